//! F1: slips of real documents, each of which has only one reading: references, values, types, statuses and parameters.

use oasmith::{Files, Input, Source};
use tests::sloppy::{files, input, tidy, with_schema};

/// Schemas with a slip, each with what it means.
const SCHEMAS: &[(&str, &str)] = &[
    // A value of another type than all others.
    (
        "{ type: integer, enum: [1, 2, large] }",
        "{ type: integer, enum: [1, 2] }",
    ),
    (
        "{ type: string, enum: [a, b, { c: 1 }] }",
        "{ type: string, enum: [a, b] }",
    ),
    // None of the values has the given type.
    (
        "{ type: integer, maximum: 9, enum: [small, large] }",
        "{ anyOf: [{ type: integer, maximum: 9 }, { type: string, enum: [small, large] }] }",
    ),
    (
        "{ type: boolean, enum: ['yes', 'no'] }",
        "{ anyOf: [{ type: boolean }, { type: string, enum: ['yes', 'no'] }] }",
    ),
    // A type that contradicts what is next to it.
    (
        "{ type: object, allOf: [{ $ref: '#/components/schemas/Size' }] }",
        "{ allOf: [{ $ref: '#/components/schemas/Size' }] }",
    ),
    (
        "{ type: object, additionalProperties: false, oneOf: [{ $ref: '#/components/schemas/Size' }, { type: string, enum: [other] }] }",
        "{ oneOf: [{ $ref: '#/components/schemas/Size' }, { type: string, enum: [other] }] }",
    ),
    (
        "{ type: array, items: {}, anyOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
        "{ anyOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
    ),
    (
        "{ type: string, minLength: 1, oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: integer }] }",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: integer }] }",
    ),
    // Null beside other types.
    (
        "{ type: object, properties: { cat: { allOf: [{ $ref: '#/components/schemas/Cat' }, { type: 'null' }] } } }",
        "{ type: object, properties: { cat: { anyOf: [{ $ref: '#/components/schemas/Cat' }, { type: 'null' }] } } }",
    ),
    // References: a pointer without its slash, and a name.
    (
        "{ $ref: '#components/schemas/Cat' }",
        "{ $ref: '#/components/schemas/Cat' }",
    ),
    (
        "{ type: object, properties: { cat: { $ref: Cat } } }",
        "{ type: object, properties: { cat: { $ref: '#/components/schemas/Cat' } } }",
    ),
    // A string in place of a list.
    (
        "{ type: object, required: a, properties: { a: { type: string } } }",
        "{ type: object, required: [a], properties: { a: { type: string } } }",
    ),
];

fn document(schema: &str) -> String {
    with_schema(schema) + "    Size: { type: string, enum: [small, large] }\n"
}

#[test]
fn a_slip_in_a_schema_gives_what_is_meant() {
    for (sloppy, meant) in SCHEMAS {
        let (sloppy, meant) = (document(sloppy), document(meant));
        assert!(files(&sloppy) == tidy(&meant), "{sloppy}");
    }
}

/// F1: before OpenAPI 3.1, a slip in a keyword for documentation changes no meaning, but one in another keyword does.
#[test]
fn a_slip_in_words_for_readers() {
    let meant = document("{ type: string, minLength: 2 }").replace("3.1.0", "3.0.3");
    let words = meant.replace("minLength: 2", "minLength: 2, descriptions: text");
    assert!(files(&words) == tidy(&meant));
    let other = meant.replace("minLength", "minLenght");
    assert!(oasmith::generate(&input(&other)).is_err());
}

/// F1: what Kubernetes calls a string may be a number, which is not a slip.
#[test]
fn text_or_an_integer() {
    for spelled in [
        "{ type: string, format: int-or-string }",
        "{ format: int-or-string }",
    ] {
        let meant = document("{ type: [integer, string] }");
        assert!(tidy(&document(spelled)) == tidy(&meant), "{spelled}");
    }
}

/// F1: null among the schemas of the places of a list adds no type to its items.
#[test]
fn null_among_the_places_of_a_list() {
    let list = document("{ type: array, prefixItems: [{ type: integer }, { type: 'null' }] }");
    let meant = document("{ type: array, prefixItems: [{ type: [integer, 'null'] }] }");
    assert!(tidy(&list) == tidy(&meant));
}

