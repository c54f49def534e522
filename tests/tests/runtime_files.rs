//! G1: a crate contains a file of the runtime only if its API needs it.

use std::collections::BTreeSet;

use oasmith::{Input, Source};

/// Where a schema is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    Sent,
    Received,
}

/// The files of the runtime in the crate for an API with one body, an object with one more property.
fn files(property: &str, used: Use) -> BTreeSet<String> {
    let content = "content: { application/json: { schema: { $ref: '#/components/schemas/A' } } }";
    let (sent, received) = match used {
        Use::Sent => (format!("requestBody: {{ {content} }}"), String::new()),
        Use::Received => ("deprecated: false".to_owned(), format!(", {content}")),
    };
    let document = format!(
        "openapi: 3.1.0
info: {{ title: A, version: '1' }}
paths:
  /a:
    post:
      operationId: a
      {sent}
      responses: {{ '200': {{ description: ok{received} }} }}
components: {{ schemas: {{ A: {{ type: object, required: [id, more], properties: {{ id: {{ type: string }}, more: {property} }} }} }} }}
"
    );
    let input = Input {
        sources: vec![Source::new("a.yaml", document)],
        ..Input::default()
    };
    let output = oasmith::generate(&input).expect("it is sound");
    let paths = output.files.into_keys();
    paths
        .filter(|path| path.starts_with("src/runtime/"))
        .collect()
}

/// G1: what an API of plain values does not need, and what each kind of property adds.
#[test]
fn g1_files_follow_from_the_types() {
    use Use::{Received, Sent};
    for (property, used, file) in [
        (
            "{ type: string }, other: { type: [string, 'null'] }",
            Received,
            "src/runtime/json/nulls.rs",
        ),
        ("{ const: 1.5 }", Sent, "src/runtime/json/same.rs"),
        ("{ const: [a] }", Sent, "src/runtime/json/same.rs"),
        (
            "{ type: array, prefixItems: [{ type: string }, { type: integer }], items: false, minItems: 2 }",
            Received,
            "src/runtime/json/tuple.rs",
        ),
    ] {
        let (plain, more) = (files("{ type: string }", used), files(property, used));
        assert!(!plain.contains(file), "{file} without need");
        assert!(more.contains(file), "{property}: {more:?}");
        assert!(more.is_superset(&plain), "{property}");
    }
    for property in ["{ const: a }", "{ const: true }", "{ const: 1 }"] {
        let files = files(property, Sent);
        assert!(!files.contains("src/runtime/json/same.rs"), "{property}");
    }
}
