//! Models: subscription. The codecs that only the features `mock` and `serde` need.

use crate::runtime::serde_codecs;

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "events",
    feature = "organizations", feature = "subscriptions", feature = "webhooks",
))]
use crate::models::SubscriptionProrationBehavior;
#[cfg(any(
    feature = "customer-portal", feature = "orders", feature = "subscriptions",
    feature = "webhooks",
))]
use crate::models::SubscriptionStatus;
#[cfg(feature = "mock")]
use crate::mock::samples;
#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
use {
    crate::models::{Subscription, SubscriptionCustomer, SubscriptionMeter},
    crate::runtime::json::encode_record,
};

#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
encode_record! {
    Subscription;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "amount": field amount, "currency": field currency,
    "recurring_interval": field recurring_interval,
    "recurring_interval_count": field recurring_interval_count, "status": field status,
    "current_period_start": field current_period_start,
    "current_period_end": field current_period_end,
    "current_meter_period_start": field current_meter_period_start,
    "current_meter_period_end": field current_meter_period_end, "trial_start": field trial_start,
    "trial_end": field trial_end, "cancel_at_period_end": field cancel_at_period_end,
    "canceled_at": field canceled_at, "started_at": field started_at, "ends_at": field ends_at,
    "ended_at": field ended_at, "past_due_at": optional_or_null past_due_at 19,
    "pause_at_period_end": field pause_at_period_end, "paused_at": field paused_at,
    "resumes_at": field resumes_at, "customer_id": field customer_id,
    "product_id": field product_id, "discount_id": field discount_id,
    "checkout_id": field checkout_id, "seats": optional_or_null seats 27, "units": field units,
    "customer_cancellation_reason": field customer_cancellation_reason,
    "customer_cancellation_comment": field customer_cancellation_comment,
    "metadata": field metadata, "custom_field_data": optional custom_field_data,
    "customer": field customer, "product": field product, "discount": field discount,
    "prices": field prices, "meters": field meters, "pending_update": field pending_update,
}

#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
encode_record! {
    SubscriptionCustomer;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "metadata": field metadata, "external_id": optional_or_null external_id 4,
    "email": optional_or_null email 5, "email_verified": field email_verified, "type": field type_,
    "name": field name, "billing_name": field billing_name,
    "billing_address": field billing_address, "tax_id": field tax_id,
    "locale": optional_or_null locale 12, "organization_id": field organization_id,
    "default_payment_method_id": optional_or_null default_payment_method_id 14,
    "deleted_at": field deleted_at, "first_user_event_at": field first_user_event_at,
    "avatar_url": field avatar_url,
}

#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
encode_record! {
    SubscriptionMeter;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "consumed_units": field consumed_units, "credited_units": field credited_units,
    "amount": field amount, "meter_id": field meter_id, "meter": field meter,
}

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "events",
    feature = "organizations", feature = "subscriptions", feature = "webhooks",
))]
serde_codecs!(SubscriptionProrationBehavior);
#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "events",
    feature = "organizations", feature = "subscriptions", feature = "webhooks",
))]
#[cfg(feature = "mock")]
samples!(SubscriptionProrationBehavior);

#[cfg(any(
    feature = "customer-portal", feature = "orders", feature = "subscriptions",
    feature = "webhooks",
))]
serde_codecs!(SubscriptionStatus);
#[cfg(any(
    feature = "customer-portal", feature = "orders", feature = "subscriptions",
    feature = "webhooks",
))]
#[cfg(feature = "mock")]
samples!(SubscriptionStatus);

#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
serde_codecs!(Subscription, SubscriptionCustomer, SubscriptionMeter);
#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
#[cfg(feature = "mock")]
samples!(Subscription, SubscriptionCustomer, SubscriptionMeter);
