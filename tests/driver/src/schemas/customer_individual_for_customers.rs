//! Schemas: customer individual for customers.

use sdk::models::CustomerIndividualCreate;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<CustomerIndividualCreate>("CustomerIndividualCreate"),
];
