//! T1: every type has a sample that is valid by the document and is encoded as it was decoded.

use std::path::{Path, PathBuf};

use fidelity::document::Document;
use fidelity::samples::Samples;
use fidelity::validity::Judge;
use oasmith::sdk::{Service, Ty};
use oasmith::{Config, Input, Source};
use serde_json::Value;

/// Known failures that cannot be avoided: a property, the end of a schema's name, and the reason.
const KNOWN: &[(&str, &str, &str)] = &[(
    "T1 sample of its variant",
    "userinfo/get/responses/200/content/application~1json/schemaorganization",
    "what a user's information requires is all that an organization's does",
)];

/// Fixtures with a type that accepts more than its schema does, so that its sample may be invalid.
const WIDER: &[&str] = &[
    // The schema allows only some values of several kinds.
    "enum_mixed",
    // The schema requires properties depending on others.
    "shape_checks",
    // Values of `int-or-string` need not have the stated type.
    "union_int_or_string",
    // A configured type replaces a format.
    "shape_foreign",
    // A pattern restricts a property within the items of a list.
    "union_tag_shared_by_list",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn t1_samples_of_our_crate_are_valid_and_come_back() {
    let typed = fidelity::own_driver().expect("the driver builds and answers");
    let mut run = fidelity::own_run(typed).expect("the document can be read");
    let text = std::fs::read_to_string(root().join("generated/src/doubles/samples.json"));
    let samples = Samples::read(&text.expect("the crate has samples")).expect("they are JSON");
    run.samples(&samples);
    let count = |property: &str| run.report.counts.get(property).map_or(0, |(all, _)| *all);
    assert!(count("T1 valid sample") > 900, "{}", run.report);
    assert!(count("T1 sample of its variant") > 200, "{}", run.report);
    let is_new = |(property, schema): &&(&str, String)| {
        !KNOWN
            .iter()
            .any(|(known, of, _)| property == known && schema.ends_with(of))
    };
    let failures = run.report.failures.keys().filter(is_new);
    assert_eq!(failures.count(), 0, "{}", run.report);
}

/// Returns the number of samples in a document's crate, and what is wrong with them.
fn faults(path: &Path) -> Result<(usize, Vec<String>), String> {
    let name = path.display().to_string();
    let bytes = std::fs::read(path).map_err(|error| error.to_string())?;
    let config = match std::fs::read_to_string(path.with_extension("toml")) {
        Ok(text) => Config::parse("codegen.toml", &text).map_err(|error| error.to_string())?,
        Err(_) => Config::default(),
    };
    let input = Input {
        sources: vec![Source::new(name.clone(), bytes.clone())],
        lenient: true,
        config,
        ..Input::default()
    };
    let (sdk, ..) = oasmith::plan(&input).map_err(|report| report.to_string())?;
    let document = Document::read(&name, bytes)?;
    let judge = Judge::new(&document)?;
    let samples = Samples::planned(&sdk.samples)?;
    let with_files = with_files(&sdk.services);
    let definitions = sdk.families.iter().flat_map(|family| &family.definitions);
    let (mut count, mut faults) = (0, Vec::new());
    for definition in definitions {
        let pointer = document.place(&definition.pointer);
        let Some(sample) = samples.get(&definition.name) else {
            continue;
        };
        // The type lacks the files of the body.
        if document.at(&pointer).is_none() || with_files.contains(&Ty::Named(definition.id)) {
            continue;
        }
        let variants = samples.variants(&definition.name);
        for (variant, value) in variants.chain([("", sample)]) {
            count += 1;
            let value = with_text(document.at(&pointer), value);
            if let Some(fault) = judge.fault(&pointer, &value)? {
                faults.push(format!("{} {variant}: {fault}", definition.name));
            }
        }
    }
    Ok((count, faults))
}

/// An event as its schema describes it, in which data that is JSON is text.
fn with_text(schema: Option<&Value>, event: &Value) -> Value {
    let mut event = event.clone();
    let data = schema.and_then(|schema| schema.pointer("/properties/data/contentMediaType"));
    if let (Some("application/json"), Some(data)) =
        (data.and_then(Value::as_str), event.get_mut("data"))
    {
        *data = Value::String(data.to_string());
    }
    event
}

/// The types of bodies that also have files.
fn with_files(services: &[Service]) -> Vec<Ty> {
    let each = services.iter().flat_map(|service| {
        let operations = service.operations.iter();
        let bodies = operations.flat_map(|operation| {
            let optional = operation.builder.iter().flat_map(|builder| &builder.body);
            operation.body.iter().chain(optional)
        });
        let own = bodies.filter(|body| !body.files.is_empty());
        let own = own.map(|body| body.ty.clone()).collect::<Vec<_>>();
        own.into_iter().chain(with_files(&service.children))
    });
    each.collect()
}

fn documents(folder: &Path) -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<PathBuf> = files.filter_map(|file| Some(file.ok()?.path())).collect();
    files.retain(|path| {
        path.extension()
            .is_some_and(|it| it == "yaml" || it == "json")
    });
    files.sort();
    files
}

#[test]
fn t1_samples_of_fixtures_are_valid() {
    let (mut all, mut told) = (0, Vec::new());
    for path in documents(&root().join("tests/fixtures")) {
        // Some fixtures are broken on purpose, which other tests cover.
        let Ok((count, faults)) = faults(&path) else {
            continue;
        };
        all += count;
        if WIDER
            .iter()
            .any(|name| path.ends_with(format!("{name}.yaml")))
        {
            continue;
        }
        let faults = faults.iter();
        told.extend(faults.map(|fault| format!("{}: {fault}", path.display())));
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
    assert!(all > 300, "only {all} samples");
}
