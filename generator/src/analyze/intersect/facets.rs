//! Questions about the keywords of one schema, without the schemas that it refers to.
//!
//! In: a schema. Out: `true` or `false`.

use openapiv3::ReferenceOr;

use crate::document::model::schema::{Schema as Source, Type as SourceType};

/// Returns `true` if the keywords next to a composition are about objects.
pub(in crate::analyze) fn is_object(item: &Source) -> bool {
    match item.stated_type() {
        Some(kind) => kind == SourceType::Object,
        None => item.object.says_something(),
    }
}

/// Returns `true` if the keywords next to a composition give a type other than object.
pub(in crate::analyze) fn has_other_type(item: &Source) -> bool {
    item.stated_type().is_some() || item.array.items.is_stated() || !item.values.is_empty()
}

/// Returns `true` if a member of a union only lists required properties, or only states what a value is not.
pub(in crate::analyze) fn only_requires(member: &ReferenceOr<Source>) -> bool {
    member.as_item().is_some_and(is_silent)
}

/// Returns `true` if a part of an `allOf` has properties that hold under a condition.
pub(in crate::analyze) fn is_conditional(part: &ReferenceOr<Source>) -> bool {
    let item = part.as_item();
    item.is_some_and(|item| !item.object.conditional.is_empty())
}

/// Returns `true` if a part of an `allOf` restricts the type, and is not just prose.
pub(in crate::analyze) fn says_something(part: &ReferenceOr<Source>) -> bool {
    match part {
        ReferenceOr::Reference { .. } => true,
        ReferenceOr::Item(item) => !is_silent(item) || !item.object.required.is_empty(),
    }
}

fn is_silent(item: &Source) -> bool {
    item.types.is_empty() && !item.is_composed() && !item.is_fixed()
}
