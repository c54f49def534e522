//! The declarations in a file of the runtime: its modules and its re-exports. In: the text of a file, formatted by
//! `rustfmt`, and the fate of each file. Out: the text without declarations of files that are left out, and with
//! imports for files that are in another crate.

/// The fate of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fate {
    Kept,
    Dropped,
    /// The file is in the crate with this name.
    Imported(String),
}

/// Rewrites the declarations of the file at a path; `exports` are the names that it re-exports, with the files that
/// define them.
pub(super) fn rewritten(
    path: &str,
    text: &str,
    exports: &[(&str, &str)],
    fate: &dyn Fn(&str) -> Fate,
) -> String {
    let mut out = String::new();
    // Comments and attributes of the next item.
    let mut before = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("#[") || line.starts_with("// ") {
            let mut whole = format!("{line}\n");
            while line.starts_with("#[") && !is_whole(&whole) {
                let Some(more) = lines.next() else { break };
                whole.push_str(&format!("{more}\n"));
            }
            before.push_str(&whole);
            continue;
        }
        let (visibility, item) = split(line);
        let (mut item, mut written) = (item.to_owned(), line.to_owned());
        if item.starts_with("use ") {
            while !item.ends_with(';') {
                let Some(more) = lines.next() else { break };
                item.push_str(&format!(" {}", more.trim()));
                written.push_str(&format!("\n{more}"));
            }
        }
        let declared = item
            .strip_prefix("mod ")
            .and_then(|rest| rest.strip_suffix(';'));
        let used = item
            .strip_prefix("use ")
            .and_then(|rest| rest.strip_suffix(';'));
        match (declared, used) {
            (Some(name), _) => match fate(&below(path, name, fate)) {
                Fate::Kept => out.push_str(&format!("{before}{line}\n")),
                Fate::Dropped => {}
                Fate::Imported(runtime) => {
                    let module = module(path);
                    out.push_str(&format!(
                        "{before}#[allow(unused_imports)]\n{visibility}use {runtime}::{module}::{name};\n"
                    ));
                }
            },
            (None, Some(tree)) => {
                let is_dropped = |name: &str| {
                    let file = exports.iter().find(|(known, _)| *known == name);
                    file.is_some_and(|(_, file)| fate(file) == Fate::Dropped)
                };
                let mut names = tree.split(|sign: char| !sign.is_alphanumeric() && sign != '_');
                match names.any(is_dropped) {
                    false => out.push_str(&format!("{before}{written}\n")),
                    true => {
                        let tree = kept(tree, &is_dropped).into_iter();
                        out.extend(tree.map(|tree| format!("{before}{visibility}use {tree};\n")));
                    }
                }
            }
            // If nothing is left between two blank lines, one of them is left out.
            (None, None) if line.is_empty() && before.is_empty() && out.ends_with("\n\n") => {}
            (None, None) => out.push_str(&format!("{before}{line}\n")),
        }
        before.clear();
    }
    out.push_str(&before);
    out
}

/// Whether the brackets of a text are closed.
fn is_whole(text: &str) -> bool {
    text.matches(['(', '[']).count() <= text.matches([')', ']']).count()
}

/// Returns the visibility of a line, with the space after it, and the rest.
fn split(line: &str) -> (&str, &str) {
    for visibility in ["pub(crate) ", "pub ", ""] {
        if let Some(item) = line.strip_prefix(visibility) {
            return (visibility, item);
        }
    }
    ("", line)
}

/// Returns the path of the file of a module that a file declares.
fn below(path: &str, name: &str, fate: &dyn Fn(&str) -> Fate) -> String {
    let folder = path.strip_suffix("/mod.rs").or(path.strip_suffix(".rs"));
    let folder = folder.unwrap_or(path);
    let within = format!("{folder}/{name}/mod.rs");
    match fate(&within) {
        Fate::Dropped => format!("{folder}/{name}.rs"),
        Fate::Kept | Fate::Imported(_) => within,
    }
}

/// Returns the module of a file: `runtime::json` for `runtime/json/mod.rs`.
fn module(path: &str) -> String {
    let path = path.strip_suffix("/mod.rs").or(path.strip_suffix(".rs"));
    path.unwrap_or_default().replace('/', "::")
}

