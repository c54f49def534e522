//! Models: organization. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    Organization, OrganizationCapabilities, OrganizationCustomerEmailSettings,
    OrganizationDisputeSettings, OrganizationFeatureSettings, OrganizationSocialLink,
    OrganizationSocialPlatforms, OrganizationStatus, OrganizationSubscriptionSettings,
    OrganizationSubscriptionSettingsProrationBehavior,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for Organization {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("slug", &self.slug);
        object.field("avatar_url", &self.avatar_url);
        object.field("proration_behavior", &self.proration_behavior);
        object.field("allow_customer_updates", &self.allow_customer_updates);
        object.field("email", &self.email);
        object.field("website", &self.website);
        object.field("socials", &self.socials);
        object.field("status", &self.status);
        object.field("details_submitted_at", &self.details_submitted_at);
        object.field(
            "onboarding_resubmission_requested_at",
            &self.onboarding_resubmission_requested_at,
        );
        object.field("sso_enforced", &self.sso_enforced);
        object.field("default_presentment_currency", &self.default_presentment_currency);
        object.field("default_tax_behavior", &self.default_tax_behavior);
        object.field("feature_settings", &self.feature_settings);
        object.field("subscription_settings", &self.subscription_settings);
        object.field("customer_email_settings", &self.customer_email_settings);
        object.field("customer_portal_settings", &self.customer_portal_settings);
        object.field("dispute_settings", &self.dispute_settings);
        object.field("embed_hosts", &self.embed_hosts);
        object.field("embed_hosts_enforced", &self.embed_hosts_enforced);
        object.optional_or_null("country", &self.country, self.nulls.has(24));
        object.field("account_id", &self.account_id);
        object.field("payout_account_id", &self.payout_account_id);
        object.field("capabilities", &self.capabilities);
        object.end();
    }
}

impl Encode for OrganizationCapabilities {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("checkout_payments", &self.checkout_payments);
        object.field("subscription_renewals", &self.subscription_renewals);
        object.field("payouts", &self.payouts);
        object.field("refunds", &self.refunds);
        object.field("api_access", &self.api_access);
        object.field("dashboard_access", &self.dashboard_access);
        object.end();
    }
}

impl Encode for OrganizationDisputeSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("auto_accept_below_amount", &self.auto_accept_below_amount);
        object.end();
    }
}

impl Encode for OrganizationFeatureSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("issue_funding_enabled", &self.issue_funding_enabled);
        object.optional("seat_based_pricing_enabled", &self.seat_based_pricing_enabled);
        object.optional("unit_based_pricing_enabled", &self.unit_based_pricing_enabled);
        object.optional("wallets_enabled", &self.wallets_enabled);
        object.optional("member_model_enabled", &self.member_model_enabled);
        object.optional(
            "checkout_localization_enabled",
            &self.checkout_localization_enabled,
        );
        object.optional_or_null(
            "overview_metrics",
            &self.overview_metrics,
            self.nulls.has(6),
        );
        object.optional(
            "reset_proration_behavior_enabled",
            &self.reset_proration_behavior_enabled,
        );
        object
            .optional("off_session_charges_enabled", &self.off_session_charges_enabled);
        object.optional("meter_cycling_enabled", &self.meter_cycling_enabled);
        object.optional("slack_benefit_enabled", &self.slack_benefit_enabled);
        object.optional("preview_access_enabled", &self.preview_access_enabled);
        object.optional("disputes_enabled", &self.disputes_enabled);
        object.optional("sso_enabled", &self.sso_enabled);
        object
            .optional("dispute_auto_accept_enabled", &self.dispute_auto_accept_enabled);
        object.optional("compass_enabled", &self.compass_enabled);
        object.optional("merchant_migration_enabled", &self.merchant_migration_enabled);
        object.end();
    }
}

impl Encode for OrganizationStatus {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

serde_codecs!(
    Organization, OrganizationCapabilities, OrganizationCustomerEmailSettings,
    OrganizationDisputeSettings, OrganizationFeatureSettings, OrganizationSocialLink,
    OrganizationSocialPlatforms, OrganizationStatus, OrganizationSubscriptionSettings,
    OrganizationSubscriptionSettingsProrationBehavior
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    Organization, OrganizationCapabilities, OrganizationCustomerEmailSettings,
    OrganizationDisputeSettings, OrganizationFeatureSettings, OrganizationSocialLink,
    OrganizationSocialPlatforms, OrganizationStatus, OrganizationSubscriptionSettings,
    OrganizationSubscriptionSettingsProrationBehavior
);
