//! Schemas: validated.

use sdk::models::ValidatedLicenseKey;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<ValidatedLicenseKey>("ValidatedLicenseKey"),
];
