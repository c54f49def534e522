//! Values that are received as text, converted to JSON as far as their schema determines it.

use serde_json::{Map, Value};

use super::judge::Judge;

/// A value as it was received.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Raw {
    Text(String),
    List(Vec<Raw>),
    Map(Vec<(String, Raw)>),
    /// A value that was received as JSON.
    Json(Value),
}

/// The greatest number of nested references and compositions that are followed.
const DEPTH: usize = 12;

/// The kinds of values that a schema accepts.
#[derive(Debug, Default, Clone)]
pub(super) struct Kinds {
    pub(super) string: bool,
    number: bool,
    boolean: bool,
    null: bool,
    /// A list, and the schema of its items.
    pub(super) array: Option<Value>,
    /// The schemas of the first items of a list.
    first: Vec<Value>,
    /// An object, and the schemas of its properties.
    pub(super) object: bool,
    pub(super) properties: Vec<(String, Value)>,
    others: Option<Value>,
}

impl Kinds {
    pub(super) fn of(judge: &Judge, schema: &Value) -> Self {
        let mut kinds = Self::default();
        kinds.add(judge, schema, 0);
        kinds
    }

    fn add(&mut self, judge: &Judge, schema: &Value, depth: usize) {
        let Some(object) = schema.as_object().filter(|_| depth < DEPTH) else {
            return;
        };
        if let Some(target) = object
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|it| judge.at(it))
        {
            self.add(judge, target, depth + 1);
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let members = object.get(keyword).and_then(Value::as_array);
            for member in members.into_iter().flatten() {
                self.add(judge, member, depth + 1);
            }
        }
        self.add_values(object);
        let types: Vec<&str> = match object.get("type") {
            Some(Value::String(one)) => vec![one.as_str()],
            Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        for ty in types {
            match ty {
                "string" => self.string = true,
                "integer" | "number" => self.number = true,
                "boolean" => self.boolean = true,
                "null" => self.null = true,
                "array" => {
                    let items = object.get("items").cloned().unwrap_or(Value::Bool(true));
                    self.array.get_or_insert(items);
                    let first = object.get("prefixItems").and_then(Value::as_array);
                    self.first.extend(first.into_iter().flatten().cloned());
                }
                _ => self.object = true,
            }
        }
        if let Some(properties) = object.get("properties").and_then(Value::as_object) {
            let properties = properties
                .iter()
                .map(|(name, value)| (name.clone(), value.clone()));
            self.properties.extend(properties);
        }
        if let Some(others @ Value::Object(_)) = object.get("additionalProperties") {
            self.others.get_or_insert(others.clone());
        }
    }

    /// Adds the kinds of the listed values.
    fn add_values(&mut self, schema: &Map<String, Value>) {
        let values = schema.get("enum").and_then(Value::as_array);
        for value in values.into_iter().flatten() {
            match value {
                Value::Null => self.null = true,
                Value::Bool(_) => self.boolean = true,
                Value::Number(_) => self.number = true,
                Value::String(_) => self.string = true,
                Value::Array(items) => {
                    self.array.get_or_insert(serde_json::json!({"enum": items}));
                }
                Value::Object(_) => self.object = true,
            }
        }
    }

    pub(super) fn is_scalar(&self) -> bool {
        self.string || self.number || self.boolean || self.array.is_none() && !self.object
    }

    fn property(&self, name: &str) -> Value {
        let mut known = self.properties.iter();
        let known = known
            .find(|(known, _)| known == name)
            .map(|(_, schema)| schema);
        let found = known.or(self.others.as_ref());
        found.cloned().unwrap_or(Value::Bool(true))
    }
}

/// Returns a value as JSON. Text becomes a number, a boolean or null if the schema accepts that.
pub(super) fn typed(judge: &Judge, schema: &Value, raw: &Raw, is_text: bool) -> Value {
    let kinds = Kinds::of(judge, schema);
    match raw {
        Raw::Json(value) => value.clone(),
        Raw::Text(text) => {
            if !kinds.is_scalar() {
                // The text is a list of one element, or a list or an object as JSON.
                return match (&kinds.array, serde_json::from_str::<Value>(text)) {
                    (_, Ok(value @ (Value::Object(_) | Value::Array(_)))) => value,
                    (Some(items), _) => Value::Array(vec![typed(judge, items, raw, is_text)]),
                    (None, _) => Value::from(text.as_str()),
                };
            }
            if is_text && kinds.string {
                return Value::from(text.as_str());
            }
            scalar(&kinds, text)
        }
        Raw::List(list) => {
            let items = kinds.array.clone().unwrap_or(Value::Bool(true));
            let schemas = kinds.first.iter().chain(std::iter::repeat(&items));
            let list = list.iter().zip(schemas);
            let list = list.map(|(raw, schema)| typed(judge, schema, raw, is_text));
            Value::Array(list.collect())
        }
        Raw::Map(entries) => {
            let entries = entries.iter().map(|(name, raw)| {
                let value = typed(judge, &kinds.property(name), raw, is_text);
                (name.clone(), value)
            });
            Value::Object(entries.collect::<Map<String, Value>>())
        }
    }
}

fn scalar(kinds: &Kinds, text: &str) -> Value {
    let parsed = serde_json::from_str::<Value>(text).ok();
    let taken = parsed.filter(|value| match value {
        Value::Number(_) => kinds.number,
        Value::Bool(_) => kinds.boolean,
        Value::Null => kinds.null && !kinds.string,
        Value::String(_) | Value::Array(_) | Value::Object(_) => false,
    });
    taken.unwrap_or_else(|| Value::from(text))
}

/// Sorts pairs into a tree by the brackets in their names: `a[b]=1&a[c]=2`, `a[]=1`.
pub(super) fn nested(pairs: impl Iterator<Item = (String, Raw)>) -> Raw {
    let mut root = Vec::new();
    for (name, value) in pairs {
        let mut steps: Vec<&str> = Vec::new();
        let (first, rest) = name.split_at(name.find('[').unwrap_or(name.len()));
        steps.push(first);
        let inner = rest.split('[').skip(1);
        let is_closed = rest.is_empty() || rest.ends_with(']');
        match is_closed && !first.is_empty() {
            true => steps.extend(inner.map(|step| step.trim_end_matches(']'))),
            false => steps = vec![name.as_str()],
        }
        put(&mut root, &steps, value);
    }
    Raw::Map(root)
}

fn put(entries: &mut Vec<(String, Raw)>, steps: &[&str], value: Raw) {
    let Some((first, rest)) = steps.split_first() else {
        return;
    };
    let at = entries.iter().position(|(name, _)| name == first);
    match (at, rest) {
        (None, [] | [""]) => {
            let value = match rest {
                [] => value,
                _ => Raw::List(vec![value]),
            };
            entries.push(((*first).to_owned(), value));
        }
        (None, rest) => {
            let mut inner = Vec::new();
            put(&mut inner, rest, value);
            entries.push(((*first).to_owned(), Raw::Map(inner)));
        }
        (Some(at), rest) => match (&mut entries[at].1, rest) {
            (Raw::Map(inner), [_, ..]) => put(inner, rest, value),
            (Raw::List(list), _) => list.push(value),
            // A repeated name adds a value to a list.
            (known, _) => *known = Raw::List(vec![known.clone(), value]),
        },
    }
}
