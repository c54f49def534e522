//! Objects and maps.

use serde_json::{Map, Value, json};

use super::pattern::matches;
use super::{Maker, SiteKind, component};
use crate::document::Document;

impl Maker<'_> {
    pub(super) fn object(&mut self, flat: &Map<String, Value>) -> Option<Value> {
        let empty = Map::new();
        let properties = flat
            .get("properties")
            .and_then(Value::as_object)
            .unwrap_or(&empty);
        let required: Vec<&str> = flat
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        // Without it, the value might be read as the member that has the constant, which is then written.
        let telling = match self.state.telling.take() {
            Some((path, names)) if path == self.state.path => names,
            _ => Vec::new(),
        };
        let mut object = Map::new();
        for (name, schema) in properties {
            let is_required = required.contains(&name.as_str());
            let here = self.state.path.clone();
            self.state.path = here.key(name);
            let is_fixed = self.constants
                && !is_required
                && (is_constant(self.document, schema) || telling.contains(name));
            self.state.fixed += usize::from(is_fixed);
            let sites = self.state.sites.len();
            let made = match is_required || is_fixed || self.wants_optional() {
                true => Some(self.property(schema, is_required)),
                false => None,
            };
            if !is_required
                && self.document.takes_null(schema)
                && is_typed(&self.document.flat(schema))
            {
                self.site(SiteKind::OptionalNullable);
            }
            self.state.path = here;
            match made {
                Some(Some(value)) => {
                    object.insert(name.clone(), value);
                }
                Some(None) if is_required => return None,
                // The sites within a value that could not be made are dropped.
                Some(None) => self.state.sites.truncate(sites),
                None => {}
            }
        }
        for name in required {
            if !object.contains_key(name) {
                object.insert(name.to_owned(), self.any(1));
            }
        }
        self.more(flat, &mut object);
        let is_open = !properties.is_empty()
            && !flat.contains_key("patternProperties")
            && !matches!(
                flat.get("additionalProperties"),
                Some(Value::Object(_) | Value::Bool(_))
            )
            && !matches!(flat.get("unevaluatedProperties"), Some(Value::Object(_)));
        if is_open {
            self.site(SiteKind::Object);
        }
        Some(Value::Object(object))
    }

    /// Makes the properties again whose union is identified by a string next to them.
    pub(super) fn retell(&mut self, schema: &Value, object: &mut Value) {
        let Some(name) = component(schema) else {
            return;
        };
        for told in self.told.iter().filter(|told| told.component == name) {
            let tag = told
                .by
                .iter()
                .try_fold(&*object, |value, step| value.get(step))
                .and_then(Value::as_str);
            let member = told
                .members
                .iter()
                .find(|(known, _)| Some(known.as_str()) == tag);
            if object.get(&told.property).is_none() {
                continue;
            }
            let here = self.state.path.clone();
            let outer = here.key(&told.property);
            let of_value = |kind| matches!(kind, SiteKind::Object | SiteKind::Enum | SiteKind::Tag);
            // If no member belongs to the string, any value is allowed and preserved.
            self.state.sites.retain(|site| {
                !site.path.is_within(&outer) || site.path == outer && !of_value(site.kind)
            });
            let Some((_, member)) = member else { continue };
            self.state.path = outer;
            let made = self.value(&json!({"$ref": format!("#/components/schemas/{member}")}));
            self.state.path = here;
            if let Some(made) = made {
                object[&told.property] = made;
            }
        }
    }

    fn wants_optional(&mut self) -> bool {
        !self.is_full() && self.rng.f64() < self.limits.optional
    }

    /// Makes a property, and records the kind of its place.
    fn property(&mut self, schema: &Value, is_required: bool) -> Option<Value> {
        let flat = self.document.flat(schema);
        // A type that is sent as well cannot require what only responses have, and what is received lacks what only
        // requests have.
        let says = |keyword: &str| flat.get(keyword) == Some(&json!(true));
        let is_optional = self.constants && says("readOnly") || says("writeOnly");
        if is_required && !is_optional && is_typed(&flat) {
            if self.document.takes_null(schema) {
                self.site(SiteKind::RequiredNullable);
            } else if let Some(kind) = required(&flat) {
                self.site(kind);
            }
        }
        self.value(schema)
    }

    /// Adds entries of a map.
    fn more(&mut self, flat: &Map<String, Value>, object: &mut Map<String, Value>) {
        let bound = |keyword: &str| {
            flat.get(keyword)
                .and_then(Value::as_u64)
                .and_then(|bound| usize::try_from(bound).ok())
        };
        let patterns: Vec<(String, Value)> = match flat.get("patternProperties") {
            Some(Value::Object(patterns)) => patterns
                .iter()
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect(),
            _ => Vec::new(),
        };
        let additional = match flat.get("additionalProperties") {
            Some(schema @ (Value::Object(_) | Value::Bool(true))) => Some(schema.clone()),
            _ => None,
        };
        let is_closed = flat.get("additionalProperties") == Some(&json!(false))
            || flat.get("unevaluatedProperties") == Some(&json!(false));
        let least = bound("minProperties").unwrap_or(0);
        if patterns.is_empty() && additional.is_none() {
            return;
        }
        let most = bound("maxProperties").unwrap_or(least + 3).min(least + 3);
        let count = if self.is_full() {
            least
        } else {
            self.rng.usize(least..=most.max(least))
        };
        let keys = flat.get("propertyNames").cloned().unwrap_or(json!({}));
        for _ in 0..count * 3 {
            if object.len() >= count {
                break;
            }
            // Keys that match no pattern may have values that the patterns do not describe.
            let is_other = patterns.is_empty() || !is_closed && self.rng.u8(..3) == 0;
            let (key, schema) = match is_other {
                false => {
                    let (pattern, schema) = &patterns[self.rng.usize(..patterns.len())];
                    (self.matching(pattern, 1, 32), Some(schema.clone()))
                }
                true => {
                    let is_known = |key: &String| {
                        let mut patterns = patterns.iter();
                        patterns.any(|(pattern, _)| matches(pattern, key))
                    };
                    let key = self.key(&keys).filter(|key| !is_known(key));
                    (key, additional.clone().or(Some(json!(true))))
                }
            };
            let (Some(key), Some(schema)) = (key, schema) else {
                continue;
            };
            if object.contains_key(&key) {
                continue;
            }
            let here = self.state.path.clone();
            self.state.path = here.key(&key);
            let sites = self.state.sites.len();
            let value = self.value(&schema);
            self.state.path = here;
            if !patterns.is_empty() && !is_closed {
                // The value may distinguish the keys, and then a value of another type is not an error.
                for site in &mut self.state.sites[sites..] {
                    site.decides = true;
                    site.alone = false;
                }
            }
            match value {
                Some(value) => {
                    object.insert(key, value);
                }
                None => self.state.sites.truncate(sites),
            }
        }
    }

    fn key(&mut self, schema: &Value) -> Option<String> {
        let flat = self.document.flat(schema);
        let sites = self.state.sites.len();
        let key = match flat.get("enum").or(flat.get("const")) {
            Some(_) => self.value(schema),
            None => {
                let mut flat = flat;
                flat.entry("minLength").or_insert(json!(1));
                self.string(&flat)
            }
        };
        self.state.sites.truncate(sites);
        key?.as_str().map(str::to_owned)
    }
}

