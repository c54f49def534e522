//! Models: organization.

use uuid::Uuid;

use crate::models::{
    Country, OrganizationCustomerPortalSettings, SubscriptionProrationBehavior,
    TaxBehaviorOption,
};
use crate::runtime::{debug_record, decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::{Nulls, Timestamp, UnknownValue, decode_record, encode_record};

/// Organization (a seller on Polar), with its settings.
///
/// Returned by [`Organizations::create`](crate::services::organizations::Organizations::create),
/// [`Organizations::get`](crate::services::organizations::Organizations::get),
/// [`Organizations::list`](crate::services::organizations::Organizations::list) and
/// [`Organizations::update`](crate::services::organizations::Organizations::update).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Organization {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Name shown to customers, for example at checkout, in the portal and in emails.
    pub name: String,
    /// Unique name, used in URLs of the checkout and the portal, and on card statements.
    pub slug: String,
    /// URL of the avatar that customers see; null if there is none.
    pub avatar_url: Option<String>,
    /// How a change is billed when a customer changes a subscription in the portal.
    pub proration_behavior: SubscriptionProrationBehavior,
    /// Whether customers may change their subscriptions in the portal.
    pub allow_customer_updates: bool,
    /// Support email address; null if there is none.
    pub email: Option<String>,
    /// Public website of the organization; null if there is none.
    pub website: Option<String>,
    /// Profiles of the organization on social platforms.
    pub socials: Vec<OrganizationSocialLink>,
    /// Review and lifecycle status of the organization.
    pub status: OrganizationStatus,
    /// When the organization submitted its business details; null if it has not yet.
    pub details_submitted_at: Option<Timestamp>,
    /// When Polar asked the organization to review and resubmit its onboarding details; null if it did
    /// not.
    pub onboarding_resubmission_requested_at: Option<Timestamp>,
    /// Whether team members must sign in through the organization's single sign-on.
    pub sso_enforced: bool,
    /// Currency for customers whose local currency is not offered, as a lowercase ISO 4217 code.
    pub default_presentment_currency: String,
    /// Default tax behavior of prices.
    pub default_tax_behavior: TaxBehaviorOption,
    /// Enabled features; null if none was ever set.
    pub feature_settings: Option<OrganizationFeatureSettings>,
    /// Settings for subscriptions.
    pub subscription_settings: OrganizationSubscriptionSettings,
    /// Which emails customers receive.
    pub customer_email_settings: OrganizationCustomerEmailSettings,
    /// What customers can do in the portal.
    pub customer_portal_settings: OrganizationCustomerPortalSettings,
    /// Settings for disputes.
    pub dispute_settings: OrganizationDisputeSettings,
    /// Hosts that may embed the checkout, with an optional port and without a scheme. `*.example.com`
    /// matches all subdomains, but not `example.com` itself. App origins such as
    /// `chrome-extension://abcdef` include the scheme.
    pub embed_hosts: Vec<String>,
    /// Whether only pages on `embed_hosts` may embed the checkout.
    pub embed_hosts_enforced: bool,
    /// Country of the organization, as an ISO 3166-1 alpha-2 code; null if unknown.
    pub country: Option<Country>,
    /// Account that collects the transactions; null if there is none.
    pub account_id: Option<Uuid>,
    /// Account that receives payouts; null if there is none.
    pub payout_account_id: Option<Uuid>,
    /// What the organization is currently allowed to do.
    pub capabilities: OrganizationCapabilities,
    pub(crate) nulls: Nulls,
}

debug_record! {
    Organization, "Organization";
    "created_at": created_at, "modified_at": modified_at, "id": id, "name": name, "slug": slug,
    "avatar_url": avatar_url, "proration_behavior": proration_behavior,
    "allow_customer_updates": allow_customer_updates, "email": email, "website": website,
    "socials": socials, "status": status, "details_submitted_at": details_submitted_at,
    "onboarding_resubmission_requested_at": onboarding_resubmission_requested_at,
    "sso_enforced": sso_enforced, "default_presentment_currency": default_presentment_currency,
    "default_tax_behavior": default_tax_behavior, "feature_settings": feature_settings,
    "subscription_settings": subscription_settings,
    "customer_email_settings": customer_email_settings,
    "customer_portal_settings": customer_portal_settings, "dispute_settings": dispute_settings,
    "embed_hosts": embed_hosts, "embed_hosts_enforced": embed_hosts_enforced, "country": country,
    "account_id": account_id, "payout_account_id": payout_account_id, "capabilities": capabilities,
}