/// F1: a slip with two readings is an error, with help about what was found.
#[test]
fn what_has_two_readings_is_an_error() {
    let cases = [
        (
            "{ type: object, properties: { a: { type: string } }, oneOf: [{ $ref: '#/components/schemas/Size' }] }",
            "no value is both",
        ),
        ("{ $ref: Mouse }", "does not resolve"),
        ("{ $ref: '#components/schemas/Mouse' }", "does not resolve"),
    ];
    for (schema, wanted) in cases {
        let report = oasmith::generate(&input(&document(schema)));
        let report = report.expect_err(schema);
        let text = report.to_string();
        assert!(text.contains(wanted), "{schema}\n{text}");
        assert!(!text.contains("allOf"), "{schema}\n{text}");
    }
}

/// Operations with a slip, each with what it means.
const OPERATIONS: &[(&str, &str)] = &[
    // Variables of a path in the syntax of routers.
    (
        "/{name=things/*}:stop: { post: { operationId: stop, parameters: [{ name: name, in: path, required: true, schema: { type: string } }], responses: { '204': { description: ok } } } }",
        "/{+name}:stop: { post: { operationId: stop, parameters: [{ name: name, in: path, required: true, schema: { type: string } }], responses: { '204': { description: ok } } } }",
    ),
    // A parameter without a place (`in`).
    (
        "/things/{id}: { get: { operationId: get, parameters: [{ name: id, required: true, schema: { type: integer } }], responses: { '204': { description: ok } } } }",
        "/things/{id}: { get: { operationId: get, parameters: [{ name: id, in: path, required: true, schema: { type: integer } }], responses: { '204': { description: ok } } } }",
    ),
    // A style that belongs to another place.
    (
        "/things: { get: { operationId: list, parameters: [{ name: q, in: query, style: simple, schema: { type: array, items: { type: string } } }], responses: { '204': { description: ok } } } }",
        "/things: { get: { operationId: list, parameters: [{ name: q, in: query, style: form, explode: false, schema: { type: array, items: { type: string } } }], responses: { '204': { description: ok } } } }",
    ),
    // Headers that are not parameters.
    (
        "/things: { get: { operationId: list, parameters: [{ name: Content-type, in: header, schema: { type: string } }], responses: { '204': { description: ok } } } }",
        "/things: { get: { operationId: list, responses: { '204': { description: ok } } } }",
    ),
    // Statuses.
    (
        "/things: { get: { operationId: list, responses: { '200 OK': { description: ok, content: { application/json: { schema: { type: integer } } } }, '400-499': { description: no, content: { application/json: { schema: { type: string } } } } } } }",
        "/things: { get: { operationId: list, responses: { '200': { description: ok, content: { application/json: { schema: { type: integer } } } }, 4XX: { description: no, content: { application/json: { schema: { type: string } } } } } } }",
    ),
    (
        "/things: { get: { operationId: list, responses: { '204': { description: ok }, ok: { description: ok }, '200-299': { description: ok }, 2xx: { description: ok } } } }",
        "/things: { get: { operationId: list, responses: { '204': { description: ok }, 2XX: { description: ok } } } }",
    ),
    // A string in place of a list.
    (
        "/things: { get: { operationId: list, tags: things, responses: { '204': { description: ok } } } }",
        "/things: { get: { operationId: list, tags: [things], responses: { '204': { description: ok } } } }",
    ),
    // The same key twice, with the same value.
    (
        "/things: { get: { operationId: list, operationId: list, responses: { '204': { description: ok } } } }",
        "/things: { get: { operationId: list, responses: { '204': { description: ok } } } }",
    ),
];

#[test]
fn a_slip_in_an_operation_gives_what_is_meant() {
    for (sloppy, meant) in OPERATIONS {
        let with = |path: &str| {
            format!("openapi: 3.1.0\ninfo: {{ title: t, version: '1' }}\npaths:\n  {path}\n")
        };
        let (sloppy, meant) = (with(sloppy), with(meant));
        let found = files(&sloppy);
        let meant = match meant.contains("{+name}") {
            true => files(&meant),
            false => tidy(&meant),
        };
        assert!(found == meant, "{sloppy}");
    }
}

