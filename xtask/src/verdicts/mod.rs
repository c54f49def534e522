//! `verdicts`: compares the change report with cargo-semver-checks for many single changes.
//!
//! One document contains a small API many times, each time under a different prefix. In a second document, each copy is
//! changed in one way. So two crates cover hundreds of changes: what either tool reports for an item belongs to the
//! change with the item's prefix.

mod edits;

use std::collections::{BTreeMap, BTreeSet};
use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use oasmith::changes::{Change, Changes, Kind};
use oasmith::{Input, Source};
use serde_json::{Value, json};

use edits::Edit;

/// The version of cargo-semver-checks that is installed.
const LINTER: &str = "0.51.0";

/// The minimum share of changes on which both tools must agree, in percent.
const LEAST: usize = 98;

/// `verdicts`: installs cargo-semver-checks into .tools, and compares.
pub(crate) fn run(mut parser: lexopt::Parser) -> Result<(), String> {
    if let Some(other) = parser.next().map_err(|error| error.to_string())? {
        return Err(other.unexpected().to_string());
    }
    let linter = installed()?;
    let folder = crate::workspace().join("target/verdicts");
    let edits = edits::all();
    let (mut old, mut new) = (empty(), empty());
    for (index, edit) in edits.iter().enumerate() {
        let prefix = prefix(index);
        edits::add(&mut old, &prefix);
        edits::add(&mut new, &prefix);
        (edit.apply)(&mut new, &prefix);
    }
    println!("verdicts: {} changes; documenting two crates", edits.len());
    let (before, after) = (input(&old), input(&new));
    let baseline = documented(&before, &folder, "old")?;
    let current = documented(&after, &folder, "new")?;
    let mut linted = linted(&linter, &baseline, &current)?;
    let mut ours = told(&before, &after)?;
    let mut rows = Vec::new();
    for (index, edit) in edits.iter().enumerate() {
        let prefix = prefix(index);
        let (ours, linted) = (ours.remove(&prefix), linted.remove(&prefix));
        rows.push(Row {
            edit,
            ours: ours.unwrap_or_default(),
            linted: linted.unwrap_or_default(),
        });
    }
    judge(&rows)
}

fn prefix(index: usize) -> String {
    format!("M{index:03}")
}

/// What both tools report for a change.
struct Row<'e> {
    edit: &'e Edit,
    /// Changes in our report that break code.
    ours: Vec<Change>,
    /// The lines that the linter prints.
    linted: Vec<String>,
}

/// Prints where the tools differ, and fails if they differ too often, or if our report misses a break.
fn judge(rows: &[Row<'_>]) -> Result<(), String> {
    let (mut same, mut untold, mut unlinted) = (0, Vec::new(), Vec::new());
    for row in rows {
        let name = &row.edit.name;
        match (row.ours.is_empty(), row.linted.first()) {
            (true, None) | (false, Some(_)) => same += 1,
            (true, Some(line)) => untold.push(format!("{name}: {line}")),
            (false, None) if row.ours.iter().all(has_no_lint) => {
                same += 1;
                let items = row.ours.iter().map(|change| change.item.as_str());
                unlinted.push(format!("{name}: {}", items.collect::<Vec<_>>().join(", ")));
            }
            (false, None) => {
                let change = &row.ours[0];
                untold.push(format!(
                    "{name}: only ours: {:?} {}",
                    change.kind, change.item
                ));
            }
        }
    }
    let breaking = rows.iter().filter(|row| !row.linted.is_empty()).count();
    println!(
        "{} changes, of which the linter finds {breaking} breaking; the same verdict on {same}",
        rows.len()
    );
    println!(
        "of these, {} break by what the linter does not compare (types of fields and arguments, conversions)",
        unlinted.len()
    );
    for line in &untold {
        println!("  differs: {line}");
    }
    let false_calm = rows
        .iter()
        .filter(|row| row.ours.is_empty() && !row.linted.is_empty());
    match (false_calm.count(), same * 100 >= rows.len() * LEAST) {
        (0, true) => Ok(()),
        (0, false) => Err(format!(
            "the verdicts differ on more than {} %",
            100 - LEAST
        )),
        (count, _) => Err(format!("{count} breaks are not told")),
    }
}

/// Returns `true` if the linter has no lint for this kind of change: signatures, and implementations of generic traits.
fn has_no_lint(change: &Change) -> bool {
    match change.kind {
        Kind::Changed => true,
        Kind::Removed => change.item.contains(": From<"),
        Kind::Meaning | Kind::Renamed | Kind::Deprecated | Kind::Added => false,
    }
}

fn empty() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Verdicts", "version": "1"},
        "servers": [{"url": "https://api.example.test"}],
        "paths": {},
        "components": {"schemas": {}},
    })
}

