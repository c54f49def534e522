//! The streaming reader: a text, a position, and the nesting depth.

use std::borrow::Cow;

use crate::host::NUMBERS_IN_TEXT;
use crate::runtime::json::error::Problem;
use crate::runtime::json::scan;
use crate::runtime::json::work::Work;
use crate::runtime::json::{Decode, DecodeError, Elements, Entries, Fields};

/// The maximum depth of nested arrays and objects.
pub(crate) const MAX_DEPTH: u32 = 128;

/// Reads a JSON text value by value, strictly by RFC 8259.
/// The text is a single slice, so strings without escapes are borrowed from it, and look-ahead needs no buffer.
/// Arrays and objects may be nested 128 deep. An unpaired surrogate in a `\u` escape is read as U+FFFD, since the
/// grammar allows it.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    text: &'a str,
    pub(crate) at: usize,
    pub(crate) depth: u32,
    /// The state that all readers of the text share, if it is being decoded.
    pub(crate) work: Option<&'a Work>,
}

impl<'a> Reader<'a> {
    /// Returns a reader at the start of the text. A byte order mark is skipped.
    /// To decode a whole text, use [`from_str`](crate::runtime::json::from_str), which is faster for nested unions.
    pub fn new(text: &'a str) -> Self {
        let at = if text.starts_with('\u{feff}') {
            '\u{feff}'.len_utf8()
        } else {
            0
        };
        Self {
            text,
            at,
            depth: 0,
            work: None,
        }
    }

