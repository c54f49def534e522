//! What a document requires of a value beyond its type. The client checks none of it; the server does.

use super::Constant;

/// What a document requires of a value beyond its type, for docs and reports.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Constraints {
    /// The value that the server takes if there is none, as JSON.
    pub default: Option<String>,
    /// A value that the document gives as an example.
    pub example: Option<Constant>,
    /// The values that the document lists, as JSON, where these are no strings.
    pub listed: Vec<String>,
    /// What it says of each of them, if it says something.
    pub meanings: Vec<Option<String>>,
    /// The least and the greatest number.
    pub number: Range<Bound>,
    /// What a number is a multiple of.
    pub multiple_of: Option<String>,
    /// The fewest and the most characters of a string.
    pub length: Range<usize>,
    /// The fewest and the most items of a list.
    pub items: Range<usize>,
    /// The fewest and the most properties of an object.
    pub properties: Range<usize>,
    /// What it requires of each item of a list.
    pub of_items: Option<Box<Constraints>>,
    /// Whether no two items of a list are equal.
    pub unique: bool,
    /// The regular expression that a string matches (ECMA-262).
    pub pattern: Option<String>,
    /// A text that the regular expression matches, where one is easily found.
    pub matching: Option<String>,
    /// Other such texts, of which no two are equal.
    pub more_matching: Vec<String>,
    /// How a string holds bytes, such as `base64`.
    pub encoding: Option<String>,
    /// The media type of what a string holds.
    pub media_type: Option<String>,
    /// The keywords by which the server checks more than this says.
    pub checks: Vec<&'static str>,
    /// Keywords that check a value and change no type, as the document states them. References name components.
    pub asserted: Vec<(String, serde_json::Value)>,
    /// The name of a string's format.
    pub format: Option<String>,
}

/// From here to there, both optional.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range<T> {
    /// The least.
    pub least: Option<T>,
    /// The most.
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

/// An end of a range of numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// The number, in decimal.
    pub number: String,
    /// Whether the number itself is out of the range.
    pub exclusive: bool,
}
