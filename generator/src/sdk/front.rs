//! The front page of a crate: its README.

use super::Operation;

/// The front page of a crate.
#[derive(Debug, Clone)]
pub struct Front {
    /// The document's text about the API, if it is one paragraph, which comes first.
    pub before: Option<String>,
    /// The operations that the quick start shows, in order.
    pub start: Vec<Operation>,
    /// The sentences about the kinds of calls that the crate has.
    pub calls: Vec<&'static str>,
    /// The document's text about the API, if it is longer, which comes last.
    pub after: Option<String>,
}
