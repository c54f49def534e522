//! Reads YAML in the form that most documents use, directly into a [`Value`].
//!
//! In: the text of a file. Out: its value, or `None` if the file has anything that this reader does not support:
//! anchors, tags, tabs, duplicate keys, several documents, errors. The full reader reads such a file and reports what
//! is wrong. This reader supports blocks and flows, plain and quoted text, and text of several lines; its results are
//! the same as those of the full reader.

mod flow;
mod scalar;
#[cfg(test)]
mod tests;

use serde_json::{Map, Value};

/// The greatest depth that this reader supports; the full reader allows a little more.
const DEPTH: usize = 100;
/// The greatest length of a key that this reader supports; the full reader allows twice as much.
const KEY: usize = 500;

/// Reads a file.
pub(super) fn parse(text: &str) -> Option<Value> {
    if !is_readable(text) {
        return None;
    }
    let mut reader = Reader {
        text,
        bytes: text.as_bytes(),
        at: 0,
        column: None,
        depth: 0,
    };
    if text.starts_with("---\n") {
        reader.at = 4;
    }
    reader.next_line()?;
    let column = reader.column?;
    let value = reader.mapping(column)?;
    reader.column.is_none().then_some(value)
}

/// Whether no character needs special treatment, wherever it is in the text.
fn is_readable(text: &str) -> bool {
    let mut lines = text.split('\n');
    lines.all(|line| {
        // Without an early exit, many bytes are compared at once.
        let is_plain = |all, byte| all & matches!(byte, b' '..=b'~');
        line.bytes().fold(true, is_plain) || has_usual_characters(line)
    })
}

fn has_usual_characters(line: &str) -> bool {
    line.chars().all(|c| match c {
        ' '..='~' => true,
        '\u{2028}' | '\u{2029}' | '\u{feff}' => false,
        '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'.. => true,
        _ => false,
    })
}

/// The text, and the position up to which it is read.
struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    /// The indentation of the value that contains `at`; `None` at the end of the file.
    column: Option<usize>,
    depth: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn second(&self) -> Option<u8> {
        self.bytes.get(self.at + 1).copied()
    }

    /// Skips spaces and returns their number.
    fn spaces(&mut self) -> usize {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let count = rest.iter().take_while(|byte| **byte == b' ').count();
        self.at += count;
        count
    }

    /// Skips the rest of a line, whatever it contains, but not its end.
    fn skip_comment(&mut self) {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let end = rest.iter().position(|byte| *byte == b'\n');
        self.at += end.unwrap_or(rest.len());
    }

    /// Skips the rest of a line and its end.
    fn skip_line(&mut self) {
        self.skip_comment();
        self.at = (self.at + 1).min(self.bytes.len());
    }

    /// Continues from the start of a line to the next line that has content.
    fn next_line(&mut self) -> Option<()> {
        loop {
            let indent = self.spaces();
            match self.peek() {
                None => {
                    self.column = None;
                    return Some(());
                }
                Some(b'\n') => self.at += 1,
                Some(b'#') => self.skip_line(),
                Some(_) => {
                    self.column = Some(indent);
                    return (indent > 0 || !self.is_marker()).then_some(());
                }
            }
        }
    }

    /// Whether the text here may begin or end a document.
    fn is_marker(&self) -> bool {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        rest.starts_with(b"---") || rest.starts_with(b"...")
    }

    /// Continues from the end of a value to the next line. Only a comment may follow the value.
    fn line_end(&mut self) -> Option<()> {
        let spaces = self.spaces();
        match self.peek() {
            None | Some(b'\n') => {}
            Some(b'#') if spaces > 0 => {}
            Some(_) => return None,
        }
        self.skip_line();
        self.next_line()
    }

    /// Whether nothing but a comment, or nothing at all, follows on the line. The caller has skipped spaces.
    fn is_at_end(&self) -> bool {
        matches!(self.peek(), None | Some(b'\n' | b'#'))
    }

    fn is_item(&self) -> bool {
        self.peek() == Some(b'-') && matches!(self.second(), None | Some(b' ' | b'\n'))
    }

    /// Reads the value that begins here, in one that is indented by `parent`.
    fn node(&mut self, parent: usize) -> Option<Value> {
        let column = self.column?;
        if self.is_item() {
            return self.sequence(column);
        }
        let start = self.at;
        match self.key() {
            Some(_) => {
                self.at = start;
                self.mapping(column)
            }
            None => {
                self.at = start;
                self.inline(parent)
            }
        }
    }

    fn mapping(&mut self, column: usize) -> Option<Value> {
        self.enter()?;
        let mut map = Map::new();
        while self.column == Some(column) {
            let key = self.key()?;
            let value = self.value(column)?;
            if map.insert(key, value).is_some() {
                return None;
            }
        }
        self.leave(column)?;
        Some(Value::Object(map))
    }

    fn enter(&mut self) -> Option<()> {
        self.depth += 1;
        (self.depth < DEPTH).then_some(())
    }

    /// Ends a block. The next line must not be indented further.
    fn leave(&mut self, column: usize) -> Option<()> {
        self.depth -= 1;
        self.column.is_none_or(|next| next <= column).then_some(())
    }

    /// Reads a key and its colon.
    fn key(&mut self) -> Option<String> {
        let start = self.at;
        let key = match self.peek()? {
            b'"' | b'\'' => {
                let key = self.quoted(false)?;
                self.spaces();
                key
            }
            _ => self.plain_key()?.to_owned(),
        };
        if self.peek() != Some(b':') || !matches!(self.second(), None | Some(b' ' | b'\n')) {
            return None;
        }
        self.at += 1;
        is_key(&key, self.at - start).then_some(key)
    }

    /// Reads the value after the colon of a key that is indented by `column`.
    fn value(&mut self, column: usize) -> Option<Value> {
        self.spaces();
        if !self.is_at_end() {
            return self.inline(column);
        }
        self.skip_line();
        self.next_line()?;
        match self.column {
            Some(next) if next > column => self.node(column),
            Some(next) if next == column && self.is_item() => self.sequence(column),
            Some(_) | None => Some(Value::Null),
        }
    }

    fn sequence(&mut self, column: usize) -> Option<Value> {
        self.enter()?;
        let mut list = Vec::new();
        while self.column == Some(column) && self.is_item() {
            self.at += 1;
            let spaces = self.spaces();
            if !self.is_at_end() {
                self.column = Some(column + 1 + spaces);
                list.push(self.node(column)?);
                continue;
            }
            self.skip_line();
            self.next_line()?;
            list.push(match self.column {
                Some(next) if next > column => self.node(column)?,
                Some(_) | None => Value::Null,
            });
        }
        self.leave(column)?;
        Some(Value::Array(list))
    }

    /// Reads a value that is not a block, in one that is indented by `parent`.
    fn inline(&mut self, parent: usize) -> Option<Value> {
        match self.peek()? {
            b'[' | b'{' => {
                let value = self.flow()?;
                self.line_end()?;
                Some(value)
            }
            b'"' | b'\'' => {
                let text = self.quoted(true)?;
                self.line_end()?;
                Some(Value::String(text))
            }
            style @ (b'|' | b'>') => self.block(style == b'|', parent),
            _ => self.plain(parent),
        }
    }
}

/// Whether a key is ordinary text without a special meaning.
fn is_key(key: &str, length: usize) -> bool {
    length <= KEY
        && !key.is_empty()
        && key != "<<"
        && key != crate::document::text::tree::EXACT_NUMBER
}
