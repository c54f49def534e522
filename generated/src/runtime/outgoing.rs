//! The body of a request on its way: lent to one attempt after the other, as long as it can be.

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use crate::runtime::body::{Body, Chunks, Content, Make};
use crate::runtime::transport::TransportError;

/// A whole body that is longer goes to the transport in slices of a quarter of this, so that it shows how far it is.
const WHOLE: usize = 256 << 10;

/// A body that waits to be sent. Clones share a stream: it is sent by the first that gets there.
#[derive(Clone)]
pub(crate) struct Outgoing {
    source: Source,
    size: Option<u64>,
}

#[derive(Clone)]
enum Source {
    Whole(Bytes),
    Made(Make),
    Once(Home),
}

/// Where a stream is until it is sent.
type Home = Arc<Mutex<Option<Chunks>>>;

impl Outgoing {
    /// Returns how many bytes it has, where that is known.
    pub(crate) fn size(&self) -> Option<u64> {
        self.size
    }

    /// Returns `true` if it comes in pieces, and so may take any time.
    pub(crate) fn is_streamed(&self) -> bool {
        !matches!(self.source, Source::Whole(_))
    }

    /// Returns `true` if there is something to send: of a stream that no attempt has begun to read.
    pub(crate) fn is_there(&self) -> bool {
        match &self.source {
            Source::Whole(_) | Source::Made(_) => true,
            Source::Once(home) => lock(home).is_some(),
        }
    }

    /// Returns the body for one attempt, and what tells how one in pieces fares; none of a stream that was sent before.
    pub(crate) fn lend(&self) -> Option<(Body, Option<Arc<Progress>>)> {
        let (chunks, home) = match &self.source {
            Source::Whole(bytes) if bytes.len() <= WHOLE => {
                return Some((Body::from(bytes.clone()), None));
            }
            Source::Whole(bytes) => (Box::pin(Slices(bytes.clone())) as Chunks, None),
            Source::Made(make) => (Box::pin(make()) as Chunks, None),
            Source::Once(home) => (lock(home).take()?, Some(Arc::clone(home))),
        };
        let progress = Arc::<Progress>::default();
        let lent = Lent {
            chunks: Some(chunks),
            home,
            left: self.size,
            progress: Arc::clone(&progress),
        };
        Some((Body::of_chunks(Box::pin(lent), self.size), Some(progress)))
    }
}

impl From<Body> for Outgoing {
    // In the browser, where there is one thread, streams are not `Send`.
    #[cfg_attr(target_family = "wasm", allow(clippy::arc_with_non_send_sync))]
    fn from(body: Body) -> Self {
        Self {
            size: body.size,
            source: match body.content {
                Content::Whole(bytes) => Source::Whole(bytes),
                Content::Made(make) => Source::Made(make),
                Content::Chunks(chunks) => Source::Once(Arc::new(Mutex::new(Some(chunks)))),
            },
        }
    }
}

/// How far an attempt has come with the body.
#[derive(Default)]
pub(crate) struct Progress {
    /// Whether a piece was taken since someone asked.
    moved: AtomicBool,
    /// Whether the stream has no piece yet: the server waits for the caller.
    waiting: AtomicBool,
    failure: Mutex<Option<TransportError>>,
}

impl Progress {
    /// Returns `true` if the server has been served since the last time, or waits for the caller's stream.
    pub(crate) fn goes_on(&self) -> bool {
        self.moved.swap(false, Ordering::Relaxed) || self.waiting.load(Ordering::Relaxed)
    }

    /// Returns why the body ended before its end, if it did.
    pub(crate) fn failure(&self) -> Option<TransportError> {
        lock(&self.failure).take()
    }
}

/// A body that an attempt reads.
struct Lent {
    /// None after the end.
    chunks: Option<Chunks>,
    /// Where it belongs until a piece is taken.
    home: Option<Home>,
    /// How many bytes are to come, where that is known.
    left: Option<u64>,
    progress: Arc<Progress>,
}

impl Lent {
    /// Counts a piece; says what is wrong with it.
    fn count(&mut self, piece: &Bytes) -> Result<(), &'static str> {
        let Some(left) = self.left else { return Ok(()) };
        let rest = left.checked_sub(u64::try_from(piece.len()).unwrap_or(u64::MAX));
        self.left = Some(rest.ok_or("it is longer than was said")?);
        Ok(())
    }

    /// Tells the call, which knows better than the transport what is to be said of it.
    fn fail(&mut self, error: TransportError) -> TransportError {
        self.chunks = None;
        *lock(&self.progress.failure) = Some(error);
        TransportError::body("the call says why")
    }
}

impl Stream for Lent {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let lent = self.get_mut();
        let Some(chunks) = &mut lent.chunks else {
            return Poll::Ready(None);
        };
        let piece = chunks.as_mut().poll_next(context);
        lent.progress
            .waiting
            .store(piece.is_pending(), Ordering::Relaxed);
        let piece = std::task::ready!(piece);
        lent.home = None;
        lent.progress.moved.store(true, Ordering::Relaxed);
        let problem = match &piece {
            Some(Ok(piece)) => lent.count(piece).err().map(TransportError::body),
            None if lent.left.is_some_and(|left| left > 0) => {
                Some(TransportError::body("it is shorter than was said"))
            }
            Some(Err(_)) | None => None,
        };
        Poll::Ready(match (piece, problem) {
            (_, Some(problem)) => Some(Err(lent.fail(problem))),
            (Some(Err(error)), None) => Some(Err(lent.fail(error.of_body()))),
            (Some(Ok(piece)), None) => Some(Ok(piece)),
            (None, None) => {
                lent.chunks = None;
                None
            }
        })
    }
}

impl Drop for Lent {
    /// What nobody has read can still be sent.
    fn drop(&mut self) {
        if let (Some(home), Some(chunks)) = (self.home.take(), self.chunks.take()) {
            *lock(&home) = Some(chunks);
        }
    }
}

/// The slices of a long body.
struct Slices(Bytes);

impl Stream for Slices {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let rest = &mut self.get_mut().0;
        let slice = rest.split_to(rest.len().min(WHOLE / 4));
        Poll::Ready((!slice.is_empty()).then_some(Ok(slice)))
    }
}

/// Nothing is left half done where a thread panicked with the lock.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
