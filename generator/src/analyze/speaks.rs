//! What the keywords of one schema speak of, whatever stands in the schemas that it refers to.
//!
//! In: a schema. Out: yes or no.

use openapiv3::{AnySchema, ReferenceOr, Schema as Source, SchemaData, SchemaKind};

use crate::document::extension;

/// Whether a schema has members beside other keywords.
pub(super) fn is_composed(any: &AnySchema) -> bool {
    !(any.all_of.is_empty() && any.one_of.is_empty() && any.any_of.is_empty())
}

/// Whether a schema that mixes keywords speaks of objects.
pub(super) fn is_object(any: &AnySchema) -> bool {
    match any.typ.as_deref() {
        Some(kind) => kind == "object",
        None => {
            !any.properties.is_empty()
                || !any.required.is_empty()
                || any.additional_properties.is_some()
        }
    }
}

/// Whether a schema without a composition says something that its own keywords tell.
pub(super) fn has_leaf(any: &AnySchema) -> bool {
    any.typ.is_some() || any.items.is_some() || !any.enumeration.is_empty()
}

/// Whether a schema is null, or one value, by words that OpenAPI 3.0 does not have.
pub(super) fn is_special(data: &SchemaData) -> bool {
    [extension::NULL, extension::CONST]
        .iter()
        .any(|name| data.extensions.contains_key(*name))
}

/// Whether a member of a union is no more than a list of required properties, or of what a value is not.
pub(super) fn only_requires(member: &ReferenceOr<Source>) -> bool {
    let ReferenceOr::Item(item) = member else {
        return false;
    };
    match &item.schema_kind {
        SchemaKind::Any(any) => {
            any.properties.is_empty()
                && any.additional_properties.is_none()
                && !is_composed(any)
                && !has_leaf(any)
                && !is_special(&item.schema_data)
        }
        SchemaKind::Not { .. } => true,
        SchemaKind::Type(_)
        | SchemaKind::OneOf { .. }
        | SchemaKind::AllOf { .. }
        | SchemaKind::AnyOf { .. } => false,
    }
}

/// Whether a part of an `allOf` has a type, and not just prose.
pub(super) fn says_something(part: &ReferenceOr<Source>) -> bool {
    let ReferenceOr::Item(item) = part else {
        return true;
    };
    match &item.schema_kind {
        SchemaKind::Any(any) => {
            is_object(any) || is_composed(any) || has_leaf(any) || is_special(&item.schema_data)
        }
        SchemaKind::Not { .. } => false,
        SchemaKind::Type(_)
        | SchemaKind::OneOf { .. }
        | SchemaKind::AllOf { .. }
        | SchemaKind::AnyOf { .. } => true,
    }
}
