//! F1: a mistake with only one reading is accepted with a warning; `strict` turns the warning into an error.

use oasmith::{Input, Source};
use tests::sloppy::{files, input, tidy, with_schema};

/// Sloppy schemas, each with what it means.
const SCHEMAS: &[(&str, &str)] = &[
    // Other spellings of keywords.
    (
        "{ type: array, items: { type: string }, min_items: 1 }",
        "{ type: array, items: { type: string }, minItems: 1 }",
    ),
    (
        "{ type: object, properties: { a: { type: string, readonly: true } } }",
        "{ type: object, properties: { a: { type: string, readOnly: true } } }",
    ),
    // Annotations.
    (
        "{ type: object, optional: true, properties: { a: { type: string, flavour: 1 } } }",
        "{ type: object, properties: { a: { type: string } } }",
    ),
    // Numbers and flags in quotes.
    (
        "{ type: string, minLength: \"3\" }",
        "{ type: string, minLength: 3 }",
    ),
    (
        "{ type: string, deprecated: \"true\" }",
        "{ type: string, deprecated: true }",
    ),
    // Types that do not exist.
    ("{ type: any }", "{}"),
    ("{ type: file }", "{ type: string, format: binary }"),
    // Empty lists.
    ("{ type: string, oneOf: [] }", "{ type: string }"),
    // A mapping to a schema that does not exist.
    (
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog, cow: '#/components/schemas/Cow' } } }",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } }",
    ),
    // A mapping to a schema that the union does not list.
    (
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } }",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } }",
    ),
];

/// The syntax of earlier drafts, which is read without a warning.
const DRAFTS: &[(&str, &str)] = &[
    (
        "{ type: array, items: [{ type: string }, { type: integer }], additionalItems: false }",
        "{ type: array, prefixItems: [{ type: string }, { type: integer }], items: false }",
    ),
    (
        "{ id: 'http://example.test/a', type: integer, minimum: 0, exclusiveMinimum: true }",
        "{ type: integer, exclusiveMinimum: 0 }",
    ),
    (
        "{ $recursiveAnchor: true, type: object, properties: { inner: { type: array, items: { $recursiveRef: '#' } } } }",
        "{ type: object, properties: { inner: { type: array, items: { $ref: '#/components/schemas/Thing' } } } }",
    ),
    (
        "{ type: object, properties: { a: { $ref: '#/$defs/Part' } }, $defs: { Part: { type: string, enum: [x, y] } } }",
        "{ type: object, properties: { a: { $ref: '#/components/schemas/Thing/$defs/Part' } }, $defs: { Part: { type: string, enum: [x, y] } } }",
    ),
];

#[test]
fn a_sloppy_schema_gives_what_is_meant() {
    for (sloppy, meant) in SCHEMAS {
        let (sloppy, meant) = (with_schema(sloppy), with_schema(meant));
        assert!(files(&sloppy) == tidy(&meant), "{sloppy}");
    }
    for (draft, meant) in DRAFTS {
        let (draft, meant) = (with_schema(draft), with_schema(meant));
        assert!(tidy(&draft) == tidy(&meant), "{draft}");
    }
}

