//! Takes over a published document into our own description of the API.

use std::fs;
use std::path::Path;

use generator::document::{Source, Words, parse, publish};
use generator::report::Report;

/// Our description, below the root of the workspace.
const SPEC: &str = "spec/polar.openapi.yaml";

/// Stands on top of the description.
const HEADER: &str = "\
# Facts only, in canonical order: written by `cargo xtask spec update`, not by hand.
# Corrections and prose are overlays: spec/overlays.
";

/// Writes our description from a published document, JSON or YAML; `no_prose` leaves its words out.
///
/// Returns a sentence about what was done, or the problems of the document.
pub(crate) fn update(file: &Path, no_prose: bool) -> Result<String, String> {
    let name = file.display().to_string();
    let bytes = fs::read(file).map_err(|error| format!("{name}: {error}"))?;
    let mut report = Report::new();
    let value = parse(&Source::new(&name, bytes), &mut report);
    let value = value
        .filter(|_| !report.has_errors())
        .ok_or_else(|| report.to_string())?;
    let words = if no_prose {
        Words::LeaveOut
    } else {
        Words::Keep
    };
    let text = format!("{HEADER}{}", publish(&value, words));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(SPEC);
    let old = fs::read_to_string(&path).unwrap_or_default();
    if old == text {
        return Ok(format!("{SPEC} is up to date"));
    }
    fs::write(&path, &text).map_err(|error| format!("{SPEC}: {error}"))?;
    let (added, removed) = changed(&old, &text);
    Ok(format!("{SPEC}: {added} lines added, {removed} removed"))
}

/// Counts the lines that only one of two texts has.
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