/// Returns a tree of `use` without some names; `None` if no name is left.
fn kept(tree: &str, is_dropped: &dyn Fn(&str) -> bool) -> Option<String> {
    let tree = tree.trim();
    let Some((before, list)) = tree.split_once('{') else {
        let name = tree.rsplit("::").next().unwrap_or(tree);
        return (!is_dropped(name)).then(|| tree.to_owned());
    };
    let list = list.strip_suffix('}').unwrap_or(list);
    let mut depth = 0;
    let each = list.split(|c: char| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    });
    let each = each.map(str::trim).filter(|tree| !tree.is_empty());
    let each: Vec<String> = each.filter_map(|tree| kept(tree, is_dropped)).collect();
    match each.as_slice() {
        [] => None,
        [only] => Some(format!("{before}{only}")),
        several => {
            let line = format!("{before}{{{}}}", several.join(", "));
            Some(match line.len() {
                ..=90 => line,
                _ => format!("{before}{{\n    {},\n}}", several.join(",\n    ")),
            })
        }
    }
}

/// Returns the text of a file for use by other crates: everything in it is visible to them.
pub(super) fn published(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let start = line.len() - line.trim_start().len();
        let (indent, item) = line.split_at(start);
        // A macro that the file re-exports can be used by other crates only with this attribute.
        let defined = item.strip_prefix("macro_rules! ");
        let defined = defined.and_then(|rest| rest.strip_suffix(" {"));
        if defined.is_some_and(|name| text.contains(&format!("\npub(crate) use {name};"))) {
            out.push_str(&format!(
                "{indent}#[doc(hidden)]\n{indent}#[macro_export]\n"
            ));
        }
        out.push_str(indent);
        let item = match item.strip_prefix("mod ").filter(|rest| rest.ends_with(';')) {
            Some(rest) => format!("#[doc(hidden)]\n{indent}pub mod {rest}"),
            None => visible(item),
        };
        out.push_str(&item);
        out.push('\n');
    }
    out
}

/// Returns a line in which everything that is visible in the crate is visible to other crates.
fn visible(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("pub(") {
        let within = ["crate) ", "super) ", "in "];
        let is_limited = within.iter().any(|word| after.starts_with(word));
        out.push_str(before);
        rest = match after.split_once(") ").filter(|_| is_limited) {
            Some((_, after)) => {
                out.push_str("pub ");
                after
            }
            None => {
                out.push_str("pub(");
                after
            }
        };
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
//! Docs.

mod a;
// Why.
#[cfg(any(
    unix,
    windows
))]
pub mod b;
pub(crate) mod c;

use a::Own;
pub use b::{One, Two};

// Both.
pub use {a::A, b::{B, C}};

fn mod_is_no_keyword_here() {}
";

    const EXPORTS: &[(&str, &str)] = &[
        ("A", "part/a.rs"),
        ("B", "part/b.rs"),
        ("C", "part/c.rs"),
        ("One", "part/b.rs"),
        ("Two", "part/b.rs"),
    ];

    /// A2: the declaration and the re-exports of a file are left out together with it, and nothing else is.
    #[test]
    fn a2_declarations_follow_the_files() {
        let without_b = |path: &str| match path {
            "part/a.rs" | "part/c.rs" => Fate::Kept,
            _ => Fate::Dropped,
        };
        assert_eq!(
            rewritten("part/mod.rs", TEXT, EXPORTS, &without_b),
            "//! Docs.\n\nmod a;\npub(crate) mod c;\n\nuse a::Own;\n\n// Both.\npub use {a::A, b::C};\n\n\
             fn mod_is_no_keyword_here() {}\n"
        );
    }

    /// G1: items in a shared crate are imported from there, under the same names.
    #[test]
    fn g1_shared_files_are_imported() {
        let shared = |path: &str| match path {
            "part/b.rs" => Fate::Imported("shared".to_owned()),
            "part/a.rs" | "part/c.rs" => Fate::Kept,
            _ => Fate::Dropped,
        };
        let text = rewritten("part/mod.rs", TEXT, EXPORTS, &shared);
        assert!(
            text.contains("))]\n#[allow(unused_imports)]\npub use shared::part::b;\n"),
            "{text}"
        );
        assert!(text.contains("pub use b::{One, Two};\n"), "{text}");
        assert_eq!(
            published(
                "mod a;\n    pub(crate) fn b() {}\n    pub(super) c: u8,\npub(in crate::a) struct D(pub(crate) u8);\n"
            ),
            "#[doc(hidden)]\npub mod a;\n    pub fn b() {}\n    pub c: u8,\npub struct D(pub u8);\n"
        );
        // Of macros, only what the file re-exports.
        assert_eq!(
            published("macro_rules! own {\n}\nmacro_rules! both {\n}\npub(crate) use both;\n"),
            "macro_rules! own {\n}\n#[doc(hidden)]\n#[macro_export]\nmacro_rules! both {\n}\npub use both;\n"
        );
    }
}
