//! Bodies that are sequences of typed items, such as JSON lines. The items are written while the body is sent.

use std::error::Error as StdError;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use crate::runtime::json::{self, Encode};
use crate::runtime::value::Value;
use crate::runtime::{Body, Call, TransportError};

/// How the items of a body are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ItemForm {
    /// As lines of JSON.
    Lines,
    /// As the records of a JSON text sequence (RFC 7464).
    Records,
    /// As server-sent events whose data is JSON.
    Data,
    /// As server-sent events whose data is text.
    Text,
    /// As server-sent events with the fields of the item: `event`, `id`, `retry` and `data`.
    Whole,
}

/// The items of a body that is a sequence.
///
/// A `Vec` and an array convert into it; the request can then be retried. Items from [`iter`](Self::iter) and
/// [`stream`](Self::stream) are written while the body is sent, so they never have to be in memory together; the
/// request is not retried once sending has begun, unless [`replay`](Self::replay) creates them again.
#[must_use]
pub struct ItemStream<T> {
    pub(super) source: Source,
    item: PhantomData<fn(T)>,
}

/// An item that is ready to be sent.
pub(super) struct Item {
    pub(super) json: String,
    pub(super) beside: Beside,
}

/// What is sent beside the value of an item.
#[allow(
    dead_code,
    reason = "an API may have neither such events nor such parts"
)]
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Beside {
    Nothing,
    /// The fields of an event.
    Fields(Vec<(&'static str, String)>),
    /// The headers of a part.
    Headers(Vec<(String, String)>),
}

impl Item {
    pub(super) fn of(value: &impl Encode) -> Self {
        Self {
            json: json::to_string(value),
            beside: Beside::Nothing,
        }
    }

    /// Returns the fields of an event.
    fn fields(&self) -> Result<&[(&'static str, String)], TransportError> {
        match &self.beside {
            Beside::Nothing => Ok(&[]),
            Beside::Fields(fields) => Ok(fields),
            Beside::Headers(_) => Err(TransportError::body("the items of this body are not parts")),
        }
    }

    /// Returns the headers of a part.
    #[allow(dead_code, reason = "an API may have no such parts")]
    pub(super) fn headers(&self) -> Result<&[(String, String)], TransportError> {
        match &self.beside {
            Beside::Nothing => Ok(&[]),
            Beside::Headers(headers) => Ok(headers),
            Beside::Fields(_) => Err(TransportError::body(
                "the items of this body are not events",
            )),
        }
    }
}

pub(super) enum Source {
    /// The item at an index.
    List(Arc<dyn Fn(usize) -> Option<Item> + Send + Sync>),
    Made(Arc<dyn Fn() -> Source + Send + Sync>),
    Once(Items),
}

#[cfg(not(target_family = "wasm"))]
type Items = Pin<Box<dyn Stream<Item = Result<Item, TransportError>> + Send>>;
#[cfg(target_family = "wasm")]
type Items = Pin<Box<dyn Stream<Item = Result<Item, TransportError>>>>;

/// The maximum size of a list that is written before it is sent. Longer lists are written while they are sent.
pub(super) const WHOLE: usize = 256 << 10;

/// From this size on, a chunk is sent.
const CHUNK: usize = 16 << 10;

/// How items become a body.
#[derive(Clone)]
pub(super) struct Framing {
    pub(super) write: Arc<Write>,
    /// What follows the last item.
    pub(super) end: String,
}

/// Writes an item.
type Write = dyn Fn(&Item, &mut Vec<u8>) -> Result<(), TransportError> + Send + Sync;

impl<T: Encode + 'static> ItemStream<T> {
    /// Takes the items from an iterator, while the body is sent.
    pub fn iter<I>(items: I) -> Self
    where
        I: IntoIterator<Item = T>,
        I::IntoIter: Send + 'static,
    {
        let items = items.into_iter().map(|item| Item::of(&item));
        Self::of(Source::Once(Box::pin(Iterated(Box::new(items)))))
    }

    /// Takes the items from a stream, and sends them as they come.
    ///
    /// If the stream yields an error, the request fails.
    #[cfg(not(target_family = "wasm"))]
    pub fn stream<S, E>(items: S) -> Self
    where
        S: Stream<Item = Result<T, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        Self::of(Source::Once(Box::pin(Streamed(Box::pin(items), Item::of))))
    }

    /// Takes the items from a stream, and sends them as they come.
    ///
    /// If the stream yields an error, the request fails.
    #[cfg(target_family = "wasm")]
    pub fn stream<S, E>(items: S) -> Self
    where
        S: Stream<Item = Result<T, E>> + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        Self::of(Source::Once(Box::pin(Streamed(Box::pin(items), Item::of))))
    }

    /// Takes the items that `make` creates again for each attempt, so that the request can be retried.
    pub fn replay(make: impl Fn() -> Self + Send + Sync + 'static) -> Self {
        Self::of(Source::Made(Arc::new(move || make().source)))
    }
}

impl<T> ItemStream<T> {
    pub(super) fn of(source: Source) -> Self {
        Self {
            source,
            item: PhantomData,
        }
    }
}

impl<T: Encode + Send + Sync + 'static> From<Vec<T>> for ItemStream<T> {
    fn from(items: Vec<T>) -> Self {
        Self::of(Source::List(Arc::new(move |index| {
            items.get(index).map(Item::of)
        })))
    }
}

impl<T: Encode + Send + Sync + 'static, const N: usize> From<[T; N]> for ItemStream<T> {
    fn from(items: [T; N]) -> Self {
        Self::from(Vec::from(items))
    }
}