/// Whether the schema restricts the type of its values.
fn is_typed(flat: &Map<String, Value>) -> bool {
    ["type", "anyOf", "oneOf", "enum", "const", "properties"]
        .iter()
        .any(|keyword| flat.contains_key(*keyword))
}

/// The kind of a required property whose absence has a meaning of its own.
fn required(flat: &Map<String, Value>) -> Option<SiteKind> {
    if flat.contains_key("const") || flat.contains_key("anyOf") || flat.contains_key("oneOf") {
        return None;
    }
    if flat
        .get("enum")
        .and_then(Value::as_array)
        .is_some_and(|values| values.len() < 2)
    {
        return None;
    }
    match flat.get("type")?.as_str()? {
        "array" if !flat.contains_key("prefixItems") => Some(SiteKind::RequiredList),
        "object" if !flat.contains_key("properties") => Some(SiteKind::RequiredMap),
        "string" | "integer" | "number" | "boolean" => Some(SiteKind::RequiredScalar),
        _ => None,
    }
}

/// Whether a schema allows only one value, which is not null.
pub(super) fn is_constant(document: &Document, schema: &Value) -> bool {
    let flat = document.flat(schema);
    let only = match flat.get("enum").and_then(Value::as_array) {
        Some(values) if values.len() == 1 => values.first(),
        _ => flat.get("const"),
    };
    only.is_some_and(|value| !value.is_null())
}
