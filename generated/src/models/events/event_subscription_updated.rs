//! Models: event subscription updated.

use uuid::Uuid;

use crate::models::{Customer, SubscriptionProrationBehavior};
use crate::runtime::debug_record;
use crate::runtime::json::{Nulls, Timestamp, decode_record};

/// `subscription.billing_period_updated`: the end of the billing period was changed.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionBillingPeriodUpdatedEvent {
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
    pub metadata: SubscriptionBillingPeriodUpdatedMetadata,
    pub(crate) nulls: Nulls,
}

debug_record! {
    SubscriptionBillingPeriodUpdatedEvent, "SubscriptionBillingPeriodUpdatedEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    SubscriptionBillingPeriodUpdatedEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "subscription.billing_period_updated", "metadata": metadata,
}

/// Data of a `subscription.billing_period_updated` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionBillingPeriodUpdatedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Previous end of the period.
    pub old_period_end: String,
    /// New end of the period.
    pub new_period_end: String,
}

decode_record! {
    SubscriptionBillingPeriodUpdatedMetadata;
    "subscription_id": subscription_id, "old_period_end": old_period_end,
    "new_period_end": new_period_end,
}

/// `subscription.product_updated`: the product was changed.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionProductUpdatedEvent {
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
    pub metadata: SubscriptionProductUpdatedMetadata,
    pub(crate) nulls: Nulls,
}

debug_record! {
    SubscriptionProductUpdatedEvent, "SubscriptionProductUpdatedEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    SubscriptionProductUpdatedEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "subscription.product_updated", "metadata": metadata,
}

/// Data of a `subscription.product_updated` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionProductUpdatedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Product before the change.
    pub old_product_id: String,
    /// The updated product.
    pub new_product_id: String,
}

decode_record! {
    SubscriptionProductUpdatedMetadata;
    "subscription_id": subscription_id, "old_product_id": old_product_id,
    "new_product_id": new_product_id,
}

/// `subscription.seats_updated`: the number of seats was changed.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionSeatsUpdatedEvent {
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
    pub metadata: SubscriptionSeatsUpdatedMetadata,
    pub(crate) nulls: Nulls,
}

debug_record! {
    SubscriptionSeatsUpdatedEvent, "SubscriptionSeatsUpdatedEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    SubscriptionSeatsUpdatedEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "subscription.seats_updated", "metadata": metadata,
}

/// Data of a `subscription.seats_updated` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionSeatsUpdatedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Number of seats before the change.
    pub old_seats: i64,
    /// The updated number of seats.
    pub new_seats: i64,
    /// How the change is billed, see `SubscriptionProrationBehavior`.
    pub proration_behavior: String,
}

decode_record! {
    SubscriptionSeatsUpdatedMetadata;
    "subscription_id": subscription_id, "old_seats": old_seats, "new_seats": new_seats,
    "proration_behavior": proration_behavior,
}

/// `subscription.units_updated`: the number of units was changed.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionUnitsUpdatedEvent {
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
    pub metadata: SubscriptionUnitsUpdatedMetadata,
    pub(crate) nulls: Nulls,
}

debug_record! {
    SubscriptionUnitsUpdatedEvent, "SubscriptionUnitsUpdatedEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    SubscriptionUnitsUpdatedEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "subscription.units_updated", "metadata": metadata,
}

/// Data of a `subscription.units_updated` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionUnitsUpdatedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
    /// Number of units before the change.
    pub old_units: i64,
    /// The updated number of units.
    pub new_units: i64,
    /// How the change is billed, see `SubscriptionProrationBehavior`.
    pub proration_behavior: String,
}

decode_record! {
    SubscriptionUnitsUpdatedMetadata;
    "subscription_id": subscription_id, "old_units": old_units, "new_units": new_units,
    "proration_behavior": proration_behavior,
}

/// `subscription.update_cleared`: a change that was scheduled for the next period was canceled.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionUpdateClearedEvent {
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
    pub metadata: SubscriptionUpdateClearedMetadata,
    pub(crate) nulls: Nulls,
}

debug_record! {
    SubscriptionUpdateClearedEvent, "SubscriptionUpdateClearedEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    SubscriptionUpdateClearedEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "subscription.update_cleared", "metadata": metadata,
}

/// Data of a `subscription.update_cleared` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionUpdateClearedMetadata {
    /// Subscription that the event is about.
    pub subscription_id: String,
}

decode_record! {
    SubscriptionUpdateClearedMetadata;
    "subscription_id": subscription_id,
}

/// `subscription.updated`: a subscription was updated.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionUpdatedEvent {
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
    pub metadata: SubscriptionUpdatedMetadata,
    pub(crate) nulls: Nulls,
}

debug_record! {
    SubscriptionUpdatedEvent, "SubscriptionUpdatedEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    SubscriptionUpdatedEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "subscription.updated", "metadata": metadata,
}

/// Data of a `subscription.updated` event: the fields that were changed.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionUpdatedMetadata {
    /// New product.
    pub product_id: Option<String>,
    /// How the change is billed.
    pub proration_behavior: Option<SubscriptionProrationBehavior>,
    /// New discount, or `null` if it was removed.
    pub discount_id: Option<String>,
    /// New end of the trial.
    pub trial_end: Option<String>,
    /// New number of seats.
    pub seats: Option<i64>,
    /// New number of units.
    pub units: Option<i64>,
    /// New end of the billing period.
    pub billing_period_end: Option<String>,
    /// Subscription that the event is about.
    pub subscription_id: String,
    pub(crate) nulls: Nulls,
}

debug_record! {
    SubscriptionUpdatedMetadata, "SubscriptionUpdatedMetadata";
    "product_id": product_id, "proration_behavior": proration_behavior, "discount_id": discount_id,
    "trial_end": trial_end, "seats": seats, "units": units,
    "billing_period_end": billing_period_end, "subscription_id": subscription_id,
}

decode_record! {
    SubscriptionUpdatedMetadata, fields, nulls;
    "product_id": product_id, "proration_behavior": proration_behavior, "discount_id": discount_id,
    "trial_end": trial_end, "seats": seats, "units": units,
    "billing_period_end": billing_period_end, "subscription_id": subscription_id,
}
