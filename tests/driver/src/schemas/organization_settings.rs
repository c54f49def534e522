//! Schemas: organization settings.

use sdk::models::{OrganizationDisputeSettingsUpdate, OrganizationFeatureSettingsUpdate};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<
        OrganizationDisputeSettingsUpdate,
    >("OrganizationDisputeSettingsUpdate"),
    schema::sent::<
        OrganizationFeatureSettingsUpdate,
    >("OrganizationFeatureSettingsUpdate"),
];
