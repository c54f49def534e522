//! Reads one construct at a time, and checks the result.

mod keywords;
mod references;
mod schemas;

use openapiv3::ReferenceOr;
use serde_json::{Map, Value, json};

use crate::document::model::literal::Literal;
use crate::document::model::schema::{Bound, Rest, Schema, Type};

/// Writes a schema as JSON, with the keywords of its fields. Only stated keywords are included.
fn described(schema: &ReferenceOr<Schema>) -> Value {
    let schema = match schema {
        ReferenceOr::Reference { reference } => return json!({"$ref": reference}),
        ReferenceOr::Item(schema) => schema,
    };
    let mut found = Map::new();
    let mut put = |key: &str, value: Value| {
        let is_there = match &value {
            Value::Null | Value::Bool(false) => false,
            Value::Array(list) => !list.is_empty(),
            Value::Object(map) => !map.is_empty(),
            Value::Bool(true) | Value::Number(_) | Value::String(_) => true,
        };
        if is_there {
            found.insert(key.to_owned(), value);
        }
    };
    put("title", json!(schema.title));
    put("description", json!(schema.description));
    put("deprecated", json!(schema.deprecated));
    put("readOnly", json!(schema.read_only));
    put("writeOnly", json!(schema.write_only));
    put("nullable", json!(schema.nullable));
    put("onlyNull", json!(schema.only_null));
    put("never", json!(schema.never));
    let types: Vec<&str> = schema.types.iter().map(|kind| name(*kind)).collect();
    match types.as_slice() {
        [only] => put("type", json!(only)),
        several => put("type", json!(several)),
    }
    put("format", json!(schema.format));
    put("enum", schema.values.iter().map(literal).collect());
    let labels = schema.labels.iter();
    let labels = labels.map(|label| json!([label.title, label.description]));
    put("labels", labels.collect());
    put("contentMediaType", json!(schema.content.media_type));
    put("contentEncoding", json!(schema.content.encoding));
    let number = &schema.number;
    for (key, flag, bound) in [
        ("minimum", "exclusiveMinimum", &number.minimum),
        ("maximum", "exclusiveMaximum", &number.maximum),
    ] {
        if let Some(Bound { number, exclusive }) = bound {
            put(key, json!(number.0));
            put(flag, json!(exclusive));
        }
    }
    put("prefixItems", list(&schema.array.prefix_items));
    let tables = [
        schema.string.stated(),
        schema.number.stated(),
        schema.array.stated(),
        schema.object.stated(),
    ];
    for (key, value) in tables.into_iter().flatten() {
        put(key, value);
    }
    put("properties", map(&schema.object.properties));
    put("required", json!(schema.object.required));
    put("patternProperties", map(&schema.object.pattern_properties));
    let conditional = schema.object.conditional.iter();
    put(
        "conditional",
        conditional.map(|(steps, _)| json!(steps)).collect(),
    );
    put("allOf", list(&schema.all_of));
    put("anyOf", list(&schema.any_of));
    put("oneOf", list(&schema.one_of));
    let discriminator = schema.discriminator.as_ref().map(|found| {
        let mut said = json!({"propertyName": found.property_name});
        if !found.mapping.is_empty() {
            said["mapping"] = json!(found.mapping);
        }
        said
    });
    put("discriminator", json!(discriminator));
    let checks = schema.checks.iter().map(|check| check.keyword());
    put("checks", checks.collect());
    put("unbound", json!(schema.unbound));
    // For these keywords, false and null are values, too.
    let (array, object) = (&schema.array, &schema.object);
    for (key, value) in [
        ("default", schema.default.as_deref().map(literal)),
        ("const", schema.constant.as_ref().map(literal)),
        ("items", rest(&array.items)),
        ("unevaluatedItems", rest(&array.unevaluated_items)),
        ("additionalProperties", rest(&object.additional_properties)),
        (
            "unevaluatedProperties",
            rest(&object.unevaluated_properties),
        ),
    ] {
        found.extend(value.map(|value| (key.to_owned(), value)));
    }
    Value::Object(found)
}

const fn name(kind: Type) -> &'static str {
    match kind {
        Type::String => "string",
        Type::Integer => "integer",
        Type::Number => "number",
        Type::Boolean => "boolean",
        Type::Array => "array",
        Type::Object => "object",
    }
}

fn literal(literal: &Literal) -> Value {
    serde_json::from_str(&literal.to_string()).expect("a literal is displayed as JSON")
}

fn list(schemas: &[ReferenceOr<Schema>]) -> Value {
    schemas.iter().map(described).collect()
}

fn map(schemas: &indexmap::IndexMap<String, ReferenceOr<Schema>>) -> Value {
    let named = schemas
        .iter()
        .map(|(name, schema)| (name.clone(), described(schema)));
    Value::Object(named.collect())
}

fn rest(rest: &Rest) -> Option<Value> {
    match rest {
        Rest::Unstated => None,
        Rest::Free => Some(json!(true)),
        Rest::Closed => Some(json!(false)),
        Rest::Of(schema) => Some(described(schema)),
    }
}
