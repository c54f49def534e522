//! Whether all values of one type are values of another, and whether null is a value of a type.
//!
//! In: two types. Out: `true` if the document states it, or if it is clear without following the types further.

use std::collections::HashSet;

use openapiv3::ReferenceOr;

use crate::analyze::Analyzer;
use crate::analyze::intersect::Side;
use crate::analyze::intersect::facets::says_something;
use crate::document::model::schema::{Composition, Schema as Source};
use crate::document::schema_name;
use crate::ir::{Additional, Record, SchemaId, Shape, Type};

/// The depth to which null is searched for.
const DEPTH: usize = 8;

impl<'a> Analyzer<'a> {
    /// Returns `true` if intersecting a type with a wide one changes nothing: every value is valid, and no further
    /// properties are kept. Types are not followed further.
    pub(in crate::analyze) fn adds_nothing(&self, wide: &Side<'_>, narrow: &Type) -> bool {
        let (wide, is_free) = (&wide.slot.ty, wide.is_free);
        let record = |ty: &Type| match self.seen_through(ty) {
            Type::Named(id) => match self.shape_of(id)? {
                Shape::Record(record) => Some(record),
                Shape::Union(_) | Shape::Strings(_) | Shape::Integers(_) | Shape::Alias(_) => None,
            },
            _ => None,
        };
        match (self.seen_through(wide), record(wide), record(narrow)) {
            (Type::Map(value), _, Some(record)) => {
                value.ty == Type::Any && (record.additional != Additional::Ignored || !is_free)
            }
            (_, Some(wide), Some(narrow)) => {
                wide.additional == narrow.additional
                    && wide.fields.iter().all(|field| {
                        let mut known = narrow.fields.iter();
                        let known = known.find(|known| known.name == field.name);
                        known.is_some_and(|known| {
                            known.slot == field.slot
                                && (known.required || !field.required)
                                && (field.listed.is_empty() || known.listed == field.listed)
                        })
                    })
            }
            _ => false,
        }
    }

    /// Returns `true` if the document states that all values of a schema are values of another: it is a subtype or a
    /// member of it.
    pub(in crate::analyze) fn is_within(&self, narrow: SchemaId, wide: SchemaId) -> bool {
        let name = |id: SchemaId| {
            let mut known = self.components.iter();
            known
                .find(|(_, known)| **known == id)
                .map(|(name, _)| name.as_str())
        };
        let (Some(narrow), Some(wide)) = (name(narrow), name(wide)) else {
            return false;
        };
        let mut seen = HashSet::new();
        let mut todo = vec![narrow];
        while let Some(name) = todo.pop() {
            if name == wide || self.lists(wide, name) {
                return true;
            }
            if !seen.insert(name) {
                continue;
            }
            let source = self.component_source(name).and_then(ReferenceOr::as_item);
            let parts = source.into_iter().flat_map(|item| &item.all_of);
            todo.extend(parts.filter_map(|part| match part {
                ReferenceOr::Reference { reference } => {
                    let name = schema_name(reference)?;
                    let known = self.components.get_key_value(name.as_ref())?;
                    Some(known.0.as_str())
                }
                ReferenceOr::Item(_) => None,
            }));
        }
        false
    }

    /// Returns `true` if null is valid: the schema states it, or all parts of its `allOf` do.
    pub(in crate::analyze) fn accepts_null(&self, item: &'a Source, depth: usize) -> bool {
        if item.nullable || depth > DEPTH {
            return item.nullable;
        }
        let Composition::AllOf(all_of) = item.composition() else {
            return false;
        };
        // Documents of OpenAPI 3.0 make a reference nullable with a part that states nothing else.
        let silent = all_of.iter().filter(|part| !says_something(part));
        let mut silent = silent.filter_map(ReferenceOr::as_item);
        if silent.any(|part| part.nullable) {
            return true;
        }
        let mut telling = all_of.iter().filter(|part| says_something(part)).peekable();
        telling.peek().is_some()
            && telling.all(|part| match self.document.schema(part) {
                Some(part) => self.accepts_null(part, depth + 1),
                None => false,
            })
    }
}

/// Whether two records require the same properties of the same types.
pub(in crate::analyze) fn is_same(one: &Record, other: &Record) -> bool {
    one.additional == other.additional
        && one.fields.len() == other.fields.len()
        && one.fields.iter().all(|field| {
            let mut known = other.fields.iter();
            let known = known.find(|known| known.name == field.name);
            known.is_some_and(|known| {
                known.slot == field.slot
                    && known.required == field.required
                    && known.listed == field.listed
            })
        })
}
