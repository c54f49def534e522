//! Schemas: organization update.

use sdk::models;

use crate::schema::{Schema, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::OrganizationCreate>("OrganizationCreate"),
    sent::<models::OrganizationUpdate>("OrganizationUpdate"),
];