decode_record! {
    Organization, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "name": name, "slug": slug,
    "avatar_url": avatar_url, "proration_behavior": proration_behavior,
    "allow_customer_updates": allow_customer_updates, "email": email, "website": website,
    "socials": socials, "status": status, "details_submitted_at": details_submitted_at,
    "onboarding_resubmission_requested_at": onboarding_resubmission_requested_at,
    "sso_enforced": sso_enforced, "default_presentment_currency": default_presentment_currency,
    "default_tax_behavior": default_tax_behavior, "feature_settings": feature_settings,
    "subscription_settings": subscription_settings,
    "customer_email_settings": customer_email_settings,
    "customer_portal_settings": customer_portal_settings, "dispute_settings": dispute_settings,
    "embed_hosts": embed_hosts, "embed_hosts_enforced": embed_hosts_enforced, "country": country,
    "account_id": account_id, "payout_account_id": payout_account_id, "capabilities": capabilities,
}

/// What an organization is currently allowed to do.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrganizationCapabilities {
    /// Whether checkouts can take payments.
    pub checkout_payments: bool,
    /// Whether subscriptions can be renewed.
    pub subscription_renewals: bool,
    /// Whether the balance can be paid out.
    pub payouts: bool,
    /// Whether refunds can be made.
    pub refunds: bool,
    /// Whether the API can be used.
    pub api_access: bool,
    /// Whether the dashboard can be used.
    pub dashboard_access: bool,
}

decode_record! {
    OrganizationCapabilities;
    "checkout_payments": checkout_payments, "subscription_renewals": subscription_renewals,
    "payouts": payouts, "refunds": refunds, "api_access": api_access,
    "dashboard_access": dashboard_access,
}

/// Which emails are sent to customers of an organization.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrganizationCustomerEmailSettings {
    /// Confirmation of an order.
    pub order_confirmation: bool,
    /// Sent before a saved payment method expires.
    pub payment_method_expiration_reminder: bool,
    /// Sent when a subscription is canceled.
    pub subscription_cancellation: bool,
    /// Confirmation of a new subscription.
    pub subscription_confirmation: bool,
    /// Sent when a subscription renews.
    pub subscription_cycled: bool,
    /// Sent when a subscription renews for the first time after its trial.
    pub subscription_cycled_after_trial: bool,
    /// Sent when a payment fails and the subscription becomes past due.
    pub subscription_past_due: bool,
    /// Sent when a subscription is paused.
    pub subscription_paused: bool,
    /// Sent when a paused subscription resumes.
    pub subscription_resumed: bool,
    /// Sent before a subscription renews.
    pub subscription_renewal_reminder: bool,
    /// Sent when access ends because a subscription was revoked.
    pub subscription_revoked: bool,
    /// Sent before a trial becomes a paid subscription.
    pub subscription_trial_conversion_reminder: bool,
    /// Sent when a cancellation is withdrawn.
    pub subscription_uncanceled: bool,
    /// Sent when a subscription is updated.
    pub subscription_updated: bool,
}

/// The required fields of [`OrganizationCustomerEmailSettings`], for its constructor.
#[derive(Debug, Clone)]
pub struct OrganizationCustomerEmailSettingsRequired {
    /// Confirmation of an order.
    pub order_confirmation: bool,
    /// Sent before a saved payment method expires.
    pub payment_method_expiration_reminder: bool,
    /// Sent when a subscription is canceled.
    pub subscription_cancellation: bool,
    /// Confirmation of a new subscription.
    pub subscription_confirmation: bool,
    /// Sent when a subscription renews.
    pub subscription_cycled: bool,
    /// Sent when a subscription renews for the first time after its trial.
    pub subscription_cycled_after_trial: bool,
    /// Sent when a payment fails and the subscription becomes past due.
    pub subscription_past_due: bool,
    /// Sent when a subscription is paused.
    pub subscription_paused: bool,
    /// Sent when a paused subscription resumes.
    pub subscription_resumed: bool,
    /// Sent before a subscription renews.
    pub subscription_renewal_reminder: bool,
    /// Sent when access ends because a subscription was revoked.
    pub subscription_revoked: bool,
    /// Sent before a trial becomes a paid subscription.
    pub subscription_trial_conversion_reminder: bool,
    /// Sent when a cancellation is withdrawn.
    pub subscription_uncanceled: bool,
    /// Sent when a subscription is updated.
    pub subscription_updated: bool,
}

