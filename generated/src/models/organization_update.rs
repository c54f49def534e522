//! Models: organization update.

use crate::models::{
    CountryInput, OrganizationCustomerEmailSettings, OrganizationCustomerPortalSettings,
    OrganizationDetails, OrganizationDisputeSettingsUpdate,
    OrganizationFeatureSettingsUpdate, OrganizationLegalEntitySchema,
    OrganizationSocialLink, OrganizationSubscriptionSettings, PresentmentCurrency,
    TaxBehaviorOption,
};
use crate::runtime::json::{Encode, Patch, Writer};

#[cfg(feature = "serde")]
mod with_serde;

/// Organization create.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationCreate {
    /// Name of the object. On an event it is the kind of the event, such as `benefit.granted`.
    pub name: String,
    /// Slug.
    pub slug: String,
    /// URL of the avatar image; null where there is none.
    pub avatar_url: Patch<String>,
    /// Legal entity.
    pub legal_entity: Patch<OrganizationLegalEntitySchema>,
    /// Email address.
    pub email: Patch<String>,
    /// Website.
    pub website: Patch<String>,
    /// Socials.
    pub socials: Patch<Vec<OrganizationSocialLink>>,
    /// Details.
    pub details: Patch<OrganizationDetails>,
    /// Country.
    pub country: Patch<CountryInput>,
    /// Feature settings.
    pub feature_settings: Patch<OrganizationFeatureSettingsUpdate>,
    /// Subscription settings.
    pub subscription_settings: Patch<OrganizationSubscriptionSettings>,
    /// Customer email settings.
    pub customer_email_settings: Patch<OrganizationCustomerEmailSettings>,
    /// Customer portal settings.
    pub customer_portal_settings: Patch<OrganizationCustomerPortalSettings>,
    /// Default presentment currency.
    pub default_presentment_currency: Option<PresentmentCurrency>,
    /// Default tax behavior.
    pub default_tax_behavior: Option<TaxBehaviorOption>,
}

impl OrganizationCreate {
    /// Creates a value with what must be given.
    #[must_use]
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

    /// URL of the avatar image; null where there is none.
    #[must_use]
    pub fn avatar_url(mut self, avatar_url: impl Into<Patch<String>>) -> Self {
        self.avatar_url = avatar_url.into();
        self
    }

    /// Legal entity.
    #[must_use]
    pub fn legal_entity(
        mut self,
        legal_entity: impl Into<Patch<OrganizationLegalEntitySchema>>,
    ) -> Self {
        self.legal_entity = legal_entity.into();
        self
    }

    /// Email address.
    #[must_use]
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// Website.
    #[must_use]
    pub fn website(mut self, website: impl Into<Patch<String>>) -> Self {
        self.website = website.into();
        self
    }

    /// Socials.
    #[must_use]
    pub fn socials(
        mut self,
        socials: impl Into<Patch<Vec<OrganizationSocialLink>>>,
    ) -> Self {
        self.socials = socials.into();
        self
    }

    /// Details.
    #[must_use]
    pub fn details(mut self, details: impl Into<Patch<OrganizationDetails>>) -> Self {
        self.details = details.into();
        self
    }

    /// Country.
    #[must_use]
    pub fn country(mut self, country: impl Into<Patch<CountryInput>>) -> Self {
        self.country = country.into();
        self
    }

    /// Feature settings.
    #[must_use]
    pub fn feature_settings(
        mut self,
        feature_settings: impl Into<Patch<OrganizationFeatureSettingsUpdate>>,
    ) -> Self {
        self.feature_settings = feature_settings.into();
        self
    }

    /// Subscription settings.
    #[must_use]
    pub fn subscription_settings(
        mut self,
        subscription_settings: impl Into<Patch<OrganizationSubscriptionSettings>>,
    ) -> Self {
        self.subscription_settings = subscription_settings.into();
        self
    }

