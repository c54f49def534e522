//! G8: all parts of an `allOf` apply at once: the type is their intersection, and a contradiction is a problem.

use oasmith::report::{Report, Severity};
use oasmith::{Input, Output, Source};

const HEAD: &str = r##"openapi: 3.1.0
info: { title: t, version: "1" }
paths:
  /things:
    post:
      operationId: things:save
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } }
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } }
components:
  schemas:
    Sizes: { type: string, enum: [s, m, l] }
    A: { type: object, required: [kind, a], properties: { kind: { const: a }, a: { type: string } } }
    B: { type: object, required: [kind, b], properties: { kind: { const: b }, b: { type: string } } }
    C: { type: object, required: [c], properties: { c: { type: string } } }
    D: { type: object, required: [d], properties: { d: { type: string } } }
    Mixed: { anyOf: [{ type: string }, { $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }] }
    Tree: { type: object, properties: { next: { $ref: "#/components/schemas/Tree" }, x: { type: integer } } }
    Wood: { type: object, properties: { next: { $ref: "#/components/schemas/Wood" }, y: { type: integer } } }
"##;

fn generate(schemas: &str, lenient: bool) -> Result<Output, Report> {
    oasmith::generate(&Input {
        sources: vec![Source::new("a.yaml", format!("{HEAD}{schemas}"))],
        lenient,
        ..Input::default()
    })
}

/// The file of models that defines `Thing`, which has a property `it` with this schema.
#[track_caller]
fn thing(schema: &str) -> String {
    let text =
        format!("    Thing: {{ type: object, required: [it], properties: {{ it: {schema} }} }}\n");
    let output = generate(&text, false).unwrap_or_else(|report| panic!("{report}"));
    assert!(output.report.is_empty(), "{}", output.report);
    let models = output
        .files
        .iter()
        .filter(|(path, _)| path.starts_with("src/models/"));
    models.map(|(_, text)| text.as_str()).collect()
}

/// G8: an `allOf` of scalars, lists or enums has the values that all parts accept.
#[test]
fn types_of_parts_intersect() {
    for (schema, line) in [
        (
            "{ allOf: [{ type: number }, { type: integer }] }",
            "it: i64",
        ),
        (
            "{ allOf: [{ type: string }, { type: string, format: uuid }] }",
            "it: Uuid",
        ),
        (
            "{ allOf: [{ format: date-time, type: string }, { format: uuid, type: string }] }",
            "it: String",
        ),
        (
            "{ allOf: [{ type: array }, { items: { type: string } }, { items: { format: date, type: string } }] }",
            "it: Vec<Date>",
        ),
        (
            "{ allOf: [{ $ref: '#/components/schemas/Sizes' }, { type: string, minLength: 1 }] }",
            "it: Sizes",
        ),
        (
            "{ allOf: [{ $ref: '#/components/schemas/Sizes' }, { enum: [xl, l, m, s] }] }",
            "it: Sizes",
        ),
        (
            "{ allOf: [{ additionalProperties: { type: number } }, { additionalProperties: { type: integer } }] }",
            "it: BTreeMap<String, i64>",
        ),
        (
            "{ allOf: [{ type: [string, 'null'] }, { type: [string, 'null'], minLength: 1 }] }",
            "it: Option<String>",
        ),
        (
            "{ allOf: [{ type: [string, 'null'] }, { type: string }] }",
            "it: String",
        ),
        (
            "{ type: string, anyOf: [{ type: string, format: date }, { type: integer }] }",
            "it: Date",
        ),
        (
            "{ type: integer, oneOf: [{ type: string }, { type: integer }] }",
            "it: i64",
        ),
        (
            "{ allOf: [{ oneOf: [{ type: string }, { type: integer }] }, { oneOf: [{ type: boolean }, { type: integer }] }] }",
            "it: i64",
        ),
    ] {
        let text = thing(schema);
        assert!(text.contains(&format!("pub {line},")), "{schema}\n{text}");
    }
}

