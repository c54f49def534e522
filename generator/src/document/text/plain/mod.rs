//! Reads YAML as most documents are written, at once into a [`Value`].
//!
//! In: the text of a file. Out: what it says, or nothing if it has anything that is not read here: anchors, tags, tabs,
//! keys that are duplicated, several documents, faults. The full reader reads those, and reports what is wrong. What is
//! read here is read as there: blocks and flows, plain and quoted text, text of several lines.

mod flow;
mod scalar;
#[cfg(test)]
mod tests;

use serde_json::{Map, Value};

/// As deep as values are nested here; the full reader allows some more.
const DEPTH: usize = 100;
/// As long as a key is here; the full reader allows twice as much.
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

/// Whether all characters are such as stand for themselves, wherever they are.
fn is_readable(text: &str) -> bool {
    text.chars().all(|c| match c {
        '\n' | ' '..='~' => true,
        '\u{2028}' | '\u{2029}' | '\u{feff}' => false,
        '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'.. => true,
        _ => false,
    })
}

/// What is read, and how far.
struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    /// How far the value that contains `at` is indented; none at the end of the file.
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

    /// Passes spaces; returns how many.
    fn spaces(&mut self) -> usize {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let count = rest.iter().take_while(|byte| **byte == b' ').count();
        self.at += count;
        count
    }

    /// Passes the rest of a line except its end, whatever it says.
    fn skip_comment(&mut self) {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let end = rest.iter().position(|byte| *byte == b'\n');
        self.at += end.unwrap_or(rest.len());
    }

    /// Passes the rest of a line.
    fn skip_line(&mut self) {
        self.skip_comment();
        self.at = (self.at + 1).min(self.bytes.len());
    }

    /// Continues from the start of a line to the next one that says something.
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

    /// Whether what is here may begin or end a document.
    fn is_marker(&self) -> bool {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        rest.starts_with(b"---") || rest.starts_with(b"...")
    }

    /// Continues from the end of a value, after which nothing but a comment may be, to the next line.
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

    /// Whether nothing but a comment is on the rest of the line, after spaces.
    fn is_at_end(&self) -> bool {
        matches!(self.peek(), None | Some(b'\n' | b'#'))
    }

    fn is_item(&self) -> bool {
        self.peek() == Some(b'-') && matches!(self.second(), None | Some(b' ' | b'\n'))
    }

    /// Reads the value that begins here, within one that is indented by `parent`.
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

    /// Ends a block: what follows must not be indented further.
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

    /// Reads what is after the colon of a key that is indented by `column`.
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

    /// Reads a value that is no block of its own, within one that is indented by `parent`.
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

/// Whether a key means nothing but itself.
fn is_key(key: &str, length: usize) -> bool {
    length <= KEY
        && !key.is_empty()
        && key != "<<"
        && key != crate::document::text::tree::EXACT_NUMBER
}
