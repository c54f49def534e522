//! Schemas: timezone.

use sdk::models;

use crate::schema::{Schema, inline, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    inline(
        sent::<
            models::Timezone,
        >("/paths/~1v1~1meters~1{id}~1quantities/get/parameters/4/schema"),
    ),
];
