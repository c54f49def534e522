//! Models: customer benefit grant. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerBenefitGrant, CustomerBenefitGrantCustom, CustomerBenefitGrantCustomUpdate,
    CustomerBenefitGrantDiscord, CustomerBenefitGrantDiscordPropertiesUpdate,
    CustomerBenefitGrantDiscordUpdate, CustomerBenefitGrantDownloadables,
    CustomerBenefitGrantDownloadablesUpdate, CustomerBenefitGrantFeatureFlag,
    CustomerBenefitGrantFeatureFlagUpdate, CustomerBenefitGrantGitHubRepository,
    CustomerBenefitGrantGitHubRepositoryPropertiesUpdate,
    CustomerBenefitGrantGitHubRepositoryUpdate, CustomerBenefitGrantLicenseKeys,
    CustomerBenefitGrantLicenseKeysUpdate, CustomerBenefitGrantMeterCredit,
    CustomerBenefitGrantMeterCreditUpdate, CustomerBenefitGrantPage,
    CustomerBenefitGrantSlackSharedChannel,
    CustomerBenefitGrantSlackSharedChannelPropertiesUpdate,
    CustomerBenefitGrantSlackSharedChannelUpdate, CustomerBenefitGrantSortProperty,
    CustomerBenefitGrantUpdate,
};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Reader, Unknown, Writer, decode_record,
    encode_record,
};

impl Encode for CustomerBenefitGrant {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Discord(value) => value.encode(writer),
            Self::GithubRepository(value) => value.encode(writer),
            Self::Downloadables(value) => value.encode(writer),
            Self::LicenseKeys(value) => value.encode(writer),
            Self::Custom(value) => value.encode(writer),
            Self::MeterCredit(value) => value.encode(writer),
            Self::FeatureFlag(value) => value.encode(writer),
            Self::SlackSharedChannel(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

encode_record! {
    CustomerBenefitGrantCustom;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "granted_at": field granted_at, "revoked_at": field revoked_at,
    "customer_id": field customer_id, "member_id": optional_or_null member_id 6,
    "benefit_id": field benefit_id, "subscription_id": field subscription_id,
    "order_id": field order_id, "is_granted": field is_granted, "is_revoked": field is_revoked,
    "error": optional_or_null error 12, "customer": field customer, "benefit": field benefit,
    "properties": field properties,
}

decode_record! {
    CustomerBenefitGrantCustomUpdate;
    "benefit_type" = string "custom",
}

encode_record! {
    CustomerBenefitGrantDiscord;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "granted_at": field granted_at, "revoked_at": field revoked_at,
    "customer_id": field customer_id, "member_id": optional_or_null member_id 6,
    "benefit_id": field benefit_id, "subscription_id": field subscription_id,
    "order_id": field order_id, "is_granted": field is_granted, "is_revoked": field is_revoked,
    "error": optional_or_null error 12, "customer": field customer, "benefit": field benefit,
    "properties": field properties,
}

decode_record! {
    CustomerBenefitGrantDiscordPropertiesUpdate;
    "account_id": account_id,
}

decode_record! {
    CustomerBenefitGrantDiscordUpdate;
    "benefit_type" = string "discord", "properties": properties,
}

encode_record! {
    CustomerBenefitGrantDownloadables;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "granted_at": field granted_at, "revoked_at": field revoked_at,
    "customer_id": field customer_id, "member_id": optional_or_null member_id 6,
    "benefit_id": field benefit_id, "subscription_id": field subscription_id,
    "order_id": field order_id, "is_granted": field is_granted, "is_revoked": field is_revoked,
    "error": optional_or_null error 12, "customer": field customer, "benefit": field benefit,
    "properties": field properties,
}

decode_record! {
    CustomerBenefitGrantDownloadablesUpdate;
    "benefit_type" = string "downloadables",
}

encode_record! {
    CustomerBenefitGrantFeatureFlag;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "granted_at": field granted_at, "revoked_at": field revoked_at,
    "customer_id": field customer_id, "member_id": optional_or_null member_id 6,
    "benefit_id": field benefit_id, "subscription_id": field subscription_id,
    "order_id": field order_id, "is_granted": field is_granted, "is_revoked": field is_revoked,
    "error": optional_or_null error 12, "customer": field customer, "benefit": field benefit,
    "properties": field properties,
}

decode_record! {
    CustomerBenefitGrantFeatureFlagUpdate;
    "benefit_type" = string "feature_flag",
}

encode_record! {
    CustomerBenefitGrantGitHubRepository;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "granted_at": field granted_at, "revoked_at": field revoked_at,
    "customer_id": field customer_id, "member_id": optional_or_null member_id 6,
    "benefit_id": field benefit_id, "subscription_id": field subscription_id,
    "order_id": field order_id, "is_granted": field is_granted, "is_revoked": field is_revoked,
    "error": optional_or_null error 12, "customer": field customer, "benefit": field benefit,
    "properties": field properties,
}

decode_record! {
    CustomerBenefitGrantGitHubRepositoryPropertiesUpdate;
    "account_id": account_id,
}

decode_record! {
    CustomerBenefitGrantGitHubRepositoryUpdate;
    "benefit_type" = string "github_repository", "properties": properties,
}

encode_record! {
    CustomerBenefitGrantLicenseKeys;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "granted_at": field granted_at, "revoked_at": field revoked_at,
    "customer_id": field customer_id, "member_id": optional_or_null member_id 6,
    "benefit_id": field benefit_id, "subscription_id": field subscription_id,
    "order_id": field order_id, "is_granted": field is_granted, "is_revoked": field is_revoked,
    "error": optional_or_null error 12, "customer": field customer, "benefit": field benefit,
    "properties": field properties,
}

decode_record! {
    CustomerBenefitGrantLicenseKeysUpdate;
    "benefit_type" = string "license_keys",
}

encode_record! {
    CustomerBenefitGrantMeterCredit;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "granted_at": field granted_at, "revoked_at": field revoked_at,
    "customer_id": field customer_id, "member_id": optional_or_null member_id 6,
    "benefit_id": field benefit_id, "subscription_id": field subscription_id,
    "order_id": field order_id, "is_granted": field is_granted, "is_revoked": field is_revoked,
    "error": optional_or_null error 12, "customer": field customer, "benefit": field benefit,
    "properties": field properties,
}

decode_record! {
    CustomerBenefitGrantMeterCreditUpdate;
    "benefit_type" = string "meter_credit",
}

encode_record! {
    CustomerBenefitGrantPage;
    "items": field items, "pagination": field pagination,
}

encode_record! {
    CustomerBenefitGrantSlackSharedChannel;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "granted_at": field granted_at, "revoked_at": field revoked_at,
    "customer_id": field customer_id, "member_id": optional_or_null member_id 6,
    "benefit_id": field benefit_id, "subscription_id": field subscription_id,
    "order_id": field order_id, "is_granted": field is_granted, "is_revoked": field is_revoked,
    "error": optional_or_null error 12, "customer": field customer, "benefit": field benefit,
    "properties": field properties,
}

decode_record! {
    CustomerBenefitGrantSlackSharedChannelPropertiesUpdate;
    "invited_email": invited_email,
}

decode_record! {
    CustomerBenefitGrantSlackSharedChannelUpdate;
    "benefit_type" = string "slack_shared_channel", "properties": properties,
}

decode_string_enum!(CustomerBenefitGrantSortProperty, Self::GrantedAt);

impl Decode for CustomerBenefitGrantUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["benefit_type"])?.as_deref() {
            Some("discord") => reader.value().map(Self::Discord),
            Some("github_repository") => reader.value().map(Self::GithubRepository),
            Some("downloadables") => reader.value().map(Self::Downloadables),
            Some("license_keys") => reader.value().map(Self::LicenseKeys),
            Some("custom") => reader.value().map(Self::Custom),
            Some("meter_credit") => reader.value().map(Self::MeterCredit),
            Some("feature_flag") => reader.value().map(Self::FeatureFlag),
            Some("slack_shared_channel") => reader.value().map(Self::SlackSharedChannel),
            Some(_) => Unknown::read(reader, &["benefit_type"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["benefit_type"], "a string")),
        }
    }
}

