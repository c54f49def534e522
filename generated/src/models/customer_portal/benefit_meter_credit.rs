//! Models: benefit meter credit.

use uuid::Uuid;

use crate::models::BenefitSubscriberOrganization;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, Timestamp};

/// Meter credit benefit, as shown to customers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitMeterCreditSubscriber {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Always `meter_credit`.
    pub type_: String,
    /// Human-readable description of what the customer gets.
    pub description: String,
    /// Whether the benefit can be selected when a product is created.
    pub selectable: bool,
    /// Whether the benefit can be deleted.
    pub deletable: bool,
    /// Whether the object has been deleted.
    pub is_deleted: bool,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Organization that owns the object, in short form.
    pub organization: BenefitSubscriberOrganization,
    /// Public settings of the benefit.
    pub properties: BenefitMeterCreditSubscriberProperties,
}

impl Decode for BenefitMeterCreditSubscriber {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id", "created_at", "modified_at", "type", "description", "selectable", "deletable",
                "is_deleted", "organization_id", "organization", "properties",
            ],
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at, &mut value.type_,
                &mut value.description, &mut value.selectable, &mut value.deletable,
                &mut value.is_deleted, &mut value.organization_id, &mut value.organization,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitMeterCreditSubscriber {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        type_: Blank::BLANK,
        description: Blank::BLANK,
        selectable: Blank::BLANK,
        deletable: Blank::BLANK,
        is_deleted: Blank::BLANK,
        organization_id: Blank::BLANK,
        organization: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

/// Settings of a meter credit benefit that customers may see.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitMeterCreditSubscriberProperties {
    /// Number of units credited to the meter.
    pub units: i64,
    /// Whether unused units are carried over to the next billing period.
    pub rollover: bool,
    /// Meter that the units are credited to.
    pub meter_id: Uuid,
}

impl Decode for BenefitMeterCreditSubscriberProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["units", "rollover", "meter_id"],
            &mut [&mut value.units, &mut value.rollover, &mut value.meter_id],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitMeterCreditSubscriberProperties {
    const BLANK: Self = Self {
        units: Blank::BLANK,
        rollover: Blank::BLANK,
        meter_id: Blank::BLANK,
    };
}
