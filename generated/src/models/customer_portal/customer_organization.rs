//! Models: customer organization.

use uuid::Uuid;

use crate::models::{
    CustomerProduct, OrganizationCustomerPortalSettings, SubscriptionProrationBehavior,
};
use crate::runtime::json::{Timestamp, decode_record};

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

decode_record! {
    CustomerOrganization;
    "created_at": created_at, "modified_at": modified_at, "id": id, "name": name, "slug": slug,
    "avatar_url": avatar_url, "proration_behavior": proration_behavior,
    "allow_customer_updates": allow_customer_updates,
    "customer_portal_settings": customer_portal_settings,
    "organization_features": organization_features,
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

decode_record! {
    CustomerOrganizationData;
    "organization": organization, "products": products,
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

decode_record! {
    CustomerOrganizationFeatureSettings;
    "member_model_enabled": member_model_enabled,
    "checkout_localization_enabled": checkout_localization_enabled,
}
