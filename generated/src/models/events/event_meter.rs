//! Models: event meter.

use uuid::Uuid;

use crate::models::Customer;
use crate::runtime::debug_record;
use crate::runtime::json::{Nulls, Timestamp, decode_record};

/// `meter.credited`: units were credited to a customer's meter.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MeterCreditEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// ID of the customer of the event; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// The customer of the event, or `null`. It can be set even if `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// External ID of the customer of the event, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer that caused the event, or `null`.
    pub member_id: Option<Uuid>,
    /// External ID of the member of the customer that caused the event, or `null`.
    pub external_member_id: Option<String>,
    /// Number of direct child events.
    pub child_count: Option<i64>,
    /// Parent event, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the event type, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: MeterCreditedMetadata,
    pub(crate) nulls: Nulls,
}

debug_record! {
    MeterCreditEvent, "MeterCreditEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    MeterCreditEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "meter.credited", "metadata": metadata,
}

/// Data of a `meter.credited` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MeterCreditedMetadata {
    /// Meter that the event is about.
    pub meter_id: String,
    /// Number of units credited.
    pub units: i64,
    /// Whether the units were carried over from the previous cycle.
    pub rollover: bool,
}

decode_record! {
    MeterCreditedMetadata;
    "meter_id": meter_id, "units": units, "rollover": rollover,
}

/// `meter.reset`: a customer's meter was reset.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MeterResetEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// ID of the customer of the event; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// The customer of the event, or `null`. It can be set even if `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// External ID of the customer of the event, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer that caused the event, or `null`.
    pub member_id: Option<Uuid>,
    /// External ID of the member of the customer that caused the event, or `null`.
    pub external_member_id: Option<String>,
    /// Number of direct child events.
    pub child_count: Option<i64>,
    /// Parent event, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the event type, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: MeterResetMetadata,
    pub(crate) nulls: Nulls,
}

debug_record! {
    MeterResetEvent, "MeterResetEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    MeterResetEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "meter.reset", "metadata": metadata,
}

/// Data of a `meter.reset` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MeterResetMetadata {
    /// Meter that the event is about.
    pub meter_id: String,
}

decode_record! {
    MeterResetMetadata;
    "meter_id": meter_id,
}
