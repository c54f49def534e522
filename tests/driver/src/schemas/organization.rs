//! Schemas: organization.

use sdk::models;

use crate::schema::{Schema, both, inline, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Organization>("Organization"),
    received::<models::OrganizationCapabilities>("OrganizationCapabilities"),
    sent::<
        models::OrganizationCompanyLegalEntitySchema,
    >("OrganizationCompanyLegalEntitySchema"),
    both::<
        models::OrganizationCustomerEmailSettings,
    >("OrganizationCustomerEmailSettings"),
    both::<
        models::OrganizationCustomerPortalSettings,
    >("OrganizationCustomerPortalSettings"),
    sent::<models::OrganizationDetails>("OrganizationDetails"),
    inline(
        sent::<
            models::OrganizationDetailsSwitchingFrom,
        >("/components/schemas/OrganizationDetails/properties/switching_from"),
    ),
    received::<models::OrganizationDisputeSettings>("OrganizationDisputeSettings"),
    received::<models::OrganizationFeatureSettings>("OrganizationFeatureSettings"),
    sent::<
        models::OrganizationIndividualLegalEntitySchema,
    >("OrganizationIndividualLegalEntitySchema"),
    inline(
        sent::<
            models::OrganizationLegalEntitySchema,
        >("/components/schemas/OrganizationCreate/properties/legal_entity"),
    ),
    received::<models::OrganizationPage>("ListResource_Organization_"),
    both::<models::OrganizationSocialLink>("OrganizationSocialLink"),
    both::<models::OrganizationSocialPlatforms>("OrganizationSocialPlatforms"),
    sent::<models::OrganizationSortProperty>("OrganizationSortProperty"),
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
