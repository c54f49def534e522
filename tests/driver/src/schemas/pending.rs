//! Schemas: pending.

use sdk::models::PendingSubscriptionUpdate;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<PendingSubscriptionUpdate>("PendingSubscriptionUpdate"),
];
