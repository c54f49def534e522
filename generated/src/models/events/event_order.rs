//! Models: event order.

use std::fmt;

use uuid::Uuid;

use crate::models::{Customer, OrderPaidMetadata};
use crate::money::Money;
use crate::runtime::debug_fields;
use crate::runtime::json::{
    Blank, Constant, Decode, DecodeError, Nulls, Reader, Timestamp,
};

/// `order.paid`: an order was paid.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderPaidEvent {
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
    pub metadata: OrderPaidMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for OrderPaidEvent {
    #[inline]
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
                &mut Constant::string("order.paid"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for OrderPaidEvent {
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

/// `order.refunded`: an order was refunded.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderRefundedEvent {
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
    pub metadata: OrderRefundedMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for OrderRefundedEvent {
    #[inline]
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
                &mut Constant::string("order.refunded"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for OrderRefundedEvent {
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

/// Data of an `order.refunded` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrderRefundedMetadata {
    /// Order that the event is about.
    pub order_id: String,
    /// Refunded amount in cents.
    pub refunded_amount: i64,
    /// Currency of the amount.
    pub currency: String,
}

impl OrderRefundedMetadata {
    /// Returns `refunded_amount` in `currency`. Returns `None` if there is no value, or if the currency
    /// is not known.
    #[must_use]
    #[inline]
    pub fn refunded_amount_money(&self) -> Option<Money> {
        Money::new(self.refunded_amount, &self.currency)
    }
}

impl Decode for OrderRefundedMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["order_id", "refunded_amount", "currency"],
            &mut [&mut value.order_id, &mut value.refunded_amount, &mut value.currency],
        )?;
        Ok(value)
    }
}

impl Blank for OrderRefundedMetadata {
    const BLANK: Self = Self {
        order_id: Blank::BLANK,
        refunded_amount: Blank::BLANK,
        currency: Blank::BLANK,
    };
}

/// `order.unvoided`: the voiding of an order was reversed.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderUnvoidedEvent {
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
    pub metadata: OrderUnvoidedMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for OrderUnvoidedEvent {
    #[inline]
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
                &mut Constant::string("order.unvoided"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for OrderUnvoidedEvent {
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

/// Data of an `order.unvoided` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrderUnvoidedMetadata {
    /// Order that the event is about.
    pub order_id: String,
    /// Amount of the order in cents.
    pub amount: i64,
    /// Currency of the amount.
    pub currency: String,
}

impl OrderUnvoidedMetadata {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }
}

impl Decode for OrderUnvoidedMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["order_id", "amount", "currency"],
            &mut [&mut value.order_id, &mut value.amount, &mut value.currency],
        )?;
        Ok(value)
    }
}

impl Blank for OrderUnvoidedMetadata {
    const BLANK: Self = Self {
        order_id: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
    };
}

/// `order.voided`: an order was voided.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderVoidedEvent {
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
    pub metadata: OrderVoidedMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for OrderVoidedEvent {
    #[inline]
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
                &mut Constant::string("order.voided"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for OrderVoidedEvent {
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

/// Data of an `order.voided` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrderVoidedMetadata {
    /// Order that the event is about.
    pub order_id: String,
    /// Amount of the order in cents.
    pub amount: i64,
    /// Currency of the amount.
    pub currency: String,
}

impl OrderVoidedMetadata {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }
}

impl Decode for OrderVoidedMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["order_id", "amount", "currency"],
            &mut [&mut value.order_id, &mut value.amount, &mut value.currency],
        )?;
        Ok(value)
    }
}

impl Blank for OrderVoidedMetadata {
    const BLANK: Self = Self {
        order_id: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
    };
}
