//! Schemas: time.

use sdk::models::TimeInterval;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[schema::sent::<TimeInterval>("TimeInterval")];
