//! Models: event benefit.

use std::fmt;

use uuid::Uuid;

use crate::models::{BenefitType, Customer};
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
        formatter
            .debug_struct("BenefitCycledEvent")
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

impl Decode for BenefitCycledEvent {
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
                12 => reader.constant("benefit.cycled"),
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
        const FIELDS: &[&str] = &["benefit_id", "benefit_grant_id", "benefit_type", "member_id"];
        let mut benefit_id = None;
        let mut benefit_grant_id = None;
        let mut benefit_type = None;
        let mut member_id = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut benefit_id),
                1 => reader.fill(&mut benefit_grant_id),
                2 => reader.fill(&mut benefit_type),
                3 => reader.fill(&mut member_id),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(benefit_id), Some(benefit_grant_id), Some(benefit_type)) = (
            benefit_id, benefit_grant_id, benefit_type,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 2]));
        };
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
        formatter
            .debug_struct("BenefitGrantedEvent")
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

impl Decode for BenefitGrantedEvent {
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
                12 => reader.constant("benefit.granted"),
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
        formatter
            .debug_struct("BenefitRevokedEvent")
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

impl Decode for BenefitRevokedEvent {
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
                12 => reader.constant("benefit.revoked"),
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
        formatter
            .debug_struct("BenefitUpdatedEvent")
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

impl Decode for BenefitUpdatedEvent {
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
                12 => reader.constant("benefit.updated"),
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
