//! Schemas: customer team for customers.

use sdk::models;

use crate::schema::{Schema, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::CustomerTeamCreate>("CustomerTeamCreate"),
];
