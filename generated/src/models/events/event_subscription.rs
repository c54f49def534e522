//! Models: event subscription.

use uuid::Uuid;

use crate::models::Customer;
use crate::money::Money;
use crate::runtime::debug_record;
use crate::runtime::json::{Nulls, Timestamp, decode_record};

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

debug_record! {
    SubscriptionCanceledEvent, "SubscriptionCanceledEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    SubscriptionCanceledEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "subscription.canceled", "metadata": metadata,
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

decode_record! {
    SubscriptionCanceledMetadata;
    "subscription_id": subscription_id, "product_id": product_id, "amount": amount,
    "currency": currency, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count,
    "customer_cancellation_reason": customer_cancellation_reason,
    "customer_cancellation_comment": customer_cancellation_comment, "canceled_at": canceled_at,
    "ends_at": ends_at, "cancel_at_period_end": cancel_at_period_end,
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

debug_record! {
    SubscriptionCreatedEvent, "SubscriptionCreatedEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    SubscriptionCreatedEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "subscription.created", "metadata": metadata,
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

decode_record! {
    SubscriptionCreatedMetadata;
    "subscription_id": subscription_id, "product_id": product_id, "amount": amount,
    "currency": currency, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count, "started_at": started_at,
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

debug_record! {
    SubscriptionCycledEvent, "SubscriptionCycledEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    SubscriptionCycledEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "subscription.cycled", "metadata": metadata,
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

decode_record! {
    SubscriptionCycledMetadata;
    "subscription_id": subscription_id, "product_id": product_id, "amount": amount,
    "currency": currency, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count,
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

debug_record! {
    SubscriptionPastDueEvent, "SubscriptionPastDueEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    SubscriptionPastDueEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "subscription.past_due", "metadata": metadata,
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

decode_record! {
    SubscriptionPastDueMetadata;
    "subscription_id": subscription_id, "product_id": product_id, "past_due_at": past_due_at,
    "amount": amount, "currency": currency, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count,
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

debug_record! {
    SubscriptionPausedEvent, "SubscriptionPausedEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    SubscriptionPausedEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "subscription.paused", "metadata": metadata,
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

decode_record! {
    SubscriptionPausedMetadata;
    "subscription_id": subscription_id, "product_id": product_id, "amount": amount,
    "currency": currency, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count, "paused_at": paused_at,
    "resumes_at": resumes_at,
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

debug_record! {
    SubscriptionReactivatedEvent, "SubscriptionReactivatedEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    SubscriptionReactivatedEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "subscription.reactivated", "metadata": metadata,
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

decode_record! {
    SubscriptionReactivatedMetadata;
    "subscription_id": subscription_id, "product_id": product_id, "amount": amount,
    "currency": currency, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count,
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

debug_record! {
    SubscriptionReinstatedEvent, "SubscriptionReinstatedEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    SubscriptionReinstatedEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "subscription.reinstated", "metadata": metadata,
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

decode_record! {
    SubscriptionReinstatedMetadata;
    "subscription_id": subscription_id, "product_id": product_id, "amount": amount,
    "currency": currency, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count,
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

debug_record! {
    SubscriptionResumedEvent, "SubscriptionResumedEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    SubscriptionResumedEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "subscription.resumed", "metadata": metadata,
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

decode_record! {
    SubscriptionResumedMetadata;
    "subscription_id": subscription_id, "product_id": product_id, "amount": amount,
    "currency": currency, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count,
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

debug_record! {
    SubscriptionRevokedEvent, "SubscriptionRevokedEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    SubscriptionRevokedEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "subscription.revoked", "metadata": metadata,
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

decode_record! {
    SubscriptionRevokedMetadata;
    "subscription_id": subscription_id, "product_id": product_id, "amount": amount,
    "currency": currency, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count,
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

debug_record! {
    SubscriptionUncanceledEvent, "SubscriptionUncanceledEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    SubscriptionUncanceledEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "subscription.uncanceled", "metadata": metadata,
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

decode_record! {
    SubscriptionUncanceledMetadata;
    "subscription_id": subscription_id, "product_id": product_id, "amount": amount,
    "currency": currency, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count,
}
