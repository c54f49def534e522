//! Lowers one schema construct at a time; what comes out is written as `openapiv3` serializes it.

use generator::document::{Document, Options, Source, load};
use openapiv3::ReferenceOr;
use serde_json::{Value, json};

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

/// Lowers a schema of OpenAPI 3.1, which must have no problem.
#[track_caller]
fn lowered(schema: Value) -> Value {
    lowered_as("3.1.0", schema)
}

#[track_caller]
fn lowered_as(version: &str, schema: Value) -> Value {
    let (document, problems) = document(version, &schema);
    assert_eq!(problems, Vec::<String>::new());
    let schema = document.named_schema("A").expect("the schema");
    serde_json::to_value(schema).expect("JSON")
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
    assert_eq!(lowered(json!({"type": ["string", "null"]})), want);
    assert_eq!(
        lowered(json!({"anyOf": [{"type": "string"}, {"type": "null"}]})),
        want
    );
    assert_eq!(
        lowered(json!({"oneOf": [{"type": "null"}, {"type": "string"}]})),
        want
    );
    assert_eq!(
        lowered(json!({"anyOf": [{"anyOf": [{"type": "string"}, {"const": null}]}]})),
        want
    );
    assert_eq!(
        lowered(json!({"anyOf": [{"type": "string"}, {"enum": [null]}]})),
        want
    );
    assert_eq!(
        lowered(json!({"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Null"}]})),
        want
    );
    assert_eq!(
        lowered_as("3.0.3", json!({"type": "string", "nullable": true})),
        want
    );
    let want = json!({"nullable": true, "type": "string", "enum": ["a"]});
    assert_eq!(
        lowered(json!({"type": ["string", "null"], "enum": ["a", null]})),
        want
    );
    assert_eq!(lowered(json!({"enum": [null, "a"]})), want);
}

#[test]
fn a_nullable_reference_is_one_member() {
    let want = json!({"nullable": true, "anyOf": [{"$ref": PET}]});
    assert_eq!(
        lowered(json!({"anyOf": [{"$ref": PET}, {"type": "null"}]})),
        want
    );
    assert_eq!(
        lowered(json!({"oneOf": [{"$ref": PET}, {"type": "null"}]})),
        want
    );
    assert_eq!(
        lowered_as("3.0.0", json!({"$ref": PET, "nullable": true})),
        want
    );
}

#[test]
fn a_member_that_allows_null_makes_the_union_nullable() {
    let schema = json!({"anyOf": [{"type": ["string", "null"]}, {"type": "integer"}]});
    let want = json!({"nullable": true, "anyOf": [{"type": "string"}, {"type": "integer"}]});
    assert_eq!(lowered(schema), want);
    let schema = json!({"oneOf": [{"anyOf": [{"$ref": PET}, {"type": "null"}]}, {"$ref": CAT}]});
    let want = json!({"nullable": true, "oneOf": [{"$ref": PET}, {"$ref": CAT}]});
    assert_eq!(lowered(schema), want);
}

#[test]
fn nothing_but_null() {
    let want = json!({"nullable": true, "x-lowered-null": true});
    assert_eq!(lowered(json!({"type": "null"})), want);
    assert_eq!(lowered(json!({"anyOf": [{"type": "null"}]})), want);
    let want = json!({"nullable": true, "x-lowered-const": null, "x-lowered-null": true});
    assert_eq!(lowered(json!({"const": null})), want);
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
    assert_eq!(lowered(schema), want);
}

#[test]
fn siblings_of_a_reference_stay() {
    let schema = json!({"$ref": PET, "description": "d", "default": {}, "deprecated": true, "readOnly": true});
    let want = json!({
        "readOnly": true, "deprecated": true, "description": "d", "default": {}, "anyOf": [{"$ref": PET}],
    });
    assert_eq!(lowered(schema.clone()), want);
    assert_eq!(lowered_as("3.0.0", schema), want);
    let want = json!({"anyOf": [{"$ref": PET}], "maxProperties": 3});
    assert_eq!(lowered(json!({"$ref": PET, "maxProperties": 3})), want);
    let schema = json!({"$ref": PET, "type": "object"});
    assert_eq!(
        lowered_as("3.0.0", schema),
        json!({"anyOf": [{"$ref": PET}]})
    );
}

