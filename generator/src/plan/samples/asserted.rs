//! Keywords that check a value without changing its type. In: an object with the required properties. Out: the object
//! with the properties that these keywords require as well.

use serde_json::{Map, Value};

use super::fit::Fit;
use super::members::LARGEST;
use super::value::{Place, within};
use super::{Sampler, texts};
use crate::ir::{Constraints, Field, Origin, Record, SchemaId, Slot, Type};
use crate::sdk::SampleValue;

/// The most rounds of adding required properties, and how deep schemas are examined.
const DEPTH: usize = 16;

/// The most entries that are made.
const MOST_ENTRIES: usize = 16;

impl Sampler<'_> {
    /// An object, completed with the properties that its other properties require, and up to the minimum number of
    /// properties.
    pub(super) fn completed(
        &self,
        id: SchemaId,
        record: &Record,
        mut properties: Vec<(String, String)>,
    ) -> SampleValue {
        let constraints = &self.types.api.schema(id).docs.constraints;
        if constraints.asserted.is_empty() && constraints.properties.least.is_none() {
            return SampleValue::Object(properties);
        }
        let has = |properties: &[(String, String)], name: &String| {
            properties.iter().any(|(known, _)| known == name)
        };
        for _ in 0..DEPTH {
            let object = SampleValue::Object(properties.clone());
            let Some(Value::Object(object)) = self.whole(&object, &mut LARGEST.clone()) else {
                break;
            };
            let needed = self.needed(constraints, &object);
            let missing = record
                .fields
                .iter()
                .filter(|field| needed.contains(&field.name));
            let missing = missing.filter(|field| !has(&properties, &field.name));
            let added: Vec<_> = missing.filter_map(|field| self.entry(id, field)).collect();
            if added.is_empty() {
                break;
            }
            properties.extend(added);
        }
        let least = constraints.properties.least.unwrap_or(0);
        // Simple properties are added first: plain ones that are not null.
        let ranks: [&dyn Fn(&Field) -> bool; 2] = [&|field| self.is_simple(&field.slot), &|_| true];
        for is_wanted in ranks {
            for field in record.fields.iter().filter(|field| is_wanted(field)) {
                if properties.len() < least && !has(&properties, &field.name) {
                    properties.extend(self.entry(id, field));
                }
            }
        }
        SampleValue::Object(properties)
    }

    fn entry(&self, id: SchemaId, field: &Field) -> Option<(String, String)> {
        Some((field.name.clone(), self.field(id, field)?))
    }

    /// The properties that the other properties of an object require.
    fn needed(&self, constraints: &Constraints, object: &Map<String, Value>) -> Vec<String> {
        let stated = |keyword: &str| {
            let mut all = constraints.asserted.iter();
            all.find(|(known, _)| known == keyword)
                .map(|(_, value)| value)
        };
        let mut needed = Vec::new();
        for keyword in ["dependentRequired", "dependencies"] {
            let entries = stated(keyword).and_then(Value::as_object);
            for (name, names) in entries.into_iter().flatten() {
                if object.contains_key(name) {
                    needed.extend(texts_of(names));
                }
            }
        }
        for keyword in ["anyOf", "oneOf"] {
            let members = stated(keyword)
                .and_then(Value::as_array)
                .map_or(&[][..], Vec::as_slice);
            let whole = Value::Object(object.clone());
            if !members.iter().any(|member| self.holds(member, &whole, 0)) {
                let first = members.first().and_then(|member| member.get("required"));
                needed.extend(first.into_iter().flat_map(texts_of));
            }
        }
        if let Some(condition) = stated("if") {
            let whole = Value::Object(object.clone());
            let branch = match self.holds(condition, &whole, 0) {
                true => stated("then"),
                false => stated("else"),
            };
            needed.extend(
                branch
                    .and_then(|it| it.get("required"))
                    .into_iter()
                    .flat_map(texts_of),
            );
        }
        needed
    }

    /// Whether a value is valid for a schema, as far as its usual keywords are checked.
    fn holds(&self, schema: &Value, value: &Value, depth: usize) -> bool {
        let Some(schema) = schema.as_object().filter(|_| depth < DEPTH) else {
            return schema != &Value::Bool(false);
        };
        let inner = |schema: &Value, value: &Value| self.holds(schema, value, depth + 1);
        schema.iter().all(|(keyword, stated)| {
            let mut parts = stated.as_array().into_iter().flatten();
            match keyword.as_str() {
                "$ref" => stated
                    .as_str()
                    .is_none_or(|text| self.is_named(text, value)),
                "const" => stated == value,
                "enum" => parts.any(|listed| listed == value),
                "type" => match stated {
                    Value::String(kind) => is_of(kind, value),
                    _ => parts
                        .filter_map(Value::as_str)
                        .any(|kind| is_of(kind, value)),
                },
                "required" => match value {
                    Value::Object(object) => {
                        texts_of(stated).all(|name| object.contains_key(&name))
                    }
                    _ => true,
                },
                "properties" => stated
                    .as_object()
                    .into_iter()
                    .flatten()
                    .all(|(name, schema)| value.get(name).is_none_or(|value| inner(schema, value))),
                "not" => !inner(stated, value),
                "allOf" => parts.all(|part| inner(part, value)),
                "anyOf" => parts.any(|part| inner(part, value)),
                "oneOf" => parts.filter(|part| inner(part, value)).count() == 1,
                _ => true,
            }
        })
    }

    /// Whether a value is valid for a component.
    fn is_named(&self, reference: &str, value: &Value) -> bool {
        let name = reference.rsplit('/').next().unwrap_or_default();
        let name = name.replace("~1", "/").replace("~0", "~");
        let mut schemas = self.types.api.ids();
        let found = schemas.find(|(_, schema)| match &schema.origin {
            Origin::Component(known) => *known == name,
            Origin::Inline(_) | Origin::Structural(_) => false,
        });
        let free = Constraints::default();
        found.is_none_or(|(id, _)| self.fit(&Type::Named(id), &free, value, 0) != Fit::No)
    }

    /// A map with the minimum number of entries.
    pub(super) fn map(&self, place: Place<'_>, slot: &Slot) -> Option<String> {
        let free = Constraints::default();
        let inner = Place {
            constraints: &free,
            ..place
        };
        let least = place.constraints.properties.least.unwrap_or(0);
        let count = least.min(MOST_ENTRIES);
        let entries: Option<Vec<String>> = (1..=count)
            .map(|at| {
                let key = match at {
                    1 => "key".to_owned(),
                    at => format!("key{at}"),
                };
                Some(format!(
                    "{}: {}",
                    texts::quoted(&key),
                    self.slot(inner, slot)?
                ))
            })
            .collect();
        Some(format!("{{{}}}", entries?.join(", ")))
    }
}

/// The item that a list must contain, if the document fixes its value.
pub(super) fn contained(constraints: &Constraints) -> Option<String> {
    let mut stated = constraints.asserted.iter();
    let (_, contains) = stated.find(|(keyword, _)| keyword == "contains")?;
    let listed = contains.get("enum").and_then(|listed| listed.get(0));
    let value = contains.get("const").or(listed)?;
    Some(within(value.clone()).to_string())
}

fn texts_of(list: &Value) -> impl Iterator<Item = String> + '_ {
    let texts = list.as_array().into_iter().flatten();
    texts.filter_map(Value::as_str).map(str::to_owned)
}

fn is_of(kind: &str, value: &Value) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}
