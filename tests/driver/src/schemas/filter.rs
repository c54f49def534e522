//! Schemas: filter.

use sdk::models;

use crate::schema::{Schema, both, inline};

pub(super) const SCHEMAS: &[Schema] = &[
    inline(
        both::<
            models::FieldValue,
        >(
            "/components/schemas/Checkout/properties/custom_field_data/additionalProperties",
        ),
    ),
    both::<models::Filter>("Filter"),
    both::<models::FilterClause>("FilterClause"),
    both::<models::FilterConjunction>("FilterConjunction"),
    both::<models::FilterOperator>("FilterOperator"),
    inline(
        both::<models::FilterTerm>("/components/schemas/Filter/properties/clauses/items"),
    ),
];
