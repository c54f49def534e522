//! Schemas: customer team.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerTeam>("CustomerTeam"),
    sent::<models::CustomerTeamCreate>("CustomerTeamCreate"),
];
