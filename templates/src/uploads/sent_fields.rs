//! Fields of multipart bodies whose parts have headers of their own.

use std::borrow::Cow;

use super::multipart::Multipart;
use crate::runtime::json::Encode;

/// The fields of a multipart body, with headers of their parts.
///
/// Bodies whose parts can have headers take them; without headers, the fields convert into them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct SentFields<T> {
    fields: T,
    headers: Vec<(Cow<'static, str>, Cow<'static, str>, String)>,
}

impl<T> SentFields<T> {
    /// Takes the fields, whose parts have no headers of their own.
    pub const fn new(fields: T) -> Self {
        Self {
            fields,
            headers: Vec::new(),
        }
    }

    /// Sets a header of the part with the name of a field, instead of one that the part has otherwise. If the field is a
    /// list, each of its parts has the header.
    ///
    /// The request fails if the body has no part with this name.
    pub fn header(
        mut self,
        part: impl Into<Cow<'static, str>>,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<String>,
    ) -> Self {
        let (part, name) = (part.into(), name.into());
        let is_same = |known: &(Cow<'static, str>, Cow<'static, str>, String)| {
            known.0 == part && known.1.eq_ignore_ascii_case(&name)
        };
        self.headers.retain(|known| !is_same(known));
        self.headers.push((part, name, value.into()));
        self
    }
}

impl<T> From<T> for SentFields<T> {
    fn from(fields: T) -> Self {
        Self::new(fields)
    }
}

impl Multipart {
    /// Adds the fields of an object, as [`fields`](Self::fields) does, with headers of their parts.
    pub fn sent_fields<T: Encode>(mut self, sent: SentFields<T>) -> Self {
        for (part, name, value) in sent.headers {
            self.give(part, name, value, true);
        }
        self.fields(&sent.fields)
    }
}
