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
        const FIELDS: &[&str] = &[
            "created_at", "modified_at", "id", "applies_at", "product_id", "seats",
        ];
        let mut created_at = None;
        let mut modified_at = None;
        let mut id = None;
        let mut applies_at = None;
        let mut product_id = None;
        let mut seats = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut created_at),
                1 => reader.fill(&mut modified_at),
                2 => reader.fill(&mut id),
                3 => reader.fill(&mut applies_at),
                4 => reader.fill(&mut product_id),
                5 => reader.fill(&mut seats),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(created_at), Some(id), Some(applies_at)) = (created_at, id, applies_at)
        else {
            return Err(fields.missing(reader, &[0, 2, 3]));
        };
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