    /// Customer email settings.
    #[must_use]
    pub fn customer_email_settings(
        mut self,
        customer_email_settings: impl Into<Patch<OrganizationCustomerEmailSettings>>,
    ) -> Self {
        self.customer_email_settings = customer_email_settings.into();
        self
    }

    /// Customer portal settings.
    #[must_use]
    pub fn customer_portal_settings(
        mut self,
        customer_portal_settings: impl Into<Patch<OrganizationCustomerPortalSettings>>,
    ) -> Self {
        self.customer_portal_settings = customer_portal_settings.into();
        self
    }

    /// Default presentment currency.
    #[must_use]
    pub fn default_presentment_currency(
        mut self,
        default_presentment_currency: impl Into<PresentmentCurrency>,
    ) -> Self {
        self.default_presentment_currency = Some(default_presentment_currency.into());
        self
    }

    /// Default tax behavior.
    #[must_use]
    pub fn default_tax_behavior(
        mut self,
        default_tax_behavior: impl Into<TaxBehaviorOption>,
    ) -> Self {
        self.default_tax_behavior = Some(default_tax_behavior.into());
        self
    }
}

impl Encode for OrganizationCreate {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
        object.field("slug", &self.slug);
        object.patch("avatar_url", &self.avatar_url);
        object.patch("legal_entity", &self.legal_entity);
        object.patch("email", &self.email);
        object.patch("website", &self.website);
        object.patch("socials", &self.socials);
        object.patch("details", &self.details);
        object.patch("country", &self.country);
        object.patch("feature_settings", &self.feature_settings);
        object.patch("subscription_settings", &self.subscription_settings);
        object.patch("customer_email_settings", &self.customer_email_settings);
        object.patch("customer_portal_settings", &self.customer_portal_settings);
        object
            .optional(
                "default_presentment_currency",
                &self.default_presentment_currency,
            );
        object.optional("default_tax_behavior", &self.default_tax_behavior);
        object.end();
    }
}

/// Organization update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationUpdate {
    /// Name of the object. On an event it is the kind of the event, such as `benefit.granted`.
    pub name: Patch<String>,
    /// URL of the avatar image; null where there is none.
    pub avatar_url: Patch<String>,
    /// Email address.
    pub email: Patch<String>,
    /// Website.
    pub website: Patch<String>,
    /// Socials.
    pub socials: Patch<Vec<OrganizationSocialLink>>,
    /// Details.
    pub details: Patch<OrganizationDetails>,
    /// Country.
    pub country: Patch<CountryInput>,
    /// Feature settings.
    pub feature_settings: Patch<OrganizationFeatureSettingsUpdate>,
    /// Subscription settings.
    pub subscription_settings: Patch<OrganizationSubscriptionSettings>,
    /// Customer email settings.
    pub customer_email_settings: Patch<OrganizationCustomerEmailSettings>,
    /// Customer portal settings.
    pub customer_portal_settings: Patch<OrganizationCustomerPortalSettings>,
    /// Dispute settings.
    pub dispute_settings: Patch<OrganizationDisputeSettingsUpdate>,
    /// Embed hosts.
    pub embed_hosts: Patch<Vec<String>>,
    /// Default presentment currency.
    pub default_presentment_currency: Patch<PresentmentCurrency>,
    /// Default tax behavior.
    pub default_tax_behavior: Patch<TaxBehaviorOption>,
    /// Sso enforced.
    pub sso_enforced: Patch<bool>,
}

impl OrganizationUpdate {
    /// Creates a value in which nothing is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Name of the object. On an event it is the kind of the event, such as `benefit.granted`.
    #[must_use]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// URL of the avatar image; null where there is none.
    #[must_use]
    pub fn avatar_url(mut self, avatar_url: impl Into<Patch<String>>) -> Self {
        self.avatar_url = avatar_url.into();
        self
    }

    /// Email address.
    #[must_use]
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// Website.
    #[must_use]
    pub fn website(mut self, website: impl Into<Patch<String>>) -> Self {
        self.website = website.into();
        self
    }