impl Blank for CustomerBenefitGrantUpdate {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

serde_codecs!(
    CustomerBenefitGrant, CustomerBenefitGrantCustom, CustomerBenefitGrantCustomUpdate,
    CustomerBenefitGrantDiscord, CustomerBenefitGrantDiscordPropertiesUpdate,
    CustomerBenefitGrantDiscordUpdate, CustomerBenefitGrantDownloadables,
    CustomerBenefitGrantDownloadablesUpdate, CustomerBenefitGrantFeatureFlag,
    CustomerBenefitGrantFeatureFlagUpdate, CustomerBenefitGrantGitHubRepository,
    CustomerBenefitGrantGitHubRepositoryPropertiesUpdate,
    CustomerBenefitGrantGitHubRepositoryUpdate, CustomerBenefitGrantLicenseKeys,
    CustomerBenefitGrantLicenseKeysUpdate, CustomerBenefitGrantMeterCredit,
    CustomerBenefitGrantMeterCreditUpdate, CustomerBenefitGrantPage,
    CustomerBenefitGrantSlackSharedChannel,
    CustomerBenefitGrantSlackSharedChannelPropertiesUpdate,
    CustomerBenefitGrantSlackSharedChannelUpdate, CustomerBenefitGrantSortProperty,
    CustomerBenefitGrantUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerBenefitGrant, CustomerBenefitGrantCustom, CustomerBenefitGrantCustomUpdate,
    CustomerBenefitGrantDiscord, CustomerBenefitGrantDiscordPropertiesUpdate,
    CustomerBenefitGrantDiscordUpdate, CustomerBenefitGrantDownloadables,
    CustomerBenefitGrantDownloadablesUpdate, CustomerBenefitGrantFeatureFlag,
    CustomerBenefitGrantFeatureFlagUpdate, CustomerBenefitGrantGitHubRepository,
    CustomerBenefitGrantGitHubRepositoryPropertiesUpdate,
    CustomerBenefitGrantGitHubRepositoryUpdate, CustomerBenefitGrantLicenseKeys,
    CustomerBenefitGrantLicenseKeysUpdate, CustomerBenefitGrantMeterCredit,
    CustomerBenefitGrantMeterCreditUpdate, CustomerBenefitGrantPage,
    CustomerBenefitGrantSlackSharedChannel,
    CustomerBenefitGrantSlackSharedChannelPropertiesUpdate,
    CustomerBenefitGrantSlackSharedChannelUpdate, CustomerBenefitGrantSortProperty,
    CustomerBenefitGrantUpdate
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(CustomerBenefitGrant, CustomerBenefitGrantUpdate);
