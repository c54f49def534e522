//! Lowers `anyOf` and `oneOf`: null goes, constants become an `enum`, a single member is the schema itself.

use openapiv3::{ReferenceOr, Schema, SchemaData, SchemaKind, Type as Typed};
use serde_json::Value;

use super::Context;
use crate::document::extension as x;
use crate::document::pointer::Path;

impl Context<'_> {
    /// Reads the members; a member that allows null makes the whole nullable.
    pub(super) fn members(
        &mut self,
        value: &Value,
        at: &Path<'_>,
        data: &mut SchemaData,
        only_null: &mut bool,
    ) -> Vec<ReferenceOr<Schema>> {
        let count = value.as_array().map_or(0, Vec::len);
        let read = self.list(value, at, |this, value, at| {
            (!this.is_null(value, at, 0)).then(|| this.schema(value, at))
        });
        let mut members: Vec<ReferenceOr<Schema>> = read.into_iter().flatten().collect();
        // A list makes room for four, and a schema takes a KiB.
        members.shrink_to_fit();
        data.nullable |= members.len() < count;
        *only_null |= members.is_empty() && count > 0;
        for member in &mut members {
            if let ReferenceOr::Item(schema) = member {
                data.nullable |= std::mem::take(&mut schema.schema_data.nullable);
                unwrap_reference(member);
            }
        }
        members
    }

    /// Returns whether a schema allows only null, also through references.
    fn is_null(&mut self, value: &Value, at: &Path<'_>, depth: usize) -> bool {
        let Some(object) = value.as_object() else {
            return false;
        };
        // OpenAPI 3.0 has no type for null: a member that says no more than `nullable` stands for it.
        let says = |key: &String| {
            !matches!(key.as_str(), "nullable" | "description" | "title") && !key.starts_with("x-")
        };
        if object.get("nullable") == Some(&Value::Bool(true)) && !object.keys().any(says) {
            return true;
        }
        let null = |value: &Value| *value == "null" || value.is_null();
        let list = |value: &Value| {
            value
                .as_array()
                .is_some_and(|list| !list.is_empty() && list.iter().all(null))
        };
        if object
            .get("type")
            .is_some_and(|value| *value == "null" || list(value))
            || object.get("const").is_some_and(Value::is_null)
            || object.get("enum").is_some_and(|value| {
                value
                    .as_array()
                    .is_some_and(|list| !list.is_empty() && list.iter().all(Value::is_null))
            })
        {
            return true;
        }
        let Some(Value::String(reference)) = object.get("$ref") else {
            return false;
        };
        match self.find(reference, at) {
            Some((place, target)) if depth < 8 => {
                let file = std::mem::replace(&mut self.file, place.file);
                let null = self.is_null(target, &Path::at(&place.pointer), depth + 1);
                self.file = file;
                null
            }
            _ => false,
        }
    }
}

/// Turns a wrapper that says nothing any more back into the reference.
fn unwrap_reference(member: &mut ReferenceOr<Schema>) {
    let ReferenceOr::Item(schema) = member else {
        return;
    };
    let SchemaKind::AnyOf { any_of } = &mut schema.schema_kind else {
        return;
    };
    let bare = matches!(any_of.as_slice(), [ReferenceOr::Reference { .. }]);
    if !bare || schema.schema_data != SchemaData::default() {
        return;
    }
    if let Some(reference) = any_of.pop() {
        *member = reference;
    }
}

/// Brings a union into its simplest form.
pub(super) fn simplify(schema: Schema) -> Schema {
    let Schema {
        mut schema_data,
        schema_kind,
    } = schema;
    let (mut members, one) = match schema_kind {
        SchemaKind::AnyOf { any_of } => (any_of, false),
        SchemaKind::OneOf { one_of } => (one_of, true),
        _ => {
            return Schema {
                schema_data,
                schema_kind,
            };
        }
    };
    if schema_data.discriminator.is_none() {
        if let Some(schema_kind) = constants(&members, &mut schema_data) {
            return Schema {
                schema_data,
                schema_kind,
            };
        }
        if members.len() == 1 {
            return match members.pop() {
                Some(ReferenceOr::Item(inner)) => merge(schema_data, inner),
                Some(reference) => Schema {
                    schema_data,
                    schema_kind: SchemaKind::AnyOf {
                        any_of: vec![reference],
                    },
                },
                None => Schema {
                    schema_data,
                    schema_kind: SchemaKind::AnyOf { any_of: members },
                },
            };
        }
    }
    let schema_kind = if one {
        SchemaKind::OneOf { one_of: members }
    } else {
        SchemaKind::AnyOf { any_of: members }
    };
    Schema {
        schema_data,
        schema_kind,
    }
}

/// Gives the only member of a union what the union itself says; the union's own words win.
fn merge(outer: SchemaData, inner: Schema) -> Schema {
    let Schema {
        schema_data: inner,
        schema_kind,
    } = inner;
    let mut extensions = inner.extensions;
    extensions.extend(outer.extensions);
    let schema_data = SchemaData {
        nullable: outer.nullable || inner.nullable,
        read_only: outer.read_only || inner.read_only,
        write_only: outer.write_only || inner.write_only,
        deprecated: outer.deprecated || inner.deprecated,
        external_docs: outer.external_docs.or(inner.external_docs),
        example: outer.example.or(inner.example),
        title: outer.title.or(inner.title),
        description: outer.description.or(inner.description),
        discriminator: outer.discriminator.or(inner.discriminator),
        default: outer.default.or(inner.default),
        extensions,
    };
    Schema {
        schema_data,
        schema_kind,
    }
}

/// Turns a union of constants of one type into an `enum`, and keeps the members' words.
fn constants(members: &[ReferenceOr<Schema>], data: &mut SchemaData) -> Option<SchemaKind> {
    let (first, rest) = members.split_first()?;
    let mut typed = constant(first)?.clone();
    for member in rest {
        match (&mut typed, constant(member)?) {
            (Typed::String(all), Typed::String(one)) => {
                all.enumeration.extend(one.enumeration.iter().cloned());
            }
            (Typed::Integer(all), Typed::Integer(one)) => all.enumeration.extend(&one.enumeration),
            (Typed::Number(all), Typed::Number(one)) => all.enumeration.extend(&one.enumeration),
            _ => return None,
        }
    }
    if rest.is_empty() {
        return None;
    }
    let words = |of: fn(&SchemaData) -> &Option<String>| -> Option<Value> {
        let said: Vec<Option<&str>> = members
            .iter()
            .map(|member| {
                member
                    .as_item()
                    .and_then(|schema| of(&schema.schema_data).as_deref())
            })
            .collect();
        said.iter()
            .any(Option::is_some)
            .then(|| said.into_iter().collect())
    };
    if let Some(titles) = words(|data| &data.title) {
        data.extensions.insert(x::ENUM_TITLES.to_owned(), titles);
    }
    if let Some(descriptions) = words(|data| &data.description) {
        data.extensions
            .insert(x::ENUM_DESCRIPTIONS.to_owned(), descriptions);
    }
    Some(SchemaKind::Type(typed))
}

fn constant(member: &ReferenceOr<Schema>) -> Option<&Typed> {
    let schema = member.as_item()?;
    match &schema.schema_kind {
        SchemaKind::Type(typed) if schema.schema_data.extensions.contains_key(x::CONST) => {
            Some(typed)
        }
        _ => None,
    }
}
