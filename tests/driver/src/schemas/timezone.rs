//! Schemas: timezone.

use sdk::models::Timezone;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::inline(
        schema::sent::<
            Timezone,
        >("/paths/~1v1~1meters~1{id}~1quantities/get/parameters/4/schema"),
    ),
];
