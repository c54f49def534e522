//! Walking over the elements of an array, and over the entries of an object whose keys are data.

use std::borrow::Cow;

use crate::runtime::json::{Decode, DecodeError, Reader};

/// The elements of an array being read.
#[derive(Debug)]
pub struct Elements {
    first: bool,
    start: usize,
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

    /// Decodes the next element, which must be there.
    pub fn item<T: Decode>(&mut self, reader: &mut Reader<'_>) -> Result<T, DecodeError> {
        if self.next(reader)? {
            T::decode(reader)
        } else {
            Err(self.too_short(reader))
        }
    }

    /// Skips the elements that are left.
    pub fn skip(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        while self.next(reader)? {
            reader.skip_value()?;
        }
        Ok(())
    }

    #[cold]
    #[inline(never)]
    fn too_short(&self, reader: &Reader<'_>) -> DecodeError {
        reader.invalid_at(self.start, "expected more elements")
    }

    /// How many further elements to make room for, when `count` have been read and the room is used up.
    ///
    /// Near the top of a document an array is most of what is left, so the average size of the elements so far tells
    /// how many follow; further down it says nothing, and the room grows like that of any vector.
    #[inline(never)]
    pub(crate) fn room(&self, reader: &Reader<'_>, count: usize) -> usize {
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
    pub fn next<'a>(
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
