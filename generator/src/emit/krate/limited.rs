//! Crates with some of the features only. In: the files of a crate with all features, and the features that it does not
//! have. Out: the files without the code of those features.
//!
//! The text of everything else stays as it is, so this works on lines, as `rustfmt` and the layout write them.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;

use crate::emit::Files;
use crate::emit::predicate::{Condition, Predicate, parts};
use crate::runtime::WASM;

/// Removes the code of features. Files that no other file declares any more are removed, too.
pub(in crate::emit) fn limited(files: Files, without: &BTreeSet<String>) -> Files {
    if without.is_empty() {
        return files;
    }
    let is_source = |path: &str| path.starts_with("src/") && path.ends_with(".rs");
    let texts = files.into_iter().map(|(path, text)| {
        let text = match is_source(&path) {
            true => decided(&text, without),
            false => text,
        };
        (path, text)
    });
    let mut files: Files = texts.collect();
    let kept = reachable(&files);
    let folders: BTreeSet<&str> = kept.iter().map(|path| folder(path)).collect();
    // Data is in the folder of the code that includes it.
    let is_kept = |path: &str| match is_source(path) {
        true => kept.contains(path),
        false => !path.starts_with("src/") || folders.contains(folder(path)),
    };
    let lost: Vec<String> = files
        .keys()
        .filter(|path| !is_kept(path))
        .cloned()
        .collect();
    for path in lost {
        files.remove(&path);
    }
    files
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The files of the modules that are declared, from the root on.
fn reachable(files: &Files) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut todo = vec!["src/lib.rs".to_owned()];
    while let Some(path) = todo.pop() {
        let Some(text) = files.get(&path) else {
            continue;
        };
        let within = match path.strip_suffix("/mod.rs") {
            Some(folder) => folder,
            None if path == "src/lib.rs" => "src",
            None => path.trim_end_matches(".rs"),
        };
        // Several declarations can be on one line.
        for line in text.lines().flat_map(|line| line.split_inclusive("; ")) {
            let line = line.trim_matches(' ');
            let item = match line.strip_prefix("pub(") {
                Some(limited) => limited.split_once(") ").map(|(_, item)| item),
                None => line.strip_prefix("pub "),
            };
            let name = item.unwrap_or(line).strip_prefix("mod ");
            if let Some(name) = name.and_then(|rest| rest.strip_suffix(';')) {
                let name = name.trim_start_matches("r#");
                todo.push(format!("{within}/{name}.rs"));
                todo.push(format!("{within}/{name}/mod.rs"));
            }
        }
        found.insert(path);
    }
    found
}

/// The meaning of a condition, if it depends on a feature that the crate does not have.
fn meaning(condition: Condition<'_>, without: &BTreeSet<String>) -> Option<bool> {
    let is_off = match (condition.name, condition.value) {
        ("feature", Some(name)) => without.contains(name),
        // Only browsers are an unknown system.
        ("target_os", Some("unknown")) => without.contains(WASM),
        _ => false,
    };
    is_off.then_some(false)
}

