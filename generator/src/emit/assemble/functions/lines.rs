//! The lines of an item.

use super::{INDENT, WIDTH};
use crate::emit::assemble::layout::{self, indented};

/// The end of a line with the last element of a list, or with an arm of a `match`. Its comma does not count, because
/// `prettyplease` adds it together with the line break. The space, which distinguishes it from other commas, is not
/// written.
pub(super) const LAST: &str = ", ";

/// The lines of an item, without the indentation of the item itself.
pub(super) struct Lines {
    /// The indentation of the item.
    base: usize,
    text: String,
    /// Whether all lines of code so far fit.
    are_short: bool,
}

impl Lines {
    pub(super) fn new(base: usize) -> Self {
        Self {
            base,
            text: String::new(),
            are_short: true,
        }
    }

    /// Adds a line of code.
    pub(super) fn push(&mut self, line: &str) {
        let line = line.strip_suffix(LAST).map_or(line, |_| line.trim_end());
        self.are_short &= self.base + line.len() <= WIDTH;
        self.push_long(line);
    }

    /// Adds a line that may be too long.
    pub(super) fn push_long(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Adds some lines of an item that is indented by one step more than this one.
    pub(super) fn push_all(&mut self, text: &str) {
        for line in text.lines() {
            indented(INDENT, line, &mut self.text);
        }
    }

    /// Removes the last line.
    pub(super) fn pop(&mut self) -> Option<String> {
        self.text.pop()?;
        let start = self.text.rfind('\n').map_or(0, |at| at + 1);
        Some(self.text.split_off(start))
    }

    /// Whether the item is not part of another one.
    pub(super) fn is_outer(&self) -> bool {
        self.base == 0
    }

    /// The length of the text so far.
    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// The lines, if all fit.
    pub(super) fn finish(self) -> Option<String> {
        self.are_short.then_some(self.text)
    }

    /// Adds a line of a comment.
    pub(super) fn push_comment(&mut self, line: &str) {
        let line = line.trim_end();
        self.text.push_str("///");
        if !line.is_empty() {
            self.text.push(' ');
        }
        self.push_long(line);
    }

    /// Whether a line of this width fits with its end.
    pub(super) fn fits(&self, width: usize, end: &str) -> bool {
        let end = end.strip_suffix(LAST).unwrap_or(end);
        self.base + width + end.len() <= WIDTH
    }

    /// How wide a line can be.
    pub(super) fn room(&self) -> usize {
        WIDTH - self.base
    }

    /// Lays out the lines from a length of the text on as those of `prettyplease`.
    pub(super) fn lay_out(&mut self, start: usize) {
        let deep = " ".repeat(self.base + INDENT);
        let mut lines = self.text[start..].lines();
        if !lines.any(|line| line.starts_with(&deep)) {
            return;
        }
        let mut text = String::new();
        for line in self.text.split_off(start).lines() {
            indented(self.base, line, &mut text);
        }
        for line in layout::laid_out(&text) {
            indented(line.indent - self.base, &line.code, &mut self.text);
        }
    }
}
