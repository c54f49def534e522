//! Formatting: from items to text that looks as if it were written by hand.

use super::docs::{Comments, visible};
use super::layout::{Line, indented, laid_out};

/// The first lines of a file.
pub(super) fn head(docs: &str) -> String {
    let mut out = String::new();
    for line in visible(docs).lines() {
        out.push_str(if line.is_empty() { "//!" } else { "//! " });
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// Adds a group of items to a file with these comments.
pub(super) fn write(group: &syn::File, comments: &Comments, out: &mut String) {
    if !out.is_empty() {
        out.push('\n');
    }
    let text = prettyplease::unparse(group);
    spaced(&laid_out(&text), comments, out);
}

/// Separates the items of a file, and the functions of an `impl`, by blank lines.
fn spaced(lines: &[Line<'_>], comments: &Comments, out: &mut String) {
    let mut closed: Option<usize> = None;
    for Line { indent, code } in lines {
        let closes = code.starts_with(['}', ')']);
        if closed == Some(*indent) && !closes && !code.is_empty() {
            out.push('\n');
        }
        let item = comments.item(code);
        let last = item.map_or(code.as_ref(), last);
        // Only items and functions are separated, not the blocks within them.
        closed = (last == "}" && *indent <= 4).then_some(*indent);
        if let Some(item) = item {
            match indent {
                0 => out.push_str(item),
                indent => item.lines().for_each(|line| indented(*indent, line, out)),
            }
        } else if !comments.expanded(*indent, code, out) {
            indented(*indent, code, out);
        }
    }
}

/// The last line of a text.
pub(super) fn last(text: &str) -> &str {
    let text = text.strip_suffix('\n').unwrap_or(text);
    text.rfind('\n').map_or(text, |at| &text[at + 1..])
}
