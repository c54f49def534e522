//! Schemas: customer individual for customers.

use sdk::models;

use crate::schema::{Schema, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::CustomerIndividualCreate>("CustomerIndividualCreate"),
];
