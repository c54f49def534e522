//! The parts of a JSON text and their places, without a tree.
//!
//! In: a text. Out: its keys, scalars and brackets, one after the other. The places are the same as those of the YAML
//! reader, which needs many times more time and memory for JSON: it keeps the tokens of a whole line.

use std::borrow::Cow;

use super::parts::{Extent, Part, Parts};

/// What may follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Value,
    /// A value, or the end of a list.
    FirstItem,
    Key,
    /// A key, or the end of an object.
    FirstKey,
    /// A comma, or the end of an object or of a list.
    Comma,
    /// The end of the text.
    Nothing,
}

/// A text that is read, and how far it is read.
#[derive(Debug)]
pub(super) struct Reader<'t> {
    text: &'t str,
    at: usize,
    next: Next,
    /// The brackets that are open.
    open: Vec<u8>,
    /// Where the last part starts and ends.
    last: (usize, usize),
    /// The same, once it was asked for.
    extent: Option<Extent>,
    counted: Counted,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            next: Next::Value,
            open: Vec::new(),
            last: (0, 0),
            extent: None,
            counted: Counted::default(),
        }
    }

    /// Whether the text was read to its end, so that it is JSON.
    pub(super) fn is_at_end(&mut self) -> bool {
        self.next == Next::Nothing && self.blanks().is_some() && self.at == self.text.len()
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Skips blanks and ends of lines. The YAML reader ends a line at a carriage return, too, even if it is alone.
    fn blanks(&mut self) -> Option<()> {
        loop {
            match self.peek() {
                Some(b' ' | b'\t' | b'\n') => self.at += 1,
                Some(b'\r') => {
                    let ends = self.text.as_bytes().get(self.at + 1) == Some(&b'\n');
                    ends.then(|| self.at += 2)?;
                }
                Some(_) | None => return Some(()),
            }
        }
    }

    /// Skips the blanks after a bracket or a text in quotes, which the YAML reader counts with it.
    fn spaces(&mut self) {
        while let Some(b' ' | b'\t') = self.peek() {
            self.at += 1;
        }
    }

    /// Reads what begins here, and records where it is.
    fn read(&mut self) -> Option<Part<'t>> {
        self.blanks()?;
        if self.next == Next::Comma && self.peek()? == b',' {
            self.at += 1;
            self.blanks()?;
            self.next = match self.open.last()? {
                b'{' => Next::Key,
                _ => Next::Value,
            };
        }
        let start = self.at;
        let part = match (self.next, self.peek()?) {
            (Next::Key | Next::FirstKey, b'"') => {
                let key = self.key()?;
                self.last = (start, self.at);
                self.blanks()?;
                (self.peek()? == b':').then(|| self.at += 1)?;
                self.next = Next::Value;
                return Some(Part::Scalar(key));
            }
            (Next::FirstKey | Next::Comma, b'}') => self.close(b'{')?,
            (Next::FirstItem | Next::Comma, b']') => self.close(b'[')?,
            (Next::Value | Next::FirstItem, byte) => self.value(byte)?,
            (Next::Key | Next::FirstKey | Next::Comma | Next::Nothing, _) => return None,
        };
        self.last = (start, self.at);
        Some(part)
    }

    fn value(&mut self, first: u8) -> Option<Part<'t>> {
        if let b'{' | b'[' = first {
            self.open.push(first);
            let (next, part) = match first {
                b'{' => (Next::FirstKey, Part::Object),
                _ => (Next::FirstItem, Part::List),
            };
            self.next = next;
            self.at += 1;
            self.spaces();
            return Some(part);
        }
        match first {
            b'"' => drop(self.string()?),
            _ => self.word()?,
        }
        self.after_value();
        Some(Part::Scalar(Cow::Borrowed("")))
    }

    fn after_value(&mut self) {
        self.next = match self.open.is_empty() {
            true => Next::Nothing,
            false => Next::Comma,
        };
    }

    fn close(&mut self, bracket: u8) -> Option<Part<'t>> {
        self.open.pop().filter(|open| *open == bracket)?;
        self.at += 1;
        self.spaces();
        self.after_value();
        Some(Part::End)
    }

    fn key(&mut self) -> Option<Cow<'t, str>> {
        let quoted = self.string()?;
        match quoted.contains('\\') {
            true => serde_json::from_str(quoted).ok().map(Cow::Owned),
            false => Some(Cow::Borrowed(quoted.get(1..quoted.len() - 1)?)),
        }
    }

    /// Reads a text in quotes, and returns it with them.
    fn string(&mut self) -> Option<&'t str> {
        let start = self.at;
        self.at += 1;
        loop {
            let rest = self.text.as_bytes().get(self.at..)?;
            let special = |byte: &u8| matches!(byte, b'"' | b'\\' | ..b' ');
            // Without an early exit, many bytes are compared at once.
            let (parts, _) = rest.as_chunks::<16>();
            let has_none =
                |part: &&[u8; 16]| !part.iter().fold(false, |any, byte| any | special(byte));
            let skipped = 16 * parts.iter().take_while(has_none).count();
            let rest = rest.get(skipped..)?;
            let offset = rest.iter().position(special)?;
            self.at += skipped + offset + 1;
            match rest.get(offset)? {
                b'"' => {
                    let quoted = self.text.get(start..self.at);
                    self.spaces();
                    return quoted;
                }
                b'\\' => self.at += 1,
                // A text that continues in the next line is YAML.
                _ => return None,
            }
        }
    }

    /// Reads a number, `true`, `false` or `null`.
    fn word(&mut self) -> Option<()> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let ends = |byte: &u8| matches!(byte, b',' | b']' | b'}' | b' ' | b'\t' | b'\n' | b'\r');
        let word = &rest[..rest.iter().position(ends).unwrap_or(rest.len())];
        let is_number = matches!(word, [b'-' | b'0'..=b'9', tail @ ..]
            if tail.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-')));
        self.at += word.len();
        (is_number || matches!(word, b"true" | b"false" | b"null")).then_some(())
    }
}

