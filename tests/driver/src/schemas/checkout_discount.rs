//! Schemas: checkout discount.

use sdk::models::{
    CheckoutDiscount, CheckoutDiscountFixedOnceForeverDuration,
    CheckoutDiscountFixedRepeatDuration, CheckoutDiscountPercentageOnceForeverDuration,
    CheckoutDiscountPercentageRepeatDuration,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::inline(
        schema::received::<
            CheckoutDiscount,
        >("/components/schemas/Checkout/properties/discount"),
    ),
    schema::received::<
        CheckoutDiscountFixedOnceForeverDuration,
    >("CheckoutDiscountFixedOnceForeverDuration"),
    schema::received::<
        CheckoutDiscountFixedRepeatDuration,
    >("CheckoutDiscountFixedRepeatDuration"),
    schema::received::<
        CheckoutDiscountPercentageOnceForeverDuration,
    >("CheckoutDiscountPercentageOnceForeverDuration"),
    schema::received::<
        CheckoutDiscountPercentageRepeatDuration,
    >("CheckoutDiscountPercentageRepeatDuration"),
];
