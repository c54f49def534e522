//! Paths below the folder of a crate. In: a folder and a relative path. Out: the content there, without following a
//! link.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::disk::{VERSION_CONTROL, failed, kind_of};

/// The content of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Present {
    /// Nothing.
    Nothing,
    /// A regular file.
    File(Vec<u8>),
    /// A link to a file or a folder, or to nothing.
    Link,
    /// Something that a file cannot replace.
    Blocked(Blocked),
}

/// Something that a file cannot replace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Blocked {
    /// Its path, if it is in place of a folder above the file.
    pub(super) at: Option<String>,
    /// Its description.
    pub(super) what: String,
}

/// Returns the content of a path below a folder. No link is followed, neither at the end of the path nor on the way.
pub(super) fn look(folder: &Path, path: &str) -> Result<Present, String> {
    let mut at = folder.to_owned();
    let last = path.split('/').count() - 1;
    for (index, step) in path.split('/').enumerate() {
        at.push(step);
        let kind = match fs::symlink_metadata(&at) {
            Ok(metadata) => metadata.file_type(),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Present::Nothing),
            Err(error) => return Err(failed(&at, &error)),
        };
        if index < last {
            if kind.is_dir() {
                continue;
            }
            let parent = path.split('/').take(index + 1).collect::<Vec<_>>();
            let what = match kind.is_symlink() {
                true => "a link, which is not followed",
                false => "not a folder",
            };
            let at = parent.join("/");
            return Ok(Present::Blocked(Blocked {
                what: format!("`{at}` is {what}"),
                at: Some(at),
            }));
        }
        if kind.is_symlink() {
            return Ok(Present::Link);
        }
        if !kind.is_file() {
            return Ok(Present::Blocked(Blocked {
                at: None,
                what: format!("it is {}", kind_of(kind)),
            }));
        }
    }
    match fs::read(&at) {
        Ok(bytes) => Ok(Present::File(bytes)),
        Err(error) => Err(failed(&at, &error)),
    }
}

/// Returns whether a path stays below the folder that it is relative to, has only plain steps, and does not belong to
/// the data of a version control system.
pub(super) fn is_inside(path: &str) -> bool {
    let plain = |step: &str| {
        !matches!(step, "" | "." | "..")
            && !step.contains(['\\', ':'])
            && !step.contains(char::is_control)
    };
    path.split('/').all(plain) && !path.split('/').any(|step| VERSION_CONTROL.contains(&step))
}

/// Creates the folders that lead to a path, none of which may be a link.
pub(super) fn make_parents(folder: &Path, path: &str) -> Result<(), String> {
    let Some((parents, _)) = path.rsplit_once('/') else {
        return Ok(());
    };
    let mut at = folder.to_owned();
    for step in parents.split('/') {
        at.push(step);
        match fs::create_dir(&at) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                let kind = fs::symlink_metadata(&at).map_err(|error| failed(&at, &error))?;
                if !kind.is_dir() {
                    return Err(format!("{}: it is not a folder", at.display()));
                }
            }
            Err(error) => return Err(failed(&at, &error)),
        }
    }
    Ok(())
}

/// Removes the folders that lead to a path as long as they are empty, starting with the innermost.
pub(super) fn remove_empty_parents(folder: &Path, path: &str) {
    let mut rest = path;
    while let Some((parents, _)) = rest.rsplit_once('/') {
        if fs::remove_dir(folder.join(parents)).is_err() {
            return;
        }
        rest = parents;
    }
}

/// Returns the regular files below some folders of a crate without following links.
pub(super) fn files_below(folder: &Path, roots: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    let mut todo: Vec<String> = roots.iter().map(|root| (*root).to_owned()).collect();
    while let Some(next) = todo.pop() {
        let at = folder.join(&next);
        if !fs::symlink_metadata(&at).is_ok_and(|metadata| metadata.is_dir()) {
            continue;
        }
        for entry in fs::read_dir(&at).into_iter().flatten().flatten() {
            let Ok(name) = entry.file_name().into_string() else {
                continue;
            };
            let path = format!("{next}/{name}");
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => todo.push(path),
                Ok(kind) if kind.is_file() => found.push(path),
                Ok(_) | Err(_) => {}
            }
        }
    }
    found.sort();
    found
}

/// Returns the relative path from a folder to another.
pub(in crate::cli) fn relative(from: &Path, to: &Path) -> Result<String, String> {
    let absolute = |path: &Path| std::path::absolute(path).map_err(|error| failed(path, &error));
    let (from, to) = (absolute(from)?, absolute(to)?);
    let shared = from
        .components()
        .zip(to.components())
        .take_while(|(a, b)| a == b)
        .count();
    let up = from.components().skip(shared).map(|_| "..".to_owned());
    let down = to
        .components()
        .skip(shared)
        .map(|step| step.as_os_str().to_string_lossy().into_owned());
    Ok(up.chain(down).collect::<Vec<_>>().join("/"))
}

/// Returns the folder with all links in the user's path to it resolved.
///
/// The output folder is the only place where links are followed, because the user named it.
pub(super) fn real(folder: &Path) -> Result<Option<PathBuf>, String> {
    match fs::symlink_metadata(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) if error.kind() == ErrorKind::NotADirectory => {
            let mut above = folder.ancestors().skip(1);
            let file = above.find(|path| path.is_file()).unwrap_or(folder);
            let (folder, file) = (folder.display(), file.display());
            return Err(format!("{folder} cannot be a folder: {file} is a file"));
        }
        Err(error) => return Err(failed(folder, &error)),
        Ok(_) => {}
    }
    let real = fs::canonicalize(folder).map_err(|error| match error.kind() {
        ErrorKind::NotFound => format!(
            "{} is a broken link; create its target, or choose another folder with `--out`",
            folder.display()
        ),
        _ => failed(folder, &error),
    })?;
    match real.is_dir() {
        true => Ok(Some(real)),
        false => Err(format!(
            "{} is a file; pass a folder with `--out`",
            folder.display()
        )),
    }
}

/// The target of a path, even if its last steps do not exist.
pub(in crate::cli) fn eventual(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut rest = Vec::new();
    let mut at = absolute.as_path();
    loop {
        if let Ok(real) = fs::canonicalize(at) {
            return rest.iter().rev().fold(real, |real, step| real.join(step));
        }
        let (Some(parent), Some(name)) = (at.parent(), at.file_name()) else {
            return absolute;
        };
        rest.push(name);
        at = parent;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// G3: nothing is written outside of the folder, nor into the data of version control.
    #[test]
    fn paths_stay_inside() {
        for path in ["src/lib.rs", ".gitignore", ".github/workflows/a.yml", "..a"] {
            assert!(is_inside(path), "{path}");
        }
        for path in [
            "../a",
            "/a",
            "src/../../a",
            "./a",
            "",
            "a//b",
            "a\\b",
            "c:/a",
            ".git/config",
            "a\nb",
        ] {
            assert!(!is_inside(path), "{path}");
        }
    }

    #[test]
    fn the_way_between_folders_is_relative() {
        assert_eq!(
            relative(Path::new("/a/b"), Path::new("/a/c/d")),
            Ok("../c/d".to_owned())
        );
    }
}
