//! Models: event benefit.

use std::fmt;

use uuid::Uuid;

use crate::models::{BenefitType, Customer};
use crate::runtime::debug_fields;
use crate::runtime::json::{Decode, DecodeError, Nulls, Reader, Timestamp};

#[cfg(feature = "serde")]
mod with_serde;

/// Event recorded by Polar: a customer's benefit went into a new period.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitCycledEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Polar's identifier of the customer concerned; null, where allowed, means none.
    pub customer_id: Option<Uuid>,
    /// Customer concerned, as an object; null, where allowed, means none.
    pub customer: Option<Customer>,
    /// Your own identifier of the customer; null, where allowed, means none.
    pub external_customer_id: Option<String>,
    /// Member of the customer that is concerned; null where there is none.
    pub member_id: Option<Uuid>,
    /// Your own identifier of the member; null where there is none.
    pub external_member_id: Option<String>,
    /// Number of events whose direct parent is this one.
    pub child_count: Option<i64>,
    /// Event that this one is a child of; null for one without a parent.
    pub parent_id: Option<Uuid>,
    /// Name of this kind of event, for people to read.
    pub label: String,
    /// The grant and the benefit concerned.
    pub metadata: BenefitGrantMetadata,
    nulls: Nulls,
}

impl fmt::Debug for BenefitCycledEvent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BenefitCycledEvent",
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

impl Decode for BenefitCycledEvent {
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
        reader.at(name).constant("benefit.cycled")?;
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

/// Data of an event about a grant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantMetadata {
    /// Benefit of the grant.
    pub benefit_id: String,
    /// Grant concerned.
    pub benefit_grant_id: String,
    /// Which kind of benefit it is.
    pub benefit_type: BenefitType,
    /// Member of the customer who holds the grant; absent if there is none.
    pub member_id: Option<String>,
}

impl Decode for BenefitGrantMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (benefit_id, benefit_grant_id, benefit_type, member_id) = reader
            .record(&["benefit_id", "benefit_grant_id", "benefit_type", "member_id"])?;
        Ok(Self {
            benefit_id,
            benefit_grant_id,
            benefit_type,
            member_id,
        })
    }
}

/// Event recorded by Polar: a customer received a benefit.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantedEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Polar's identifier of the customer concerned; null, where allowed, means none.
    pub customer_id: Option<Uuid>,
    /// Customer concerned, as an object; null, where allowed, means none.
    pub customer: Option<Customer>,
    /// Your own identifier of the customer; null, where allowed, means none.
    pub external_customer_id: Option<String>,
    /// Member of the customer that is concerned; null where there is none.
    pub member_id: Option<Uuid>,
    /// Your own identifier of the member; null where there is none.
    pub external_member_id: Option<String>,
    /// Number of events whose direct parent is this one.
    pub child_count: Option<i64>,
    /// Event that this one is a child of; null for one without a parent.
    pub parent_id: Option<Uuid>,
    /// Name of this kind of event, for people to read.
    pub label: String,
    /// The grant and the benefit concerned.
    pub metadata: BenefitGrantMetadata,
    nulls: Nulls,
}

impl fmt::Debug for BenefitGrantedEvent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BenefitGrantedEvent",
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

impl Decode for BenefitGrantedEvent {
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
        reader.at(name).constant("benefit.granted")?;
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

/// Event recorded by Polar: a benefit was taken away from a customer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitRevokedEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Polar's identifier of the customer concerned; null, where allowed, means none.
    pub customer_id: Option<Uuid>,
    /// Customer concerned, as an object; null, where allowed, means none.
    pub customer: Option<Customer>,
    /// Your own identifier of the customer; null, where allowed, means none.
    pub external_customer_id: Option<String>,
    /// Member of the customer that is concerned; null where there is none.
    pub member_id: Option<Uuid>,
    /// Your own identifier of the member; null where there is none.
    pub external_member_id: Option<String>,
    /// Number of events whose direct parent is this one.
    pub child_count: Option<i64>,
    /// Event that this one is a child of; null for one without a parent.
    pub parent_id: Option<Uuid>,
    /// Name of this kind of event, for people to read.
    pub label: String,
    /// The grant and the benefit concerned.
    pub metadata: BenefitGrantMetadata,
    nulls: Nulls,
}

impl fmt::Debug for BenefitRevokedEvent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BenefitRevokedEvent",
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

impl Decode for BenefitRevokedEvent {
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
        reader.at(name).constant("benefit.revoked")?;
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

/// Event recorded by Polar: a customer's benefit changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitUpdatedEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Polar's identifier of the customer concerned; null, where allowed, means none.
    pub customer_id: Option<Uuid>,
    /// Customer concerned, as an object; null, where allowed, means none.
    pub customer: Option<Customer>,
    /// Your own identifier of the customer; null, where allowed, means none.
    pub external_customer_id: Option<String>,
    /// Member of the customer that is concerned; null where there is none.
    pub member_id: Option<Uuid>,
    /// Your own identifier of the member; null where there is none.
    pub external_member_id: Option<String>,
    /// Number of events whose direct parent is this one.
    pub child_count: Option<i64>,
    /// Event that this one is a child of; null for one without a parent.
    pub parent_id: Option<Uuid>,
    /// Name of this kind of event, for people to read.
    pub label: String,
    /// The grant and the benefit concerned.
    pub metadata: BenefitGrantMetadata,
    nulls: Nulls,
}

impl fmt::Debug for BenefitUpdatedEvent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BenefitUpdatedEvent",
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

impl Decode for BenefitUpdatedEvent {
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
        reader.at(name).constant("benefit.updated")?;
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
