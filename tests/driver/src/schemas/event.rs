//! Schemas: event.

use sdk::models::EventSource;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[schema::both::<EventSource>("EventSource")];
