//! Our description of the API: `spec update` writes it from a published document; `update` also generates the crate
//! from it.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use oasmith::cli::{self, Update};
use oasmith::document::{Source, Words, parse, publish};
use oasmith::report::Report;

/// The path of our description, relative to the root of the workspace.
const SPEC: &str = "spec/polar.openapi.yaml";

/// The first lines of a description without prose.
const FACTS: &str = "\
# Facts only, in canonical order: written by `cargo xtask update`, not by hand.
# Corrections and prose are overlays: spec/overlays.
";

/// The first lines of a description with prose.
const WHOLE: &str = "\
# In canonical order: written by `cargo xtask update`, not by hand.
# Corrections are overlays: spec/overlays.
";

/// The commands that run after an update: those that renew files, and those that check the result.
const AFTER: &[(&str, &[&str])] = &[
    (
        "renews the snapshots of the surface",
        &["test", "--quiet", "-p", "tests", "--test", "surface"],
    ),
    (
        "compiles the crate",
        &[
            "check",
            "--quiet",
            "-p",
            "polar-client",
            "--all-features",
            "--all-targets",
        ],
    ),
    (
        "runs the tests",
        &[
            "test",
            "--quiet",
            "--no-fail-fast",
            "-p",
            "tests",
            "-p",
            "client-tests",
            "-p",
            "polar-client",
        ],
    ),
];

/// `update FILE|URL`: writes our description from a published document, generates, reports, and tests.
pub(crate) fn take_over(mut parser: lexopt::Parser) -> Result<ExitCode, String> {
    use lexopt::prelude::*;
    let root = crate::workspace();
    let mut update = Update::default();
    let (mut no_prose, mut tests) = (false, true);
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Long("no-prose") => no_prose = true,
            Long("no-test") => tests = false,
            Long("bump") => {
                update.bump = true;
                update.changelog = Some(root.join("spec/crate/CHANGELOG.md"));
            }
            Long("prune") => update.prune = true,
            Long("dry-run") => update.generate.dry_run = true,
            Long("json") => update.generate.json = true,
            Long("fail-on") => {
                let kind = parser.value().map_err(|error| error.to_string())?;
                update.fail_on = Some(crate::changes::fail_on(&kind)?);
            }
            Value(word) if update.source.is_empty() => {
                update.source = word.to_string_lossy().into_owned();
            }
            other => return Err(other.unexpected().to_string()),
        }
    }
    if update.source.is_empty() {
        return Err("expected `update FILE` or `update URL`".to_owned());
    }
    crate::generate::own(&mut update.generate, &root)?;
    update.generate.root = Some(root.clone());
    let json = update.generate.json;
    let prepare = |name: &str, bytes| {
        let no_prose = no_prose || has_no_prose(&root);
        described(name, bytes, no_prose).map(String::into_bytes)
    };
    let updated = cli::update(&update, &prepare, "cargo xtask generate");
    let is_written = updated.as_ref().is_ok_and(|updated| updated.changed);
    let code = cli::print_update(updated, json);
    if is_written && tests && !update.generate.dry_run {
        after(&root)?;
    }
    Ok(code)
}

/// Renews the snapshots that show the crate, compiles it and runs its tests.
fn after(root: &Path) -> Result<(), String> {
    for (what, arguments) in AFTER {
        eprintln!("update: {what}: cargo {}", arguments.join(" "));
        let mut command = Command::new(env!("CARGO"));
        command.current_dir(root).args(*arguments);
        if arguments.contains(&"surface") {
            command.env("INSTA_UPDATE", "always");
        }
        let status = command
            .status()
            .map_err(|error| format!("cargo: {error}"))?;
        if !status.success() {
            return Err(format!(
                "the update is written, but `cargo {}` fails; see above",
                arguments.join(" ")
            ));
        }
    }
    Ok(())
}

fn has_no_prose(root: &Path) -> bool {
    let old = fs::read_to_string(root.join(SPEC)).unwrap_or_default();
    old.starts_with("# Facts only")
}

/// Writes our description from a published document in JSON or YAML, which is a file or a URL. Its prose is left out if
/// `no_prose` is set or the current description has none.
///
/// Returns a sentence about what was done.
///
/// # Errors
/// The problems of the document, or the reason why it cannot be read.
pub(crate) fn update(document: &str, no_prose: bool) -> Result<String, String> {
    let bytes = cli::fetched(document)?;
    let root = crate::workspace();
    let path = root.join(SPEC);
    let old = fs::read_to_string(&path).unwrap_or_default();
    let text = described(document, bytes, no_prose || has_no_prose(&root))?;
    if old == text {
        return Ok(format!("{SPEC} is up to date"));
    }
    fs::write(&path, &text).map_err(|error| format!("{SPEC}: {error}"))?;
    let (added, removed) = changed(&old, &text);
    Ok(format!("{SPEC}: {added} lines added, {removed} removed"))
}

/// Converts a published document into our description.
fn described(name: &str, bytes: Vec<u8>, no_prose: bool) -> Result<String, String> {
    let mut report = Report::new();
    let value = parse(&Source::new(name, bytes), &mut report);
    let value = value
        .filter(|_| !report.has_errors())
        .ok_or_else(|| report.to_string())?;
    let (header, words) = match no_prose {
        true => (FACTS, Words::LeaveOut),
        false => (WHOLE, Words::Keep),
    };
    Ok(format!("{header}{}", publish(&value, words)))
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
        // The first lines say how the description was written, and the next update reads them.
        assert!(!whole.starts_with(FACTS), "{whole}");
    }
}
