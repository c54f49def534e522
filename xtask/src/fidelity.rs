//! `fidelity`: sends random instances of every schema of a document through the generated crate.
//!
//! Two programs take part: the driver of the crate (`driver.rs`), and `fidelity`, which makes the instances and judges
//! the driver's answers. For our document the driver is built twice: normally, and as if another crate of the build had
//! enabled the features of `serde_json` that keep the text of numbers and the order of keys.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::driver::{self, LONG, Made, Neighbour, Profile, QUICK};

/// The package of the program that makes and judges the instances.
const JUDGE: &str = "fidelity";

/// The options of a run.
#[derive(Debug, Clone, Default)]
pub(crate) struct Options {
    /// How many instances are made in total.
    pub(crate) cases: Option<u64>,
    /// How many instances are made of each schema, instead of a total.
    pub(crate) each: Option<u64>,
    /// The seed of the random numbers.
    pub(crate) seed: Option<u64>,
    /// If set, only this schema is tested: a component's name or a JSON pointer.
    pub(crate) schema: Option<String>,
    /// Builds without optimization and makes few instances, as CI does.
    pub(crate) quick: bool,
    /// What the document means, if it has mistakes: a document without them, with the same places. It is the judge.
    pub(crate) meant: Option<PathBuf>,
}

/// The number of cases of a quick run: about one instance of each schema.
const QUICK_CASES: u64 = 700;

/// The documents with what our own does not have: styles of parameters, files, Swagger 2.0, mistakes.
const DOCUMENTS: &str = "tests/fidelity/documents";

/// The end of the name of the document that says what another means.
const MEANT: &str = "-meant";

/// The result of a run.
#[derive(Debug, Clone, Default)]
pub(crate) struct Outcome {
    /// The number of schemas that have a type.
    pub(crate) schemas: u64,
    /// The number of instances of these schemas.
    pub(crate) instances: u64,
    /// The number of cases: instances, mutations of them, and calls.
    pub(crate) cases: u64,
    /// What failed: a line for each property and schema.
    pub(crate) failures: Vec<String>,
    /// Cases that no test can decide, with the reason.
    pub(crate) explained: Vec<String>,
}

/// Runs the command: `[--document FILE [--config FILE] [--meant FILE]] [--cases N | --each N] [--seed N]
/// [--schema NAME] [--quick]`.
pub(crate) fn run(mut parser: lexopt::Parser) -> Result<(), String> {
    use lexopt::prelude::*;
    let mut options = Options::default();
    let (mut document, mut config) = (None, None);
    let mut read = || -> Result<(), lexopt::Error> {
        while let Some(argument) = parser.next()? {
            match argument {
                Long("document") => document = Some(PathBuf::from(parser.value()?)),
                Long("config") => config = Some(PathBuf::from(parser.value()?)),
                Long("meant") => options.meant = Some(PathBuf::from(parser.value()?)),
                Long("cases") => options.cases = Some(parser.value()?.parse()?),
                Long("each") => options.each = Some(parser.value()?.parse()?),
                Long("seed") => options.seed = Some(parser.value()?.parse()?),
                Long("quick") => options.quick = true,
                Long("schema") => options.schema = Some(parser.value()?.string()?),
                other => return Err(other.unexpected()),
            }
        }
        Ok(())
    };
    read().map_err(|error| error.to_string())?;
    match document {
        Some(document) => {
            let outcome = self::document(&document, config.as_deref(), &options)?;
            tell(&outcome)
        }
        None => {
            let ours = own(&options);
            others(&options).and(ours)
        }
    }
}

fn tell(outcome: &Outcome) -> Result<(), String> {
    for line in &outcome.explained {
        println!("explained: {line}");
    }
    println!(
        "{} schemas, {} instances, {} cases",
        outcome.schemas, outcome.instances, outcome.cases
    );
    match outcome.failures.is_empty() {
        true => Ok(()),
        false => Err(outcome.failures.join("\n")),
    }
}

