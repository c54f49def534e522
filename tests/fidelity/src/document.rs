//! Converts a document so that its schemas are JSON Schema 2020-12.

use std::collections::BTreeMap;
use std::path::Path;

use oasmith::document::{Source, parse};
use oasmith::report::Report;
use serde_json::{Map, Value, json};

use crate::files;
use crate::{literals, subtypes, swagger, wire};

/// The location of the schema for a variable of a path that no parameter describes: a string, because paths are text.
pub const UNDESCRIBED: &str = "/x-undescribed";

/// A document whose schemas all follow draft 2020-12.
#[derive(Debug, Clone)]
pub struct Document {
    /// The whole document.
    pub root: Value,
    /// Components with a discriminator and without members, each with the components that build on it.
    subtypes: BTreeMap<String, Vec<String>>,
}

impl Document {
    /// Reads a document of Swagger 2.0 or of OpenAPI 3, JSON or YAML, with the files that it refers to.
    ///
    /// # Errors
    /// If its text is invalid.
    pub fn read(name: &str, bytes: Vec<u8>) -> Result<Self, String> {
        let mut report = Report::new();
        let root = parse(&Source::new(name, bytes), &mut report);
        let mut root = root.ok_or_else(|| report.to_string())?;
        files::join(Path::new(name), &mut root);
        swagger::convert(&mut root);
        literals::convert(&mut root);
        if let Some(root) = root.as_object_mut()
            && !root.contains_key("webhooks")
            && let Some(webhooks) = root.get("x-webhooks").cloned()
        {
            // Before 3.1, webhooks are an extension.
            root.insert("webhooks".to_owned(), webhooks);
        }
        let is_old = root
            .get("openapi")
            .and_then(Value::as_str)
            .is_some_and(|version| version.starts_with("3.0"));
        lower(&mut root, false, is_old);
        if let Some(root) = root.as_object_mut() {
            let name = UNDESCRIBED.trim_start_matches('/').to_owned();
            root.insert(name, json!({"type": "string"}));
        }
        let subtypes = subtypes::subtypes(&root);
        Ok(Self { root, subtypes })
    }

    /// The components that build on a component, which the discriminator of that component distinguishes.
    #[must_use]
    pub fn subtypes(&self, component: &str) -> &[String] {
        self.subtypes.get(component).map_or(&[], Vec::as_slice)
    }

    /// The schema at a JSON pointer.
    #[must_use]
    pub fn at(&self, pointer: &str) -> Option<&Value> {
        self.root
            .pointer(pointer.strip_prefix('#').unwrap_or(pointer))
    }

    /// The place of a pointer whose steps may also follow references; the pointer itself if there is no such place.
    #[must_use]
    pub fn place(&self, pointer: &str) -> String {
        let steps: Vec<&str> = pointer.split('/').skip(1).collect();
        self.reached(String::new(), &steps)
            .unwrap_or_else(|| pointer.to_owned())
    }

    /// Follows steps from a place: through the value there, or else through the reference next to it. A schema that
    /// accepts null may have become an `anyOf`, so a step may also lead through its first member.
    fn reached(&self, place: String, steps: &[&str]) -> Option<String> {
        let Some((step, rest)) = steps.split_first() else {
            return Some(place);
        };
        let behind = self.resolved(place.clone());
        let mut ways = vec![format!("{place}/{step}"), format!("{place}/anyOf/0/{step}")];
        if behind != place {
            ways.push(format!("{behind}/{step}"));
            ways.push(format!("{behind}/anyOf/0/{step}"));
        }
        let mut ways = ways.into_iter().filter(|way| self.at(way).is_some());
        ways.find_map(|way| self.reached(way, rest))
    }

    /// The place at the end of a chain of references.
    #[must_use]
    pub fn resolved(&self, mut place: String) -> String {
        for _ in 0..8 {
            let target = self
                .at(&place)
                .and_then(|value| value.get("$ref"))
                .and_then(Value::as_str)
                .and_then(pointer);
            match target {
                Some(target) => place = target,
                None => break,
            }
        }
        place
    }

