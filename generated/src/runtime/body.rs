//! Bodies of requests and responses: in memory or as a stream.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use crate::runtime::transport::TransportError;

#[cfg(not(target_family = "wasm"))]
pub(crate) type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;
#[cfg(target_family = "wasm")]
pub(crate) type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>>>>;

#[cfg(not(target_family = "wasm"))]
pub(crate) type Make = Arc<dyn Fn() -> Body + Send + Sync>;
#[cfg(target_family = "wasm")]
pub(crate) type Make = Arc<dyn Fn() -> Body>;

/// The body of a request or a response: bytes in memory or a stream.
///
/// A body in memory is created with `from`, from anything that converts into [`Bytes`]: a `Vec<u8>`, a `String` or a
/// literal. A request with such a body can be retried, and so can one with a body from [`replay`](Self::replay). A
/// body from [`stream`](Self::stream) is read once: the request is not retried once sending has begun.
pub struct Body {
    pub(crate) content: Content,
    pub(crate) size: Option<u64>,
}

pub(crate) enum Content {
    Whole(Bytes),
    Chunks(Chunks),
    Made(Make),
}

impl Body {
    /// Creates a body from a stream of chunks.
    ///
    /// If the stream yields an error, the request fails.
    #[cfg(not(target_family = "wasm"))]
    pub fn stream<S, E>(chunks: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        Self::of_chunks(Box::pin(Pieces(Box::pin(chunks))), None)
    }

    /// Creates a body from a stream of chunks.
    ///
    /// If the stream yields an error, the request fails.
    #[cfg(target_family = "wasm")]
    pub fn stream<S, E>(chunks: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        Self::of_chunks(Box::pin(Pieces(Box::pin(chunks))), None)
    }

    /// Creates a body that `make` creates again for each attempt, so that the request can be retried.
    #[cfg(not(target_family = "wasm"))]
    pub fn replay(make: impl Fn() -> Self + Send + Sync + 'static) -> Self {
        let content = Content::Made(Arc::new(make));
        Self {
            content,
            size: None,
        }
    }

    /// Creates a body that `make` creates again for each attempt, so that the request can be retried.
    #[cfg(target_family = "wasm")]
    pub fn replay(make: impl Fn() -> Self + 'static) -> Self {
        let content = Content::Made(Arc::new(make));
        Self {
            content,
            size: None,
        }
    }

    /// Sets the size of the stream in bytes, to be sent as the content length. The request fails if the stream is
    /// longer or shorter.
    #[must_use]
    pub fn with_size(mut self, bytes: u64) -> Self {
        self.size.get_or_insert(bytes);
        self
    }

    /// Returns the size in bytes, if known.
    #[must_use]
    pub fn size(&self) -> Option<u64> {
        self.size
    }

    /// Returns the bytes of a body in memory, or `None` for a stream.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Whole(bytes) => Some(bytes),
            Content::Chunks(_) | Content::Made(_) => None,
        }
    }

    /// Reads the body into memory.
    ///
    /// # Errors
    /// Returns an error if the stream yields one.
    pub async fn into_bytes(mut self) -> Result<Bytes, TransportError> {
        if let Content::Whole(bytes) = self.content {
            return Ok(bytes);
        }
        let mut whole = BytesMut::new();
        while let Some(piece) = std::future::poll_fn(|context| self.poll_chunk(context)).await {
            whole.extend_from_slice(&piece?);
        }
        Ok(whole.freeze())
    }

    /// Creates a body from a stream whose errors are those of a transport.
    pub(crate) fn of_chunks(chunks: Chunks, size: Option<u64>) -> Self {
        Self {
            content: Content::Chunks(chunks),
            size,
        }
    }

    /// Returns the next chunk, which is never empty, or `None` at the end.
    pub(crate) fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        loop {
            match &mut self.content {
                Content::Whole(bytes) if bytes.is_empty() => return Poll::Ready(None),
                Content::Whole(bytes) => return Poll::Ready(Some(Ok(std::mem::take(bytes)))),
                Content::Chunks(chunks) => match chunks.as_mut().poll_next(context) {
                    Poll::Ready(Some(Ok(chunk))) if chunk.is_empty() => {}
                    ready => return ready,
                },
                Content::Made(make) => self.content = make().content,
            }
        }
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(whole: T) -> Self {
        let bytes = whole.into();
        Self {
            size: u64::try_from(bytes.len()).ok(),
            content: Content::Whole(bytes),
        }
    }
}

impl Stream for Body {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_chunk(context)
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.content {
            Content::Whole(_) => "Body(whole)",
            Content::Chunks(_) => "Body(stream)",
            Content::Made(_) => "Body(replay)",
        })
    }
}

/// The chunks of a caller's stream, with its errors converted to those of a transport.
struct Pieces<S>(Pin<Box<S>>);

impl<S, E> Stream for Pieces<S>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: Into<Box<dyn StdError + Send + Sync>> + 'static,
{
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunks = self.get_mut().0.as_mut();
        let piece = std::task::ready!(chunks.poll_next(context));
        Poll::Ready(piece.map(|piece| piece.map_err(of_stream)))
    }
}

/// Errors of a transport are passed on unchanged.
fn of_stream(error: impl Into<Box<dyn StdError + Send + Sync>>) -> TransportError {
    match error.into().downcast::<TransportError>() {
        Ok(own) => *own,
        Err(other) => TransportError::broken(other),
    }
}
