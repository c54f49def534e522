//! A mock with an address on this machine, for programs in other processes and languages.

use std::convert::Infallible;
use std::fmt;
use std::future::poll_fn;
use std::io;
use std::net::{SocketAddr, TcpListener, ToSocketAddrs};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::sync::mpsc;
use std::task::{Context, Poll};
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http_body::{Body as _, Frame, SizeHint};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::sync::oneshot;

use crate::mock::Mock;
use crate::mock::received::Incoming;
use crate::mock::responses::Written;
use crate::mock::state::Outcome;
use crate::runtime::json::to_string;
use crate::runtime::transport::TransportError;

/// How long a server that is dropped waits for responses in progress.
const LONGEST_STOP: Duration = Duration::from_secs(2);

/// How long the server waits if no connection can be accepted, for example because there are no file descriptors left.
const PAUSE: Duration = Duration::from_millis(20);

impl Mock {
    /// Serves the mock at an address of this machine, for programs in other processes and languages. Port 0 selects a free
    /// port.
    ///
    /// The server runs on a separate thread until it is dropped. The response to an unexpected call has the status 501,
    /// and a body with the text of [`problems`](Self::problems). Delays are in real time, since other programs have
    /// their own clock; [`elapsed`](Self::elapsed) counts them as well. Both network faults close the connection
    /// without a response.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().get().returns(Order::sample());
    /// let server = mock.serve("127.0.0.1:0")?;
    /// // Or a program that is started with this URL.
    /// let builder = ClientBuilder::new(Credentials::new()).base_url(server.url());
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    /// If the address is not one of this machine, or is taken.
    pub fn serve(&self, address: impl ToSocketAddrs) -> io::Result<MockServer> {
        let listener = TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let (stop, stopped) = oneshot::channel();
        let (ended, has_ended) = mpsc::channel();
        let mock = self.clone();
        thread::Builder::new()
            .name("mock server".to_owned())
            .spawn(move || {
                runtime.block_on(accept(mock, listener, stopped));
                drop(runtime);
                drop(ended);
            })?;
        Ok(MockServer {
            address,
            stop: Some(stop),
            has_ended,
        })
    }
}

/// A [`Mock`] behind an address, until it is dropped.
#[must_use = "the server stops when it is dropped"]
pub struct MockServer {
    address: SocketAddr,
    stop: Option<oneshot::Sender<Infallible>>,
    has_ended: mpsc::Receiver<Infallible>,
}

impl MockServer {
    /// Returns the base URL.
    ///
    /// ```
    #[doc = orders!()]
    /// let server = mock.serve("127.0.0.1:0")?;
    /// assert!(server.url().starts_with("http://127.0.0.1:"));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the address, with the actual port.
    ///
    /// ```
    #[doc = orders!()]
    /// let server = mock.serve("127.0.0.1:0")?;
    /// assert_ne!(server.address().port(), 0);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for MockServer {
    /// Closes the address and all connections.
    fn drop(&mut self) {
        self.stop = None;
        // It ends by itself, unless a function of the test never returns. That must not block the test.
        _ = self.has_ended.recv_timeout(LONGEST_STOP);
    }
}

impl fmt::Debug for MockServer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MockServer")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

/// Serves connections until the other end of the channel is dropped.
async fn accept(mock: Mock, listener: TcpListener, stopped: oneshot::Receiver<Infallible>) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
        return;
    };
    let mut stopped = pin!(stopped);
    loop {
        let accepted = poll_fn(|context| match stopped.as_mut().poll(context) {
            Poll::Ready(_) => Poll::Ready(None),
            Poll::Pending => listener.poll_accept(context).map(Some),
        });
        let stream = match accepted.await {
            None => return,
            Some(Ok((stream, _))) => stream,
            Some(Err(_)) => {
                tokio::time::sleep(PAUSE).await;
                continue;
            }
        };
        let mock = mock.clone();
        tokio::task::spawn(async move {
            let service = service_fn(|request| answer(&mock, request));
            let connection = http1::Builder::new();
            // The other side closed the connection, or the test requested a fault.
            _ = connection
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

/// The response to a request; an error closes the connection.
async fn answer(
    mock: &Mock,
    request: http::Request<hyper::body::Incoming>,
) -> Result<http::Response<Whole>, TransportError> {
    let (head, body) = request.into_parts();
    let incoming = Incoming::new(&head, whole(body).await?);
    // A panic in a function of the test is reported to the test, which runs on another thread.
    let decided = catch_unwind(AssertUnwindSafe(|| mock.shared.decide(incoming.clone())));
    let (delay, outcome) = decided.unwrap_or_else(|panic| {
        let problem = mock.shared.panicked(&incoming, panic.as_ref());
        (Duration::ZERO, Err(problem))
    });
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
        mock.shared.clock.advance(delay);
    }
    let written = match outcome {
        Ok(Outcome::Response(written)) => written,
        Ok(Outcome::NoConnection) => return Err(TransportError::connect("the mock refuses it")),
        Ok(Outcome::Broken) => return Err(TransportError::broken("the mock breaks it")),
        Err(problem) => unexpected(&problem),
    };
    let mut response = http::Response::new(Whole(Some(written.body)));
    *response.status_mut() = written.status;
    *response.headers_mut() = written.headers;
    Ok(response)
}

/// The response to an unexpected request.
fn unexpected(problem: &str) -> Written {
    let status = StatusCode::NOT_IMPLEMENTED.as_u16();
    let body = format!(
        r#"{{"title":"The mock has no response","status":{status},"detail":{}}}"#,
        to_string(&problem.to_owned())
    );
    Written::new(status, "application/problem+json", body)
}

/// Reads a body to its end.
async fn whole(body: hyper::body::Incoming) -> Result<Bytes, TransportError> {
    let mut body = pin!(body);
    let mut read = Vec::new();
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        // Trailers are ignored.
        if let Ok(data) = frame.map_err(TransportError::broken)?.into_data() {
            read.extend_from_slice(&data);
        }
    }
    Ok(read.into())
}

/// A body in memory.
struct Whole(Option<Bytes>);

impl http_body::Body for Whole {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.as_ref().is_none_or(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        let length = self.0.as_ref().map_or(0, Bytes::len);
        SizeHint::with_exact(u64::try_from(length).unwrap_or(u64::MAX))
    }
}
