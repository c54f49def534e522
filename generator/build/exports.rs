//! The names that a part of the runtime exports and uses. In: its sources, formatted by `rustfmt`, so that an item
//! starts in the first column. Out: names, each with the modules that export it; methods; the first names of paths.
//!
//! A test compares the result with that of `syn`.

use std::collections::{BTreeMap, BTreeSet};

/// The keywords that may be between the visibility of an item and its name.
const KEYWORDS: &[&str] = &[
    "async", "const", "enum", "fn", "static", "struct", "trait", "type", "union", "unsafe",
];

/// Adds the names that a module exports, and those that its public modules export.
pub(crate) fn exports<'a>(
    path: &str,
    module: &str,
    source: &dyn Fn(&str) -> Option<&'a str>,
    names: &mut BTreeMap<String, Vec<String>>,
) {
    let Some(text) = source(path) else { return };
    let mut add = |name: &str| {
        let modules = names.entry(name.to_owned()).or_default();
        modules.push(module.to_owned());
    };
    let mut within = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some((is_public, item)) = exported(line) else {
            continue;
        };
        if let Some(tree) = item.strip_prefix("use ") {
            let mut tree = tree.to_owned();
            while !tree.ends_with(';') {
                let Some(more) = lines.next() else { break };
                tree.push_str(more.trim());
            }
            leaves(tree.trim_end_matches(';'), &mut add);
        } else if let Some(name) = item.strip_prefix("mod ") {
            let name = name.trim_end_matches([';', ' ', '{']);
            add(name);
            within.extend(is_public.then_some(name));
        } else {
            let mut words = item.split_whitespace();
            let name = words.find(|word| !KEYWORDS.contains(word)).unwrap_or("");
            let name = name
                .split(|c: char| !c.is_alphanumeric() && c != '_')
                .next();
            add(name.unwrap_or_default());
        }
    }
    let folder = match path.strip_suffix("mod.rs") {
        Some(folder) => folder.to_owned(),
        None => format!("{}/", path.trim_end_matches(".rs")),
    };
    for name in within {
        let module = format!("{module}::{name}");
        for path in [
            format!("{folder}{name}/mod.rs"),
            format!("{folder}{name}.rs"),
        ] {
            exports(&path, &module, source, names);
        }
    }
}

/// Returns the rest of a line that exports something, and whether it is exported to users.
fn exported(line: &str) -> Option<(bool, &str)> {
    match line.strip_prefix("pub ") {
        Some(item) => Some((true, item)),
        None => Some((false, line.strip_prefix("pub(crate) ")?)),
    }
}

/// Adds the names that a tree of `use` imports.
fn leaves(tree: &str, add: &mut impl FnMut(&str)) {
    let tree = tree.trim();
    let Some((_, list)) = tree.split_once('{') else {
        let name = tree.rsplit(" as ").next().unwrap_or(tree);
        let name = name.rsplit("::").next().unwrap_or(name);
        if !name.is_empty() && name != "_" {
            add(name.trim());
        }
        return;
    };
    let list = list.strip_suffix('}').unwrap_or(list);
    let mut depth = 0;
    let each = list.split(|c: char| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    });
    let each: Vec<&str> = each.collect();
    each.into_iter().for_each(|tree| leaves(tree, add));
}

/// Adds the traits that a source defines.
pub(crate) fn traits(source: &str, names: &mut BTreeSet<String>) {
    let found = source
        .lines()
        .filter_map(|line| line.strip_prefix("pub trait "));
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let found = found.filter_map(|rest| rest.split(|c| !is_name(c)).next());
    names.extend(found.map(str::to_owned));
}

/// Adds the methods in the blocks of a source whose first line begins with a text, such as `impl Client {`.
pub(crate) fn methods(source: &str, opening: &str, names: &mut BTreeSet<String>) {
    let mut is_within = false;
    for line in source.lines() {
        if !line.starts_with(' ') && !line.is_empty() {
            is_within = line.starts_with(opening);
        } else if is_within {
            // The methods of traits have no visibility.
            let line = line.trim_start();
            let visible = line
                .strip_prefix("pub ")
                .or(line.strip_prefix("pub(crate) "));
            let method = visible.and_then(|line| line.strip_prefix("fn "));
            let name = method.and_then(|rest| rest.split(['(', '<']).next());
            names.extend(name.filter(|it| !it.starts_with('$')).map(str::to_owned));
        }
    }
}

/// Adds the first names of the paths in a source that may be names of crates.
pub(crate) fn roots(source: &str, names: &mut BTreeSet<String>) {
    let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let lines = source.lines().map(str::trim_start);
    for line in lines.filter(|line| !line.starts_with("//")) {
        for (end, _) in line.match_indices("::") {
            let before = line[..end].trim_end_matches(is_name);
            let root = &line[before.len()..end];
            // A path may also begin with `::`.
            let outside = before.strip_suffix("::").unwrap_or(before);
            if !root.is_empty()
                && !outside.ends_with(|c: char| c == ':' || c == '>' || c.is_alphanumeric())
            {
                names.insert(root.to_owned());
            }
        }
    }
}
