//! Models: event meter.

use std::fmt;

use uuid::Uuid;

use crate::models::Customer;
use crate::runtime::debug_fields;
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
        debug_fields(
            formatter,
            "MeterCreditEvent",
            &[
                ("id", &self.id),
                ("timestamp", &self.timestamp),
                ("organization_id", &self.organization_id),
                ("customer_id", &self.customer_id),
                ("customer", &self.customer),
                ("external_customer_id", &self.external_customer_id),
                ("member_id", &self.member_id),
                ("external_member_id", &self.external_member_id),
                ("child_count", &self.child_count),
                ("parent_id", &self.parent_id),
                ("label", &self.label),
                ("metadata", &self.metadata),
            ],
        )
    }
}

impl Decode for MeterCreditEvent {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            id, timestamp, organization_id, customer_id, customer, external_customer_id, member_id,
            external_member_id, child_count, parent_id, label, source, name, metadata, nulls,
        ) = reader
            .record(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        reader.at(source).constant("system")?;
        reader.at(name).constant("meter.credited")?;
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
            nulls,
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
        let (meter_id, units, rollover) = reader
            .record(&["meter_id", "units", "rollover"])?;
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
        debug_fields(
            formatter,
            "MeterResetEvent",
            &[
                ("id", &self.id),
                ("timestamp", &self.timestamp),
                ("organization_id", &self.organization_id),
                ("customer_id", &self.customer_id),
                ("customer", &self.customer),
                ("external_customer_id", &self.external_customer_id),
                ("member_id", &self.member_id),
                ("external_member_id", &self.external_member_id),
                ("child_count", &self.child_count),
                ("parent_id", &self.parent_id),
                ("label", &self.label),
                ("metadata", &self.metadata),
            ],
        )
    }
}

impl Decode for MeterResetEvent {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            id, timestamp, organization_id, customer_id, customer, external_customer_id, member_id,
            external_member_id, child_count, parent_id, label, source, name, metadata, nulls,
        ) = reader
            .record(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        reader.at(source).constant("system")?;
        reader.at(name).constant("meter.reset")?;
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
            nulls,
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
        let (meter_id,) = reader.record(&["meter_id"])?;
        Ok(Self { meter_id })
    }
}