impl<'t> Parts<'t> for Reader<'t> {
    fn next(&mut self) -> Option<Part<'t>> {
        self.extent = None;
        self.read()
    }

    fn extent(&mut self) -> Extent {
        let (start, end) = self.last;
        *self.extent.get_or_insert_with(|| Extent {
            start: self.counted.place(self.text, start),
            end: self.counted.place(self.text, end),
            byte: Some(start),
        })
    }
}

/// A position in a text up to which its lines and columns are counted.
#[derive(Debug, Default)]
struct Counted {
    at: usize,
    /// The ends of lines before it.
    lines: usize,
    /// The characters between it and the start of its line.
    column: usize,
}

impl Counted {
    /// Returns the line of a position, counted from 1, and the characters before it in that line. No later call may be about an
    /// earlier position, so that the text is counted once.
    fn place(&mut self, text: &str, at: usize) -> (usize, usize) {
        let between = text.as_bytes().get(self.at..at).unwrap_or_default();
        let lines = between.iter().filter(|byte| **byte == b'\n').count();
        let line = match lines {
            0 => between,
            _ => between
                .rsplit(|byte| *byte == b'\n')
                .next()
                .unwrap_or_default(),
        };
        // A character has one byte that does not continue another one.
        let characters = line
            .iter()
            .filter(|byte| !matches!(byte, 0x80..0xc0))
            .count();
        self.column = match lines {
            0 => self.column + characters,
            _ => characters,
        };
        (self.at, self.lines) = (at.max(self.at), self.lines + lines);
        (self.lines + 1, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::text::parts::of_yaml;

    fn all<'t>(parts: &mut impl Parts<'t>) -> Vec<(Part<'t>, Extent)> {
        let next = || Some((parts.next()?, parts.extent()));
        std::iter::from_fn(next).collect()
    }

    /// G2: a problem has the same line and the same excerpt, whichever reader found its place.
    #[test]
    fn the_places_are_those_of_the_yaml_reader() {
        for text in [
            "{}",
            " [ ]\n",
            "{\"a\":1,\"b\":[true,null,-1.5e+3,\"c\"],\"d\":{\"e\":{}}}",
            "{\n  \"a\": {\n    \"b\": [\n      1,\n      {  \"c\": \"d\" }\n    ]\n  },\n  \"e\": []\n}\n",
            "{\r\n\"a\": [\r\n\"b\"\r\n,\t\"c\"]\r\n}",
            "{\"é\": \"日本\", \"ö\": [\"ü\", {\"ß\": 1}, 2]}",
            "{\"a\\\"b\\\\\": \"c\\\"}\", \"\\u00e9\\/\": [\"\\n\"]}",
            "[[], [[1 ,2] , [3]], \"a\"]",
            "{\"a long text without an end\": \"with a quote \\\" after twenty bytes\"}",
        ] {
            let mut reader = Reader::new(text);
            let (json, yaml) = (all(&mut reader), all(&mut of_yaml(text)));
            assert!(reader.is_at_end(), "{text}");
            assert_eq!(json.len(), yaml.len(), "{text}");
            for ((part, extent), (same, place)) in json.iter().zip(&yaml) {
                let whole = (extent.start, extent.end);
                assert_eq!(whole, (place.start, place.end), "{part:?} of {text}");
                match (part, same) {
                    // The text of a value is not needed.
                    (Part::Scalar(empty), Part::Scalar(_)) if empty.is_empty() => {}
                    _ => assert_eq!(part, same, "{text}"),
                }
            }
        }
    }

    #[test]
    fn other_texts_are_left_to_the_yaml_reader() {
        for text in [
            "",
            "a: 1",
            "{a: 1}",
            "{'a': 1}",
            "{\"a\": b}",
            "{\"a\": 1,}",
            "[1,]",
            "[1, # one\n2]",
            "{\"a\": \"b\n  c\"}",
            "{\"a\" 1}",
            "{\"a\": 1",
            "{\"a\": 1]",
            "{\"a\": 1} 2",
            "[1]\r[2]",
            "[1,\r2]",
            "[\"a]",
            "{\"\\x\": 1}",
            "[1: 2]",
        ] {
            let mut reader = Reader::new(text);
            all(&mut reader);
            assert!(!reader.is_at_end(), "{text}");
        }
    }
}
