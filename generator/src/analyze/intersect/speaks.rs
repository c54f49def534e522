//! What the keywords of one schema speak of, whatever stands in the schemas that it refers to.
//!
//! In: a schema. Out: yes or no.

use openapiv3::ReferenceOr;

use crate::document::model::schema::{Schema as Source, Type as SourceType};

/// Whether the keywords beside a composition speak of objects.
pub(in crate::analyze) fn is_object(item: &Source) -> bool {
    match item.stated_type() {
        Some(kind) => kind == SourceType::Object,
        None => {
            let object = &item.object;
            !object.properties.is_empty()
                || !object.required.is_empty()
                || object.additional_properties.is_stated()
        }
    }
}

/// Whether the keywords beside a composition say what the value is, other than an object.
pub(in crate::analyze) fn has_leaf(item: &Source) -> bool {
    item.stated_type().is_some() || item.array.items.is_stated() || !item.values.is_empty()
}

/// Whether a member of a union is no more than a list of required properties, or of what a value is not.
pub(in crate::analyze) fn only_requires(member: &ReferenceOr<Source>) -> bool {
    member.as_item().is_some_and(is_silent)
}

/// Whether a part of an `allOf` has a type, and not just prose.
pub(in crate::analyze) fn says_something(part: &ReferenceOr<Source>) -> bool {
    match part {
        ReferenceOr::Reference { .. } => true,
        ReferenceOr::Item(item) => !is_silent(item) || !item.object.required.is_empty(),
    }
}

fn is_silent(item: &Source) -> bool {
    item.types.is_empty() && !item.is_composed() && !item.is_fixed()
}
