//! The folder of a generated crate: written where something changed, compared, cleared of what is no longer made.
//!
//! In: a folder and the [`Files`] that belong there. Out: what differs, or the folder brought to it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::emit::Files;

/// What differs between a folder and the files that belong there.
#[derive(Debug, Default)]
pub struct Difference {
    /// Files that are missing or differ.
    pub changed: Vec<String>,
    /// Files that do not belong there.
    pub orphans: Vec<String>,
    /// Files that are as they should be.
    pub unchanged: usize,
}

/// Compares a folder with the files that belong there.
pub fn compare(folder: &Path, files: &Files) -> Result<Difference, String> {
    let mut difference = Difference::default();
    for (path, text) in files {
        match fs::read_to_string(folder.join(path)) {
            Ok(present) if present == *text => difference.unchanged += 1,
            _ => difference.changed.push(path.clone()),
        }
    }
    let expected: BTreeSet<&str> = files.keys().map(String::as_str).collect();
    for path in owned(folder)? {
        if !expected.contains(path.as_str()) {
            difference.orphans.push(path);
        }
    }
    Ok(difference)
}

/// Writes what differs and removes orphans.
pub fn write(folder: &Path, files: &Files, difference: &Difference) -> Result<(), String> {
    for path in &difference.changed {
        let target = inside(folder, path)?;
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).map_err(|error| format!("{}: {error}", parent.display()))?;
        }
        let text = files.get(path).map(String::as_str).unwrap_or_default();
        fs::write(&target, text).map_err(|error| format!("{}: {error}", target.display()))?;
    }
    for path in &difference.orphans {
        let target = inside(folder, path)?;
        fs::remove_file(&target).map_err(|error| format!("{}: {error}", target.display()))?;
        if let Some(parent) = target.parent() {
            // Only an empty folder goes.
            let _ = fs::remove_dir(parent);
        }
    }
    Ok(())
}

/// The first lines in which a file differs from what belongs there.
pub fn first_difference(folder: &Path, path: &str, expected: &str) -> String {
    let present = fs::read_to_string(folder.join(path)).unwrap_or_default();
    let (mut old, mut new) = (present.lines(), expected.lines());
    for number in 1.. {
        match (old.next(), new.next()) {
            (None, None) => break,
            (old, new) if old == new => {}
            (old, new) => {
                let old = old.map_or_else(String::new, |line| format!("\n    - {line}"));
                let new = new.map_or_else(String::new, |line| format!("\n    + {line}"));
                return format!("  line {number}:{old}{new}");
            }
        }
    }
    "  only the end of the file differs".to_owned()
}

/// The way from a folder to another.
pub fn relative(from: &Path, to: &Path) -> Result<String, String> {
    let absolute = |path: &Path| {
        std::path::absolute(path).map_err(|error| format!("{}: {error}", path.display()))
    };
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

fn inside(folder: &Path, path: &str) -> Result<PathBuf, String> {
    let named = |step| matches!(step, std::path::Component::Normal(_));
    let plain =
        !path.is_empty() && !path.starts_with('.') && Path::new(path).components().all(named);
    match plain {
        true => Ok(folder.join(path)),
        false => Err(format!("`{path}` would be outside of {}", folder.display())),
    }
}

/// The files below `src`, `examples` and `benches`, which are all the generator's.
fn owned(folder: &Path) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    let mut todo: Vec<PathBuf> = ["src", "examples", "benches"]
        .iter()
        .map(|name| folder.join(name))
        .collect();
    while let Some(next) = todo.pop() {
        let Ok(entries) = fs::read_dir(&next) else {
            continue;
        };
        for entry in entries {
            let path = entry.map_err(|error| error.to_string())?.path();
            match path.is_dir() {
                true => todo.push(path),
                false => {
                    let relative = path.strip_prefix(folder).unwrap_or(&path);
                    let steps: Vec<_> =
                        relative.iter().map(|step| step.to_string_lossy()).collect();
                    found.push(steps.join("/"));
                }
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// G3: nothing is written outside of the folder.
    #[test]
    fn stays_inside_of_the_folder() {
        let folder = Path::new("out");
        assert_eq!(inside(folder, "src/lib.rs"), Ok(folder.join("src/lib.rs")));
        for path in ["../a", "/a", "src/../../a", "./a", ""] {
            assert!(inside(folder, path).is_err(), "{path}");
        }
    }

    #[test]
    fn tells_the_way_between_folders() {
        assert_eq!(
            relative(Path::new("/a/b"), Path::new("/a/c/d")),
            Ok("../c/d".to_owned())
        );
    }
}