/// G8: overlapping enums become one enum of their common values, which is named after its place.
#[test]
fn lists_of_values_intersect() {
    let text = thing("{ allOf: [{ $ref: '#/components/schemas/Sizes' }, { enum: [m, l, xl] }] }");
    let start = text.find("pub enum ThingIt").expect("an enum of its own");
    let own = text[start..].split('}').next().expect("an end");
    assert!(
        own.contains(" M,") && own.contains(" L,") && !own.contains(" S,") && !own.contains("Xl"),
        "{own}"
    );
    // A component keeps its own name.
    let output = generate(
        "    Thing: { allOf: [{ $ref: '#/components/schemas/Sizes' }, { enum: [m, l, xl] }] }\n",
        false,
    );
    let output = output.unwrap_or_else(|report| panic!("{report}"));
    assert!(output.files["src/models/thing.rs"].contains("pub enum Thing {"));
}

/// G8: an object next to a union adds its properties to each member that is an object; other members are dropped.
#[test]
fn objects_are_distributed_over_unions() {
    let text = thing(
        "{ allOf: [{ $ref: '#/components/schemas/Mixed' }, { type: object, required: [x], properties: { x: { type: integer } } }] }",
    );
    for part in ["A(ThingItA)", "B(ThingItB)", "pub struct ThingItA {"] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert_eq!(text.matches("pub x: i64,").count(), 2, "{text}");
    // Two unions next to each other give one type with all their properties, each of them optional.
    let text = thing(
        "{ oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }], anyOf: [{ $ref: '#/components/schemas/C' }, { $ref: '#/components/schemas/D' }] }",
    );
    for field in ["a", "b", "c", "d"] {
        assert!(
            text.contains(&format!("pub {field}: Option<String>,")),
            "{field}\n{text}"
        );
    }
}

/// G8: a property that two parts describe as different objects has the properties of both, at any depth.
#[test]
fn objects_that_contain_themselves_intersect() {
    let text = thing(
        "{ allOf: [{ properties: { in: { $ref: '#/components/schemas/Tree' } } }, { properties: { in: { $ref: '#/components/schemas/Wood' } } }] }",
    );
    let start = text.find("pub struct ThingItIn {").expect("a type of both");
    let own = text[start..].split("\n}").next().expect("an end");
    for field in [
        "next: Option<Box<ThingItIn>>",
        "x: Option<i64>",
        "y: Option<i64>",
    ] {
        assert!(own.contains(field), "{field}\n{own}");
    }
}

/// Schemas that no value satisfies, with the place of the problem and the place of the other part.
const CONTRADICTIONS: &[&str] = &[
    "{ allOf: [{ type: string }, { type: integer }] }",
    "{ allOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/Sizes' }] }",
    "{ allOf: [{ $ref: '#/components/schemas/Sizes' }, { enum: [huge] }] }",
    "{ allOf: [{ const: a }, { const: b }] }",
    "{ allOf: [{ items: { type: string } }, { items: { type: boolean } }] }",
    "{ allOf: [{ $ref: '#/components/schemas/Mixed' }, { type: boolean }] }",
    "{ type: object, properties: { a: { type: string } }, allOf: [{ $ref: '#/components/schemas/Sizes' }] }",
    "{ type: array, items: { type: string }, anyOf: [{ type: string }, { type: integer }] }",
    "{ oneOf: [{ type: string }, { type: integer }], anyOf: [{ type: boolean }, { type: array, items: {} }] }",
];

/// G2, G8: contradicting parts are an error that names both places; with `lenient`, they are a warning, and the type is
/// any JSON.
#[test]
fn contradictions_are_told() {
    for schema in CONTRADICTIONS {
        let text = format!(
            "    Thing: {{ type: object, required: [it], properties: {{ it: {schema} }} }}\n"
        );
        let report = match generate(&text, false) {
            Ok(_) => panic!("{schema} gave a crate"),
            Err(report) => report,
        };
        let errors: Vec<_> = report.iter().collect();
        let [error] = errors.as_slice() else {
            panic!("{schema}\n{report}");
        };
        assert_eq!(error.severity, Severity::Error, "{schema}");
        assert!(
            error.recoverable && !error.help.is_empty(),
            "{schema}\n{report}"
        );
        let also = error.also.as_ref().expect("the other part");
        assert!(
            error.line.is_some() && also.line.is_some(),
            "{schema}\n{report}"
        );
        let lenient = generate(&text, true).unwrap_or_else(|report| panic!("{schema}\n{report}"));
        assert!(
            lenient
                .report
                .iter()
                .all(|problem| problem.severity == Severity::Warning)
        );
        assert_eq!(lenient.report.len(), 1, "{}", lenient.report);
    }
}

