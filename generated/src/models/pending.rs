//! Models: pending.

use uuid::Uuid;

use crate::runtime::json::{Timestamp, decode_record};

/// A change of a subscription that takes effect in the next period.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PendingSubscriptionUpdate {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the change takes effect.
    pub applies_at: Timestamp,
    /// New product; `null` if unchanged.
    pub product_id: Option<Uuid>,
    /// New number of seats; `null` if unchanged.
    pub seats: Option<i64>,
    /// New number of units; `null` if unchanged.
    pub units: Option<i64>,
}

decode_record! {
    PendingSubscriptionUpdate;
    "created_at": created_at, "modified_at": modified_at, "id": id, "applies_at": applies_at,
    "product_id": product_id, "seats": seats, "units": units,
}
