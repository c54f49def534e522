//! Models: event benefit.

use std::fmt;

use uuid::Uuid;

use crate::models::{BenefitType, Customer};
use crate::runtime::debug_fields;
use crate::runtime::json::{
    Blank, Constant, Decode, DecodeError, Nulls, Reader, Timestamp,
};

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

impl fmt::Debug for BenefitCycledEvent {
    #[inline]
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
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.id,
                &mut value.timestamp,
                &mut value.organization_id,
                &mut value.customer_id,
                &mut value.customer,
                &mut value.external_customer_id,
                &mut value.member_id,
                &mut value.external_member_id,
                &mut value.child_count,
                &mut value.parent_id,
                &mut value.label,
                &mut Constant::string("system"),
                &mut Constant::string("benefit.cycled"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for BenefitCycledEvent {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        timestamp: Blank::BLANK,
        organization_id: Blank::BLANK,
        customer_id: Blank::BLANK,
        customer: Blank::BLANK,
        external_customer_id: Blank::BLANK,
        member_id: Blank::BLANK,
        external_member_id: Blank::BLANK,
        child_count: Blank::BLANK,
        parent_id: Blank::BLANK,
        label: Blank::BLANK,
        metadata: Blank::BLANK,
        nulls: Blank::BLANK,
    };
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

impl Decode for BenefitGrantMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["benefit_id", "benefit_grant_id", "benefit_type", "member_id"],
            &mut [
                &mut value.benefit_id, &mut value.benefit_grant_id, &mut value.benefit_type,
                &mut value.member_id,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitGrantMetadata {
    const BLANK: Self = Self {
        benefit_id: Blank::BLANK,
        benefit_grant_id: Blank::BLANK,
        benefit_type: Blank::BLANK,
        member_id: Blank::BLANK,
    };
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

impl fmt::Debug for BenefitGrantedEvent {
    #[inline]
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
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.id,
                &mut value.timestamp,
                &mut value.organization_id,
                &mut value.customer_id,
                &mut value.customer,
                &mut value.external_customer_id,
                &mut value.member_id,
                &mut value.external_member_id,
                &mut value.child_count,
                &mut value.parent_id,
                &mut value.label,
                &mut Constant::string("system"),
                &mut Constant::string("benefit.granted"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for BenefitGrantedEvent {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        timestamp: Blank::BLANK,
        organization_id: Blank::BLANK,
        customer_id: Blank::BLANK,
        customer: Blank::BLANK,
        external_customer_id: Blank::BLANK,
        member_id: Blank::BLANK,
        external_member_id: Blank::BLANK,
        child_count: Blank::BLANK,
        parent_id: Blank::BLANK,
        label: Blank::BLANK,
        metadata: Blank::BLANK,
        nulls: Blank::BLANK,
    };
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

impl fmt::Debug for BenefitRevokedEvent {
    #[inline]
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
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.id,
                &mut value.timestamp,
                &mut value.organization_id,
                &mut value.customer_id,
                &mut value.customer,
                &mut value.external_customer_id,
                &mut value.member_id,
                &mut value.external_member_id,
                &mut value.child_count,
                &mut value.parent_id,
                &mut value.label,
                &mut Constant::string("system"),
                &mut Constant::string("benefit.revoked"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for BenefitRevokedEvent {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        timestamp: Blank::BLANK,
        organization_id: Blank::BLANK,
        customer_id: Blank::BLANK,
        customer: Blank::BLANK,
        external_customer_id: Blank::BLANK,
        member_id: Blank::BLANK,
        external_member_id: Blank::BLANK,
        child_count: Blank::BLANK,
        parent_id: Blank::BLANK,
        label: Blank::BLANK,
        metadata: Blank::BLANK,
        nulls: Blank::BLANK,
    };
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

impl fmt::Debug for BenefitUpdatedEvent {
    #[inline]
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
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.id,
                &mut value.timestamp,
                &mut value.organization_id,
                &mut value.customer_id,
                &mut value.customer,
                &mut value.external_customer_id,
                &mut value.member_id,
                &mut value.external_member_id,
                &mut value.child_count,
                &mut value.parent_id,
                &mut value.label,
                &mut Constant::string("system"),
                &mut Constant::string("benefit.updated"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for BenefitUpdatedEvent {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        timestamp: Blank::BLANK,
        organization_id: Blank::BLANK,
        customer_id: Blank::BLANK,
        customer: Blank::BLANK,
        external_customer_id: Blank::BLANK,
        member_id: Blank::BLANK,
        external_member_id: Blank::BLANK,
        child_count: Blank::BLANK,
        parent_id: Blank::BLANK,
        label: Blank::BLANK,
        metadata: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}
