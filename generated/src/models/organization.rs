//! Models: organization.

use std::fmt;

use uuid::Uuid;

use crate::models::{
    Country, OrganizationCustomerPortalSettings, SubscriptionProrationBehavior,
    TaxBehaviorOption,
};
use crate::runtime::{debug_fields, string_enum};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Nulls, Reader, Timestamp, UnknownValue, Writer,
};

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

impl fmt::Debug for Organization {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "Organization",
            &[
                ("created_at", &self.created_at),
                ("modified_at", &self.modified_at),
                ("id", &self.id),
                ("name", &self.name),
                ("slug", &self.slug),
                ("avatar_url", &self.avatar_url),
                ("proration_behavior", &self.proration_behavior),
                ("allow_customer_updates", &self.allow_customer_updates),
                ("email", &self.email),
                ("website", &self.website),
                ("socials", &self.socials),
                ("status", &self.status),
                ("details_submitted_at", &self.details_submitted_at),
                (
                    "onboarding_resubmission_requested_at",
                    &self.onboarding_resubmission_requested_at,
                ),
                ("sso_enforced", &self.sso_enforced),
                ("default_presentment_currency", &self.default_presentment_currency),
                ("default_tax_behavior", &self.default_tax_behavior),
                ("feature_settings", &self.feature_settings),
                ("subscription_settings", &self.subscription_settings),
                ("customer_email_settings", &self.customer_email_settings),
                ("customer_portal_settings", &self.customer_portal_settings),
                ("dispute_settings", &self.dispute_settings),
                ("embed_hosts", &self.embed_hosts),
                ("embed_hosts_enforced", &self.embed_hosts_enforced),
                ("country", &self.country),
                ("account_id", &self.account_id),
                ("payout_account_id", &self.payout_account_id),
                ("capabilities", &self.capabilities),
            ],
        )
    }
}

