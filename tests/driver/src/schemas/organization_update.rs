//! Schemas: organization update.

use sdk::models::{OrganizationCreate, OrganizationUpdate};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<OrganizationCreate>("OrganizationCreate"),
    schema::sent::<OrganizationUpdate>("OrganizationUpdate"),
];
