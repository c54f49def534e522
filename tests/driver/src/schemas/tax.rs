//! Schemas: tax.

use sdk::models;

use crate::schema::{Schema, both, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::TaxBehavior>("TaxBehavior"),
    both::<models::TaxBehaviorOption>("TaxBehaviorOption"),
    received::<models::TaxIdFormat>("TaxIDFormat"),
];
