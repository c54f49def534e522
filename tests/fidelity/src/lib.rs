//! Tests that the generated crate loses nothing: random valid instances of every schema of a document, and named
//! mutations of them, are decoded into the typed models and encoded again.
//!
//! An independent JSON Schema validator decides what is valid, never our own codecs.

pub mod asked;
pub mod calls;
pub mod compare;
pub mod conform;
pub mod dates;
pub mod document;
mod files;
pub mod http;
pub mod literals;
pub mod make;
pub mod mutate;
pub mod operation;
pub mod parts;
pub mod path;
pub mod refusals;
pub mod report;
pub mod run;
pub mod samples;
mod sequences;
pub mod stage;
mod subtypes;
mod swagger;
mod template;
pub mod typed;
pub mod unions;
pub mod validity;
pub mod wire;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use oasmith::{Config, Source};

use crate::document::Document;
use crate::make::Told;
use crate::run::Run;
use crate::typed::Typed;

/// Prepares a run on a document, with the relevant settings of its configuration.
///
/// # Errors
/// If a file cannot be read.
pub fn run_on(document: &Path, config: Option<&Path>, typed: Typed) -> Result<Run, String> {
    let bytes = read(document)?;
    run_of(&document.display().to_string(), bytes, config, typed)
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn run_of(name: &str, bytes: Vec<u8>, config: Option<&Path>, typed: Typed) -> Result<Run, String> {
    let mut run = Run::new(name, bytes, typed)?;
    let Some(config) = config else {
        return Ok(run);
    };
    let text = read(config)?;
    let config = Config::parse(
        &config.display().to_string(),
        &String::from_utf8_lossy(&text),
    )
    .map_err(|problem| problem.to_string())?;
    for (label, told) in config.unions {
        let Some((component, property)) = label.split_once('.') else {
            continue;
        };
        run.told.push(Told {
            component: component.to_owned(),
            property: property.to_owned(),
            by: told.by.split('.').map(str::to_owned).collect(),
            members: told.members.into_iter().collect(),
        });
    }
    Ok(run)
}

/// Prepares a run on our own document.
///
/// # Errors
/// If a file cannot be read.
pub fn own_run(typed: Typed) -> Result<Run, String> {
    corrected_run(&own_document(), typed)
}

/// Prepares a run of our crate on a document of its API, with the same corrections that the crate is generated with.
///
/// # Errors
/// If a file cannot be read.
pub fn corrected_run(document: &Path, typed: Typed) -> Result<Run, String> {
    let own = own_document();
    let source =
        |path: &Path| Ok::<_, String>(Source::new(path.display().to_string(), read(path)?));
    let corrections = source(&own.with_file_name("overlays").join("corrections.yaml"))?;
    let (corrected, report) =
        oasmith::document::load(&[source(document)?], &[corrections], &Default::default());
    let corrected = corrected.ok_or_else(|| report.to_string())?;
    let bytes = corrected.value().to_string().into_bytes();
    let config = own.with_file_name("codegen.toml");
    let mut run = run_of("corrected.json", bytes, Some(&config), typed)?;
    run.strict = true;
    Ok(run)
}

/// The driver of our own crate, which is generated and built once per process.
///
/// # Errors
/// If it does not build, or does not respond as a driver.
pub fn own_driver() -> Result<Typed, String> {
    static PROGRAM: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let program = PROGRAM.get_or_init(|| {
        let output = Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--package", "xtask", "--", "driver"])
            .output()
            .map_err(|error| format!("cannot run cargo: {error}"))?;
        match output.status.success() {
            true => Ok(String::from_utf8_lossy(&output.stdout).trim().into()),
            false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
        }
    });
    Typed::start(program.as_ref().map_err(Clone::clone)?)
}

/// The path of the published document, or of ours if there is none.
///
/// Of several published documents, this is the one with our operations; of those, the last by name.
#[must_use]
pub fn published() -> PathBuf {
    let own = own_document();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/specs");
    let files = std::fs::read_dir(folder).into_iter().flatten();
    let files = files.filter_map(|file| Some(file.ok()?.path()));
    let wanted = ids(&own);
    let mut published: Vec<PathBuf> = files
        .filter(|path| path.to_string_lossy().ends_with(".openapi.json"))
        .filter(|path| !wanted.is_empty() && ids(path) == wanted)
        .collect();
    published.sort();
    published.pop().unwrap_or_else(|| {
        println!("the published document is not on this machine: ours is used instead");
        own
    })
}

/// The methods and paths of a document; `None` if it cannot be read.
fn ids(path: &Path) -> BTreeSet<(String, String)> {
    let bytes = std::fs::read(path).unwrap_or_default();
    let document = Document::read(&path.display().to_string(), bytes);
    let operations = document.map(|document| operation::operations(&document));
    let operations = operations.unwrap_or_default().into_iter();
    operations
        .map(|operation| (operation.method, operation.path))
        .collect()
}

/// Our own document.
#[must_use]
pub fn own_document() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/polar.openapi.yaml")
}
