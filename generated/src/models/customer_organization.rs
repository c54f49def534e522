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
        const FIELDS: &[&str] = &[
            "created_at", "modified_at", "id", "name", "slug", "avatar_url", "proration_behavior",
            "allow_customer_updates", "customer_portal_settings", "organization_features",
        ];
        let mut created_at = None;
        let mut modified_at = None;
        let mut id = None;
        let mut name = None;
        let mut slug = None;
        let mut avatar_url = None;
        let mut proration_behavior = None;
        let mut allow_customer_updates = None;
        let mut customer_portal_settings = None;
        let mut organization_features = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut created_at),
                1 => reader.fill(&mut modified_at),
                2 => reader.fill(&mut id),
                3 => reader.fill(&mut name),
                4 => reader.fill(&mut slug),
                5 => reader.fill(&mut avatar_url),
                6 => reader.fill(&mut proration_behavior),
                7 => reader.fill(&mut allow_customer_updates),
                8 => reader.fill(&mut customer_portal_settings),
                9 => reader.fill(&mut organization_features),
                _ => reader.skip_value(),
            }?;
        }
        let (
            Some(created_at), Some(id), Some(name), Some(slug), Some(proration_behavior),
            Some(allow_customer_updates), Some(customer_portal_settings),
        ) = (
            created_at,
            id,
            name,
            slug,
            proration_behavior,
            allow_customer_updates,
            customer_portal_settings,
        ) else {
            return Err(fields.missing(reader, &[0, 2, 3, 4, 6, 7, 8]));
        };
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
        const FIELDS: &[&str] = &["organization", "products"];
        let mut organization = None;
        let mut products = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut organization),
                1 => reader.fill(&mut products),
                _ => reader.skip_value(),
            }?;
        }
        let Some(organization) = organization else {
            return Err(fields.missing(reader, &[0]));
        };
        Ok(Self {
            organization,
            products: products.unwrap_or_default(),
        })
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
        const FIELDS: &[&str] = &["member_model_enabled", "checkout_localization_enabled"];
        let mut member_model_enabled = None;
        let mut checkout_localization_enabled = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut member_model_enabled),
                1 => reader.fill(&mut checkout_localization_enabled),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            member_model_enabled,
            checkout_localization_enabled,
        })
    }
}
