//! `--fetch`: documents by URL. In: a URL, and a folder that keeps fetched files. Out: the files, with the contents
//! that the lock of that folder requires.
//!
//! The folder has the files of each host by their paths, so that references between files stay valid, and
//! `fetched.lock`, which has a line for each file with its SHA-256 and its URL.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::Generate;
use super::folder::hash;
use super::update::{described, downloaded};
use crate::disk::input::sources;
use crate::disk::read::STDIN;
use crate::disk::references::named;
use crate::document::{Source, parse};
use crate::report::Report;
use clap::{Arg, ArgMatches, value_parser};

/// The name of the lock.
const LOCK: &str = "fetched.lock";

/// The most files that a document may consist of.
const MOST: usize = 500;

/// The option `--fetch`.
pub(super) fn argument() -> Arg {
    Arg::new("fetch")
        .long("fetch")
        .value_name("DIR")
        .num_args(0..=1)
        .require_equals(true)
        .default_missing_value("fetched")
        .value_parser(value_parser!(PathBuf))
        .help(
            "Fetches a document whose URL is given (`https://…`), and the files that references name by URL or relative to \
             a fetched file. They are kept in this folder (`fetched` by default) with a lock of their hashes, and are not fetched again: commit the folder, or \
             only `fetched.lock`",
        )
}

/// The folder of the option.
pub(super) fn of(matches: &ArgMatches) -> Option<PathBuf> {
    matches.get_one::<PathBuf>("fetch").cloned()
}

/// The options with a file in place of the URL of the document, and with the fetched files; `None` if nothing is
/// fetched.
///
/// # Errors
/// If a URL may not be fetched, cannot be fetched, or has other content than the lock requires.
pub(super) fn local(options: &Generate) -> Result<Option<Generate>, String> {
    let document = options.document.as_deref().and_then(Path::to_str);
    let url = document.filter(|name| name.contains("://"));
    let download: Download<'_> = &|url| downloaded(url);
    match (url, &options.fetch) {
        (None, None) => Ok(None),
        (Some(url), None) => Err(format!(
            "{url} is not fetched: pass `--fetch`, or download it and give the file"
        )),
        (Some(url), Some(folder)) => {
            let urls = kept(
                &[url.to_owned()],
                Some(url),
                folder,
                options.check,
                download,
            )?;
            let (host, path) = place(url)?;
            let root = folder.join(host);
            Ok(Some(Generate {
                document: Some(root.join(path)),
                root: options.root.clone().or(Some(root)),
                urls,
                ..options.clone()
            }))
        }
        (None, Some(folder)) => {
            let wanted = absolute(options)?;
            if wanted.is_empty() {
                return Ok(None);
            }
            Ok(Some(Generate {
                urls: kept(&wanted, None, folder, options.check, download)?,
                ..options.clone()
            }))
        }
    }
}

/// The URLs that the files of a document refer to, except those that are the identity of one of them.
fn absolute(options: &Generate) -> Result<Vec<String>, String> {
    let Some(document) = options.document.as_deref() else {
        return Ok(Vec::new());
    };
    // The standard input can be read only once.
    if document == Path::new(STDIN) {
        return Ok(Vec::new());
    }
    let mut all = sources(document, options.root.as_deref())?;
    for path in &options.with {
        all.extend(sources(path, options.root.as_deref())?);
    }
    let (mut wanted, mut own) = (BTreeSet::new(), BTreeSet::new());
    for source in &all {
        wanted.extend(named(source).into_iter().filter(|name| is_fetched(name)));
        own.extend(identity(source));
    }
    Ok(wanted.difference(&own).cloned().collect())
}

/// Whether a name in a reference is a URL that may be fetched. Any other URL is reported when the document is read.
fn is_fetched(name: &str) -> bool {
    name.starts_with("https://")
}

/// The URL that a file states as its own.
fn identity(source: &Source) -> Option<String> {
    let value = parse(source, &mut Report::new())?;
    let id = value.get("$self").or_else(|| value.get("$id"));
    Some(id?.as_str()?.trim_end_matches('#').to_owned())
}

/// A function that downloads a URL.
type Download<'d> = &'d dyn Fn(&str) -> Result<Vec<u8>, String>;

/// Fetches files, and those that they refer to. Returns the paths of all of them with their URLs. A file that is missing
/// in the lock is added, unless the run must not change anything.
fn kept(
    wanted: &[String],
    document: Option<&str>,
    folder: &Path,
    is_frozen: bool,
    download: Download<'_>,
) -> Result<BTreeMap<PathBuf, String>, String> {
    let mut store = Store {
        folder,
        lock: lock(&folder.join(LOCK))?,
        is_frozen,
        download,
    };
    let before = store.lock.clone();
    let mut todo = wanted.to_vec();
    let (mut seen, mut files) = (BTreeSet::new(), BTreeMap::new());
    while let Some(next) = todo.pop() {
        if !seen.insert(next.clone()) {
            continue;
        }
        if seen.len() > MOST {
            return Err(format!("the document refers to more than {MOST} files"));
        }
        let bytes = store.one(&next, document == Some(&next))?;
        todo.extend(references(&next, &bytes)?);
        let (host, path) = place(&next)?;
        files.insert(folder.join(host).join(path), next);
    }
    if store.lock != before {
        let lines = store.lock.iter();
        let lines: String = lines
            .map(|(url, hash)| format!("{hash}  {url}\n"))
            .collect();
        write(&folder.join(LOCK), lines.as_bytes())?;
    }
    Ok(files)
}

