//! The examples of operations. `snapshots/examples.snap` shows how each construct is called. That the examples compile
//! is checked with the drivers (`cargo xtask fixtures`) and by the doctests of `polar-client`.

use std::fmt::Write;

use oasmith::sdk::{Operation, Sdk, Service};
use oasmith::{Files, Input};
use tests::fixture;

/// Fixtures whose examples are shown: one for each form of an argument, of a body and of a response.
const SHOWN: &[&str] = &[
    "body_bytes",
    "body_form",
    "body_list",
    "body_multipart",
    "body_multipart_untyped",
    "body_optional",
    "body_several",
    "body_text",
    "body_union",
    "docs_deprecated",
    "docs_examples",
    "error_statuses",
    "paging_cursor",
    "parameter_path",
    "parameter_query_form",
    "presence_update",
    "recursion_union",
    "response_by_status",
    "response_bytes",
    "response_events",
    "response_lines",
    "response_list",
    "response_none",
    "shape_map",
    "shape_scalars",
    "shape_tuple",
    "union_nested",
];

/// Placeholders that an example must not have in place of a value.
const PLACEHOLDERS: &[&str] = &[
    "\"string\"",
    "\"str\"",
    "\"foo\"",
    "\"bar\"",
    "\"<",
    "\"value\"",
    "\"example\"",
];

/// G9: the calls of each construct are as recorded.
#[test]
fn examples_are_as_recorded() {
    let mut text = String::new();
    let fixtures = fixture::all().expect("fixtures are readable");
    for name in SHOWN {
        let mut fixtures = fixtures.iter();
        let fixture = fixtures.find(|fixture| fixture.name == *name);
        let fixture = fixture.unwrap_or_else(|| panic!("there is no fixture {name}"));
        let files = tests::generate(&fixture.input);
        for example in examples(&files) {
            writeln!(text, "// {name}\n{example}\n").expect("texts take all");
        }
    }
    insta::with_settings!({
        snapshot_path => "../snapshots",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!("examples", text);
    });
}

/// G9: every operation of `polar-client` and of each fixture has an example without placeholders, unless the document
/// uses a type of another crate of which no value can be made.
#[test]
fn every_operation_has_an_example() {
    let mut inputs: Vec<(String, Input)> = vec![(
        "polar".to_owned(),
        tests::polar().expect("a readable document"),
    )];
    let fixtures = fixture::all().expect("fixtures are readable").into_iter();
    inputs.extend(fixtures.map(|fixture| (fixture.name, fixture.input)));
    let mut missing = Vec::new();
    for (name, input) in inputs {
        let Ok((sdk, ..)) = oasmith::plan(&input) else {
            continue;
        };
        for operation in operations(&sdk) {
            if operation.example.is_none() {
                missing.push(format!("{name}: {}", operation.id));
            }
        }
        for example in examples(&tests::generate(&input)) {
            let found = PLACEHOLDERS.iter().find(|word| example.contains(**word));
            assert_eq!(found, None, "{name}: {example}");
        }
    }
    assert_eq!(
        missing,
        Vec::<String>::new(),
        "operations without an example"
    );
}

fn operations(sdk: &Sdk) -> Vec<&Operation> {
    fn within<'s>(service: &'s Service, found: &mut Vec<&'s Operation>) {
        found.extend(&service.operations);
        service
            .children
            .iter()
            .for_each(|child| within(child, found));
    }
    let mut found = Vec::new();
    sdk.services
        .iter()
        .for_each(|service| within(service, &mut found));
    found
}

/// The examples in the docs of services, as code.
fn examples(files: &Files) -> Vec<String> {
    let services = files
        .iter()
        .filter(|(path, _)| path.starts_with("src/services/"));
    let mut found = Vec::new();
    for (_, text) in services {
        let mut open: Option<String> = None;
        for line in text.lines() {
            let Some(doc) = line.trim_start().strip_prefix("///") else {
                continue;
            };
            let doc = doc.strip_prefix(' ').unwrap_or(doc);
            match (&mut open, doc) {
                (None, "```no_run") => open = Some(String::new()),
                (Some(_), "```") => found.extend(open.take()),
                (Some(code), doc) => writeln!(code, "{doc}").expect("texts take all"),
                (None, _) => {}
            }
        }
    }
    found
}
