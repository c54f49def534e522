//! Models: benefit grant. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitGrantDiscordProperties, BenefitGrantDownloadablesProperties,
    BenefitGrantGitHubRepositoryProperties, BenefitGrantLicenseKeysProperties,
    BenefitGrantSlackSharedChannelProperties,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

#[cfg(any(feature = "benefit-grants", feature = "benefits"))]
use crate::models::{BenefitGrant, BenefitGrantPage};
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-portal",
    feature = "webhooks",
))]
use crate::models::BenefitGrantError;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customers", feature = "webhooks",
))]
use {crate::models::BenefitGrantProperties, crate::runtime::json::{Encode, Writer}};
#[cfg(any(feature = "customer-portal", feature = "webhooks"))]
use crate::models::BenefitGrantMeterCreditProperties;
#[cfg(feature = "mock")]
use crate::mock::samples;

#[cfg(any(feature = "benefit-grants", feature = "benefits"))]
encode_record! {
    BenefitGrant;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "granted_at": optional_or_null granted_at 3, "is_granted": field is_granted,
    "revoked_at": optional_or_null revoked_at 5, "is_revoked": field is_revoked,
    "subscription_id": field subscription_id, "order_id": field order_id,
    "customer_id": field customer_id, "member_id": optional_or_null member_id 10,
    "benefit_id": field benefit_id, "error": optional_or_null error 12, "customer": field customer,
    "member": optional_or_null member 14, "benefit": field benefit, "properties": field properties,
}

encode_record! {
    BenefitGrantDiscordProperties;
    "account_id": optional_or_null account_id 0, "guild_id": optional guild_id,
    "role_id": optional role_id, "granted_account_id": optional granted_account_id,
}

encode_record! {
    BenefitGrantDownloadablesProperties;
    "files": optional files,
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-portal",
    feature = "webhooks",
))]
encode_record! {
    BenefitGrantError;
    "message": field message, "type": field type_, "timestamp": field timestamp,
}

encode_record! {
    BenefitGrantGitHubRepositoryProperties;
    "account_id": optional_or_null account_id 0, "repository_owner": optional repository_owner,
    "repository_name": optional repository_name, "permission": optional permission,
    "granted_account_id": optional granted_account_id,
}

encode_record! {
    BenefitGrantLicenseKeysProperties;
    "user_provided_key": optional user_provided_key, "license_key_id": optional license_key_id,
    "display_key": optional display_key,
}

#[cfg(any(feature = "customer-portal", feature = "webhooks"))]
encode_record! {
    BenefitGrantMeterCreditProperties;
    "last_credited_meter_id": optional last_credited_meter_id,
    "last_credited_units": optional last_credited_units,
    "last_credited_at": optional last_credited_at,
}

#[cfg(any(feature = "benefit-grants", feature = "benefits"))]
encode_record! {
    BenefitGrantPage;
    "items": field items, "pagination": field pagination,
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customers", feature = "webhooks",
))]
impl Encode for BenefitGrantProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Discord(value) => value.encode(writer),
            Self::GitHubRepository(value) => value.encode(writer),
            Self::Downloadables(value) => value.encode(writer),
            Self::LicenseKeys(value) => value.encode(writer),
            Self::Custom(value) => value.encode(writer),
            Self::FeatureFlag(value) => value.encode(writer),
            Self::SlackSharedChannel(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

encode_record! {
    BenefitGrantSlackSharedChannelProperties;
    "invited_email": optional invited_email, "channel_id": optional channel_id,
    "channel_name": optional channel_name, "invite_id": optional invite_id,
    "invite_url": optional invite_url, "connected_team_id": optional connected_team_id,
}

#[cfg(any(feature = "benefit-grants", feature = "benefits"))]
serde_codecs!(BenefitGrant, BenefitGrantPage);
#[cfg(any(feature = "benefit-grants", feature = "benefits"))]
#[cfg(feature = "mock")]
samples!(BenefitGrant, BenefitGrantPage);

serde_codecs!(
    BenefitGrantDiscordProperties, BenefitGrantDownloadablesProperties,
    BenefitGrantGitHubRepositoryProperties, BenefitGrantLicenseKeysProperties,
    BenefitGrantSlackSharedChannelProperties
);
#[cfg(feature = "mock")]
samples!(
    BenefitGrantDiscordProperties, BenefitGrantDownloadablesProperties,
    BenefitGrantGitHubRepositoryProperties, BenefitGrantLicenseKeysProperties,
    BenefitGrantSlackSharedChannelProperties
);

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-portal",
    feature = "webhooks",
))]
serde_codecs!(BenefitGrantError);
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-portal",
    feature = "webhooks",
))]
#[cfg(feature = "mock")]
samples!(BenefitGrantError);

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customers", feature = "webhooks",
))]
serde_codecs!(BenefitGrantProperties);
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customers", feature = "webhooks",
))]
#[cfg(feature = "mock")]
samples!(BenefitGrantProperties);
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customers", feature = "webhooks",
))]
#[cfg(feature = "mock")]
crate::mock::union_samples!(BenefitGrantProperties);

#[cfg(any(feature = "customer-portal", feature = "webhooks"))]
serde_codecs!(BenefitGrantMeterCreditProperties);
#[cfg(any(feature = "customer-portal", feature = "webhooks"))]
#[cfg(feature = "mock")]
samples!(BenefitGrantMeterCreditProperties);
