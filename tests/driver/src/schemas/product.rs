//! Schemas: product.

use sdk::models::{Product, ProductBillingType, ProductMediaFileRead, ProductVisibility};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<Product>("Product"),
    schema::sent::<ProductBillingType>("ProductBillingType"),
    schema::received::<ProductMediaFileRead>("ProductMediaFileRead"),
    schema::both::<ProductVisibility>("ProductVisibility"),
];
