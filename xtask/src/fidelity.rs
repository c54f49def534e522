//! `fidelity`: random instances of every schema of a document through the crate that is generated for it.
//!
//! Two programs take part: the driver of the crate, and `fidelity`, which makes the instances and judges what comes
//! back. For our document the committed driver is built, once as it is and once as if another crate of the build had
//! `serde_json` show numbers and maps in its other way; for any other, crate and driver are generated into a folder
//! below the build's.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::cli::{folder, sources};
use generator::{Config, Files, Input};
use serde_json::Value;

/// The name of the program that makes instances.
const JUDGE: &str = "fidelity";
/// The driver of our own crate.
const OWN_DRIVER: &str = "polar-client-driver";

/// What a run tests.
#[derive(Debug, Clone, Default)]
pub(crate) struct Options {
    /// How many instances are made, over all schemas.
    pub(crate) cases: Option<u64>,
    /// How many instances are made of each schema, in place of that.
    pub(crate) each: Option<u64>,
    /// Where the random numbers start.
    pub(crate) seed: Option<u64>,
    /// The one schema that is tested: a component's name or a JSON pointer.
    pub(crate) schema: Option<String>,
    /// Builds without optimization, and makes few instances: what CI has time for.
    pub(crate) quick: bool,
}

/// How programs are built.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Profile {
    name: &'static str,
    folder: &'static str,
}

/// For hundreds of thousands of cases.
pub(crate) const LONG: Profile = Profile {
    name: "fidelity",
    folder: "fidelity",
};

/// One instance of each schema, about.
const QUICK_CASES: u64 = 700;

/// What tests are built with.
const QUICK: Profile = Profile {
    name: "dev",
    folder: "debug",
};

/// What a run found.
#[derive(Debug, Clone, Default)]
pub(crate) struct Outcome {
    /// How many schemas have a type.
    pub(crate) schemas: u64,
    /// How many instances were made of them.
    pub(crate) instances: u64,
    /// How many cases were tested: instances, what was changed in them, and calls.
    pub(crate) cases: u64,
    /// What failed, a line for each property and schema.
    pub(crate) failures: Vec<String>,
    /// What no test can tell, with the reason.
    pub(crate) explained: Vec<String>,
}

/// Runs the command: `[--document FILE [--config FILE]] [--cases N | --each N] [--seed N]
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
        None => own(&options),
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

