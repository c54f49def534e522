//! Walking over the elements of an array, and over the entries of an object whose keys are data.

use std::borrow::Cow;

use crate::runtime::json::scan;
use crate::runtime::json::{DecodeError, Reader};

/// The elements of an array being read.
#[derive(Debug)]
pub struct Elements {
    first: bool,
    pub(super) start: usize,
}

impl Elements {
    pub(crate) fn new(start: usize) -> Self {
        Self { first: true, start }
    }

    /// Moves to the next element; false after the last one.
    #[inline]
    pub fn next(&mut self, reader: &mut Reader<'_>) -> Result<bool, DecodeError> {
        reader.more(&mut self.first, b']')
    }

    /// Returns the capacity to reserve once the first element has been read.
    /// It is exact if the elements are quick to count: a single one, or plain strings, numbers and literals.
    #[inline(never)]
    pub(crate) fn room(&self, reader: &Reader<'_>) -> usize {
        let text = |at| reader.bytes().get(at..).unwrap_or_default();
        let first = text(self.start + 1).trim_ascii_start();
        match following(text(reader.at)) {
            Some(0) => 1,
            // Scalars after an object are of another type, so nothing is reserved for them.
            Some(count) if !matches!(first, [b'{' | b'[', ..]) => count + 1,
            _ => self.further(reader, 1) + 1,
        }
    }

    /// Returns the capacity to add when `count` elements have been read and the vector is full.
    /// Near the top of a document, an array is most of the remaining text, so the average size of its elements so far
    /// gives a good estimate. Further down it does not, and the capacity grows as that of any vector.
    #[inline(never)]
    pub(crate) fn further(&self, reader: &Reader<'_>, count: usize) -> usize {
        let average = (reader.at - self.start) / count.max(1) + 1;
        let expected = reader.remaining() / average;
        let most = if reader.depth() <= 2 {
            128.max(count)
        } else {
            3.max(count)
        };
        let least = count / 2;
        (expected + expected / 8).clamp(least, most) + 1
    }
}

/// Counts the elements up to the end of the array, if all of them are plain strings, numbers or literals.
fn following(mut text: &[u8]) -> Option<usize> {
    let mut count = 0;
    loop {
        let [b',', element @ ..] = text.trim_ascii_start() else {
            return text.trim_ascii_start().starts_with(b"]").then_some(count);
        };
        let element = element.trim_ascii_start();
        text = match element {
            [b'"', string @ ..] => scan::after_string(string)?,
            word => scan::after_word(word),
        };
        if text.len() == element.len() {
            return None;
        }
        count += 1;
    }
}

/// The entries of an object being read, with keys that are data.
#[derive(Debug)]
pub struct Entries {
    first: bool,
}

impl Entries {
    pub(crate) fn new() -> Self {
        Self { first: true }
    }

    /// Reads the next key and moves to its value; `None` after the last one.
    #[inline]
    pub fn next<'a>(
        &mut self,
        reader: &mut Reader<'a>,
    ) -> Result<Option<Cow<'a, str>>, DecodeError> {
        match self.usual(reader) {
            Some(key) => Ok(Some(Cow::Borrowed(key))),
            None => self.unusual(reader),
        }
    }

    /// Reads the next key if it has no escape and there is no white space around it.
    fn usual<'a>(&mut self, reader: &mut Reader<'a>) -> Option<&'a str> {
        let before = reader.at;
        if !self.first {
            if reader.byte() != b',' {
                return None;
            }
            reader.at += 1;
        }
        if let Some(key) = reader.plain()
            && let Some([b':', value, ..]) = reader.bytes().get(reader.at..)
            && *value > b' '
        {
            reader.at += 1;
            self.first = false;
            return Some(key);
        }
        reader.at = before;
        None
    }

    #[inline(never)]
    fn unusual<'a>(
        &mut self,
        reader: &mut Reader<'a>,
    ) -> Result<Option<Cow<'a, str>>, DecodeError> {
        if !reader.more(&mut self.first, b'}')? {
            return Ok(None);
        }
        let key = reader.key()?;
        reader.colon()?;
        Ok(Some(key))
    }
}
