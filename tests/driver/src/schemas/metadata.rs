//! Schemas: metadata.

use sdk::models;

use crate::schema::{Schema, alias, both, inline, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    inline(
        sent::<
            models::MetadataFilter,
        >("/components/schemas/MetadataQuery/anyOf/0/additionalProperties"),
    ),
    alias::<models::MetadataOutputType>("MetadataOutputType", false, true),
    alias::<Option<models::MetadataQuery>>("MetadataQuery", true, false),
    inline(
        both::<
            models::MetadataValue,
        >("/components/schemas/MetadataOutputType/additionalProperties"),
    ),
];
