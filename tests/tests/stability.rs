//! G4, G6: an addition to the document renames nothing, and changes only the files that it must.

use std::collections::BTreeSet;

use oasmith::sdk::{DefinitionKind, Sdk};
use oasmith::{Files, Input};
use serde_json::{Value, json};
use tests::document::{with, with_schema};
use tests::{SAMPLES, generate, samples, surface};

fn polar() -> (Input, Value) {
    tests::document::polar().expect("our document is readable")
}

fn plan(input: &Input) -> Sdk {
    oasmith::plan(input)
        .unwrap_or_else(|report| panic!("{report}"))
        .0
}

fn changed(old: &Files, new: &Files) -> BTreeSet<String> {
    let paths = old.keys().chain(new.keys());
    paths
        .filter(|path| old.get(*path) != new.get(*path))
        .cloned()
        .collect()
}

/// G4: a new schema takes no name from another schema, even if both names are the same in Rust.
#[test]
fn a_new_schema_renames_nothing() {
    let (input, document) = polar();
    let old = plan(&input);
    // `Aardvark` sorts first; the other names are the same in Rust as those of existing schemas.
    for name in [
        "Aardvark",
        "Zebra",
        "benefit",
        "BENEFIT",
        "benefit_custom",
        "Option",
        "1st",
    ] {
        let new = plan(&with(&input, &with_schema(&document, name)));
        for lines in [surface::types, surface::operations] {
            let present: BTreeSet<String> = lines(&new).into_iter().collect();
            let lost: Vec<String> = lines(&old)
                .into_iter()
                .filter(|line| !present.contains(line))
                .collect();
            assert_eq!(lost, Vec::<String>::new(), "`{name}` changed other names");
        }
    }
}

/// G4: a component has a right to its name. If a type that has no name in the document had been given that name, only
/// this type gets another one, and nothing that is named after it changes.
#[test]
fn a_new_schema_takes_a_made_name_from_one_type_only() {
    let (input, mut document) = polar();
    let old = names(&plan(&input));
    let components = document["components"]["schemas"].clone();
    let made: Vec<&String> = old
        .iter()
        .filter(|name| {
            components.get(name.as_str()).is_none() && !NAMES_MORE.contains(&name.as_str())
        })
        .collect();
    for name in &made {
        document = with_schema(&document, name);
    }
    let new = names(&plan(&with(&input, &document)));
    let lost: Vec<&String> = old.difference(&new).collect();
    assert_eq!(lost, Vec::<&String>::new());
    assert_eq!(
        new.len(),
        old.len() + made.len(),
        "{:#?}",
        new.difference(&old)
    );
}

/// Unions after which others are named. If such a name is taken, the other union gets an entirely different one.
const NAMES_MORE: &[&str] = &["ProductPriceCreate"];

fn names(sdk: &Sdk) -> BTreeSet<String> {
    sdk.families
        .iter()
        .flat_map(|family| &family.definitions)
        .map(|definition| definition.name.clone())
        .collect()
}

/// G6: a new schema changes only its own files and the lists of files; with a new service, also the client and the
/// features. In the shared file of samples, it adds only its own.
#[test]
fn a_new_schema_touches_only_its_own_files() {
    let (input, document) = polar();
    let files = generate(&input);
    let grown = generate(&with(&input, &with_schema(&document, "Zebra")));
    let changed = changed(&files, &grown);
    let want = [
        "Cargo.toml",
        "names.lock",
        "src/client.rs",
        "src/doubles/mod.rs",
        SAMPLES,
        "src/doubles/zebras.rs",
        "src/models/mod.rs",
        "src/models/with_serde/mod.rs",
        "src/models/with_serde/zebras.rs",
        "src/models/with_serde/zebras/zebra.rs",
        "src/models/zebras.rs",
        "src/models/zebras/zebra.rs",
        "src/services/mod.rs",
        "src/services/zebras.rs",
    ];
    assert_eq!(changed, want.map(str::to_owned).into());
    let mut all = samples(&grown);
    assert!(all.remove("Zebra").is_some());
    assert_eq!(all, samples(&files), "samples of other types changed");
}

