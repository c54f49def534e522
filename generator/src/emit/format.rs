//! Formatting: from tokens to text that reads as if it were typed.

use proc_macro2::TokenStream;

use super::docs::{expanded, visible};
use super::layout::{Line, laid_out};

/// A Rust file before it is formatted.
pub(super) struct Source {
    /// Where it goes.
    pub(super) path: String,
    /// What its first lines say, as `//!`.
    pub(super) docs: String,
    /// The items: those of one group stand together, groups are set apart by a blank line.
    pub(super) groups: Vec<TokenStream>,
}

/// The text of a file.
pub(super) fn text(source: Source) -> syn::Result<String> {
    let mut out = String::new();
    for line in visible(&source.docs).lines() {
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
        let text = prettyplease::unparse(&file);
        drop(file);
        spaced(&laid_out(&text), &mut out);
    }
    Ok(out)
}

/// Sets the items of a file, and the functions of an `impl`, apart by blank lines.
fn spaced(lines: &[Line<'_>], out: &mut String) {
    let mut closed: Option<usize> = None;
    for Line { indent, code } in lines {
        let closes = code.starts_with(['}', ')']);
        if closed == Some(*indent) && !closes && !code.is_empty() {
            out.push('\n');
        }
        // Only items and functions are set apart: not the blocks within them.
        closed = (code == "}" && *indent <= 4).then_some(*indent);
        if !expanded(*indent, code, out) {
            indented(*indent, code, out);
        }
    }
}

/// Writes a line.
pub(super) fn indented(indent: usize, code: &str, out: &mut String) {
    // As far in as code stands, in one piece.
    const SPACES: &str = "                                                                ";
    if !code.is_empty() {
        match SPACES.get(..indent) {
            Some(spaces) => out.push_str(spaces),
            None => out.extend(std::iter::repeat_n(' ', indent)),
        }
        out.push_str(code);
    }
    out.push('\n');
}
