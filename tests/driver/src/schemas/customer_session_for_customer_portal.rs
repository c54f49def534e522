//! Schemas: customer session for customer portal.

use sdk::models::CustomerCustomerSession;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CustomerCustomerSession>("CustomerCustomerSession"),
];
