//! Schemas: discount for discounts.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::DiscountPage>("ListResource_Discount_"),
    sent::<models::DiscountSortProperty>("DiscountSortProperty"),
];
