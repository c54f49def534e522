//! Looks at the next value without consuming it: its kind, the tag of an object.

use std::borrow::Cow;
use std::fmt;

use crate::runtime::json::error::Problem;
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

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        })
    }
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
        self.clone().next_str()
    }

    /// Reads the next value if it is a string.
    fn next_str(mut self) -> Result<Option<Cow<'a, str>>, DecodeError> {
        self.space();
        if self.byte() == b'"' {
            self.string().map(Some)
        } else {
            Ok(None)
        }
    }

    /// Returns the string at this path of keys in the object that starts here; `None` if it is missing or not a
    /// string.
    /// The object is scanned only up to the tag. Values before it are checked only as far as needed to find their
    /// ends, since they are read again later. Fails unless an object starts here.
    pub fn tag(&self, path: &[&str]) -> Result<Option<Cow<'a, str>>, DecodeError> {
        if let [name] = path
            && let Some([b'"', text @ ..]) = self.dash(name)
            && let Some(after) = scan::after_string(text)
        {
            let (start, end) = (self.end() - text.len(), self.end() - after.len() - 1);
            return Ok(Some(Cow::Borrowed(self.slice(start, end))));
        }
        match self.at_path(path)? {
            Some(here) => here.next_str(),
            None => Ok(None),
        }
    }

    /// Returns the integer at this path of keys in the object that starts here; `None` if it is missing or something
    /// else. `30.0` is an integer.
    /// The object is scanned only up to the tag. Fails unless an object starts here.
    pub fn integer_tag(&self, path: &[&str]) -> Result<Option<i64>, DecodeError> {
        match self.at_path(path)? {
            Some(mut here) => Ok(here.attempt()),
            None => Ok(None),
        }
    }

    /// Returns the error for an object whose tag at this path of keys is missing or of another kind. `expected` is
    /// the kind of the tag: `a string`, `an integer`.
    #[cold]
    #[inline(never)]
    pub fn missing_tag(&self, path: &[&'static str], expected: &'static str) -> DecodeError {
        let mut here = self.clone();
        for name in path {
            here.space();
            let object = here.at;
            match here.seek(name) {
                Ok(true) => here.space(),
                Ok(false) => return self.problem(object, Problem::Missing(name)),
                Err(error) => return error,
            }
            if here.kind() == Ok(Kind::Null) {
                return self.problem(object, Problem::Null(name));
            }
        }
        match here.kind() {
            Ok(found) => here.problem(here.at, Problem::Kind(expected, found)),
            Err(error) => error,
        }
    }

    /// Decodes the next value, or returns `None` and does not move. This is for strings, numbers and booleans only:
    /// for objects and arrays use `first_of`, whose time does not double with each level.
    pub fn attempt<T: Decode>(&mut self) -> Option<T> {
        let before = self.clone();
        let value = T::decode(self).ok();
        if value.is_none() {
            *self = before;
        }
        value
    }

    /// Returns a reader at the value at this path of keys in the object that starts here, if there is one.
    pub(super) fn at_path(&self, path: &[&str]) -> Result<Option<Self>, DecodeError> {
        let mut here = self.clone();
        for (level, name) in path.iter().enumerate() {
            here.space();
            if level > 0 && here.byte() != b'{' {
                return Ok(None);
            }
            if let Some(value) = here.dash(name) {
                here.at = here.end() - value.len();
            } else if !here.seek(name)? {
                return Ok(None);
            }
        }
        Ok(Some(here))
    }

    /// Finds a key in the common case: there is no white space, and strings have no escapes. Returns the text from
    /// the value on; `None` in other cases, and if there is no such key.
    fn dash(&self, name: &str) -> Option<&'a [u8]> {
        let mut steps = 0;
        let value = self.dash_counting(name, &mut steps);
        if let Some(work) = self.work {
            // Where there were too many, the next step fails.
            work.step(steps);
        }
        value
    }

    #[inline(always)]
    fn dash_counting(&self, name: &str, steps: &mut usize) -> Option<&'a [u8]> {
        let [b'{', b'"', key @ ..] = self.bytes().get(self.at..)? else {
            return None;
        };
        let mut text = key;
        loop {
            *steps += 1;
            // The text starts with a key, behind its opening quote.
            let after = scan::after_string(text)?;
            let [b':', value @ ..] = after else {
                return None;
            };
            let key = text.get(..text.len() - after.len() - 1)?;
            if key == name.as_bytes() {
                return Some(value);
            }
            let after = match value {
                [b'"', string @ ..] => scan::after_string(string)?,
                [b'{' | b'[', ..] => self.after_value(value)?,
                word => scan::after_word(word),
            };
            let [b',', b'"', key @ ..] = after else {
                return None;
            };
            text = key;
        }
    }

    /// Returns what follows the first value of `text`, which is the rest of the whole text.
    #[inline(never)]
    fn after_value(&self, text: &[u8]) -> Option<&'a [u8]> {
        let mut here = self.clone();
        here.at = self.end() - text.len();
        here.skip_value().ok()?;
        here.bytes().get(here.at..)
    }

    /// Moves to the value of this key in the object that starts here. If there is none, returns `false` at the end of
    /// the object.
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
            self.step(1)?;
        }
        Ok(false)
    }

    /// Fails if a key of this path occurs twice in its object. The object is scanned to its end.
    // Only unions use it.
    #[allow(dead_code)]
    pub(crate) fn demand_once(&self, path: &[&str]) -> Result<(), DecodeError> {
        let Some((name, rest)) = path.split_first() else {
            return Ok(());
        };
        let mut here = self.clone();
        here.space();
        if here.byte() != b'{' {
            return Ok(());
        }
        let mut entries = here.entries()?;
        let mut has_come = false;
        while let Some(key) = entries.next(&mut here)? {
            if key == *name {
                if has_come {
                    return Err(here.problem(here.at, Problem::Twice));
                }
                has_come = true;
                here.demand_once(rest)?;
            }
            here.skip_value()?;
            here.step(1)?;
        }
        Ok(())
    }
}
