//! Models: organization update.

use crate::models::{
    CountryInput, Organization, OrganizationCustomerEmailSettings,
    OrganizationCustomerPortalSettings, OrganizationDetails,
    OrganizationDisputeSettingsUpdate, OrganizationFeatureSettingsUpdate,
    OrganizationLegalEntitySchema, OrganizationSocialLink,
    OrganizationSubscriptionSettings, PresentmentCurrency, TaxBehaviorOption,
};
use crate::runtime::json::{Patch, encode_record};

/// A new organization.
///
/// Accepted by [`Organizations::create`](crate::services::organizations::Organizations::create).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrganizationCreate {
    /// Name shown to customers, for example at checkout, in the portal and in emails. At least 3
    /// characters.
    pub name: String,
    /// Unique name, used in URLs of the checkout and the portal, and on card statements. 3 to 64
    /// characters.
    pub slug: String,
    /// URL of the avatar that customers see, 1 to 2083 characters; null for none.
    pub avatar_url: Patch<String>,
    /// Legal form of the organization: an individual or a company.
    pub legal_entity: Patch<OrganizationLegalEntitySchema>,
    /// Support email address; null for none.
    pub email: Patch<String>,
    /// Public website of the organization, a URL of 1 to 2083 characters; null for none.
    pub website: Patch<String>,
    /// Profiles of the organization on social platforms.
    pub socials: Patch<Vec<OrganizationSocialLink>>,
    /// Business details for Polar's compliance checks (KYC). Not public.
    pub details: Patch<OrganizationDetails>,
    /// Country of the organization, as an ISO 3166-1 alpha-2 code.
    pub country: Patch<CountryInput>,
    /// Features to enable or disable.
    pub feature_settings: Patch<OrganizationFeatureSettingsUpdate>,
    /// Settings for subscriptions.
    pub subscription_settings: Patch<OrganizationSubscriptionSettings>,
    /// Which emails customers receive.
    pub customer_email_settings: Patch<OrganizationCustomerEmailSettings>,
    /// What customers can do in the portal.
    pub customer_portal_settings: Patch<OrganizationCustomerPortalSettings>,
    /// Currency for customers whose local currency is not offered. Defaults to `usd`.
    pub default_presentment_currency: Option<PresentmentCurrency>,
    /// Default tax behavior of prices. Defaults to `location`.
    pub default_tax_behavior: Option<TaxBehaviorOption>,
}