impl OrganizationCustomerEmailSettings {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(required: OrganizationCustomerEmailSettingsRequired) -> Self {
        let OrganizationCustomerEmailSettingsRequired {
            order_confirmation,
            payment_method_expiration_reminder,
            subscription_cancellation,
            subscription_confirmation,
            subscription_cycled,
            subscription_cycled_after_trial,
            subscription_past_due,
            subscription_paused,
            subscription_resumed,
            subscription_renewal_reminder,
            subscription_revoked,
            subscription_trial_conversion_reminder,
            subscription_uncanceled,
            subscription_updated,
        } = required;
        Self {
            order_confirmation,
            payment_method_expiration_reminder,
            subscription_cancellation,
            subscription_confirmation,
            subscription_cycled,
            subscription_cycled_after_trial,
            subscription_past_due,
            subscription_paused,
            subscription_resumed,
            subscription_renewal_reminder,
            subscription_revoked,
            subscription_trial_conversion_reminder,
            subscription_uncanceled,
            subscription_updated,
        }
    }
}

decode_record! {
    OrganizationCustomerEmailSettings;
    "order_confirmation": order_confirmation,
    "payment_method_expiration_reminder": payment_method_expiration_reminder,
    "subscription_cancellation": subscription_cancellation,
    "subscription_confirmation": subscription_confirmation,
    "subscription_cycled": subscription_cycled,
    "subscription_cycled_after_trial": subscription_cycled_after_trial,
    "subscription_past_due": subscription_past_due, "subscription_paused": subscription_paused,
    "subscription_resumed": subscription_resumed,
    "subscription_renewal_reminder": subscription_renewal_reminder,
    "subscription_revoked": subscription_revoked,
    "subscription_trial_conversion_reminder": subscription_trial_conversion_reminder,
    "subscription_uncanceled": subscription_uncanceled,
    "subscription_updated": subscription_updated,
}

encode_record! {
    OrganizationCustomerEmailSettings;
    "order_confirmation": field order_confirmation,
    "payment_method_expiration_reminder": field payment_method_expiration_reminder,
    "subscription_cancellation": field subscription_cancellation,
    "subscription_confirmation": field subscription_confirmation,
    "subscription_cycled": field subscription_cycled,
    "subscription_cycled_after_trial": field subscription_cycled_after_trial,
    "subscription_past_due": field subscription_past_due,
    "subscription_paused": field subscription_paused,
    "subscription_resumed": field subscription_resumed,
    "subscription_renewal_reminder": field subscription_renewal_reminder,
    "subscription_revoked": field subscription_revoked,
    "subscription_trial_conversion_reminder": field subscription_trial_conversion_reminder,
    "subscription_uncanceled": field subscription_uncanceled,
    "subscription_updated": field subscription_updated,
}

/// Settings for disputes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrganizationDisputeSettings {
    /// Threshold in US cents: Polar automatically accepts disputes below this amount. Null if disputes
    /// are never accepted automatically.
    pub auto_accept_below_amount: Option<i64>,
}

/// Repeats what a `OrganizationDisputeSettingsUpdate` has.
#[cfg(feature = "organizations")]
impl From<&crate::models::OrganizationDisputeSettingsUpdate>
for OrganizationDisputeSettings {
    #[inline]
    fn from(value: &crate::models::OrganizationDisputeSettingsUpdate) -> Self {
        Self {
            auto_accept_below_amount: value.auto_accept_below_amount.value().copied(),
        }
    }
}

decode_record! {
    OrganizationDisputeSettings;
    "auto_accept_below_amount": auto_accept_below_amount,
}

