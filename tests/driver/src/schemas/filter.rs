//! Schemas: filter.

use sdk::models::{
    FieldValue, Filter, FilterClause, FilterConjunction, FilterOperator, FilterTerm,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::inline(
        schema::both::<
            FieldValue,
        >(
            "/components/schemas/Checkout/properties/custom_field_data/additionalProperties",
        ),
    ),
    schema::both::<Filter>("Filter"),
    schema::both::<FilterClause>("FilterClause"),
    schema::both::<FilterConjunction>("FilterConjunction"),
    schema::both::<FilterOperator>("FilterOperator"),
    schema::inline(
        schema::both::<FilterTerm>("/components/schemas/Filter/properties/clauses/items"),
    ),
];
