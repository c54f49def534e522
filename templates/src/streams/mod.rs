//! Streaming responses: server-sent events, JSON lines and parts, decoded into typed values as they arrive.

mod boundaries;
pub(crate) mod nested;
pub(crate) mod parts;
mod read;
mod send;

use std::borrow::Cow;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use crate::runtime::json::{self, Decode, RawJson};
use crate::runtime::{Error, ResponseBody};

use read::{LineReader, RawEvent, pending::Pending};

#[allow(unused_imports)]
pub(crate) use nested::nested_part_methods;
#[allow(unused_imports)]
pub(crate) use parts::part_methods;
pub use parts::{Part, Parts};
#[allow(unused_imports)]
pub(crate) use send::{event_methods, line_methods};

/// How the value of an event is decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventForm {
    /// The data is JSON.
    Data,
    /// The data is text.
    Text,
    /// The value is an object of all fields: `event`, `id`, `retry`, and `data` as JSON or text.
    Whole,
}

/// An event of a stream.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event<T> {
    /// The event type. `None` means `message`.
    pub name: Option<String>,
    /// The ID of this event, or of the last event before it that had one.
    pub id: Option<String>,
    /// The data of the event.
    pub data: T,
}

/// A stream of server-sent events (HTML standard, "Server-sent events").
///
/// If the data of an event cannot be decoded, the stream yields an error with the path in the data, and continues
/// with the next event. If the connection is lost, the stream ends after the error. To resume, call the operation
/// again, with the header `last-event-id` if the server sends IDs.
#[must_use = "events are received only while they are read"]
pub struct Events<T> {
    source: Source,
    pending: Pending,
    form: EventForm,
    end: Option<Cow<'static, str>>,
    value: PhantomData<fn() -> T>,
}

/// A stream of JSON values, one for each line.
///
/// If a line cannot be decoded, the stream yields an error with the path in the line, and continues with the next
/// line. If the connection is lost, the stream ends after the error.
#[must_use = "values are received only while they are read"]
pub struct Lines<T> {
    source: Source,
    value: PhantomData<fn() -> T>,
}

impl<T: Decode> Events<T> {
    pub(crate) fn new(body: ResponseBody, form: EventForm) -> Result<Self, Error> {
        Ok(Self {
            source: Source::new(body, true)?,
            pending: Pending::default(),
            form,
            end: None,
            value: PhantomData,
        })
    }

    /// Sets the data that marks the end of the stream, such as `[DONE]`.
    pub fn until(mut self, data: impl Into<Cow<'static, str>>) -> Self {
        self.end = Some(data.into());
        self
    }

    /// Returns the next event, or `None` at the end.
    ///
    /// # Errors
    /// Returns an error if an event cannot be decoded, the connection is lost, or the call times out.
    pub async fn try_next(&mut self) -> Result<Option<Event<T>>, Error> {
        poll_fn(|context| self.poll_event(context))
            .await
            .transpose()
    }

    /// Returns the ID of the last event that had one, for the header `last-event-id`.
    #[must_use]
    pub fn last_event_id(&self) -> Option<&str> {
        self.pending.id()
    }

    /// Returns how long the server asks to wait before reconnecting.
    #[must_use]
    pub fn retry(&self) -> Option<Duration> {
        self.pending.retry()
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event<T>, Error>>> {
        loop {
            let line = match self.source.poll_line(context) {
                Poll::Ready(Some(Ok(line))) => line,
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                // An event without an empty line after it is incomplete and is ignored.
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            };
            let event = self.pending.take(&line);
            if self.pending.len() > self.source.most {
                return Poll::Ready(Some(Err(self.source.too_large())));
            }
            let Some(event) = event else { continue };
            if self.end.as_deref() == Some(event.data.as_str()) {
                self.source.end();
                return Poll::Ready(None);
            }
            return Poll::Ready(Some(self.event(event)));
        }
    }

    fn event(&self, event: RawEvent) -> Result<Event<T>, Error> {
        let json = match self.form {
            EventForm::Data => Cow::Borrowed(event.data.as_str()),
            EventForm::Text => Cow::Owned(json::to_string(&event.data)),
            EventForm::Whole => Cow::Owned(whole(&event, false, false)),
        };
        let data = match self.source.value(&json) {
            Err(error) if self.form == EventForm::Whole => {
                // The id is text unless the schema wants a number, and the data JSON unless it wants text.
                let others = [(true, false), (false, true), (true, true)];
                let others = others.map(|(number, text)| whole(&event, number, text));
                let mut others = others.iter().map(|json| self.source.value(json));
                others.find_map(Result::ok).ok_or(error)?
            }
            data => data?,
        };
        Ok(Event {
            name: event.name,
            id: event.id,
            data,
        })
    }
}

/// Writes all fields of an event as one object: its id as a number if it is one and `number` is set, and its data as
/// JSON if it is JSON and `as_text` is not set.
fn whole(event: &RawEvent, number: bool, as_text: bool) -> String {
    let text = |text: &String| json::to_string(text);
    let data = match RawJson::parse(&event.data) {
        Ok(_) if !as_text => event.data.clone(),
        _ => text(&event.data),
    };
    let mut fields = Vec::new();
    fields.extend(event.name.as_ref().map(|name| ("event", text(name))));
    fields.extend(
        event
            .id
            .as_ref()
            .map(|id| match number && id.parse::<i64>().is_ok() {
                true => ("id", id.clone()),
                false => ("id", text(id)),
            }),
    );
    fields.extend(event.retry.map(|retry| ("retry", retry.to_string())));
    fields.push(("data", data));
    let fields: Vec<String> = fields
        .into_iter()
        .map(|(name, value)| format!("\"{name}\":{value}"))
        .collect();
    format!("{{{}}}", fields.join(","))
}

impl<T: Decode> Lines<T> {
    pub(crate) fn new(body: ResponseBody) -> Result<Self, Error> {
        Ok(Self {
            source: Source::new(body, false)?,
            value: PhantomData,
        })
    }

