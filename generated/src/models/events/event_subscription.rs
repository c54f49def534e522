//! Models: event subscription.

use std::fmt;

use uuid::Uuid;

use crate::models::Customer;
use crate::money::Money;
use crate::runtime::debug_fields;
use crate::runtime::json::{
    Blank, Constant, Decode, DecodeError, Nulls, Reader, Timestamp,
};

/// `subscription.canceled`: a subscription was canceled.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCanceledEvent {
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
    pub metadata: SubscriptionCanceledMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for SubscriptionCanceledEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "SubscriptionCanceledEvent",
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

impl Decode for SubscriptionCanceledEvent {
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
                &mut Constant::string("subscription.canceled"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for SubscriptionCanceledEvent {
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

/// Data of a `subscription.canceled` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionCanceledMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product of the subscription.
    pub product_id: Option<String>,
    /// Price of a billing period in cents.
    pub amount: i64,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Unit of the billing period.
    pub recurring_interval: String,
    /// Length of the billing period in `recurring_interval`s.
    pub recurring_interval_count: i64,
    /// Why the customer canceled, see `CustomerCancellationReason`.
    pub customer_cancellation_reason: Option<String>,
    /// Comment of the customer.
    pub customer_cancellation_comment: Option<String>,
    /// When the subscription was canceled.
    pub canceled_at: String,
    /// When the subscription ends.
    pub ends_at: Option<String>,
    /// Whether it continues until the end of the period.
    pub cancel_at_period_end: Option<bool>,
}

impl SubscriptionCanceledMetadata {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }
}

impl Decode for SubscriptionCanceledMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "subscription_id", "product_id", "amount", "currency", "recurring_interval",
                "recurring_interval_count", "customer_cancellation_reason",
                "customer_cancellation_comment", "canceled_at", "ends_at", "cancel_at_period_end",
            ],
            &mut [
                &mut value.subscription_id, &mut value.product_id, &mut value.amount,
                &mut value.currency, &mut value.recurring_interval,
                &mut value.recurring_interval_count, &mut value.customer_cancellation_reason,
                &mut value.customer_cancellation_comment, &mut value.canceled_at,
                &mut value.ends_at, &mut value.cancel_at_period_end,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionCanceledMetadata {
    const BLANK: Self = Self {
        subscription_id: Blank::BLANK,
        product_id: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
        customer_cancellation_reason: Blank::BLANK,
        customer_cancellation_comment: Blank::BLANK,
        canceled_at: Blank::BLANK,
        ends_at: Blank::BLANK,
        cancel_at_period_end: Blank::BLANK,
    };
}

/// `subscription.created`: a subscription was created.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCreatedEvent {
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
    pub metadata: SubscriptionCreatedMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for SubscriptionCreatedEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "SubscriptionCreatedEvent",
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

impl Decode for SubscriptionCreatedEvent {
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
                &mut Constant::string("subscription.created"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for SubscriptionCreatedEvent {
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

/// Data of a `subscription.created` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionCreatedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product of the subscription.
    pub product_id: String,
    /// Price of a billing period in cents.
    pub amount: i64,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Unit of the billing period.
    pub recurring_interval: String,
    /// Length of the billing period in `recurring_interval`s.
    pub recurring_interval_count: i64,
    /// When it began.
    pub started_at: String,
}

impl SubscriptionCreatedMetadata {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }
}

impl Decode for SubscriptionCreatedMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "subscription_id", "product_id", "amount", "currency", "recurring_interval",
                "recurring_interval_count", "started_at",
            ],
            &mut [
                &mut value.subscription_id, &mut value.product_id, &mut value.amount,
                &mut value.currency, &mut value.recurring_interval,
                &mut value.recurring_interval_count, &mut value.started_at,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionCreatedMetadata {
    const BLANK: Self = Self {
        subscription_id: Blank::BLANK,
        product_id: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
        started_at: Blank::BLANK,
    };
}

/// `subscription.cycled`: a subscription entered its next billing period.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCycledEvent {
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
    pub metadata: SubscriptionCycledMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for SubscriptionCycledEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "SubscriptionCycledEvent",
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

impl Decode for SubscriptionCycledEvent {
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
                &mut Constant::string("subscription.cycled"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for SubscriptionCycledEvent {
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

/// Data of a `subscription.cycled` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionCycledMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product of the subscription.
    pub product_id: Option<String>,
    /// Price of a billing period in cents.
    pub amount: Option<i64>,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: Option<String>,
    /// Unit of the billing period.
    pub recurring_interval: Option<String>,
    /// Length of the billing period in `recurring_interval`s.
    pub recurring_interval_count: Option<i64>,
}

impl SubscriptionCycledMetadata {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount?, self.currency.as_deref()?)
    }
}

impl Decode for SubscriptionCycledMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "subscription_id", "product_id", "amount", "currency", "recurring_interval",
                "recurring_interval_count",
            ],
            &mut [
                &mut value.subscription_id, &mut value.product_id, &mut value.amount,
                &mut value.currency, &mut value.recurring_interval,
                &mut value.recurring_interval_count,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionCycledMetadata {
    const BLANK: Self = Self {
        subscription_id: Blank::BLANK,
        product_id: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
    };
}

/// `subscription.past_due`: a payment failed and the subscription became past due.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionPastDueEvent {
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
    pub metadata: SubscriptionPastDueMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for SubscriptionPastDueEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "SubscriptionPastDueEvent",
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

impl Decode for SubscriptionPastDueEvent {
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
                &mut Constant::string("subscription.past_due"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for SubscriptionPastDueEvent {
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

/// Data of a `subscription.past_due` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionPastDueMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product of the subscription.
    pub product_id: Option<String>,
    /// When the subscription became past due.
    pub past_due_at: String,
    /// Price of a billing period in cents.
    pub amount: Option<i64>,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: Option<String>,
    /// Unit of the billing period.
    pub recurring_interval: Option<String>,
    /// Length of the billing period in `recurring_interval`s.
    pub recurring_interval_count: Option<i64>,
}

impl SubscriptionPastDueMetadata {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount?, self.currency.as_deref()?)
    }
}

impl Decode for SubscriptionPastDueMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "subscription_id", "product_id", "past_due_at", "amount", "currency",
                "recurring_interval", "recurring_interval_count",
            ],
            &mut [
                &mut value.subscription_id, &mut value.product_id, &mut value.past_due_at,
                &mut value.amount, &mut value.currency, &mut value.recurring_interval,
                &mut value.recurring_interval_count,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionPastDueMetadata {
    const BLANK: Self = Self {
        subscription_id: Blank::BLANK,
        product_id: Blank::BLANK,
        past_due_at: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
    };
}

/// `subscription.paused`: a subscription was paused.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionPausedEvent {
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
    pub metadata: SubscriptionPausedMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for SubscriptionPausedEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "SubscriptionPausedEvent",
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

impl Decode for SubscriptionPausedEvent {
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
                &mut Constant::string("subscription.paused"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for SubscriptionPausedEvent {
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

/// Data of a `subscription.paused` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionPausedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product of the subscription.
    pub product_id: Option<String>,
    /// Price of a billing period in cents.
    pub amount: Option<i64>,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: Option<String>,
    /// Unit of the billing period.
    pub recurring_interval: Option<String>,
    /// Length of the billing period in `recurring_interval`s.
    pub recurring_interval_count: Option<i64>,
    /// Start of the pause.
    pub paused_at: String,
    /// When it resumes automatically, if it does.
    pub resumes_at: Option<String>,
}

impl SubscriptionPausedMetadata {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount?, self.currency.as_deref()?)
    }
}

impl Decode for SubscriptionPausedMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "subscription_id", "product_id", "amount", "currency", "recurring_interval",
                "recurring_interval_count", "paused_at", "resumes_at",
            ],
            &mut [
                &mut value.subscription_id, &mut value.product_id, &mut value.amount,
                &mut value.currency, &mut value.recurring_interval,
                &mut value.recurring_interval_count, &mut value.paused_at, &mut value.resumes_at,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionPausedMetadata {
    const BLANK: Self = Self {
        subscription_id: Blank::BLANK,
        product_id: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
        paused_at: Blank::BLANK,
        resumes_at: Blank::BLANK,
    };
}

/// `subscription.reactivated`: a past due subscription recovered.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionReactivatedEvent {
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
    pub metadata: SubscriptionReactivatedMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for SubscriptionReactivatedEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "SubscriptionReactivatedEvent",
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

impl Decode for SubscriptionReactivatedEvent {
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
                &mut Constant::string("subscription.reactivated"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for SubscriptionReactivatedEvent {
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

/// Data of a `subscription.reactivated` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionReactivatedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product of the subscription.
    pub product_id: Option<String>,
    /// Price of a billing period in cents.
    pub amount: Option<i64>,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: Option<String>,
    /// Unit of the billing period.
    pub recurring_interval: Option<String>,
    /// Length of the billing period in `recurring_interval`s.
    pub recurring_interval_count: Option<i64>,
}

impl SubscriptionReactivatedMetadata {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount?, self.currency.as_deref()?)
    }
}

impl Decode for SubscriptionReactivatedMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "subscription_id", "product_id", "amount", "currency", "recurring_interval",
                "recurring_interval_count",
            ],
            &mut [
                &mut value.subscription_id, &mut value.product_id, &mut value.amount,
                &mut value.currency, &mut value.recurring_interval,
                &mut value.recurring_interval_count,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionReactivatedMetadata {
    const BLANK: Self = Self {
        subscription_id: Blank::BLANK,
        product_id: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
    };
}

/// `subscription.reinstated`: a canceled subscription was reinstated.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionReinstatedEvent {
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
    pub metadata: SubscriptionReinstatedMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for SubscriptionReinstatedEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "SubscriptionReinstatedEvent",
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

impl Decode for SubscriptionReinstatedEvent {
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
                &mut Constant::string("subscription.reinstated"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for SubscriptionReinstatedEvent {
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

/// Data of a `subscription.reinstated` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionReinstatedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product of the subscription.
    pub product_id: Option<String>,
    /// Price of a billing period in cents.
    pub amount: Option<i64>,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: Option<String>,
    /// Unit of the billing period.
    pub recurring_interval: Option<String>,
    /// Length of the billing period in `recurring_interval`s.
    pub recurring_interval_count: Option<i64>,
}

impl SubscriptionReinstatedMetadata {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount?, self.currency.as_deref()?)
    }
}

impl Decode for SubscriptionReinstatedMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "subscription_id", "product_id", "amount", "currency", "recurring_interval",
                "recurring_interval_count",
            ],
            &mut [
                &mut value.subscription_id, &mut value.product_id, &mut value.amount,
                &mut value.currency, &mut value.recurring_interval,
                &mut value.recurring_interval_count,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionReinstatedMetadata {
    const BLANK: Self = Self {
        subscription_id: Blank::BLANK,
        product_id: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
    };
}

/// `subscription.resumed`: a paused subscription resumed.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionResumedEvent {
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
    pub metadata: SubscriptionResumedMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for SubscriptionResumedEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "SubscriptionResumedEvent",
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

impl Decode for SubscriptionResumedEvent {
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
                &mut Constant::string("subscription.resumed"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for SubscriptionResumedEvent {
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

/// Data of a `subscription.resumed` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionResumedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product of the subscription.
    pub product_id: Option<String>,
    /// Price of a billing period in cents.
    pub amount: Option<i64>,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: Option<String>,
    /// Unit of the billing period.
    pub recurring_interval: Option<String>,
    /// Length of the billing period in `recurring_interval`s.
    pub recurring_interval_count: Option<i64>,
}

impl SubscriptionResumedMetadata {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount?, self.currency.as_deref()?)
    }
}

impl Decode for SubscriptionResumedMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "subscription_id", "product_id", "amount", "currency", "recurring_interval",
                "recurring_interval_count",
            ],
            &mut [
                &mut value.subscription_id, &mut value.product_id, &mut value.amount,
                &mut value.currency, &mut value.recurring_interval,
                &mut value.recurring_interval_count,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionResumedMetadata {
    const BLANK: Self = Self {
        subscription_id: Blank::BLANK,
        product_id: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
    };
}

/// `subscription.revoked`: a subscription and the customer's access ended.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionRevokedEvent {
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
    pub metadata: SubscriptionRevokedMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for SubscriptionRevokedEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "SubscriptionRevokedEvent",
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

impl Decode for SubscriptionRevokedEvent {
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
                &mut Constant::string("subscription.revoked"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for SubscriptionRevokedEvent {
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

/// Data of a `subscription.revoked` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionRevokedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product of the subscription.
    pub product_id: Option<String>,
    /// Price of a billing period in cents.
    pub amount: Option<i64>,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: Option<String>,
    /// Unit of the billing period.
    pub recurring_interval: Option<String>,
    /// Length of the billing period in `recurring_interval`s.
    pub recurring_interval_count: Option<i64>,
}

impl SubscriptionRevokedMetadata {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount?, self.currency.as_deref()?)
    }
}

impl Decode for SubscriptionRevokedMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "subscription_id", "product_id", "amount", "currency", "recurring_interval",
                "recurring_interval_count",
            ],
            &mut [
                &mut value.subscription_id, &mut value.product_id, &mut value.amount,
                &mut value.currency, &mut value.recurring_interval,
                &mut value.recurring_interval_count,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionRevokedMetadata {
    const BLANK: Self = Self {
        subscription_id: Blank::BLANK,
        product_id: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
    };
}

/// `subscription.uncanceled`: a cancellation was withdrawn.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionUncanceledEvent {
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
    pub metadata: SubscriptionUncanceledMetadata,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for SubscriptionUncanceledEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "SubscriptionUncanceledEvent",
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

impl Decode for SubscriptionUncanceledEvent {
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
                &mut Constant::string("subscription.uncanceled"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for SubscriptionUncanceledEvent {
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

/// Data of a `subscription.uncanceled` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionUncanceledMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product of the subscription.
    pub product_id: String,
    /// Price of a billing period in cents.
    pub amount: i64,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Unit of the billing period.
    pub recurring_interval: String,
    /// Length of the billing period in `recurring_interval`s.
    pub recurring_interval_count: i64,
}

impl SubscriptionUncanceledMetadata {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }
}

impl Decode for SubscriptionUncanceledMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "subscription_id", "product_id", "amount", "currency", "recurring_interval",
                "recurring_interval_count",
            ],
            &mut [
                &mut value.subscription_id, &mut value.product_id, &mut value.amount,
                &mut value.currency, &mut value.recurring_interval,
                &mut value.recurring_interval_count,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for SubscriptionUncanceledMetadata {
    const BLANK: Self = Self {
        subscription_id: Blank::BLANK,
        product_id: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
    };
}
