//! Schemas: organization for organizations.

use sdk::models::{
    OrganizationCompanyLegalEntitySchema, OrganizationDetails,
    OrganizationDetailsSwitchingFrom, OrganizationIndividualLegalEntitySchema,
    OrganizationLegalEntitySchema, OrganizationPage, OrganizationSortProperty,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<
        OrganizationCompanyLegalEntitySchema,
    >("OrganizationCompanyLegalEntitySchema"),
    schema::sent::<OrganizationDetails>("OrganizationDetails"),
    schema::inline(
        schema::sent::<
            OrganizationDetailsSwitchingFrom,
        >("/components/schemas/OrganizationDetails/properties/switching_from"),
    ),
    schema::sent::<
        OrganizationIndividualLegalEntitySchema,
    >("OrganizationIndividualLegalEntitySchema"),
    schema::inline(
        schema::sent::<
            OrganizationLegalEntitySchema,
        >("/components/schemas/OrganizationCreate/properties/legal_entity"),
    ),
    schema::received::<OrganizationPage>("ListResource_Organization_"),
    schema::sent::<OrganizationSortProperty>("OrganizationSortProperty"),
];
