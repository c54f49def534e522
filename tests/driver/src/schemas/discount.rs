//! Schemas: discount.

use sdk::models;

use crate::schema::{Schema, both, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Discount>("Discount"),
    both::<models::DiscountDuration>("DiscountDuration"),
    received::<
        models::DiscountFixedOnceForeverDuration,
    >("DiscountFixedOnceForeverDuration"),
    received::<models::DiscountFixedRepeatDuration>("DiscountFixedRepeatDuration"),
    received::<
        models::DiscountPercentageOnceForeverDuration,
    >("DiscountPercentageOnceForeverDuration"),
    received::<
        models::DiscountPercentageRepeatDuration,
    >("DiscountPercentageRepeatDuration"),
    received::<models::DiscountProduct>("DiscountProduct"),
    both::<models::DiscountType>("DiscountType"),
];