impl OrganizationCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, slug: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            slug: slug.into(),
            avatar_url: Patch::Keep,
            legal_entity: Patch::Keep,
            email: Patch::Keep,
            website: Patch::Keep,
            socials: Patch::Keep,
            details: Patch::Keep,
            country: Patch::Keep,
            feature_settings: Patch::Keep,
            subscription_settings: Patch::Keep,
            customer_email_settings: Patch::Keep,
            customer_portal_settings: Patch::Keep,
            default_presentment_currency: None,
            default_tax_behavior: None,
        }
    }

    /// URL of the avatar that customers see, 1 to 2083 characters; null for none.
    #[must_use]
    #[inline]
    pub fn avatar_url(mut self, avatar_url: impl Into<Patch<String>>) -> Self {
        self.avatar_url = avatar_url.into();
        self
    }

    /// Legal form of the organization: an individual or a company.
    #[must_use]
    #[inline]
    pub fn legal_entity(
        mut self,
        legal_entity: impl Into<Patch<OrganizationLegalEntitySchema>>,
    ) -> Self {
        self.legal_entity = legal_entity.into();
        self
    }

    /// Support email address; null for none.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// Public website of the organization, a URL of 1 to 2083 characters; null for none.
    #[must_use]
    #[inline]
    pub fn website(mut self, website: impl Into<Patch<String>>) -> Self {
        self.website = website.into();
        self
    }

    /// Profiles of the organization on social platforms.
    #[must_use]
    #[inline]
    pub fn socials(
        mut self,
        socials: impl Into<Patch<Vec<OrganizationSocialLink>>>,
    ) -> Self {
        self.socials = socials.into();
        self
    }

    /// Business details for Polar's compliance checks (KYC). Not public.
    #[must_use]
    #[inline]
    pub fn details(mut self, details: impl Into<Patch<OrganizationDetails>>) -> Self {
        self.details = details.into();
        self
    }

    /// Country of the organization, as an ISO 3166-1 alpha-2 code.
    #[must_use]
    #[inline]
    pub fn country(mut self, country: impl Into<Patch<CountryInput>>) -> Self {
        self.country = country.into();
        self
    }

    /// Features to enable or disable.
    #[must_use]
    #[inline]
    pub fn feature_settings(
        mut self,
        feature_settings: impl Into<Patch<OrganizationFeatureSettingsUpdate>>,
    ) -> Self {
        self.feature_settings = feature_settings.into();
        self
    }

    /// Settings for subscriptions.
    #[must_use]
    #[inline]
    pub fn subscription_settings(
        mut self,
        subscription_settings: impl Into<Patch<OrganizationSubscriptionSettings>>,
    ) -> Self {
        self.subscription_settings = subscription_settings.into();
        self
    }

    /// Which emails customers receive.
    #[must_use]
    #[inline]
    pub fn customer_email_settings(
        mut self,
        customer_email_settings: impl Into<Patch<OrganizationCustomerEmailSettings>>,
    ) -> Self {
        self.customer_email_settings = customer_email_settings.into();
        self
    }

    /// What customers can do in the portal.
    #[must_use]
    #[inline]
    pub fn customer_portal_settings(
        mut self,
        customer_portal_settings: impl Into<Patch<OrganizationCustomerPortalSettings>>,
    ) -> Self {
        self.customer_portal_settings = customer_portal_settings.into();
        self
    }

    /// Currency for customers whose local currency is not offered. Defaults to `usd`.
    #[must_use]
    #[inline]
    pub fn default_presentment_currency(
        mut self,
        default_presentment_currency: impl Into<PresentmentCurrency>,
    ) -> Self {
        self.default_presentment_currency = Some(default_presentment_currency.into());
        self
    }

    /// Default tax behavior of prices. Defaults to `location`.
    #[must_use]
    #[inline]
    pub fn default_tax_behavior(
        mut self,
        default_tax_behavior: impl Into<TaxBehaviorOption>,
    ) -> Self {
        self.default_tax_behavior = Some(default_tax_behavior.into());
        self
    }
}

/// Repeats what a `Organization` has. Its other fields are not set.
impl From<&Organization> for OrganizationCreate {
    #[inline]
    fn from(value: &Organization) -> Self {
        Self {
            name: value.name.clone(),
            slug: value.slug.clone(),
            avatar_url: Patch::new(value.avatar_url.clone(), true),
            legal_entity: Patch::Keep,
            email: Patch::new(value.email.clone(), true),
            website: Patch::new(value.website.clone(), true),
            socials: Patch::Value(value.socials.clone()),
            details: Patch::Keep,
            country: Patch::new(
                value.country.as_ref().map(|value| value.as_str().into()),
                false,
            ),
            feature_settings: Patch::new(
                value.feature_settings.as_ref().map(|value| value.into()),
                true,
            ),
            subscription_settings: Patch::Value(value.subscription_settings.clone()),
            customer_email_settings: Patch::Value(value.customer_email_settings.clone()),
            customer_portal_settings: Patch::Value(
                value.customer_portal_settings.clone(),
            ),
            default_presentment_currency: None,
            default_tax_behavior: Some(value.default_tax_behavior.clone()),
        }
    }
}

encode_record! {
    OrganizationCreate;
    "name": field name, "slug": field slug, "avatar_url": patch avatar_url,
    "legal_entity": patch legal_entity, "email": patch email, "website": patch website,
    "socials": patch socials, "details": patch details, "country": patch country,
    "feature_settings": patch feature_settings,
    "subscription_settings": patch subscription_settings,
    "customer_email_settings": patch customer_email_settings,
    "customer_portal_settings": patch customer_portal_settings,
    "default_presentment_currency": optional default_presentment_currency,
    "default_tax_behavior": optional default_tax_behavior,
}

