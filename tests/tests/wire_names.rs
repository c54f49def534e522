//! G4 over all fixtures: names and values on the wire are those of the document, whatever their names are in Rust.
//!
//! Fixtures that are not about the wire have no snapshot of their codec, so this test checks their names.

use oasmith::report::Report;
use oasmith::sdk::{Definition, DefinitionKind, Member, Service};
use serde_json::Value;
use tests::fixture::{self, Fixture};

#[test]
fn names_on_the_wire_are_those_of_the_document() {
    let mut missing = Vec::new();
    for fixture in fixture::all().expect("fixtures are readable") {
        let Ok((sdk, ..)) = oasmith::plan(&fixture.input) else {
            continue;
        };
        let document = document(&fixture);
        let files: Vec<&str> = sdk.services.iter().flat_map(files).collect();
        for definition in sdk.families.iter().flat_map(|family| &family.definitions) {
            let Some(schema) = document.pointer(&definition.pointer) else {
                continue;
            };
            let known = known(definition);
            let lost = described(definition, schema)
                .into_iter()
                .filter(|name| !known.contains(name) && !files.contains(name));
            missing.extend(
                lost.map(|name| format!("{}: {} has no {name:?}", fixture.name, definition.name)),
            );
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}

fn document(fixture: &Fixture) -> Value {
    let source = fixture.input.sources.first().expect("a fixture is a file");
    oasmith::document::parse(source, &mut Report::new()).expect("a fixture is readable")
}

/// The properties of bodies that are files: they are arguments of the operation, not fields of a type.
fn files(service: &Service) -> Vec<&str> {
    let bodies = service.operations.iter().flat_map(|operation| {
        let optional = operation
            .builder
            .iter()
            .filter_map(|builder| builder.body.as_ref());
        operation.body.iter().chain(optional)
    });
    let own = bodies.flat_map(|body| body.files.iter().map(|file| file.wire.as_str()));
    own.chain(service.children.iter().flat_map(files)).collect()
}

/// The names of properties or of values that a type knows.
fn known(definition: &Definition) -> Vec<&str> {
    match &definition.kind {
        DefinitionKind::Record(record) => record
            .members
            .iter()
            .map(|member| match member {
                Member::Field(field) => field.wire.as_str(),
                Member::Fixed(fixed) => fixed.wire.as_str(),
            })
            .collect(),
        DefinitionKind::Strings(values) => {
            values.iter().map(|value| value.value.as_str()).collect()
        }
        DefinitionKind::Union(_)
        | DefinitionKind::Integers(_)
        | DefinitionKind::Alias(_)
        | DefinitionKind::Wrapper(_) => Vec::new(),
    }
}

/// The names that the schema of a type itself describes, without following references.
fn described<'a>(definition: &Definition, schema: &'a Value) -> Vec<&'a str> {
    match definition.kind {
        DefinitionKind::Record(_) => schema["properties"]
            .as_object()
            .map(|properties| properties.keys().map(String::as_str).collect())
            .unwrap_or_default(),
        DefinitionKind::Strings(_) => schema["enum"]
            .as_array()
            .map(|values| values.iter().filter_map(Value::as_str).collect())
            .unwrap_or_default(),
        DefinitionKind::Union(_)
        | DefinitionKind::Integers(_)
        | DefinitionKind::Alias(_)
        | DefinitionKind::Wrapper(_) => Vec::new(),
    }
}
