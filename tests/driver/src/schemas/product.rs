//! Schemas: product.

use sdk::models;

use crate::schema::{Schema, both, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Product>("Product"),
    sent::<models::ProductBillingType>("ProductBillingType"),
    received::<models::ProductMediaFileRead>("ProductMediaFileRead"),
    both::<models::ProductVisibility>("ProductVisibility"),
];
