//! Reads what a crate is generated from. In: paths. Out: an [`Input`].

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use super::read::{self, Found};
use crate::Input;
use crate::document::Source;
use crate::emit::Files;
use crate::plan::Config;
use crate::report::Report;

/// The files that a crate is generated from.
#[derive(Debug, Clone, Default)]
pub struct InputFiles {
    /// The document.
    pub document: PathBuf,
    /// Files that it refers to, beyond those found beside it.
    pub with: Vec<PathBuf>,
    /// Overlays, applied in this order.
    pub overlays: Vec<PathBuf>,
    /// The configuration.
    pub config: Option<PathBuf>,
    /// The name of the crate, in place of the configured one.
    pub name: Option<String>,
    /// A folder of files that the crate carries as they are.
    pub carry: Option<PathBuf>,
    /// Whether to leave out invalid parts.
    pub lenient: bool,
    /// The folder that paths in messages are relative to.
    pub root: Option<PathBuf>,
}

/// Why the files could not be read.
#[derive(Debug)]
pub enum NotRead {
    /// The configuration has errors.
    Problems(Report),
    /// A file cannot be read: its name and why.
    File(String),
}

impl From<String> for NotRead {
    fn from(message: String) -> Self {
        Self::File(message)
    }
}

impl From<Report> for NotRead {
    fn from(report: Report) -> Self {
        Self::Problems(report)
    }
}

/// What a crate is generated from, and where it was found.
#[derive(Debug)]
pub(crate) struct Given {
    /// What the generator takes.
    pub(crate) input: Input,
    /// Files that the crate carries as they are and that are not text, by path.
    #[cfg_attr(
        not(feature = "cli"),
        expect(dead_code, reason = "a module carries no files")
    )]
    pub(crate) binary: BTreeMap<String, Vec<u8>>,
    /// The files that were read, free of links.
    pub(crate) read: BTreeSet<PathBuf>,
    /// The files that the document names and that were not read, and why.
    pub(crate) notes: Vec<String>,
}

/// Reads all files that the arguments name, and those that the document refers to.
///
/// # Errors
/// That a file cannot be read, or that the configuration says something that has no meaning.
pub fn input(files: &InputFiles) -> Result<Input, NotRead> {
    given(files).map(|given| given.input)
}

/// Reads what [`input`] does, and remembers where it was.
pub(crate) fn given(options: &InputFiles) -> Result<Given, NotRead> {
    let root = options.root.as_deref();
    let mut reader = Reader {
        root,
        read: BTreeSet::new(),
        notes: Vec::new(),
    };
    let mut sources = reader.document(&options.document)?;
    for path in &options.with {
        sources.push(reader.source(path)?);
    }
    let mut config = match &options.config {
        Some(path) => {
            let text = String::from_utf8(reader.bytes(path)?)
                .map_err(|_| format!("{}: the file is not UTF-8", path.display()))?;
            Config::parse(&name_of(path, root), &text)?
        }
        None => Config::default(),
    };
    if let Some(name) = &options.name {
        config.package.name = Some(name.clone());
    }
    let overlays = options.overlays.iter().map(|path| reader.source(path));
    let overlays = overlays.collect::<Result<_, _>>()?;
    let (mut carried, mut binary) = (Files::new(), BTreeMap::new());
    if let Some(folder) = &options.carry {
        for (path, real, bytes) in read::carried(folder)? {
            reader.read.insert(real);
            match String::from_utf8(bytes) {
                Ok(text) => carried.insert(path, text).map(drop),
                Err(error) => binary.insert(path, error.into_bytes()).map(drop),
            };
        }
    }
    Ok(Given {
        input: Input {
            sources,
            overlays,
            config,
            carried,
            driver: None,
            module: None,
            samples: false,
            lenient: options.lenient,
            shared_config: false,
        },
        binary,
        read: reader.read,
        notes: reader.notes,
    })
}

/// Reads a document and the files beside it that it refers to; messages name them as seen from `root`.
///
/// # Errors
/// That the document cannot be read.
pub fn sources(document: &Path, root: Option<&Path>) -> Result<Vec<Source>, String> {
    let mut reader = Reader {
        root,
        read: BTreeSet::new(),
        notes: Vec::new(),
    };
    reader.document(document)
}

/// Reads files, and remembers which.
struct Reader<'r> {
    root: Option<&'r Path>,
    read: BTreeSet<PathBuf>,
    notes: Vec<String>,
}

impl Reader<'_> {
    /// The document, and the files beside it that it refers to. There are none beside the standard input.
    fn document(&mut self, document: &Path) -> Result<Vec<Source>, String> {
        if document == Path::new(read::STDIN) {
            return Ok(vec![Source::new("stdin", read::standard_input()?)]);
        }
        let mut sources = vec![self.source(document)?];
        self.beside(document, &mut sources);
        Ok(sources)
    }

    fn source(&mut self, path: &Path) -> Result<Source, String> {
        let bytes = self.bytes(path)?;
        Ok(Source::new(name_of(path, self.root), bytes))
    }

    fn bytes(&mut self, path: &Path) -> Result<Vec<u8>, String> {
        let bytes = read::named(path)?;
        self.read.extend(fs::canonicalize(path).ok());
        Ok(bytes)
    }

    /// Adds the files beside the document or below that it refers to, and those that these refer to.
    ///
    /// A file that is not there is no error here: whether it is wanted is for the reading of the document to say.
    fn beside(&mut self, document: &Path, sources: &mut Vec<Source>) {
        let folder = document.parent().unwrap_or(Path::new(""));
        let mut known: BTreeSet<PathBuf> =
            BTreeSet::from([PathBuf::from(document.file_name().unwrap_or_default())]);
        let mut todo = vec![(PathBuf::new(), 0)];
        while let Some((from, index)) = todo.pop() {
            let names = sources.get(index).map(|source| referred(&source.bytes));
            for name in names.unwrap_or_default() {
                let Some(path) = within(&from, &name).filter(|path| known.insert(path.clone()))
                else {
                    continue;
                };
                let shown = name_of(&folder.join(&path), self.root);
                match read::below(folder, &path) {
                    Found::File(real, bytes) => {
                        self.read.insert(real);
                        let from = path.parent().unwrap_or(Path::new("")).to_owned();
                        todo.push((from, sources.len()));
                        sources.push(Source::new(shown, bytes));
                    }
                    Found::Nothing => {}
                    Found::Refused(why) => self.notes.push(format!(
                        "{shown} was not read: {why}; if the document needs it, pass the file with `--with FILE`"
                    )),
                }
            }
        }
    }
}

/// A path as messages show it.
pub(crate) fn name_of(path: &Path, root: Option<&Path>) -> String {
    let shown = root.and_then(|root| path.strip_prefix(root).ok());
    shown.unwrap_or(path).display().to_string()
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
