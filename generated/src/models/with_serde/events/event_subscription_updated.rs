//! Models: event subscription updated. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    SubscriptionBillingPeriodUpdatedEvent, SubscriptionBillingPeriodUpdatedMetadata,
    SubscriptionProductUpdatedEvent, SubscriptionProductUpdatedMetadata,
    SubscriptionSeatsUpdatedEvent, SubscriptionSeatsUpdatedMetadata,
    SubscriptionUnitsUpdatedEvent, SubscriptionUnitsUpdatedMetadata,
    SubscriptionUpdateClearedEvent, SubscriptionUpdateClearedMetadata,
    SubscriptionUpdatedEvent, SubscriptionUpdatedMetadata,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    SubscriptionBillingPeriodUpdatedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "subscription.billing_period_updated",
    "metadata": field metadata,
}

encode_record! {
    SubscriptionBillingPeriodUpdatedMetadata;
    "subscription_id": field subscription_id, "old_period_end": field old_period_end,
    "new_period_end": field new_period_end,
}

encode_record! {
    SubscriptionProductUpdatedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "subscription.product_updated",
    "metadata": field metadata,
}

encode_record! {
    SubscriptionProductUpdatedMetadata;
    "subscription_id": field subscription_id, "old_product_id": field old_product_id,
    "new_product_id": field new_product_id,
}

encode_record! {
    SubscriptionSeatsUpdatedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "subscription.seats_updated",
    "metadata": field metadata,
}

encode_record! {
    SubscriptionSeatsUpdatedMetadata;
    "subscription_id": field subscription_id, "old_seats": field old_seats,
    "new_seats": field new_seats, "proration_behavior": field proration_behavior,
}

encode_record! {
    SubscriptionUnitsUpdatedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "subscription.units_updated",
    "metadata": field metadata,
}

encode_record! {
    SubscriptionUnitsUpdatedMetadata;
    "subscription_id": field subscription_id, "old_units": field old_units,
    "new_units": field new_units, "proration_behavior": field proration_behavior,
}

encode_record! {
    SubscriptionUpdateClearedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "subscription.update_cleared",
    "metadata": field metadata,
}

encode_record! {
    SubscriptionUpdateClearedMetadata;
    "subscription_id": field subscription_id,
}

encode_record! {
    SubscriptionUpdatedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "subscription.updated",
    "metadata": field metadata,
}

encode_record! {
    SubscriptionUpdatedMetadata;
    "product_id": optional product_id, "proration_behavior": optional proration_behavior,
    "discount_id": optional_or_null discount_id 2, "trial_end": optional trial_end,
    "seats": optional seats, "units": optional units,
    "billing_period_end": optional billing_period_end, "subscription_id": field subscription_id,
}

serde_codecs!(
    SubscriptionBillingPeriodUpdatedEvent, SubscriptionBillingPeriodUpdatedMetadata,
    SubscriptionProductUpdatedEvent, SubscriptionProductUpdatedMetadata,
    SubscriptionSeatsUpdatedEvent, SubscriptionSeatsUpdatedMetadata,
    SubscriptionUnitsUpdatedEvent, SubscriptionUnitsUpdatedMetadata,
    SubscriptionUpdateClearedEvent, SubscriptionUpdateClearedMetadata,
    SubscriptionUpdatedEvent, SubscriptionUpdatedMetadata
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    SubscriptionBillingPeriodUpdatedEvent, SubscriptionBillingPeriodUpdatedMetadata,
    SubscriptionProductUpdatedEvent, SubscriptionProductUpdatedMetadata,
    SubscriptionSeatsUpdatedEvent, SubscriptionSeatsUpdatedMetadata,
    SubscriptionUnitsUpdatedEvent, SubscriptionUnitsUpdatedMetadata,
    SubscriptionUpdateClearedEvent, SubscriptionUpdateClearedMetadata,
    SubscriptionUpdatedEvent, SubscriptionUpdatedMetadata
);
