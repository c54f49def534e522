//! The body of a request while it is sent: each attempt borrows it, as long as it can be sent again.

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use crate::runtime::body::{Body, Chunks, Content, Make};
use crate::runtime::transport::TransportError;

/// A longer body in memory is passed to the transport in slices of a quarter of this size, so that progress is
/// visible.
const WHOLE: usize = 256 << 10;

/// A body to be sent. Clones share a stream, and the first to send it takes it.
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

/// The stream, until it is sent.
type Home = Arc<Mutex<Option<Chunks>>>;

impl Outgoing {
    /// Returns the size in bytes, if known.
    pub(crate) fn size(&self) -> Option<u64> {
        self.size
    }

    /// Returns `true` if the body is a stream, which may take any time.
    pub(crate) fn is_streamed(&self) -> bool {
        !matches!(self.source, Source::Whole(_))
    }

    /// Returns `true` if the body can be sent: a stream must not have been read by an earlier attempt.
    pub(crate) fn is_there(&self) -> bool {
        match &self.source {
            Source::Whole(_) | Source::Made(_) => true,
            Source::Once(home) => lock(home).is_some(),
        }
    }

    /// Returns the body for one attempt, with the progress of a stream, or `None` for a stream that was already sent.
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

/// The progress of an attempt with the body.
#[derive(Default)]
pub(crate) struct Progress {
    /// Whether a chunk was taken since the last check.
    moved: AtomicBool,
    /// Whether the stream has no chunk yet, so that the server waits for the caller.
    waiting: AtomicBool,
    failure: Mutex<Option<TransportError>>,
}

impl Progress {
    /// Returns `true` if a chunk was sent since the last check, or the server waits for the caller's stream.
    pub(crate) fn goes_on(&self) -> bool {
        self.moved.swap(false, Ordering::Relaxed) || self.waiting.load(Ordering::Relaxed)
    }

    /// Returns why the body ended early, if it did.
    pub(crate) fn failure(&self) -> Option<TransportError> {
        lock(&self.failure).take()
    }
}

/// A body while an attempt reads it.
struct Lent {
    /// None after the end.
    chunks: Option<Chunks>,
    /// Where to return the stream if no chunk was taken.
    home: Option<Home>,
    /// How many bytes are left, if known.
    left: Option<u64>,
    progress: Arc<Progress>,
}

impl Lent {
    /// Counts a chunk, and returns an error if it is too long.
    fn count(&mut self, piece: &Bytes) -> Result<(), &'static str> {
        let Some(left) = self.left else { return Ok(()) };
        let rest = left.checked_sub(u64::try_from(piece.len()).unwrap_or(u64::MAX));
        self.left = Some(rest.ok_or("it is longer than its declared size")?);
        Ok(())
    }

    /// Reports the error to the call, which returns it instead of the transport's.
    fn fail(&mut self, error: TransportError) -> TransportError {
        self.chunks = None;
        *lock(&self.progress.failure) = Some(error);
        TransportError::body("the call returns the cause")
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
                Some(TransportError::body("it is shorter than its declared size"))
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
    /// A stream that was not read can still be sent.
    fn drop(&mut self) {
        if let (Some(home), Some(chunks)) = (self.home.take(), self.chunks.take()) {
            *lock(&home) = Some(chunks);
        }
    }
}

/// The slices of a long body in memory.
struct Slices(Bytes);

impl Stream for Slices {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let rest = &mut self.get_mut().0;
        let slice = rest.split_to(rest.len().min(WHOLE / 4));
        Poll::Ready((!slice.is_empty()).then_some(Ok(slice)))
    }
}

/// A panic cannot leave the state inconsistent.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
