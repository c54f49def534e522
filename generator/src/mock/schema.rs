//! Converts the schemas of a document to JSON Schema 2020-12. In: the document model, for any version. Out: one schema
//! in which each component is a definition.

use std::collections::BTreeSet;

use openapiv3::ReferenceOr;
use serde_json::{Map, Value, json};

use crate::document::model::schema::{Held, Rest, Schema, Type};
use crate::document::{Document, schema_name};

/// The direction in which a value is sent. Properties that only the other side sets are not required.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Request,
    Response,
}

/// Writes schemas.
pub(super) struct Writer<'d> {
    pub(super) document: &'d Document,
    direction: Direction,
    /// Regular expressions that the validator cannot read.
    pub(super) unread: BTreeSet<String>,
}

impl<'d> Writer<'d> {
    pub(super) fn new(document: &'d Document, direction: Direction) -> Self {
        Self {
            document,
            direction,
            unread: BTreeSet::new(),
        }
    }

    /// Returns all components, each as a definition.
    pub(super) fn definitions(&mut self) -> Value {
        let all = self.document.api.components.schemas.values();
        let all: Vec<Value> = all.map(|schema| self.schema(schema)).collect();
        let named = all.into_iter().enumerate();
        let named: Map<String, Value> = named.map(|(at, value)| (key(at), value)).collect();
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$defs": named,
        })
    }

    /// Returns a schema. Its references point to definitions.
    pub(super) fn schema(&mut self, schema: &ReferenceOr<Schema>) -> Value {
        match schema {
            ReferenceOr::Item(schema) => self.item(schema),
            ReferenceOr::Reference { reference } => {
                let components = &self.document.api.components.schemas;
                let name = schema_name(reference);
                let at = name.and_then(|name| components.get_index_of(name.as_ref()));
                match at {
                    Some(at) => json!({"$ref": format!("{DEFINITIONS}{}", key(at))}),
                    None => json!(true),
                }
            }
        }
    }

    fn item(&mut self, schema: &Schema) -> Value {
        if schema.never {
            return json!(false);
        }
        if schema.only_null {
            return json!({"type": "null"});
        }
        let mut written = Map::new();
        self.values(schema, &mut written);
        strings(schema, &mut written, &mut self.unread);
        numbers(schema, &mut written);
        self.arrays(schema, &mut written);
        self.objects(schema, &mut written);
        self.asserted(schema, &mut written);
        let mut holds: Vec<Value> = schema.all_of.iter().map(|part| self.schema(part)).collect();
        match self.tagged(schema) {
            Some(cases) => holds.extend(cases),
            None => {
                for (keyword, members) in [("anyOf", &schema.any_of), ("oneOf", &schema.one_of)] {
                    if !members.is_empty() {
                        let members = members.iter().map(|member| self.schema(member));
                        written.insert(keyword.to_owned(), members.collect());
                    }
                }
            }
        }
        if !holds.is_empty() {
            written.insert("allOf".to_owned(), holds.into());
        }
        if schema.nullable && schema.is_composed() {
            return json!({"anyOf": [{"type": "null"}, written]});
        }
        Value::Object(written)
    }

    /// Adds the type and the listed values, including null if it is valid.
    fn values(&self, schema: &Schema, written: &mut Map<String, Value>) {
        let takes_null = schema.nullable && !schema.is_composed();
        let mut types: Vec<&str> = schema.types.iter().map(|ty| word(*ty)).collect();
        if !types.is_empty() {
            types.extend(takes_null.then_some("null"));
            written.insert("type".to_owned(), json!(types));
        }
        let mut values: Vec<Value> = match &schema.constant {
            Some(constant) => vec![value(&constant.to_string())],
            None => schema
                .values
                .iter()
                .map(|it| value(&it.to_string()))
                .collect(),
        };
        if !values.is_empty() {
            values.extend(takes_null.then_some(Value::Null));
            written.insert("enum".to_owned(), values.into());
        }
    }

    fn arrays(&mut self, schema: &Schema, written: &mut Map<String, Value>) {
        let array = &schema.array;
        if !array.prefix_items.is_empty() {
            let items = array.prefix_items.iter().map(|item| self.schema(item));
            written.insert("prefixItems".to_owned(), items.collect());
        }
        self.rest("items", &array.items, written);
        put(array.stated(), written);
        self.held(array.held(), written);
    }

    fn objects(&mut self, schema: &Schema, written: &mut Map<String, Value>) {
        let object = &schema.object;
        let required = object.required.iter();
        let required = required.filter(|name| !self.is_of_other_side(schema, name));
        let required: Vec<&String> = required.collect();
        if !required.is_empty() {
            written.insert("required".to_owned(), json!(required));
        }
        self.held(object.held(), written);
        if let Some(Value::Object(patterns)) = written.get_mut("patternProperties") {
            patterns.retain(|pattern, _| is_read(pattern, &mut self.unread));
        }
        put(object.stated(), written);
    }

    /// Whether only the other side sets a property.
    fn is_of_other_side(&self, schema: &Schema, name: &str) -> bool {
        let property = schema.object.properties.get(name);
        let stated = property.and_then(|property| self.document.schema(property));
        stated.is_some_and(|property| match self.direction {
            Direction::Request => property.read_only,
            Direction::Response => property.write_only,
        })
    }

    /// Adds the keywords that hold schemas.
    fn held(&mut self, held: Vec<(&str, Held<'_>)>, written: &mut Map<String, Value>) {
        for (keyword, held) in held {
            match held {
                Held::One(None) => {}
                Held::One(Some(schema)) => {
                    written.insert(keyword.to_owned(), self.schema(schema));
                }
                Held::Named(schemas) if schemas.is_empty() => {}
                Held::Named(schemas) => {
                    let schemas = schemas.iter();
                    let schemas = schemas.map(|(name, schema)| (name.clone(), self.schema(schema)));
                    let schemas: Map<String, Value> = schemas.collect();
                    written.insert(keyword.to_owned(), schemas.into());
                }
                Held::Rest(rest) => self.rest(keyword, rest, written),
            }
        }
    }

    fn rest(&mut self, keyword: &str, rest: &Rest, written: &mut Map<String, Value>) {
        let value = match rest {
            Rest::Unstated | Rest::Free => return,
            Rest::Closed => json!(false),
            Rest::Of(schema) => self.schema(schema),
        };
        written.insert(keyword.to_owned(), value);
    }
}