impl<R> Call<R> {
    /// Sets a body that is a sequence of items.
    pub fn item_stream<T>(
        self,
        media_type: &'static str,
        form: ItemForm,
        items: ItemStream<T>,
    ) -> Self {
        let framing = Framing {
            write: Arc::new(move |item, out| write(item, form, out)),
            end: String::new(),
        };
        self.body(media_type, items.source.into_body(framing))
    }
}

impl Source {
    pub(super) fn into_body(self, framing: Framing) -> Body {
        let items: Items = match self {
            Self::Once(items) => items,
            Self::Made(make) => return Body::replay(move || make().into_body(framing.clone())),
            Self::List(item) => {
                let mut whole = Vec::new();
                let all = (0..).map_while(|index| item(index));
                let is_short = |whole: &Vec<u8>| whole.len() <= WHOLE;
                let mut written =
                    all.map(|item| (framing.write)(&item, &mut whole).map(|()| is_short(&whole)));
                // Items that are too long or cannot be written are written again while they are sent.
                if written.all(|written| matches!(written, Ok(true))) {
                    whole.extend_from_slice(framing.end.as_bytes());
                    return Body::from(whole);
                }
                return Body::replay(move || {
                    let item = Arc::clone(&item);
                    let all = (0..).map_while(move |index| item(index));
                    Self::Once(Box::pin(Iterated(Box::new(all)))).into_body(framing.clone())
                });
            }
        };
        let items = Some(items);
        Body::of_chunks(Box::pin(Written { items, framing }), None)
    }
}

/// The items of an iterator.
struct Iterated(Box<dyn Iterator<Item = Item> + Send>);

impl Stream for Iterated {
    type Item = Result<Item, TransportError>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.get_mut().0.next().map(Ok))
    }
}

/// The items of a caller's stream.
pub(super) struct Streamed<S, T>(pub(super) Pin<Box<S>>, pub(super) fn(&T) -> Item);

impl<S, T, E> Stream for Streamed<S, T>
where
    S: Stream<Item = Result<T, E>>,
    E: Into<Box<dyn StdError + Send + Sync>> + 'static,
{
    type Item = Result<Item, TransportError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self(stream, item) = self.get_mut();
        let next = std::task::ready!(stream.as_mut().poll_next(context));
        Poll::Ready(next.map(|next| match next {
            Ok(next) => Ok(item(&next)),
            Err(error) => Err(TransportError::body(error)),
        }))
    }
}

/// The chunks of a body. A chunk has the items that are ready, up to a size.
struct Written {
    /// `None` after the end.
    items: Option<Items>,
    framing: Framing,
}

impl Stream for Written {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let written = self.get_mut();
        let mut chunk = Vec::new();
        while chunk.len() < CHUNK {
            let Some(items) = &mut written.items else {
                break;
            };
            let failed = match items.as_mut().poll_next(context) {
                Poll::Ready(Some(Ok(item))) => (written.framing.write)(&item, &mut chunk).err(),
                Poll::Ready(Some(Err(error))) => Some(error),
                Poll::Ready(None) => {
                    written.items = None;
                    chunk.extend_from_slice(written.framing.end.as_bytes());
                    None
                }
                Poll::Pending if chunk.is_empty() => return Poll::Pending,
                Poll::Pending => break,
            };
            if let Some(error) = failed {
                written.items = None;
                return Poll::Ready(Some(Err(error)));
            }
        }
        Poll::Ready((!chunk.is_empty()).then(|| Ok(Bytes::from(chunk))))
    }
}

/// Writes an item.
fn write(item: &Item, form: ItemForm, out: &mut Vec<u8>) -> Result<(), TransportError> {
    if matches!(form, ItemForm::Lines | ItemForm::Records) {
        if item.beside != Beside::Nothing {
            let what = "the items of this body are neither events nor parts";
            return Err(TransportError::body(what));
        }
        let json = &item.json;
        out.extend((form == ItemForm::Records).then_some(b'\x1e'));
        // In JSON, a line break is white space.
        let byte = |byte: u8| {
            if matches!(byte, b'\n' | b'\r') {
                b' '
            } else {
                byte
            }
        };
        out.extend(json.bytes().map(byte));
        out.push(b'\n');
        return Ok(());
    }
    let fields = item.fields()?;
    for (name, text) in fields {
        field(name, text, out)?;
    }
    let value = Value::new(&item.json);
    match (form, &value) {
        (ItemForm::Text, _) => data(&value.to_text(), out),
        (ItemForm::Whole, Value::Record(event)) => {
            for (name, value) in event.fields() {
                if fields.iter().any(|(known, _)| *known == name) {
                    let what = format!("the field `{name}` of an event is given twice");
                    return Err(TransportError::body(what));
                }
                field(&name, &value.to_text(), out)?;
            }
        }
        _ => data(&item.json, out),
    }
    out.push(b'\n');
    Ok(())
}

/// Writes a field of an event.
fn field(name: &str, text: &str, out: &mut Vec<u8>) -> Result<(), TransportError> {
    if name == "data" {
        data(text, out);
        return Ok(());
    }
    if text.contains(['\n', '\r', '\0']) {
        let what = format!("the field `{name}` of an event contains a line break");
        return Err(TransportError::body(what));
    }
    out.extend_from_slice(format!("{name}: {text}\n").as_bytes());
    Ok(())
}

/// Writes the data of an event: a field for each line.
fn data(text: &str, out: &mut Vec<u8>) {
    for line in text.replace("\r\n", "\n").split(['\n', '\r']) {
        out.extend_from_slice(b"data: ");
        out.extend_from_slice(line.as_bytes());
        out.push(b'\n');
    }
}

impl<T> fmt::Debug for ItemStream<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.source {
            Source::List(_) => "ItemStream(list)",
            Source::Made(_) => "ItemStream(replay)",
            Source::Once(_) => "ItemStream(stream)",
        })
    }
}