/// Enabled features of an organization.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrganizationFeatureSettings {
    /// Whether issues can be funded.
    pub issue_funding_enabled: Option<bool>,
    /// Whether products can have seat-based prices.
    pub seat_based_pricing_enabled: Option<bool>,
    /// Whether prices per unit are enabled.
    pub unit_based_pricing_enabled: Option<bool>,
    /// Whether customers have wallets.
    pub wallets_enabled: Option<bool>,
    /// Whether customers have members.
    pub member_model_enabled: Option<bool>,
    /// Whether the checkout is localized.
    pub checkout_localization_enabled: Option<bool>,
    /// Slugs of the metrics on the dashboard overview, in order; null if none are selected.
    pub overview_metrics: Option<Vec<String>>,
    /// Whether the proration behavior `reset` can be used.
    pub reset_proration_behavior_enabled: Option<bool>,
    /// Whether draft orders can be created and finalized through the API, charging a saved payment
    /// method.
    pub off_session_charges_enabled: Option<bool>,
    /// Whether recurring products can reset meters at a custom interval.
    pub meter_cycling_enabled: Option<bool>,
    /// Whether Slack channel benefits can be used.
    pub slack_benefit_enabled: Option<bool>,
    /// Whether the organization has early access to features.
    pub preview_access_enabled: Option<bool>,
    /// Whether the dashboard shows disputes.
    pub disputes_enabled: Option<bool>,
    /// Whether single sign-on can be set up.
    pub sso_enabled: Option<bool>,
    /// Whether a threshold for accepting disputes can be set. Also requires `disputes_enabled`.
    pub dispute_auto_accept_enabled: Option<bool>,
    /// Whether the navigation of the dashboard is split into Billing, Compass and Customers.
    pub compass_enabled: Option<bool>,
    /// Whether billing can be moved to Polar from another provider.
    pub merchant_migration_enabled: Option<bool>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    OrganizationFeatureSettings, "OrganizationFeatureSettings";
    "issue_funding_enabled": issue_funding_enabled,
    "seat_based_pricing_enabled": seat_based_pricing_enabled,
    "unit_based_pricing_enabled": unit_based_pricing_enabled, "wallets_enabled": wallets_enabled,
    "member_model_enabled": member_model_enabled,
    "checkout_localization_enabled": checkout_localization_enabled,
    "overview_metrics": overview_metrics,
    "reset_proration_behavior_enabled": reset_proration_behavior_enabled,
    "off_session_charges_enabled": off_session_charges_enabled,
    "meter_cycling_enabled": meter_cycling_enabled, "slack_benefit_enabled": slack_benefit_enabled,
    "preview_access_enabled": preview_access_enabled, "disputes_enabled": disputes_enabled,
    "sso_enabled": sso_enabled, "dispute_auto_accept_enabled": dispute_auto_accept_enabled,
    "compass_enabled": compass_enabled, "merchant_migration_enabled": merchant_migration_enabled,
}

decode_record! {
    OrganizationFeatureSettings, fields, nulls;
    "issue_funding_enabled": issue_funding_enabled,
    "seat_based_pricing_enabled": seat_based_pricing_enabled,
    "unit_based_pricing_enabled": unit_based_pricing_enabled, "wallets_enabled": wallets_enabled,
    "member_model_enabled": member_model_enabled,
    "checkout_localization_enabled": checkout_localization_enabled,
    "overview_metrics": overview_metrics,
    "reset_proration_behavior_enabled": reset_proration_behavior_enabled,
    "off_session_charges_enabled": off_session_charges_enabled,
    "meter_cycling_enabled": meter_cycling_enabled, "slack_benefit_enabled": slack_benefit_enabled,
    "preview_access_enabled": preview_access_enabled, "disputes_enabled": disputes_enabled,
    "sso_enabled": sso_enabled, "dispute_auto_accept_enabled": dispute_auto_accept_enabled,
    "compass_enabled": compass_enabled, "merchant_migration_enabled": merchant_migration_enabled,
}

/// Profile of an organization on a social platform.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrganizationSocialLink {
    /// Platform of the profile.
    pub platform: OrganizationSocialPlatforms,
    /// URL of the profile, 1 to 2083 characters.
    pub url: String,
}

impl OrganizationSocialLink {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        platform: impl Into<OrganizationSocialPlatforms>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            platform: platform.into(),
            url: url.into(),
        }
    }
}

