//! Schemas: customer individual.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerIndividual>("CustomerIndividual"),
    sent::<models::CustomerIndividualCreate>("CustomerIndividualCreate"),
];