    /// Returns a reader at the same position that shares this state with its clones.
    pub(crate) fn with<'w>(&self, work: &'w Work) -> Reader<'w>
    where
        'a: 'w,
    {
        Reader {
            work: Some(work),
            ..self.clone()
        }
    }

    /// Decodes the next value.
    #[inline]
    pub fn value<T: Decode>(&mut self) -> Result<T, DecodeError> {
        T::decode(self)
    }

    /// Starts an object with these field names, in their usual order. Fails unless an object starts here.
    /// Names with a quote, a backslash or a control character, which need escapes in JSON, must use
    /// [`escaped_fields`](Self::escaped_fields).
    pub fn fields(&mut self, names: &'static [&'static str]) -> Result<Fields, DecodeError> {
        let start = self.open(b'{', "expected an object")?;
        Ok(Fields::new(names, true, start))
    }

    /// Starts an object with these field names, some of which need escapes in JSON.
    pub fn escaped_fields(
        &mut self,
        names: &'static [&'static str],
    ) -> Result<Fields, DecodeError> {
        let start = self.open(b'{', "expected an object")?;
        Ok(Fields::new(names, false, start))
    }

    /// Starts an array. Fails unless an array starts here.
    pub fn elements(&mut self) -> Result<Elements, DecodeError> {
        let start = self.open(b'[', "expected an array")?;
        Ok(Elements::new(start))
    }

    /// Starts an object whose keys are data. Fails unless an object starts here.
    pub fn entries(&mut self) -> Result<Entries, DecodeError> {
        self.open(b'{', "expected an object")?;
        Ok(Entries::new())
    }

    /// Reads a string, borrowed from the text unless it has escapes.
    pub fn string(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        self.space();
        match self.plain() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.escaped().map(Cow::Owned),
        }
    }

    /// Decodes a string enum from its text.
    pub fn string_enum<T: for<'t> From<&'t str>>(&mut self) -> Result<T, DecodeError> {
        self.space();
        match self.plain() {
            Some(text) => Ok(text.into()),
            None => self.escaped().map(|text| text.as_str().into()),
        }
    }

    /// Reads `true` or `false`.
    pub fn boolean(&mut self) -> Result<bool, DecodeError> {
        self.space();
        let rest = self.bytes().get(self.at..).unwrap_or_default();
        if rest.starts_with(b"true") {
            self.at += 4;
            Ok(true)
        } else if rest.starts_with(b"false") {
            self.at += 5;
            Ok(false)
        } else {
            Err(self.invalid("expected true or false"))
        }
    }

    /// Consumes a `null` if it comes next, and returns `true` if it did.
    #[inline]
    pub fn null(&mut self) -> Result<bool, DecodeError> {
        self.space();
        if self.byte() != b'n' {
            return Ok(false);
        }
        self.literal(b"null")?;
        Ok(true)
    }

    /// Consumes an empty text that stands for no value, and returns `true` if it came next.
    pub(crate) fn empty_text(&mut self) -> bool {
        self.space();
        let rest = self.bytes().get(self.at..);
        let is_empty = rest.is_some_and(|rest| rest.starts_with(b"\"\""))
            && !self.work.is_some_and(|work| work.choices.refuse_empty());
        self.at += if is_empty { 2 } else { 0 };
        is_empty
    }

    /// Reads a number and returns its text.
    pub fn number_text(&mut self) -> Result<&'a str, DecodeError> {
        self.space();
        let start = self.at;
        if !matches!(self.byte(), b'-' | b'0'..=b'9') {
            if NUMBERS_IN_TEXT
                && let Some(text) = self.plain()
                && scan::number(text.as_bytes(), 0).is_ok_and(|span| span.end == text.len())
            {
                return Ok(text);
            }
            return Err(self.invalid_at(start, "expected a number"));
        }
        match scan::number(self.bytes(), start) {
            Ok(span) => {
                self.at = span.end;
                Ok(self.slice(start, span.end))
            }
            Err(at) => Err(self.invalid_at(at, "malformed number")),
        }
    }

    /// Consumes a string. Fails if it is not this one.
    pub fn constant(&mut self, expected: &str) -> Result<(), DecodeError> {
        self.space();
        let start = self.at;
        let same = match self.plain() {
            Some(text) => text == expected,
            None => self.byte() == b'"' && self.escaped()? == expected,
        };
        if same {
            return Ok(());
        }
        Err(self.problem(start, Problem::Constant(format!("{expected:?}"))))
    }

    /// Consumes the next value if it is this boolean. Returns `true` if it was.
    pub fn accept_bool(&mut self, expected: bool) -> bool {
        let before = self.clone();
        let same = self.constant_bool(expected).is_ok();
        if !same {
            *self = before;
        }
        same
    }

    /// Consumes the next value if it is this integer. Returns `true` if it was.
    pub fn accept_integer(&mut self, expected: i64) -> bool {
        let before = self.clone();
        let same = self.constant_integer(expected).is_ok();
        if !same {
            *self = before;
        }
        same
    }

    /// Consumes a boolean. Fails if it is not this one.
    pub fn constant_bool(&mut self, expected: bool) -> Result<(), DecodeError> {
        self.space();
        let start = self.at;
        if matches!(self.byte(), b't' | b'f') && self.boolean()? == expected {
            return Ok(());
        }
        Err(self.problem(start, Problem::Constant(expected.to_string())))
    }

    /// Consumes an integer. Fails if it is not this one.
    pub fn constant_integer(&mut self, expected: i64) -> Result<(), DecodeError> {
        self.space();
        let start = self.at;
        if self.attempt::<i64>() == Some(expected) {
            return Ok(());
        }
        Err(self.problem(start, Problem::Constant(expected.to_string())))
    }

    /// Returns an error at the current value.
    #[cold]
    #[inline(never)]
    pub fn invalid(&self, message: &'static str) -> DecodeError {
        let mut here = self.clone();
        here.space();
        let message = if here.at == self.text.len() {
            "unexpected end of the text"
        } else {
            message
        };
        self.invalid_at(here.at, message)
    }

    /// Fails unless only white space is left.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        self.space();
        if self.at == self.text.len() {
            return Ok(());
        }
        Err(self.invalid("unexpected characters after the value"))
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn invalid_at(&self, at: usize, message: &'static str) -> DecodeError {
        self.problem(at, Problem::Invalid(message))
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn problem(&self, at: usize, problem: Problem) -> DecodeError {
        DecodeError::new(at, problem)
    }

    #[inline]
    pub(crate) fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    /// Returns a part of the text. Callers pass offsets of ASCII characters, so the empty fallback is never used.
    #[inline]
    pub(crate) fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// Returns the byte at the position; 0 at the end of the text.
    #[inline]
    pub(crate) fn byte(&self) -> u8 {
        self.byte_at(self.at)
    }

    #[inline]
    pub(crate) fn byte_at(&self, at: usize) -> u8 {
        self.bytes().get(at).copied().unwrap_or(0)
    }

    /// Returns the number of remaining bytes.
    pub(crate) fn remaining(&self) -> usize {
        self.text.len().saturating_sub(self.at)
    }

    /// Returns the number of arrays and objects around the position.
    pub(crate) fn depth(&self) -> u32 {
        self.depth
    }

    /// Skips white space.
    #[inline]
    pub(crate) fn space(&mut self) {
        while matches!(self.byte(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    /// Enters an array or object and returns where it starts.
    pub(crate) fn open(
        &mut self,
        bracket: u8,
        message: &'static str,
    ) -> Result<usize, DecodeError> {
        self.space();
        if self.byte() != bracket {
            return Err(self.invalid(message));
        }
        if self.depth == MAX_DEPTH {
            return Err(self.invalid("nested too deeply"));
        }
        self.depth += 1;
        self.at += 1;
        Ok(self.at - 1)
    }

    /// Counts steps. Fails if there were too many.
    #[inline]
    pub(crate) fn step(&self, count: usize) -> Result<(), DecodeError> {
        match self.work {
            Some(work) if !work.step(count) => Err(self.problem(self.at, Problem::TooMuch)),
            Some(_) | None => Ok(()),
        }
    }

    /// Moves to the next element of an array or object. At its end, leaves it and returns `false`.
    #[inline]
    pub(crate) fn more(&mut self, first: &mut bool, close: u8) -> Result<bool, DecodeError> {
        self.space();
        let byte = self.byte();
        if byte == b',' && !*first {
            self.at += 1;
            self.space();
            return Ok(true);
        }
        if byte == close {
            self.at += 1;
            self.depth = self.depth.saturating_sub(1);
            return Ok(false);
        }
        if *first {
            *first = false;
            return Ok(true);
        }
        Err(self.invalid(if close == b'}' {
            "expected a comma or the end of the object"
        } else {
            "expected a comma or the end of the array"
        }))
    }

    /// Reads a key.
    pub(crate) fn key(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        if self.byte() != b'"' {
            return Err(self.invalid("expected a key"));
        }
        self.string()
    }

    /// Reads the next string if it has no escapes; otherwise does not move.
    #[inline]
    pub(crate) fn plain(&mut self) -> Option<&'a str> {
        let [b'"', text @ ..] = self.bytes().get(self.at..)? else {
            return None;
        };
        let after = scan::after_string(text)?;
        let start = self.at + 1;
        self.at = self.text.len() - after.len();
        self.text.get(start..self.at - 1)
    }

    /// Consumes the colon after a key and the white space around it.
    #[inline]
    pub(crate) fn colon(&mut self) -> Result<(), DecodeError> {
        self.space();
        if self.byte() != b':' {
            return Err(self.invalid("expected a colon"));
        }
        self.at += 1;
        self.space();
        Ok(())
    }

    /// Consumes this word.
    #[inline]
    pub(crate) fn literal(&mut self, word: &[u8]) -> Result<(), DecodeError> {
        if self
            .bytes()
            .get(self.at..)
            .is_some_and(|rest| rest.starts_with(word))
        {
            self.at += word.len();
            return Ok(());
        }
        Err(self.invalid("expected a value"))
    }
}
