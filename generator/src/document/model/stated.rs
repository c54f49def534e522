//! Keywords as the document states them, for the judge of the mock. No other stage can read them.

use serde_json::Value;

#[cfg(feature = "mock")]
use crate::document::model::rare::Few;

/// Keywords as the document states them; their references point to components.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stated(#[cfg(feature = "mock")] Few<(String, Value)>);

#[cfg(feature = "mock")]
impl Stated {
    /// Adds a keyword.
    pub(in crate::document) fn add(&mut self, keyword: &str, value: Value) {
        self.0.push((keyword.to_owned(), value));
    }

    /// Adds the keywords of another schema for the same value.
    pub(in crate::document) fn extend(&mut self, other: Self) {
        other.0.into_iter().for_each(|keyword| self.0.push(keyword));
    }

    /// Returns the keywords.
    pub(crate) fn keywords(&self) -> &[(String, Value)] {
        &self.0
    }
}

/// Without the mock, nothing reads the keywords, so they are not kept.
#[cfg(not(feature = "mock"))]
impl Stated {
    pub(in crate::document) fn add(&mut self, _keyword: &str, _value: Value) {}

    pub(in crate::document) fn extend(&mut self, _other: Self) {}
}
