//! Whether all values of one type are values of another, and whether null is one.
//!
//! In: two types. Out: true where the document says so, or one look at both tells.

use std::collections::HashSet;

use openapiv3::{ReferenceOr, Schema as Source, SchemaKind};

use super::Analyzer;
use super::meet::Side;
use super::speaks::says_something;
use crate::document::schema_name;
use crate::ir::{Additional, SchemaId, Shape, Type};

/// As deep is looked for null, and as many references are followed.
const DEPTH: usize = 8;

impl<'a> Analyzer<'a> {
    /// Whether every value of a type is one of the other too, and all that is kept of it, as far as one look tells.
    pub(super) fn adds_nothing(&self, wide: &Side<'_>, narrow: &Type) -> bool {
        let (wide, pointer) = (&wide.slot.ty, wide.pointer);
        let record = |ty: &Type| match self.seen_through(ty) {
            Type::Named(id) => match self.shape_of(id)? {
                Shape::Record(record) => Some(record),
                Shape::Union(_) | Shape::Strings(_) | Shape::Alias(_) => None,
            },
            _ => None,
        };
        match (self.seen_through(wide), record(wide), record(narrow)) {
            (Type::Map(value), _, Some(record)) => {
                value.ty == Type::Any
                    && (record.additional != Additional::Ignored || !self.is_told_free(pointer))
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

    /// Whether the schema at a place says itself that an object has entries of any kind. Where it only is an object, another
    /// part of an `allOf` may say all there is to say.
    pub(super) fn is_told_free(&self, pointer: &str) -> bool {
        let root = self.document.value();
        let mut schema = root.pointer(pointer);
        for _ in 0..DEPTH {
            let target = schema.and_then(|schema| schema.get("$ref")?.as_str()?.strip_prefix('#'));
            match target {
                Some(target) => schema = root.pointer(target),
                None => break,
            }
        }
        let entries = schema.and_then(|schema| schema.get("additionalProperties"));
        entries.is_some_and(|entries| *entries != serde_json::Value::Bool(false))
    }

    /// Whether all values of a schema are values of another by the document's own words: it builds on it, or is listed by it.
    pub(super) fn is_within(&self, narrow: SchemaId, wide: SchemaId) -> bool {
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
            let parts = match source.map(|item| &item.schema_kind) {
                Some(SchemaKind::AllOf { all_of }) => all_of.as_slice(),
                Some(SchemaKind::Any(any)) => any.all_of.as_slice(),
                _ => &[],
            };
            todo.extend(parts.iter().filter_map(|part| match part {
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

    /// Whether a schema takes null: by its own word, or as all parts of its `allOf` do.
    pub(super) fn accepts_null(&self, item: &'a Source, depth: usize) -> bool {
        let data = &item.schema_data;
        if data.nullable || depth > DEPTH {
            return data.nullable;
        }
        let SchemaKind::AllOf { all_of } = &item.schema_kind else {
            return false;
        };
        // Documents of OpenAPI 3.0 make a reference nullable by a part that says nothing else.
        let silent = all_of.iter().filter(|part| !says_something(part));
        let mut silent = silent.filter_map(ReferenceOr::as_item);
        if silent.any(|part| part.schema_data.nullable) {
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
