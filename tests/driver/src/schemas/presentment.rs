//! Schemas: presentment.

use sdk::models;

use crate::schema::{Schema, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::PresentmentCurrency>("PresentmentCurrency"),
];