/// Objects with a property that accepts no value, with the message and the line of the property.
const OF_PROPERTIES: &[(&str, &str, &str)] = &[
    (
        "{ allOf: [{ properties: { x: { type: string } } }, { properties: { x: { type: array, items: {} } } }] }",
        "no value for `x` is both a list (any value) and a string, so either is accepted",
        "x: Patch<RawJson>",
    ),
    (
        "{ allOf: [{ properties: { x: { type: array, items: { type: string } } } }, { properties: { x: { type: array, items: { type: integer } } } }] }",
        "no value for `x` is both a list (an integer) and a list (a string), so either is accepted",
        "x: Option<Vec<RawJson>>",
    ),
    (
        "{ allOf: [{ properties: { x: { enum: [1, 2] } } }, { properties: { x: { enum: [3] } } }] }",
        "no number is allowed by both parts for `x`, so any number is accepted",
        "x: Option<i64>",
    ),
    (
        "{ allOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }",
        "no value for `kind` is both `b` and `a`, so either is accepted",
        "kind: String",
    ),
    (
        "{ required: [kind], properties: { kind: { const: c } }, oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }",
        "no value for `kind` is both `a` and `c`, so either is accepted",
        "kind: String",
    ),
    (
        "{ allOf: [{ additionalProperties: { type: string }, properties: { x: { type: string } } }, { additionalProperties: { type: integer } }] }",
        "no value of additional properties is both an integer and a string, so either is accepted",
        "Map<String, RawJson>",
    ),
];

/// G1, G2, G8: an object with a property that accepts no value remains an object: a warning names both places, and the
/// property accepts the values of either part.
#[test]
fn a_property_without_values_leaves_the_object() {
    for (schema, what, line) in OF_PROPERTIES {
        let text = format!(
            "    Thing: {{ type: object, required: [it], properties: {{ it: {schema} }} }}\n"
        );
        let output = generate(&text, false).unwrap_or_else(|report| panic!("{schema}\n{report}"));
        let warning = output.report.iter().find(|problem| problem.what == *what);
        let warning = warning.unwrap_or_else(|| panic!("{schema}\n{}", output.report));
        assert_eq!(warning.severity, Severity::Warning, "{schema}");
        let also = warning.also.as_ref().expect("the other part");
        assert!(
            warning.line.is_some() && also.line.is_some() && !warning.help.is_empty(),
            "{schema}\n{}",
            output.report
        );
        let models = output.files.iter();
        let models = models.filter(|(path, _)| path.starts_with("src/models/"));
        let text: String = models.map(|(_, text)| text.as_str()).collect();
        assert!(text.contains(line), "{schema} has no `{line}`:\n{text}");
    }
}

/// G8: without a `type`, keywords for objects do not restrict other values.
#[test]
fn keywords_of_objects_leave_other_values() {
    for (schema, line) in [
        (
            "{ additionalProperties: false, allOf: [{ $ref: '#/components/schemas/Sizes' }] }",
            "it: Sizes",
        ),
        (
            "{ additionalProperties: false, allOf: [{ type: string }] }",
            "it: String",
        ),
        (
            "{ additionalProperties: false, anyOf: [{ type: boolean }, { $ref: '#/components/schemas/Sizes' }] }",
            "it: BooleanOrSizes",
        ),
        (
            "{ properties: { x: {} }, allOf: [{ type: integer }] }",
            "it: i64",
        ),
    ] {
        let text = thing(schema);
        assert!(text.contains(line), "{schema} has no `{line}`:\n{text}");
    }
}
