//! `tidy`: checks of the sources that no compiler makes: which layer uses which, how long files are, and which words
//! they use.

mod json;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

/// The maximum length of a file written by hand, in lines.
const HAND_WRITTEN: usize = 400;
/// The maximum length of a generated file, in lines.
const GENERATED: usize = 2_000;
/// The maximum length of `ARCHITECTURE.md`, which is meant to be read at one sitting.
const ARCHITECTURE: usize = 149;

/// The layers of the generator, each with the layers that it may use.
const LAYERS: &[(&str, &[&str])] = &[
    ("assertions", &[]),
    ("document", &["assertions", "report", "styles"]),
    ("formats", &[]),
    ("prelude", &[]),
    ("schemes", &[]),
    ("styles", &[]),
    ("ir", &["assertions", "formats", "schemes", "styles"]),
    (
        "analyze",
        &["assertions", "document", "formats", "ir", "report"],
    ),
    ("sdk", &["formats", "schemes", "styles"]),
    (
        "plan",
        &["assertions", "formats", "ir", "prelude", "report", "sdk"],
    ),
    ("emit", &["prelude", "report", "sdk"]),
    ("changes", &["prelude", "sdk"]),
    (
        "mock",
        &[
            "analyze", "document", "ir", "plan", "report", "schemes", "sdk", "styles",
        ],
    ),
    (
        "cli",
        &[
            "changes", "disk", "document", "emit", "mock", "plan", "report", "sdk",
        ],
    ),
    ("disk", &["document", "emit", "plan", "report"]),
    ("build", &["disk", "emit", "report"]),
];

/// Names that a layer must not use, and why.
const FORBIDDEN: &[(&str, &str, &str)] = &[("plan", "quote!", "only `emit` makes tokens")];

/// Runs all checks, and reports everything they find.
pub(crate) fn run() -> Result<(), String> {
    let root = crate::workspace();
    let mut problems = Vec::new();
    for path in sources(&root) {
        let text =
            fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let name = path
            .strip_prefix(&root)
            .unwrap_or(&path)
            .display()
            .to_string();
        let limit = if name.starts_with("generated/") {
            GENERATED
        } else {
            HAND_WRITTEN
        };
        let lines = text.lines().count();
        if lines > limit {
            problems.push(format!("{name}: {lines} lines; the limit is {limit}"));
        }
        layers(&name, &text, &mut problems);
        json::check(&name, &text, &mut problems);
    }
    for path in texts(&root) {
        let text =
            fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let name = shown(&root, &path);
        let lines = text.lines().count();
        if name == "ARCHITECTURE.md" && lines > ARCHITECTURE {
            problems.push(format!(
                "{name}: {lines} lines; the limit is {ARCHITECTURE}"
            ));
        }
        words::check(&name, &text, &mut problems);
    }
    match problems.is_empty() {
        true => {
            println!("tidy: no problems");
            Ok(())
        }
        false => Err(problems.join("\n")),
    }
}

fn layers(name: &str, text: &str, problems: &mut Vec<String>) {
    let Some(rest) = name.strip_prefix("generator/src/") else {
        return;
    };
    let layer = rest.split(['/', '.']).next().unwrap_or_default();
    let Some((_, allowed)) = LAYERS.iter().find(|(known, _)| *known == layer) else {
        return;
    };
    for (number, line) in text.lines().enumerate() {
        for (index, _) in line.match_indices("crate::") {
            let used = line[index + "crate::".len()..]
                .split(|c: char| !c.is_alphanumeric() && c != '_')
                .next();
            let used = used.unwrap_or_default();
            let is_layer = LAYERS.iter().any(|(known, _)| *known == used);
            if is_layer && used != layer && !allowed.contains(&used) {
                problems.push(format!(
                    "{name}:{}: `{layer}` must not use `{used}`",
                    number + 1
                ));
            }
        }
        for (_, word, reason) in FORBIDDEN.iter().filter(|(known, ..)| *known == layer) {
            if line.contains(word) {
                problems.push(format!(
                    "{name}:{}: `{layer}` must not name `{word}`: {reason}",
                    number + 1
                ));
            }
        }
    }
}

/// All files whose words are checked: sources, documentation, settings, and our prose and fixtures. The lists of words
/// themselves and texts by others are excluded.
fn texts(root: &Path) -> Vec<PathBuf> {
    let ours = |path: &PathBuf| {
        let name = shown(root, path);
        let is_yaml = name.starts_with("spec/overlays/") || name.starts_with("tests/fixtures/");
        let is_text = [".rs", ".md", ".toml"]
            .iter()
            .any(|end| name.ends_with(end));
        (is_text || is_yaml && name.ends_with(".yaml")) && !name.ends_with("tidy/words.rs")
    };
    files(root).into_iter().filter(ours).collect()
}

/// A path relative to the workspace, as messages show it.
fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root)
        .unwrap_or(path)
        .display()
        .to_string()
        .replace('\\', "/")
}

/// All Rust files.
fn sources(root: &Path) -> Vec<PathBuf> {
    let mut found = files(root);
    found.retain(|path| path.extension().is_some_and(|end| end == "rs"));
    found
}

/// All files, except those in build folders and in hidden folders.
fn files(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut todo = vec![root.to_owned()];
    while let Some(folder) = todo.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            match path.is_dir() {
                true if name == "target" || name.starts_with('.') => {}
                true => todo.push(path),
                false => found.push(path),
            }
        }
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(name: &str, text: &str) -> Vec<String> {
        let mut problems = Vec::new();
        layers(name, text, &mut problems);
        problems
    }

    #[test]
    fn layers_keep_to_what_they_may_know() {
        let name = "generator/src/analyze/schema.rs";
        let lines = found(
            name,
            "use crate::document::Document;\nuse crate::emit::emit;\n",
        );
        assert_eq!(lines, [format!("{name}:2: `analyze` must not use `emit`")]);
        assert_eq!(found(name, "use crate::plan::Config;").len(), 1);
        assert_eq!(found("generator/src/plan/mod.rs", "quote! { a }").len(), 1);
    }
}
