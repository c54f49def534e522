//! Normalizes `anyOf` and `oneOf`: null is removed, constants become values, and a single member replaces the union.

use openapiv3::ReferenceOr;
use serde_json::Value;

use crate::document::Version;
use crate::document::census::Kind;
use crate::document::census::keywords::meaningful;
use crate::document::model::literal::Literal;
use crate::document::model::schema::{Composition, Content, Label, Schema, Type};
use crate::document::pointer::Path;
use crate::document::read::Context;
use crate::document::read::schema::keywords::{WORDS_BESIDE_REFERENCE, names_a_schema};

impl Context<'_> {
    /// Reads the members. A member that allows null makes the whole schema nullable.
    pub(super) fn members(
        &mut self,
        value: &Value,
        at: &Path<'_>,
        whole: &mut Schema,
    ) -> Vec<ReferenceOr<Schema>> {
        let count = value.as_array().map_or(0, Vec::len);
        let read = self.list(value, at, |this, value, at| {
            if this.is_null(value, at, 0) {
                return None;
            }
            let mut member = this.schema(value, at);
            if let ReferenceOr::Item(schema) = &mut member {
                whole.nullable |= std::mem::take(&mut schema.nullable);
                if this.says_only_reference(value) {
                    unwrap_reference(&mut member);
                }
            }
            Some(member)
        });
        let mut members: Vec<ReferenceOr<Schema>> = read.into_iter().flatten().collect();
        // A `Vec` allocates room for four, and a schema is large.
        members.shrink_to_fit();
        whole.nullable |= members.len() < count;
        whole.only_null |= members.is_empty() && count > 0;
        members
    }

    /// Reads the parts of an `allOf`. No value is both null and something else, so a part that is null makes the others
    /// nullable.
    pub(super) fn parts(
        &mut self,
        value: &Value,
        at: &Path<'_>,
        whole: &mut Schema,
    ) -> Vec<ReferenceOr<Schema>> {
        let parts = value.as_array().map_or(&[][..], Vec::as_slice);
        let is_null = |part: &Value| part.get("type").is_some_and(|kind| kind == "null");
        let nulls = parts.iter().filter(|part| is_null(part)).count();
        let read = self.list(value, at, |this, value, at| {
            if nulls < parts.len() && is_null(value) {
                let help = "The others are read as nullable. Use `anyOf`, or `nullable`.";
                this.warn(at, "a part of an `allOf` is null", help);
                return None;
            }
            Some(this.schema(value, at))
        });
        whole.nullable |= read.iter().any(Option::is_none);
        read.into_iter().flatten().collect()
    }

    /// Whether a schema states nothing but the name of another schema, and whether null is valid.
    fn says_only_reference(&self, value: &Value) -> bool {
        let Some(object) = value.as_object() else {
            return false;
        };
        // In OpenAPI 3.0, only keywords that do not restrict the value count next to a reference.
        let counts = |key: &str| {
            !object.contains_key("$ref")
                || self.version > Version::V3_0
                || WORDS_BESIDE_REFERENCE.contains(&key)
        };
        let is_silent = |key: &String| {
            let key = key.as_str();
            matches!(key, "$ref" | "anyOf" | "oneOf" | "nullable")
                || names_a_schema(key)
                || meaningful(Kind::Schema, key).is_none()
                || !counts(key)
        };
        object.keys().all(is_silent)
    }

    /// Returns whether a schema allows only null, also through references.
    fn is_null(&mut self, value: &Value, at: &Path<'_>, depth: usize) -> bool {
        let Some(object) = value.as_object() else {
            return false;
        };
        // OpenAPI 3.0 has no type for null, so a member with nothing but `nullable` means null.
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

/// Turns a wrapper that no longer adds anything back into the reference.
fn unwrap_reference(member: &mut ReferenceOr<Schema>) {
    if let ReferenceOr::Item(schema) = member
        && let Composition::AnyOf([ReferenceOr::Reference { .. }]) = schema.composition()
        && let Some(reference) = schema.any_of.pop()
    {
        *member = reference;
    }
}

/// Brings a composition into its simplest form.
pub(super) fn simplified(mut schema: Schema) -> Schema {
    if schema.discriminator.is_some() {
        return schema;
    }
    let (mut members, one) = match schema.composition() {
        Composition::AnyOf(_) => (Vec::from(std::mem::take(&mut schema.any_of)), false),
        Composition::OneOf(_) => (Vec::from(std::mem::take(&mut schema.one_of)), true),
        Composition::None | Composition::AllOf(_) | Composition::Mixed => return schema,
    };
    if let Some(folded) = constants(&members, &mut schema) {
        return folded;
    }
    if let Some(folded) = open_list(&members, &mut schema) {
        return folded;
    }
    spread(&mut members);
    match (members.len(), members.pop()) {
        (1, Some(ReferenceOr::Item(only))) => merged(schema, only),
        (1, Some(reference)) => Schema {
            any_of: vec![reference].into(),
            ..schema
        },
        (_, last) => {
            members.extend(last);
            match one {
                true => schema.one_of = members.into(),
                false => schema.any_of = members.into(),
            }
            schema
        }
    }
}

/// Merges a union into its only member. Where both have a title, a description or a default, that of the union wins.
fn merged(outer: Schema, inner: Schema) -> Schema {
    // The outer type is kept next to a composition.
    let keeps_outer = !outer.types.is_empty() && (inner.types.is_empty() || inner.is_composed());
    let mut checks = Vec::from(outer.checks);
    checks.extend(inner.checks);
    checks.sort_unstable();
    checks.dedup();
    let mut content = outer.content;
    if inner.content.is_written() {
        let Content {
            media_type,
            encoding,
            schema,
        } = &*inner.content;
        content.media_type = content.media_type.take().or_else(|| media_type.clone());
        content.encoding = content.encoding.take().or_else(|| encoding.clone());
        content.schema = content.schema.take().or_else(|| schema.clone());
    }
    let (mut assertions, mut stated) = (outer.assertions, outer.stated);
    if inner.assertions.is_written() {
        assertions.add(&inner.assertions);
    }
    stated.extend(inner.stated);
    Schema {
        nullable: outer.nullable || inner.nullable,
        read_only: outer.read_only || inner.read_only,
        write_only: outer.write_only || inner.write_only,
        deprecated: outer.deprecated || inner.deprecated,
        title: outer.title.or(inner.title),
        description: outer.description.or(inner.description),
        default: outer.default.or(inner.default),
        types: match keeps_outer {
            true => outer.types,
            false => inner.types,
        },
        content,
        unbound: outer.unbound.or(inner.unbound),
        checks: checks.into(),
        assertions,
        stated,
        ..inner
    }
}

/// Turns a union of constants of one type into a list of values, and keeps the titles and descriptions of the members.
fn constants(members: &[ReferenceOr<Schema>], outer: &mut Schema) -> Option<Schema> {
    let members: Option<Vec<&Schema>> = members.iter().map(ReferenceOr::as_item).collect();
    let members = members.filter(|members| members.len() > 1)?;
    let first = members.first()?;
    let kind = first.sole_type()?;
    let is_constant =
        |member: &&Schema| member.constant.is_some() && member.sole_type() == Some(kind);
    let is_scalar = matches!(kind, Type::String | Type::Integer | Type::Number);
    if !is_scalar || !members.iter().all(is_constant) {
        return None;
    }
    let labels = members.iter().map(|member| Label {
        name: member.labels.first().and_then(|label| label.name.clone()),
        title: member.title.clone(),
        description: member.description.clone(),
    });
    let mut labels: Vec<Label> = labels.collect();
    if !labels.iter().any(Label::says_something) {
        labels = Vec::new();
    }
    let values = members
        .iter()
        .flat_map(|member| member.values.iter().cloned());
    Some(Schema {
        types: vec![kind],
        values: values.collect(),
        labels: labels.into(),
        format: first.format.clone(),
        string: first.string.clone(),
        number: first.number.clone(),
        ..std::mem::take(outer)
    })
}

/// Turns a union of listed strings and any string into the list, because lists of values are open.
fn open_list(members: &[ReferenceOr<Schema>], outer: &mut Schema) -> Option<Schema> {
    let [one, other] = members else {
        return None;
    };
    let (one, other) = (one.as_item()?, other.as_item()?);
    let is_list = |schema: &Schema| {
        let is_text = schema.sole_type() == Some(Type::String);
        is_text && schema.values.len() > 1 && schema.title.is_none()
    };
    let is_any = |schema: &Schema| {
        let says_nothing = schema.values.is_empty() && schema.format.is_none();
        let is_free = schema.content.media_type.is_none() && schema.content.encoding.is_none();
        schema.sole_type() == Some(Type::String) && says_nothing && is_free
    };
    let list = match (is_list(one), is_list(other)) {
        (true, false) if is_any(other) => one,
        (false, true) if is_any(one) => other,
        (_, _) => return None,
    };
    let outer = std::mem::take(outer);
    Some(Schema {
        types: vec![Type::String],
        values: list.values.clone(),
        labels: list.labels.clone(),
        description: outer.description.or_else(|| list.description.clone()),
        ..outer
    })
}

/// Makes each string of a list a member of its own if all other members are objects with one property. Rust servers
/// describe enums this way: a variant without data is a string, and one with data is an object with the name of the
/// variant as its only property.
fn spread(members: &mut Vec<ReferenceOr<Schema>>) {
    let is_list =
        |schema: &Schema| schema.sole_type() == Some(Type::String) && schema.values.len() > 1;
    let is_variant = |schema: &Schema| {
        let object = &schema.object;
        schema.sole_type() == Some(Type::Object)
            && object.properties.len() == 1
            && object.properties.keys().eq(&object.required)
    };
    let is_string =
        |schema: &Schema| schema.sole_type() == Some(Type::String) && !schema.values.is_empty();
    let all = |fits: &dyn Fn(&Schema) -> bool| {
        members
            .iter()
            .all(|member| member.as_item().is_some_and(fits))
    };
    let has = |fits: &dyn Fn(&Schema) -> bool| {
        members
            .iter()
            .any(|member| member.as_item().is_some_and(fits))
    };
    if !(all(&|schema| is_string(schema) || is_variant(schema))
        && has(&is_variant)
        && has(&is_list))
    {
        return;
    }
    // Every other member keeps its index, which its pointer into the document contains.
    let mut more = Vec::new();
    for member in members.iter_mut() {
        let Some(list) = member.as_item().filter(|schema| is_list(schema)) else {
            continue;
        };
        let one = |(at, value): (usize, &Literal)| {
            let label = list.labels.get(at).cloned().unwrap_or_default();
            ReferenceOr::Item(Schema {
                title: label.name.or(label.title),
                description: label.description,
                types: vec![Type::String],
                constant: Some(value.clone()),
                values: vec![value.clone()].into(),
                ..Schema::default()
            })
        };
        let mut values = list.values.iter().enumerate().map(one);
        let first = values.next();
        more.extend(values);
        if let Some(first) = first {
            *member = first;
        }
    }
    members.extend(more);
}
