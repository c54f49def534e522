//! The requirements of a document on a value beyond its type. The client checks none of them; the server does.

use super::Constant;
use crate::assertions::Assertions;

/// The requirements of a document on a value beyond its type, for docs and reports.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Constraints {
    /// The value that the server uses if there is none, as JSON.
    pub default: Option<String>,
    /// A value that the document gives as an example.
    pub example: Option<Constant>,
    /// The values that the document lists, as JSON, unless they are strings.
    pub listed: Vec<String>,
    /// The title, the description or both for each of these values; empty if the document has none.
    pub meanings: Vec<Option<String>>,
    /// The least and the greatest number.
    pub number: Range<Bound>,
    /// The number that a number must be a multiple of.
    pub multiple_of: Option<String>,
    /// The least and the greatest length of a string, in characters.
    pub length: Range<usize>,
    /// The least and the greatest number of items of a list.
    pub items: Range<usize>,
    /// The least and the greatest number of properties of an object.
    pub properties: Range<usize>,
    /// The requirements on each item of a list.
    pub of_items: Option<Box<Constraints>>,
    /// The requirements on the names of the properties of an object.
    pub names: Option<Box<Names>>,
    /// Whether no two items of a list are equal.
    pub unique: bool,
    /// The regular expression that a string matches (ECMA-262).
    pub pattern: Option<String>,
    /// A text that matches the regular expression, if one is easy to find.
    pub matching: Option<String>,
    /// More texts that match it, all different.
    pub more_matching: Vec<String>,
    /// The encoding of bytes in a string, such as `base64`.
    pub encoding: Option<String>,
    /// The media type of the content of a string.
    pub media_type: Option<String>,
    /// The keywords by which the server checks more than the other fields.
    pub checks: Vec<&'static str>,
    /// What keywords that change no type require of a value.
    pub assertions: Assertions,
    /// The name of a string's format.
    pub format: Option<String>,
}

/// A range with two optional ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range<T> {
    /// The lower end.
    pub least: Option<T>,
    /// The upper end.
    pub most: Option<T>,
}

impl<T> Default for Range<T> {
    fn default() -> Self {
        Self {
            least: None,
            most: None,
        }
    }
}

/// The requirements on the names of the properties of an object.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// The only valid names; empty if the document does not list them.
    pub listed: Vec<String>,
    /// The requirements on each name.
    pub each: Constraints,
}

/// An end of a range of numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// The number, in decimal.
    pub number: String,
    /// Whether the number itself is out of the range.
    pub exclusive: bool,
}