const SWAGGER: &str = "swagger: '2.0'
info: { title: t, version: '1' }
host: example.test
produces: [application/json]
paths:
  /export: { get: { operationId: export, produces: [application/x-tar], responses: { '200': { description: ok, schema: { type: file } }, '404': { description: no } } } }
";

/// F1: an archive in Swagger 2.0 is bytes, even if the response has no schema; text is a string; JSON gives no value.
#[test]
fn an_archive_without_a_schema_is_bytes() {
    let plain = tidy(SWAGGER);
    assert!(tidy(&SWAGGER.replace(", schema: { type: file }", "")) == plain);
    let text = |response: &str| {
        let document = SWAGGER.replace("application/x-tar", "text/plain");
        tidy(&document.replace(", schema: { type: file }", response))
    };
    assert!(text("") == text(", schema: { type: string }"));
    let json = SWAGGER.replace("application/x-tar", "application/vnd.t+json");
    let nothing = tidy(&json.replace(", schema: { type: file }", ""));
    let answers = |files: &Files, wanted: &str| {
        let mut services = files
            .iter()
            .filter(|(path, _)| path.starts_with("src/services/"));
        services.any(|(_, text)| text.contains(wanted))
    };
    assert!(answers(&nothing, "-> Call<()>"));
    assert!(answers(&plain, "-> Call<Bytes>"));
    let host = SWAGGER.replace("host: example.test", "host: [example.test]");
    assert!(files(&host) == plain);
}

/// F1: a broken component of any kind is a warning while nothing uses it, and an error once it is used.
#[test]
fn components_that_nothing_uses_may_be_broken() {
    const TEXT: &str = "openapi: 3.1.0
info: { title: t, version: '1' }
paths:
  /things: { post: { operationId: save, parameters: [PARAMETER], requestBody: BODY, responses: { '200': RESPONSE } } }
components:
  parameters: { Wrong: { name: w, in: nowhere, schema: { type: string } } }
  requestBodies: { Wrong: { content: { application/json: { schema: { type: strng } } } } }
  headers: { Wrong: { schema: { type: strng } } }
  responses: { Wrong: { description: w, content: { application/json: { schema: { $ref: '#/nowhere' } } } } }
";
    let with = |parameter: &str, body: &str, response: &str| {
        let text = TEXT.replace("PARAMETER", parameter);
        text.replace("BODY", body).replace("RESPONSE", response)
    };
    let (none, body, response) = (
        "",
        "{ content: { application/json: { schema: { type: string } } } }",
        "{ description: ok }",
    );
    let (tidy_text, _) = TEXT.split_once("components").expect("there are some");
    let meant = tidy_text
        .replace("PARAMETER", none)
        .replace("BODY", body)
        .replace("RESPONSE", response);
    assert!(files(&with(none, body, response)) == tidy(&meant));
    let used = |section: &str| format!("{{ $ref: '#/components/{section}/Wrong' }}");
    for text in [
        with(&used("parameters"), body, response),
        with(none, &used("requestBodies"), response),
        with(none, body, &used("responses")),
        with(
            none,
            body,
            &format!(
                "{{ description: ok, headers: {{ A: {} }} }}",
                used("headers")
            ),
        ),
    ] {
        assert!(oasmith::generate(&input(&text)).is_err(), "{text}");
    }
}

/// F1: a reference to a whole file may end with the slash of a pointer.
#[test]
fn all_of_a_file() {
    let main = |reference: &str| {
        format!(
            "openapi: 3.1.0\ninfo: {{ title: t, version: '1' }}\npaths:\n  /a: {{ get: {{ operationId: a, responses: {{ '200': {{ description: ok, content: {{ application/json: {{ schema: {{ $ref: '{reference}' }} }} }} }} }} }} }}\n"
        )
    };
    let made = |reference: &str| {
        let input = Input {
            sources: vec![
                Source::new("a.yaml", main(reference)),
                Source::new(
                    "part.yaml",
                    "type: object\nproperties: { b: { type: string } }\n",
                ),
            ],
            ..Input::default()
        };
        oasmith::generate(&input).unwrap_or_else(|report| panic!("{report}"))
    };
    let (sloppy, plain) = (made("part.yaml#/"), made("part.yaml"));
    assert!(sloppy.files == plain.files);
    assert_eq!((sloppy.report.len(), plain.report.len()), (1, 0));
}
