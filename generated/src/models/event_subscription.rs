//! Models: event subscription.

use std::fmt;

use uuid::Uuid;

use crate::models::Customer;
use crate::runtime::debug_fields;
use crate::runtime::json::{Decode, DecodeError, Nulls, Reader, Timestamp};

#[cfg(feature = "serde")]
mod with_serde;

/// `subscription.canceled`: a subscription was canceled.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCanceledEvent {
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
    pub metadata: SubscriptionCanceledMetadata,
    nulls: Nulls,
}

impl fmt::Debug for SubscriptionCanceledEvent {
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
        reader.at(name).constant("subscription.canceled")?;
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

/// Data of a `subscription.canceled` event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCanceledMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product that is subscribed to.
    pub product_id: Option<String>,
    /// What one billing period costs, in cents.
    pub amount: i64,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Unit of the billing period.
    pub recurring_interval: String,
    /// How many `recurring_interval`s one billing period spans.
    pub recurring_interval_count: i64,
    /// Why the customer canceled, see `CustomerCancellationReason`.
    pub customer_cancellation_reason: Option<String>,
    /// What the customer wrote.
    pub customer_cancellation_comment: Option<String>,
    /// When the cancellation was made.
    pub canceled_at: String,
    /// When the subscription ends.
    pub ends_at: Option<String>,
    /// Whether it runs on until the period ends.
    pub cancel_at_period_end: Option<bool>,
}

impl Decode for SubscriptionCanceledMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            subscription_id, product_id, amount, currency, recurring_interval,
            recurring_interval_count, customer_cancellation_reason, customer_cancellation_comment,
            canceled_at, ends_at, cancel_at_period_end,
        ) = reader
            .record(&[
                "subscription_id", "product_id", "amount", "currency", "recurring_interval",
                "recurring_interval_count", "customer_cancellation_reason",
                "customer_cancellation_comment", "canceled_at", "ends_at", "cancel_at_period_end",
            ])?;
        Ok(Self {
            subscription_id,
            product_id,
            amount,
            currency,
            recurring_interval,
            recurring_interval_count,
            customer_cancellation_reason,
            customer_cancellation_comment,
            canceled_at,
            ends_at,
            cancel_at_period_end,
        })
    }
}

/// `subscription.created`: a subscription was created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCreatedEvent {
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
    pub metadata: SubscriptionCreatedMetadata,
    nulls: Nulls,
}

impl fmt::Debug for SubscriptionCreatedEvent {
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
        reader.at(name).constant("subscription.created")?;
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

/// Data of a `subscription.created` event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCreatedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product that is subscribed to.
    pub product_id: String,
    /// What one billing period costs, in cents.
    pub amount: i64,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Unit of the billing period.
    pub recurring_interval: String,
    /// How many `recurring_interval`s one billing period spans.
    pub recurring_interval_count: i64,
    /// When it began.
    pub started_at: String,
}

impl Decode for SubscriptionCreatedMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            subscription_id, product_id, amount, currency, recurring_interval,
            recurring_interval_count, started_at,
        ) = reader
            .record(&[
                "subscription_id", "product_id", "amount", "currency", "recurring_interval",
                "recurring_interval_count", "started_at",
            ])?;
        Ok(Self {
            subscription_id,
            product_id,
            amount,
            currency,
            recurring_interval,
            recurring_interval_count,
            started_at,
        })
    }
}

/// `subscription.cycled`: a subscription entered its next billing period.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCycledEvent {
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
    pub metadata: SubscriptionCycledMetadata,
    nulls: Nulls,
}

impl fmt::Debug for SubscriptionCycledEvent {
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
        reader.at(name).constant("subscription.cycled")?;
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

/// Data of a `subscription.cycled` event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCycledMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product that is subscribed to.
    pub product_id: Option<String>,
    /// What one billing period costs, in cents.
    pub amount: Option<i64>,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: Option<String>,
    /// Unit of the billing period.
    pub recurring_interval: Option<String>,
    /// How many `recurring_interval`s one billing period spans.
    pub recurring_interval_count: Option<i64>,
}

impl Decode for SubscriptionCycledMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            subscription_id, product_id, amount, currency, recurring_interval,
            recurring_interval_count,
        ) = reader
            .record(&[
                "subscription_id", "product_id", "amount", "currency", "recurring_interval",
                "recurring_interval_count",
            ])?;
        Ok(Self {
            subscription_id,
            product_id,
            amount,
            currency,
            recurring_interval,
            recurring_interval_count,
        })
    }
}

