//! Schemas: discount create.

use sdk::models;

use crate::schema::{Schema, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::DiscountCreate>("DiscountCreate"),
    sent::<models::DiscountFixedCreate>("DiscountFixedCreate"),
    sent::<models::DiscountPercentageCreate>("DiscountPercentageCreate"),
    sent::<models::DiscountUpdate>("DiscountUpdate"),
];
