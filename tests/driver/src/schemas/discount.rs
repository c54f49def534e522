//! Schemas: discount.

use sdk::models::{
    Discount, DiscountDuration, DiscountFixedOnceForeverDuration,
    DiscountFixedRepeatDuration, DiscountPercentageOnceForeverDuration,
    DiscountPercentageRepeatDuration, DiscountProduct, DiscountType,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<Discount>("Discount"),
    schema::both::<DiscountDuration>("DiscountDuration"),
    schema::received::<
        DiscountFixedOnceForeverDuration,
    >("DiscountFixedOnceForeverDuration"),
    schema::received::<DiscountFixedRepeatDuration>("DiscountFixedRepeatDuration"),
    schema::received::<
        DiscountPercentageOnceForeverDuration,
    >("DiscountPercentageOnceForeverDuration"),
    schema::received::<
        DiscountPercentageRepeatDuration,
    >("DiscountPercentageRepeatDuration"),
    schema::received::<DiscountProduct>("DiscountProduct"),
    schema::both::<DiscountType>("DiscountType"),
];
