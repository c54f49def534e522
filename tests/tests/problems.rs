//! G2: a broken document gives all its problems at once, each with its place, and no crate.

use std::collections::BTreeSet;

use oasmith::report::{Report, Severity};
use oasmith::{Input, Source};

/// Each comment in this document names the fault of its line.
const BROKEN: &str = r##"openapi: 3.1.0
info: { title: Broken, version: "1" }
servers:
  - url: [1] # a URL that is a list
  - url: "https://{region}.example.test" # a variable that nothing describes
paths:
  /things/{id}:
    get:
      operationId: things:get
      wibble: true # an unknown keyword
      parameters:
        - { name: id, in: path, required: "yes", schema: { type: string } } # text for a flag
        - { name: q, in: somewhere, schema: { type: string } } # an unknown place
      responses:
        "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Thign" } } } } # dangling
    post:
      operationId: things:save
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Wrong" } } } }
      responses: { "2000": { description: ok, content: { text/plain: {} } } } # no status
    put: { operationId: things:save, responses: { "204": { description: ok } } } # an id that another one has
    patch: { operationId: things:patch, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "999": { description: ok } } } # no status of HTTP
  /people/{id}/{name}:
    get: # a variable without a parameter
      operationId: people:get
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: id, in: path, required: true, schema: { type: string } } # said twice
      responses: { "204": { description: ok } }
    delete: { operationId: people:delete, parameters: [{ name: nmae, in: path, required: true, schema: { type: string } }], responses: { "204": { description: ok } } } # not in the path
webhooks:
  thing.saved:
    post:
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Saved" } } } }
      responses: { "200": { description: ok } }
components:
  schemas:
    Thing:
      type: strng # an unknown type
      minLenght: 3 # an unknown keyword
      minItems: "1" # text for a number
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Cat" }]
      discriminator: { propertyName: kind, mapping: { dog: "#/components/schemas/Bird" } } # dangling
    Saved:
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Wrong" }]
      discriminator: { propertyName: kind, mapping: { thing: Thing } } # no member, which only the analysis sees
    Wrong: { type: object, properties: { kind: { type: string } }, required: 5 } # a list is wanted
    Cat: { type: object, properties: { kind: { type: strin } } }
    Loop: { $ref: "#/components/schemas/Loop" } # a circle
    Number: { $ref: 5, minItems: -1 } # no text, and no count
    Empty: { enum: [] } # no value
    Nothing: { allOf: [] } # no schema
    Half: { then: { minLength: 1 } } # nothing without another keyword
    Cat: { type: object } # said twice
"##;

fn problems(input: &Input) -> Report {
    match oasmith::generate(input) {
        Ok(output) => panic!(
            "{} files were written from {:?}",
            output.files.len(),
            input.sources
        ),
        Err(report) => report,
    }
}

fn document(text: &str) -> Input {
    Input {
        sources: vec![Source::new("broken.yaml", text)],
        ..Input::default()
    }
}

/// G2: all problems are reported at once, as recorded.
#[test]
fn all_problems_at_once() {
    let report = problems(&document(BROKEN));
    let errors: Vec<_> = report
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .collect();
    assert!(errors.len() >= 8, "{} errors:\n{report}", errors.len());
    insta::with_settings!({
        snapshot_path => "../snapshots",
        prepend_module_to_snapshot => false,
        omit_expression => true,
        description => "The problems of a broken document",
    }, {
        insta::assert_snapshot!("problems", report.to_string());
    });
}

/// G2: each problem names the file, a line in it and a JSON pointer, and says what to do.
#[test]
fn each_problem_has_its_place() {
    let report = problems(&document(BROKEN));
    let lines = BROKEN.lines().count();
    for problem in &report {
        assert_eq!(problem.source, "broken.yaml", "{problem}");
        assert!(
            problem.line.is_some_and(|line| (1..=lines).contains(&line)),
            "{problem}"
        );
        assert!(problem.pointer.starts_with('/'), "{problem}");
        assert!(!problem.what.is_empty(), "{problem}");
    }
    let found: BTreeSet<Option<usize>> = report.iter().map(|problem| problem.line).collect();
    let places: Vec<usize> = BROKEN
        .lines()
        .zip(1..)
        .filter(|(line, _)| line.contains(" # "))
        .map(|(_, line)| line)
        .collect();
    let silent: Vec<usize> = places
        .into_iter()
        .filter(|line| !found.contains(&Some(*line)))
        .collect();
    assert_eq!(
        silent,
        Vec::<usize>::new(),
        "lines whose fault was not found:\n{report}"
    );
}

/// G2: if two parts of a document conflict, the problem names both places.
#[test]
fn what_is_repeated_is_shown_with_its_first() {
    let report = problems(&document(BROKEN));
    let both: Vec<_> = report
        .iter()
        .filter_map(|problem| {
            Some((
                problem.what.as_str(),
                problem.line?,
                problem.also.as_ref()?.line?,
            ))
        })
        .collect();
    let line = |text: &str| {
        1 + BROKEN
            .lines()
            .position(|line| line.contains(text))
            .expect("a line of it")
    };
    let want = [
        (
            "duplicate operation ID `things:save`",
            line("an id that"),
            line("      operationId: things:save"),
        ),
        (
            "duplicate key `Cat`",
            line("Cat: { type: object } #"),
            line("strin }"),
        ),
    ];
    assert_eq!(both, want);
}