/// Tests polar-client three times: its own codecs, `serde`, and `serde` in a build where another crate enables
/// `arbitrary_precision` and `preserve_order`.
fn own(options: &Options) -> Result<(), String> {
    let profile = if options.quick { QUICK } else { LONG };
    let judge = judge(profile)?;
    let plain = driver::own(profile, Neighbour::Plain)?;
    let neighbour = driver::own(profile, Neighbour::Exact)?;
    let runs: [(&str, &Path, &[&str]); 3] = [
        ("the crate's codecs", &plain, &[]),
        ("serde", &plain, &["--serde"]),
        (
            "serde, with `arbitrary_precision` and `preserve_order`",
            &neighbour,
            &["--serde", "--arbitrary-precision"],
        ),
    ];
    let mut failed = false;
    for (what, driver, more) in runs {
        println!("==> {what}");
        let status = asked(&judge, driver, options)
            .args(more)
            .status()
            .map_err(|error| format!("{}: {error}", judge.display()))?;
        failed |= !status.success();
    }
    match failed {
        true => Err("some values or calls failed".to_owned()),
        false => Ok(()),
    }
}

/// Tests the crates of the documents in [`DOCUMENTS`].
fn others(options: &Options) -> Result<(), String> {
    let folder = crate::workspace().join(DOCUMENTS);
    let files = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut documents = vec![folder.join("files/main.yaml")];
    documents.extend(files.filter_map(|file| Some(file.ok()?.path())));
    documents.retain(|path| {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        path.is_file() && !stem.ends_with(MEANT)
    });
    documents.sort();
    let mut failures = Vec::new();
    for path in documents {
        let name = path.strip_prefix(crate::workspace()).unwrap_or(&path);
        println!("==> {}", name.display());
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let meant = path.with_file_name(format!("{stem}{MEANT}.yaml"));
        let options = Options {
            meant: meant.is_file().then_some(meant),
            schema: None,
            ..options.clone()
        };
        if let Err(what) = document(&path, None, &options).and_then(|outcome| tell(&outcome)) {
            println!("{what}");
            failures.push(name.display().to_string());
        }
    }
    match failures.is_empty() {
        true => Ok(()),
        false => Err(format!("values or calls of {} failed", failures.join(", "))),
    }
}

/// Generates and builds the crate of a document and its driver, and sends instances through them.
///
/// # Errors
/// If the document does not generate, or its crate does not build.
pub(crate) fn document(
    document: &Path,
    config: Option<&Path>,
    options: &Options,
) -> Result<Outcome, String> {
    let judge = judge(if options.quick { QUICK } else { LONG })?;
    let driver = Made::of(document, config)?;
    let mut command = asked(&judge, &driver.program, options);
    let judged = options.meant.as_deref().unwrap_or(document);
    command.arg("--json").arg("--document").arg(judged);
    if let Some(config) = config {
        command.arg("--config").arg(config);
    }
    let output = command
        .output()
        .map_err(|error| format!("{}: {error}", judge.display()))?;
    driver.clear();
    let outcome: Value = serde_json::from_slice(&output.stdout).map_err(|_| {
        let errors = String::from_utf8_lossy(&output.stderr);
        format!("the run stopped early: {}", errors.trim())
    })?;
    let number = |name: &str| outcome[name].as_u64().unwrap_or_default();
    let lines = |name: &str| {
        let lines = outcome[name].as_array().into_iter().flatten();
        lines
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    Ok(Outcome {
        schemas: number("schemas"),
        instances: number("instances"),
        cases: number("cases"),
        failures: lines("failures"),
        explained: lines("explained"),
    })
}

/// The command that makes the instances and judges the answers.
fn asked(judge: &Path, driver: &Path, options: &Options) -> Command {
    let mut command = Command::new(judge);
    command.arg("--driver").arg(driver);
    let cases = options.cases.or(options.quick.then_some(QUICK_CASES));
    for (name, value) in [
        ("--cases", cases),
        ("--each", options.each),
        ("--seed", options.seed),
    ] {
        if let Some(value) = value {
            command.args([name, &value.to_string()]);
        }
    }
    if let Some(schema) = &options.schema {
        command.args(["--schema", schema]);
    }
    command
}

/// Builds the program that makes and judges the instances.
pub(crate) fn judge(profile: Profile) -> Result<PathBuf, String> {
    let build = ["build", "--quiet", "--profile", profile.name, "--package"];
    driver::cargo(&crate::workspace(), &[&build[..], &[JUDGE]].concat())?;
    Ok(driver::built(profile, JUDGE))
}