#[test]
fn constants_are_enums_of_one_value() {
    let want = json!({"type": "string", "enum": ["a"], "x-lowered-const": "a"});
    assert_eq!(lowered(json!({"type": "string", "const": "a"})), want);
    assert_eq!(lowered(json!({"const": "a"})), want);
    let want = json!({"type": "integer", "enum": [3], "x-lowered-const": 3});
    assert_eq!(lowered(json!({"const": 3})), want);
    let want = json!({"type": "boolean", "enum": [true], "x-lowered-const": true});
    assert_eq!(lowered(json!({"const": true})), want);
    let want = json!({"type": "object", "x-lowered-const": {"a": 1}, "x-lowered-enum": [{"a": 1}]});
    assert_eq!(lowered(json!({"const": {"a": 1}})), want);
}

#[test]
fn a_union_of_constants_is_an_enum_with_titles() {
    let schema = json!({"oneOf": [
        {"const": 1, "title": "One", "description": "first"},
        {"const": 2, "title": "Two"},
    ]});
    let want = json!({
        "type": "integer", "enum": [1, 2],
        "x-lowered-enum-titles": ["One", "Two"],
        "x-lowered-enum-descriptions": ["first", null],
    });
    assert_eq!(lowered(schema), want);
}

#[test]
fn several_types_are_a_union() {
    let schema =
        json!({"type": ["string", "integer", "null"], "maxLength": 3, "minimum": 1, "title": "T"});
    let want = json!({
        "nullable": true, "title": "T",
        "anyOf": [{"type": "string", "maxLength": 3}, {"type": "integer", "minimum": 1}],
    });
    assert_eq!(lowered(schema), want);
    let want = json!({"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "integer", "enum": [1, 2]}]});
    assert_eq!(lowered(json!({"enum": ["a", "b", 1, 2]})), want);
    // A value alone in its kind is a constant.
    let want = json!({"anyOf": [
        {"x-lowered-const": "a", "type": "string", "enum": ["a"]},
        {"type": "integer", "enum": [1, 2]},
    ]});
    assert_eq!(lowered(json!({"enum": ["a", 1, 2]})), want);
}

#[test]
fn enums_follow_the_type() {
    let want = json!({"type": "string", "enum": ["1", "2", "true"]});
    assert_eq!(
        lowered(json!({"type": "string", "enum": [1, "2", true, "1"]})),
        want
    );
    let want = json!({"type": "integer", "enum": [1, 2]});
    assert_eq!(
        lowered(json!({"type": "integer", "enum": ["1", 2.0]})),
        want
    );
    let found = problems(json!({"type": "integer", "enum": ["a"]}));
    assert_eq!(
        found,
        ["/components/schemas/A/enum the value `\"a\"` is not an integer, as the type says"]
    );
}

#[test]
fn bounds() {
    let want = json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true});
    assert_eq!(
        lowered(json!({"type": "integer", "exclusiveMinimum": 0})),
        want
    );
    assert_eq!(
        lowered_as(
            "3.0.0",
            json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true})
        ),
        want
    );
    assert_eq!(
        lowered(json!({"type": "integer", "exclusiveMinimum": 0, "minimum": 0})),
        want
    );
    let want = json!({"type": "integer", "minimum": 5, "maximum": 2_147_483_647});
    let schema =
        json!({"type": "integer", "exclusiveMinimum": 0, "minimum": 5, "maximum": 2_147_483_647.0});
    assert_eq!(lowered(schema), want);
    let want = json!({"type": "integer", "minimum": 1, "maximum": 2});
    assert_eq!(
        lowered(json!({"type": "integer", "minimum": 0.5, "maximum": 2.5})),
        want
    );
    let want = json!({"type": "integer", "x-lowered-maximum": 18_446_744_073_709_551_615_u64});
    assert_eq!(
        lowered(json!({"type": "integer", "maximum": 18_446_744_073_709_551_615_u64})),
        want
    );
    let want =
        json!({"type": "number", "maximum": 1.5, "exclusiveMaximum": true, "multipleOf": 0.1});
    assert_eq!(
        lowered(json!({"type": "number", "exclusiveMaximum": 1.5, "multipleOf": 0.1})),
        want
    );
}

#[test]
fn keywords_that_cannot_apply_say_nothing() {
    let want = json!({"type": "string"});
    assert_eq!(
        lowered(json!({"type": "string", "minimum": 1, "items": {}})),
        want
    );
    let want = json!({"type": "array", "items": {"type": "string"}, "x-lowered-format": "tags"});
    assert_eq!(
        lowered(json!({"type": "array", "format": "tags", "items": {"type": "string"}})),
        want
    );
}