/// G6: a new field changes only the file of its model, and the part of it that needs the feature `serde`. Each file
/// gets a field at the same time, so that none of them may affect another file. In the shared file of samples, only the
/// samples of these models may get the new field.
#[test]
fn a_new_field_touches_its_own_file() {
    let (input, document) = polar();
    let sdk = plan(&input);
    let mut document = document;
    let mut want = BTreeSet::new();
    for family in &sdk.families {
        let records = family
            .definitions
            .iter()
            .filter(|definition| matches!(definition.kind, DefinitionKind::Record(_)));
        let component = records.filter(|definition| definition.pointer.matches('/').count() == 3);
        let Some(properties) = component
            .filter_map(|definition| {
                document
                    .pointer(&format!("{}/properties", definition.pointer))
                    .map(|_| &definition.pointer)
            })
            .next()
            .cloned()
        else {
            continue;
        };
        let properties = document
            .pointer_mut(&format!("{properties}/properties"))
            .and_then(Value::as_object_mut);
        // Each field has a name of its own: a field that all members of a union have would become a method of the
        // union.
        let name = format!("{NEW_FIELD}{}", want.len());
        properties
            .expect("just looked up")
            .insert(name, json!({"type": "string"}));
        let folder = family.folder.iter().map(|folder| format!("{folder}/"));
        want.insert(folder.chain([family.module.clone()]).collect());
    }
    assert!(want.len() > 50, "fields in {} files only", want.len());
    let files = generate(&input);
    let grown = generate(&with(&input, &document));
    let changed = changed(&files, &grown);
    let families: BTreeSet<String> = changed
        .iter()
        .filter_map(|path| {
            let name = path.strip_prefix("src/models/")?;
            let name = name.strip_prefix("with_serde/").unwrap_or(name);
            Some(name.strip_suffix(".rs")?.to_owned())
        })
        .collect();
    assert_eq!(families, want);
    let elsewhere: Vec<&String> = changed
        .iter()
        .filter(|path| !path.starts_with("src/models/"))
        .collect();
    assert_eq!(elsewhere, [SAMPLES]);
    let mut all = samples(&grown);
    let mut added = BTreeSet::new();
    for sample in all.values_mut().filter_map(Value::as_object_mut) {
        let names: Vec<String> = sample.keys().cloned().collect();
        let news: Vec<String> = names
            .into_iter()
            .filter(|it| it.starts_with(NEW_FIELD))
            .collect();
        news.iter().for_each(|name| drop(sample.remove(name)));
        assert!(
            news.len() < 2,
            "a sample has the fields of others: {news:?}"
        );
        added.extend(news);
    }
    assert!(!added.is_empty());
    assert_eq!(
        all,
        samples(&files),
        "something else of the samples changed"
    );
}

/// The prefix of the names of new fields.
const NEW_FIELD: &str = "zebra_stripe_";

/// G6: a new field is one line of the surface.
#[test]
fn a_new_field_is_one_line() {
    let (input, mut document) = polar();
    let old = plan(&input);
    let properties = document
        .pointer_mut("/components/schemas/Order/properties")
        .and_then(Value::as_object_mut);
    properties
        .expect("`Order` is an object")
        .insert("zebra".to_owned(), json!({"type": "string"}));
    let new = plan(&with(&input, &document));
    for (lines, want) in [
        (
            surface::types as fn(&Sdk) -> Vec<String>,
            vec!["Order.zebra: String optional"],
        ),
        (surface::operations, Vec::new()),
    ] {
        let (old, new): (BTreeSet<String>, BTreeSet<String>) = (
            lines(&old).into_iter().collect(),
            lines(&new).into_iter().collect(),
        );
        let added: Vec<&String> = new.difference(&old).collect();
        assert_eq!(added, want);
        assert_eq!(old.difference(&new).count(), 0);
    }
}

