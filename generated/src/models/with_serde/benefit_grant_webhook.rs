//! Models: benefit grant webhook. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitGrantCustomWebhook, BenefitGrantDiscordWebhook,
    BenefitGrantDownloadablesWebhook, BenefitGrantFeatureFlagWebhook,
    BenefitGrantGitHubRepositoryWebhook, BenefitGrantLicenseKeysWebhook,
    BenefitGrantMeterCreditWebhook, BenefitGrantSlackSharedChannelWebhook,
    BenefitGrantWebhook,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for BenefitGrantCustomWebhook {
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
        object.optional_or_null(
            "previous_properties",
            &self.previous_properties,
            self.nulls.has(17),
        );
        object.end();
    }
}

impl Encode for BenefitGrantDiscordWebhook {
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
        object.optional_or_null(
            "previous_properties",
            &self.previous_properties,
            self.nulls.has(17),
        );
        object.end();
    }
}

impl Encode for BenefitGrantDownloadablesWebhook {
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
        object.optional_or_null(
            "previous_properties",
            &self.previous_properties,
            self.nulls.has(17),
        );
        object.end();
    }
}

impl Encode for BenefitGrantFeatureFlagWebhook {
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
        object.optional_or_null(
            "previous_properties",
            &self.previous_properties,
            self.nulls.has(17),
        );
        object.end();
    }
}

impl Encode for BenefitGrantGitHubRepositoryWebhook {
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
        object.optional_or_null(
            "previous_properties",
            &self.previous_properties,
            self.nulls.has(17),
        );
        object.end();
    }
}

impl Encode for BenefitGrantLicenseKeysWebhook {
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
        object.optional_or_null(
            "previous_properties",
            &self.previous_properties,
            self.nulls.has(17),
        );
        object.end();
    }
}

impl Encode for BenefitGrantMeterCreditWebhook {
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
        object.optional_or_null(
            "previous_properties",
            &self.previous_properties,
            self.nulls.has(17),
        );
        object.end();
    }
}

impl Encode for BenefitGrantSlackSharedChannelWebhook {
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
        object.optional_or_null(
            "previous_properties",
            &self.previous_properties,
            self.nulls.has(17),
        );
        object.end();
    }
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
