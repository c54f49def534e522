//! Models: benefit grant webhook. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitGrantCustomWebhook, BenefitGrantDiscordWebhook,
    BenefitGrantDownloadablesWebhook, BenefitGrantFeatureFlagWebhook,
    BenefitGrantGitHubRepositoryWebhook, BenefitGrantLicenseKeysWebhook,
    BenefitGrantMeterCreditWebhook, BenefitGrantSlackSharedChannelWebhook,
    BenefitGrantWebhook,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer, encode_record};

encode_record! {
    BenefitGrantCustomWebhook;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "granted_at": optional_or_null granted_at 3, "is_granted": field is_granted,
    "revoked_at": optional_or_null revoked_at 5, "is_revoked": field is_revoked,
    "subscription_id": field subscription_id, "order_id": field order_id,
    "customer_id": field customer_id, "member_id": optional_or_null member_id 10,
    "benefit_id": field benefit_id, "error": optional_or_null error 12, "customer": field customer,
    "member": optional_or_null member 14, "benefit": field benefit, "properties": field properties,
    "previous_properties": optional_or_null previous_properties 17,
}

encode_record! {
    BenefitGrantDiscordWebhook;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "granted_at": optional_or_null granted_at 3, "is_granted": field is_granted,
    "revoked_at": optional_or_null revoked_at 5, "is_revoked": field is_revoked,
    "subscription_id": field subscription_id, "order_id": field order_id,
    "customer_id": field customer_id, "member_id": optional_or_null member_id 10,
    "benefit_id": field benefit_id, "error": optional_or_null error 12, "customer": field customer,
    "member": optional_or_null member 14, "benefit": field benefit, "properties": field properties,
    "previous_properties": optional_or_null previous_properties 17,
}

encode_record! {
    BenefitGrantDownloadablesWebhook;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "granted_at": optional_or_null granted_at 3, "is_granted": field is_granted,
    "revoked_at": optional_or_null revoked_at 5, "is_revoked": field is_revoked,
    "subscription_id": field subscription_id, "order_id": field order_id,
    "customer_id": field customer_id, "member_id": optional_or_null member_id 10,
    "benefit_id": field benefit_id, "error": optional_or_null error 12, "customer": field customer,
    "member": optional_or_null member 14, "benefit": field benefit, "properties": field properties,
    "previous_properties": optional_or_null previous_properties 17,
}

encode_record! {
    BenefitGrantFeatureFlagWebhook;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "granted_at": optional_or_null granted_at 3, "is_granted": field is_granted,
    "revoked_at": optional_or_null revoked_at 5, "is_revoked": field is_revoked,
    "subscription_id": field subscription_id, "order_id": field order_id,
    "customer_id": field customer_id, "member_id": optional_or_null member_id 10,
    "benefit_id": field benefit_id, "error": optional_or_null error 12, "customer": field customer,
    "member": optional_or_null member 14, "benefit": field benefit, "properties": field properties,
    "previous_properties": optional_or_null previous_properties 17,
}

encode_record! {
    BenefitGrantGitHubRepositoryWebhook;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "granted_at": optional_or_null granted_at 3, "is_granted": field is_granted,
    "revoked_at": optional_or_null revoked_at 5, "is_revoked": field is_revoked,
    "subscription_id": field subscription_id, "order_id": field order_id,
    "customer_id": field customer_id, "member_id": optional_or_null member_id 10,
    "benefit_id": field benefit_id, "error": optional_or_null error 12, "customer": field customer,
    "member": optional_or_null member 14, "benefit": field benefit, "properties": field properties,
    "previous_properties": optional_or_null previous_properties 17,
}

encode_record! {
    BenefitGrantLicenseKeysWebhook;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "granted_at": optional_or_null granted_at 3, "is_granted": field is_granted,
    "revoked_at": optional_or_null revoked_at 5, "is_revoked": field is_revoked,
    "subscription_id": field subscription_id, "order_id": field order_id,
    "customer_id": field customer_id, "member_id": optional_or_null member_id 10,
    "benefit_id": field benefit_id, "error": optional_or_null error 12, "customer": field customer,
    "member": optional_or_null member 14, "benefit": field benefit, "properties": field properties,
    "previous_properties": optional_or_null previous_properties 17,
}

encode_record! {
    BenefitGrantMeterCreditWebhook;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "granted_at": optional_or_null granted_at 3, "is_granted": field is_granted,
    "revoked_at": optional_or_null revoked_at 5, "is_revoked": field is_revoked,
    "subscription_id": field subscription_id, "order_id": field order_id,
    "customer_id": field customer_id, "member_id": optional_or_null member_id 10,
    "benefit_id": field benefit_id, "error": optional_or_null error 12, "customer": field customer,
    "member": optional_or_null member 14, "benefit": field benefit, "properties": field properties,
    "previous_properties": optional_or_null previous_properties 17,
}

encode_record! {
    BenefitGrantSlackSharedChannelWebhook;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "granted_at": optional_or_null granted_at 3, "is_granted": field is_granted,
    "revoked_at": optional_or_null revoked_at 5, "is_revoked": field is_revoked,
    "subscription_id": field subscription_id, "order_id": field order_id,
    "customer_id": field customer_id, "member_id": optional_or_null member_id 10,
    "benefit_id": field benefit_id, "error": optional_or_null error 12, "customer": field customer,
    "member": optional_or_null member 14, "benefit": field benefit, "properties": field properties,
    "previous_properties": optional_or_null previous_properties 17,
}

impl Encode for BenefitGrantWebhook {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Discord(value) => value.encode(writer),
            Self::Custom(value) => value.encode(writer),
            Self::GithubRepository(value) => value.encode(writer),
            Self::Downloadables(value) => value.encode(writer),
            Self::LicenseKeys(value) => value.encode(writer),
            Self::MeterCredit(value) => value.encode(writer),
            Self::FeatureFlag(value) => value.encode(writer),
            Self::SlackSharedChannel(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

serde_codecs!(
    BenefitGrantCustomWebhook, BenefitGrantDiscordWebhook,
    BenefitGrantDownloadablesWebhook, BenefitGrantFeatureFlagWebhook,
    BenefitGrantGitHubRepositoryWebhook, BenefitGrantLicenseKeysWebhook,
    BenefitGrantMeterCreditWebhook, BenefitGrantSlackSharedChannelWebhook,
    BenefitGrantWebhook
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    BenefitGrantCustomWebhook, BenefitGrantDiscordWebhook,
    BenefitGrantDownloadablesWebhook, BenefitGrantFeatureFlagWebhook,
    BenefitGrantGitHubRepositoryWebhook, BenefitGrantLicenseKeysWebhook,
    BenefitGrantMeterCreditWebhook, BenefitGrantSlackSharedChannelWebhook,
    BenefitGrantWebhook
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(BenefitGrantWebhook);
