//! Schemas: discount base.

use sdk::models;

use crate::schema::{Schema, inline, received};

pub(super) const SCHEMAS: &[Schema] = &[
    inline(
        received::<
            models::DiscountBase,
        >("/components/schemas/CheckoutLink/properties/discount"),
    ),
    received::<
        models::DiscountFixedOnceForeverDurationBase,
    >("DiscountFixedOnceForeverDurationBase"),
    received::<
        models::DiscountFixedRepeatDurationBase,
    >("DiscountFixedRepeatDurationBase"),
    received::<
        models::DiscountPercentageOnceForeverDurationBase,
    >("DiscountPercentageOnceForeverDurationBase"),
    received::<
        models::DiscountPercentageRepeatDurationBase,
    >("DiscountPercentageRepeatDurationBase"),
];
