//! Keywords that check a value without changing its type. In: an object with the required properties. Out: the object
//! with the properties that these keywords require as well.

use serde_json::{Map, Value};

use super::fit::Fit;
use super::members::LARGEST;
use super::value::{Place, within};
use super::{Sampler, texts};
use crate::assertions::{Assertions, Test};
use crate::ir::{Constraints, Field, Names, Origin, Record, SchemaId, Slot, Type};
use crate::plan::words::plain;
use crate::sdk::SampleValue;

/// The most rounds of adding required properties.
const ROUNDS: usize = 16;

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
        if constraints.assertions == Assertions::default() && constraints.properties.least.is_none()
        {
            return SampleValue::Object(properties);
        }
        let has = |properties: &[(String, String)], name: &String| {
            properties.iter().any(|(known, _)| known == name)
        };
        for _ in 0..ROUNDS {
            let object = SampleValue::Object(properties.clone());
            let Some(Value::Object(object)) = self.whole(&object, &mut LARGEST.clone()) else {
                break;
            };
            let needed = self.needed(&constraints.assertions, &object);
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
    fn needed(&self, assertions: &Assertions, object: &Map<String, Value>) -> Vec<String> {
        let has = |name: &String| object.contains_key(name);
        let dependent = assertions.dependent.iter();
        let dependent = dependent.filter(|(name, _)| has(name));
        let mut needed: Vec<String> = dependent.flat_map(|(_, names)| names).cloned().collect();
        for lists in &assertions.alternatives {
            if !lists.iter().any(|names| names.iter().all(has)) {
                needed.extend(lists.first().into_iter().flatten().cloned());
            }
        }
        if let Some(condition) = &assertions.condition {
            let whole = Value::Object(object.clone());
            needed.extend(match self.passes(&condition.test, &whole) {
                true => condition.then.iter().cloned(),
                false => condition.otherwise.iter().cloned(),
            });
        }
        needed
    }

    /// Whether a value passes a test.
    fn passes(&self, test: &Test, value: &Value) -> bool {
        let passes = |test: &Test| self.passes(test, value);
        match test {
            Test::Fixed(passes) => *passes,
            Test::Component(name) => self.is_valid(name, value),
            Test::Listed(values) => {
                let mut values = values.iter().filter_map(|it| super::json(it));
                values.any(|listed| listed == *value)
            }
            Test::Types(names) => names.iter().any(|name| is_of(name, value)),
            Test::Required(names) => match value {
                Value::Object(object) => names.iter().all(|name| object.contains_key(name)),
                _ => true,
            },
            Test::Property(name, test) => {
                let property = value.get(name);
                property.is_none_or(|value| self.passes(test, value))
            }
            Test::Not(test) => !passes(test),
            Test::All(tests) => tests.iter().all(passes),
            Test::Any(tests) => tests.iter().any(passes),
            Test::One(tests) => tests.iter().filter(|test| passes(test)).count() == 1,
        }
    }

    /// Whether a value is valid for a component.
    fn is_valid(&self, name: &str, value: &Value) -> bool {
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
        let names = place.constraints.names.as_deref();
        let keys = (1..=count).map_while(|at| key(names, at));
        let entry = |key: String| {
            Some(format!(
                "{}: {}",
                texts::quoted(&key),
                self.slot(inner, slot)?
            ))
        };
        let entries: Option<Vec<String>> = keys.map(entry).collect();
        Some(format!("{{{}}}", entries?.join(", ")))
    }
}

/// A key of a map, which differs from those at other positions; `None` if there are no more.
fn key(names: Option<&Names>, at: usize) -> Option<String> {
    let Some(Names { listed, each }) = names else {
        return Some(match at {
            1 => "key".to_owned(),
            at => format!("key{at}"),
        });
    };
    match (&each.matching, at) {
        _ if !listed.is_empty() => listed.get(at - 1).cloned(),
        (Some(first), 1) => Some(first.clone()),
        (Some(_), at) => each.more_matching.get(at - 2).cloned(),
        (None, 1) if each.format.is_some() => Some(texts::string("key", each)),
        // The number comes first, so that a short key has it as well.
        (None, at) => Some(plain::sized(&format!("{at}-key"), &each.length)),
    }
}

/// The item that a list must contain, if the document fixes its value.
pub(super) fn contained(constraints: &Constraints) -> Option<String> {
    let value = super::json(constraints.assertions.contains.as_deref()?)?;
    Some(within(value).to_string())
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
