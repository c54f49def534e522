//! Schemas: order for events.

use sdk::models::OrderPaidMetadata;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<OrderPaidMetadata>("OrderPaidMetadata"),
];
