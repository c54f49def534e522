//! T3: values that are made up are valid, also where several members of a union take nearly the same.

mod mocked;

use mocked::{asked, mock};

/// Each schema is the body of an operation of its own name.
const UNIONS: &[(&str, &str)] = &[
    // The sample of the first member is one of the second too.
    (
        "by_optional",
        "{ oneOf: [{ $ref: '#/components/schemas/Named' }, { $ref: '#/components/schemas/Numbered' }] }",
    ),
    (
        "by_closed",
        "{ oneOf: [{ $ref: '#/components/schemas/Closed' }, { $ref: '#/components/schemas/Wide' }] }",
    ),
    (
        "by_value",
        "{ oneOf: [{ $ref: '#/components/schemas/Small' }, { $ref: '#/components/schemas/Large' }] }",
    ),
    (
        "any_or_list",
        "{ oneOf: [{ $ref: '#/components/schemas/Anything' }, { type: array, items: { type: string } }] }",
    ),
    (
        "any_or_empty_list",
        "{ oneOf: [{ type: array, items: { type: string } }, { $ref: '#/components/schemas/Anything' }] }",
    ),
    (
        "nested",
        "{ type: object, required: [inner], properties: { inner: { oneOf: [{ $ref: '#/components/schemas/Deep' }, { type: array, items: { type: string } }] } } }",
    ),
    (
        "formats",
        "{ oneOf: [{ type: object, required: [at], properties: { at: { type: string } } }, { type: object, required: [at], properties: { at: { type: string, format: date-time } } }] }",
    ),
    // Both members take all that the first takes: `anyOf` minds not.
    (
        "alike",
        "{ anyOf: [{ $ref: '#/components/schemas/Open' }, { $ref: '#/components/schemas/Wide' }] }",
    ),
];

const COMPONENTS: &str = "
    Named: { type: object, properties: { label: { type: string } } }
    Numbered: { type: object, properties: { label: { type: integer } } }
    Open: { type: object, required: [id], properties: { id: { type: integer } } }
    Closed: { type: object, required: [id], properties: { id: { type: integer } }, additionalProperties: false }
    Wide: { type: object, required: [id], properties: { id: { type: integer }, more: { type: array, items: { type: string } } } }
    Small: { type: string, enum: [s, m] }
    Large: { type: string, enum: [s, l] }
    Anything: { description: Whatever it is. }
    Deep: { oneOf: [{ $ref: '#/components/schemas/Anything' }, { type: string }] }
";

#[test]
fn t3_values_of_unions_are_of_one_member() {
    let paths = UNIONS.iter().map(|(name, schema)| {
        format!(
            "  /{name}:\n    post:\n      operationId: {name}\n      requestBody: {{ required: true, content: {{ application/json: {{ schema: {schema} }} }} }}\n      responses: {{ '204': {{ description: ok }} }}\n"
        )
    });
    let paths: String = paths.collect();
    let document = format!(
        "openapi: 3.1.0\ninfo: {{ title: Unions, version: '1' }}\npaths:\n{paths}components:\n  schemas:{COMPONENTS}"
    );
    let mock = mock(&document);
    assert_eq!(mock.examples().len(), UNIONS.len());
    for example in mock.examples() {
        let response = mock.respond(&asked(example));
        let body = example.body.as_ref().map(|(_, body)| body);
        assert_eq!(
            response.status, 204,
            "{}: {:?} of {body:?}",
            example.id, response.problem
        );
    }
}