impl Decode for Organization {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "created_at", "modified_at", "id", "name", "slug", "avatar_url",
                "proration_behavior", "allow_customer_updates", "email", "website", "socials",
                "status", "details_submitted_at", "onboarding_resubmission_requested_at",
                "sso_enforced", "default_presentment_currency", "default_tax_behavior",
                "feature_settings", "subscription_settings", "customer_email_settings",
                "customer_portal_settings", "dispute_settings", "embed_hosts",
                "embed_hosts_enforced", "country", "account_id", "payout_account_id",
                "capabilities",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.created_at, &mut value.modified_at, &mut value.id, &mut value.name,
                &mut value.slug, &mut value.avatar_url, &mut value.proration_behavior,
                &mut value.allow_customer_updates, &mut value.email, &mut value.website,
                &mut value.socials, &mut value.status, &mut value.details_submitted_at,
                &mut value.onboarding_resubmission_requested_at, &mut value.sso_enforced,
                &mut value.default_presentment_currency, &mut value.default_tax_behavior,
                &mut value.feature_settings, &mut value.subscription_settings,
                &mut value.customer_email_settings, &mut value.customer_portal_settings,
                &mut value.dispute_settings, &mut value.embed_hosts,
                &mut value.embed_hosts_enforced, &mut value.country, &mut value.account_id,
                &mut value.payout_account_id, &mut value.capabilities,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for Organization {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        name: Blank::BLANK,
        slug: Blank::BLANK,
        avatar_url: Blank::BLANK,
        proration_behavior: Blank::BLANK,
        allow_customer_updates: Blank::BLANK,
        email: Blank::BLANK,
        website: Blank::BLANK,
        socials: Blank::BLANK,
        status: Blank::BLANK,
        details_submitted_at: Blank::BLANK,
        onboarding_resubmission_requested_at: Blank::BLANK,
        sso_enforced: Blank::BLANK,
        default_presentment_currency: Blank::BLANK,
        default_tax_behavior: Blank::BLANK,
        feature_settings: Blank::BLANK,
        subscription_settings: Blank::BLANK,
        customer_email_settings: Blank::BLANK,
        customer_portal_settings: Blank::BLANK,
        dispute_settings: Blank::BLANK,
        embed_hosts: Blank::BLANK,
        embed_hosts_enforced: Blank::BLANK,
        country: Blank::BLANK,
        account_id: Blank::BLANK,
        payout_account_id: Blank::BLANK,
        capabilities: Blank::BLANK,
        nulls: Blank::BLANK,
    };
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

impl Decode for OrganizationCapabilities {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "checkout_payments", "subscription_renewals", "payouts", "refunds", "api_access",
                "dashboard_access",
            ],
            &mut [
                &mut value.checkout_payments, &mut value.subscription_renewals, &mut value.payouts,
                &mut value.refunds, &mut value.api_access, &mut value.dashboard_access,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for OrganizationCapabilities {
    const BLANK: Self = Self {
        checkout_payments: Blank::BLANK,
        subscription_renewals: Blank::BLANK,
        payouts: Blank::BLANK,
        refunds: Blank::BLANK,
        api_access: Blank::BLANK,
        dashboard_access: Blank::BLANK,
    };
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

impl Decode for OrganizationCustomerEmailSettings {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "order_confirmation", "payment_method_expiration_reminder",
                "subscription_cancellation", "subscription_confirmation", "subscription_cycled",
                "subscription_cycled_after_trial", "subscription_past_due", "subscription_paused",
                "subscription_resumed", "subscription_renewal_reminder", "subscription_revoked",
                "subscription_trial_conversion_reminder", "subscription_uncanceled",
                "subscription_updated",
            ],
            &mut [
                &mut value.order_confirmation, &mut value.payment_method_expiration_reminder,
                &mut value.subscription_cancellation, &mut value.subscription_confirmation,
                &mut value.subscription_cycled, &mut value.subscription_cycled_after_trial,
                &mut value.subscription_past_due, &mut value.subscription_paused,
                &mut value.subscription_resumed, &mut value.subscription_renewal_reminder,
                &mut value.subscription_revoked, &mut value.subscription_trial_conversion_reminder,
                &mut value.subscription_uncanceled, &mut value.subscription_updated,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for OrganizationCustomerEmailSettings {
    const BLANK: Self = Self {
        order_confirmation: Blank::BLANK,
        payment_method_expiration_reminder: Blank::BLANK,
        subscription_cancellation: Blank::BLANK,
        subscription_confirmation: Blank::BLANK,
        subscription_cycled: Blank::BLANK,
        subscription_cycled_after_trial: Blank::BLANK,
        subscription_past_due: Blank::BLANK,
        subscription_paused: Blank::BLANK,
        subscription_resumed: Blank::BLANK,
        subscription_renewal_reminder: Blank::BLANK,
        subscription_revoked: Blank::BLANK,
        subscription_trial_conversion_reminder: Blank::BLANK,
        subscription_uncanceled: Blank::BLANK,
        subscription_updated: Blank::BLANK,
    };
}

impl Encode for OrganizationCustomerEmailSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("order_confirmation", &self.order_confirmation);
        object.field(
            "payment_method_expiration_reminder",
            &self.payment_method_expiration_reminder,
        );
        object.field("subscription_cancellation", &self.subscription_cancellation);
        object.field("subscription_confirmation", &self.subscription_confirmation);
        object.field("subscription_cycled", &self.subscription_cycled);
        object.field(
            "subscription_cycled_after_trial",
            &self.subscription_cycled_after_trial,
        );
        object.field("subscription_past_due", &self.subscription_past_due);
        object.field("subscription_paused", &self.subscription_paused);
        object.field("subscription_resumed", &self.subscription_resumed);
        object
            .field("subscription_renewal_reminder", &self.subscription_renewal_reminder);
        object.field("subscription_revoked", &self.subscription_revoked);
        object.field(
            "subscription_trial_conversion_reminder",
            &self.subscription_trial_conversion_reminder,
        );
        object.field("subscription_uncanceled", &self.subscription_uncanceled);
        object.field("subscription_updated", &self.subscription_updated);
        object.end();
    }
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

impl Decode for OrganizationDisputeSettings {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["auto_accept_below_amount"],
            &mut [&mut value.auto_accept_below_amount],
        )?;
        Ok(value)
    }
}

impl Blank for OrganizationDisputeSettings {
    const BLANK: Self = Self {
        auto_accept_below_amount: Blank::BLANK,
    };
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

impl fmt::Debug for OrganizationFeatureSettings {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "OrganizationFeatureSettings",
            &[
                ("issue_funding_enabled", &self.issue_funding_enabled),
                ("seat_based_pricing_enabled", &self.seat_based_pricing_enabled),
                ("unit_based_pricing_enabled", &self.unit_based_pricing_enabled),
                ("wallets_enabled", &self.wallets_enabled),
                ("member_model_enabled", &self.member_model_enabled),
                ("checkout_localization_enabled", &self.checkout_localization_enabled),
                ("overview_metrics", &self.overview_metrics),
                (
                    "reset_proration_behavior_enabled",
                    &self.reset_proration_behavior_enabled,
                ),
                ("off_session_charges_enabled", &self.off_session_charges_enabled),
                ("meter_cycling_enabled", &self.meter_cycling_enabled),
                ("slack_benefit_enabled", &self.slack_benefit_enabled),
                ("preview_access_enabled", &self.preview_access_enabled),
                ("disputes_enabled", &self.disputes_enabled),
                ("sso_enabled", &self.sso_enabled),
                ("dispute_auto_accept_enabled", &self.dispute_auto_accept_enabled),
                ("compass_enabled", &self.compass_enabled),
                ("merchant_migration_enabled", &self.merchant_migration_enabled),
            ],
        )
    }
}

