//! G2: with `lenient`, an invalid part is skipped with a warning, and everything else is generated as if it were absent.

use oasmith::report::{Report, Severity};
use oasmith::{Files, Input, Source};

fn generate(text: &str, lenient: bool) -> Result<(Files, Report), Report> {
    let output = oasmith::generate(&Input {
        sources: vec![Source::new("a.yaml", text)],
        lenient,
        ..Input::default()
    })?;
    Ok((output.files, output.report))
}

/// A document in which each line that begins with `fault` is replaced by the given fault.
fn document(place: &str, text: &str) -> String {
    let lines = DOCUMENT.lines().map(|line| {
        let (indent, rest) = line.split_at(line.len() - line.trim_start().len());
        match rest.strip_prefix("fault ") {
            Some(name) if name == place && !text.is_empty() => format!("{indent}{text}\n"),
            Some(_) => String::new(),
            None => format!("{line}\n"),
        }
    });
    lines.collect()
}

const DOCUMENT: &str = r##"openapi: 3.1.0
info: { title: t, version: "1" }
paths:
  fault path
  /things/{id}:
    get:
      operationId: things:get
      fault operation
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        fault parameter
      responses:
        "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } }
        fault response
  /things:
    get:
      operationId: things:list
      responses: { "204": { description: ok } }
webhooks:
  fault webhook
  thing.saved: { post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } } }
components:
  schemas:
    Thing:
      type: object
      fault object
      properties:
        pet: { $ref: "#/components/schemas/Pet" }
        name:
          type: string
          fault string
        any:
          fault schema
          description: What it is.
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
      discriminator:
        propertyName: kind
        mapping:
          cat: "#/components/schemas/Cat"
          dog: "#/components/schemas/Dog"
          fault mapping
    Cat: { type: object, required: [kind], properties: { kind: { const: cat } } }
    Dog: { type: object, required: [kind], properties: { kind: { const: dog } } }
"##;

/// Places, each with an invalid part.
const FAULTS: &[(&str, &str)] = &[
    ("operation", "deprecated: \"yes\""),
    ("operation", "tags: 5"),
    (
        "parameter",
        "- { name: q, in: somewhere, schema: { type: string } }",
    ),
    ("parameter", "- { in: query, schema: { type: string } }"),
    ("parameter", "- { $ref: '#/components/parameters/None' }"),
    (
        "response",
        "\"2000\": { description: no status, content: { text/plain: {} } }",
    ),
    ("response", "404: { $ref: '#/components/responses/None' }"),
    ("object", "required: 5"),
    ("object", "minProperties: one"),
    ("string", "pattern: { a: b }"),
    ("schema", "type: strng"),
    ("schema", "$ref: '#/components/schemas/None'"),
];

/// G2: each invalid part is an error; with `lenient` it is a warning, and the crate is that of the document without it.
#[test]
fn an_invalid_part_changes_no_other() {
    let (sound, report) = generate(&document("", ""), false).expect("a document without fault");
    assert!(report.is_empty(), "{report}");
    let mut wrong = Vec::new();
    for (place, fault) in FAULTS {
        let text = document(place, fault);
        let strict = generate(&text, false).map(|(files, _)| files.len());
        let strict = strict.expect_err(fault);
        assert!(strict.iter().all(|problem| problem.recoverable), "{strict}");
        let (files, report) =
            generate(&text, true).unwrap_or_else(|report| panic!("{fault}\n{report}"));
        assert!(
            !report.is_empty()
                && report
                    .iter()
                    .all(|problem| problem.severity == Severity::Warning),
            "{fault}: {report}"
        );
        let differs = sound
            .keys()
            .chain(files.keys())
            .find(|path| sound.get(*path) != files.get(*path));
        wrong.extend(differs.map(|path| format!("{fault}: {path}")));
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// G2: a fault in a part that cannot be skipped remains an error.
#[test]
fn what_everything_depends_on_is_never_left_out() {
    let sound = document("", "");
    for (from, to) in [
        ("openapi: 3.1.0\n", ""),
        ("openapi: 3.1.0", "openapi: 4.0.0"),
        ("paths:", "paths: ["),
        (&sound, "[]"),
    ] {
        assert!(
            generate(&sound.replacen(from, to, 1), true).is_err(),
            "{to}"
        );
    }
}

/// G2: a valid document gives the same crate with and without `lenient`.
#[test]
fn sound_documents_come_out_the_same() {
    for fixture in tests::fixture::all().expect("fixtures are readable") {
        let lenient = Input {
            lenient: true,
            ..fixture.input.clone()
        };
        let Ok(strict) = oasmith::generate(&fixture.input) else {
            continue;
        };
        let lenient = oasmith::generate(&lenient).unwrap_or_else(|report| panic!("{report}"));
        assert!(strict.files == lenient.files, "{}", fixture.name);
    }
}
