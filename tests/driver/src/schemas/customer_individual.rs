//! Schemas: customer individual.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerIndividual>("CustomerIndividual"),
];
