//! Keywords next to a union that are about its members: a mapping, a type, properties.

use openapiv3::ReferenceOr;
use serde_json::{Map, Value};

use crate::document::model::rare::Rare;
use crate::document::model::schema::{Rest, Schema, Type};
use crate::document::pointer::Path;
use crate::document::read::Context;

impl Context<'_> {
    /// Adds the schemas that a mapping names and that the list of members lacks.
    pub(super) fn add_mapped(&mut self, schema: &mut Schema, at: &Path<'_>) {
        let Some(discriminator) = &schema.discriminator else {
            return;
        };
        let targets: Vec<String> = discriminator.mapping.values().cloned().collect();
        let mut listed = schema.one_of.iter().chain(&schema.any_of);
        let dangling = listed.any(|member| match member {
            ReferenceOr::Reference { reference } => !self.leads_somewhere(reference),
            ReferenceOr::Item(_) => false,
        });
        for target in targets {
            let members = match (schema.one_of.is_empty(), schema.any_of.is_empty()) {
                (false, true) => &mut schema.one_of,
                (true, false) => &mut schema.any_of,
                (true, true) | (false, false) => return,
            };
            let is_reference =
                |member: &ReferenceOr<Schema>| matches!(member, ReferenceOr::Reference { .. });
            let is_it = |member: &ReferenceOr<Schema>| matches!(member, ReferenceOr::Reference { reference } if *reference == target);
            // If a member does not exist, the mapping probably names the one that was meant.
            if members.iter().any(is_it) || !members.iter().all(is_reference) || dangling {
                continue;
            }
            let reference = target.clone();
            members.push(ReferenceOr::Reference { reference });
            let what =
                format!("the mapping refers to `{target}`, which is not a member of the union");
            let at = at.key("discriminator");
            self.warn(&at.key("mapping"), &what, "It is added as a member.");
        }
    }

    /// Reads keywords about objects next to a union with members that are not objects. A type that no member has is a
    /// mistake, and properties are about the members that are objects.
    pub(super) fn beside_union(
        &mut self,
        schema: &mut Schema,
        object: &Map<String, Value>,
        at: &Path<'_>,
    ) {
        self.contradicted_type(schema, object, at);
        let says_type = schema.types == [Type::Object];
        let says_more = schema.object.says_something();
        let is_about_objects = says_type || schema.types.is_empty() && says_more;
        if !is_about_objects || !schema.all_of.is_empty() {
            return;
        }
        let key = match (schema.one_of.is_empty(), schema.any_of.is_empty()) {
            (false, true) => "oneOf",
            (true, false) => "anyOf",
            (true, true) | (false, false) => return,
        };
        let members = object.get(key).and_then(Value::as_array);
        let kinds: Vec<bool> = members
            .into_iter()
            .flatten()
            .enumerate()
            .filter(|(_, member)| !is_null(member))
            .map(|(index, member)| {
                let mut left = LOOKED_AT;
                self.may_be(Type::Object, member, &at.key(key).index(index), &mut left)
            })
            .collect();
        let list = match key {
            "oneOf" => &mut schema.one_of,
            _ => &mut schema.any_of,
        };
        if kinds.len() != list.len() || kinds.iter().all(|may_be| *may_be) {
            return;
        }
        if says_type {
            return;
        }
        let keywords = std::mem::take(&mut schema.object);
        for (member, _) in list.iter_mut().zip(kinds).filter(|(_, may_be)| *may_be) {
            let own = std::mem::replace(member, ReferenceOr::Item(Schema::default()));
            let beside = ReferenceOr::Item(Schema {
                types: vec![Type::Object],
                object: keywords.clone(),
                ..Schema::default()
            });
            *member = ReferenceOr::Item(Schema {
                all_of: vec![own, beside].into(),
                ..Schema::default()
            });
        }
    }

    /// Ignores a type that no value of the composition next to it can have, if only the type says so, because the
    /// composition is more specific.
    fn contradicted_type(
        &mut self,
        schema: &mut Schema,
        object: &Map<String, Value>,
        at: &Path<'_>,
    ) {
        let [kind] = schema.types[..] else {
            return;
        };
        if !schema.is_composed() || !schema.values.is_empty() || says_more(kind, schema) {
            return;
        }
        let found = ["allOf", "oneOf", "anyOf"].into_iter().find(|key| {
            let members = object.get(*key).and_then(Value::as_array);
            let members = members.map_or(&[][..], Vec::as_slice);
            let mut may_be = members.iter().enumerate().map(|(index, member)| {
                let mut left = LOOKED_AT;
                self.may_be(kind, member, &at.key(key).index(index), &mut left)
            });
            match *key {
                "allOf" => may_be.any(|may_be| !may_be),
                _ => !members.is_empty() && may_be.all(|may_be| !may_be),
            }
        });
        let Some(key) = found else {
            return;
        };
        let stated = object.get("type").and_then(Value::as_str);
        let stated = stated.unwrap_or("null");
        let what = format!("`type: {stated}` contradicts the `{key}` beside it");
        self.warn(&at.key("type"), &what, "It is ignored. Remove it.");
        schema.types.clear();
        schema.object = Rare::default();
        schema.array = Rare::default();
        schema.string = Rare::default();
        schema.number = Rare::default();
    }

    /// Whether a schema may have a type, according to its own types, its values and those of its members. If there are
    /// more schemas than the limit, the answer is yes.
    fn may_be(&mut self, kind: Type, value: &Value, at: &Path<'_>, left: &mut usize) -> bool {
        let Some(rest) = left.checked_sub(1) else {
            return true;
        };
        *left = rest;
        if let Some(Value::String(text)) = value.get("$ref") {
            let Some((place, target)) = self.find(text, at) else {
                return true;
            };
            let file = std::mem::replace(&mut self.file, place.file);
            let may_be = self.may_be(kind, target, &Path::at(&place.pointer), left);
            self.file = file;
            return may_be;
        }
        let fits = |name: &Value| name.as_str().is_none_or(|name| is_of(kind, name));
        match value.get("type") {
            Some(Value::Array(names)) if !names.iter().any(fits) => return false,
            Some(name @ Value::String(_)) if !fits(name) => return false,
            _ => {}
        }
        if let Some(Value::Array(values)) = value.get("enum")
            && kind != Type::String
            && !values.is_empty()
            && values.iter().all(Value::is_string)
        {
            return false;
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            let Some(Value::Array(members)) = value.get(key) else {
                continue;
            };
            let at = at.key(key);
            let mut may_be = members
                .iter()
                .enumerate()
                .map(|(index, member)| self.may_be(kind, member, &at.index(index), left));
            let fits = match key {
                "allOf" => may_be.all(|may_be| may_be),
                _ => members.is_empty() || may_be.any(|may_be| may_be),
            };
            if !fits {
                return false;
            }
        }
        true
    }
}