/// `subscription.past_due`: a payment failed and the subscription became past due.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionPastDueEvent {
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
    pub metadata: SubscriptionPastDueMetadata,
    nulls: Nulls,
}

impl fmt::Debug for SubscriptionPastDueEvent {
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
        reader.at(name).constant("subscription.past_due")?;
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

/// Data of a `subscription.past_due` event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionPastDueMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product that is subscribed to.
    pub product_id: Option<String>,
    /// When the subscription became past due.
    pub past_due_at: String,
    /// What one billing period costs, in cents.
    pub amount: Option<i64>,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: Option<String>,
    /// Unit of the billing period.
    pub recurring_interval: Option<String>,
    /// How many `recurring_interval`s one billing period spans.
    pub recurring_interval_count: Option<i64>,
}

impl Decode for SubscriptionPastDueMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            subscription_id, product_id, past_due_at, amount, currency, recurring_interval,
            recurring_interval_count,
        ) = reader
            .record(&[
                "subscription_id", "product_id", "past_due_at", "amount", "currency",
                "recurring_interval", "recurring_interval_count",
            ])?;
        Ok(Self {
            subscription_id,
            product_id,
            past_due_at,
            amount,
            currency,
            recurring_interval,
            recurring_interval_count,
        })
    }
}

/// `subscription.paused`: a subscription was paused.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionPausedEvent {
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
    pub metadata: SubscriptionPausedMetadata,
    nulls: Nulls,
}

impl fmt::Debug for SubscriptionPausedEvent {
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
        reader.at(name).constant("subscription.paused")?;
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

/// Data of a `subscription.paused` event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionPausedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product that is subscribed to.
    pub product_id: Option<String>,
    /// What one billing period costs, in cents.
    pub amount: Option<i64>,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: Option<String>,
    /// Unit of the billing period.
    pub recurring_interval: Option<String>,
    /// How many `recurring_interval`s one billing period spans.
    pub recurring_interval_count: Option<i64>,
    /// Start of the pause.
    pub paused_at: String,
    /// When it resumes on its own, if it does.
    pub resumes_at: Option<String>,
}

impl Decode for SubscriptionPausedMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            subscription_id, product_id, amount, currency, recurring_interval,
            recurring_interval_count, paused_at, resumes_at,
        ) = reader
            .record(&[
                "subscription_id", "product_id", "amount", "currency", "recurring_interval",
                "recurring_interval_count", "paused_at", "resumes_at",
            ])?;
        Ok(Self {
            subscription_id,
            product_id,
            amount,
            currency,
            recurring_interval,
            recurring_interval_count,
            paused_at,
            resumes_at,
        })
    }
}

/// `subscription.reactivated`: a subscription that was past due has recovered.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionReactivatedEvent {
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
    pub metadata: SubscriptionReactivatedMetadata,
    nulls: Nulls,
}

impl fmt::Debug for SubscriptionReactivatedEvent {
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
        reader.at(name).constant("subscription.reactivated")?;
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

/// Data of a `subscription.reactivated` event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionReactivatedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product that is subscribed to.
    pub product_id: Option<String>,
    /// What one billing period costs, in cents.
    pub amount: Option<i64>,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: Option<String>,
    /// Unit of the billing period.
    pub recurring_interval: Option<String>,
    /// How many `recurring_interval`s one billing period spans.
    pub recurring_interval_count: Option<i64>,
}

impl Decode for SubscriptionReactivatedMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            subscription_id, product_id, amount, currency, recurring_interval,
            recurring_interval_count,
        ) = reader
            .record(&[
                "subscription_id", "product_id", "amount", "currency", "recurring_interval",
                "recurring_interval_count",
            ])?;
        Ok(Self {
            subscription_id,
            product_id,
            amount,
            currency,
            recurring_interval,
            recurring_interval_count,
        })
    }
}

/// `subscription.reinstated`: a canceled subscription was brought back.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionReinstatedEvent {
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
    pub metadata: SubscriptionReinstatedMetadata,
    nulls: Nulls,
}