impl Decode for OrganizationFeatureSettings {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "issue_funding_enabled", "seat_based_pricing_enabled", "unit_based_pricing_enabled",
                "wallets_enabled", "member_model_enabled", "checkout_localization_enabled",
                "overview_metrics", "reset_proration_behavior_enabled",
                "off_session_charges_enabled", "meter_cycling_enabled", "slack_benefit_enabled",
                "preview_access_enabled", "disputes_enabled", "sso_enabled",
                "dispute_auto_accept_enabled", "compass_enabled", "merchant_migration_enabled",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.issue_funding_enabled, &mut value.seat_based_pricing_enabled,
                &mut value.unit_based_pricing_enabled, &mut value.wallets_enabled,
                &mut value.member_model_enabled, &mut value.checkout_localization_enabled,
                &mut value.overview_metrics, &mut value.reset_proration_behavior_enabled,
                &mut value.off_session_charges_enabled, &mut value.meter_cycling_enabled,
                &mut value.slack_benefit_enabled, &mut value.preview_access_enabled,
                &mut value.disputes_enabled, &mut value.sso_enabled,
                &mut value.dispute_auto_accept_enabled, &mut value.compass_enabled,
                &mut value.merchant_migration_enabled,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for OrganizationFeatureSettings {
    const BLANK: Self = Self {
        issue_funding_enabled: Blank::BLANK,
        seat_based_pricing_enabled: Blank::BLANK,
        unit_based_pricing_enabled: Blank::BLANK,
        wallets_enabled: Blank::BLANK,
        member_model_enabled: Blank::BLANK,
        checkout_localization_enabled: Blank::BLANK,
        overview_metrics: Blank::BLANK,
        reset_proration_behavior_enabled: Blank::BLANK,
        off_session_charges_enabled: Blank::BLANK,
        meter_cycling_enabled: Blank::BLANK,
        slack_benefit_enabled: Blank::BLANK,
        preview_access_enabled: Blank::BLANK,
        disputes_enabled: Blank::BLANK,
        sso_enabled: Blank::BLANK,
        dispute_auto_accept_enabled: Blank::BLANK,
        compass_enabled: Blank::BLANK,
        merchant_migration_enabled: Blank::BLANK,
        nulls: Blank::BLANK,
    };
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

impl Decode for OrganizationSocialLink {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["platform", "url"], &mut [&mut value.platform, &mut value.url])?;
        Ok(value)
    }
}

