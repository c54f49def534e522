//! Schemas: customer seat for customer portal.

use sdk::models::CustomerSeatAssign;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<CustomerSeatAssign>("CustomerSeatAssign"),
];
