//! Looking at what comes next without moving: the kind of the value, the tag of an object.

use std::borrow::Cow;

use crate::runtime::json::scan;
use crate::runtime::json::{Decode, DecodeError, Reader};

/// The kinds of JSON values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number without fraction and exponent.
    Integer,
    /// A number with a fraction or an exponent.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl<'a> Reader<'a> {
    /// Returns the kind of the next value.
    pub fn kind(&self) -> Result<Kind, DecodeError> {
        let mut here = self.clone();
        here.space();
        Ok(match here.byte() {
            b'n' => Kind::Null,
            b't' | b'f' => Kind::Boolean,
            b'"' => Kind::String,
            b'[' => Kind::Array,
            b'{' => Kind::Object,
            b'-' | b'0'..=b'9' => match scan::number(here.bytes(), here.at) {
                Ok(span) if span.integral => Kind::Integer,
                Ok(_) => Kind::Number,
                Err(at) => return Err(self.invalid_at(at, "malformed number")),
            },
            _ => return Err(here.invalid("expected a value")),
        })
    }

    /// Returns the next value if it is a string, without consuming it.
    pub fn peek_str(&self) -> Result<Option<Cow<'a, str>>, DecodeError> {
        let mut here = self.clone();
        here.space();
        if here.byte() == b'"' {
            here.string().map(Some)
        } else {
            Ok(None)
        }
    }

    /// Returns the string at this path of keys in the object that starts here; `None` if it is absent or no string.
    ///
    /// The object is scanned up to the tag only, and what is passed on the way is checked no further than its end has
    /// to be found: it is read again. Fails unless an object starts here.
    pub fn tag(&self, path: &[&str]) -> Result<Option<Cow<'a, str>>, DecodeError> {
        match self.at_path(path)? {
            Some(here) => here.peek_str(),
            None => Ok(None),
        }
    }

    /// Returns the whole number at this path of keys in the object that starts here; `None` if it is absent or something
    /// else. `30.0` is a whole number.
    ///
    /// The object is scanned up to the tag only. Fails unless an object starts here.
    pub fn integer_tag(&self, path: &[&str]) -> Result<Option<i64>, DecodeError> {
        match self.at_path(path)? {
            Some(mut here) => Ok(here.attempt()),
            None => Ok(None),
        }
    }

    /// Of several records, given the names that each knows, returns the index of the one that leaves the fewest keys
    /// of the object here unknown; the first of these on a tie. Fails unless an object starts here.
    pub fn closest(&self, records: &[&[&str]]) -> Result<usize, DecodeError> {
        let records: Vec<(bool, &[&str])> = records.iter().map(|names| (true, *names)).collect();
        self.closest_of(&records)
    }

    /// Of several records, given whether the object here can be it and the names that it knows, returns the index of the
    /// one that leaves the fewest keys of the object unknown; the first of these on a tie. If it can be none, all are in question.
    /// Fails unless an object starts here.
    pub fn closest_of(&self, records: &[(bool, &[&str])]) -> Result<usize, DecodeError> {
        let none_can = !records.iter().any(|(can, _)| *can);
        let mut here = self.clone();
        let mut unknown = vec![0_usize; records.len()];
        let mut entries = here.entries()?;
        while let Some(key) = entries.next(&mut here)? {
            for (count, (_, names)) in unknown.iter_mut().zip(records) {
                *count += usize::from(!names.contains(&key.as_ref()));
            }
            here.skip_value()?;
        }
        let least = unknown
            .iter()
            .enumerate()
            .filter(|(index, _)| none_can || records.get(*index).is_some_and(|(can, _)| *can))
            .min_by_key(|(_, count)| **count);
        Ok(least.map_or(0, |(index, _)| index))
    }

    /// Fails unless the object here has a value other than `null` under each of these keys.
    pub fn demand(&self, names: &[&'static str]) -> Result<(), DecodeError> {
        for name in names {
            let there = match self.at_path(&[name])? {
                Some(value) => value.kind()? != Kind::Null,
                None => false,
            };
            if !there {
                return Err(self.missing_tag(name));
            }
        }
        Ok(())
    }

    /// Decodes the next value, or stays where it is and returns `None`.
    pub fn attempt<T: Decode>(&mut self) -> Option<T> {
        let before = self.clone();
        let value = T::decode(self).ok();
        if value.is_none() {
            *self = before;
        }
        value
    }

    /// Decodes the next value as the first, or else as the second.
    pub fn either<A: Decode, B: Decode, T>(
        &mut self,
        first: fn(A) -> T,
        second: fn(B) -> T,
    ) -> Result<T, DecodeError> {
        match self.attempt() {
            Some(value) => Ok(first(value)),
            None => self.value().map(second),
        }
    }

    /// A reader at the value under this path of keys in the object that starts here, if there is one.
    fn at_path(&self, path: &[&str]) -> Result<Option<Self>, DecodeError> {
        let mut here = self.clone();
        for (level, name) in path.iter().enumerate() {
            here.space();
            if level > 0 && here.byte() != b'{' {
                return Ok(None);
            }
            let start = here.clone();
            if here.dash(name) {
                continue;
            }
            here = start;
            if !here.seek(name)? {
                return Ok(None);
            }
        }
        Ok(Some(here))
    }

    /// The usual way to a key: through the object here, which has no white space, past plain strings and words. False if
    /// something else comes; then the position means nothing.
    fn dash(&mut self, name: &str) -> bool {
        let bytes = self.bytes();
        if self.byte() != b'{' {
            return false;
        }
        let mut at = self.at + 1;
        loop {
            let Some([b'"', rest @ ..]) = bytes.get(at..) else {
                return false;
            };
            if scan::starts_with_plain(rest, name.as_bytes())
                && let Some([b'"', b':', ..]) = rest.get(name.len()..)
            {
                self.at = at + name.len() + 3;
                return true;
            }
            let end = scan::plain_end(bytes, at + 1);
            let Some([b'"', b':', value, ..]) = bytes.get(end..) else {
                return false;
            };
            at = match value {
                b'"' => {
                    let close = scan::plain_end(bytes, end + 3);
                    if bytes.get(close) != Some(&b'"') {
                        return false;
                    }
                    close + 1
                }
                b'{' | b'[' => {
                    self.at = end + 2;
                    if self.skip_value().is_err() {
                        return false;
                    }
                    self.at
                }
                _ => scan::word_end(bytes, end + 2),
            };
            if bytes.get(at) != Some(&b',') {
                return false;
            }
            at += 1;
        }
    }

    /// Moves to the value under this key of the object here; false, at the object's end, if there is none.
    fn seek(&mut self, name: &str) -> Result<bool, DecodeError> {
        let mut first = true;
        self.open(b'{', "expected an object")?;
        while self.more(&mut first, b'}')? {
            let found = match self.plain() {
                Some(key) => key == name,
                None => self.key()? == name,
            };
            self.colon()?;
            if found {
                return Ok(true);
            }
            self.skip_value()?;
        }
        Ok(false)
    }
}
