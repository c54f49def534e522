//! The documents to start from. In: folders. Out: their texts and values, sorted by size.

use std::fs;
use std::path::{Path, PathBuf};

use oasmith::Source;
use oasmith::document::parse;
use oasmith::report::Report;
use serde_json::Value;

/// A document to start from.
pub(super) struct Seed {
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
    pub(super) value: Value,
}

/// The maximum size of a document. A larger one takes the time of many small ones, and has the same keywords.
const LARGEST: usize = 400_000;

pub(super) fn read(folders: &[PathBuf]) -> Result<Vec<Seed>, String> {
    let mut seeds = Vec::new();
    let mut todo: Vec<PathBuf> = folders.to_vec();
    while let Some(folder) = todo.pop() {
        let entries =
            fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            match path.is_dir() {
                true => todo.push(path),
                false => seeds.extend(seed(&path)),
            }
        }
    }
    // The order of files in a folder depends on the system, but the order of cases must not.
    seeds.sort_by(|a, b| (a.bytes.len(), &a.name).cmp(&(b.bytes.len(), &b.name)));
    match seeds.is_empty() {
        true => Err("there is no document to start from".to_owned()),
        false => Ok(seeds),
    }
}

fn seed(path: &Path) -> Option<Seed> {
    let extension = path.extension()?.to_string_lossy().into_owned();
    if !["json", "yaml", "yml"].contains(&extension.as_str()) {
        return None;
    }
    let bytes = fs::read(path).ok().filter(|bytes| bytes.len() <= LARGEST)?;
    let name = path.file_name()?.to_string_lossy().into_owned();
    let value = parse(&Source::new(&name, bytes.clone()), &mut Report::new())?;
    Some(Seed { name, bytes, value })
}
