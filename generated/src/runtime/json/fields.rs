//! Reads an object's fields by index, and keeps track of those that were present.

pub(crate) mod open;

use crate::runtime::json::error::Problem;
use crate::runtime::json::scan;
use crate::runtime::json::{DecodeError, Reader};

/// The index that stands for the end of the object.
pub(crate) const END: usize = usize::MAX;

/// The fields of an object being read.
/// Fields are expected in the order of the names: each key is compared with the next name first, and the names are
/// searched only if it differs. A field that is `null` is consumed and recorded, and is not returned. A field that
/// occurs twice is an error.
#[derive(Debug)]
pub struct Fields {
    names: &'static [&'static str],
    /// Whether all names appear in JSON as they are, without escapes.
    plain: bool,
    next: usize,
    start: usize,
    first: bool,
    pub(super) null: Bits,
    /// The fields that were present, with a value or with `null`.
    come: Bits,
}

impl Fields {
    pub(crate) fn new(names: &'static [&'static str], plain: bool, start: usize) -> Self {
        Self {
            names,
            plain,
            next: 0,
            start,
            first: true,
            null: Bits::NONE,
            come: Bits::NONE,
        }
    }

    /// Moves to the value of the next field and returns its index; `None` at the end of the object. Fields with other
    /// names are skipped.
    #[inline]
    pub fn next(&mut self, reader: &mut Reader<'_>) -> Result<Option<usize>, DecodeError> {
        self.step(reader)
            .map(|index| (index != END).then_some(index))
    }

    /// Does the same as [`next`](Self::next), with [`END`] for the end of the object, so that the result fits into
    /// registers.
    /// This is only the common case: the expected key, and not `null`. It calls no function, so no registers are
    /// saved.
    pub(crate) fn step(&mut self, reader: &mut Reader<'_>) -> Result<usize, DecodeError> {
        match self.expected(reader) {
            Some((index, b'n')) => self.step_over_null(index, reader),
            Some((index, _)) => Ok(index),
            None => self.step_to_other(reader),
        }
    }

    /// Consumes the `null` of a field, and moves on.
    #[inline(never)]
    fn step_over_null(
        &mut self,
        mut index: usize,
        reader: &mut Reader<'_>,
    ) -> Result<usize, DecodeError> {
        while !self.note(index, reader)? {
            match self.expected(reader) {
                Some((next, _)) => index = next,
                None => return self.step_to_other(reader),
            }
        }
        Ok(index)
    }

    /// Moves on if anything but the expected key comes next: another key, white space, or the end of the object.
    #[inline(never)]
    fn step_to_other(&mut self, reader: &mut Reader<'_>) -> Result<usize, DecodeError> {
        while reader.more(&mut self.first, b'}')? {
            let mut found = match reader.plain() {
                Some(key) => self.find(key),
                None => self.find(&reader.key()?),
            };
            reader.colon()?;
            if found.is_none() {
                reader.skip_value()?;
                found = self.expected_index(reader);
            }
            while let Some(index) = found {
                if self.note(index, reader)? {
                    return Ok(index);
                }
                found = self.expected_index(reader);
            }
        }
        Ok(END)
    }

    /// Returns `true` if the field was `null`.
    #[inline]
    pub fn is_null(&self, index: usize) -> bool {
        self.null.has(index)
    }

    /// Records that the field is present; the reader is at its value. Fails if the field was present before.
    #[inline]
    pub(crate) fn set_read(
        &mut self,
        index: usize,
        reader: &Reader<'_>,
    ) -> Result<(), DecodeError> {
        match self.come.insert(index) {
            true => Ok(()),
            false => Err(twice(reader)),
        }
    }

    /// Returns `true` if the field has its value.
    pub(crate) fn is_read(&self, index: usize) -> bool {
        self.come.has(index) && !self.null.has(index)
    }

    /// Returns `true` if all fields have values. May return `false` even so; then each field has to be checked.
    #[inline]
    pub(crate) fn are_all_read(&self, count: usize) -> bool {
        count < 64 && self.come.low == (1 << count) - 1 && self.null.low == 0
    }

    /// Returns the error for a required field without a value.
    #[cold]
    #[inline(never)]
    pub(crate) fn missing(&self, reader: &Reader<'_>, index: usize) -> DecodeError {
        let name = self.names.get(index).copied().unwrap_or_default();
        reader.problem(
            self.start,
            if self.is_null(index) {
                Problem::Null(name)
            } else {
                Problem::Missing(name)
            },
        )
    }

    #[inline]
    fn expected_index(&mut self, reader: &mut Reader<'_>) -> Option<usize> {
        self.expected(reader).map(|(index, _)| index)
    }

    /// The common case: a brace or comma, the expected key, and a colon, without white space. Moves to the value, and
    /// returns the index of the field and the first byte of the value.
    #[inline(always)]
    fn expected(&mut self, reader: &mut Reader<'_>) -> Option<(usize, u8)> {
        let index = self.next;
        let name = self.names.get(index)?.as_bytes();
        // The reader is behind the brace, but before the comma.
        let (before, lead) = if self.first {
            (reader.at.wrapping_sub(1), *b"{\"")
        } else {
            (reader.at, *b",\"")
        };
        let (start, text) = reader.bytes().get(before..)?.split_first_chunk()?;
        let (key, rest) = text.split_at_checked(name.len())?;
        let ([quote, colon, value], _) = rest.split_first_chunk()?;
        // A name that needs escapes differs from its bytes in the text.
        if *start != lead
            || [*quote, *colon] != *b"\":"
            || *value <= b' '
            || !self.plain
            || !scan::same_short(key, name)
        {
            return None;
        }
        reader.at = before + name.len() + 4;
        self.first = false;
        self.next = index + 1;
        Some((index, *value))
    }

    /// Returns the index of the name. The search starts behind the last field that was found.
    #[inline]
    fn find(&mut self, key: &str) -> Option<usize> {
        if self.names.get(self.next).is_some_and(|name| *name == key) {
            self.next += 1;
            return Some(self.next - 1);
        }
        self.search(key)
    }

    #[inline(never)]
    fn search(&mut self, key: &str) -> Option<usize> {
        let (before, after) = self.names.split_at_checked(self.next)?;
        let found = match after.iter().position(|name| *name == key) {
            Some(distance) => self.next + distance,
            None => before.iter().position(|name| *name == key)?,
        };
        self.next = found + 1;
        Some(found)
    }

    /// Returns `true` if the field has a value; otherwise consumes its `null` and records it.
    #[inline]
    fn note(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, DecodeError> {
        if reader.byte() == b'n' {
            if !self.come.insert(index) {
                return Err(twice(reader));
            }
            self.null.insert(index);
            reader.literal(b"null")?;
            return Ok(false);
        }
        Ok(true)
    }
}

