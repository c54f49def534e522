//! Models: pending.

use uuid::Uuid;

use crate::runtime::json::{Blank, Decode, DecodeError, Reader, Timestamp};

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

impl Decode for PendingSubscriptionUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["created_at", "modified_at", "id", "applies_at", "product_id", "seats", "units"],
            &mut [
                &mut value.created_at, &mut value.modified_at, &mut value.id, &mut value.applies_at,
                &mut value.product_id, &mut value.seats, &mut value.units,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for PendingSubscriptionUpdate {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        applies_at: Blank::BLANK,
        product_id: Blank::BLANK,
        seats: Blank::BLANK,
        units: Blank::BLANK,
    };
}