/// Sloppy path items, each with what it means.
const OPERATIONS: &[(&str, &str)] = &[
    // A path without a slash.
    (
        "things: { get: { operationId: list, responses: { '204': { description: ok } } } }",
        "/things: { get: { operationId: list, responses: { '204': { description: ok } } } }",
    ),
    // The same id twice.
    (
        "/things: { get: { operationId: things, responses: { '204': { description: ok } } }, put: { operationId: things, responses: { '204': { description: ok } } } }",
        "/things: { get: { operationId: things, responses: { '204': { description: ok } } }, put: { responses: { '204': { description: ok } } } }",
    ),
    // Unknown keywords, and keywords in another spelling.
    (
        "/things: { get: { operationID: list, flavour: 1, responses: { '204': { description: ok, type: string } } } }",
        "/things: { get: { operationId: list, responses: { '204': { description: ok } } } }",
    ),
    // Parameters: without a place in the path, twice, of Swagger 2.0, and without a type.
    (
        "/things: { get: { operationId: list, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: ok } } } }",
        "/things: { get: { operationId: list, responses: { '204': { description: ok } } } }",
    ),
    (
        "/things: { get: { operationId: list, parameters: [{ name: q, in: query, schema: { type: string } }, { name: q, in: query, schema: { type: string } }], responses: { '204': { description: ok } } } }",
        "/things: { get: { operationId: list, parameters: [{ name: q, in: query, schema: { type: string } }], responses: { '204': { description: ok } } } }",
    ),
    (
        "/things: { get: { operationId: list, parameters: [{ name: q, in: query, type: integer }, { name: r, in: query }], responses: { '204': { description: ok } } } }",
        "/things: { get: { operationId: list, parameters: [{ name: q, in: query, schema: { type: integer } }, { name: r, in: query, schema: { type: string } }], responses: { '204': { description: ok } } } }",
    ),
    // Bodies and responses of Swagger 2.0.
    (
        "/things: { post: { operationId: save, consumes: [application/json], parameters: [{ name: body, in: body, required: true, schema: { type: string } }], responses: { '200': { description: ok, schema: { type: integer } } } } }",
        "/things: { post: { operationId: save, requestBody: { required: true, content: { application/json: { schema: { type: string } } } }, responses: { '200': { description: ok, content: { application/json: { schema: { type: integer } } } } } } }",
    ),
    // An operation that is a reference, and maps of objects by name that are references.
    (
        "/things: { get: { $ref: '#/x-operations/list' } }\nx-operations: { list: { operationId: list, responses: { '204': { description: ok } } } }",
        "/things: { get: { operationId: list, responses: { '204': { description: ok } } } }",
    ),
    (
        "/things: { get: { operationId: list, responses: { '200': { description: ok, content: { $ref: '#/x-contents/A' } } } } }\nx-contents: { A: { application/json: { schema: { type: integer } } } }",
        "/things: { get: { operationId: list, responses: { '200': { description: ok, content: { application/json: { schema: { type: integer } } } } } } }",
    ),
    (
        "/things: { get: { operationId: list, responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { $ref: '#/x-properties/A' } } } } } } } }\nx-properties: { A: { a: { type: integer } } }",
        "/things: { get: { operationId: list, responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { a: { type: integer } } } } } } } } }",
    ),
];

#[test]
fn a_sloppy_operation_gives_what_is_meant() {
    for (sloppy, meant) in OPERATIONS {
        let with = |path: &str| {
            format!("openapi: 3.1.0\ninfo: {{ title: t, version: '1' }}\npaths:\n  {path}\n")
        };
        let (sloppy, meant) = (with(sloppy), with(meant));
        assert!(files(&sloppy) == tidy(&meant), "{sloppy}");
    }
}

/// F1: a broken component that nothing uses does not stop the run.
#[test]
fn what_nothing_uses_may_be_broken() {
    let text = with_schema("{ type: string }");
    let broken = format!(
        "{text}    Broken: {{ type: strng, properties: {{ a: {{ $ref: '#/components/schemas/None' }} }} }}\n"
    );
    assert!(files(&broken) == tidy(&text));
    let used = broken.replace(
        "lives: { type: integer }",
        "lives: { $ref: '#/components/schemas/Broken' }",
    );
    let used = used.replace(
        "Thing: { type: string }",
        "Thing: { $ref: '#/components/schemas/Cat' }",
    );
    assert!(oasmith::generate(&input(&used)).is_err());
}

/// F1: text that is not valid JSON, or is in UTF-16, and has only one reading.
#[test]
fn other_texts_are_read() {
    let json = r#"{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {},}"#;
    let wide: Vec<u8> = [0xfeff]
        .into_iter()
        .chain(json.replace(",}", "}").encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    for bytes in [json.as_bytes().to_vec(), wide] {
        let input = Input {
            sources: vec![Source::new("a.json", bytes)],
            ..Input::default()
        };
        let output = oasmith::generate(&input).unwrap_or_else(|report| panic!("{report}"));
        assert_eq!(output.report.len(), 1, "{}", output.report);
    }
}

/// F1: before OpenAPI 3.1, everything next to a `$ref` is ignored, even what is invalid in a schema.
#[test]
fn what_stands_beside_a_reference_is_ignored() {
    let document = |beside: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{ title: A, version: '1' }}\npaths:\n  /a:\n    get:\n      operationId: a\n      responses: {{ '200': {{ description: b, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/P' }} }} }} }} }}\ncomponents:\n  schemas:\n    K: {{ type: object, properties: {{ a: {{ type: string }} }} }}\n    P: {{ type: object, properties: {{ k: {{ $ref: '#/components/schemas/K'{beside} }} }} }}\n"
        )
    };
    let plain = tidy(&document(""));
    for beside in [
        ", type: application/json",
        ", allOf: { '3': { type: object } }",
        ", type: integer, minimum: x",
    ] {
        let output = oasmith::generate(&input(&document(beside)));
        let output = output.unwrap_or_else(|report| panic!("{beside}\n{report}"));
        assert_eq!(output.files, plain, "{beside}");
    }
}
