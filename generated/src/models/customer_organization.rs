//! Models: customer organization.

use uuid::Uuid;

use crate::models::{
    CustomerProduct, OrganizationCustomerPortalSettings, SubscriptionProrationBehavior,
};
use crate::runtime::json::{Decode, DecodeError, Reader, Timestamp};

#[cfg(feature = "serde")]
mod with_serde;

/// An organization, as its customer portal shows it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerOrganization {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Name that customers see.
    pub name: String,
    /// Unique short name, as it stands in URLs and on card statements.
    pub slug: String,
    /// URL of the logo, or `null`.
    pub avatar_url: Option<String>,
    /// How a change that a customer makes in the portal is billed.
    pub proration_behavior: SubscriptionProrationBehavior,
    /// Whether customers may change their subscriptions in the portal.
    pub allow_customer_updates: bool,
    /// What its customer portal offers.
    pub customer_portal_settings: OrganizationCustomerPortalSettings,
    /// Features that it uses and the portal has to know of.
    pub organization_features: Option<CustomerOrganizationFeatureSettings>,
}

impl Decode for CustomerOrganization {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            created_at, modified_at, id, name, slug, avatar_url, proration_behavior,
            allow_customer_updates, customer_portal_settings, organization_features,
        ) = reader
            .record(&[
                "created_at", "modified_at", "id", "name", "slug", "avatar_url",
                "proration_behavior", "allow_customer_updates", "customer_portal_settings",
                "organization_features",
            ])?;
        Ok(Self {
            created_at,
            modified_at,
            id,
            name,
            slug,
            avatar_url,
            proration_behavior,
            allow_customer_updates,
            customer_portal_settings,
            organization_features,
        })
    }
}

/// An organization and what it sells, for its customer portal.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerOrganizationData {
    /// The organization.
    pub organization: CustomerOrganization,
    /// Its products.
    pub products: Vec<CustomerProduct>,
}

impl Decode for CustomerOrganizationData {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (organization, products) = reader.record(&["organization", "products"])?;
        Ok(Self { organization, products })
    }
}

/// Features of an organization that matter to its customer portal.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerOrganizationFeatureSettings {
    /// Whether customers of the organization have members.
    pub member_model_enabled: Option<bool>,
    /// Whether the checkout is translated.
    pub checkout_localization_enabled: Option<bool>,
}

impl Decode for CustomerOrganizationFeatureSettings {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (member_model_enabled, checkout_localization_enabled) = reader
            .record(&["member_model_enabled", "checkout_localization_enabled"])?;
        Ok(Self {
            member_model_enabled,
            checkout_localization_enabled,
        })
    }
}
