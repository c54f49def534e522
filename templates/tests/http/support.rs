//! A transport that responds from a script, and a clock that stands still until someone sleeps.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use runtime::runtime::{Body, BoxFuture, Client, ClientBuilder, Timing, Transport, TransportError};

/// What happens to a request according to the script.
pub(crate) enum Step {
    /// A response: status, headers, body.
    RawResponse(u16, Vec<(&'static str, &'static str)>, Body),
    /// An error of the transport.
    Fail(TransportError),
    /// Never responds.
    Hang,
}

/// A step that responds with JSON.
pub(crate) fn json(status: u16, body: impl Into<String>) -> Step {
    let headers = vec![("content-type", "application/json")];
    Step::RawResponse(status, headers, Body::from(body.into()))
}

/// A step that responds with any kind of body.
pub(crate) fn response(
    status: u16,
    headers: &[(&'static str, &'static str)],
    body: &'static str,
) -> Step {
    Step::RawResponse(status, headers.to_vec(), Body::from(body))
}

/// A transport that responds from its script, and records the requests.
#[derive(Clone, Default)]
pub(crate) struct Fake {
    script: Arc<Mutex<VecDeque<Step>>>,
    requests: Arc<Mutex<Vec<http::Request<Bytes>>>>,
}

impl Fake {
    pub(crate) fn new(script: impl IntoIterator<Item = Step>) -> Self {
        let fake = Self::default();
        fake.script
            .lock()
            .expect("no test panics with the lock")
            .extend(script);
        fake
    }

    /// Appends a step to the script.
    pub(crate) fn push(&self, step: Step) {
        self.script
            .lock()
            .expect("no test panics with the lock")
            .push_back(step);
    }

    /// Returns a builder for a client with this transport.
    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder("TOKEN")
            .transport(self.clone())
            .timing(FakeTiming::default())
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().expect("the settings are right")
    }

    /// Returns the requests that were sent.
    pub(crate) fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.requests
            .lock()
            .expect("no test panics with the lock")
            .clone()
    }

    /// Returns the path and query of each request.
    pub(crate) fn targets(&self) -> Vec<String> {
        let target = |request: &http::Request<Bytes>| {
            request
                .uri()
                .path_and_query()
                .map(ToString::to_string)
                .unwrap_or_default()
        };
        self.requests().iter().map(target).collect()
    }

    /// Returns a header of the last request.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        let requests = self.requests();
        let value = requests.last()?.headers().get(name)?;
        Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
    }

    /// Returns the body of the last request.
    pub(crate) fn body(&self) -> String {
        let requests = self.requests();
        let body = requests
            .last()
            .map(|request| request.body().to_vec())
            .unwrap_or_default();
        String::from_utf8(body).expect("the tests send text")
    }
}

impl Transport for Fake {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let request = http::Request::from_parts(head, body.into_bytes().await?);
            self.requests
                .lock()
                .expect("no test panics with the lock")
                .push(request);
            let step = self
                .script
                .lock()
                .expect("no test panics with the lock")
                .pop_front();
            match step {
                Some(Step::RawResponse(status, headers, body)) => {
                    let mut response = http::Response::builder().status(status);
                    for (name, value) in headers {
                        response = response.header(name, value);
                    }
                    response.body(body).map_err(TransportError::setup)
                }
                Some(Step::Fail(error)) => Err(error),
                Some(Step::Hang) => std::future::pending().await,
                None => Err(TransportError::setup("the script is at its end")),
            }
        })
    }
}

/// A clock on which a sleep takes no time: it advances the clock instead.
#[derive(Clone)]
pub(crate) struct FakeTiming {
    start: Instant,
    slept: Arc<Mutex<Vec<Duration>>>,
    random: u64,
}

impl Default for FakeTiming {
    fn default() -> Self {
        Self {
            start: Instant::now(),
            slept: Arc::default(),
            random: u64::MAX,
        }
    }
}

impl FakeTiming {
    /// The time of day at which the clock starts: Sun, 06 Nov 1994 08:49:37 GMT.
    pub(crate) const EPOCH: u64 = 784_111_777;

    /// A clock whose random number is always this one.
    pub(crate) fn with_random(random: u64) -> Self {
        Self {
            random,
            ..Self::default()
        }
    }

    /// Returns all sleeps so far.
    pub(crate) fn slept(&self) -> Vec<Duration> {
        self.slept
            .lock()
            .expect("no test panics with the lock")
            .clone()
    }
}

impl Timing for FakeTiming {
    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        self.slept
            .lock()
            .expect("no test panics with the lock")
            .push(duration);
        Some(Box::pin(std::future::ready(())))
    }

    fn now(&self) -> SystemTime {
        let slept: Duration = self.slept().iter().sum();
        SystemTime::UNIX_EPOCH + Duration::from_secs(Self::EPOCH) + slept
    }

    fn instant(&self) -> Instant {
        self.start + self.slept().iter().sum::<Duration>()
    }

    fn random(&self) -> u64 {
        self.random
    }
}

/// A body that arrives in pieces, and may fail.
pub(crate) fn pieces<T: Into<Bytes>>(
    pieces: impl IntoIterator<Item = Result<T, TransportError>>,
) -> Body {
    struct Pieces(VecDeque<Result<Bytes, TransportError>>);
    impl futures_core::Stream for Pieces {
        type Item = Result<Bytes, TransportError>;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            std::task::Poll::Ready(self.0.pop_front())
        }
    }
    Body::stream(Pieces(
        pieces
            .into_iter()
            .map(|piece| piece.map(Into::into))
            .collect(),
    ))
}

/// A body that stalls after a part of it.
pub(crate) fn stalled() -> Body {
    struct Stalled(Option<Bytes>);
    impl futures_core::Stream for Stalled {
        type Item = Result<Bytes, TransportError>;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            match self.0.take() {
                Some(piece) => std::task::Poll::Ready(Some(Ok(piece))),
                None => std::task::Poll::Pending,
            }
        }
    }
    Body::stream(Stalled(Some(Bytes::from("id"))))
}
