//! Schemas: discount for discounts.

use sdk::models::{DiscountPage, DiscountSortProperty};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<DiscountPage>("ListResource_Discount_"),
    schema::sent::<DiscountSortProperty>("DiscountSortProperty"),
];