/// Returns the error for a field that occurs twice. The reader is at its second value.
#[cold]
#[inline(never)]
fn twice(reader: &Reader<'_>) -> DecodeError {
    reader.problem(reader.at, Problem::Twice)
}

/// A set of small numbers: the first 64 in place, the others on the heap.
#[derive(Clone, Debug, Default)]
pub(super) struct Bits {
    low: u64,
    high: Option<Box<High>>,
}

#[derive(Clone, Debug, Default)]
struct High(Vec<u64>);

impl Bits {
    pub(super) const NONE: Self = Self { low: 0, high: None };

    #[inline]
    pub(super) fn has(&self, index: usize) -> bool {
        if index < 64 {
            self.low >> index & 1 == 1
        } else {
            self.has_high(index)
        }
    }

    /// Adds a number. Returns `false` if the set contained it.
    #[inline]
    fn insert(&mut self, index: usize) -> bool {
        if index >= 64 {
            return self.insert_high(index);
        }
        let before = self.low;
        self.low |= 1 << index;
        self.low != before
    }

    #[inline(never)]
    fn has_high(&self, index: usize) -> bool {
        let word = self
            .high
            .as_ref()
            .and_then(|high| high.0.get(index / 64 - 1));
        word.is_some_and(|word| word >> (index % 64) & 1 == 1)
    }

    #[inline(never)]
    fn insert_high(&mut self, index: usize) -> bool {
        let High(words) = self.high.get_or_insert_default().as_mut();
        let place = index / 64 - 1;
        if words.len() <= place {
            words.resize(place + 1, 0);
        }
        let Some(word) = words.get_mut(place) else {
            return false;
        };
        let before = *word;
        *word |= 1 << (index % 64);
        *word != before
    }
}
