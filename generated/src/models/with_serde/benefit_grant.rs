//! Models: benefit grant. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitGrantDiscordProperties, BenefitGrantDownloadablesProperties,
    BenefitGrantGitHubRepositoryProperties, BenefitGrantLicenseKeysProperties,
    BenefitGrantSlackSharedChannelProperties,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

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
use crate::models::BenefitGrantProperties;
#[cfg(any(feature = "customer-portal", feature = "webhooks"))]
use crate::models::BenefitGrantMeterCreditProperties;
#[cfg(feature = "mock")]
use crate::mock::samples;

#[cfg(any(feature = "benefit-grants", feature = "benefits"))]
impl Encode for BenefitGrant {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.optional_or_null("granted_at", &self.granted_at, self.nulls.has(3));
        object.field("is_granted", &self.is_granted);
        object.optional_or_null("revoked_at", &self.revoked_at, self.nulls.has(5));
        object.field("is_revoked", &self.is_revoked);
        object.field("subscription_id", &self.subscription_id);
        object.field("order_id", &self.order_id);
        object.field("customer_id", &self.customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(10));
        object.field("benefit_id", &self.benefit_id);
        object.optional_or_null("error", &self.error, self.nulls.has(12));
        object.field("customer", &self.customer);
        object.optional_or_null("member", &self.member, self.nulls.has(14));
        object.field("benefit", &self.benefit);
        object.field("properties", &self.properties);
        object.end();
    }
}

impl Encode for BenefitGrantDiscordProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional_or_null("account_id", &self.account_id, self.nulls.has(0));
        object.optional("guild_id", &self.guild_id);
        object.optional("role_id", &self.role_id);
        object.optional("granted_account_id", &self.granted_account_id);
        object.end();
    }
}

impl Encode for BenefitGrantDownloadablesProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("files", &self.files);
        object.end();
    }
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-portal",
    feature = "webhooks",
))]
impl Encode for BenefitGrantError {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("message", &self.message);
        object.field("type", &self.type_);
        object.field("timestamp", &self.timestamp);
        object.end();
    }
}

impl Encode for BenefitGrantGitHubRepositoryProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional_or_null("account_id", &self.account_id, self.nulls.has(0));
        object.optional("repository_owner", &self.repository_owner);
        object.optional("repository_name", &self.repository_name);
        object.optional("permission", &self.permission);
        object.optional("granted_account_id", &self.granted_account_id);
        object.end();
    }
}

impl Encode for BenefitGrantLicenseKeysProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("user_provided_key", &self.user_provided_key);
        object.optional("license_key_id", &self.license_key_id);
        object.optional("display_key", &self.display_key);
        object.end();
    }
}

#[cfg(any(feature = "customer-portal", feature = "webhooks"))]
impl Encode for BenefitGrantMeterCreditProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("last_credited_meter_id", &self.last_credited_meter_id);
        object.optional("last_credited_units", &self.last_credited_units);
        object.optional("last_credited_at", &self.last_credited_at);
        object.end();
    }
}

#[cfg(any(feature = "benefit-grants", feature = "benefits"))]
impl Encode for BenefitGrantPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
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

impl Encode for BenefitGrantSlackSharedChannelProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("invited_email", &self.invited_email);
        object.optional("channel_id", &self.channel_id);
        object.optional("channel_name", &self.channel_name);
        object.optional("invite_id", &self.invite_id);
        object.optional("invite_url", &self.invite_url);
        object.optional("connected_team_id", &self.connected_team_id);
        object.end();
    }
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
