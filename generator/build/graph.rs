//! The dependencies between the files of the runtime. In: their texts, by path. Out: for each file, the files that it
//! uses, and the items of other files that its `use` lines re-export.

use std::collections::{BTreeMap, BTreeSet};

/// The files and names that one file uses.
#[derive(Debug, Default)]
pub(crate) struct Names {
    /// The files that it needs, by path.
    pub(crate) files: BTreeSet<String>,
    /// The names that it re-exports, each with the file that defines it.
    pub(crate) exports: BTreeMap<String, String>,
    /// Whether it contains only declarations of modules and re-exports.
    pub(crate) only_declares: bool,
    /// Whether it uses the module `host`, which is part of the crate that contains the runtime.
    pub(crate) names_host: bool,
}

/// The names of the module `host` that a shared runtime defines itself.
const SHARED: [&str; 1] = ["NUMBERS_IN_TEXT"];

/// A path of a file: its steps, and whether it is re-exported.
type Path = (Vec<String>, bool);

/// Finds the names that each file uses. Paths of files are like `runtime/json/mod.rs`.
pub(crate) fn names(texts: &BTreeMap<String, String>) -> BTreeMap<String, Names> {
    let modules: BTreeMap<String, String> = texts
        .keys()
        .map(|path| (module(path), path.clone()))
        .collect();
    let read: BTreeMap<String, (Vec<Path>, bool)> = texts
        .iter()
        .map(|(path, text)| (module(path), paths(&tokens(&code(text)))))
        .collect();
    let mut exports: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for (module, (paths, _)) in &read {
        for (steps, _) in paths.iter().filter(|(_, is_export)| *is_export) {
            if let Some(name) = steps.last() {
                exports.insert(
                    (module.clone(), name.clone()),
                    absolute(steps, module, &modules),
                );
            }
        }
    }
    let graph = Graph {
        modules: &modules,
        exports: &exports,
    };
    let mut found = BTreeMap::new();
    for path in texts.keys() {
        let module = module(path);
        let (paths, only_declares) = &read[&module];
        let mut names = Names {
            only_declares: *only_declares,
            ..Names::default()
        };
        for (steps, is_export) in paths {
            let whole = absolute(steps, &module, &modules);
            let of_host = whole.strip_prefix(&["host".to_owned()][..]);
            names.names_host |= of_host.is_some_and(|rest| rest != SHARED);
            let Some(file) = graph.file(&whole, 0).filter(|file| *file != path) else {
                continue;
            };
            if *is_export {
                let name = steps.last().cloned().unwrap_or_default();
                names.exports.insert(name, file.to_owned());
            } else {
                names.files.insert(file.to_owned());
            }
        }
        found.insert(path.clone(), names);
    }
    found
}

/// Returns the files that need something of the crate that contains the runtime, or that are part of a module with such
/// code. All others can be in a crate of their own.
pub(crate) fn of_host(names: &BTreeMap<String, Names>) -> BTreeSet<String> {
    let mut found: BTreeSet<String> = BTreeSet::new();
    let around = |path: &str| {
        let module = module(path);
        let parent = module
            .rsplit_once("::")
            .map(|(parent, _)| parent.replace("::", "/"));
        let parent = parent.unwrap_or_default();
        [format!("{parent}/mod.rs"), format!("{parent}.rs")]
            .into_iter()
            .find(|file| names.contains_key(file))
    };
    loop {
        let more: Vec<&String> = names
            .iter()
            .filter(|(path, _)| !found.contains(*path))
            .filter(|(path, file)| {
                let is_within = || match around(path) {
                    Some(parent) => found.contains(&parent) && !names[&parent].only_declares,
                    None => !path.ends_with("/mod.rs"),
                };
                let has_within = || {
                    let mut children = found.iter().filter_map(|child| around(child));
                    !file.only_declares && children.any(|parent| parent == **path)
                };
                let needs =
                    |needed: &String| found.contains(needed) && !names[needed].only_declares;
                file.names_host || file.files.iter().any(needs) || is_within() || has_within()
            })
            .map(|(path, _)| path)
            .collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more.into_iter().cloned());
    }
}

struct Graph<'a> {
    modules: &'a BTreeMap<String, String>,
    exports: &'a BTreeMap<(String, String), Vec<String>>,
}

impl<'a> Graph<'a> {
    /// Returns the file that defines the item at a path.
    fn file(&self, steps: &[String], depth: usize) -> Option<&'a str> {
        if depth > 8 {
            return None;
        }
        let mut at = String::new();
        for (index, step) in steps.iter().enumerate() {
            let within = match at.is_empty() {
                true => step.clone(),
                false => format!("{at}::{step}"),
            };
            let has_below = || {
                let below = format!("{within}::");
                self.modules.keys().any(|module| module.starts_with(&below))
            };
            if self.modules.contains_key(&within) || has_below() {
                at = within;
                continue;
            }
            let target = self.exports.get(&(at.clone(), step.clone()));
            // An item that is re-exported from another crate belongs to this file.
            let is_ours = |target: &&Vec<String>| !target.iter().any(|step| step.starts_with(':'));
            if let Some(target) = target.filter(is_ours) {
                let rest = steps.get(index + 1..).unwrap_or_default().iter().cloned();
                let whole: Vec<String> = target.iter().cloned().chain(rest).collect();
                return self.file(&whole, depth + 1);
            }
            break;
        }
        self.modules.get(&at).map(String::as_str)
    }
}

