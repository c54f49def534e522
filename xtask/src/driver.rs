//! `driver`: builds the program that drives a generated crate from outside. It reads one JSON object per line, and
//! answers each with one.
//!
//! In: a document. Out: the path of the built program. All files are below the build folder. For our own document, they
//! are a workspace around the driver, which uses the crate in `generated/` and shares what this workspace has built.
//! For any other, they are a workspace of the crate and its driver.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use oasmith::cli::{folder, sources};
use oasmith::{Config, Input};

/// The driver of our own crate.
const OWN: &str = "polar-client-driver";

/// A build profile.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Profile {
    pub(crate) name: &'static str,
    folder: &'static str,
}

/// Optimized, for runs of hundreds of thousands of cases.
pub(crate) const LONG: Profile = Profile {
    name: "fidelity",
    folder: "fidelity",
};

/// The profile that tests are built with.
pub(crate) const QUICK: Profile = Profile {
    name: "dev",
    folder: "debug",
};

/// The features that another crate of the build enables in `serde_json`, which then apply to all crates of the build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Neighbour {
    /// Nothing.
    Plain,
    /// `serde_json` keeps the text of numbers and the order of keys.
    Exact,
}

/// The profiles of this workspace, so that dependencies are built once for both.
const OWN_WORKSPACE: &str = "[workspace]
resolver = \"3\"
members = [\"polar-client-driver\"]

[profile.dev]
debug = \"line-tables-only\"
[profile.dev.package.\"*\"]
debug = false

[profile.fidelity]
inherits = \"release\"
codegen-units = 16
debug = false
lto = false
opt-level = 1
";

const OTHER_WORKSPACE: &str = "[workspace]
resolver = \"3\"
members = [\"client\", \"driver\"]

[profile.dev]
debug = false
incremental = false
";

/// Runs the command: `[DOCUMENT [--config FILE]]`.
pub(crate) fn run(mut parser: lexopt::Parser) -> Result<(), String> {
    use lexopt::prelude::*;
    let (mut document, mut config) = (None, None);
    let mut read = || -> Result<(), lexopt::Error> {
        while let Some(argument) = parser.next()? {
            match argument {
                Value(path) if document.is_none() => document = Some(PathBuf::from(path)),
                Long("config") => config = Some(PathBuf::from(parser.value()?)),
                other => return Err(other.unexpected()),
            }
        }
        Ok(())
    };
    read().map_err(|error| error.to_string())?;
    let program = match document {
        Some(document) => Made::of(&document, config.as_deref())?.program,
        None => own(QUICK, Neighbour::Plain)?,
    };
    println!("{}", program.display());
    Ok(())
}

/// Generates and builds the driver of our own crate as it is in `generated/`.
///
/// # Errors
/// If the document does not generate, or the driver does not build without a warning.
pub(crate) fn own(profile: Profile, neighbour: Neighbour) -> Result<PathBuf, String> {
    let root = target().join("driver");
    let folder = root.join(OWN);
    // Tests that run in parallel build the same driver. The lock is released when the function returns.
    let _lock = lock(&root)?;
    let mut input = crate::generate::input_of(None)?;
    let generated = crate::workspace().join("generated");
    input.driver = Some(generated.display().to_string());
    let output = oasmith::generate(&input).map_err(|report| report.to_string())?;
    folder::put(&folder, &output.driver)?;
    workspace(&root, OWN_WORKSPACE)?;
    let target = target().display().to_string();
    let (features, name): (&[&str], _) = match neighbour {
        Neighbour::Plain => (&[], "plain"),
        Neighbour::Exact => (&["--features", "neighbour"], "neighbour"),
    };
    let build = [
        "build",
        "--quiet",
        "--profile",
        profile.name,
        "--target-dir",
    ];
    let warnings = cargo(&root, &[&build[..], &[&target], features].concat())?;
    if !warnings.is_empty() {
        return Err(format!("the driver does not build cleanly:\n{warnings}"));
    }
    keep(
        &built(profile, OWN),
        &built(profile, &format!("{OWN}-{name}")),
    )
}

/// Waits until no other run of this command uses a folder.
fn lock(folder: &Path) -> Result<File, String> {
    let path = folder.join("lock");
    fs::create_dir_all(folder)
        .and_then(|()| File::create(&path))
        .and_then(|file| file.lock().map(|()| file))
        .map_err(|error| format!("{}: {error}", path.display()))
}

/// Copies a program to a name of its own, so that the next build does not replace it. A copy that is running is left
/// intact.
fn keep(built: &Path, kept: &Path) -> Result<PathBuf, String> {
    let modified = |path: &Path| fs::metadata(path).and_then(|file| file.modified());
    let copy = || {
        if modified(kept).is_ok_and(|kept| modified(built).is_ok_and(|built| built <= kept)) {
            return Ok(());
        }
        let part = kept.with_extension("part");
        fs::copy(built, &part)?;
        fs::rename(&part, kept)
    };
    copy().map_err(|error| format!("{}: {error}", kept.display()))?;
    Ok(kept.to_owned())
}

/// The driver of a document, with the crate that it tests.
#[derive(Debug)]
pub(crate) struct Made {
    /// The built program.
    pub(crate) program: PathBuf,
    name: String,
    folder: PathBuf,
}

impl Made {
    /// Generates the crate of a document and its driver, and builds them.
    ///
    /// # Errors
    /// If the document does not generate, or its crate does not build.
    pub(crate) fn of(document: &Path, config: Option<&Path>) -> Result<Self, String> {
        let name = package_name(document);
        let folder = target().join("documents").join(&name);
        let mut config = match config {
            Some(path) => {
                let text = String::from_utf8_lossy(&read(path)?).into_owned();
                Config::parse(&path.display().to_string(), &text)
                    .map_err(|problem| problem.to_string())?
            }
            None => Config::default(),
        };
        config.package.name = Some(name.clone());
        let input = Input {
            sources: sources(document, None)?,
            config,
            driver: Some("../client".to_owned()),
            ..Input::default()
        };
        let output = oasmith::generate(&input).map_err(|report| report.to_string())?;
        folder::put(&folder.join("client"), &output.files)?;
        folder::put(&folder.join("driver"), &output.driver)?;
        workspace(&folder, OTHER_WORKSPACE)?;
        // Dependencies are shared by all documents.
        let shared = folder.with_file_name("target");
        let target = shared.display().to_string();
        cargo(
            &folder,
            &["build", "--quiet", "--bins", "--target-dir", &target],
        )?;
        Ok(Self {
            program: program(&shared.join("debug"), &format!("{name}-driver")),
            name,
            folder,
        })
    }

    /// Removes the build results that only this document uses.
    pub(crate) fn clear(self) {
        let target = self.folder.with_file_name("target").display().to_string();
        let driver = format!("{}-driver", self.name);
        let clean = ["clean", "--quiet", "--target-dir", &target];
        let packages = ["--package", &self.name, "--package", &driver];
        // A failure is ignored: the files then remain.
        let _ = cargo(&self.folder, &[&clean[..], &packages].concat());
    }
}

/// Writes the manifest of a workspace, locked to the versions of this workspace so that nothing is downloaded.
fn workspace(folder: &Path, manifest: &str) -> Result<(), String> {
    let lock = read(&crate::workspace().join("Cargo.lock"))?;
    for (name, text) in [("Cargo.toml", manifest.as_bytes()), ("Cargo.lock", &lock)] {
        let path = folder.join(name);
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Runs cargo in a folder, and returns its standard output.
pub(crate) fn cargo(folder: &Path, arguments: &[&str]) -> Result<String, String> {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    match output.status.success() {
        true => Ok(said.trim().to_owned()),
        false => Err(format!(
            "cargo {} failed\n{}",
            arguments.first().unwrap_or(&""),
            said.trim_end()
        )),
    }
}

/// The folder that cargo builds into.
pub(crate) fn target() -> PathBuf {
    let given = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    crate::workspace().join(given.unwrap_or_else(|| "target".into()))
}

/// The path of a program that cargo has built for a profile.
pub(crate) fn built(profile: Profile, name: &str) -> PathBuf {
    program(&target().join(profile.folder), name)
}

fn program(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// The name of a document's package, which is made from the name of its file.
fn package_name(document: &Path) -> String {
    let stem = document.file_stem().unwrap_or_default().to_string_lossy();
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let name: String = stem.to_ascii_lowercase().chars().map(plain).collect();
    format!("of-{}", name.trim_matches('-'))
}
