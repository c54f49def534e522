//! Models: event benefit.

use uuid::Uuid;

use crate::models::{BenefitType, Customer};
use crate::runtime::debug_record;
use crate::runtime::json::{Nulls, Timestamp, decode_record};

/// Event recorded by Polar: a customer's benefit entered a new period.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitCycledEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// ID of the customer at Polar, or null if there is none.
    pub customer_id: Option<Uuid>,
    /// The customer, or null if there is none.
    pub customer: Option<Customer>,
    /// ID of the customer in your own system, or null if there is none.
    pub external_customer_id: Option<String>,
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// ID of the member in your own system, or null if there is none.
    pub external_member_id: Option<String>,
    /// Number of direct child events.
    pub child_count: Option<i64>,
    /// Parent event; null if there is none.
    pub parent_id: Option<Uuid>,
    /// Human-readable name of this type of event.
    pub label: String,
    /// The grant and its benefit.
    pub metadata: BenefitGrantMetadata,
    pub(crate) nulls: Nulls,
}

debug_record! {
    BenefitCycledEvent, "BenefitCycledEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    BenefitCycledEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "benefit.cycled", "metadata": metadata,
}

/// Data of an event about a grant.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitGrantMetadata {
    /// The benefit of the grant.
    pub benefit_id: String,
    /// The grant.
    pub benefit_grant_id: String,
    /// Type of the benefit.
    pub benefit_type: BenefitType,
    /// Member of the customer who holds the grant; absent if there is none.
    pub member_id: Option<String>,
}

decode_record! {
    BenefitGrantMetadata;
    "benefit_id": benefit_id, "benefit_grant_id": benefit_grant_id, "benefit_type": benefit_type,
    "member_id": member_id,
}

/// Event recorded by Polar: a customer received a benefit.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantedEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// ID of the customer at Polar, or null if there is none.
    pub customer_id: Option<Uuid>,
    /// The customer, or null if there is none.
    pub customer: Option<Customer>,
    /// ID of the customer in your own system, or null if there is none.
    pub external_customer_id: Option<String>,
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// ID of the member in your own system, or null if there is none.
    pub external_member_id: Option<String>,
    /// Number of direct child events.
    pub child_count: Option<i64>,
    /// Parent event; null if there is none.
    pub parent_id: Option<Uuid>,
    /// Human-readable name of this type of event.
    pub label: String,
    /// The grant and its benefit.
    pub metadata: BenefitGrantMetadata,
    pub(crate) nulls: Nulls,
}

debug_record! {
    BenefitGrantedEvent, "BenefitGrantedEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    BenefitGrantedEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "benefit.granted", "metadata": metadata,
}

/// Event recorded by Polar: a benefit was revoked from a customer.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitRevokedEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// ID of the customer at Polar, or null if there is none.
    pub customer_id: Option<Uuid>,
    /// The customer, or null if there is none.
    pub customer: Option<Customer>,
    /// ID of the customer in your own system, or null if there is none.
    pub external_customer_id: Option<String>,
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// ID of the member in your own system, or null if there is none.
    pub external_member_id: Option<String>,
    /// Number of direct child events.
    pub child_count: Option<i64>,
    /// Parent event; null if there is none.
    pub parent_id: Option<Uuid>,
    /// Human-readable name of this type of event.
    pub label: String,
    /// The grant and its benefit.
    pub metadata: BenefitGrantMetadata,
    pub(crate) nulls: Nulls,
}

debug_record! {
    BenefitRevokedEvent, "BenefitRevokedEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    BenefitRevokedEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "benefit.revoked", "metadata": metadata,
}

/// Event recorded by Polar: a customer's benefit changed.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitUpdatedEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// ID of the customer at Polar, or null if there is none.
    pub customer_id: Option<Uuid>,
    /// The customer, or null if there is none.
    pub customer: Option<Customer>,
    /// ID of the customer in your own system, or null if there is none.
    pub external_customer_id: Option<String>,
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// ID of the member in your own system, or null if there is none.
    pub external_member_id: Option<String>,
    /// Number of direct child events.
    pub child_count: Option<i64>,
    /// Parent event; null if there is none.
    pub parent_id: Option<Uuid>,
    /// Human-readable name of this type of event.
    pub label: String,
    /// The grant and its benefit.
    pub metadata: BenefitGrantMetadata,
    pub(crate) nulls: Nulls,
}

debug_record! {
    BenefitUpdatedEvent, "BenefitUpdatedEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    BenefitUpdatedEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "benefit.updated", "metadata": metadata,
}
