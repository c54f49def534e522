//! Schemas: http.

use sdk::models::HttpCodeClass;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::inline(
        schema::sent::<
            HttpCodeClass,
        >("/paths/~1v1~1webhooks~1deliveries/get/parameters/5/schema"),
    ),
];
