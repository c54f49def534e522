//! Formatting: from tokens to text that reads as if it were typed.

use proc_macro2::TokenStream;

use super::Files;
use crate::report::{Problem, Report};

/// A Rust file before it is formatted.
pub(super) struct Source {
    /// Where it goes.
    pub(super) path: String,
    /// What its first lines say, as `//!`.
    pub(super) docs: String,
    /// The items: those of one group stand together, groups are set apart by a blank line.
    pub(super) groups: Vec<TokenStream>,
}

/// Formats all files.
pub(super) fn files(sources: Vec<Source>, report: &mut Report) -> Files {
    let mut files = Files::new();
    for source in sources {
        let path = source.path.clone();
        match text(source) {
            Ok(text) => {
                files.insert(path, text);
            }
            Err(error) => report.push(Problem::error("", format!("the generator wrote `{path}` in a way that Rust does not accept: {error}"))
                .help("This is a fault of the generator; please report it with the document.")),
        }
    }
    files
}

fn text(source: Source) -> syn::Result<String> {
    let mut out = String::new();
    for line in source.docs.lines() {
        out.push_str(if line.is_empty() { "//!" } else { "//! " });
        out.push_str(line);
        out.push('\n');
    }
    for group in source.groups {
        if group.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push('\n');
        }
        let file: syn::File = syn::parse2(group)?;
        spaced(&filled(&prettyplease::unparse(&file)), &mut out);
    }
    Ok(out)
}

/// Sets the items of a file, and the functions of an `impl`, apart by blank lines.
fn spaced(text: &str, out: &mut String) {
    let mut closed: Option<usize> = None;
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        let closes = line.trim_start().starts_with('}') || line.trim_start().starts_with(')');
        if closed == Some(indent) && !closes && !line.is_empty() {
            out.push('\n');
        }
        // Only items and functions are set apart: not the blocks within them.
        closed = (line.trim() == "}" && indent <= 4).then_some(indent);
        out.push_str(line);
        out.push('\n');
    }
}

/// The widest that a filled line gets.
const WIDTH: usize = 100;

/// Sets short elements that stand one a line side by side: names of fields, patterns, imports.
fn filled(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        match elements(&lines[at..]) {
            Some(elements) => {
                fill(line, &elements, lines[at + elements.len() + 1], &mut out);
                at += elements.len() + 2;
            }
            None => {
                out.push_str(line);
                out.push('\n');
                at += 1;
            }
        }
    }
    out
}

/// The elements between a line that opens a list and the line that closes it.
fn elements<'a>(lines: &[&'a str]) -> Option<Vec<&'a str>> {
    let (open, rest) = lines.split_first()?;
    if !open.ends_with(['[', '(']) {
        return None;
    }
    let indent = open.len() - open.trim_start().len();
    let mut elements = Vec::new();
    for line in rest {
        let element = line.trim_start();
        if line.len() - element.len() == indent && element.starts_with([']', ')']) {
            return (elements.len() > 1).then_some(elements);
        }
        let simple = line.len() - element.len() == indent + 4 && element.ends_with(',') && element.len() <= 60 && is_simple(element);
        if !simple {
            return None;
        }
        elements.push(element);
    }
    None
}

/// A literal, a name, or a pattern or a call of one name or number.
fn is_simple(element: &str) -> bool {
    let element = element.trim_end_matches(',');
    if let Some(text) = element.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
        return !text.contains('"');
    }
    let word = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | ':'));
    match element.split_once('(') {
        Some((name, argument)) => word(name) && argument.strip_suffix(')').is_some_and(word),
        None => word(element),
    }
}

fn fill(open: &str, elements: &[&str], close: &str, out: &mut String) {
    let indent = open.len() - open.trim_start().len();
    let joined = elements.join(" ");
    let joined = joined.trim_end_matches(',');
    if open.len() + joined.len() + close.trim_start().len() <= WIDTH {
        out.push_str(&format!("{open}{joined}{}\n", close.trim_start()));
        return;
    }
    out.push_str(open);
    out.push('\n');
    let mut line = " ".repeat(indent + 3);
    for element in elements {
        if line.len() + 1 + element.len() > WIDTH {
            out.push_str(line.trim_end());
            out.push('\n');
            line = " ".repeat(indent + 3);
        }
        line.push(' ');
        line.push_str(element);
    }
    out.push_str(line.trim_end());
    out.push('\n');
    out.push_str(close);
    out.push('\n');
}
