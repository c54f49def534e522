//! A generated client whose requests are recorded and get given responses.

include!(concat!(env!("OUT_DIR"), "/api.rs"));

use std::sync::{Arc, Mutex};

use self::api::runtime::{BoxFuture, bytes::Bytes, http};
use self::api::{Body, Client, Transport, TransportError};

/// A request that was sent.
#[derive(Debug, Clone)]
pub struct Sent {
    /// The method, the path and the query.
    pub line: String,
    /// The headers.
    pub headers: http::HeaderMap,
    /// The body.
    pub body: String,
}

impl Sent {
    /// The value of a header; empty if there is none.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }
}

/// A response: the status, the headers, and the body.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: String,
}

impl Answer {
    /// Creates a response without a body.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self {
            status,
            ..Self::default()
        }
    }

    /// Creates a JSON response.
    pub fn json(body: impl Into<String>) -> Self {
        Self::status(200)
            .header("content-type", "application/json")
            .body(body)
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = body.into();
        self
    }
}

/// The recorded requests, and the responses to give: in order, with the last one repeated.
#[derive(Debug, Clone, Default)]
pub struct Stage(Arc<Mutex<(Vec<Sent>, Vec<Answer>)>>);

impl Stage {
    /// Creates a client, and the stage that it sends to.
    ///
    /// # Panics
    /// If the client cannot be built.
    #[must_use]
    pub fn with(answers: impl IntoIterator<Item = Answer>) -> (Self, Client) {
        let stage = Self::default();
        let mut all: Vec<Answer> = answers.into_iter().collect();
        all.reverse();
        stage.lock().1 = all;
        let client = Client::builder().transport(stage.clone()).build();
        (stage, client.expect("the settings are right"))
    }

    /// The requests so far.
    #[must_use]
    pub fn sent(&self) -> Vec<Sent> {
        self.lock().0.clone()
    }

    /// The last request.
    ///
    /// # Panics
    /// If there is none.
    #[must_use]
    pub fn last(&self) -> Sent {
        self.sent().pop().expect("there is a request")
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, (Vec<Sent>, Vec<Answer>)> {
        self.0
            .lock()
            .expect("no test panics while it holds the lock")
    }
}

impl Transport for Stage {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let target = request
            .uri()
            .path_and_query()
            .map_or("/", |target| target.as_str());
        let mut sent = Sent {
            line: format!("{} {target}", request.method()),
            headers: request.headers().clone(),
            body: String::new(),
        };
        Box::pin(async move {
            let body = request.into_body().into_bytes().await?;
            sent.body = String::from_utf8_lossy(&body).into_owned();
            let mut state = self.lock();
            state.0.push(sent);
            let answer = match state.1.len() {
                0 => Answer::status(204),
                1 => state.1[0].clone(),
                _ => state.1.pop().unwrap_or_default(),
            };
            drop(state);
            let mut response = http::Response::builder().status(answer.status);
            for (name, value) in answer.headers {
                response = response.header(name, value);
            }
            response
                .body(Body::from(Bytes::from(answer.body)))
                .map_err(TransportError::setup)
        })
    }
}
