//! Bodies of requests and responses: whole, or in pieces as they come.

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

/// The body of a request or a response: whole, or in pieces as they come.
///
/// A whole body is made `from` what converts into [`Bytes`]: a `Vec<u8>`, a `String`, a literal. As a request's body it can
/// be sent again when an attempt fails, and so can one of [`replay`](Self::replay). One of [`stream`](Self::stream) is read
/// once: a call that has begun to send it is not sent again.
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
    /// Makes a body of pieces that come one by one.
    ///
    /// An error ends it, and with it the call that sends it.
    #[cfg(not(target_family = "wasm"))]
    pub fn stream<S, E>(chunks: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        Self::of_chunks(Box::pin(Pieces(Box::pin(chunks))), None)
    }

    /// Makes a body of pieces that come one by one.
    ///
    /// An error ends it, and with it the call that sends it.
    #[cfg(target_family = "wasm")]
    pub fn stream<S, E>(chunks: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        Self::of_chunks(Box::pin(Pieces(Box::pin(chunks))), None)
    }

    /// Makes a body that is made anew each time it is sent, so that a call can be sent again.
    #[cfg(not(target_family = "wasm"))]
    pub fn replay(make: impl Fn() -> Self + Send + Sync + 'static) -> Self {
        let content = Content::Made(Arc::new(make));
        Self {
            content,
            size: None,
        }
    }

    /// Makes a body that is made anew each time it is sent, so that a call can be sent again.
    #[cfg(target_family = "wasm")]
    pub fn replay(make: impl Fn() -> Self + 'static) -> Self {
        let content = Content::Made(Arc::new(make));
        Self {
            content,
            size: None,
        }
    }

    /// Says how many bytes the pieces have in all: the server is told before. A call whose body has more or fewer fails.
    #[must_use]
    pub fn with_size(mut self, bytes: u64) -> Self {
        self.size.get_or_insert(bytes);
        self
    }

    /// Returns how many bytes it has, where that is known.
    #[must_use]
    pub fn size(&self) -> Option<u64> {
        self.size
    }

    /// Returns the bytes of a whole body; none of one in pieces.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Whole(bytes) => Some(bytes),
            Content::Chunks(_) | Content::Made(_) => None,
        }
    }

    /// Reads all of it into memory.
    ///
    /// # Errors
    /// When one of its pieces cannot be had.
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

    /// A body of pieces whose errors are told as a transport tells them.
    pub(crate) fn of_chunks(chunks: Chunks, size: Option<u64>) -> Self {
        Self {
            content: Content::Chunks(chunks),
            size,
        }
    }

    /// Returns the next piece, which is never empty, or `None` at the end.
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

/// The pieces of a caller's stream, its errors as those of a transport.
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

/// A transport's own errors stay as they are.
fn of_stream(error: impl Into<Box<dyn StdError + Send + Sync>>) -> TransportError {
    match error.into().downcast::<TransportError>() {
        Ok(own) => *own,
        Err(other) => TransportError::broken(other),
    }
}
