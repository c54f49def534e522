//! Schemas: presentment.

use sdk::models::PresentmentCurrency;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<PresentmentCurrency>("PresentmentCurrency"),
];
