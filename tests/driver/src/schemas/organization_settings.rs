//! Schemas: organization settings.

use sdk::models;

use crate::schema::{Schema, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<
        models::OrganizationDisputeSettingsUpdate,
    >("OrganizationDisputeSettingsUpdate"),
    sent::<
        models::OrganizationFeatureSettingsUpdate,
    >("OrganizationFeatureSettingsUpdate"),
];