    /// Merges a schema with the schemas that it refers to and with the parts of its `allOf`; the result has no `$ref`
    /// and no `allOf`.
    #[must_use]
    pub fn flat(&self, schema: &Value) -> Map<String, Value> {
        self.flattened(schema, 0)
    }

    fn flattened(&self, schema: &Value, depth: usize) -> Map<String, Value> {
        let Some(object) = schema.as_object() else {
            return Map::new();
        };
        if depth > 32 || !object.contains_key("$ref") && !object.contains_key("allOf") {
            return object.clone();
        }
        let mut parts = Vec::new();
        if let Some(target) = object
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|target| self.at(&pointer(target)?))
        {
            parts.push(self.flattened(target, depth + 1));
        }
        for part in object
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            parts.push(self.flattened(part, depth + 1));
        }
        let mut own = object.clone();
        own.shift_remove("$ref");
        own.shift_remove("allOf");
        parts.push(own);
        parts.into_iter().fold(Map::new(), merge)
    }

    /// Whether null is an instance of a schema.
    #[must_use]
    pub fn takes_null(&self, schema: &Value) -> bool {
        if schema == &Value::Bool(true) {
            return true;
        }
        let flat = self.flat(schema);
        if let Some(fixed) = flat.get("const") {
            return fixed.is_null();
        }
        if flat
            .get("enum")
            .and_then(Value::as_array)
            .is_some_and(|values| !values.contains(&Value::Null))
        {
            return false;
        }
        let has = |keyword: &str| flat.contains_key(keyword);
        match flat.get("type") {
            Some(Value::String(name)) => return name == "null",
            Some(Value::Array(names)) if !names.contains(&json!("null")) => return false,
            // Literally, such a schema accepts any value, but it means an object or a list.
            None if ["properties", "items", "additionalProperties"]
                .iter()
                .any(|word| has(word)) =>
            {
                return false;
            }
            _ => {}
        }
        let some = |keyword: &str| {
            let members = flat.get(keyword)?.as_array()?;
            Some(members.iter().any(|member| self.takes_null(member)))
        };
        some("anyOf").unwrap_or(true) && some("oneOf").unwrap_or(true)
    }
}

/// Merges two schemas that must both hold.
#[must_use]
pub fn merge(mut all: Map<String, Value>, part: Map<String, Value>) -> Map<String, Value> {
    for (keyword, value) in part {
        let old = all.get_mut(&keyword);
        match (keyword.as_str(), old, value) {
            ("properties" | "patternProperties", Some(Value::Object(old)), Value::Object(new)) => {
                for (name, schema) in new {
                    let both = match old.shift_remove(&name) {
                        Some(other) if other != schema => json!({"allOf": [other, schema]}),
                        _ => schema,
                    };
                    old.insert(name, both);
                }
            }
            ("required", Some(Value::Array(old)), Value::Array(new)) => {
                for name in new {
                    if !old.contains(&name) {
                        old.push(name);
                    }
                }
            }
            (
                "minimum" | "minLength" | "minItems" | "minProperties" | "exclusiveMinimum",
                Some(old),
                new,
            ) => {
                if new.as_f64() > old.as_f64() {
                    *old = new;
                }
            }
            (
                "maximum" | "maxLength" | "maxItems" | "maxProperties" | "exclusiveMaximum",
                Some(old),
                new,
            ) => {
                if new.as_f64() < old.as_f64() {
                    *old = new;
                }
            }
            ("enum", Some(Value::Array(old)), Value::Array(new)) => {
                old.retain(|value| new.contains(value))
            }
            ("type", Some(old), new) => *old = common_types(old, new),
            (_, _, value) => {
                all.insert(keyword, value);
            }
        }
    }
    all
}

