//! Schemas: discount create.

use sdk::models::{
    DiscountCreate, DiscountFixedCreate, DiscountPercentageCreate, DiscountUpdate,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<DiscountCreate>("DiscountCreate"),
    schema::sent::<DiscountFixedCreate>("DiscountFixedCreate"),
    schema::sent::<DiscountPercentageCreate>("DiscountPercentageCreate"),
    schema::sent::<DiscountUpdate>("DiscountUpdate"),
];
