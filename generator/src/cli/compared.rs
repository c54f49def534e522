//! The two sides of `changes`. In: paths. Out: a document or a written crate.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::changes::Compare;
use super::failure::Failure;
use super::revision;
use crate::Input;
use crate::changes::WrittenCrate;
use crate::disk::InputFiles;
use crate::disk::input::{Given, given};
use crate::disk::read;
use crate::lock::{self, Lock};

/// One side of a comparison.
pub(super) enum Side {
    /// The input from which a crate would be generated, and files that the document names but that were not read.
    Document(Box<Input>, Vec<String>),
    /// A written crate, and its names.
    Crate(WrittenCrate, Box<Lock>),
}

/// The options of one side only.
pub(super) struct Own<'o> {
    pub(super) path: &'o Path,
    pub(super) config: Option<&'o PathBuf>,
    pub(super) overlays: &'o [PathBuf],
}

/// Reads one side: a document, the folder of a crate, or either in a revision.
pub(super) fn side(options: &Compare, own: &Own<'_>) -> Result<Side, Failure> {
    let exported = match revision::split(own.path) {
        Some((revision, path)) => Some(revision::export(revision, path)?),
        None => None,
    };
    let path = exported.as_ref().map_or(own.path, |e| e.path.as_path());
    if path.is_dir() {
        let (written, lock) = written(path, own.path)?;
        return Ok(Side::Crate(written, Box::new(lock)));
    }
    let all = options.overlays.iter().chain(own.overlays);
    let files = InputFiles {
        document: path.to_owned(),
        with: options.with.clone(),
        config: own.config.or(options.config.as_ref()).cloned(),
        overlays: all.cloned().collect(),
        carry: options.carry.clone(),
        lenient: options.lenient,
        strict: options.strict,
        root: exported.as_ref().map(|e| e.root.clone()),
        ..InputFiles::default()
    };
    let Given {
        mut input, notes, ..
    } = given(&files)?;
    // A shared configuration may name things that only one of the documents has.
    input.shared_config = own.config.is_none();
    Ok(Side::Document(Box::new(input), notes))
}

/// Reads a crate.
fn written(folder: &Path, shown: &Path) -> Result<(WrittenCrate, Lock), String> {
    let shown = shown.display();
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).map_err(|error| {
        let what = match error.kind() {
            std::io::ErrorKind::NotFound => "it is a folder without Cargo.toml".to_owned(),
            _ => format!("Cargo.toml: {error}"),
        };
        format!("cannot read {shown}: {what}\nhelp: pass a document, or the folder of a crate")
    })?;
    let mut files = BTreeMap::from([("Cargo.toml".to_owned(), manifest.clone())]);
    let manifest: toml::Table = toml::from_str(&manifest)
        .map_err(|error| format!("cannot read {shown}: Cargo.toml: {error}"))?;
    for (path, _, bytes) in read::carried(&folder.join("src"))? {
        if path.ends_with(".rs") {
            let text = String::from_utf8(bytes)
                .map_err(|_| format!("cannot read {shown}: src/{path} is not UTF-8"))?;
            files.insert(format!("src/{path}"), text);
        }
    }
    let lock = read::lock(&folder.join(lock::NAME), lock::NAME)?;
    Ok((crate_of(&manifest, files), lock))
}

/// Generates the crate of a document in memory.
pub(super) fn generated(input: &Input) -> Result<WrittenCrate, Failure> {
    let output = crate::generate(input)?;
    let manifest = output.files.get("Cargo.toml").cloned().unwrap_or_default();
    let manifest: toml::Table = toml::from_str(&manifest).unwrap_or_default();
    Ok(crate_of(&manifest, output.files))
}

fn crate_of(manifest: &toml::Table, files: BTreeMap<String, String>) -> WrittenCrate {
    let package = |key: &str| {
        let value = manifest.get("package").and_then(|package| package.get(key));
        let text = value.and_then(toml::Value::as_str);
        text.unwrap_or_default().to_owned()
    };
    WrittenCrate {
        name: package("name"),
        version: package("version"),
        files,
    }
}