/// The types that both of two `type` keywords allow; those of the second if there is none.
fn common_types(old: &Value, new: Value) -> Value {
    let list = |value: &Value| match value {
        Value::Array(names) => names.clone(),
        name => vec![name.clone()],
    };
    let (first, mut both) = (list(old), list(&new));
    let integer = json!("integer");
    let has = |name: &Value| {
        first.contains(name) || (*name == integer && first.contains(&json!("number")))
    };
    both.retain(has);
    if both.is_empty() && list(&new).contains(&json!("number")) && first.contains(&integer) {
        both.push(integer);
    }
    match both.as_slice() {
        [] => new,
        [only] => only.clone(),
        _ => Value::Array(both),
    }
}

/// The JSON pointer of a reference within a document, in which characters may be percent-encoded.
fn pointer(target: &str) -> Option<String> {
    let pointer = target.strip_prefix('#')?;
    Some(wire::decoded(&pointer.replace('+', "%2B")))
}

/// Converts from OpenAPI 3.0 to draft 2020-12 in place: `nullable`, boolean exclusive bounds, and lists in `items`.
/// Documents of 3.1 also use these keywords, with the same meaning.
fn lower(value: &mut Value, is_map_of_schemas: bool, is_old: bool) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| lower(item, false, is_old)),
        Value::Object(object) => {
            for (key, child) in object.iter_mut() {
                let is_data = !is_map_of_schemas
                    && matches!(
                        key.as_str(),
                        "example" | "examples" | "default" | "enum" | "const"
                    );
                if !is_data {
                    lower(
                        child,
                        !is_map_of_schemas
                            && matches!(key.as_str(), "properties" | "schemas" | "$defs"),
                        is_old,
                    );
                }
            }
            if !is_map_of_schemas {
                lower_schema(object, is_old);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn lower_schema(object: &mut Map<String, Value>, is_old: bool) {
    if is_old && object.contains_key("$ref") {
        // In 3.0, keywords next to `$ref` are ignored.
        object.retain(|key, _| key == "$ref");
        return;
    }
    if let Some(Value::Array(parts)) = object.get_mut("allOf") {
        // A part that is only null makes the whole schema nullable, because the other parts have no null type.
        let before = parts.len();
        let says = |key: &String| !matches!(key.as_str(), "type" | "description" | "title");
        parts.retain(|part| {
            let Some(part) = part.as_object() else {
                return true;
            };
            part.get("type") != Some(&json!("null")) || part.keys().any(says)
        });
        if parts.len() < before {
            object.insert("nullable".to_owned(), json!(true));
        }
    }
    if let Some(Value::Array(items)) = object.get("items").cloned() {
        object.shift_remove("items");
        object.insert("prefixItems".to_owned(), Value::Array(items));
    }
    for (flag, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        match object.get(flag) {
            Some(Value::Bool(true)) => {
                if let Some(value) = object.shift_remove(bound) {
                    object.insert(flag.to_owned(), value);
                }
            }
            Some(Value::Bool(false)) => {
                object.shift_remove(flag);
            }
            _ => {}
        }
    }
    // Null in a list of values means that the property is nullable, even if the type has no null.
    let lists_null =
        matches!(object.get("enum"), Some(Value::Array(values)) if values.contains(&Value::Null));
    let has_one_type = object
        .get("type")
        .is_some_and(|name| name.is_string() && name != "null");
    if object.get("nullable") != Some(&Value::Bool(true)) && !(lists_null && has_one_type) {
        return;
    }
    object.shift_remove("nullable");
    if object
        .keys()
        .all(|key| matches!(key.as_str(), "description" | "title"))
    {
        // 3.0 has no null type, so documents write it like this.
        object.insert("type".to_owned(), json!("null"));
        return;
    }
    if let Some(Value::Array(values)) = object.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    match object.get("type").cloned() {
        Some(name @ Value::String(_)) => {
            object.insert("type".to_owned(), json!([name, "null"]));
        }
        _ => {
            let inner = Value::Object(std::mem::take(object));
            object.insert("anyOf".to_owned(), json!([inner, {"type": "null"}]));
        }
    }
}
