//! Schemas: customer organization.

use sdk::models::{
    CustomerOrganization, CustomerOrganizationData, CustomerOrganizationFeatureSettings,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CustomerOrganization>("CustomerOrganization"),
    schema::received::<CustomerOrganizationData>("CustomerOrganizationData"),
    schema::received::<
        CustomerOrganizationFeatureSettings,
    >("CustomerOrganizationFeatureSettings"),
];
