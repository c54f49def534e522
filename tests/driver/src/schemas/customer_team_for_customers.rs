//! Schemas: customer team for customers.

use sdk::models::CustomerTeamCreate;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<CustomerTeamCreate>("CustomerTeamCreate"),
];
