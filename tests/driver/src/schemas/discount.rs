//! Schemas: discount.

use sdk::models;

use crate::schema::{Schema, both, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Discount>("Discount"),
    both::<models::DiscountDuration>("DiscountDuration"),
    received::<
        models::DiscountFixedOnceForeverDuration,
    >("DiscountFixedOnceForeverDuration"),
    received::<models::DiscountFixedRepeatDuration>("DiscountFixedRepeatDuration"),
    received::<models::DiscountPage>("ListResource_Discount_"),
    received::<
        models::DiscountPercentageOnceForeverDuration,
    >("DiscountPercentageOnceForeverDuration"),
    received::<
        models::DiscountPercentageRepeatDuration,
    >("DiscountPercentageRepeatDuration"),
    received::<models::DiscountProduct>("DiscountProduct"),
    sent::<models::DiscountSortProperty>("DiscountSortProperty"),
    both::<models::DiscountType>("DiscountType"),
];