/// The text of a file without the code of some features.
fn decided(text: &str, without: &BTreeSet<String>) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let plain = plain(text);
    let mut out: Vec<String> = Vec::with_capacity(lines.len());
    // The position of the comments and attributes before the next item.
    let mut start = None;
    let mut is_gap = false;
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let code = line.trim_start();
        if code.starts_with("#[cfg") || code.starts_with("#![cfg") {
            start.get_or_insert(out.len());
            let end = closed(&plain, at);
            match attribute(&lines[at..end], without) {
                Attribute::Same => out.extend(lines[at..end].iter().map(|it| (*it).to_owned())),
                Attribute::Instead(line) => out.push(line),
                Attribute::Dropped => is_gap |= code.starts_with("#!"),
                Attribute::Off => {
                    out.truncate(start.take().unwrap_or(out.len()));
                    at = item_end(&lines, &plain, end);
                    is_gap = true;
                    continue;
                }
            }
            at = end;
            continue;
        }
        let before_item = code.starts_with("//") || code.starts_with("#[");
        match before_item {
            true => _ = start.get_or_insert(out.len()),
            false => start = None,
        }
        if before_item && code.starts_with('#') {
            let end = closed(&plain, at);
            out.extend(lines[at..end].iter().map(|it| (*it).to_owned()));
            at = end;
            continue;
        }
        at += 1;
        let last = out.last().map_or("", |it| it.trim_end());
        if is_gap && code.is_empty() && (last.is_empty() || last.ends_with(['{', '('])) {
            continue;
        }
        if is_gap && code.starts_with('}') && last.is_empty() {
            out.pop();
        }
        is_gap &= code.is_empty();
        out.push(expressions(line, without));
    }
    while is_gap && out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    let mut whole = out.join("\n");
    whole.push('\n');
    whole
}

/// The result of deciding an attribute.
enum Attribute {
    Same,
    Instead(String),
    Dropped,
    /// The item with this attribute is left out.
    Off,
}

/// Decides an attribute, which takes up these lines.
fn attribute(lines: &[&str], without: &BTreeSet<String>) -> Attribute {
    let first = lines.first().copied().unwrap_or_default();
    let indent = &first[..first.len() - first.trim_start().len()];
    let whole: Vec<&str> = lines.iter().map(|line| line.trim()).collect();
    let whole = whole.join(" ");
    let mark = if whole.starts_with("#!") { "#!" } else { "#" };
    let inner = whole.trim_start_matches(['#', '!', '[']).strip_suffix(']');
    let Some((name, list)) = inner.and_then(|inner| inner.split_once('(')) else {
        return Attribute::Same;
    };
    let Ok(list) = list
        .trim_end_matches(',')
        .strip_suffix(')')
        .unwrap_or(list)
        .parse()
    else {
        return Attribute::Same;
    };
    let list: TokenStream = list;
    let known = |condition: Condition<'_>| meaning(condition, without);
    if name == "cfg" {
        return match Predicate::decide(list.clone(), &known) {
            Predicate::True => Attribute::Dropped,
            Predicate::False => Attribute::Off,
            Predicate::Open(tokens) if tokens.to_string() == list.to_string() => Attribute::Same,
            Predicate::Open(tokens) => {
                Attribute::Instead(format!("{indent}{mark}[cfg({})]", written(&tokens)))
            }
        };
    }
    let mut parts = parts(list).into_iter();
    let predicate = parts.next().unwrap_or_default();
    let text = predicate.to_string();
    match Predicate::decide(predicate, &known) {
        Predicate::False => Attribute::Dropped,
        Predicate::Open(tokens) if tokens.to_string() == text => Attribute::Same,
        decided => {
            let attributes: Vec<String> = parts.map(|part| written(&part)).collect();
            let attributes = attributes.join(", ");
            Attribute::Instead(match decided {
                Predicate::Open(tokens) => {
                    format!(
                        "{indent}{mark}[cfg_attr({}, {attributes})]",
                        written(&tokens)
                    )
                }
                Predicate::True | Predicate::False => format!("{indent}{mark}[{attributes}]"),
            })
        }
    }
}

/// The text of tokens, with spaces as in a predicate.
fn written(tokens: &TokenStream) -> String {
    let text = tokens.to_string();
    [(" (", "("), ("( ", "("), (" )", ")"), (" ,", ",")]
        .iter()
        .fold(text, |text, (from, to)| text.replace(from, to))
}

