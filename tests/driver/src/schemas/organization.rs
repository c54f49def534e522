//! Schemas: organization.

use sdk::models::{
    Organization, OrganizationCapabilities, OrganizationCustomerEmailSettings,
    OrganizationCustomerPortalSettings, OrganizationDisputeSettings,
    OrganizationFeatureSettings, OrganizationSocialLink, OrganizationSocialPlatforms,
    OrganizationStatus, OrganizationSubscriptionSettings,
    OrganizationSubscriptionSettingsProrationBehavior,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<Organization>("Organization"),
    schema::received::<OrganizationCapabilities>("OrganizationCapabilities"),
    schema::both::<
        OrganizationCustomerEmailSettings,
    >("OrganizationCustomerEmailSettings"),
    schema::both::<
        OrganizationCustomerPortalSettings,
    >("OrganizationCustomerPortalSettings"),
    schema::received::<OrganizationDisputeSettings>("OrganizationDisputeSettings"),
    schema::received::<OrganizationFeatureSettings>("OrganizationFeatureSettings"),
    schema::both::<OrganizationSocialLink>("OrganizationSocialLink"),
    schema::both::<OrganizationSocialPlatforms>("OrganizationSocialPlatforms"),
    schema::received::<OrganizationStatus>("OrganizationStatus"),
    schema::both::<OrganizationSubscriptionSettings>("OrganizationSubscriptionSettings"),
    schema::inline(
        schema::both::<
            OrganizationSubscriptionSettingsProrationBehavior,
        >(
            "/components/schemas/OrganizationSubscriptionSettings/properties/proration_behavior",
        ),
    ),
];
