//! `corpus`: generates a crate from each document of a folder, compiles it, and sends random values through its driver.
//!
//! In: folders. Out: a table, and below `--out` the crates with one result per document. Each run generates all crates,
//! but judges only those that have changed since the last run, so that a stopped run can be continued.

mod judge;
mod table;

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use lexopt::prelude::*;
use oasmith::cli::{folder, sources};
use oasmith::report::Severity;
use oasmith::{Config, Files, Input, Output};

use judge::{Judge, Verdict};
use table::{Fate, Row};

struct Options {
    folders: Vec<PathBuf>,
    out: PathBuf,
    again: bool,
    check: bool,
    each: u64,
}

/// Runs the command.
pub(crate) fn run(parser: lexopt::Parser) -> Result<(), String> {
    let options = options(parser).map_err(|error| error.to_string())?;
    let mut documents = BTreeMap::new();
    for folder in &options.folders {
        find(folder, folder, &mut documents)?;
    }
    let judge = Judge::new(&options.out, options.each, harness()?)?;
    let mut rows = Vec::new();
    println!("{}", table::HEADING);
    for (name, path) in &documents {
        let row = row(name, path, &options, &judge)?;
        println!("{row}");
        rows.push(row);
    }
    println!("\n{}", table::totals(&rows));
    let wrong = rows.iter().filter(|row| row.fate.is_wrong()).count();
    match wrong {
        0 => Ok(()),
        _ => Err(format!(
            "{wrong} of {} documents gave a faulty crate",
            rows.len()
        )),
    }
}

fn options(mut parser: lexopt::Parser) -> Result<Options, lexopt::Error> {
    let mut options = Options {
        folders: Vec::new(),
        out: crate::workspace().join("target/corpus"),
        again: false,
        check: true,
        each: 100,
    };
    while let Some(argument) = parser.next()? {
        match argument {
            Long("out") => options.out = parser.value()?.into(),
            Long("again") => options.again = true,
            Long("each") => options.each = parser.value()?.parse()?,
            Long("no-check") => options.check = false,
            Value(folder) => options.folders.push(folder.into()),
            other => return Err(other.unexpected()),
        }
    }
    match options.folders.is_empty() {
        true => Err("expected a folder of documents: `corpus DIR`".into()),
        false => Ok(options),
    }
}

/// Finds the documents below a folder. The keys are the names of their crates.
fn find(root: &Path, folder: &Path, found: &mut BTreeMap<String, PathBuf>) -> Result<(), String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            find(root, &path, found)?;
            continue;
        }
        let extension = path.extension().unwrap_or_default().to_string_lossy();
        if !["json", "yaml", "yml"].contains(&extension.as_ref()) || !is_document(&path) {
            continue;
        }
        let below = path.strip_prefix(root).unwrap_or(&path).with_extension("");
        let name = crate_name(&below.to_string_lossy());
        let mut free = name.clone();
        let mut count = 2;
        while found.contains_key(&free) {
            free = format!("{name}-{count}");
            count += 1;
        }
        found.insert(free, path);
    }
    Ok(())
}

/// Returns `true` if a file is a whole document, not a part that documents refer to.
fn is_document(path: &Path) -> bool {
    let text = fs::read(path).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    text.contains("openapi") || text.contains("swagger")
}

fn crate_name(path: &str) -> String {
    let mut name = String::new();
    for character in path.chars() {
        match character.is_ascii_alphanumeric() {
            true => name.push(character.to_ascii_lowercase()),
            false if name.is_empty() || name.ends_with('-') => {}
            false => name.push('-'),
        }
    }
    let name = name.trim_end_matches('-');
    match name.starts_with(|first: char| first.is_ascii_digit()) {
        true => format!("of-{name}"),
        false => name.to_owned(),
    }
}

