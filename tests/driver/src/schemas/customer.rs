//! Schemas: customer.

use sdk::models::{Customer, CustomerCancellationReason, CustomerType};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<Customer>("Customer"),
    schema::both::<CustomerCancellationReason>("CustomerCancellationReason"),
    schema::both::<CustomerType>("CustomerType"),
];
