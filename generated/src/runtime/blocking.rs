//! Calls from code that is not async: feature `blocking`.
//!
//! The work is the same as that of the async calls. The calling thread waits; connections are looked after by one
//! thread in the background, which all clients of the program share.

use std::fmt;
use std::pin::Pin;

use futures_core::Stream;

use crate::runtime::call::Call;
use crate::runtime::error::Error;
use crate::runtime::pages::{Items, Page, Pages};
use crate::runtime::response::Response;
use crate::runtime::streaming::ResponseBody;

impl<T> Call<T> {
    /// Sends the call, waits, and gives the value.
    ///
    /// # Errors
    /// As [`send`](Self::send); also within an async runtime, where waiting would stop other tasks: await
    /// `send` there.
    pub fn send_blocking(self) -> Result<T, Error> {
        wait(self.send())?
    }

    /// Sends the call, waits, and gives the value with the status and the headers of the response.
    ///
    /// # Errors
    /// As [`send_blocking`](Self::send_blocking).
    pub fn send_response_blocking(self) -> Result<Response<T>, Error> {
        wait(self.send_response())?
    }

    /// Sends the call, waits for the head of the response, and gives its body as it arrives.
    ///
    /// # Errors
    /// As [`send_blocking`](Self::send_blocking).
    pub fn send_stream_blocking(self) -> Result<Response<ResponseBody>, Error> {
        wait(self.send_stream())?
    }
}

impl<P: Page> Items<P> {
    /// Walks the items in a `for` loop, which waits at the end of each page.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}

impl<P: Page> Pages<P> {
    /// Walks the pages in a `for` loop, which waits for each.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}

impl ResponseBody {
    /// Reads the body in a `for` loop, which waits for each piece.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}

/// A walk that waits: an iterator over what comes, each a result.
///
/// After an error it ends once; the next call goes on where the walk was.
#[must_use = "nothing is sent until it is asked for"]
pub struct Blocking<S> {
    stream: S,
    /// Whether the walk has still to end after it could not wait.
    refused: bool,
}

impl<S> Blocking<S> {
    fn new(stream: S) -> Self {
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

/// Waits for work, on this thread.
///
/// # Errors
/// Where this thread may not wait.
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
fn wait<F: Future>(work: F) -> Result<F::Output, Error> {
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
        Ok(runtime) => Ok(runtime.block_on(work)),
        Err(error) => Err(Error::setup(format!(
            "the thread for connections cannot be started: {error}"
        ))),
    }
}

#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
const WITHIN_A_RUNTIME: &str = "a blocking call within an async runtime would stop its other tasks: await `send()` instead, \
     or make the call on a thread of its own (`std::thread::spawn`)";

/// JavaScript has one thread, which must not wait.
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
fn wait<F: Future>(_: F) -> Result<F::Output, Error> {
    Err(Error::setup(
        "JavaScript cannot wait: await `send()` instead",
    ))
}
