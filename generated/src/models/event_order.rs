//! Models: event order.

use std::fmt;

use uuid::Uuid;

use crate::models::{Customer, OrderPaidMetadata};
use crate::runtime::debug_fields;
use crate::runtime::json::{Decode, DecodeError, Nulls, Reader, Timestamp};

#[cfg(feature = "serde")]
mod with_serde;

/// `order.paid`: an order was paid.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderPaidEvent {
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
    pub metadata: OrderPaidMetadata,
    nulls: Nulls,
}

impl fmt::Debug for OrderPaidEvent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "OrderPaidEvent",
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

impl Decode for OrderPaidEvent {
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
        reader.at(name).constant("order.paid")?;
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

/// `order.refunded`: an order was refunded.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderRefundedEvent {
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
    pub metadata: OrderRefundedMetadata,
    nulls: Nulls,
}

impl fmt::Debug for OrderRefundedEvent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "OrderRefundedEvent",
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

impl Decode for OrderRefundedEvent {
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
        reader.at(name).constant("order.refunded")?;
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

/// Data of an `order.refunded` event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderRefundedMetadata {
    /// Order that the event is about.
    pub order_id: String,
    /// Amount in cents that was refunded.
    pub refunded_amount: i64,
    /// Currency of the amount.
    pub currency: String,
}

impl Decode for OrderRefundedMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (order_id, refunded_amount, currency) = reader
            .record(&["order_id", "refunded_amount", "currency"])?;
        Ok(Self {
            order_id,
            refunded_amount,
            currency,
        })
    }
}

/// `order.unvoided`: the voiding of an order was undone.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderUnvoidedEvent {
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
    pub metadata: OrderUnvoidedMetadata,
    nulls: Nulls,
}

impl fmt::Debug for OrderUnvoidedEvent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "OrderUnvoidedEvent",
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

impl Decode for OrderUnvoidedEvent {
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
        reader.at(name).constant("order.unvoided")?;
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

/// Data of an `order.unvoided` event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderUnvoidedMetadata {
    /// Order that the event is about.
    pub order_id: String,
    /// Amount of the order in cents.
    pub amount: i64,
    /// Currency of the amount.
    pub currency: String,
}

impl Decode for OrderUnvoidedMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (order_id, amount, currency) = reader
            .record(&["order_id", "amount", "currency"])?;
        Ok(Self { order_id, amount, currency })
    }
}

/// `order.voided`: an order was voided.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderVoidedEvent {
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
    pub metadata: OrderVoidedMetadata,
    nulls: Nulls,
}

impl fmt::Debug for OrderVoidedEvent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "OrderVoidedEvent",
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

impl Decode for OrderVoidedEvent {
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
        reader.at(name).constant("order.voided")?;
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

/// Data of an `order.voided` event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderVoidedMetadata {
    /// Order that the event is about.
    pub order_id: String,
    /// Amount of the order in cents.
    pub amount: i64,
    /// Currency of the amount.
    pub currency: String,
}

impl Decode for OrderVoidedMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (order_id, amount, currency) = reader
            .record(&["order_id", "amount", "currency"])?;
        Ok(Self { order_id, amount, currency })
    }
}
