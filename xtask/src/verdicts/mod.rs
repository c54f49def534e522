//! `verdicts`: compares the change report with cargo-semver-checks, and with a program of a user that is compiled and run
//! with the old and the new crate, for many single changes.
//!
//! One document contains a small API many times, each time under a different prefix. In a second document, each copy is
//! changed in one way. So two crates cover hundreds of changes: what a tool reports for an item belongs to the change
//! with the item's prefix.

mod crates;
mod edits;
mod judge;
mod linter;
mod program;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use oasmith::changes::{Change, Changes, Kind};
use oasmith::{Input, Source};
use serde_json::Value;

use edits::Batch;
use judge::Row;

/// The most copies in a document. Models of different copies convert into each other if they are equal, so the size of
/// a crate grows with the square of their number.
const MOST: usize = 50;

/// What is run.
#[derive(Debug)]
struct Options {
    linter: Option<PathBuf>,
    /// Whether the programs are also run, which takes most of the time.
    runs: bool,
}

/// `verdicts [--no-linter] [--no-requests] [--each N] [--only BATCH]`
pub(crate) fn run(mut parser: lexopt::Parser) -> Result<(), String> {
    use lexopt::prelude::*;
    let (mut has_linter, mut runs, mut each, mut only) = (true, true, 1, None);
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Long("no-linter") => has_linter = false,
            Long("no-requests") => runs = false,
            Long("each") => {
                let number = parser.value().and_then(|it| it.parse());
                each = number.map_err(|error| error.to_string())?;
            }
            Long("only") => only = parser.value().ok(),
            other => return Err(other.unexpected().to_string()),
        }
    }
    let linter = has_linter.then(linter::installed).transpose()?;
    let options = Options { linter, runs };
    let folder = crate::workspace().join("target/verdicts");
    let mut rows = Vec::new();
    for mut batch in edits::batches() {
        if only.as_ref().is_some_and(|only| only != batch.name) {
            continue;
        }
        batch.edits = batch.edits.into_iter().step_by(each).collect();
        while !batch.edits.is_empty() {
            let rest = batch.edits.split_off(MOST.min(batch.edits.len()));
            rows.extend(compared(&batch, &options, &folder)?);
            batch.edits = rest;
        }
    }
    judge::judge(&rows, &options)
}

/// Collects what the tools report for each change of a batch.
fn compared(batch: &Batch, options: &Options, folder: &Path) -> Result<Vec<Row>, String> {
    println!("verdicts: {}: {} changes", batch.name, batch.edits.len());
    let (mut old, mut new) = (batch.empty.clone(), batch.empty.clone());
    for (index, edit) in batch.edits.iter().enumerate() {
        let prefix = prefix(index);
        (batch.add)(&mut old, &prefix, edit);
        (batch.add)(&mut new, &prefix, edit);
        (edit.apply)(&mut new, &prefix);
    }
    let (before, mut after) = (input(&old), input(&new));
    let mut told = told(&before, &mut after)?;
    let name = batch.name;
    let target = folder.join("target");
    let old = crates::generated(&before, folder, &format!("{name}-old"))?;
    let new = crates::generated(&after, folder, &format!("{name}-new"))?;
    let baseline = crates::documented(&old, &target)?;
    let mut linted = match &options.linter {
        Some(linter) => {
            let current = crates::documented(&new, &target)?;
            linter::linted(linter, &baseline, &current)?
        }
        None => BTreeMap::new(),
    };
    let owners = |text: &str| prefixes(text).iter().map(|it| it.to_lowercase()).collect();
    let user = program::Program::of(&baseline, &owners)?;
    let mut shown = user.tried(&old, &new, &target, options.runs)?;
    let row = |(index, edit): (usize, &edits::Edit)| {
        let prefix = prefix(index);
        let module = prefix.to_lowercase();
        Row {
            name: edit.name.clone(),
            told: told.remove(&prefix).unwrap_or_default(),
            linted: linted.remove(&prefix).unwrap_or_default(),
            broken: shown.broken.remove(&module),
            requests: shown.requests.remove(&module),
        }
    };
    Ok(batch.edits.iter().enumerate().map(row).collect())
}

fn prefix(index: usize) -> String {
    format!("M{index:03}")
}

fn input(document: &Value) -> Input {
    Input {
        sources: vec![Source::new("verdicts.json", document.to_string())],
        ..Input::default()
    }
}

/// The changes in our report, by prefix. The new crate keeps the names of the old one, as after any update.
fn told(old: &Input, new: &mut Input) -> Result<BTreeMap<String, Vec<Change>>, String> {
    let plan = |input: &Input| oasmith::plan(input).map_err(|report| report.to_string());
    let (before, ..) = plan(old)?;
    new.lock = before.lock.clone();
    let (after, ..) = plan(new)?;
    let mut found: BTreeMap<String, Vec<Change>> = BTreeMap::new();
    for change in Changes::between(&before, &after).changes {
        // A schema that is gone in one copy and a new one in another can look like a renamed one. Callers of the old name
        // are concerned, and the texts of other changes name the type by its new name.
        let concerned = prefixes(match (change.kind, &change.before) {
            (Kind::Renamed, Some(before)) => before,
            _ => &change.item,
        });
        for prefix in concerned {
            found.entry(prefix).or_default().push(change.clone());
        }
    }
    Ok(found)
}

/// The prefix that occurs in a line. Lines with several are about conversions between equal types of two copies, which
/// tell nothing about a change.
fn prefixes(line: &str) -> BTreeSet<String> {
    let letters: Vec<char> = line.chars().collect();
    let found = letters.windows(4).filter_map(|four| match four {
        ['m' | 'M', digits @ ..] if digits.iter().all(char::is_ascii_digit) => {
            Some(format!("M{}", digits.iter().collect::<String>()))
        }
        _ => None,
    });
    let found: BTreeSet<String> = found.collect();
    match found.len() {
        1 => found,
        _ => BTreeSet::new(),
    }
}
