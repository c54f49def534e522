//! Models: customer state. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerState, CustomerStateBenefitGrant, CustomerStateIndividual,
    CustomerStateMeter, CustomerStateSubscription, CustomerStateSubscriptionMeter,
    CustomerStateSubscriptionStatus, CustomerStateTeam,
};
use crate::runtime::{encode_string_enum, serde_codecs};
use crate::runtime::json::{Encode, Writer, encode_record};

impl Encode for CustomerState {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Individual(value) => value.encode(writer),
            Self::Team(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

encode_record! {
    CustomerStateBenefitGrant;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "granted_at": field granted_at, "benefit_id": field benefit_id,
    "benefit_type": field benefit_type, "benefit_metadata": field benefit_metadata,
    "properties": field properties,
}

encode_record! {
    CustomerStateIndividual;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "metadata": field metadata, "external_id": optional_or_null external_id 4, "email": field email,
    "email_verified": field email_verified, "type" = "individual", "name": field name,
    "billing_name": field billing_name, "billing_address": field billing_address,
    "tax_id": field tax_id, "locale": optional_or_null locale 12,
    "organization_id": field organization_id,
    "default_payment_method_id": optional_or_null default_payment_method_id 14,
    "deleted_at": field deleted_at, "first_user_event_at": field first_user_event_at,
    "avatar_url": field avatar_url, "active_subscriptions": field active_subscriptions,
    "granted_benefits": field granted_benefits, "active_meters": field active_meters,
}

encode_record! {
    CustomerStateMeter;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "meter_id": field meter_id, "consumed_units": field consumed_units,
    "credited_units": field credited_units, "balance": field balance,
}

encode_record! {
    CustomerStateSubscription;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "custom_field_data": optional custom_field_data, "metadata": field metadata,
    "status": field status, "amount": field amount, "currency": field currency,
    "recurring_interval": field recurring_interval,
    "current_period_start": field current_period_start,
    "current_period_end": field current_period_end, "trial_start": field trial_start,
    "trial_end": field trial_end, "cancel_at_period_end": field cancel_at_period_end,
    "canceled_at": field canceled_at, "started_at": field started_at, "ends_at": field ends_at,
    "product_id": field product_id, "discount_id": field discount_id, "meters": field meters,
}

encode_record! {
    CustomerStateSubscriptionMeter;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "consumed_units": field consumed_units, "credited_units": field credited_units,
    "amount": field amount, "meter_id": field meter_id,
}

encode_string_enum!(CustomerStateSubscriptionStatus);

encode_record! {
    CustomerStateTeam;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "metadata": field metadata, "external_id": optional_or_null external_id 4,
    "email": optional_or_null email 5, "email_verified": field email_verified, "type" = "team",
    "name": field name, "billing_name": field billing_name,
    "billing_address": field billing_address, "tax_id": field tax_id,
    "locale": optional_or_null locale 12, "organization_id": field organization_id,
    "default_payment_method_id": optional_or_null default_payment_method_id 14,
    "deleted_at": field deleted_at, "first_user_event_at": field first_user_event_at,
    "avatar_url": field avatar_url, "active_subscriptions": field active_subscriptions,
    "granted_benefits": field granted_benefits, "active_meters": field active_meters,
}

serde_codecs!(
    CustomerState, CustomerStateBenefitGrant, CustomerStateIndividual,
    CustomerStateMeter, CustomerStateSubscription, CustomerStateSubscriptionMeter,
    CustomerStateSubscriptionStatus, CustomerStateTeam
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerState, CustomerStateBenefitGrant, CustomerStateIndividual,
    CustomerStateMeter, CustomerStateSubscription, CustomerStateSubscriptionMeter,
    CustomerStateSubscriptionStatus, CustomerStateTeam
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(CustomerState);