/// Changes to an organization. Omitted fields are unchanged.
///
/// Accepted by [`Organizations::update`](crate::services::organizations::Organizations::update).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrganizationUpdate {
    /// Name shown to customers, for example at checkout, in the portal and in emails. At least 3
    /// characters.
    pub name: Patch<String>,
    /// URL of the avatar that customers see, 1 to 2083 characters; null for none.
    pub avatar_url: Patch<String>,
    /// Support email address; null for none.
    pub email: Patch<String>,
    /// Public website of the organization, a URL of 1 to 2083 characters; null for none.
    pub website: Patch<String>,
    /// Profiles of the organization on social platforms.
    pub socials: Patch<Vec<OrganizationSocialLink>>,
    /// Business details for Polar's compliance checks (KYC). Not public.
    pub details: Patch<OrganizationDetails>,
    /// Country of the organization, as an ISO 3166-1 alpha-2 code.
    pub country: Patch<CountryInput>,
    /// Features to enable or disable.
    pub feature_settings: Patch<OrganizationFeatureSettingsUpdate>,
    /// Settings for subscriptions.
    pub subscription_settings: Patch<OrganizationSubscriptionSettings>,
    /// Which emails customers receive.
    pub customer_email_settings: Patch<OrganizationCustomerEmailSettings>,
    /// What customers can do in the portal.
    pub customer_portal_settings: Patch<OrganizationCustomerPortalSettings>,
    /// Settings for disputes.
    pub dispute_settings: Patch<OrganizationDisputeSettingsUpdate>,
    /// Hosts that may embed the checkout, with an optional port and without a scheme. `*.example.com`
    /// matches all subdomains, but not `example.com` itself. App origins such as
    /// `chrome-extension://abcdef` include the scheme.
    pub embed_hosts: Patch<Vec<String>>,
    /// Currency for customers whose local currency is not offered.
    pub default_presentment_currency: Patch<PresentmentCurrency>,
    /// Default tax behavior of prices.
    pub default_tax_behavior: Patch<TaxBehaviorOption>,
    /// Whether team members must sign in through the organization's single sign-on. Enabling it
    /// requires an enabled single sign-on connection, and a session that was opened through it.
    pub sso_enforced: Patch<bool>,
}

