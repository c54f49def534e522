//! Looks at the next value without consuming it.

use std::borrow::Cow;
use std::fmt;

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
    pub(super) fn next_str(mut self) -> Result<Option<Cow<'a, str>>, DecodeError> {
        self.space();
        if self.byte() == b'"' {
            self.string().map(Some)
        } else {
            Ok(None)
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
}
