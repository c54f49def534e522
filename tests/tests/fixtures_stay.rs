//! G4, G5, G6 over all fixtures and over made-up documents: order without meaning changes nothing, and additions rename
//! nothing.

use std::collections::BTreeSet;

use oasmith::Input;
use oasmith::report::Report;
use serde_json::{Value, json};
use tests::document::{Order, named_schemas, shuffled, with, with_schema};
use tests::fixture::{self, Fixture};
use tests::{generate, samples, surface};

/// Each fixture that generates without errors, and its document.
fn fixtures() -> Vec<(Fixture, Value)> {
    let all = fixture::all().expect("fixtures are readable").into_iter();
    let found = all.filter_map(|fixture| {
        oasmith::generate(&fixture.input).ok()?;
        let source = fixture.input.sources.first()?;
        let value = oasmith::document::parse(source, &mut Report::new())?;
        Some((fixture, value))
    });
    found.collect()
}

/// G5: the order of components and keywords does not change a byte.
#[test]
fn order_without_meaning_shows_nowhere() {
    let mut wrong = Vec::new();
    for (fixture, document) in fixtures() {
        let files = generate(&with(&fixture.input, &document));
        let others = generate(&with(
            &fixture.input,
            &shuffled(&document, Order::Meaningless),
        ));
        let differs = files
            .keys()
            .chain(others.keys())
            .find(|path| files.get(*path) != others.get(*path));
        wrong.extend(differs.map(|path| format!("{}: {path}", fixture.name)));
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// G4: a new schema renames no type and no method, whether it sorts first or last, or has a name similar to an existing
/// one.
#[test]
fn a_new_schema_renames_nothing() {
    let mut wrong = Vec::new();
    for (fixture, document) in fixtures() {
        let lines = |document: &Value| {
            let (sdk, ..) = oasmith::plan(&with(&fixture.input, document))
                .unwrap_or_else(|report| panic!("{report}"));
            let mut lines = surface::types(&sdk);
            lines.extend(surface::operations(&sdk));
            lines.into_iter().collect::<BTreeSet<String>>()
        };
        let old = lines(&document);
        for name in ["Aardvark", "Zebra", "thing", "THING", "Option"] {
            // A component takes precedence over types that have no name in the document.
            let schemas = named_schemas(&document);
            let is_made =
                |line: &String| line.starts_with("Thing ") && schemas.get("Thing").is_none();
            if schemas.get(name).is_some()
                || (name.eq_ignore_ascii_case("thing") && old.iter().any(is_made))
            {
                continue;
            }
            let new = lines(&with_schema(&document, name));
            wrong.extend(
                old.difference(&new)
                    .map(|line| format!("{} with {name}: {line}", fixture.name)),
            );
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// A made-up document of a given size, with similar names of schemas, unions, enums and inline objects.
fn made(size: usize) -> Value {
    let mut document = json!({"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}, "components": {"schemas": {}}});
    for index in 0..size {
        let reference = |name: &str, index: usize| json!({"$ref": format!("#/components/schemas/{name}{}", index % size)});
        let schemas = &mut document["components"]["schemas"];
        schemas[format!("Thing{index}")] = json!({"type": "object", "required": ["kind"], "properties": {
            "kind": {"const": format!("thing{index}")},
            "inner": {"type": "object", "properties": {"a": {"type": "string", "enum": ["x", format!("y{index}")]}}},
            "next": reference("Thing", index + 1),
            "any": reference("any_thing", index * 7),
        }});
        schemas[format!("any_thing{index}")] =
            json!({"oneOf": [reference("Thing", index), reference("Thing", index + 1)]});
        schemas[format!("AnyThing{index}")] = json!({"type": "string", "enum": ["a", "A", "a-b"]});
        document["paths"][format!("/things/{index}")] = json!({"get": {
            "operationId": format!("things:get{index}"),
            "parameters": [{"name": "q", "in": "query", "schema": reference("AnyThing", index)}],
            "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": reference("any_thing", index)}}}},
        }});
    }
    document
}

/// G5, G6: a made-up document gives the same crate in any order, and a new schema changes only the files that it must.
#[test]
fn made_documents_stay() {
    let input = Input::default();
    let document = made(12);
    let files = generate(&with(&input, &document));
    assert!(files == generate(&with(&input, &shuffled(&document, Order::Meaningless))));
    let grown = generate(&with(&input, &with_schema(&document, "Zebra")));
    let changed: Vec<&str> = grown
        .iter()
        .filter(|(path, text)| files.get(*path) != Some(*text))
        .map(|(path, _)| path.as_str())
        .collect();
    let want = [
        "names.lock",
        "src/client.rs",
        "src/doubles/mod.rs",
        "src/doubles/samples.json",
        "src/doubles/zebras.rs",
        "src/models/mod.rs",
        "src/models/with_serde/mod.rs",
        "src/models/with_serde/zebra.rs",
        "src/models/zebra.rs",
        "src/services/mod.rs",
        "src/services/zebras.rs",
    ];
    assert_eq!(changed, want);
    let mut all = samples(&grown);
    assert!(all.remove("Zebra").is_some());
    assert_eq!(all, samples(&files), "samples of other types changed");
    assert!(files.keys().all(|path| grown.contains_key(path)));
}
