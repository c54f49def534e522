//! Schemas: checkout discount.

use sdk::models;

use crate::schema::{Schema, inline, received};

pub(super) const SCHEMAS: &[Schema] = &[
    inline(
        received::<
            models::CheckoutDiscount,
        >("/components/schemas/Checkout/properties/discount"),
    ),
    received::<
        models::CheckoutDiscountFixedOnceForeverDuration,
    >("CheckoutDiscountFixedOnceForeverDuration"),
    received::<
        models::CheckoutDiscountFixedRepeatDuration,
    >("CheckoutDiscountFixedRepeatDuration"),
    received::<
        models::CheckoutDiscountPercentageOnceForeverDuration,
    >("CheckoutDiscountPercentageOnceForeverDuration"),
    received::<
        models::CheckoutDiscountPercentageRepeatDuration,
    >("CheckoutDiscountPercentageRepeatDuration"),
];
