//! Reads the files that a crate is generated from. In: paths. Out: an [`Input`].

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::resume_unwind;
use std::path::{Component, Path, PathBuf};
use std::thread;

use super::read::{self, Found};
use super::references::referred;
use crate::Input;
use crate::document::Source;
use crate::document::pointer::percent_decoded;
use crate::emit::Files;
use crate::lock::Lock;
use crate::plan::Config;
use crate::report::Report;

/// The files that a crate is generated from.
#[derive(Debug, Clone, Default)]
pub struct InputFiles {
    /// The document.
    pub document: PathBuf,
    /// Files that it refers to, beyond those found next to it.
    pub with: Vec<PathBuf>,
    /// Overlays, applied in this order.
    pub overlays: Vec<PathBuf>,
    /// The configuration.
    pub config: Option<PathBuf>,
    /// The name of the crate, instead of the configured one.
    pub name: Option<String>,
    /// The names of the last run: `names.lock` in the folder of the crate. The file may be missing.
    pub lock: Option<PathBuf>,
    /// A folder with files that the crate contains unchanged.
    pub carry: Option<PathBuf>,
    /// Whether to leave out invalid parts.
    pub lenient: bool,
    /// Whether warnings are errors.
    pub strict: bool,
    /// The folder in which files may be read. Paths in messages are relative to it.
    pub root: Option<PathBuf>,
    /// The files that were fetched, with their URLs.
    pub urls: BTreeMap<PathBuf, String>,
}

/// The reason why the files could not be read.
#[derive(Debug)]
pub enum NotRead {
    /// The configuration has errors.
    Problems(Report),
    /// A file cannot be read: its name and the reason.
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

/// The input of the generator, and the files that it was read from.
#[derive(Debug)]
pub(crate) struct Given {
    /// The input of the generator.
    pub(crate) input: Input,
    /// Files that the crate contains unchanged and that are not text, by path.
    #[cfg_attr(
        not(feature = "cli"),
        expect(dead_code, reason = "a module cannot carry files")
    )]
    pub(crate) binary: BTreeMap<String, Vec<u8>>,
    /// The files that were read, with links resolved.
    pub(crate) read: BTreeSet<PathBuf>,
    /// The files that the document names but that were not read, with the reasons.
    pub(crate) notes: Vec<String>,
}

/// Reads all files that the arguments name, and those that the document refers to.
///
/// # Errors
/// A file cannot be read, or the configuration contains something that has no meaning.
pub fn input(files: &InputFiles) -> Result<Input, NotRead> {
    given(files).map(|given| given.input)
}

/// Does the same as [`input`], and records which files were read.
///
/// This is done by a thread of its own: the allocator keeps the memory of a thread that waits, so if this were the main
/// thread, the document would take memory until the end of the run.
pub(crate) fn given(options: &InputFiles) -> Result<Given, NotRead> {
    let work = || read_all(options);
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK);
        match thread.spawn_scoped(scope, work) {
            Ok(thread) => thread.join().unwrap_or_else(|panic| resume_unwind(panic)),
            Err(_) => work(),
        }
    })
}

/// The stack size in bytes for reading a file with the greatest depth.
const STACK: usize = 32 << 20;

fn read_all(options: &InputFiles) -> Result<Given, NotRead> {
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
    for (path, url) in &options.urls {
        let shown = name_of(path, root);
        let known = sources.iter().position(|source| source.name == shown);
        let source = match known {
            Some(known) => sources.swap_remove(known),
            None => reader.source(path)?,
        };
        // The document stays the first one.
        match known {
            Some(known) => {
                sources.push(source.from_url(url));
                let last = sources.len() - 1;
                sources.swap(known, last);
            }
            None => sources.push(source.from_url(url)),
        }
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
    let lock = match options.lock.as_deref() {
        Some(path) => read::lock(path, &name_of(path, root))?,
        None => Lock::default(),
    };
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
            runtime: None,
            samples: false,
            lenient: options.lenient,
            strict: options.strict,
            lock,
            shared_config: false,
        },
        binary,
        read: reader.read,
        notes: reader.notes,
    })
}

