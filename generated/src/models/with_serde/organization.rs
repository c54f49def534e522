//! Models: organization. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    Organization, OrganizationCapabilities, OrganizationCustomerEmailSettings,
    OrganizationDisputeSettings, OrganizationFeatureSettings, OrganizationSocialLink,
    OrganizationSocialPlatforms, OrganizationStatus, OrganizationSubscriptionSettings,
    OrganizationSubscriptionSettingsProrationBehavior,
};
use crate::runtime::{encode_string_enum, serde_codecs};
use crate::runtime::json::encode_record;

encode_record! {
    Organization;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "name": field name, "slug": field slug, "avatar_url": field avatar_url,
    "proration_behavior": field proration_behavior,
    "allow_customer_updates": field allow_customer_updates, "email": field email,
    "website": field website, "socials": field socials, "status": field status,
    "details_submitted_at": field details_submitted_at,
    "onboarding_resubmission_requested_at": field onboarding_resubmission_requested_at,
    "sso_enforced": field sso_enforced,
    "default_presentment_currency": field default_presentment_currency,
    "default_tax_behavior": field default_tax_behavior, "feature_settings": field feature_settings,
    "subscription_settings": field subscription_settings,
    "customer_email_settings": field customer_email_settings,
    "customer_portal_settings": field customer_portal_settings,
    "dispute_settings": field dispute_settings, "embed_hosts": field embed_hosts,
    "embed_hosts_enforced": field embed_hosts_enforced, "country": optional_or_null country 24,
    "account_id": field account_id, "payout_account_id": field payout_account_id,
    "capabilities": field capabilities,
}

encode_record! {
    OrganizationCapabilities;
    "checkout_payments": field checkout_payments,
    "subscription_renewals": field subscription_renewals, "payouts": field payouts,
    "refunds": field refunds, "api_access": field api_access,
    "dashboard_access": field dashboard_access,
}

encode_record! {
    OrganizationDisputeSettings;
    "auto_accept_below_amount": field auto_accept_below_amount,
}

encode_record! {
    OrganizationFeatureSettings;
    "issue_funding_enabled": optional issue_funding_enabled,
    "seat_based_pricing_enabled": optional seat_based_pricing_enabled,
    "unit_based_pricing_enabled": optional unit_based_pricing_enabled,
    "wallets_enabled": optional wallets_enabled,
    "member_model_enabled": optional member_model_enabled,
    "checkout_localization_enabled": optional checkout_localization_enabled,
    "overview_metrics": optional_or_null overview_metrics 6,
    "reset_proration_behavior_enabled": optional reset_proration_behavior_enabled,
    "off_session_charges_enabled": optional off_session_charges_enabled,
    "meter_cycling_enabled": optional meter_cycling_enabled,
    "slack_benefit_enabled": optional slack_benefit_enabled,
    "preview_access_enabled": optional preview_access_enabled,
    "disputes_enabled": optional disputes_enabled, "sso_enabled": optional sso_enabled,
    "dispute_auto_accept_enabled": optional dispute_auto_accept_enabled,
    "compass_enabled": optional compass_enabled,
    "merchant_migration_enabled": optional merchant_migration_enabled,
}

encode_string_enum!(OrganizationStatus);

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
