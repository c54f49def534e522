//! P1, C11: conversions between equal models.

use std::fmt::Write as _;

use tests::configured;

/// A document with enums that have the same values: `count` that are sent, and as many that are received.
fn document(count: usize) -> String {
    let mut text = String::from(
        "openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths:\n  /a:\n    post:\n      operationId: a.save\n      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Wanted' } } } }\n      responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Found' } } } } }\ncomponents:\n  schemas:\n",
    );
    for (model, prefix) in [("Wanted", "Grant"), ("Found", "Right")] {
        let properties: Vec<String> = (0..count)
            .map(|number| {
                let name = format!("{prefix}{}", letter(number));
                format!("p{number}: {{ $ref: '#/components/schemas/{name}' }}")
            })
            .collect();
        let properties = properties.join(", ");
        let _ = writeln!(
            text,
            "    {model}: {{ type: object, properties: {{ {model}: {{ type: string }}, {properties} }} }}"
        );
        for number in 0..count {
            let name = format!("{prefix}{}", letter(number));
            let _ = writeln!(text, "    {name}: {{ type: string, enum: [read, write] }}");
        }
    }
    text
}

fn letter(number: usize) -> char {
    ('A'..='Z').nth(number).expect("the tests have few models")
}

/// How many conversions from one enum into another a crate has.
fn conversions(count: usize) -> usize {
    let output = configured(&document(count), "").unwrap_or_else(|report| panic!("{report}"));
    let texts = output
        .files
        .iter()
        .filter(|(path, _)| path.starts_with("src/models/"));
    let lines = texts.flat_map(|(_, text)| text.lines());
    let is_conversion =
        |line: &&str| line.starts_with("impl From<Grant") || line.starts_with("impl From<Right");
    lines.filter(is_conversion).count()
}

/// C11: a few equal models convert into each other.
#[test]
fn c11_a_few_equal_enums_convert() {
    assert_eq!(conversions(1), 2);
    assert_eq!(conversions(3), 18);
}

/// P1: values that many enums have do not make them equal, so the crate does not grow with the square of their number.
#[test]
fn p1_values_that_many_enums_have_tell_nothing() {
    assert_eq!(conversions(20), 0);
}
