//! Events of requests with fields that their schema does not describe.

use std::error::Error as StdError;
use std::sync::Arc;

use futures_core::Stream;

use super::items::{Beside, Item, ItemStream, Source, Streamed};
use crate::runtime::json::Encode;

/// An event of a request body, with a name or an ID.
///
/// A body of events takes only their data if the document describes nothing else;
/// [`ItemStream::events`] sends the other fields with it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct SentEvent<T> {
    data: T,
    fields: Vec<(&'static str, String)>,
}

impl<T> SentEvent<T> {
    /// Creates an event that has only data.
    pub const fn new(data: T) -> Self {
        Self {
            data,
            fields: Vec::new(),
        }
    }

    /// Sets the name, which is the field `event`.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.field("event", name.into())
    }

    /// Sets the ID.
    pub fn id(self, id: impl Into<String>) -> Self {
        self.field("id", id.into())
    }

    /// Sets how long the receiver waits before it connects again.
    pub fn retry(self, wait: std::time::Duration) -> Self {
        self.field("retry", wait.as_millis().to_string())
    }

    fn field(mut self, name: &'static str, text: String) -> Self {
        self.fields.retain(|(known, _)| *known != name);
        self.fields.push((name, text));
        self
    }
}

impl<T> From<T> for SentEvent<T> {
    fn from(data: T) -> Self {
        Self::new(data)
    }
}

impl<T: Encode> SentEvent<T> {
    fn item(&self) -> Item {
        Item {
            beside: Beside::Fields(self.fields.clone()),
            ..Item::of(&self.data)
        }
    }
}

impl<T: Encode + 'static> ItemStream<T> {
    /// Takes a list of events. The request can be retried.
    pub fn events(events: impl Into<Vec<SentEvent<T>>>) -> Self
    where
        T: Send + Sync,
    {
        let events = events.into();
        let item = move |index: usize| events.get(index).map(SentEvent::item);
        Self::of(Source::List(Arc::new(item)))
    }

    /// Takes the events from a stream, and sends them as they come.
    ///
    /// If the stream yields an error, the request fails.
    #[cfg(not(target_family = "wasm"))]
    pub fn event_stream<S, E>(events: S) -> Self
    where
        S: Stream<Item = Result<SentEvent<T>, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        Self::of(Source::Once(Box::pin(Streamed(
            Box::pin(events),
            SentEvent::item,
        ))))
    }

    /// Takes the events from a stream, and sends them as they come.
    ///
    /// If the stream yields an error, the request fails.
    #[cfg(target_family = "wasm")]
    pub fn event_stream<S, E>(events: S) -> Self
    where
        S: Stream<Item = Result<SentEvent<T>, E>> + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        Self::of(Source::Once(Box::pin(Streamed(
            Box::pin(events),
            SentEvent::item,
        ))))
    }
}
