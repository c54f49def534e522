//! Responses that are a sequence: server-sent events, and JSON by lines. A response that arrives in, typed values out.

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
pub(crate) use send::{event_methods, line_methods};

/// How the value of an event is made of what the server sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventForm {
    /// The data is JSON.
    Data,
    /// The data is text.
    Text,
    /// The value is an object of all fields: `event`, `id`, `retry`, and `data`, be that JSON or text.
    Whole,
}

/// An event of a stream.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event<T> {
    /// What kind of event the server says it is; `None` is a `message`.
    pub name: Option<String>,
    /// The id of this event, or of the last one before it that had any.
    pub id: Option<String>,
    /// What it says.
    pub data: T,
}

/// Server-sent events (HTML standard, "Server-sent events"), as they arrive.
///
/// An event whose data is not a `T` is an error that names the path in its data; the next call goes on with the event
/// after it. A break of the connection ends the sequence: to go on, call the operation again, with the header
/// `last-event-id` if the server sends ids.
#[must_use = "the events arrive as they are read"]
pub struct Events<T> {
    source: Source,
    pending: Pending,
    form: EventForm,
    end: Option<Cow<'static, str>>,
    value: PhantomData<fn() -> T>,
}

/// JSON values, each on a line of its own, as they arrive.
///
/// A line that is not a `T` is an error that names the path in it; the next call goes on with the line after it. A break
/// of the connection ends the sequence.
#[must_use = "the values arrive as they are read"]
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

    /// Sets the data with which the server says that nothing more comes, such as `[DONE]`: it ends the sequence.
    pub fn until(mut self, data: impl Into<Cow<'static, str>>) -> Self {
        self.end = Some(data.into());
        self
    }

    /// Returns the next event, or `None` at the end.
    ///
    /// # Errors
    /// When an event is not what the API's document says, when the connection breaks, or when a time limit of the call
    /// passes.
    pub async fn try_next(&mut self) -> Result<Option<Event<T>>, Error> {
        poll_fn(|context| self.poll_event(context))
            .await
            .transpose()
    }

    /// Returns the id of the last event that had one, to go on from there with the header `last-event-id`.
    #[must_use]
    pub fn last_event_id(&self) -> Option<&str> {
        self.pending.id()
    }

    /// Returns how long the server asks to wait before the operation is called again.
    #[must_use]
    pub fn retry(&self) -> Option<Duration> {
        self.pending.retry()
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event<T>, Error>>> {
        loop {
            let line = match self.source.poll_line(context) {
                Poll::Ready(Some(Ok(line))) => line,
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                // An event without an empty line behind it is not whole, and does not count.
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
            EventForm::Whole => Cow::Owned(whole(&event)),
        };
        let data = self.source.value(&json)?;
        Ok(Event {
            name: event.name,
            id: event.id,
            data,
        })
    }
}

/// Writes all fields of an event as one object.
fn whole(event: &RawEvent) -> String {
    let text = |text: &String| json::to_string(text);
    let data = match RawJson::parse(&event.data) {
        Ok(_) => event.data.clone(),
        Err(_) => text(&event.data),
    };
    let mut fields = Vec::new();
    fields.extend(event.name.as_ref().map(|name| ("event", text(name))));
    fields.extend(event.id.as_ref().map(|id| ("id", text(id))));
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
    /// When a line is not what the API's document says, when the connection breaks, or when a time limit of the call
    /// passes.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.poll_value(context))
            .await
            .transpose()
    }

    fn poll_value(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            return match self.source.poll_line(context) {
                Poll::Ready(Some(Ok(line))) => {
                    // Records of a sequence begin with a separator of their own (RFC 7464).
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
    /// The longest line and the longest event, in bytes.
    most: usize,
    /// Whether the last line counts without its end.
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
            let wanted = if is_events { "events" } else { "JSON by lines" };
            let what = format!("the response is {media_type}, where {wanted} were expected");
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
