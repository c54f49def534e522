//! Schemas: customer organization.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerOrganization>("CustomerOrganization"),
    received::<models::CustomerOrganizationData>("CustomerOrganizationData"),
    received::<
        models::CustomerOrganizationFeatureSettings,
    >("CustomerOrganizationFeatureSettings"),
];
