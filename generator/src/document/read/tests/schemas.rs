//! Schemas: the combined meaning of their keywords.

use serde_json::{Value, json};

use super::described;
use crate::document::{Document, Options, Source, load};

fn document(version: &str, schema: &Value) -> (Document, Vec<String>) {
    let text = json!({
        "openapi": version,
        "info": {"title": "t", "version": "1"},
        "paths": {},
        "components": {"schemas": {
            "A": schema,
            "Pet": {"type": "object"},
            "Cat": {"type": "object"},
            "Null": {"type": "null"},
        }},
    });
    let source = Source::new("a.json", text.to_string());
    let (document, report) = load(&[source], &[], &Options::default());
    let problems = report
        .iter()
        .map(|problem| format!("{} {}", problem.pointer, problem.what));
    (document.expect("a document"), problems.collect())
}

/// Reads a schema of OpenAPI 3.1, which must be without problems.
#[track_caller]
fn read(schema: Value) -> Value {
    read_as("3.1.0", schema)
}

#[track_caller]
fn read_as(version: &str, schema: Value) -> Value {
    let (document, problems) = document(version, &schema);
    assert_eq!(problems, Vec::<String>::new());
    let schema = document.named_schema("A").expect("the schema");
    described(schema)
}

#[track_caller]
fn problems(schema: Value) -> Vec<String> {
    document("3.1.0", &schema).1
}

const PET: &str = "#/components/schemas/Pet";
const CAT: &str = "#/components/schemas/Cat";

#[test]
fn null_in_every_spelling() {
    let want = json!({"nullable": true, "type": "string"});
    assert_eq!(read(json!({"type": ["string", "null"]})), want);
    assert_eq!(
        read(json!({"anyOf": [{"type": "string"}, {"type": "null"}]})),
        want
    );
    assert_eq!(
        read(json!({"oneOf": [{"type": "null"}, {"type": "string"}]})),
        want
    );
    assert_eq!(
        read(json!({"anyOf": [{"anyOf": [{"type": "string"}, {"const": null}]}]})),
        want
    );
    assert_eq!(
        read(json!({"anyOf": [{"type": "string"}, {"enum": [null]}]})),
        want
    );
    assert_eq!(
        read(json!({"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Null"}]})),
        want
    );
    assert_eq!(
        read_as("3.0.3", json!({"type": "string", "nullable": true})),
        want
    );
    let want = json!({"nullable": true, "type": "string", "enum": ["a"]});
    assert_eq!(
        read(json!({"type": ["string", "null"], "enum": ["a", null]})),
        want
    );
    assert_eq!(read(json!({"enum": [null, "a"]})), want);
}

#[test]
fn a_nullable_reference_is_one_member() {
    let want = json!({"nullable": true, "anyOf": [{"$ref": PET}]});
    assert_eq!(
        read(json!({"anyOf": [{"$ref": PET}, {"type": "null"}]})),
        want
    );
    assert_eq!(
        read(json!({"oneOf": [{"$ref": PET}, {"type": "null"}]})),
        want
    );
    assert_eq!(
        read_as("3.0.0", json!({"$ref": PET, "nullable": true})),
        want
    );
}

#[test]
fn a_member_that_allows_null_makes_the_union_nullable() {
    let schema = json!({"anyOf": [{"type": ["string", "null"]}, {"type": "integer"}]});
    let want = json!({"nullable": true, "anyOf": [{"type": "string"}, {"type": "integer"}]});
    assert_eq!(read(schema), want);
    let schema = json!({"oneOf": [{"anyOf": [{"$ref": PET}, {"type": "null"}]}, {"$ref": CAT}]});
    let want = json!({"nullable": true, "oneOf": [{"$ref": PET}, {"$ref": CAT}]});
    assert_eq!(read(schema), want);
}

#[test]
fn nothing_but_null() {
    let want = json!({"nullable": true, "onlyNull": true});
    assert_eq!(read(json!({"type": "null"})), want);
    assert_eq!(read(json!({"anyOf": [{"type": "null"}]})), want);
    let want = json!({"nullable": true, "const": null, "onlyNull": true});
    assert_eq!(read(json!({"const": null})), want);
}

#[test]
fn outer_words_win_over_those_of_the_only_member() {
    let schema = json!({
        "description": "outer", "default": "x", "deprecated": true,
        "anyOf": [{"type": "string", "description": "inner", "title": "T", "maxLength": 3}, {"type": "null"}],
    });
    let want = json!({
        "nullable": true, "deprecated": true, "title": "T", "description": "outer", "default": "x",
        "type": "string", "maxLength": 3,
    });
    assert_eq!(read(schema), want);
}

