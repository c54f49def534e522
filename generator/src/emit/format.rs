//! Formatting: from tokens to text that reads as if it were typed.

use proc_macro2::TokenStream;

use super::docs::visible;
use super::layout::{armed, called, filled, hugged};

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
        spaced(&armed(&filled(&hugged(&called(&text)))), &mut out);
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
