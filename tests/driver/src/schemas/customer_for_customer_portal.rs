//! Schemas: customer for customer portal.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::CustomerEmailUpdateRequest>("CustomerEmailUpdateRequest"),
    sent::<models::CustomerEmailUpdateVerifyRequest>("CustomerEmailUpdateVerifyRequest"),
    received::<
        models::CustomerEmailUpdateVerifyResponse,
    >("CustomerEmailUpdateVerifyResponse"),
    received::<models::CustomerProduct>("CustomerProduct"),
];