impl fmt::Debug for SubscriptionReinstatedEvent {
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
        reader.at(name).constant("subscription.reinstated")?;
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

/// Data of a `subscription.reinstated` event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionReinstatedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product that is subscribed to.
    pub product_id: Option<String>,
    /// What one billing period costs, in cents.
    pub amount: Option<i64>,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: Option<String>,
    /// Unit of the billing period.
    pub recurring_interval: Option<String>,
    /// How many `recurring_interval`s one billing period spans.
    pub recurring_interval_count: Option<i64>,
}

impl Decode for SubscriptionReinstatedMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            subscription_id, product_id, amount, currency, recurring_interval,
            recurring_interval_count,
        ) = reader
            .record(&[
                "subscription_id", "product_id", "amount", "currency", "recurring_interval",
                "recurring_interval_count",
            ])?;
        Ok(Self {
            subscription_id,
            product_id,
            amount,
            currency,
            recurring_interval,
            recurring_interval_count,
        })
    }
}

/// `subscription.resumed`: a paused subscription runs again.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionResumedEvent {
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
    pub metadata: SubscriptionResumedMetadata,
    nulls: Nulls,
}

impl fmt::Debug for SubscriptionResumedEvent {
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
        reader.at(name).constant("subscription.resumed")?;
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

/// Data of a `subscription.resumed` event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionResumedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product that is subscribed to.
    pub product_id: Option<String>,
    /// What one billing period costs, in cents.
    pub amount: Option<i64>,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: Option<String>,
    /// Unit of the billing period.
    pub recurring_interval: Option<String>,
    /// How many `recurring_interval`s one billing period spans.
    pub recurring_interval_count: Option<i64>,
}

impl Decode for SubscriptionResumedMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            subscription_id, product_id, amount, currency, recurring_interval,
            recurring_interval_count,
        ) = reader
            .record(&[
                "subscription_id", "product_id", "amount", "currency", "recurring_interval",
                "recurring_interval_count",
            ])?;
        Ok(Self {
            subscription_id,
            product_id,
            amount,
            currency,
            recurring_interval,
            recurring_interval_count,
        })
    }
}

/// `subscription.revoked`: the customer's access came to an end.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionRevokedEvent {
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
    pub metadata: SubscriptionRevokedMetadata,
    nulls: Nulls,
}

impl fmt::Debug for SubscriptionRevokedEvent {
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
        reader.at(name).constant("subscription.revoked")?;
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

/// Data of a `subscription.revoked` event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionRevokedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product that is subscribed to.
    pub product_id: Option<String>,
    /// What one billing period costs, in cents.
    pub amount: Option<i64>,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: Option<String>,
    /// Unit of the billing period.
    pub recurring_interval: Option<String>,
    /// How many `recurring_interval`s one billing period spans.
    pub recurring_interval_count: Option<i64>,
}

impl Decode for SubscriptionRevokedMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            subscription_id, product_id, amount, currency, recurring_interval,
            recurring_interval_count,
        ) = reader
            .record(&[
                "subscription_id", "product_id", "amount", "currency", "recurring_interval",
                "recurring_interval_count",
            ])?;
        Ok(Self {
            subscription_id,
            product_id,
            amount,
            currency,
            recurring_interval,
            recurring_interval_count,
        })
    }
}

/// `subscription.uncanceled`: a cancellation was taken back.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionUncanceledEvent {
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
    pub metadata: SubscriptionUncanceledMetadata,
    nulls: Nulls,
}

impl fmt::Debug for SubscriptionUncanceledEvent {
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
        reader.at(name).constant("subscription.uncanceled")?;
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

/// Data of a `subscription.uncanceled` event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionUncanceledMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product that is subscribed to.
    pub product_id: String,
    /// What one billing period costs, in cents.
    pub amount: i64,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Unit of the billing period.
    pub recurring_interval: String,
    /// How many `recurring_interval`s one billing period spans.
    pub recurring_interval_count: i64,
}

impl Decode for SubscriptionUncanceledMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            subscription_id, product_id, amount, currency, recurring_interval,
            recurring_interval_count,
        ) = reader
            .record(&[
                "subscription_id", "product_id", "amount", "currency", "recurring_interval",
                "recurring_interval_count",
            ])?;
        Ok(Self {
            subscription_id,
            product_id,
            amount,
            currency,
            recurring_interval,
            recurring_interval_count,
        })
    }
}
