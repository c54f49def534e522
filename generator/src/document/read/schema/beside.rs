//! What stands beside a union and is about its members: a mapping, a type, properties.

use openapiv3::ReferenceOr;
use serde_json::{Map, Value};

use crate::document::model::schema::{ObjectKeywords, Schema, Type};
use crate::document::pointer::Path;
use crate::document::read::Context;

impl Context<'_> {
    /// Adds the schemas that a mapping names and the list of members leaves out.
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
            // Where a member is wrong, the mapping shows what is meant.
            if members.iter().any(is_it) || !members.iter().all(is_reference) || dangling {
                continue;
            }
            let reference = target.clone();
            members.push(ReferenceOr::Reference { reference });
            let what = format!("the mapping names `{target}`, which is not among the members");
            let at = at.key("discriminator");
            self.warn(&at.key("mapping"), &what, "It is read as a member.");
        }
    }

    /// Reads what is said of objects beside a union some of whose members are none. A type that no member has is a slip, and
    /// properties are about the members that are objects.
    pub(super) fn beside_union(
        &mut self,
        schema: &mut Schema,
        object: &Map<String, Value>,
        at: &Path<'_>,
    ) {
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
            .map(|(index, member)| self.may_be_object(member, &at.key(key).index(index), 0))
            .collect();
        let list = match key {
            "oneOf" => &mut schema.one_of,
            _ => &mut schema.any_of,
        };
        if kinds.len() != list.len() || kinds.iter().all(|may_be| *may_be) {
            return;
        }
        if says_type && !says_more && !kinds.contains(&true) {
            schema.types.clear();
            let what =
                format!("`type: object` stands beside `{key}`, none of whose members is one");
            self.warn(&at.key("type"), &what, "It is ignored. Remove it.");
            return;
        }
        if says_type {
            return;
        }
        let keywords: ObjectKeywords = std::mem::take(&mut schema.object);
        for (member, _) in list.iter_mut().zip(kinds).filter(|(_, may_be)| *may_be) {
            let own = std::mem::replace(member, ReferenceOr::Item(Schema::default()));
            let beside = ReferenceOr::Item(Schema {
                types: vec![Type::Object],
                object: keywords.clone(),
                ..Schema::default()
            });
            *member = ReferenceOr::Item(Schema {
                all_of: vec![own, beside],
                ..Schema::default()
            });
        }
    }

    /// Whether a schema may be of an object, as far as its type says.
    fn may_be_object(&mut self, value: &Value, at: &Path<'_>, depth: usize) -> bool {
        if let Some(Value::String(text)) = value.get("$ref") {
            let Some((place, target)) = self.find(text, at).filter(|_| depth < 8) else {
                return true;
            };
            let file = std::mem::replace(&mut self.file, place.file);
            let may_be = self.may_be_object(target, &Path::at(&place.pointer), depth + 1);
            self.file = file;
            return may_be;
        }
        match value.get("type") {
            Some(Value::String(name)) => name == "object",
            Some(Value::Array(names)) => names.iter().any(|name| name == "object"),
            _ => true,
        }
    }
}

fn is_null(member: &Value) -> bool {
    member.get("type").is_some_and(|kind| kind == "null")
}