fn input(document: &Value) -> Input {
    Input {
        sources: vec![Source::new("verdicts.json", document.to_string())],
        ..Input::default()
    }
}

/// Changes in our report that break the compilation, by prefix.
fn told(old: &Input, new: &Input) -> Result<BTreeMap<String, Vec<Change>>, String> {
    let plan = |input: &Input| oasmith::plan(input).map_err(|report| report.to_string());
    let (before, ..) = plan(old)?;
    let mut new = new.clone();
    new.lock = before.lock.clone();
    let (after, ..) = plan(&new)?;
    let mut found: BTreeMap<String, Vec<Change>> = BTreeMap::new();
    for change in Changes::between(&before, &after).changes {
        // The linter does not know what a name means on the wire.
        if change.is_breaking && change.kind != Kind::Meaning {
            for prefix in prefixes(&format!(
                "{} {}",
                change.item,
                change.before.as_deref().unwrap_or_default()
            )) {
                found.entry(prefix).or_default().push(change.clone());
            }
        }
    }
    Ok(found)
}

/// The prefixes that occur in a line.
fn prefixes(line: &str) -> BTreeSet<String> {
    let letters: Vec<char> = line.chars().collect();
    let found = letters.windows(4).filter_map(|four| match four {
        ['m' | 'M', digits @ ..] if digits.iter().all(char::is_ascii_digit) => {
            Some(format!("M{}", digits.iter().collect::<String>()))
        }
        _ => None,
    });
    found.collect()
}

/// Generates a crate, and returns its documentation as JSON.
fn documented(input: &Input, folder: &Path, name: &str) -> Result<PathBuf, String> {
    let output = oasmith::generate(input).map_err(|report| report.to_string())?;
    let at = folder.join("crate");
    let failed = |error: std::io::Error| format!("{}: {error}", at.display());
    let _ = fs::remove_dir_all(&at);
    for (path, text) in &output.files {
        let path = at.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&at)).map_err(failed)?;
        fs::write(&path, text).map_err(failed)?;
    }
    let manifest = at.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).map_err(failed)?;
    fs::write(&manifest, format!("{text}\n[workspace]\n")).map_err(failed)?;
    let mut command = Command::new(env!("CARGO"));
    // The JSON format of rustdoc is unstable; this allows it on a stable compiler.
    command.env("RUSTC_BOOTSTRAP", "1").current_dir(&at);
    command.args([
        "rustdoc",
        "--quiet",
        "--lib",
        "--no-default-features",
        "--target-dir",
    ]);
    command.arg(folder.join("target"));
    command.args([
        "--",
        "-Zunstable-options",
        "--output-format=json",
        "--cap-lints=allow",
    ]);
    succeed(&mut command, "cargo rustdoc")?;
    let made = folder.join("target/doc/verdicts_client.json");
    let kept = folder.join(format!("{name}.json"));
    fs::rename(&made, &kept).map_err(|error| format!("{}: {error}", made.display()))?;
    Ok(kept)
}

/// What the linter reports, by prefix.
fn linted(linter: &Path, old: &Path, new: &Path) -> Result<BTreeMap<String, Vec<String>>, String> {
    let mut command = Command::new(linter);
    command.args(["semver-checks", "--color=never", "--release-type=minor"]);
    command
        .arg("--baseline-rustdoc")
        .arg(old)
        .arg("--current-rustdoc")
        .arg(new);
    let output = command
        .output()
        .map_err(|error| format!("cargo-semver-checks: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    if !errors.contains("Summary") && !errors.contains("Checked") {
        return Err(format!("cargo-semver-checks failed:\n{errors}"));
    }
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in text.lines().filter(|line| line.starts_with("  ")) {
        for prefix in prefixes(line) {
            found
                .entry(prefix)
                .or_default()
                .push(line.trim().to_owned());
        }
    }
    Ok(found)
}

/// Returns the path of the linter, and installs it below the workspace if it is missing.
fn installed() -> Result<PathBuf, String> {
    let tools = crate::workspace().join(".tools");
    let program = tools.join(format!("bin/cargo-semver-checks{EXE_SUFFIX}"));
    if !program.is_file() {
        println!(
            "verdicts: installing cargo-semver-checks {LINTER} from crates.io into .tools; this takes some minutes, once"
        );
        let mut install = Command::new(env!("CARGO"));
        install.args([
            "install",
            "--quiet",
            "--locked",
            "--version",
            LINTER,
            "--root",
        ]);
        install.arg(&tools).arg("cargo-semver-checks");
        succeed(&mut install, "cargo install cargo-semver-checks")?;
    }
    Ok(program)
}

fn succeed(command: &mut Command, name: &str) -> Result<(), String> {
    let status = command
        .status()
        .map_err(|error| format!("{name}: {error}"))?;
    match status.success() {
        true => Ok(()),
        false => Err(format!("{name} failed")),
    }
}
