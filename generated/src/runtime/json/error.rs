//! What went wrong while decoding, and where.

use std::fmt;

use crate::runtime::json::{Kind, path};

/// The reason why a JSON text does not match a type, with the location in the text.
/// The error is a single pointer, so that the `Result`s of decoders stay small. It never contains values from the
/// text: it displays the path, names from the description of the API, and a fixed sentence.
///
/// ```
#[doc = concat!("# use ", env!("CARGO_CRATE_NAME"), "::runtime::json;")]
/// let error = json::from_str::<Vec<i64>>("[1, 2.5]").unwrap_err();
/// assert_eq!(error.to_string(), "[1]: expected an integer");
/// assert_eq!((error.path(), error.offset()), ("[1]", 4));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    offset: usize,
    problem: Problem,
    /// Empty until [`DecodeError::locate`] has run, and for a problem with the whole text.
    path: String,
}

/// The kinds of problems. None contains any text of the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// A sentence such as `expected an integer`.
    Invalid(&'static str),
    /// A required field is missing.
    Missing(&'static str),
    /// A required field is `null`.
    Null(&'static str),
    /// The value is not this constant.
    Constant(String),
    /// A field occurs twice.
    Twice,
    /// Decoding took more steps than any text should need.
    TooMuch,
    /// A value of another kind was expected, such as `a string`.
    #[allow(dead_code, reason = "only tags have one kind")]
    Kind(&'static str, Kind),
}

impl DecodeError {
    #[cold]
    #[inline(never)]
    pub(crate) fn new(offset: usize, problem: Problem) -> Self {
        Self(Box::new(Inner {
            offset,
            problem,
            path: String::new(),
        }))
    }

    /// Computes the path by scanning the text up to the offset.
    #[cold]
    #[inline(never)]
    pub(crate) fn locate(mut self, text: &str) -> Self {
        self.0.path = path::locate(text, self.0.offset);
        if let Problem::Missing(name) | Problem::Null(name) = self.0.problem {
            path::push_key(&mut self.0.path, name);
        }
        self
    }

    /// Returns `true` if the text is invalid for every type, so that no other type needs to be tried.
    #[allow(dead_code, reason = "only unions try values")]
    pub(crate) fn is_final(&self) -> bool {
        match self.0.problem {
            Problem::Twice | Problem::TooMuch => true,
            Problem::Invalid(_)
            | Problem::Missing(_)
            | Problem::Null(_)
            | Problem::Constant(_)
            | Problem::Kind(..) => false,
        }
    }

    /// Returns the path of the invalid value, such as `items[0].is_deleted`; empty for the whole text.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Returns the offset of the problem in the text, in bytes.
    pub fn offset(&self) -> usize {
        self.0.offset
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.path.is_empty() {
            write!(f, "{}: ", self.0.path)?;
        }
        match &self.0.problem {
            Problem::Invalid(message) => f.write_str(message),
            Problem::Missing(_) => f.write_str("missing required field"),
            Problem::Null(_) => f.write_str("null in a required field"),
            Problem::Twice => f.write_str("duplicate field"),
            Problem::TooMuch => f.write_str("takes too many steps to decode"),
            Problem::Constant(expected) => write!(f, "expected {expected}"),
            Problem::Kind(expected, found) => write!(f, "expected {expected}, found {found}"),
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("path", &self.0.path)
            .field("offset", &self.0.offset)
            .field("problem", &self.0.problem)
            .finish()
    }
}

impl std::error::Error for DecodeError {}
