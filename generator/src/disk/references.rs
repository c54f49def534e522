//! The files that a file refers to. In: its source. Out: names and URLs, as they are written.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{Source, parse};
use crate::report::Report;

/// Returns the files that references, and mappings of discriminators, in a file name.
pub(super) fn referred(source: &Source) -> BTreeSet<String> {
    let mut names = named(source);
    names.retain(|name| !name.contains("://"));
    names
}

/// Returns the files that references, and mappings of discriminators, in a file name, by name or by URL.
pub(crate) fn named(source: &Source) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut report = Report::new();
    if let Some(value) = parse(source, &mut report) {
        let text = String::from_utf8_lossy(source.bytes());
        // Contents of an extension count only if something refers to them.
        let has_extensions = text.contains("#/x-") || text.contains("/x-");
        collect(&value, "", has_extensions, &mut names);
        // The document is parsed again later, and its problems are reported then.
        if report.is_empty() {
            source.keep(value);
        }
    }
    names
}

/// Members that hold samples or prose, in which `$ref` is not a reference.
const DATA: &[&str] = &[
    "const",
    "default",
    "description",
    "enum",
    "example",
    "examples",
];

/// Members with named children. Any of the words above may be such a name.
const NAMED: &[&str] = &[
    "$defs",
    "definitions",
    "dependentSchemas",
    "headers",
    "parameters",
    "patternProperties",
    "properties",
    "responses",
    "schemas",
];

fn collect(value: &Value, parent: &str, has_extensions: bool, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            let is_named = NAMED.contains(&parent);
            for (key, value) in object {
                match (key.as_str(), value) {
                    ("$ref", Value::String(text)) => names.extend(file_of(text)),
                    ("mapping", Value::Object(mapping)) if !is_named => {
                        let targets = mapping.values().filter_map(Value::as_str);
                        let files = targets.filter(|text| looks_like_file(text));
                        names.extend(files.filter_map(file_of));
                    }
                    (key, _) if key.starts_with("x-") && !is_named && !has_extensions => {}
                    (key, _) if DATA.contains(&key) && !is_named => {}
                    (key, value) => collect(value, key, has_extensions, names),
                }
            }
        }
        Value::Array(list) => {
            for value in list {
                collect(value, "", has_extensions, names);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn looks_like_file(text: &str) -> bool {
    let file = text.split('#').next().unwrap_or_default();
    [".yaml", ".yml", ".json"]
        .iter()
        .any(|end| file.ends_with(end))
        || file.contains('/')
}

/// Returns the file that a reference names.
fn file_of(text: &str) -> Option<String> {
    let file = text.split('#').next().unwrap_or_default();
    let is_name = !file.is_empty() && !file.contains('\0');
    is_name.then(|| file.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_files_that_references_name() {
        let text = "a: {$ref: 'one.yaml#/A'}\nb:\n  $ref: two.yaml\nc: {\"$ref\": \"#/c\"}\nd: {\"$ref\" : \"x/three.json#/a b\"}\ne: $ref is a word\nf: {$ref: 'https://a.test/b.yaml'}\nexample: {$ref: sample.yaml}\nx-code: {$ref: code.js}\ndescription: 'see $ref: words.yaml'\nproperties: {example: {$ref: 'p/{id}.yaml'}}\ndiscriminator: {mapping: {a: A, b: './pets/b.yaml', c: '#/c'}}\n";
        let found = referred(&Source::new("a.yaml", text));
        let want = [
            "./pets/b.yaml",
            "one.yaml",
            "p/{id}.yaml",
            "two.yaml",
            "x/three.json",
        ];
        assert_eq!(found, want.map(str::to_owned).into());
    }
}
