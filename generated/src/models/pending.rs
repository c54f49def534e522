//! Models: pending.

use uuid::Uuid;

use crate::runtime::json::{Decode, DecodeError, Reader, Timestamp};

#[cfg(feature = "serde")]
mod with_serde;

/// A change of a subscription that takes effect with the next period.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PendingSubscriptionUpdate {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the change takes effect.
    pub applies_at: Timestamp,
    /// New product; `null` if it stays the same.
    pub product_id: Option<Uuid>,
    /// New number of seats; `null` if it stays the same.
    pub seats: Option<i64>,
}

impl Decode for PendingSubscriptionUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (created_at, modified_at, id, applies_at, product_id, seats) = reader
            .record(
                &["created_at", "modified_at", "id", "applies_at", "product_id", "seats"],
            )?;
        Ok(Self {
            created_at,
            modified_at,
            id,
            applies_at,
            product_id,
            seats,
        })
    }
}