decode_record! {
    OrganizationSocialLink;
    "platform": platform, "url": url,
}

encode_record! {
    OrganizationSocialLink;
    "platform": field platform, "url": field url,
}

/// Social platforms.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationSocialPlatforms {
    /// `x`
    X,
    /// `github`
    Github,
    /// `facebook`
    Facebook,
    /// `instagram`
    Instagram,
    /// `youtube`
    Youtube,
    /// `tiktok`
    Tiktok,
    /// `linkedin`
    Linkedin,
    /// `threads`
    Threads,
    /// `discord`
    Discord,
    /// `other`
    Other,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    OrganizationSocialPlatforms;
    X = "x", Github = "github", Facebook = "facebook", Instagram = "instagram", Youtube = "youtube",
    Tiktok = "tiktok", Linkedin = "linkedin", Threads = "threads", Discord = "discord",
    Other = "other",
}

decode_string_enum!(OrganizationSocialPlatforms, Self::X);

encode_string_enum!(OrganizationSocialPlatforms);

/// Review and lifecycle status of an organization.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationStatus {
    /// `created`
    Created,
    /// `review`
    Review,
    /// `snoozed`
    Snoozed,
    /// `denied`
    Denied,
    /// `active`
    Active,
    /// `blocked`
    Blocked,
    /// `offboarding`
    Offboarding,
    /// `offboarded`
    Offboarded,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    OrganizationStatus;
    Created = "created", Review = "review", Snoozed = "snoozed", Denied = "denied",
    Active = "active", Blocked = "blocked", Offboarding = "offboarding", Offboarded = "offboarded",
}

decode_string_enum!(OrganizationStatus, Self::Created);

/// Settings of an organization for subscriptions.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrganizationSubscriptionSettings {
    /// Whether a customer can have several subscriptions at the same time.
    pub allow_multiple_subscriptions: bool,
    /// How changes within a billing period are billed by default.
    pub proration_behavior: OrganizationSubscriptionSettingsProrationBehavior,
    /// How long benefits are kept after a failed payment, in days.
    pub benefit_revocation_grace_period: i64,
    /// Whether customers can only have one trial.
    pub prevent_trial_abuse: bool,
    /// Whether customers may change their subscriptions in the portal.
    pub allow_customer_updates: bool,
}

impl OrganizationSubscriptionSettings {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        allow_multiple_subscriptions: bool,
        proration_behavior: impl Into<OrganizationSubscriptionSettingsProrationBehavior>,
        benefit_revocation_grace_period: impl Into<i64>,
        prevent_trial_abuse: bool,
        allow_customer_updates: bool,
    ) -> Self {
        Self {
            allow_multiple_subscriptions,
            proration_behavior: proration_behavior.into(),
            benefit_revocation_grace_period: benefit_revocation_grace_period.into(),
            prevent_trial_abuse,
            allow_customer_updates,
        }
    }
}

decode_record! {
    OrganizationSubscriptionSettings;
    "allow_multiple_subscriptions": allow_multiple_subscriptions,
    "proration_behavior": proration_behavior,
    "benefit_revocation_grace_period": benefit_revocation_grace_period,
    "prevent_trial_abuse": prevent_trial_abuse, "allow_customer_updates": allow_customer_updates,
}

encode_record! {
    OrganizationSubscriptionSettings;
    "allow_multiple_subscriptions": field allow_multiple_subscriptions,
    "proration_behavior": field proration_behavior,
    "benefit_revocation_grace_period": field benefit_revocation_grace_period,
    "prevent_trial_abuse": field prevent_trial_abuse,
    "allow_customer_updates": field allow_customer_updates,
}

/// How changes within a billing period are billed by default.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationSubscriptionSettingsProrationBehavior {
    /// `invoice`
    Invoice,
    /// `prorate`
    Prorate,
    /// `next_period`
    NextPeriod,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    OrganizationSubscriptionSettingsProrationBehavior;
    Invoice = "invoice", Prorate = "prorate", NextPeriod = "next_period",
}

decode_string_enum!(OrganizationSubscriptionSettingsProrationBehavior, Self::Invoice);

encode_string_enum!(OrganizationSubscriptionSettingsProrationBehavior);