/// The pointer of the definitions.
pub(super) const DEFINITIONS: &str = "#/$defs/";

/// Returns the name of a definition. The name of the component may contain characters that a reference must not.
pub(super) fn key(at: usize) -> String {
    format!("s{at}")
}

fn word(ty: Type) -> &'static str {
    match ty {
        Type::String => "string",
        Type::Integer => "integer",
        Type::Number => "number",
        Type::Boolean => "boolean",
        Type::Array => "array",
        Type::Object => "object",
    }
}

fn strings(schema: &Schema, written: &mut Map<String, Value>, unread: &mut BTreeSet<String>) {
    if let Some(format) = &schema.format {
        written.insert("format".to_owned(), json!(format));
    }
    put(schema.string.stated(), written);
    let pattern = schema.string.pattern.as_ref();
    if pattern.is_some_and(|pattern| !is_read(pattern, unread)) {
        written.shift_remove("pattern");
    }
}

fn numbers(schema: &Schema, written: &mut Map<String, Value>) {
    let number = &schema.number;
    for (bound, including, excluding) in [
        (&number.minimum, "minimum", "exclusiveMinimum"),
        (&number.maximum, "maximum", "exclusiveMaximum"),
    ] {
        if let Some(bound) = bound {
            let keyword = match bound.exclusive {
                true => excluding,
                false => including,
            };
            written.insert(keyword.to_owned(), value(&bound.number.to_string()));
        }
    }
    put(number.stated(), written);
    // A format of numbers is a range.
    if schema.format.as_deref() == Some("int32") && number.minimum.is_none() {
        written.insert("minimum".to_owned(), json!(i32::MIN));
    }
    if schema.format.as_deref() == Some("int32") && number.maximum.is_none() {
        written.insert("maximum".to_owned(), json!(i32::MAX));
    }
}

fn put(stated: Vec<(&str, Value)>, written: &mut Map<String, Value>) {
    let stated = stated.into_iter();
    written.extend(stated.map(|(keyword, value)| (keyword.to_owned(), value)));
}

fn value(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_default()
}

/// Whether the validator can read a regular expression; one that it cannot read is recorded.
fn is_read(pattern: &str, unread: &mut BTreeSet<String>) -> bool {
    let is_read = jsonschema::options()
        .build(&json!({"pattern": pattern}))
        .is_ok();
    if !is_read {
        unread.insert(pattern.to_owned());
    }
    is_read
}
