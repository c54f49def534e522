//! Schemas: customer team.

use sdk::models::CustomerTeam;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CustomerTeam>("CustomerTeam"),
];
