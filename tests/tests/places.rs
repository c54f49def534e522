//! F1 over all fixtures: a schema gives the same fields wherever it is used. Components are moved into `$defs` of
//! another schema, into the places that refer to them, and into another file; what operations take and return stays the
//! same.

use oasmith::report::Report;
use oasmith::{Config, Input, Source};
use serde_json::Value;
use std::collections::BTreeSet;
use tests::fixture::{self, Fixture};
use tests::moved::{PLACES, Place, moved, prepared, unshared, written};
use tests::shape;

/// Fixtures that differ for a good reason.
const DIFFERENT: &[(&str, Place, &str)] = &[
    (
        "body_choice",
        Place::Inline,
        "two bodies whose schemas say the same and have no name are one body",
    ),
    (
        "docs_deprecated",
        Place::Inline,
        "what a component says of itself, a schema in place says of the property",
    ),
    (
        "name_parts",
        Place::Definitions,
        "the configuration names a component",
    ),
    (
        "shape_foreign",
        Place::Definitions,
        "the configuration names a component",
    ),
    (
        "swagger_inherited",
        Place::Definitions,
        "without a mapping, which Swagger 2.0 lacks, the names of components are the tags",
    ),
    (
        "swagger_inherited",
        Place::Inline,
        "without a mapping, which Swagger 2.0 lacks, the names of components are the tags",
    ),
    (
        "union_flat_kept",
        Place::Definitions,
        "the configuration names a component",
    ),
    (
        "union_of_lists_of_values",
        Place::Inline,
        "lists of values without a name are one list",
    ),
];

#[test]
fn a_schema_has_the_same_fields_wherever_it_stands() {
    let mut wrong = Vec::new();
    for fixture in fixture::all().expect("fixtures are readable") {
        for place in PLACES {
            let found = differences(&fixture, place);
            let is_known = DIFFERENT
                .iter()
                .any(|(name, at, _)| *name == fixture.name && *at == place);
            match (found.is_empty(), is_known) {
                (true, false) | (false, true) => {}
                (true, true) => wrong.push(format!("{} {place:?}: is the same", fixture.name)),
                (false, false) => wrong.extend(
                    found
                        .iter()
                        .map(|line| format!("{} {place:?}: {line}", fixture.name)),
                ),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The differences in the crate of a fixture after its schemas have been moved.
fn differences(fixture: &Fixture, place: Place) -> Vec<String> {
    let document = prepared(&document(fixture));
    let unmoved = match place {
        Place::Definitions | Place::File => document.clone(),
        // Without a name, each place gets a type of its own.
        Place::Inline => unshared(&document),
    };
    let unmoved = vec![written(unmoved)];
    let mut config = fixture.input.config.clone();
    if place == Place::Inline {
        // In place, what is sent and what is received are two unions, and only a received one becomes flat.
        config.schemas.nested = vec!["*".to_owned()];
    }
    let Ok(expected) = shape(&config, unmoved) else {
        return Vec::new();
    };
    match shape(&config, moved(&document, place)) {
        Ok(found) => {
            let lost = expected.difference(&found).map(|line| format!("- {line}"));
            let added = found.difference(&expected).map(|line| format!("+ {line}"));
            lost.chain(added).collect()
        }
        Err(report) => vec![report.to_string()],
    }
}

fn document(fixture: &Fixture) -> Value {
    let source = fixture.input.sources.first().expect("a fixture is a file");
    oasmith::document::parse(source, &mut Report::new()).expect("a fixture is readable")
}

fn shape(config: &Config, sources: Vec<Source>) -> Result<BTreeSet<String>, Report> {
    let (sdk, ..) = oasmith::plan(&Input {
        sources,
        config: config.clone(),
        // The configuration names components, some of which have been moved.
        shared_config: true,
        ..Input::default()
    })?;
    Ok(shape::lines(&sdk))
}
