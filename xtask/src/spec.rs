//! `spec update`: writes our description of the API from a published document.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use oasmith::document::{Source, Words, parse, publish};
use oasmith::report::Report;
use serde_json::Value;

/// Our description, below the root of the workspace.
const SPEC: &str = "spec/polar.openapi.yaml";

/// The first lines of a description without prose.
const FACTS: &str = "\
# Facts only, in canonical order: written by `cargo xtask spec update`, not by hand.
# Corrections and prose are overlays: spec/overlays.
";

/// The first lines of a description with prose.
const WHOLE: &str = "\
# In canonical order: written by `cargo xtask spec update`, not by hand.
# Corrections are overlays: spec/overlays.
";

/// Writes our description from a published document in JSON or YAML, which is a file or a URL. Its prose is left out if
/// `no_prose` is set or the current description has none.
///
/// Returns a sentence about what was done.
///
/// # Errors
/// The problems of the document, or that it cannot be read.
pub(crate) fn update(document: &str, no_prose: bool) -> Result<String, String> {
    let bytes = read(document)?;
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(SPEC);
    let old = fs::read_to_string(&path).unwrap_or_default();
    let text = described(document, bytes, no_prose || old.starts_with(FACTS))?;
    if old == text {
        return Ok(format!("{SPEC} is up to date"));
    }
    fs::write(&path, &text).map_err(|error| format!("{SPEC}: {error}"))?;
    let (added, removed) = changed(&old, &text);
    Ok(format!("{SPEC}: {added} lines added, {removed} removed"))
}

/// The bytes of a file or of a URL, which `curl` fetches.
fn read(document: &str) -> Result<Vec<u8>, String> {
    if !document.starts_with("https://") && !document.starts_with("http://") {
        return fs::read(document).map_err(|error| format!("cannot read {document}: {error}"));
    }
    let fetched = Command::new("curl")
        .args(["--fail", "--location", "--silent", "--show-error", "--"])
        .arg(document)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| {
            format!("cannot run curl: {error}; download {document}, and give the file")
        })?;
    match fetched.status.success() {
        true => Ok(fetched.stdout),
        false => Err(format!("cannot fetch {document}: {}", fetched.status)),
    }
}

/// Our description of a document.
fn described(name: &str, bytes: Vec<u8>, no_prose: bool) -> Result<String, String> {
    let mut report = Report::new();
    let value = parse(&Source::new(name, bytes), &mut report);
    let value = value
        .filter(|_| !report.has_errors())
        .ok_or_else(|| report.to_string())?;
    is_a_description(name, &value)?;
    let (header, words) = match no_prose {
        true => (FACTS, Words::LeaveOut),
        false => (WHOLE, Words::Keep),
    };
    Ok(format!("{header}{}", publish(&value, words)))
}

/// Checks that a value is a description of an API, and not the answer of a server that has none.
fn is_a_description(name: &str, value: &Value) -> Result<(), String> {
    let has = |key: &str| value.get(key).is_some_and(|found| !found.is_null());
    if !has("openapi") && !has("swagger") {
        let shown: String = value.to_string().chars().take(200).collect();
        return Err(format!(
            "{name} is not an OpenAPI document: it has no `openapi`. Nothing was written. It begins with:\n  {shown}"
        ));
    }
    let count = |key: &str| {
        value
            .get(key)
            .and_then(Value::as_object)
            .map_or(0, |map| map.len())
    };
    match count("paths") + count("webhooks") {
        0 => Err(format!(
            "{name} describes no operation and no webhook. Nothing was written."
        )),
        _ => Ok(()),
    }
}

/// Counts the lines that are only in the new text, and those only in the old one.
fn changed(old: &str, new: &str) -> (usize, usize) {
    let mut counts = std::collections::HashMap::new();
    new.lines()
        .for_each(|line| *counts.entry(line).or_insert(0_isize) += 1);
    old.lines()
        .for_each(|line| *counts.entry(line).or_insert(0_isize) -= 1);
    let sum = |sign: isize| {
        counts
            .values()
            .map(|count| usize::try_from(count * sign).unwrap_or(0))
            .sum()
    };
    (sum(1), sum(-1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = r#"{"openapi": "3.1.0", "info": {"title": "Some words", "version": "1"}, "paths": {"/a": {}}}"#;

    #[test]
    fn words_stay_out_where_none_are_wanted() {
        let facts = described("a.json", DOCUMENT.into(), true).unwrap_or_default();
        assert!(
            facts.starts_with(FACTS) && !facts.contains("Some words"),
            "{facts}"
        );
        let whole = described("a.json", DOCUMENT.into(), false).unwrap_or_default();
        assert!(whole.contains("Some words"), "{whole}");
        // An update tells from the top of the description how it was written.
        assert!(!whole.starts_with(FACTS), "{whole}");
    }

    /// A6: what is not a description does not replace ours.
    #[test]
    fn only_descriptions_are_taken_over() {
        for text in [
            r#"{"message": "Not Found"}"#,
            r#"{"openapi": null, "paths": {"/a": {}}}"#,
            r#"{"openapi": "3.1.0", "paths": {}}"#,
            "[]",
            "<html><body>Not Found</body></html>",
            "",
        ] {
            let told = described("a.json", text.into(), true);
            assert!(told.is_err(), "{text}: {told:?}");
        }
        let error = described("a.json", r#"{"message": "Not Found"}"#.into(), true);
        let error = error.expect_err("it is not a description");
        assert!(
            error.contains("it has no `openapi`") && error.contains("Not Found"),
            "{error}"
        );
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let error = read("no/such/file.json").expect_err("there is none");
        assert!(
            error.starts_with("cannot read no/such/file.json: "),
            "{error}"
        );
    }
}