/// A line in which the calls of `cfg!` are decided.
fn expressions(line: &str, without: &BTreeSet<String>) -> String {
    const CALL: &str = "cfg!(";
    let found = line.find(CALL).and_then(|at| {
        let (before, rest) = (&line[..at], &line[at + CALL.len()..]);
        let mut depth = 1_usize;
        let end = rest.find(|c| {
            depth = match c {
                '(' => depth + 1,
                ')' => depth - 1,
                _ => depth,
            };
            depth == 0
        })?;
        let tokens: TokenStream = rest[..end].parse().ok()?;
        let known = |condition: Condition<'_>| meaning(condition, without);
        let text = match Predicate::decide(tokens.clone(), &known) {
            Predicate::True => "true".to_owned(),
            Predicate::False => "false".to_owned(),
            Predicate::Open(left) if left.to_string() == tokens.to_string() => return None,
            Predicate::Open(left) => format!("{CALL}{})", written(&left)),
        };
        Some(format!("{before}{text}{}", &rest[end + 1..]))
    });
    found.unwrap_or_else(|| line.to_owned())
}

/// The position after the brackets that open in a line.
fn closed(plain: &[String], from: usize) -> usize {
    let mut depth = 0;
    for (at, line) in plain.iter().enumerate().skip(from) {
        depth += depth_of(line);
        if depth <= 0 {
            return at + 1;
        }
    }
    plain.len()
}

/// The position after the item that starts in a line, or after its attributes and comments.
fn item_end(lines: &[&str], plain: &[String], from: usize) -> usize {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut start = from;
    while let Some(line) = lines.get(start) {
        let code = line.trim_start();
        start = match (code.starts_with("//"), code.starts_with("#[")) {
            (true, _) => start + 1,
            (_, true) => closed(plain, start),
            (false, false) => break,
        };
    }
    let own = lines.get(start).map_or(0, |line| indent(line));
    let mut depth = 0;
    for (at, (line, code)) in lines.iter().zip(plain).enumerate().skip(start) {
        depth += depth_of(code);
        let code = code.trim_end();
        let is_own = indent(line) == own && code.ends_with(['}', ',']);
        // The last expression of a block has no end of its own.
        let is_last = || {
            let next = lines.get(at + 1).copied().unwrap_or_default();
            !next.is_empty() && indent(next) < own
        };
        if depth <= 0 && (code.ends_with(';') || is_own || is_last()) {
            return at + 1;
        }
    }
    lines.len()
}

/// The number of brackets that a line of code opens and does not close.
fn depth_of(code: &str) -> i32 {
    let count = |signs: [char; 3]| code.matches(signs).count();
    let (opened, shut) = (count(['(', '[', '{']), count([')', ']', '}']));
    i32::try_from(opened).unwrap_or(0) - i32::try_from(shut).unwrap_or(0)
}

