//! Models: customer organization.

use uuid::Uuid;

use crate::models::{
    CustomerProduct, OrganizationCustomerPortalSettings, SubscriptionProrationBehavior,
};
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, Timestamp};

/// An organization, as shown in its customer portal.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerOrganization {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Name shown to customers.
    pub name: String,
    /// Unique short name, used in URLs and on card statements.
    pub slug: String,
    /// URL of the logo, or `null`.
    pub avatar_url: Option<String>,
    /// How changes by customers in the portal are billed.
    pub proration_behavior: SubscriptionProrationBehavior,
    /// Whether customers may change their subscriptions in the portal.
    pub allow_customer_updates: bool,
    /// Settings of its customer portal.
    pub customer_portal_settings: OrganizationCustomerPortalSettings,
    /// Features that are relevant to the portal.
    pub organization_features: Option<CustomerOrganizationFeatureSettings>,
}

impl Decode for CustomerOrganization {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "created_at", "modified_at", "id", "name", "slug", "avatar_url",
                "proration_behavior", "allow_customer_updates", "customer_portal_settings",
                "organization_features",
            ],
            &mut [
                &mut value.created_at, &mut value.modified_at, &mut value.id, &mut value.name,
                &mut value.slug, &mut value.avatar_url, &mut value.proration_behavior,
                &mut value.allow_customer_updates, &mut value.customer_portal_settings,
                &mut value.organization_features,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerOrganization {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        name: Blank::BLANK,
        slug: Blank::BLANK,
        avatar_url: Blank::BLANK,
        proration_behavior: Blank::BLANK,
        allow_customer_updates: Blank::BLANK,
        customer_portal_settings: Blank::BLANK,
        organization_features: Blank::BLANK,
    };
}

/// An organization and its products, for its customer portal.
///
/// Returned by
/// [`customer_portal::Organizations::get`](crate::services::customer_portal::organizations::Organizations::get).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerOrganizationData {
    /// The organization.
    pub organization: CustomerOrganization,
    /// Products of the organization.
    pub products: Vec<CustomerProduct>,
}

impl Decode for CustomerOrganizationData {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["organization", "products"],
            &mut [&mut value.organization, &mut value.products],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerOrganizationData {
    const BLANK: Self = Self {
        organization: Blank::BLANK,
        products: Blank::BLANK,
    };
}

/// Features of an organization that are relevant to its customer portal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerOrganizationFeatureSettings {
    /// Whether customers of the organization have members.
    pub member_model_enabled: Option<bool>,
    /// Whether the checkout is translated.
    pub checkout_localization_enabled: Option<bool>,
}

impl Decode for CustomerOrganizationFeatureSettings {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["member_model_enabled", "checkout_localization_enabled"],
            &mut [&mut value.member_model_enabled, &mut value.checkout_localization_enabled],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerOrganizationFeatureSettings {
    const BLANK: Self = Self {
        member_model_enabled: Blank::BLANK,
        checkout_localization_enabled: Blank::BLANK,
    };
}