impl Blank for OrganizationSocialLink {
    const BLANK: Self = Self {
        platform: Blank::BLANK,
        url: Blank::BLANK,
    };
}

impl Encode for OrganizationSocialLink {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("platform", &self.platform);
        object.field("url", &self.url);
        object.end();
    }
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

impl OrganizationSocialPlatforms {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Github => "github",
            Self::Facebook => "facebook",
            Self::Instagram => "instagram",
            Self::Youtube => "youtube",
            Self::Tiktok => "tiktok",
            Self::Linkedin => "linkedin",
            Self::Threads => "threads",
            Self::Discord => "discord",
            Self::Other => "other",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for OrganizationSocialPlatforms {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "x" => Self::X,
            "github" => Self::Github,
            "facebook" => Self::Facebook,
            "instagram" => Self::Instagram,
            "youtube" => Self::Youtube,
            "tiktok" => Self::Tiktok,
            "linkedin" => Self::Linkedin,
            "threads" => Self::Threads,
            "discord" => Self::Discord,
            "other" => Self::Other,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(OrganizationSocialPlatforms);

impl Decode for OrganizationSocialPlatforms {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for OrganizationSocialPlatforms {
    const BLANK: Self = Self::X;
}

impl Encode for OrganizationSocialPlatforms {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

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

impl OrganizationStatus {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Created => "created",
            Self::Review => "review",
            Self::Snoozed => "snoozed",
            Self::Denied => "denied",
            Self::Active => "active",
            Self::Blocked => "blocked",
            Self::Offboarding => "offboarding",
            Self::Offboarded => "offboarded",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for OrganizationStatus {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "created" => Self::Created,
            "review" => Self::Review,
            "snoozed" => Self::Snoozed,
            "denied" => Self::Denied,
            "active" => Self::Active,
            "blocked" => Self::Blocked,
            "offboarding" => Self::Offboarding,
            "offboarded" => Self::Offboarded,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(OrganizationStatus);

impl Decode for OrganizationStatus {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for OrganizationStatus {
    const BLANK: Self = Self::Created;
}

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

impl Decode for OrganizationSubscriptionSettings {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "allow_multiple_subscriptions", "proration_behavior",
                "benefit_revocation_grace_period", "prevent_trial_abuse", "allow_customer_updates",
            ],
            &mut [
                &mut value.allow_multiple_subscriptions, &mut value.proration_behavior,
                &mut value.benefit_revocation_grace_period, &mut value.prevent_trial_abuse,
                &mut value.allow_customer_updates,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for OrganizationSubscriptionSettings {
    const BLANK: Self = Self {
        allow_multiple_subscriptions: Blank::BLANK,
        proration_behavior: Blank::BLANK,
        benefit_revocation_grace_period: Blank::BLANK,
        prevent_trial_abuse: Blank::BLANK,
        allow_customer_updates: Blank::BLANK,
    };
}

impl Encode for OrganizationSubscriptionSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("allow_multiple_subscriptions", &self.allow_multiple_subscriptions);
        object.field("proration_behavior", &self.proration_behavior);
        object.field(
            "benefit_revocation_grace_period",
            &self.benefit_revocation_grace_period,
        );
        object.field("prevent_trial_abuse", &self.prevent_trial_abuse);
        object.field("allow_customer_updates", &self.allow_customer_updates);
        object.end();
    }
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

impl OrganizationSubscriptionSettingsProrationBehavior {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Invoice => "invoice",
            Self::Prorate => "prorate",
            Self::NextPeriod => "next_period",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for OrganizationSubscriptionSettingsProrationBehavior {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "invoice" => Self::Invoice,
            "prorate" => Self::Prorate,
            "next_period" => Self::NextPeriod,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(OrganizationSubscriptionSettingsProrationBehavior);

impl Decode for OrganizationSubscriptionSettingsProrationBehavior {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for OrganizationSubscriptionSettingsProrationBehavior {
    const BLANK: Self = Self::Invoice;
}

impl Encode for OrganizationSubscriptionSettingsProrationBehavior {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
