//! Parts of requests with headers of their own.

use std::error::Error as StdError;
use std::sync::Arc;

use futures_core::Stream;

use super::item_parts::PartItems;
use super::items::{Beside, Item, ItemStream, Source, Streamed};
use super::multipart::Multipart;
use crate::runtime::json::Encode;

/// A part of a request body whose parts have no names, with headers.
///
/// [`ItemStream::parts`] takes them, and so do bodies whose first parts can have headers.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct SentPart<T> {
    content: T,
    headers: Vec<(String, String)>,
}

impl<T> SentPart<T> {
    /// Creates a part that has no headers of its own.
    pub const fn new(content: T) -> Self {
        Self {
            content,
            headers: Vec::new(),
        }
    }

    /// Sets a header of the part, instead of one that all parts have.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let name = name.into();
        self.headers
            .retain(|(known, _)| !known.eq_ignore_ascii_case(&name));
        self.headers.push((name, value.into()));
        self
    }
}

impl<T> From<T> for SentPart<T> {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}

impl<T: Encode> SentPart<T> {
    fn item(&self) -> Item {
        Item {
            beside: Beside::Headers(self.headers.clone()),
            ..Item::of(&self.content)
        }
    }
}

impl Multipart {
    /// Adds a part without a name, with headers of its own.
    #[allow(dead_code, reason = "an API may have no such parts")]
    pub fn sent_part<T: Encode>(mut self, part: PartItems, sent: SentPart<T>) -> Self {
        for (name, value) in sent.headers {
            self.give("".into(), name.into(), value, false);
        }
        self = self.part(part, &sent.content);
        // They are those of this part alone.
        self.headers.retain(|given| !given.part.is_empty());
        self
    }
}

impl<T: Encode + 'static> ItemStream<T> {
    /// Takes a list of parts. The request can be retried.
    pub fn parts(parts: impl Into<Vec<SentPart<T>>>) -> Self
    where
        T: Send + Sync,
    {
        let parts = parts.into();
        let item = move |index: usize| parts.get(index).map(SentPart::item);
        Self::of(Source::List(Arc::new(item)))
    }

    /// Takes the parts from a stream, and sends them as they come.
    ///
    /// If the stream yields an error, the request fails.
    #[cfg(not(target_family = "wasm"))]
    pub fn part_stream<S, E>(parts: S) -> Self
    where
        S: Stream<Item = Result<SentPart<T>, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        Self::of(Source::Once(Box::pin(Streamed(
            Box::pin(parts),
            SentPart::item,
        ))))
    }

    /// Takes the parts from a stream, and sends them as they come.
    ///
    /// If the stream yields an error, the request fails.
    #[cfg(target_family = "wasm")]
    pub fn part_stream<S, E>(parts: S) -> Self
    where
        S: Stream<Item = Result<SentPart<T>, E>> + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        Self::of(Source::Once(Box::pin(Streamed(
            Box::pin(parts),
            SentPart::item,
        ))))
    }
}