    /// Socials.
    #[must_use]
    pub fn socials(
        mut self,
        socials: impl Into<Patch<Vec<OrganizationSocialLink>>>,
    ) -> Self {
        self.socials = socials.into();
        self
    }

    /// Details.
    #[must_use]
    pub fn details(mut self, details: impl Into<Patch<OrganizationDetails>>) -> Self {
        self.details = details.into();
        self
    }

    /// Country.
    #[must_use]
    pub fn country(mut self, country: impl Into<Patch<CountryInput>>) -> Self {
        self.country = country.into();
        self
    }

    /// Feature settings.
    #[must_use]
    pub fn feature_settings(
        mut self,
        feature_settings: impl Into<Patch<OrganizationFeatureSettingsUpdate>>,
    ) -> Self {
        self.feature_settings = feature_settings.into();
        self
    }

    /// Subscription settings.
    #[must_use]
    pub fn subscription_settings(
        mut self,
        subscription_settings: impl Into<Patch<OrganizationSubscriptionSettings>>,
    ) -> Self {
        self.subscription_settings = subscription_settings.into();
        self
    }

    /// Customer email settings.
    #[must_use]
    pub fn customer_email_settings(
        mut self,
        customer_email_settings: impl Into<Patch<OrganizationCustomerEmailSettings>>,
    ) -> Self {
        self.customer_email_settings = customer_email_settings.into();
        self
    }

    /// Customer portal settings.
    #[must_use]
    pub fn customer_portal_settings(
        mut self,
        customer_portal_settings: impl Into<Patch<OrganizationCustomerPortalSettings>>,
    ) -> Self {
        self.customer_portal_settings = customer_portal_settings.into();
        self
    }

    /// Dispute settings.
    #[must_use]
    pub fn dispute_settings(
        mut self,
        dispute_settings: impl Into<Patch<OrganizationDisputeSettingsUpdate>>,
    ) -> Self {
        self.dispute_settings = dispute_settings.into();
        self
    }

    /// Embed hosts.
    #[must_use]
    pub fn embed_hosts(mut self, embed_hosts: impl Into<Patch<Vec<String>>>) -> Self {
        self.embed_hosts = embed_hosts.into();
        self
    }

    /// Default presentment currency.
    #[must_use]
    pub fn default_presentment_currency(
        mut self,
        default_presentment_currency: impl Into<Patch<PresentmentCurrency>>,
    ) -> Self {
        self.default_presentment_currency = default_presentment_currency.into();
        self
    }

    /// Default tax behavior.
    #[must_use]
    pub fn default_tax_behavior(
        mut self,
        default_tax_behavior: impl Into<Patch<TaxBehaviorOption>>,
    ) -> Self {
        self.default_tax_behavior = default_tax_behavior.into();
        self
    }

    /// Sso enforced.
    #[must_use]
    pub fn sso_enforced(mut self, sso_enforced: impl Into<Patch<bool>>) -> Self {
        self.sso_enforced = sso_enforced.into();
        self
    }
}

impl Encode for OrganizationUpdate {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.patch("name", &self.name);
        object.patch("avatar_url", &self.avatar_url);
        object.patch("email", &self.email);
        object.patch("website", &self.website);
        object.patch("socials", &self.socials);
        object.patch("details", &self.details);
        object.patch("country", &self.country);
        object.patch("feature_settings", &self.feature_settings);
        object.patch("subscription_settings", &self.subscription_settings);
        object.patch("customer_email_settings", &self.customer_email_settings);
        object.patch("customer_portal_settings", &self.customer_portal_settings);
        object.patch("dispute_settings", &self.dispute_settings);
        object.patch("embed_hosts", &self.embed_hosts);
        object.patch("default_presentment_currency", &self.default_presentment_currency);
        object.patch("default_tax_behavior", &self.default_tax_behavior);
        object.patch("sso_enforced", &self.sso_enforced);
        object.end();
    }
}
