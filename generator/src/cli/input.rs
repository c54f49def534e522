//! Reads what a crate is generated from. In: paths. Out: an [`Input`].

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

use super::Generate;
use crate::Input;
use crate::document::Source;
use crate::emit::Files;
use crate::plan::Config;

/// Reads all files that the arguments name, and those that the document refers to.
///
/// # Errors
/// That a file cannot be read, or that the configuration says something that has no meaning.
pub fn input(options: &Generate, document: &Path) -> Result<Input, super::Failure> {
    let root = options.root.as_deref();
    let mut sources = sources(document, root)?;
    for path in &options.with {
        sources.push(source(path, root)?);
    }
    let mut config = match &options.config {
        Some(path) => {
            let bytes = read(path)?;
            let text = String::from_utf8(bytes)
                .map_err(|_| format!("{}: this is not UTF-8 text", path.display()))?;
            Config::parse(&name_of(path, root), &text)?
        }
        None => Config::default(),
    };
    if let Some(name) = &options.name {
        config.package.name = Some(name.clone());
    }
    let overlays = options.overlays.iter().map(|path| source(path, root));
    Ok(Input {
        sources,
        overlays: overlays.collect::<Result<_, _>>()?,
        config,
        carried: match &options.carry {
            Some(folder) => carried(folder)?,
            None => Files::new(),
        },
        driver: None,
        lenient: options.lenient,
    })
}

/// Reads a document and the files beside it that it refers to; messages name them as seen from `root`.
///
/// # Errors
/// That the document cannot be read.
pub fn sources(document: &Path, root: Option<&Path>) -> Result<Vec<Source>, String> {
    let mut sources = vec![source(document, root)?];
    beside(document, root, &mut sources);
    Ok(sources)
}

/// Reads a file.
fn source(path: &Path, root: Option<&Path>) -> Result<Source, String> {
    Ok(Source::new(name_of(path, root), read(path)?))
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    let shown = path.display();
    fs::read(path).map_err(|error| match path.to_str() {
        Some(url) if url.starts_with("https:/") || url.starts_with("http:/") => {
            format!("cannot read {shown}: nothing is fetched; save it to a file first")
        }
        _ if path.is_dir() => format!("cannot read {shown}: it is a folder; name the file in it"),
        _ => format!("cannot read {shown}: {error}"),
    })
}

/// A path as messages show it.
pub(super) fn name_of(path: &Path, root: Option<&Path>) -> String {
    let shown = root.and_then(|root| path.strip_prefix(root).ok());
    shown.unwrap_or(path).display().to_string()
}

/// Adds the files beside the document or below that it refers to, and those that these refer to.
///
/// A file that is not there is no error here: whether it is wanted is for the reading of the document to say.
fn beside(document: &Path, root: Option<&Path>, sources: &mut Vec<Source>) {
    let folder = document.parent().unwrap_or(Path::new(""));
    let mut known: BTreeSet<PathBuf> =
        BTreeSet::from([PathBuf::from(document.file_name().unwrap_or_default())]);
    let mut todo = vec![(PathBuf::new(), 0)];
    while let Some((from, index)) = todo.pop() {
        let names = sources.get(index).map(|source| referred(&source.bytes));
        for name in names.unwrap_or_default() {
            let Some(path) = within(&from, &name).filter(|path| known.insert(path.clone())) else {
                continue;
            };
            let Ok(found) = source(&folder.join(&path), root) else {
                continue;
            };
            let from = path.parent().unwrap_or(Path::new("")).to_owned();
            todo.push((from, sources.len()));
            sources.push(found);
        }
    }
}

/// A relative path from a folder, if it stays within the document's folder.
fn within(from: &Path, name: &str) -> Option<PathBuf> {
    let mut path = from.to_owned();
    for step in Path::new(name).components() {
        match step {
            Component::Normal(step) => path.push(step),
            Component::CurDir => {}
            Component::ParentDir => path.pop().then_some(())?,
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(path)
}

/// The files that the references of a text name. What is found in prose costs a look at the disk and no more.
fn referred(bytes: &[u8]) -> BTreeSet<String> {
    let text = String::from_utf8_lossy(bytes);
    let mut names = BTreeSet::new();
    for (index, found) in text.match_indices("$ref") {
        let rest = text[index + found.len()..].trim_start_matches(['"', '\'']);
        let Some(value) = rest.trim_start().strip_prefix(':') else {
            continue;
        };
        let value = value.trim_start();
        let value = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => value[1..].split(quote).next(),
            _ => value.split(['\n', '\r', ',', '}', ' ']).next(),
        };
        let file = value
            .unwrap_or_default()
            .split('#')
            .next()
            .unwrap_or_default();
        if !file.is_empty() && !file.contains("://") && !file.contains('\0') {
            names.insert(file.to_owned());
        }
    }
    names
}

/// What stands in a folder, to be carried over as it is.
fn carried(folder: &Path) -> Result<Files, String> {
    let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    let mut files = Files::new();
    let mut todo = vec![folder.to_owned()];
    while let Some(next) = todo.pop() {
        for entry in fs::read_dir(&next).map_err(|error| failed(&next, error))? {
            let path = entry.map_err(|error| failed(&next, error))?.path();
            if path.is_dir() {
                todo.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).map_err(|error| failed(&path, error))?;
            let steps = path.strip_prefix(folder).unwrap_or(&path).iter();
            let steps: Vec<_> = steps.map(|step| step.to_string_lossy()).collect();
            files.insert(steps.join("/"), text);
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_files_that_references_name() {
        let text = "a: {$ref: 'one.yaml#/A'}\nb:\n  $ref: two.yaml\nc: {\"$ref\": \"#/c\"}\nd: {\"$ref\" : \"x/three.json#/a b\"}\ne: $ref is a word\nf: {$ref: 'https://a.test/b.yaml'}\n";
        let found = referred(text.as_bytes());
        let want = ["one.yaml", "two.yaml", "x/three.json"];
        assert_eq!(found, want.map(str::to_owned).into());
    }

    /// G3: a document reads nothing outside of its folder.
    #[test]
    fn stays_in_the_folder() {
        let within = |from: &str, name: &str| within(Path::new(from), name);
        assert_eq!(within("a", "../b.yaml"), Some("b.yaml".into()));
        assert_eq!(within("", "./a/b.yaml"), Some("a/b.yaml".into()));
        assert_eq!(within("a", "../../b.yaml"), None);
        assert_eq!(within("", "/etc/passwd"), None);
    }
}
