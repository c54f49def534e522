//! Schemas: metadata.

use sdk::models::{MetadataFilter, MetadataOutputType, MetadataQuery, MetadataValue};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::inline(
        schema::sent::<
            MetadataFilter,
        >("/components/schemas/MetadataQuery/anyOf/0/additionalProperties"),
    ),
    schema::alias::<MetadataOutputType>("MetadataOutputType", false, true),
    schema::alias::<Option<MetadataQuery>>("MetadataQuery", true, false),
    schema::inline(
        schema::both::<
            MetadataValue,
        >("/components/schemas/MetadataOutputType/additionalProperties"),
    ),
];
