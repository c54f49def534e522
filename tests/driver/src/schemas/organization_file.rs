//! Schemas: organization file.

use sdk::models::{OrganizationAvatarFileCreate, OrganizationAvatarFileRead};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<OrganizationAvatarFileCreate>("OrganizationAvatarFileCreate"),
    schema::received::<OrganizationAvatarFileRead>("OrganizationAvatarFileRead"),
];