    /// Returns the next value, or `None` at the end.
    ///
    /// # Errors
    /// Returns an error if a line cannot be decoded, the connection is lost, or the call times out.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.poll_value(context))
            .await
            .transpose()
    }

    fn poll_value(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            return match self.source.poll_line(context) {
                Poll::Ready(Some(Ok(line))) => {
                    // Records of a JSON text sequence start with a separator (RFC 7464).
                    let line =
                        line.trim_matches(|c: char| c.is_ascii_whitespace() || c == '\u{1e}');
                    if line.is_empty() {
                        continue;
                    }
                    Poll::Ready(Some(self.source.value(line)))
                }
                Poll::Ready(Some(Err(error))) => Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => Poll::Ready(None),
                Poll::Pending => Poll::Pending,
            };
        }
    }
}

/// The lines of a response.
struct Source {
    body: ResponseBody,
    reader: LineReader,
    /// The maximum size of a line and of an event, in bytes.
    most: usize,
    /// Whether a last line without a line break counts.
    is_events: bool,
    ended: bool,
}

impl Source {
    fn new(body: ResponseBody, is_events: bool) -> Result<Self, Error> {
        let media_type = body.head().media_type();
        let is_other = |media_type: &str| {
            media_type == "text/html" || (is_events && media_type == "application/json")
        };
        if let Some(media_type) = media_type.filter(|media_type| is_other(media_type)) {
            let wanted = if is_events { "events" } else { "JSON lines" };
            let what = format!("expected {wanted}, but the response is {media_type}");
            return Err(Error::content(body.head(), what));
        }
        Ok(Self {
            reader: LineReader::new(is_events),
            most: body.max_response_size(),
            body,
            is_events,
            ended: false,
        })
    }

    fn end(&mut self) {
        self.ended = true;
    }

    fn poll_line(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<String, Error>>> {
        loop {
            if self.ended {
                return Poll::Ready(None);
            }
            if let Some(line) = self.reader.line() {
                return Poll::Ready(Some(Ok(line)));
            }
            if self.reader.len() > self.most {
                self.ended = true;
                return Poll::Ready(Some(Err(self.too_large())));
            }
            match Pin::new(&mut self.body).poll_next(context) {
                Poll::Ready(Some(Ok(piece))) => self.reader.push(&piece),
                Poll::Ready(Some(Err(error))) => {
                    self.ended = true;
                    return Poll::Ready(Some(Err(error)));
                }
                Poll::Ready(None) => {
                    self.ended = true;
                    let rest = self.reader.rest().filter(|_| !self.is_events);
                    return Poll::Ready(rest.map(Ok));
                }
                Poll::Pending => return Poll::Pending,
            }
        }
    }

    fn value<T: Decode>(&self, json: &str) -> Result<T, Error> {
        json::from_str(json).map_err(|error| {
            let body = Bytes::copy_from_slice(json.as_bytes());
            Error::decode(&self.body.head().with_body(body), error)
        })
    }

    fn too_large(&self) -> Error {
        Error::too_large(self.body.head().clone(), self.most)
    }
}

impl<T: Decode> Stream for Events<T> {
    type Item = Result<Event<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_event(context)
    }
}

impl<T: Decode> Stream for Lines<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_value(context)
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Events")
            .field("response", self.source.body.head())
            .finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Lines<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Lines")
            .field("response", self.source.body.head())
            .finish_non_exhaustive()
    }
}
