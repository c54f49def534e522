//! Schemas: customer session for customer portal.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerCustomerSession>("CustomerCustomerSession"),
];
