//! Compares the facts of the published document with those of our description: none may be missing, changed or added, and
//! no prose may have been copied.
//!
//! A fact is a line: the pointer of a value, and the value. This test has its own definition of prose, which does not
//! depend on the code that wrote the description. Without the published document there is nothing to compare with: the
//! test prints that, and passes.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use oasmith::document::{Source, parse};
use oasmith::report::Report;
use serde_json::Value;

/// The environment variable for the folder of the published documents, instead of `shared` next to the workspace.
const FOLDER: &str = "SHARED_FOLDER";
/// The beginning and the end of the names of published documents, in the folder `specs`.
const PUBLISHED: (&str, &str) = ("polar-", ".openapi.json");
const OURS: &str = "spec/polar.openapi.yaml";

/// Objects whose keys are names, so that a key such as `title` is not a keyword there.
const NAMES: &[&str] = &[
    "properties",
    "patternProperties",
    "schemas",
    "responses",
    "parameters",
    "requestBodies",
    "headers",
    "securitySchemes",
    "paths",
    "webhooks",
    "mapping",
    "scopes",
    "content",
    "$defs",
    "dependentRequired",
];

/// Objects in which the order of keys matters.
const ORDERED: &[&str] = &["properties"];

/// Keywords that hold prose or samples.
const WORDS: &[&str] = &[
    "title",
    "summary",
    "description",
    "example",
    "examples",
    "externalDocs",
    "enumNames",
];

/// Extensions that are for other tools.
const TOOLS: &[&str] = &["x-codeSamples", "x-mint", "x-speakeasy-"];

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &Path) -> Value {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut report = Report::new();
    let value = parse(&Source::new(path.display().to_string(), bytes), &mut report);
    assert!(report.is_empty(), "{report}");
    value.expect("a document without problems")
}

/// The facts of each published document; ours must be equal to those of one of them.
fn published() -> Vec<BTreeSet<String>> {
    let folder =
        std::env::var_os(FOLDER).map_or_else(|| workspace().join("../shared"), PathBuf::from);
    let (start, end) = PUBLISHED;
    let files = std::fs::read_dir(folder.join("specs"))
        .into_iter()
        .flatten();
    let found: Vec<BTreeSet<String>> = files
        .filter_map(|file| Some(file.ok()?.path()))
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(start) && name.ends_with(end)
        })
        .map(|path| collected(&read(&path)))
        .collect();
    if found.is_empty() {
        println!("no published document is here: there is nothing to compare with");
    }
    found
}

/// Collects the facts below a value.
fn facts(value: &Value, at: &str, names: bool, all: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            let mut empty = true;
            for (key, value) in object {
                if !names && is_words(key) {
                    continue;
                }
                empty = false;
                let inner = !names && NAMES.contains(&key.as_str());
                let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                if inner && ORDERED.contains(&key.as_str()) {
                    let order: Vec<&str> = value
                        .as_object()
                        .into_iter()
                        .flatten()
                        .map(|(key, _)| key.as_str())
                        .collect();
                    all.insert(format!("{at} in this order: {}", order.join(" ")));
                }
                let data = matches!(key.as_str(), "default" | "const" | "enum");
                if data && !names {
                    all.insert(format!("{at} = {value}"));
                } else {
                    facts(value, &at, inner, all);
                }
            }
            if empty {
                all.insert(format!("{at} = {{}}"));
            }
        }
        Value::Array(list) => {
            all.insert(format!("{at} has {} elements", list.len()));
            for (index, value) in list.iter().enumerate() {
                facts(value, &format!("{at}/{index}"), false, all);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            all.insert(format!("{at} = {value}"));
        }
    }
}

fn is_words(key: &str) -> bool {
    WORDS.contains(&key) || TOOLS.iter().any(|tool| key.starts_with(tool))
}

/// Collects the words of a document with their places.
fn words(value: &Value, at: &str, names: bool, all: &mut Vec<(String, String)>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                if !names && is_words(key) {
                    all.push((at.clone(), value.to_string()));
                }
                words(value, &at, !names && NAMES.contains(&key.as_str()), all);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                words(value, &format!("{at}/{index}"), false, all);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn collected(value: &Value) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    facts(value, "", false, &mut all);
    all
}

/// Shows the first lines of a difference.
fn shown<'a>(what: &str, lines: impl Iterator<Item = &'a String>) -> String {
    let lines: Vec<&String> = lines.collect();
    if lines.is_empty() {
        return String::new();
    }
    let first: String = lines
        .iter()
        .take(20)
        .map(|line| format!("  {line}\n"))
        .collect();
    format!("{} facts {what}:\n{first}", lines.len())
}

#[test]
fn our_description_has_every_fact_of_the_published_one() {
    let ours = collected(&read(&workspace().join(OURS)));
    let distance = |theirs: &BTreeSet<String>| theirs.symmetric_difference(&ours).count();
    let Some(theirs) = published().into_iter().min_by_key(distance) else {
        return;
    };
    assert!(
        theirs.len() > 10_000,
        "only {} facts: the document was not understood",
        theirs.len()
    );
    let missing = shown("missing or changed", theirs.difference(&ours));
    let added = shown("added or changed", ours.difference(&theirs));
    assert!(missing.is_empty() && added.is_empty(), "{missing}{added}");
}

#[test]
fn our_description_has_no_words_but_neutral_ones() {
    let mut all = Vec::new();
    words(&read(&workspace().join(OURS)), "", false, &mut all);
    all.retain(|(at, text)| {
        let title = at == "/info/title" && text == "\"API\"";
        let phrase = at.contains("/responses/") && at.ends_with("/description") && text.len() < 32;
        !title && !phrase
    });
    assert!(all.is_empty(), "{all:#?}");
}

#[test]
fn names_are_facts_where_keywords_are_words() {
    let schema = serde_json::json!({"title": "T", "properties": {"title": {"description": "d"}}});
    let facts: Vec<String> = collected(&schema).into_iter().collect();
    assert_eq!(
        facts,
        ["/properties in this order: title", "/properties/title = {}"]
    );
}
