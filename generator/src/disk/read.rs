//! Reads files that a user or a document names. In: paths. Out: bytes, or the reason why there are none.
//!
//! Only regular files are read: a pipe could block the command, and a device could fill the memory.

use std::fs;
use std::io::{IsTerminal, Read};
use std::path::{Path, PathBuf};

use super::{VERSION_CONTROL, failed, kind_of};
use crate::lock::Lock;

/// The name of the standard input.
pub(crate) const STDIN: &str = "-";

/// Reads a file that the user names; it may be a link.
pub(crate) fn named(path: &Path) -> Result<Vec<u8>, String> {
    let shown = path.display();
    if path.as_os_str().is_empty() {
        return Err("the name of a file is empty".to_owned());
    }
    let metadata = fs::metadata(path).map_err(|error| match path.to_str() {
        Some(url) if url.starts_with("https:/") || url.starts_with("http:/") => {
            format!("cannot read {shown}: URLs are fetched only with `--fetch`; or save it to a file first")
        }
        _ => format!("cannot read {shown}: {error}"),
    })?;
    if metadata.is_dir() {
        return Err(format!(
            "cannot read {shown}: it is a folder; pass a file in it"
        ));
    }
    if !metadata.is_file() {
        return Err(format!(
            "cannot read {shown}: it is {}; save it to a file, or pass the document on standard input with `-`",
            kind_of(metadata.file_type())
        ));
    }
    fs::read(path).map_err(|error| format!("cannot read {shown}: {error}"))
}

/// Reads the names of the last run; returns an empty lock if there is no file.
pub(crate) fn lock(path: &Path, shown: &str) -> Result<Lock, String> {
    if fs::symlink_metadata(path).is_err() {
        return Ok(Lock::default());
    }
    let text = String::from_utf8_lossy(&named(path)?).into_owned();
    Lock::parse(&text).map_err(|error| {
        let error = error.trim();
        format!(
            "cannot read {shown}: {error}\nhelp: restore it from version control; without it, all names are chosen again"
        )
    })
}

/// Reads the standard input to its end.
pub(crate) fn standard_input() -> Result<Vec<u8>, String> {
    let mut stdin = std::io::stdin().lock();
    if stdin.is_terminal() {
        return Err(
            "`-` reads the document from standard input, which is a terminal; \
             pipe the document into it: `curl … | oasmith generate - --out DIR`"
                .to_owned(),
        );
    }
    let mut bytes = Vec::new();
    stdin
        .read_to_end(&mut bytes)
        .map_err(|error| format!("cannot read standard input: {error}"))?;
    Ok(bytes)
}

/// The result of reading a path that a document names.
#[derive(Debug)]
pub(crate) enum Found {
    /// The path of the file, with links resolved, and its contents.
    File(PathBuf, Vec<u8>),
    /// There is nothing at the path.
    Nothing,
    /// There is something that is not read, for this reason.
    Refused(&'static str),
}

/// Reads a file in a folder, by a path that a document or another folder contains. A link to a file outside of the
/// folder is refused.
pub(crate) fn below(folder: &Path, path: &Path) -> Found {
    let at = folder.join(path);
    let Ok(real) = fs::canonicalize(&at) else {
        return Found::Nothing;
    };
    let folder = match folder == Path::new("") {
        true => Path::new("."),
        false => folder,
    };
    let is_inside = fs::canonicalize(folder).is_ok_and(|folder| real.starts_with(folder));
    if !is_inside {
        return Found::Refused("it is a link to a file outside of the folder");
    }
    match fs::metadata(&real) {
        Ok(metadata) if metadata.is_file() => {}
        Ok(metadata) => {
            return Found::Refused(match kind_of(metadata.file_type()) {
                "a folder" => "it is a folder",
                "a pipe" => "it is a pipe",
                "a device" => "it is a device",
                _ => "it is not a regular file",
            });
        }
        Err(_) => return Found::Nothing,
    }
    match fs::read(&real) {
        Ok(bytes) => Found::File(real, bytes),
        Err(_) => Found::Refused("it cannot be read"),
    }
}

/// Returns the files of a folder that are copied unchanged: the path of each, the real file and its contents. Folders
/// of version control are left out.
pub(crate) fn carried(folder: &Path) -> Result<Vec<(String, PathBuf, Vec<u8>)>, String> {
    let mut files = Vec::new();
    let mut todo = vec![PathBuf::new()];
    while let Some(next) = todo.pop() {
        let at = folder.join(&next);
        for entry in fs::read_dir(&at).map_err(|error| failed(&at, &error))? {
            let entry = entry.map_err(|error| failed(&at, &error))?;
            let path = next.join(entry.file_name());
            let kind = entry.file_type().map_err(|error| failed(&at, &error))?;
            let name = entry.file_name();
            if VERSION_CONTROL.iter().any(|kept| name == *kept) {
                continue;
            }
            if kind.is_dir() {
                todo.push(path);
                continue;
            }
            let steps: Option<Vec<&str>> = path.iter().map(|step| step.to_str()).collect();
            let shown = folder.join(&path);
            let Some(steps) = steps else {
                return Err(format!("{}: the file name is not UTF-8", shown.display()));
            };
            match below(folder, &path) {
                Found::File(real, bytes) => files.push((steps.join("/"), real, bytes)),
                Found::Nothing => {
                    return Err(format!(
                        "{} cannot be copied: it is a broken link",
                        shown.display()
                    ));
                }
                Found::Refused(why) => {
                    return Err(format!("{} cannot be copied: {why}", shown.display()));
                }
            }
        }
    }
    files.sort();
    Ok(files)
}
