//! Models: event meter.

use std::fmt;

use uuid::Uuid;

use crate::models::Customer;
use crate::runtime::json::{Decode, DecodeError, Nulls, Reader, Timestamp};

#[cfg(feature = "serde")]
mod with_serde;

/// `meter.credited`: a customer got credit on a meter.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MeterCreditEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// Customer that the event is about, by its Polar id; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// Customer that the event is about, or `null`. May be set although `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// Customer that the event is about, by your own id, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer who acted, or `null`.
    pub member_id: Option<Uuid>,
    /// Member of the customer who acted, by your own id, or `null`.
    pub external_member_id: Option<String>,
    /// How many events have this one as their direct parent.
    pub child_count: Option<i64>,
    /// Event that this one belongs to, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the kind of event, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: MeterCreditedMetadata,
    nulls: Nulls,
}

impl fmt::Debug for MeterCreditEvent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MeterCreditEvent")
            .field("id", &self.id)
            .field("timestamp", &self.timestamp)
            .field("organization_id", &self.organization_id)
            .field("customer_id", &self.customer_id)
            .field("customer", &self.customer)
            .field("external_customer_id", &self.external_customer_id)
            .field("member_id", &self.member_id)
            .field("external_member_id", &self.external_member_id)
            .field("child_count", &self.child_count)
            .field("parent_id", &self.parent_id)
            .field("label", &self.label)
            .field("metadata", &self.metadata)
            .finish()
    }
}

impl Decode for MeterCreditEvent {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "id", "timestamp", "organization_id", "customer_id", "customer", "external_customer_id",
            "member_id", "external_member_id", "child_count", "parent_id", "label", "source",
            "name", "metadata",
        ];
        let mut id = None;
        let mut timestamp = None;
        let mut organization_id = None;
        let mut customer_id = None;
        let mut customer = None;
        let mut external_customer_id = None;
        let mut member_id = None;
        let mut external_member_id = None;
        let mut child_count = None;
        let mut parent_id = None;
        let mut label = None;
        let mut metadata = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut id),
                1 => reader.fill(&mut timestamp),
                2 => reader.fill(&mut organization_id),
                3 => reader.fill(&mut customer_id),
                4 => reader.fill(&mut customer),
                5 => reader.fill(&mut external_customer_id),
                6 => reader.fill(&mut member_id),
                7 => reader.fill(&mut external_member_id),
                8 => reader.fill(&mut child_count),
                9 => reader.fill(&mut parent_id),
                10 => reader.fill(&mut label),
                11 => reader.constant("system"),
                12 => reader.constant("meter.credited"),
                13 => reader.fill(&mut metadata),
                _ => reader.skip_value(),
            }?;
        }
        let (
            Some(id), Some(timestamp), Some(organization_id), Some(label), true, true,
            Some(metadata),
        ) = (
            id,
            timestamp,
            organization_id,
            label,
            fields.has(11),
            fields.has(12),
            metadata,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 2, 10, 11, 12, 13]));
        };
        Ok(Self {
            id,
            timestamp,
            organization_id,
            customer_id,
            customer,
            external_customer_id,
            member_id,
            external_member_id,
            child_count,
            parent_id,
            label,
            metadata,
            nulls: fields.nulls(),
        })
    }
}

/// Data of a `meter.credited` event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MeterCreditedMetadata {
    /// Meter that the event is about.
    pub meter_id: String,
    /// How many units were credited.
    pub units: i64,
    /// Whether the units were carried over from the cycle before.
    pub rollover: bool,
}

impl Decode for MeterCreditedMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["meter_id", "units", "rollover"];
        let mut meter_id = None;
        let mut units = None;
        let mut rollover = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut meter_id),
                1 => reader.fill(&mut units),
                2 => reader.fill(&mut rollover),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(meter_id), Some(units), Some(rollover)) = (meter_id, units, rollover)
        else {
            return Err(fields.missing(reader, &[0, 1, 2]));
        };
        Ok(Self { meter_id, units, rollover })
    }
}

/// `meter.reset`: a customer's meter was reset.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MeterResetEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// Customer that the event is about, by its Polar id; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// Customer that the event is about, or `null`. May be set although `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// Customer that the event is about, by your own id, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer who acted, or `null`.
    pub member_id: Option<Uuid>,
    /// Member of the customer who acted, by your own id, or `null`.
    pub external_member_id: Option<String>,
    /// How many events have this one as their direct parent.
    pub child_count: Option<i64>,
    /// Event that this one belongs to, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the kind of event, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: MeterResetMetadata,
    nulls: Nulls,
}

impl fmt::Debug for MeterResetEvent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MeterResetEvent")
            .field("id", &self.id)
            .field("timestamp", &self.timestamp)
            .field("organization_id", &self.organization_id)
            .field("customer_id", &self.customer_id)
            .field("customer", &self.customer)
            .field("external_customer_id", &self.external_customer_id)
            .field("member_id", &self.member_id)
            .field("external_member_id", &self.external_member_id)
            .field("child_count", &self.child_count)
            .field("parent_id", &self.parent_id)
            .field("label", &self.label)
            .field("metadata", &self.metadata)
            .finish()
    }
}

impl Decode for MeterResetEvent {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "id", "timestamp", "organization_id", "customer_id", "customer", "external_customer_id",
            "member_id", "external_member_id", "child_count", "parent_id", "label", "source",
            "name", "metadata",
        ];
        let mut id = None;
        let mut timestamp = None;
        let mut organization_id = None;
        let mut customer_id = None;
        let mut customer = None;
        let mut external_customer_id = None;
        let mut member_id = None;
        let mut external_member_id = None;
        let mut child_count = None;
        let mut parent_id = None;
        let mut label = None;
        let mut metadata = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut id),
                1 => reader.fill(&mut timestamp),
                2 => reader.fill(&mut organization_id),
                3 => reader.fill(&mut customer_id),
                4 => reader.fill(&mut customer),
                5 => reader.fill(&mut external_customer_id),
                6 => reader.fill(&mut member_id),
                7 => reader.fill(&mut external_member_id),
                8 => reader.fill(&mut child_count),
                9 => reader.fill(&mut parent_id),
                10 => reader.fill(&mut label),
                11 => reader.constant("system"),
                12 => reader.constant("meter.reset"),
                13 => reader.fill(&mut metadata),
                _ => reader.skip_value(),
            }?;
        }
        let (
            Some(id), Some(timestamp), Some(organization_id), Some(label), true, true,
            Some(metadata),
        ) = (
            id,
            timestamp,
            organization_id,
            label,
            fields.has(11),
            fields.has(12),
            metadata,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 2, 10, 11, 12, 13]));
        };
        Ok(Self {
            id,
            timestamp,
            organization_id,
            customer_id,
            customer,
            external_customer_id,
            member_id,
            external_member_id,
            child_count,
            parent_id,
            label,
            metadata,
            nulls: fields.nulls(),
        })
    }
}

/// Data of a `meter.reset` event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MeterResetMetadata {
    /// Meter that the event is about.
    pub meter_id: String,
}

impl Decode for MeterResetMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["meter_id"];
        let mut meter_id = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut meter_id),
                _ => reader.skip_value(),
            }?;
        }
        let Some(meter_id) = meter_id else {
            return Err(fields.missing(reader, &[0]));
        };
        Ok(Self { meter_id })
    }
}
