//! Models: event subscription. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    SubscriptionCanceledEvent, SubscriptionCanceledMetadata, SubscriptionCreatedEvent,
    SubscriptionCreatedMetadata, SubscriptionCycledEvent, SubscriptionCycledMetadata,
    SubscriptionPastDueEvent, SubscriptionPastDueMetadata, SubscriptionPausedEvent,
    SubscriptionPausedMetadata, SubscriptionReactivatedEvent,
    SubscriptionReactivatedMetadata, SubscriptionReinstatedEvent,
    SubscriptionReinstatedMetadata, SubscriptionResumedEvent,
    SubscriptionResumedMetadata, SubscriptionRevokedEvent, SubscriptionRevokedMetadata,
    SubscriptionUncanceledEvent, SubscriptionUncanceledMetadata,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    SubscriptionCanceledEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "subscription.canceled",
    "metadata": field metadata,
}

encode_record! {
    SubscriptionCanceledMetadata;
    "subscription_id": field subscription_id, "product_id": optional product_id,
    "amount": field amount, "currency": field currency,
    "recurring_interval": field recurring_interval,
    "recurring_interval_count": field recurring_interval_count,
    "customer_cancellation_reason": optional customer_cancellation_reason,
    "customer_cancellation_comment": optional customer_cancellation_comment,
    "canceled_at": field canceled_at, "ends_at": optional ends_at,
    "cancel_at_period_end": optional cancel_at_period_end,
}

encode_record! {
    SubscriptionCreatedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "subscription.created",
    "metadata": field metadata,
}

encode_record! {
    SubscriptionCreatedMetadata;
    "subscription_id": field subscription_id, "product_id": field product_id,
    "amount": field amount, "currency": field currency,
    "recurring_interval": field recurring_interval,
    "recurring_interval_count": field recurring_interval_count, "started_at": field started_at,
}

encode_record! {
    SubscriptionCycledEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "subscription.cycled",
    "metadata": field metadata,
}

encode_record! {
    SubscriptionCycledMetadata;
    "subscription_id": field subscription_id, "product_id": optional product_id,
    "amount": optional amount, "currency": optional currency,
    "recurring_interval": optional recurring_interval,
    "recurring_interval_count": optional recurring_interval_count,
}

encode_record! {
    SubscriptionPastDueEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "subscription.past_due",
    "metadata": field metadata,
}

encode_record! {
    SubscriptionPastDueMetadata;
    "subscription_id": field subscription_id, "product_id": optional product_id,
    "past_due_at": field past_due_at, "amount": optional amount, "currency": optional currency,
    "recurring_interval": optional recurring_interval,
    "recurring_interval_count": optional recurring_interval_count,
}

encode_record! {
    SubscriptionPausedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "subscription.paused",
    "metadata": field metadata,
}

encode_record! {
    SubscriptionPausedMetadata;
    "subscription_id": field subscription_id, "product_id": optional product_id,
    "amount": optional amount, "currency": optional currency,
    "recurring_interval": optional recurring_interval,
    "recurring_interval_count": optional recurring_interval_count, "paused_at": field paused_at,
    "resumes_at": optional resumes_at,
}

encode_record! {
    SubscriptionReactivatedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "subscription.reactivated",
    "metadata": field metadata,
}

encode_record! {
    SubscriptionReactivatedMetadata;
    "subscription_id": field subscription_id, "product_id": optional product_id,
    "amount": optional amount, "currency": optional currency,
    "recurring_interval": optional recurring_interval,
    "recurring_interval_count": optional recurring_interval_count,
}

encode_record! {
    SubscriptionReinstatedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "subscription.reinstated",
    "metadata": field metadata,
}

encode_record! {
    SubscriptionReinstatedMetadata;
    "subscription_id": field subscription_id, "product_id": optional product_id,
    "amount": optional amount, "currency": optional currency,
    "recurring_interval": optional recurring_interval,
    "recurring_interval_count": optional recurring_interval_count,
}

encode_record! {
    SubscriptionResumedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "subscription.resumed",
    "metadata": field metadata,
}

encode_record! {
    SubscriptionResumedMetadata;
    "subscription_id": field subscription_id, "product_id": optional product_id,
    "amount": optional amount, "currency": optional currency,
    "recurring_interval": optional recurring_interval,
    "recurring_interval_count": optional recurring_interval_count,
}

encode_record! {
    SubscriptionRevokedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "subscription.revoked",
    "metadata": field metadata,
}

encode_record! {
    SubscriptionRevokedMetadata;
    "subscription_id": field subscription_id, "product_id": optional product_id,
    "amount": optional amount, "currency": optional currency,
    "recurring_interval": optional recurring_interval,
    "recurring_interval_count": optional recurring_interval_count,
}

encode_record! {
    SubscriptionUncanceledEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "subscription.uncanceled",
    "metadata": field metadata,
}

encode_record! {
    SubscriptionUncanceledMetadata;
    "subscription_id": field subscription_id, "product_id": field product_id,
    "amount": field amount, "currency": field currency,
    "recurring_interval": field recurring_interval,
    "recurring_interval_count": field recurring_interval_count,
}

serde_codecs!(
    SubscriptionCanceledEvent, SubscriptionCanceledMetadata, SubscriptionCreatedEvent,
    SubscriptionCreatedMetadata, SubscriptionCycledEvent, SubscriptionCycledMetadata,
    SubscriptionPastDueEvent, SubscriptionPastDueMetadata, SubscriptionPausedEvent,
    SubscriptionPausedMetadata, SubscriptionReactivatedEvent,
    SubscriptionReactivatedMetadata, SubscriptionReinstatedEvent,
    SubscriptionReinstatedMetadata, SubscriptionResumedEvent,
    SubscriptionResumedMetadata, SubscriptionRevokedEvent, SubscriptionRevokedMetadata,
    SubscriptionUncanceledEvent, SubscriptionUncanceledMetadata
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    SubscriptionCanceledEvent, SubscriptionCanceledMetadata, SubscriptionCreatedEvent,
    SubscriptionCreatedMetadata, SubscriptionCycledEvent, SubscriptionCycledMetadata,
    SubscriptionPastDueEvent, SubscriptionPastDueMetadata, SubscriptionPausedEvent,
    SubscriptionPausedMetadata, SubscriptionReactivatedEvent,
    SubscriptionReactivatedMetadata, SubscriptionReinstatedEvent,
    SubscriptionReinstatedMetadata, SubscriptionResumedEvent,
    SubscriptionResumedMetadata, SubscriptionRevokedEvent, SubscriptionRevokedMetadata,
    SubscriptionUncanceledEvent, SubscriptionUncanceledMetadata
);
