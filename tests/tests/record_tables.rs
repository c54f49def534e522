//! G4: the codecs of records are tables with a line for as many fields as fit.

use oasmith::{Input, Source};

const DOCUMENT: &str = r##"
openapi: 3.1.0
info: {title: Things, version: "1"}
paths:
  /things:
    post:
      operationId: create
      tags: [things]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Sent'}}}
      responses:
        '200':
          description: A thing.
          content: {application/json: {schema: {$ref: '#/components/schemas/Received'}}}
components:
  schemas:
    Sent:
      type: object
      required: [type, kind, level]
      properties:
        type: {type: string}
        kind: {const: "a \"b\" \\ c, d"}
        level: {const: -4}
        "a \"quoted\" name": {type: string}
        "größe": {type: [integer, "null"]}
    Received:
      type: object
      required: [value, reader, kind]
      properties:
        value: {type: string}
        reader: {type: boolean}
        kind: {const: "one, two"}
        __text_0: {type: [string, "null"]}
        a_name_that_is_as_long_as_in_large_documents: {type: string}
        another_name_as_long_as_in_large_documents: {type: string}
        client_secret: {type: string}
"##;

fn file(path: &str) -> String {
    let input = Input {
        sources: vec![Source::new("openapi.yaml", DOCUMENT)],
        ..Input::default()
    };
    let output = oasmith::generate(&input).unwrap_or_else(|report| panic!("{report}"));
    output.files[path].clone()
}

fn calls(text: &str) -> Vec<String> {
    let items = syn::parse_file(text).expect("the file is Rust").items;
    let calls = items.into_iter().filter_map(|item| match item {
        syn::Item::Macro(item) => Some(item.mac.path.segments.last()?.ident.to_string()),
        _ => None,
    });
    calls.collect()
}

/// G4: names and constants are Rust literals, and the fields are those of the struct.
#[test]
fn g4_sent_records_are_a_table() {
    let text = file("src/models/sent.rs");
    assert!(calls(&text).contains(&"encode_record".to_owned()), "{text}");
    let table = r#"encode_record! {
    Sent;
    "type": field type_, "kind" = "a \"b\" \\ c, d", "level" = &-4,
    "a \"quoted\" name": optional a_quoted_name, "größe": patch grosse,
}
"#;
    assert!(text.contains(table), "{text}");
}

/// G4: a line has at most 100 characters; what `Debug` does not show is in its table.
#[test]
fn g4_received_records_are_a_table() {
    let text = file("src/models/received.rs");
    assert!(
        text.lines().all(|line| line.chars().count() <= 100),
        "{text}"
    );
    let decoded = r#"decode_record! {
    Received, fields, nulls;
    "value": value, "reader": reader, "kind": kind, "__text_0": text_0,
    "a_name_that_is_as_long_as_in_large_documents": a_name_that_is_as_long_as_in_large_documents,
"#;
    let debugged = "    \"client_secret\" = Redacted,\n}\n";
    assert!(text.contains(decoded) && text.contains(debugged), "{text}");
    // The name does not depend on how the file writes the path of the type.
    let named = "debug_record! {\n    Received, \"Received\";\n";
    assert!(text.contains(named), "{text}");
}