/// G2: consequences of an error are not reported: the mapping is wrong only because the member is.
#[test]
fn consequences_are_not_told() {
    let text = r##"openapi: 3.1.0
info: { title: t, version: "1" }
paths:
  /a:
    get:
      operationId: a
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
components:
  schemas:
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dgo" }]
      discriminator: { propertyName: kind, mapping: { dog: "#/components/schemas/Dog" } }
    Cat: { type: object }
    Dog: { type: object }
"##;
    let report = problems(&document(text));
    let found: Vec<_> = report.iter().map(|problem| problem.line).collect();
    assert_eq!(found, [Some(11)], "{report}");
}

/// G2: text that is not a document, or that has an unknown version, gives a problem with a line.
#[test]
fn what_cannot_be_read_is_said() {
    for (text, line) in [
        ("", None),
        ("openapi: [", Some(2)),
        ("{\"openapi\": \"3.1.0\",\n\"info\": ]", Some(2)),
        ("openapi: 3.1.0\ninfo: {}\n\tpaths: {}\n", Some(3)),
        (
            "openapi: 2.0.0\ninfo: { title: t, version: '1' }\npaths: {}\n",
            Some(1),
        ),
        (
            "swagger: '1.2'\ninfo: { title: t, version: '1' }\npaths: {}\n",
            Some(1),
        ),
        ("[1, 2]", Some(1)),
    ] {
        let report = problems(&document(text));
        let first = report
            .iter()
            .find(|problem| problem.severity == Severity::Error)
            .expect("an error");
        assert_eq!(first.source, "broken.yaml", "{text:?}: {first}");
        if line.is_some() {
            assert_eq!(first.line, line, "{text:?}: {first}");
        }
    }
}

/// G2, F11: problems of overlays name the overlay.
#[test]
fn overlays_have_lines() {
    let good = "openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths: {}\n";
    let overlay = "overlay: 1.0.0\ninfo: { title: o, version: '1' }\nactions:\n  - { target: '$.paths[', update: {} }\n  - { target: '$.nowhere', update: { a: 1 } }\n";
    let input = Input {
        overlays: vec![Source::new("overlay.yaml", overlay)],
        ..document(good)
    };
    let report = problems(&input);
    let lines: Vec<_> = report
        .iter()
        .map(|problem| (problem.source.as_str(), problem.line))
        .collect();
    assert_eq!(
        lines,
        [("overlay.yaml", Some(4)), ("overlay.yaml", Some(5))],
        "{report}"
    );
}

/// F11: a keyword that nothing handles is reported, is an error with `strict`, and is accepted once it is waived with a
/// reason.
#[test]
fn an_unknown_keyword_is_told_until_it_is_waived() {
    let text = "openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n    A:\n      type: string\n      wibble: 1\n";
    let mut input = document(text);
    let output = oasmith::generate(&input).unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(output.report.len(), 1, "{}", output.report);
    input.strict = true;
    let report = problems(&input);
    let places: Vec<_> = report
        .iter()
        .map(|problem| (problem.pointer.as_str(), problem.line))
        .collect();
    assert_eq!(
        places,
        [("/components/schemas/A/wibble", Some(8))],
        "{report}"
    );
    input
        .config
        .waivers
        .insert("wibble".to_owned(), "says nothing to a client".to_owned());
    assert!(oasmith::generate(&input).is_ok());
}

/// F11: before OpenAPI 3.1, a slip in a keyword of a schema changes the meaning of the schema, so it is an error.
#[test]
fn a_slip_in_a_schema_of_3_0_fails() {
    let text = "openapi: 3.0.3\ninfo: { title: t, version: '1' }\npaths:\n  /a: { get: { operationId: a, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } }\ncomponents:\n  schemas:\n    A:\n      type: string\n      minLenght: 1\n";
    let report = problems(&document(text));
    let helps: Vec<_> = report.iter().map(|problem| problem.help.as_str()).collect();
    assert_eq!(helps, ["did you mean `minLength`?"], "{report}");
}

/// A document with faults that the reader and the analysis find; its last member can have any length.
const JSON: &str = r##"{"openapi": "3.0.3", "info": {"title": "a", "version": "1"}, "paths": {"/a": {"get": {"responses":
{"200": {"description": "é", "content": {"application/json": {"schema": {"$ref": "#/x-shared/A"}}}}},
"oprationId": "a"}}}, "x-shared": {"A": {"type": "object", "properties": {"b": {"type": "string", "minimun": 1},
"c": {"$ref": "#/none"}}}}, "x-padding": ""}"##;

/// The tree of a large document is dropped and read again, which changes no place.
#[test]
fn problems_of_large_documents_have_the_same_places() {
    let found = |padding: usize| {
        let padding = format!("\"x-padding\": \"{}\"", " ".repeat(padding));
        let text = JSON.replace("\"x-padding\": \"\"", &padding);
        let input = Input {
            sources: vec![Source::new("a.json", text)],
            lenient: true,
            ..Input::default()
        };
        let (.., report) = oasmith::plan(&input).expect("there are only warnings");
        let places = report.iter().map(|problem| {
            let excerpt = problem.excerpt.as_ref().map(|excerpt| excerpt.start);
            (
                problem.pointer.clone(),
                problem.line,
                problem.column,
                excerpt,
            )
        });
        places.collect::<Vec<_>>()
    };
    let small = found(0);
    let lines: Vec<_> = small.iter().map(|(_, line, ..)| *line).collect();
    assert_eq!(lines, [3, 3, 4, 4].map(Some), "{small:?}");
    assert_eq!(found(1 << 20), small);
}
