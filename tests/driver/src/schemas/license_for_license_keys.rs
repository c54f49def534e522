//! Schemas: license for license keys.

use sdk::models;

use crate::schema::{Schema, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::LicenseKeyUpdate>("LicenseKeyUpdate"),
];
