//! Schemas: organization.

use sdk::models;

use crate::schema::{Schema, both, inline, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Organization>("Organization"),
    received::<models::OrganizationCapabilities>("OrganizationCapabilities"),
    both::<
        models::OrganizationCustomerEmailSettings,
    >("OrganizationCustomerEmailSettings"),
    both::<
        models::OrganizationCustomerPortalSettings,
    >("OrganizationCustomerPortalSettings"),
    received::<models::OrganizationDisputeSettings>("OrganizationDisputeSettings"),
    received::<models::OrganizationFeatureSettings>("OrganizationFeatureSettings"),
    both::<models::OrganizationSocialLink>("OrganizationSocialLink"),
    both::<models::OrganizationSocialPlatforms>("OrganizationSocialPlatforms"),
    received::<models::OrganizationStatus>("OrganizationStatus"),
    both::<models::OrganizationSubscriptionSettings>("OrganizationSubscriptionSettings"),
    inline(
        both::<
            models::OrganizationSubscriptionSettingsProrationBehavior,
        >(
            "/components/schemas/OrganizationSubscriptionSettings/properties/proration_behavior",
        ),
    ),
];
