//! Code that the tests share: the inputs that they generate from, and views of the output that they compare.

pub mod document;
pub mod excerpt;
pub mod fixture;
pub mod moved;
pub mod shape;
pub mod shapes;
pub mod sloppy;
pub mod surface;
mod visit;

use std::fs;
use std::path::{Path, PathBuf};

use oasmith::lock::Lock;
use oasmith::report::Report;
use oasmith::{Config, Files, Input, Output, Source};
use serde_json::{Map, Value};

/// Asserts that no Rust file is longer than generated files may be.
///
/// # Panics
/// If one is.
pub fn assert_short<'f>(files: impl IntoIterator<Item = (&'f String, &'f String)>) {
    for (path, text) in files {
        let lines = text.lines().count();
        assert!(
            lines <= 2000 || !path.ends_with(".rs"),
            "{path}: {lines} lines"
        );
    }
}

/// The folder of the workspace.
#[must_use]
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The input of `polar-client`: the document, its overlays and its configuration, as `cargo xtask generate` uses them, but
/// without the carried files.
///
/// # Errors
/// If a file cannot be read.
pub fn polar() -> Result<Input, String> {
    let spec = workspace().join("spec");
    let mut overlays: Vec<PathBuf> = files(&spec.join("overlays"), "yaml")?;
    overlays.sort();
    Ok(Input {
        sources: vec![source(&spec.join("polar.openapi.yaml"))?],
        overlays: overlays
            .iter()
            .map(|path| source(path))
            .collect::<Result<_, _>>()?,
        config: config(&spec.join("codegen.toml"))?,
        lock: lock(&workspace().join("generated/names.lock"))?,
        ..Input::default()
    })
}

/// The files that are generated from an input that has no errors.
///
/// # Panics
/// If the input has errors.
#[must_use]
#[track_caller]
pub fn generate(input: &Input) -> Files {
    oasmith::generate(input)
        .unwrap_or_else(|report| panic!("{report}"))
        .files
}

/// The samples of all types, by name. They are in one file for the whole crate, even if everything else is split.
///
/// # Panics
/// If the file is not valid JSON.
#[must_use]
#[track_caller]
pub fn samples(files: &Files) -> Map<String, Value> {
    serde_json::from_str(&files[SAMPLES]).expect("samples are an object")
}

/// The path of the file of samples.
pub const SAMPLES: &str = "src/doubles/samples.json";

/// The output for a document and a `codegen.toml`, both given as strings.
///
/// # Errors
/// The problems of the document or of the configuration.
pub fn configured(document: &str, config: &str) -> Result<Output, Report> {
    oasmith::generate(&Input {
        sources: vec![Source::new("a.yaml", document)],
        config: Config::parse("codegen.toml", config)?,
        ..Input::default()
    })
}

/// The files of a folder with this extension.
///
/// # Errors
/// If the folder cannot be read.
pub fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.retain(|path| path.extension().is_some_and(|found| found == extension));
    paths.sort();
    Ok(paths)
}

/// A file as a source, named without its folder.
///
/// # Errors
/// If it cannot be read.
pub fn source(path: &Path) -> Result<Source, String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(Source::new(
        path.file_name().unwrap_or_default().to_string_lossy(),
        bytes,
    ))
}

/// The `names.lock` of the last run.
fn lock(path: &Path) -> Result<Lock, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Lock::parse(&text)
}

/// Reads a `codegen.toml`.
///
/// # Errors
/// If it cannot be read, or if it is invalid.
pub fn config(path: &Path) -> Result<Config, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Config::parse(&path.display().to_string(), &text).map_err(|problem| problem.to_string())
}