impl OrganizationUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Name shown to customers, for example at checkout, in the portal and in emails. At least 3
    /// characters.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// URL of the avatar that customers see, 1 to 2083 characters; null for none.
    #[must_use]
    #[inline]
    pub fn avatar_url(mut self, avatar_url: impl Into<Patch<String>>) -> Self {
        self.avatar_url = avatar_url.into();
        self
    }

    /// Support email address; null for none.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// Public website of the organization, a URL of 1 to 2083 characters; null for none.
    #[must_use]
    #[inline]
    pub fn website(mut self, website: impl Into<Patch<String>>) -> Self {
        self.website = website.into();
        self
    }

    /// Profiles of the organization on social platforms.
    #[must_use]
    #[inline]
    pub fn socials(
        mut self,
        socials: impl Into<Patch<Vec<OrganizationSocialLink>>>,
    ) -> Self {
        self.socials = socials.into();
        self
    }

    /// Business details for Polar's compliance checks (KYC). Not public.
    #[must_use]
    #[inline]
    pub fn details(mut self, details: impl Into<Patch<OrganizationDetails>>) -> Self {
        self.details = details.into();
        self
    }

    /// Country of the organization, as an ISO 3166-1 alpha-2 code.
    #[must_use]
    #[inline]
    pub fn country(mut self, country: impl Into<Patch<CountryInput>>) -> Self {
        self.country = country.into();
        self
    }

    /// Features to enable or disable.
    #[must_use]
    #[inline]
    pub fn feature_settings(
        mut self,
        feature_settings: impl Into<Patch<OrganizationFeatureSettingsUpdate>>,
    ) -> Self {
        self.feature_settings = feature_settings.into();
        self
    }

    /// Settings for subscriptions.
    #[must_use]
    #[inline]
    pub fn subscription_settings(
        mut self,
        subscription_settings: impl Into<Patch<OrganizationSubscriptionSettings>>,
    ) -> Self {
        self.subscription_settings = subscription_settings.into();
        self
    }

    /// Which emails customers receive.
    #[must_use]
    #[inline]
    pub fn customer_email_settings(
        mut self,
        customer_email_settings: impl Into<Patch<OrganizationCustomerEmailSettings>>,
    ) -> Self {
        self.customer_email_settings = customer_email_settings.into();
        self
    }

    /// What customers can do in the portal.
    #[must_use]
    #[inline]
    pub fn customer_portal_settings(
        mut self,
        customer_portal_settings: impl Into<Patch<OrganizationCustomerPortalSettings>>,
    ) -> Self {
        self.customer_portal_settings = customer_portal_settings.into();
        self
    }

    /// Settings for disputes.
    #[must_use]
    #[inline]
    pub fn dispute_settings(
        mut self,
        dispute_settings: impl Into<Patch<OrganizationDisputeSettingsUpdate>>,
    ) -> Self {
        self.dispute_settings = dispute_settings.into();
        self
    }

    /// Hosts that may embed the checkout, with an optional port and without a scheme. `*.example.com`
    /// matches all subdomains, but not `example.com` itself. App origins such as
    /// `chrome-extension://abcdef` include the scheme.
    #[must_use]
    #[inline]
    pub fn embed_hosts(mut self, embed_hosts: impl Into<Patch<Vec<String>>>) -> Self {
        self.embed_hosts = embed_hosts.into();
        self
    }

    /// Currency for customers whose local currency is not offered.
    #[must_use]
    #[inline]
    pub fn default_presentment_currency(
        mut self,
        default_presentment_currency: impl Into<Patch<PresentmentCurrency>>,
    ) -> Self {
        self.default_presentment_currency = default_presentment_currency.into();
        self
    }

    /// Default tax behavior of prices.
    #[must_use]
    #[inline]
    pub fn default_tax_behavior(
        mut self,
        default_tax_behavior: impl Into<Patch<TaxBehaviorOption>>,
    ) -> Self {
        self.default_tax_behavior = default_tax_behavior.into();
        self
    }

    /// Whether team members must sign in through the organization's single sign-on. Enabling it
    /// requires an enabled single sign-on connection, and a session that was opened through it.
    #[must_use]
    #[inline]
    pub fn sso_enforced(mut self, sso_enforced: impl Into<Patch<bool>>) -> Self {
        self.sso_enforced = sso_enforced.into();
        self
    }
}

/// Repeats what a `Organization` has. Its other fields are not set.
impl From<&Organization> for OrganizationUpdate {
    #[inline]
    fn from(value: &Organization) -> Self {
        Self {
            name: Patch::Value(value.name.clone()),
            avatar_url: Patch::new(value.avatar_url.clone(), true),
            email: Patch::new(value.email.clone(), true),
            website: Patch::new(value.website.clone(), true),
            socials: Patch::Value(value.socials.clone()),
            country: Patch::new(
                value.country.as_ref().map(|value| value.as_str().into()),
                false,
            ),
            feature_settings: Patch::new(
                value.feature_settings.as_ref().map(|value| value.into()),
                true,
            ),
            subscription_settings: Patch::Value(value.subscription_settings.clone()),
            customer_email_settings: Patch::Value(value.customer_email_settings.clone()),
            customer_portal_settings: Patch::Value(
                value.customer_portal_settings.clone(),
            ),
            dispute_settings: Patch::Value((&value.dispute_settings).into()),
            embed_hosts: Patch::Value(value.embed_hosts.clone()),
            default_tax_behavior: Patch::Value(value.default_tax_behavior.clone()),
            sso_enforced: Patch::Value(value.sso_enforced),
            ..Default::default()
        }
    }
}

encode_record! {
    OrganizationUpdate;
    "name": patch name, "avatar_url": patch avatar_url, "email": patch email,
    "website": patch website, "socials": patch socials, "details": patch details,
    "country": patch country, "feature_settings": patch feature_settings,
    "subscription_settings": patch subscription_settings,
    "customer_email_settings": patch customer_email_settings,
    "customer_portal_settings": patch customer_portal_settings,
    "dispute_settings": patch dispute_settings, "embed_hosts": patch embed_hosts,
    "default_presentment_currency": patch default_presentment_currency,
    "default_tax_behavior": patch default_tax_behavior, "sso_enforced": patch sso_enforced,
}