#[test]
fn types_that_go_without_saying() {
    let want = json!({"type": "object", "properties": {"a": {}}});
    assert_eq!(lowered(json!({"properties": {"a": true}})), want);
    assert_eq!(
        lowered(json!({"items": {}})),
        json!({"type": "array", "items": {}})
    );
    assert_eq!(lowered(json!({"minLength": 1})), json!({"minLength": 1}));
    assert_eq!(lowered(json!({})), json!({}));
}

#[test]
fn boolean_schemas() {
    assert_eq!(lowered(json!(true)), json!({}));
    assert_eq!(
        lowered(json!(false)),
        json!({"not": {}, "x-lowered-never": true})
    );
    let want = json!({"type": "object", "additionalProperties": true});
    assert_eq!(
        lowered(json!({"type": "object", "additionalProperties": {}})),
        want
    );
}

#[test]
fn compositions_keep_their_kind() {
    let schema = json!({"allOf": [{"$ref": PET}, {"type": "object", "properties": {"a": {"type": "string"}}}]});
    assert_eq!(lowered(schema.clone()), schema);
    let schema = json!({"type": "object", "oneOf": [{"$ref": PET}, {"$ref": CAT}]});
    let want = json!({"oneOf": [{"$ref": PET}, {"$ref": CAT}], "x-lowered-type": "object"});
    assert_eq!(lowered(schema), want);
    let schema =
        json!({"type": "object", "properties": {"a": {}}, "anyOf": [{"$ref": PET}, {"$ref": CAT}]});
    assert_eq!(lowered(schema.clone()), schema);
    let schema = json!({
        "oneOf": [{"$ref": PET}],
        "discriminator": {"propertyName": "kind", "mapping": {"pet": "Pet", "cat": CAT}},
    });
    let want = json!({
        "oneOf": [{"$ref": PET}],
        "discriminator": {"propertyName": "kind", "mapping": {"pet": PET, "cat": CAT}},
    });
    assert_eq!(lowered(schema), want);
}

#[test]
fn keywords_of_3_1_travel_in_extensions() {
    let schema = json!({
        "type": "array", "prefixItems": [{"type": "string"}, {"$ref": PET}], "items": false,
        "contains": {"type": "string"}, "minContains": 1,
    });
    let (document, problems) = document("3.1.0", &schema);
    assert_eq!(problems, Vec::<String>::new());
    let data = &document
        .schema(document.named_schema("A").expect("A"))
        .expect("A")
        .schema_data;
    let items = document.prefix_items(data).expect("prefix items");
    assert!(matches!(items[1], ReferenceOr::Reference { reference } if reference == PET));
    assert_eq!(data.extensions["x-lowered-items"], json!(false));
    assert_eq!(
        data.extensions["x-lowered-contains"],
        json!({"type": "string"})
    );
    let schema = json!({
        "type": "object", "patternProperties": {"^a": {"type": "string"}},
        "propertyNames": {"maxLength": 4}, "unevaluatedProperties": false,
    });
    let (document, _) = self::document("3.1.0", &schema);
    let data = &document
        .schema(document.named_schema("A").expect("A"))
        .expect("A")
        .schema_data;
    let patterns = document.pattern_properties(data).expect("patterns");
    assert_eq!(patterns[0].0, "^a");
    assert!(document.property_names(data).is_some());
    assert_eq!(
        data.extensions["x-lowered-unevaluatedProperties"],
        json!(false)
    );
    let schema =
        json!({"type": "string", "contentMediaType": "image/png", "contentEncoding": "base64"});
    let want = json!({
        "type": "string", "x-lowered-contentMediaType": "image/png", "x-lowered-contentEncoding": "base64",
    });
    assert_eq!(lowered(schema), want);
}

#[test]
fn extensions_stay_and_cannot_pass_for_ours() {
    let schema = json!({"type": "string", "x-kept": [1], "x-lowered-const": "forged"});
    assert_eq!(lowered(schema), json!({"type": "string", "x-kept": [1]}));
}

#[test]
fn wrong_kinds_of_values_are_problems() {
    assert_eq!(
        problems(json!({"type": "strin"})),
        ["/components/schemas/A/type `strin` is no type"]
    );
    assert_eq!(
        problems(json!({"minLength": -1})),
        ["/components/schemas/A/minLength expected a whole number from 0, found a number"]
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