/// The code of each line, without the contents of strings, characters and comments.
fn plain(text: &str) -> Vec<String> {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => while chars.next_if(|c| *c != '\n').is_some() {},
            '"' => {
                while let Some(c) = chars.next() {
                    match c {
                        '\\' => out.extend(chars.next().filter(|c| *c == '\n')),
                        '\n' => out.push(c),
                        '"' => break,
                        _ => {}
                    }
                }
            }
            '\'' => {
                // A lifetime has no closing quote.
                let mut ahead = chars.clone();
                let is_escaped = ahead.next() == Some('\\');
                if is_escaped || ahead.next() == Some('\'') {
                    chars.next();
                    if is_escaped {
                        chars.next();
                    }
                    while chars.next_if(|c| *c != '\'').is_some() {}
                    chars.next();
                }
            }
            _ => out.push(c),
        }
    }
    out.lines().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn without(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    /// G1: items of features that the crate does not have go with their docs, and nothing else does.
    #[test]
    fn g1_items_of_other_features_go() {
        let off = "#[cfg(feature = \"off\")]";
        let cases = [
            (format!("/// A.\n{off}\n#[inline]\nfn a(\n    b: u8,\n) -> u8 {{\n    b\n}}\n\nfn c() {{}}\n"), "fn c() {}\n"),
            (format!("use a;\n{off}\nuse b::{{\n    c,\n}};\nuse d;\n"), "use a;\nuse d;\n"),
            (format!("struct A {{\n    {off}\n    a: Map<B, C>,\n    d: E,\n}}\n"), "struct A {\n    d: E,\n}\n"),
            (format!("match a {{\n    {off}\n    B => {{\n        c('}}')\n    }}\n    D => \"{{\",\n}}\n"), "match a {\n    D => \"{\",\n}\n"),
            (format!("fn a() {{\n    // Why.\n    {off}\n    let b = c\n        .d()\n        .e();\n    {off}\n    {{\n        f();\n    }}\n    {off}\n    return g();\n    h()\n}}\n"), "fn a() {\n    h()\n}\n"),
            (format!("fn a() {{\n    {off}\n    b(\n        c,\n    )\n}}\n"), "fn a() {\n}\n"),
            (
                format!("{off}\nconst A: &str = \"a {{ \\\n    b)\";\nfn c() {{}}\n"),
                "fn c() {}\n",
            ),
            ("#[cfg(not(feature = \"off\"))]\nfn a() {}\n".to_owned(), "fn a() {}\n"),
            ("#[cfg(any(feature = \"off\", feature = \"on\"))]\nmod a;\n".to_owned(), "#[cfg(feature = \"on\")]\nmod a;\n"),
            ("#[cfg(all(\n    feature = \"on\",\n    not(all(target_family = \"wasm\", target_os = \"unknown\"))\n))]\nmod a;\n".to_owned(), "#[cfg(feature = \"on\")]\nmod a;\n"),
            ("#[cfg(all(target_family = \"wasm\", target_os = \"unknown\"))]\nmod a;\n\nmod b;\n".to_owned(), "mod b;\n"),
            ("#![cfg_attr(feature = \"off\", doc = \"A.\")]\n#[cfg_attr(not(feature = \"off\"), allow(dead_code))]\nfn a() {}\n".to_owned(), "#[allow(dead_code)]\nfn a() {}\n"),
            ("const A: bool = cfg!(any(feature = \"off\", feature = \"on\"));\nconst B: bool = cfg!(feature = \"off\");\n".to_owned(), "const A: bool = cfg!(feature = \"on\");\nconst B: bool = false;\n"),
            ("impl A {\n    fn a() {}\n\n    #[cfg(feature = \"off\")]\n    fn b<'a>(c: &'a str) -> char\n    where\n        D: E,\n    {\n        '\\''\n    }\n}\n\nfn d() {}\n".to_owned(), "impl A {\n    fn a() {}\n}\n\nfn d() {}\n"),
        ];
        for (text, want) in cases {
            assert_eq!(decided(&text, &without(&["off", WASM])), want, "{text}");
        }
        let same = "/// A.\n#[cfg(feature = \"on\")]\nfn a() {}\n\n\nfn b() {}\n";
        assert_eq!(decided(same, &without(&["off"])), same);
    }

    /// G1: a file that only left-out code declares is left out, with the data beside it.
    #[test]
    fn g1_files_of_other_features_go() {
        let files = [
            ("Cargo.toml", ""),
            (
                "src/lib.rs",
                "mod a;\n#[cfg(feature = \"off\")]\npub mod b;\n",
            ),
            ("src/a.rs", "pub(super) mod c;\n"),
            ("src/a/c.rs", ""),
            ("src/b/mod.rs", "mod d;\n"),
            ("src/b/d.rs", ""),
            ("src/b/data.json", ""),
        ];
        let files: Files = files
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .into();
        let left = limited(files.clone(), &without(&["off"]));
        let paths: Vec<&str> = left.keys().map(String::as_str).collect();
        assert_eq!(
            paths,
            ["Cargo.toml", "src/a.rs", "src/a/c.rs", "src/lib.rs"]
        );
        assert_eq!(limited(files.clone(), &BTreeSet::new()), files);
    }
}