/// The greatest number of schemas that are examined to know whether one of them may have a type.
const LOOKED_AT: usize = 256;

/// Whether a value of a type may have the type with this name. The answer is yes for an unknown name.
fn is_of(kind: Type, name: &str) -> bool {
    let known = [
        "string", "integer", "number", "boolean", "array", "object", "null",
    ];
    match kind {
        _ if !known.contains(&name) => true,
        Type::String => name == "string",
        Type::Integer | Type::Number => matches!(name, "integer" | "number"),
        Type::Boolean => name == "boolean",
        Type::Array => name == "array",
        Type::Object => name == "object",
    }
}

/// Whether keywords next to a type describe the contents of its values.
fn says_more(kind: Type, schema: &Schema) -> bool {
    match kind {
        Type::Object => {
            let object = &schema.object;
            !object.properties.is_empty()
                || !object.required.is_empty()
                || matches!(object.additional_properties, Rest::Of(_))
                || object.gives_other_properties_a_type()
        }
        Type::Array => {
            let array = &schema.array;
            matches!(array.items, Rest::Of(_)) || !array.prefix_items.is_empty()
        }
        Type::String | Type::Integer | Type::Number | Type::Boolean => false,
    }
}

fn is_null(member: &Value) -> bool {
    member.get("type").is_some_and(|kind| kind == "null")
}
