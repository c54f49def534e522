//! The new document: a file, or a URL that `curl` fetches. In: its name. Out: its bytes, if it describes an API.

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::disk::read;
use crate::document::{Source, parse};
use crate::report::Report;

/// Reads a document from a file, from `https://…` or from standard input (`-`).
///
/// # Errors
/// If it cannot be read, or does not describe an API.
pub fn fetched(document: &str) -> Result<Vec<u8>, String> {
    let bytes = bytes(document)?;
    described(document, &bytes)?;
    Ok(bytes)
}

fn bytes(document: &str) -> Result<Vec<u8>, String> {
    if document == read::STDIN {
        return read::standard_input();
    }
    if document.starts_with("http://") {
        return Err(format!(
            "{document} is not fetched, because it could be modified in transit: use `https://`, or download it and pass the file"
        ));
    }
    if !document.starts_with("https://") {
        return read::named(Path::new(document));
    }
    downloaded(document)
}

/// Downloads the content of an `https` URL.
///
/// # Errors
/// If there is no `curl`, or the server does not answer with the content.
pub(in crate::cli) fn downloaded(document: &str) -> Result<Vec<u8>, String> {
    let fetched = Command::new("curl")
        .args([
            "--fail",
            "--location",
            "--silent",
            "--show-error",
            "--compressed",
        ])
        .args([
            "--proto",
            "=https",
            "--proto-redir",
            "=https",
            "--max-time",
            "300",
            "--",
        ])
        .arg(document)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| {
            format!("cannot run curl: {error}; download {document}, and pass the file")
        })?;
    match fetched.status.success() {
        true => Ok(fetched.stdout),
        false => Err(format!("cannot fetch {document}: {}", fetched.status)),
    }
}

/// Checks that a text describes an API, and is not, for example, an error page.
pub(in crate::cli) fn described(name: &str, bytes: &[u8]) -> Result<(), String> {
    let mut report = Report::new();
    let value = parse(&Source::new(name, bytes), &mut report);
    let value = value
        .filter(|_| !report.has_errors())
        .ok_or_else(|| report.to_string())?;
    let has = |key: &str| value.get(key).is_some_and(|found| !found.is_null());
    if !has("openapi") && !has("swagger") {
        let shown: String = value.to_string().chars().take(200).collect();
        return Err(format!(
            "{name} is not an OpenAPI document: it has no `openapi`. Nothing was written. It begins with:\n  {shown}"
        ));
    }
    let count = |key: &str| {
        let found = value.get(key).and_then(Value::as_object);
        found.map_or(0, |map| map.len())
    };
    match count("paths") + count("webhooks") {
        0 => Err(format!(
            "{name} describes no operation and no webhook. Nothing was written."
        )),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A6: a text that does not describe an API does not replace the present document.
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
            let verdict = described("a.json", text.as_bytes());
            assert!(verdict.is_err(), "{text}: {verdict:?}");
        }
        let error = described("a.json", br#"{"message": "Not Found"}"#);
        let error = error.expect_err("it is not a description");
        assert!(
            error.contains("it has no `openapi`") && error.contains("Not Found"),
            "{error}"
        );
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let error = fetched("no/such/file.json").expect_err("there is no file");
        assert!(
            error.starts_with("cannot read no/such/file.json: "),
            "{error}"
        );
        let error = fetched("http://example.test/openapi.json").expect_err("it is not safe");
        assert!(error.contains("use `https://`"), "{error}");
    }
}