/// Returns the module of a file: `runtime::json` for `runtime/json/mod.rs`.
fn module(path: &str) -> String {
    let path = path.trim_end_matches(".rs").trim_end_matches("/mod");
    path.replace('/', "::")
}

/// Returns a path from the root of the crate. A path of another crate stays as it is.
fn absolute(steps: &[String], module: &str, modules: &BTreeMap<String, String>) -> Vec<String> {
    let mut around: Vec<String> = module.split("::").map(str::to_owned).collect();
    let Some((first, rest)) = steps.split_first() else {
        return Vec::new();
    };
    match first.as_str() {
        "crate" => rest.to_vec(),
        "self" => around.into_iter().chain(rest.iter().cloned()).collect(),
        "super" => {
            around.pop();
            around.into_iter().chain(rest.iter().cloned()).collect()
        }
        child if modules.contains_key(&format!("{module}::{child}")) => {
            around.into_iter().chain(steps.iter().cloned()).collect()
        }
        _ => [format!("::{first}")]
            .into_iter()
            .chain(rest.iter().cloned())
            .collect(),
    }
}

/// Returns a text without comments, strings and tests.
fn code(text: &str) -> String {
    let end = text.find("#[cfg(test)]\nmod tests").unwrap_or(text.len());
    let mut out = String::new();
    let mut chars = text[..end].chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => {
                for c in chars.by_ref() {
                    if c == '\n' {
                        break;
                    }
                }
                out.push('\n');
            }
            '"' => {
                while let Some(c) = chars.next() {
                    match c {
                        '\\' => _ = chars.next(),
                        '"' => break,
                        _ => {}
                    }
                }
                out.push(' ');
            }
            // The character is a quote.
            '\'' if chars.peek() == Some(&'"') => _ = chars.next(),
            _ => out.push(c),
        }
    }
    out
}

/// Splits code into words and punctuation.
fn tokens(code: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let length = match first {
            ':' if rest.starts_with("::") => 2,
            c if is_word(c) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            c => c.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        found.push(token);
        rest = after.trim_start();
    }
    found
}

fn is_word(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Returns all paths in some tokens, and whether the tokens only declare modules and re-export.
fn paths(tokens: &[&str]) -> (Vec<Path>, bool) {
    let (mut found, mut only_declares) = (Vec::new(), true);
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let next = |by: usize| tokens.get(at + by).copied();
        match *token {
            // Attributes contain no paths of the runtime.
            "#" => {
                let open = at + 1 + usize::from(next(1) == Some("!"));
                at = closed(tokens, open);
            }
            "mod" if next(2) == Some(";") => at += 3,
            "use" => {
                let before = at.checked_sub(1).and_then(|before| tokens.get(before));
                let is_export = matches!(before, Some(&"pub" | &")"));
                only_declares &= is_export;
                let mut leaves = Vec::new();
                at = tree(tokens, at + 1, &mut Vec::new(), &mut leaves);
                found.extend(leaves.into_iter().map(|leaf| (leaf, is_export)));
            }
            "pub" => {
                at += 1;
                if tokens.get(at) == Some(&"(") {
                    at = closed(tokens, at);
                }
            }
            ";" => at += 1,
            word if is_word(word) && next(1) == Some("::") => {
                only_declares = false;
                let mut leaves = Vec::new();
                at = tree(tokens, at, &mut Vec::new(), &mut leaves);
                found.extend(leaves.into_iter().map(|leaf| (leaf, false)));
            }
            _ => {
                only_declares = false;
                at += 1;
            }
        }
    }
    (found, only_declares)
}

/// Returns the position after the bracket that closes the one at a position.
fn closed(tokens: &[&str], open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match *token {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    tokens.len()
}

/// Reads a path, or a tree of paths, and returns the position after it.
fn tree(
    tokens: &[&str],
    start: usize,
    before: &mut Vec<String>,
    leaves: &mut Vec<Vec<String>>,
) -> usize {
    let (mut at, depth) = (start, before.len());
    loop {
        match tokens.get(at) {
            Some(&"{") => {
                at += 1;
                while tokens.get(at).is_some_and(|token| *token != "}") {
                    let from = at;
                    at = tree(tokens, at, before, leaves);
                    at = at.max(from + 1);
                    if tokens.get(at) == Some(&",") {
                        at += 1;
                    }
                }
                before.truncate(depth);
                return at + 1;
            }
            Some(word) if is_word(word) => {
                before.push((*word).to_owned());
                at += 1;
                if tokens.get(at) == Some(&"::")
                    && tokens
                        .get(at + 1)
                        .is_some_and(|next| is_word(next) || *next == "{")
                {
                    at += 1;
                    continue;
                }
                if before.last().is_some_and(|last| last == "self") && before.len() > 1 {
                    before.pop();
                }
                leaves.push(before.clone());
                before.truncate(depth);
                if tokens.get(at) == Some(&"as") {
                    at += 2;
                }
                return at;
            }
            _ => {
                before.truncate(depth);
                return at + 1;
            }
        }
    }
}
