//! Schemas: http.

use sdk::models;

use crate::schema::{Schema, inline, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    inline(
        sent::<
            models::HttpCodeClass,
        >("/paths/~1v1~1webhooks~1deliveries/get/parameters/5/schema"),
    ),
];