struct Store<'a> {
    folder: &'a Path,
    /// The hashes, by URL.
    lock: BTreeMap<String, String>,
    is_frozen: bool,
    download: Download<'a>,
}

impl Store<'_> {
    /// The content of a URL.
    fn one(&mut self, url: &str, is_document: bool) -> Result<Vec<u8>, String> {
        let (host, path) = place(url)?;
        let file = self.folder.join(host).join(path);
        let lock = self.folder.join(LOCK);
        match (self.lock.get(url), fs::read(&file).ok()) {
            (Some(known), Some(bytes)) if hash(&bytes) == *known => Ok(bytes),
            (Some(_), Some(_)) => Err(format!(
                "{} was edited since it was fetched from {url}: delete it to fetch it again, or correct it in an overlay",
                file.display()
            )),
            (Some(known), None) => {
                let bytes = (self.download)(url)?;
                if hash(&bytes) != *known {
                    return Err(format!(
                        "{url} has changed since {} was written: delete its line there to use what it is now (`oasmith update` reports \
                         what changes)",
                        lock.display()
                    ));
                }
                write(&file, &bytes)?;
                Ok(bytes)
            }
            (None, _) if self.is_frozen => Err(format!(
                "{} does not have {url}: generate without `--check` first",
                lock.display()
            )),
            (None, _) => {
                let bytes = (self.download)(url)?;
                if is_document {
                    described(url, &bytes)?;
                }
                write(&file, &bytes)?;
                self.lock.insert(url.to_owned(), hash(&bytes));
                Ok(bytes)
            }
        }
    }
}

/// The host of a URL, and the path of its file.
fn place(url: &str) -> Result<(String, PathBuf), String> {
    let rest = url.strip_prefix("https://").ok_or_else(|| {
        format!("{url} is not fetched, because anyone on the way could change it: use `https://`, or download it and give the file")
    })?;
    let rest = rest.split('#').next().unwrap_or_default();
    let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let is_plain = |text: &str| {
        let is_safe = |c: char| c.is_ascii_alphanumeric() || "-._~{}@+ ".contains(c);
        !text.is_empty() && text.chars().all(is_safe) && !matches!(text, "." | "..")
    };
    let mut steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
    if steps.is_empty() || path.ends_with('/') {
        steps.push("document");
    }
    let host = host.replace(':', "_");
    let is_host = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
    if !is_plain(&host) || !host.chars().all(is_host) || !steps.iter().all(|step| is_plain(step)) {
        return Err(format!(
            "the path of {url} cannot be that of a file: download it and give the file"
        ));
    }
    let mut path: PathBuf = steps.iter().collect();
    if !query.is_empty() {
        // The same path with another query is a different document.
        let short: String = hash(query.as_bytes()).chars().take(8).collect();
        path.as_mut_os_string().push(format!("-{short}"));
    }
    Ok((host, path))
}

/// The URLs of the files that a file refers to: those of relative references on its own host, and absolute ones.
fn references(url: &str, bytes: &[u8]) -> Result<BTreeSet<String>, String> {
    let source = Source::new(url, bytes);
    let own = identity(&source);
    let mut found = BTreeSet::new();
    for name in named(&source) {
        match name.contains("://") {
            true if !is_fetched(&name) || own.as_ref() == Some(&name) => {}
            true => _ = found.insert(name),
            false => _ = found.insert(resolved(url, &name)?),
        }
    }
    Ok(found)
}

/// Resolves a relative reference against the URL of its document, on the same host.
fn resolved(url: &str, reference: &str) -> Result<String, String> {
    let rest = url.strip_prefix("https://").unwrap_or(url);
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let mut steps: Vec<&str> = match reference.starts_with('/') {
        true => Vec::new(),
        false => path
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder)
            .split('/')
            .collect(),
    };
    steps.retain(|step| !step.is_empty());
    for step in reference.split('/') {
        match step {
            "" | "." => {}
            ".." if steps.pop().is_none() => {
                return Err(format!("`{reference}` in {url} leads out of its host"));
            }
            ".." => {}
            step => steps.push(step),
        }
    }
    Ok(format!("https://{host}/{}", steps.join("/")))
}

/// The hashes of a lock, by URL; empty if there is no lock.
fn lock(path: &Path) -> Result<BTreeMap<String, String>, String> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(format!("cannot read {}: {error}", path.display())),
    };
    let line = |line: &str| {
        let (hash, url) = line.split_once("  ")?;
        Some((url.trim().to_owned(), hash.to_owned()))
    };
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let lines: Option<_> = lines.map(line).collect();
    lines.ok_or_else(|| {
        format!(
            "{} has a line that is no hash and URL: restore it, or delete the line",
            path.display()
        )
    })
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("cannot write {}: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(path, bytes).map_err(failed)
}

#[cfg(test)]
#[path = "remote_tests.rs"]
mod tests;
