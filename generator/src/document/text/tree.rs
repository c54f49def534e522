//! Builds a [`Value`] from any deserializer. Unlike plain `serde_json`, it notices duplicate keys, accepts keys that
//! are not strings, and limits the growth by aliases.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor};
use serde_json::map::Entry;
use serde_json::{Map, Number, Value};

/// The state and the findings of building one tree.
#[derive(Debug)]
pub(super) struct Tree {
    /// The number of values, weighted, plus the bytes of their text.
    size: Cell<usize>,
    limit: usize,
    merge: bool,
    duplicates: Cell<Duplicates>,
}

/// Whether objects have a key twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Duplicates {
    None,
    /// With the same value each time.
    Alike,
    /// With another value.
    Different,
}

impl Tree {
    /// Starts a tree for a text of that many bytes. With `merge`, `<<` is read as YAML's merge key.
    pub(super) fn new(bytes: usize, merge: bool) -> Self {
        Self {
            size: Cell::new(0),
            limit: 10_000_000 + 8 * bytes,
            merge,
            duplicates: Cell::new(Duplicates::None),
        }
    }

    /// Returns whether an object had a key twice.
    pub(super) fn duplicates(&self) -> Duplicates {
        self.duplicates.get()
    }

    fn count<E: Error>(&self, size: usize) -> Result<(), E> {
        self.size.set(self.size.get().saturating_add(size));
        if self.size.get() > self.limit {
            return Err(E::custom(
                "the aliases of this file expand to too much data",
            ));
        }
        Ok(())
    }
}

/// The size of a value in addition to its text. Without aliases, no file reaches the limit, because a value takes at
/// least two bytes of the file.
const VALUE: usize = 16;

/// The name under which `serde_json` passes a number if its feature `arbitrary_precision` is on.
pub(super) const EXACT_NUMBER: &str = "$serde_json::private::Number";

impl<'de> DeserializeSeed<'de> for &Tree {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.count(VALUE)?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for &Tree {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom("infinity and NaN cannot be represented in JSON"))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        self.count(value.len())?;
        Ok(Value::from(value))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        self.count(value.len())?;
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = seq.next_element_seed(self)? {
            list.push(value);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = access.next_key::<String>()? {
            self.count(key.len())?;
            if map.is_empty() && key == EXACT_NUMBER {
                let text = access.next_value::<String>()?;
                return text.parse().map(Value::Number).map_err(A::Error::custom);
            }
            let value = access.next_value_seed(self)?;
            match map.entry(key) {
                Entry::Vacant(entry) => drop(entry.insert(value)),
                Entry::Occupied(mut entry) => {
                    let found = match *entry.get() == value {
                        true => Duplicates::Alike,
                        false => Duplicates::Different,
                    };
                    self.duplicates.set(self.duplicates.get().max(found));
                    entry.insert(value);
                }
            }
        }
        if self.merge && map.contains_key("<<") {
            map = merged(map);
        }
        Ok(Value::Object(map))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, _: A) -> Result<Value, A::Error> {
        Err(A::Error::custom(
            "tags such as `!name` have no meaning in an OpenAPI document",
        ))
    }
}

/// Applies YAML's merge key: the object's own keys win, then the first of several sources.
fn merged(map: Map<String, Value>) -> Map<String, Value> {
    let sources = match map.get("<<") {
        Some(Value::Object(source)) => vec![source.clone()],
        Some(Value::Array(list)) if list.iter().all(Value::is_object) => list
            .iter()
            .filter_map(|source| source.as_object().cloned())
            .collect(),
        _ => return map,
    };
    let mut result: Map<String, Value> = map.into_iter().filter(|(key, _)| key != "<<").collect();
    for (key, value) in sources.into_iter().flatten() {
        result.entry(key).or_insert(value);
    }
    result
}