#[test]
fn siblings_of_a_reference_stay() {
    let schema = json!({"$ref": PET, "description": "d", "default": {}, "deprecated": true, "readOnly": true});
    let want = json!({
        "readOnly": true, "deprecated": true, "description": "d", "default": {}, "anyOf": [{"$ref": PET}],
    });
    assert_eq!(read(schema.clone()), want);
    assert_eq!(read_as("3.0.0", schema), want);
    let want = json!({"anyOf": [{"$ref": PET}], "maxLength": 3});
    assert_eq!(read(json!({"$ref": PET, "maxLength": 3})), want);
    let schema = json!({"$ref": PET, "type": "object"});
    assert_eq!(read_as("3.0.0", schema), json!({"$ref": PET}));
}

#[test]
fn constants_are_enums_of_one_value() {
    let want = json!({"type": "string", "enum": ["a"], "const": "a"});
    assert_eq!(read(json!({"type": "string", "const": "a"})), want);
    assert_eq!(read(json!({"const": "a"})), want);
    let want = json!({"type": "integer", "enum": [3], "const": 3});
    assert_eq!(read(json!({"const": 3})), want);
    let want = json!({"type": "boolean", "enum": [true], "const": true});
    assert_eq!(read(json!({"const": true})), want);
    let want = json!({"type": "object", "const": {"a": 1}, "enum": [{"a": 1}]});
    assert_eq!(read(json!({"const": {"a": 1}})), want);
}

#[test]
fn a_union_of_constants_is_an_enum_with_titles() {
    let schema = json!({"oneOf": [
        {"const": 1, "title": "One", "description": "first"},
        {"const": 2, "title": "Two"},
    ]});
    let want = json!({
        "type": "integer", "enum": [1, 2],
        "labels": [["One", "first"], ["Two", null]],
    });
    assert_eq!(read(schema), want);
}

#[test]
fn several_types_are_a_union() {
    let schema =
        json!({"type": ["string", "integer", "null"], "maxLength": 3, "minimum": 1, "title": "T"});
    let want = json!({
        "nullable": true, "title": "T",
        "anyOf": [{"type": "string", "maxLength": 3}, {"type": "integer", "minimum": 1}],
    });
    assert_eq!(read(schema), want);
    let want = json!({"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "integer", "enum": [1, 2]}]});
    assert_eq!(read(json!({"enum": ["a", "b", 1, 2]})), want);
    // A value that is the only one of its type is a constant.
    let want = json!({"anyOf": [
        {"const": "a", "type": "string", "enum": ["a"]},
        {"type": "integer", "enum": [1, 2]},
    ]});
    assert_eq!(read(json!({"enum": ["a", 1, 2]})), want);
}

#[test]
fn enums_follow_the_type() {
    let want = json!({"type": "string", "enum": ["1", "2", "true"]});
    assert_eq!(
        read(json!({"type": "string", "enum": [1, "2", true, "1"]})),
        want
    );
    let want = json!({"type": "integer", "enum": [1, 2]});
    assert_eq!(read(json!({"type": "integer", "enum": ["1", 2.0]})), want);
    let found = problems(json!({"type": "integer", "enum": [1, "a"]}));
    assert_eq!(
        found,
        ["/components/schemas/A/enum the value `\"a\"` is not an integer, which the type requires"]
    );
    let found = problems(json!({"type": "integer", "enum": ["a"]}));
    assert_eq!(
        found,
        ["/components/schemas/A/enum no value of `enum` is an integer, which the type requires"]
    );
    let found = problems(json!({"type": "string", "enum": [10, true]}));
    assert_eq!(
        found,
        ["/components/schemas/A/enum no value of `enum` is a string, which the type requires"]
    );
}

#[test]
fn bounds() {
    let want = json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true});
    assert_eq!(
        read(json!({"type": "integer", "exclusiveMinimum": 0})),
        want
    );
    assert_eq!(
        read_as(
            "3.0.0",
            json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true})
        ),
        want
    );
    assert_eq!(
        read(json!({"type": "integer", "exclusiveMinimum": 0, "minimum": 0})),
        want
    );
    let want = json!({"type": "integer", "minimum": 5, "maximum": 2_147_483_647.0});
    let schema =
        json!({"type": "integer", "exclusiveMinimum": 0, "minimum": 5, "maximum": 2_147_483_647.0});
    assert_eq!(read(schema), want);
    let want = json!({"type": "integer", "minimum": 0.5, "maximum": 2.5});
    assert_eq!(
        read(json!({"type": "integer", "minimum": 0.5, "maximum": 2.5})),
        want
    );
    let want = json!({"type": "integer", "maximum": 18_446_744_073_709_551_615_u64});
    assert_eq!(
        read(json!({"type": "integer", "maximum": 18_446_744_073_709_551_615_u64})),
        want
    );
    let want =
        json!({"type": "number", "maximum": 1.5, "exclusiveMaximum": true, "multipleOf": 0.1});
    assert_eq!(
        read(json!({"type": "number", "exclusiveMaximum": 1.5, "multipleOf": 0.1})),
        want
    );
}

