//! Schemas: recurring.

use sdk::models::RecurringInterval;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::both::<RecurringInterval>("RecurringInterval"),
];
