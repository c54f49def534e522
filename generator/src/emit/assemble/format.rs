//! Formatting: from items to text that looks as if it were written by hand.

use proc_macro2::TokenStream;

use super::docs::{Comments, visible};
use super::layout::{Line, indented, laid_out};
use super::write::Part;

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

/// Writes groups of items, each of which starts after a blank line.
pub(super) struct Writer<'a> {
    comments: &'a Comments,
    /// The text so far.
    pub(super) out: String,
    /// How many lines each item has.
    pub(super) lengths: Vec<usize>,
    /// The indentation of the last line, if it ends an item or a function.
    closed: Option<usize>,
}

impl<'a> Writer<'a> {
    /// A writer that adds to a text.
    pub(super) fn new(comments: &'a Comments, out: String) -> Self {
        Self {
            comments,
            out,
            lengths: Vec::new(),
            closed: None,
        }
    }

    /// Adds a group of items.
    pub(super) fn group(&mut self, group: Vec<Part>) -> syn::Result<()> {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.closed = None;
        for part in group {
            match part {
                Part::Text(text) => self.text(&text),
                Part::Tokens(tokens) => self.tokens(tokens)?,
            }
        }
        Ok(())
    }

    /// Adds an item that is text. Blank lines separate items with several lines.
    fn text(&mut self, text: &str) {
        if self.closed == Some(0) {
            self.out.push('\n');
        }
        self.closed = (last(text) == "}").then_some(0);
        self.out.push_str(text);
        self.lengths.push(lines(text));
    }

    /// Adds items.
    fn tokens(&mut self, tokens: TokenStream) -> syn::Result<()> {
        let mut file: syn::File = syn::parse2(tokens)?;
        let items = std::mem::take(&mut file.items);
        if !file.attrs.is_empty() {
            self.spaced(&laid_out(&prettyplease::unparse(&file)));
        }
        for item in items {
            file.attrs = Vec::new();
            file.items = vec![item];
            let start = self.out.len();
            self.spaced(&laid_out(&prettyplease::unparse(&file)));
            let text = &self.out[start..];
            let text = text.strip_prefix('\n').unwrap_or(text);
            self.lengths.push(lines(text));
        }
        Ok(())
    }

    /// Adds lines. Blank lines separate items, and the functions of an `impl`.
    fn spaced(&mut self, lines: &[Line<'_>]) {
        for Line { indent, code } in lines {
            let closes = code.starts_with(['}', ')']);
            if self.closed == Some(*indent) && !closes && !code.is_empty() {
                self.out.push('\n');
            }
            let item = self.comments.item(code);
            let last = item.map_or(code.as_ref(), last);
            // Only items and functions are separated, not the blocks within them.
            self.closed = (last == "}" && *indent <= 4).then_some(*indent);
            let out = &mut self.out;
            if let Some(item) = item {
                item.lines().for_each(|line| indented(*indent, line, out));
            } else if !self.comments.expanded(*indent, code, out) {
                indented(*indent, code, out);
            }
        }
    }
}

/// How many lines a text has.
pub(super) fn lines(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

/// The last line of a text.
pub(super) fn last(text: &str) -> &str {
    let text = text.strip_suffix('\n').unwrap_or(text);
    text.rfind('\n').map_or(text, |at| &text[at + 1..])
}