#[test]
fn keywords_that_cannot_apply_say_nothing() {
    let want = json!({"type": "string"});
    assert_eq!(
        read(json!({"type": "string", "minimum": 1, "items": {}})),
        want
    );
    let want = json!({"type": "array", "items": {"type": "string"}, "format": "tags"});
    assert_eq!(
        read(json!({"type": "array", "format": "tags", "items": {"type": "string"}})),
        want
    );
}

#[test]
fn types_that_go_without_saying() {
    let want = json!({"type": "object", "properties": {"a": {}}});
    assert_eq!(read(json!({"properties": {"a": true}})), want);
    assert_eq!(
        read(json!({"items": {}})),
        json!({"type": "array", "items": true})
    );
    assert_eq!(read(json!({"minLength": 1})), json!({"minLength": 1}));
    assert_eq!(read(json!({})), json!({}));
}

#[test]
fn boolean_schemas() {
    assert_eq!(read(json!(true)), json!({}));
    assert_eq!(read(json!(false)), json!({"never": true}));
    let want = json!({"type": "object", "additionalProperties": true});
    assert_eq!(
        read(json!({"type": "object", "additionalProperties": {}})),
        want
    );
}

#[test]
fn compositions_keep_their_kind() {
    let schema = json!({"allOf": [{"$ref": PET}, {"type": "object", "properties": {"a": {"type": "string"}}}]});
    assert_eq!(read(schema.clone()), schema);
    let schema = json!({"type": "object", "oneOf": [{"$ref": PET}, {"$ref": CAT}]});
    let want = json!({"oneOf": [{"$ref": PET}, {"$ref": CAT}], "type": "object"});
    assert_eq!(read(schema), want);
    let schema =
        json!({"type": "object", "properties": {"a": {}}, "anyOf": [{"$ref": PET}, {"$ref": CAT}]});
    assert_eq!(read(schema.clone()), schema);
    let schema = json!({
        "oneOf": [{"$ref": PET}, {"$ref": CAT}],
        "discriminator": {"propertyName": "kind", "mapping": {"pet": "Pet", "cat": CAT}},
    });
    let want = json!({
        "oneOf": [{"$ref": PET}, {"$ref": CAT}],
        "discriminator": {"propertyName": "kind", "mapping": {"pet": PET, "cat": CAT}},
    });
    assert_eq!(read(schema), want);
}

#[test]
fn keywords_of_3_1() {
    let schema = json!({
        "type": "array", "prefixItems": [{"type": "string"}, {"$ref": PET}], "items": false,
        "contains": {"type": "string"}, "minContains": 1,
    });
    let want = json!({
        "type": "array", "prefixItems": [{"type": "string"}, {"$ref": PET}], "items": false,
        "checks": ["contains"],
    });
    assert_eq!(read(schema), want);
    let schema = json!({
        "type": "object", "patternProperties": {"^a": {"type": "string"}},
        "propertyNames": {"maxLength": 4}, "unevaluatedProperties": false,
    });
    let want = json!({
        "type": "object", "patternProperties": {"^a": {"type": "string"}},
        "unevaluatedProperties": false,
    });
    assert_eq!(read(schema), want);
    let schema =
        json!({"type": "string", "contentMediaType": "image/png", "contentEncoding": "base64"});
    assert_eq!(read(schema.clone()), schema);
}

#[test]
fn names_of_properties_imply_an_object() {
    let schema = json!({"propertyNames": {"maxLength": 4}});
    assert_eq!(read(schema), json!({"type": "object"}));
}

/// F11: a rest that is stated to be free, closed or of a schema differs from one that is not stated.
#[test]
fn what_remains_is_stated_or_not() {
    for key in ["additionalProperties", "unevaluatedProperties"] {
        assert_eq!(read(json!({"type": "object"})), json!({"type": "object"}));
        for (stated, want) in [
            (json!(true), json!(true)),
            (json!({}), json!(true)),
            (json!(false), json!(false)),
            (json!({"$ref": PET}), json!({"$ref": PET})),
        ] {
            let schema = read(json!({"type": "object", key: stated}));
            assert_eq!(schema, json!({"type": "object", key: want}));
        }
    }
}

#[test]
fn extensions_say_nothing() {
    let schema = json!({"type": "string", "x-kept": [1], "x-forged": "forged"});
    assert_eq!(read(schema), json!({"type": "string"}));
}

#[test]
fn wrong_kinds_of_values_are_problems() {
    assert_eq!(
        problems(json!({"type": "strin"})),
        ["/components/schemas/A/type `strin` is not a type"]
    );
    assert_eq!(
        problems(json!({"minLength": -1})),
        ["/components/schemas/A/minLength expected a non-negative integer, found a number"]
    );
    assert_eq!(
        problems(json!({"properties": 3})),
        ["/components/schemas/A/properties expected an object, found a number"]
    );
    assert_eq!(
        problems(json!([])),
        ["/components/schemas/A expected a schema, found a list"]
    );
    assert_eq!(problems(json!({"required": true})).len(), 1);
    assert_eq!(
        problems(json!({"type": "string", "nulable": true})).len(),
        1
    );
}
