//! Parts of requests with headers of their own.

use std::error::Error as StdError;
use std::sync::Arc;

use futures_core::Stream;

use super::items::{Beside, Item, ItemStream, Source, Streamed};
use crate::runtime::json::Encode;

/// A part of a request body whose parts are items, with headers.
///
/// [`ItemStream::parts`] takes them.
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
