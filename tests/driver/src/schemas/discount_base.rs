//! Schemas: discount base.

use sdk::models::{
    DiscountBase, DiscountFixedOnceForeverDurationBase, DiscountFixedRepeatDurationBase,
    DiscountPercentageOnceForeverDurationBase, DiscountPercentageRepeatDurationBase,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::inline(
        schema::received::<
            DiscountBase,
        >("/components/schemas/CheckoutLink/properties/discount"),
    ),
    schema::received::<
        DiscountFixedOnceForeverDurationBase,
    >("DiscountFixedOnceForeverDurationBase"),
    schema::received::<
        DiscountFixedRepeatDurationBase,
    >("DiscountFixedRepeatDurationBase"),
    schema::received::<
        DiscountPercentageOnceForeverDurationBase,
    >("DiscountPercentageOnceForeverDurationBase"),
    schema::received::<
        DiscountPercentageRepeatDurationBase,
    >("DiscountPercentageRepeatDurationBase"),
];
