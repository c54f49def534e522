//! Schemas: license for license keys.

use sdk::models::LicenseKeyUpdate;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<LicenseKeyUpdate>("LicenseKeyUpdate"),
];
