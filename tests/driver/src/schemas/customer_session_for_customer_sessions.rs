//! Schemas: customer session for customer sessions.

use sdk::models;

use crate::schema::{Schema, inline, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerSession>("CustomerSession"),
    inline(
        sent::<
            models::CustomerSessionCustomer,
        >(
            "/paths/~1v1~1customer-sessions~1/post/requestBody/content/application~1json/schema",
        ),
    ),
    sent::<
        models::CustomerSessionCustomerExternalIdCreate,
    >("CustomerSessionCustomerExternalIDCreate"),
    sent::<models::CustomerSessionCustomerIdCreate>("CustomerSessionCustomerIDCreate"),
];