fn row(name: &str, path: &Path, options: &Options, judge: &Judge) -> Result<Row, String> {
    let shown = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let mut row = Row::new(shown);
    let input = input(name, path)?;
    // A panic for one document must not hide the results of the others.
    let output = match catch_unwind(AssertUnwindSafe(|| oasmith::generate(&input))) {
        Ok(Ok(output)) => output,
        Ok(Err(report)) => {
            let of = |wanted| {
                report
                    .iter()
                    .filter(|problem| problem.severity == wanted)
                    .count()
            };
            row.errors = of(Severity::Error);
            row.warnings = of(Severity::Warning);
            row.fate = Fate::Refused;
            row.note = report
                .iter()
                .find(|problem| problem.severity == Severity::Error)
                .map_or_else(String::new, |problem| {
                    let line = problem.line.unwrap_or_default();
                    format!("line {line}: {}", problem.what)
                });
            return Ok(row);
        }
        Err(_) => {
            row.fate = Fate::Panicked;
            return Ok(row);
        }
    };
    row.warnings = output.report.len();
    row.operations = output.operations;
    row.types = output.types;
    row.lines = own_lines(&output.files);
    if !options.check {
        row.fate = Fate::Generated;
        return Ok(row);
    }
    let mark = mark(&output, judge.harness());
    let known = if options.again {
        None
    } else {
        judge.known(name, &mark)
    };
    let verdict = match known {
        Some(verdict) => verdict,
        None => {
            let folder = judge.folder(name);
            put(&folder, &output.files)?;
            let verdict = judge.judge(name, path)?;
            judge.remember(name, &mark, &verdict)?;
            verdict
        }
    };
    let Verdict {
        fate,
        seconds,
        driven,
        note,
    } = verdict;
    row.fate = fate;
    row.seconds = Some(seconds);
    row.driven = driven.map(|driven| (driven.instances, driven.failures.len()));
    row.note = note;
    Ok(row)
}

/// A document, with the configuration file next to it if there is one.
fn input(name: &str, path: &Path) -> Result<Input, String> {
    let beside = path.with_extension("toml");
    let mut config = match fs::read_to_string(&beside) {
        Ok(text) => Config::parse(&beside.display().to_string(), &text)
            .map_err(|problem| problem.to_string())?,
        Err(_) => Config::default(),
    };
    config.package.name = Some(format!("{name}-sdk"));
    Ok(Input {
        sources: sources(path, None)?,
        config,
        // The path from the driver to the crate.
        driver: Some("../client".to_owned()),
        ..Input::default()
    })
}

fn put(folder: &Path, wanted: &Files) -> Result<(), String> {
    folder::put(folder, wanted)
}

/// A hash of the sources of the programs that make and judge values: if they change, all crates are judged again.
fn harness() -> Result<u64, String> {
    let mut hasher = DefaultHasher::new();
    let mut folders = ["tests/fidelity/src", "xtask/src/corpus"]
        .map(|folder| crate::workspace().join(folder))
        .to_vec();
    let mut files = ["driver.rs", "fidelity.rs"]
        .map(|name| crate::workspace().join("xtask/src").join(name))
        .to_vec();
    while let Some(folder) = folders.pop() {
        let entries =
            fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            match path.is_dir() {
                true => folders.push(path),
                false => files.push(path),
            }
        }
    }
    files.sort();
    for file in files {
        let text = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        text.hash(&mut hasher);
    }
    Ok(hasher.finish())
}

/// The number of lines of a crate, without the runtime.
fn own_lines(files: &Files) -> usize {
    let own = files
        .iter()
        .filter(|(path, _)| path.ends_with(".rs") && !path.starts_with("src/runtime/"));
    own.map(|(_, text)| text.lines().count()).sum()
}

/// A hash of a crate and of the programs that judge it.
fn mark(output: &Output, judge: u64) -> String {
    let mut hasher = DefaultHasher::new();
    judge.hash(&mut hasher);
    output.files.hash(&mut hasher);
    output.driver.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}
