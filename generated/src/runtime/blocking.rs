//! Blocking calls, for code that is not async (feature `blocking`).
//!
//! Blocking calls do the same as async calls, and block the calling thread. With the feature `hyper`, all clients of a
//! program share one background thread for connections; without it, they need no other thread, and no Tokio.

use std::fmt;
use std::pin::Pin;

use futures_core::Stream;

use crate::runtime::call::Call;
use crate::runtime::error::Error;
use crate::runtime::response::Response;
use crate::runtime::streaming::ResponseBody;

impl<T> Call<T> {
    /// Sends the request, blocks, and returns the value.
    ///
    /// # Errors
    /// Returns the errors of [`send`](Self::send), and with the feature `hyper` an error if called within an async
    /// runtime, where blocking would stop other tasks: await `send` there.
    pub fn send_blocking(self) -> Result<T, Error> {
        wait(self.send())?
    }

    /// Sends the request, blocks, and returns the value with the status and the headers of the response.
    ///
    /// # Errors
    /// Returns the errors of [`send_blocking`](Self::send_blocking).
    pub fn send_response_blocking(self) -> Result<Response<T>, Error> {
        wait(self.send_response())?
    }

    /// Sends the request, blocks until the head of the response arrives, and returns the body as a stream.
    ///
    /// # Errors
    /// Returns the errors of [`send_blocking`](Self::send_blocking).
    pub fn send_stream_blocking(self) -> Result<Response<ResponseBody>, Error> {
        wait(self.send_stream())?
    }
}

impl ResponseBody {
    /// Returns an iterator over the chunks of the body, which blocks until each chunk arrives.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}

/// A blocking iterator over the results of a stream.
///
/// After an error, `next` returns `None` once. The call after that resumes where the iterator stopped.
#[must_use = "nothing is sent until the iterator is advanced"]
pub struct Blocking<S> {
    stream: S,
    /// Whether to return `None` next, because the thread could not block.
    refused: bool,
}

impl<S> Blocking<S> {
    pub(crate) fn new(stream: S) -> Self {
        Self {
            stream,
            refused: false,
        }
    }
}

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterator for Blocking<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if std::mem::take(&mut self.refused) {
            return None;
        }
        let stream = &mut self.stream;
        let next = std::future::poll_fn(|context| Pin::new(&mut *stream).poll_next(context));
        wait(next).unwrap_or_else(|error| {
            self.refused = true;
            Some(Err(error))
        })
    }
}

impl<S: fmt::Debug> fmt::Debug for Blocking<S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("Blocking")
            .field(&self.stream)
            .finish()
    }
}

/// Blocks this thread until the future is ready.
///
/// # Errors
/// Returns an error if this thread must not block.
#[cfg(all(
    feature = "tokio",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
pub(crate) fn wait<F: Future>(work: F) -> Result<F::Output, Error> {
    use std::sync::OnceLock;

    use tokio::runtime::{Builder, Handle, Runtime};

    static BACKGROUND: OnceLock<std::io::Result<Runtime>> = OnceLock::new();

    // Here, Tokio would panic.
    if Handle::try_current().is_ok() {
        return Err(Error::setup(WITHIN_A_RUNTIME));
    }
    let background = BACKGROUND.get_or_init(|| {
        let mut builder = Builder::new_multi_thread();
        let builder = builder.worker_threads(1).thread_name("api-connections");
        builder.enable_all().build()
    });
    match background {
        Ok(runtime) => {
            #[cfg(not(feature = "hyper"))]
            let _within = parked::Within::enter();
            Ok(runtime.block_on(work))
        }
        Err(error) => Err(Error::setup(format!(
            "failed to start the thread for connections: {error}"
        ))),
    }
}

#[cfg(all(
    feature = "tokio",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
const WITHIN_A_RUNTIME: &str = "a blocking call within an async runtime would stop its other tasks: await `send()` instead, \
     or make the call on a thread of its own (`std::thread::spawn`)";

/// Blocks this thread until the future is ready.
///
/// # Errors
/// Returns no error: any thread may block.
#[cfg(not(any(feature = "tokio", all(target_family = "wasm", target_os = "unknown"))))]
pub(crate) fn wait<F: Future>(work: F) -> Result<F::Output, Error> {
    let _within = parked::Within::enter();
    Ok(block_on(work))
}

#[cfg(not(any(feature = "hyper", all(target_family = "wasm", target_os = "unknown"))))]
mod parked;
#[cfg(not(any(feature = "tokio", all(target_family = "wasm", target_os = "unknown"))))]
pub(crate) use parked::ThreadTiming;
#[cfg(not(any(feature = "hyper", all(target_family = "wasm", target_os = "unknown"))))]
pub(crate) use parked::{block_on, may_block};

/// JavaScript has one thread, which must not block.
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
pub(crate) fn wait<F: Future>(_: F) -> Result<F::Output, Error> {
    Err(Error::setup(
        "JavaScript cannot block: await `send()` instead",
    ))
}