/// Reads a document and the files next to it that it refers to. Messages show them relative to `root`.
///
/// # Errors
/// The document cannot be read.
pub fn sources(document: &Path, root: Option<&Path>) -> Result<Vec<Source>, String> {
    let mut reader = Reader {
        root,
        read: BTreeSet::new(),
        notes: Vec::new(),
    };
    reader.document(document)
}

/// Reads files, and records them.
struct Reader<'r> {
    root: Option<&'r Path>,
    read: BTreeSet<PathBuf>,
    notes: Vec<String>,
}

impl Reader<'_> {
    /// Reads the document, and the files next to it that it refers to. The standard input has no files next to it.
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

    /// Adds the files that the document refers to, and those that these refer to. They must be in or below the folder
    /// of the document, or below the root if there is one.
    ///
    /// A missing file is not an error here: the reader of the document knows whether it is needed.
    fn beside(&mut self, document: &Path, sources: &mut Vec<Source>) {
        let own = document.parent().unwrap_or(Path::new(""));
        let (folder, inner) = match self.root.and_then(|root| below(root, document)) {
            Some((root, inner)) => (root, inner),
            None => (
                own.to_owned(),
                PathBuf::from(document.file_name().unwrap_or_default()),
            ),
        };
        let from = inner.parent().unwrap_or(Path::new("")).to_owned();
        let mut known: BTreeSet<PathBuf> = BTreeSet::from([inner]);
        let mut todo = vec![(from, 0)];
        while let Some((from, index)) = todo.pop() {
            let names = sources.get(index).map(referred);
            for name in names.unwrap_or_default() {
                let Some((path, found)) = self.file(&folder, &from, &name, &mut known) else {
                    continue;
                };
                let shown = name_of(&folder.join(&path), self.root);
                match found {
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

    /// Finds a file by its name in a reference, with and without decoding percent escapes.
    fn file(
        &self,
        folder: &Path,
        from: &Path,
        name: &str,
        known: &mut BTreeSet<PathBuf>,
    ) -> Option<(PathBuf, Found)> {
        let plain = percent_decoded(name);
        let mut names = vec![name];
        if plain != name {
            names.push(&plain);
        }
        let mut last = None;
        for name in names {
            let Some(path) = within(from, name).filter(|path| known.insert(path.clone())) else {
                continue;
            };
            match read::below(folder, &path) {
                Found::Nothing => {}
                found => last = Some((path, found)),
            }
        }
        last
    }
}

/// Returns the root and the path of a document below it, with links resolved, if the document is below it.
fn below(root: &Path, document: &Path) -> Option<(PathBuf, PathBuf)> {
    let real = fs::canonicalize(document).ok()?;
    let inner = real
        .strip_prefix(fs::canonicalize(root).ok()?)
        .ok()?
        .to_owned();
    Some((root.to_owned(), inner))
}

/// Returns a path as messages show it.
pub(crate) fn name_of(path: &Path, root: Option<&Path>) -> String {
    let shown = root.and_then(|root| path.strip_prefix(root).ok());
    shown.unwrap_or(path).display().to_string()
}

/// Joins a relative path to a folder, if the result stays in the folder of the document.
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

#[cfg(test)]
mod tests {
    use super::*;

    /// G3: a document cannot read files outside of its folder.
    #[test]
    fn stays_in_the_folder() {
        let within = |from: &str, name: &str| within(Path::new(from), name);
        assert_eq!(within("a", "../b.yaml"), Some("b.yaml".into()));
        assert_eq!(within("", "./a/b.yaml"), Some("a/b.yaml".into()));
        assert_eq!(within("a", "../../b.yaml"), None);
        assert_eq!(within("", "/etc/passwd"), None);
    }
}