/// Our document: the crate's own codecs, then those behind `serde`, then these beside a crate that turns on
/// `arbitrary_precision` and `preserve_order`.
fn own(options: &Options) -> Result<(), String> {
    let profile = if options.quick { QUICK } else { LONG };
    let judge = judge(profile)?;
    let plain = own_driver(profile, &[], "plain")?;
    let neighbour = own_driver(profile, &["--features", "neighbour"], "neighbour")?;
    let runs: [(&str, &Path, &[&str]); 3] = [
        ("the crate's codecs", &plain, &[]),
        ("serde", &plain, &["--serde"]),
        (
            "serde, beside `arbitrary_precision` and `preserve_order`",
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
        true => Err("fidelity: failed".to_owned()),
        false => Ok(()),
    }
}

/// Generates the crate of a document and its driver, builds them, and sends instances through them.
///
/// # Errors
/// When the document does not generate, or its crate does not build.
pub(crate) fn document(
    document: &Path,
    config: Option<&Path>,
    options: &Options,
) -> Result<Outcome, String> {
    let judge = judge(LONG)?;
    let name = package_name(document);
    let folder = target().join("documents").join(&name);
    generate(document, config, &name, &folder)?;
    let driver = build(&folder, &name)?;
    let mut command = asked(&judge, &driver, options);
    command.arg("--json").arg("--document").arg(document);
    if let Some(config) = config {
        command.arg("--config").arg(config);
    }
    let output = command
        .output()
        .map_err(|error| format!("{}: {error}", judge.display()))?;
    clear(&folder, &name);
    let outcome: Value = serde_json::from_slice(&output.stdout).map_err(|_| {
        let errors = String::from_utf8_lossy(&output.stderr);
        format!("the run ended early: {}", errors.trim())
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

/// The program that makes instances, with what it is asked.
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

/// Builds the program that makes instances.
pub(crate) fn judge(profile: Profile) -> Result<PathBuf, String> {
    let build = ["build", "--quiet", "--profile", profile.name, "--package"];
    cargo(
        crate::workspace().as_path(),
        &[&build[..], &[JUDGE]].concat(),
    )?;
    Ok(program(&target().join(profile.folder), JUDGE))
}

/// Each build gives a program of its own name, so that one does not take the place of the other.
pub(crate) fn own_driver(
    profile: Profile,
    features: &[&str],
    name: &str,
) -> Result<PathBuf, String> {
    let build = ["build", "--quiet", "--profile", profile.name, "--package"];
    let arguments = [&build[..], &[OWN_DRIVER], features].concat();
    cargo(crate::workspace().as_path(), &arguments)?;
    let folder = target().join(profile.folder);
    let (built, kept) = (
        program(&folder, OWN_DRIVER),
        program(&folder, &format!("{OWN_DRIVER}-{name}")),
    );
    fs::copy(&built, &kept).map_err(|error| format!("{}: {error}", built.display()))?;
    Ok(kept)
}

/// Writes the crate, its driver, and a workspace around them.
fn generate(
    document: &Path,
    config: Option<&Path>,
    name: &str,
    folder: &Path,
) -> Result<(), String> {
    let read = |path: &Path| fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    let mut config = match config {
        Some(path) => {
            let text = String::from_utf8_lossy(&read(path)?).into_owned();
            Config::parse(&path.display().to_string(), &text)
                .map_err(|problem| problem.to_string())?
        }
        None => Config::default(),
    };
    config.package.name = Some(name.to_owned());
    let input = Input {
        sources: sources(document, None)?,
        config,
        driver: Some("../client".to_owned()),
        ..Input::default()
    };
    let output = generator::generate(&input).map_err(|report| report.to_string())?;
    let put = |folder: &Path, files: &Files| folder::put(folder, files);
    put(&folder.join("client"), &output.files)?;
    put(&folder.join("driver"), &output.driver)?;
    let workspace = "[workspace]\nresolver = \"3\"\nmembers = [\"client\", \"driver\"]\n\n\
                     [profile.dev]\ndebug = false\nincremental = false\n";
    let write = |name: &str, text: &[u8]| {
        let path = folder.join(name);
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
    };
    write("Cargo.toml", workspace.as_bytes())?;
    // The same versions as here, so that nothing new is fetched.
    write("Cargo.lock", &read(&crate::workspace().join("Cargo.lock"))?)
}

/// Builds the driver; dependencies are shared by all documents.
fn build(folder: &Path, name: &str) -> Result<PathBuf, String> {
    let shared = folder.with_file_name("target");
    let target = shared.display().to_string();
    let arguments = ["build", "--quiet", "--bins", "--target-dir", &target];
    cargo(folder, &arguments)?;
    Ok(program(&shared.join("debug"), &format!("{name}-driver")))
}

/// Takes away what was built of one document, which no other uses.
fn clear(folder: &Path, name: &str) {
    let target = folder.with_file_name("target").display().to_string();
    let driver = format!("{name}-driver");
    // What cannot be taken away stays.
    let _ = cargo(
        folder,
        &[
            "clean",
            "--quiet",
            "--target-dir",
            &target,
            "--package",
            name,
            "--package",
            &driver,
        ],
    );
}

fn cargo(folder: &Path, arguments: &[&str]) -> Result<(), String> {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .map_err(|error| format!("cargo cannot be run: {error}"))?;
    match output.status.success() {
        true => Ok(()),
        false => Err(format!(
            "cargo {}: failed\n{}",
            arguments.first().unwrap_or(&""),
            String::from_utf8_lossy(&output.stderr).trim_end()
        )),
    }
}

/// The folder that cargo builds into.
pub(crate) fn target() -> PathBuf {
    let told = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let folder = told.unwrap_or_else(|| "target".into());
    crate::workspace().join(folder)
}

fn program(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// The name of a document's package, from its file's.
fn package_name(document: &Path) -> String {
    let stem = document.file_stem().unwrap_or_default().to_string_lossy();
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let name: String = stem.to_ascii_lowercase().chars().map(plain).collect();
    format!("of-{}", name.trim_matches('-'))
}
