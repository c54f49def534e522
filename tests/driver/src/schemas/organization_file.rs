//! Schemas: organization file.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::OrganizationAvatarFileCreate>("OrganizationAvatarFileCreate"),
    received::<models::OrganizationAvatarFileRead>("OrganizationAvatarFileRead"),
];
