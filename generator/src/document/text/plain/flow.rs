//! Lists and objects in brackets. In: a reader at the opening bracket. Out: the value; the reader is after it.

use serde_json::{Map, Value};

use super::{Reader, is_key, scalar};

impl Reader<'_> {
    /// Reads the value that begins here.
    pub(super) fn flow(&mut self) -> Option<Value> {
        match self.peek()? {
            b'[' => self.flow_list(),
            b'{' => self.flow_object(),
            b'"' | b'\'' => self.quoted(true).map(Value::String),
            _ => scalar::resolved(self.flow_plain()?),
        }
    }

    fn flow_list(&mut self) -> Option<Value> {
        self.enter()?;
        self.at += 1;
        self.blanks()?;
        let mut list = Vec::new();
        while self.peek()? != b']' {
            list.push(self.flow()?);
            self.comma(b']')?;
        }
        self.at += 1;
        self.depth -= 1;
        Some(Value::Array(list))
    }

    fn flow_object(&mut self) -> Option<Value> {
        self.enter()?;
        self.at += 1;
        self.blanks()?;
        let mut map = Map::new();
        while self.peek()? != b'}' {
            let start = self.at;
            let key = match self.peek()? {
                b'"' | b'\'' => {
                    let key = self.quoted(false)?;
                    self.spaces();
                    key
                }
                _ => self.flow_plain()?.to_owned(),
            };
            if self.peek()? != b':' || !is_key(&key, self.at - start) {
                return None;
            }
            self.at += 1;
            self.blanks()?;
            let value = self.flow()?;
            if map.insert(key, value).is_some() {
                return None;
            }
            self.comma(b'}')?;
        }
        self.at += 1;
        self.depth -= 1;
        Some(Value::Object(map))
    }

    /// Skips a comma. Something must follow it, unless the bracket closes.
    fn comma(&mut self, close: u8) -> Option<()> {
        self.blanks()?;
        match self.peek()? {
            b',' => {
                self.at += 1;
                self.blanks()?;
                (self.peek()? != close).then_some(())
            }
            byte => (byte == close).then_some(()),
        }
    }

    /// Skips spaces, line ends and comments.
    fn blanks(&mut self) -> Option<()> {
        loop {
            let spaces = self.spaces();
            match self.peek()? {
                b'\n' => {
                    self.at += 1;
                    if self.is_marker() {
                        return None;
                    }
                    if self.peek() == Some(b'#') {
                        self.skip_comment();
                    }
                }
                b'#' if spaces > 0 => self.skip_comment(),
                b'#' => return None,
                _ => return Some(()),
            }
        }
    }

    /// Reads plain text on one line, without change.
    fn flow_plain(&mut self) -> Option<&str> {
        let start = self.at;
        if !scalar::begins_plain(self.peek()?, self.second()) {
            return None;
        }
        let end = loop {
            match (self.peek()?, self.second()) {
                (b'\n' | b',' | b'[' | b']' | b'{' | b'}', _)
                | (b':', Some(b' ' | b'\n') | None) => break self.at,
                (b':', Some(b',' | b'?' | b'[' | b']' | b'{' | b'}')) | (b' ', Some(b'#')) => {
                    return None;
                }
                _ => self.at += 1,
            }
        };
        Some(self.text.get(start..end)?.trim_end_matches(' '))
    }
}