/// G6: a new operation changes only the files of its service and the lists of all operations; and no file moves, even if
/// the operation needs a model that only another service needed.
#[test]
fn a_new_operation_moves_nothing() {
    let (input, document) = polar();
    let (sdk, old) = (plan(&input), generate(&input));
    let grown = |pointer: &str| {
        let mut document = document.clone();
        let schema = json!({"$ref": format!("#{pointer}")});
        let response =
            json!({"description": "ok", "content": {"application/json": {"schema": schema}}});
        document["paths"]["/v1/refunds/zebras"] = json!({"get": {
            "operationId": "refunds:zebras",
            "tags": ["refunds"],
            "responses": {"200": response},
        }});
        let mut grown = with(&input, &document);
        grown.lock = sdk.lock.clone();
        generate(&grown)
    };
    let new = grown("/components/schemas/Refund");
    let want = [
        "names.lock",
        "src/doubles/mod.rs",
        "src/doubles/refunds.rs",
        "src/models/refund.rs",
        "src/services/refunds.rs",
    ];
    // The docs of a model list the operations that return it.
    let code = |files: &Files| {
        let lines = files["src/models/refund.rs"].lines();
        let code = lines.filter(|line| !line.trim_start().starts_with("///"));
        code.map(str::to_owned).collect::<Vec<String>>()
    };
    assert_eq!(code(&new), code(&old));
    let mut changed = changed(&old, &new);
    // It has an entry only if the name of the method does not follow from the document.
    changed.insert("names.lock".to_owned());
    assert_eq!(changed, want.map(str::to_owned).into());

    let owned = sdk.families.iter().find_map(|family| {
        let folder = family.folder.as_deref()?;
        let mut definitions = family.definitions.iter();
        let component = definitions.find(|it| it.pointer.matches('/').count() == 3);
        (folder != "refunds").then(|| component.map(|it| it.pointer.clone()))?
    });
    let new = grown(&owned.expect("some model belongs to one service"));
    let paths = |files: &Files| files.keys().cloned().collect::<BTreeSet<String>>();
    assert_eq!(paths(&new), paths(&old));
}

/// G6: a new value of an enum changes one line of the surface, and one file.
#[test]
fn a_new_value_is_one_line() {
    let (input, mut document) = polar();
    let old = plan(&input);
    let values = document
        .pointer_mut("/components/schemas/BenefitType/enum")
        .and_then(Value::as_array_mut);
    values
        .expect("`BenefitType` is an enum")
        .push(json!("zebra"));
    let lines: BTreeSet<String> = surface::types(&old).into_iter().collect();
    let new: BTreeSet<String> = surface::types(&plan(&with(&input, &document)))
        .into_iter()
        .collect();
    let added: Vec<&String> = new.difference(&lines).collect();
    assert_eq!(added, ["BenefitType::Zebra = \"zebra\""]);
    assert_eq!(lines.difference(&new).count(), 0);
}

/// G6: a new server does not rename another, even if both have the same domain or the same name.
#[test]
fn a_new_server_renames_nothing() {
    let names = |servers: &[&str]| -> Vec<String> {
        let servers: Vec<Value> = servers.iter().map(|url| json!({"url": url})).collect();
        let document = json!({
            "openapi": "3.1.0",
            "info": {"title": "Places", "version": "1"},
            "servers": servers,
            "paths": {"/a": {"get": {"operationId": "a", "responses": {"204": {"description": "ok"}}}}},
        });
        let input = Input {
            sources: vec![oasmith::Source::new("places.json", document.to_string())],
            ..Input::default()
        };
        let servers = plan(&input).client.servers.expect("there are several");
        servers.choices.into_iter().map(|it| it.name).collect()
    };
    let few = ["https://api.example.com/v1", "https://example.com"];
    assert_eq!(names(&few), ["ApiV1", "Main"]);
    let more = [
        few[0],
        few[1],
        "https://api.example.com/v2",
        "https://api.example.org/v1",
        "http://localhost:8080",
        "http://127.0.0.1/v1",
    ];
    let all = names(&more);
    assert_eq!(all[..2], ["ApiV1", "Main"]);
    assert_eq!(
        all[2..],
        ["ApiV2", "ApiExampleOrgV1", "Localhost8080", "V127001v1"]
    );
}
