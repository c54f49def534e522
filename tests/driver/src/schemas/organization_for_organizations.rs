//! Schemas: organization for organizations.

use sdk::models;

use crate::schema::{Schema, inline, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<
        models::OrganizationCompanyLegalEntitySchema,
    >("OrganizationCompanyLegalEntitySchema"),
    sent::<models::OrganizationDetails>("OrganizationDetails"),
    inline(
        sent::<
            models::OrganizationDetailsSwitchingFrom,
        >("/components/schemas/OrganizationDetails/properties/switching_from"),
    ),
    sent::<
        models::OrganizationIndividualLegalEntitySchema,
    >("OrganizationIndividualLegalEntitySchema"),
    inline(
        sent::<
            models::OrganizationLegalEntitySchema,
        >("/components/schemas/OrganizationCreate/properties/legal_entity"),
    ),
    received::<models::OrganizationPage>("ListResource_Organization_"),
    sent::<models::OrganizationSortProperty>("OrganizationSortProperty"),
];
