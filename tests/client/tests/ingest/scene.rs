//! A server with prescribed responses, its clock, and the events that were given back.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use polar_client::ingest::{Ingest, IngestBuilder, Rejected};
use polar_client::models::EventCreate;
use polar_client::runtime::BoxFuture;
use polar_client::{Body, Client, Retries, Timing, Transport, TransportError};
use serde_json::Value;
use tokio::sync::Semaphore;

/// A status, `Retry-After` and a body, or a broken connection.
pub(crate) type Answer = Result<(u16, Option<&'static str>, String), ()>;

/// Chooses the response to a request by its number and its events.
type Decide = dyn Fn(usize, &[Value]) -> Answer + Send + Sync;

/// Longer than any test lasts.
pub(crate) const LONG: Duration = Duration::from_secs(3600);

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A server, its clock, and the events that were given back.
#[derive(Clone)]
pub(crate) struct Scene {
    answer: Arc<Decide>,
    requests: Arc<Mutex<Vec<Vec<Value>>>>,
    pub(crate) rejected: Arc<Mutex<Vec<Rejected>>>,
    sleeps: Arc<Mutex<Vec<Duration>>>,
    /// Each response takes a permit, so closing the gate holds responses back.
    pub(crate) gate: Arc<Semaphore>,
    start: (Instant, SystemTime),
}

impl Scene {
    pub(crate) fn new(answer: impl Fn(usize, &[Value]) -> Answer + Send + Sync + 'static) -> Self {
        Self {
            answer: Arc::new(answer),
            requests: Arc::default(),
            rejected: Arc::default(),
            sleeps: Arc::default(),
            gate: Arc::new(Semaphore::new(1000)),
            start: (Instant::now(), SystemTime::UNIX_EPOCH + LONG),
        }
    }

    /// A server that stores everything.
    pub(crate) fn storing() -> Self {
        Self::new(|_, events| stored(events))
    }

    /// Holds all responses back until the gate is opened.
    pub(crate) fn closed(self) -> Self {
        self.gate.forget_permits(1000);
        self
    }

    pub(crate) fn builder(&self) -> Result<IngestBuilder, polar_client::Error> {
        let client = Client::builder("TOKEN")
            .transport(self.clone())
            .timing(self.clone())
            .timeout(LONG)
            .read_timeout(LONG)
            // The buffer has retries of its own, which take ids into account.
            .retries(Retries::new().max_retries(5))
            .build()?;
        Ok(Ingest::builder(&client))
    }

    pub(crate) fn start(&self, builder: IngestBuilder) -> Result<Ingest, polar_client::Error> {
        let rejected = Arc::clone(&self.rejected);
        builder.start(move |events| lock(&rejected).push(events))
    }

    pub(crate) fn requests(&self) -> Vec<Vec<Value>> {
        lock(&self.requests).clone()
    }

    pub(crate) fn sizes(&self) -> Vec<usize> {
        self.requests().iter().map(Vec::len).collect()
    }

    pub(crate) fn sleeps(&self) -> Vec<Duration> {
        lock(&self.sleeps).clone()
    }

    /// The names of the events that were given back, and whether there was an error with them.
    pub(crate) fn given_back(&self) -> Vec<(Vec<String>, bool)> {
        let given_back = |rejected: &Rejected| {
            let names = rejected.events.iter().map(name_of).collect();
            (names, rejected.error.is_some())
        };
        lock(&self.rejected).iter().map(given_back).collect()
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.sleeps().iter().sum()
    }
}

impl Transport for Scene {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            assert_eq!(request.uri().path(), "/v1/events/ingest");
            let body = request.into_body().into_bytes().await?;
            let body: Value = serde_json::from_slice(&body).map_err(TransportError::setup)?;
            let events = body["events"].as_array().cloned().unwrap_or_default();
            let number = {
                let mut requests = lock(&self.requests);
                requests.push(events.clone());
                requests.len() - 1
            };
            let permit = self.gate.acquire().await.map_err(TransportError::broken)?;
            permit.forget();
            let (status, retry_after, body) =
                (self.answer)(number, &events).map_err(|()| TransportError::broken("reset"))?;
            let mut response = http::Response::new(Body::from(body));
            *response.status_mut() =
                http::StatusCode::from_u16(status).map_err(TransportError::setup)?;
            let headers = response.headers_mut();
            let json = http::HeaderValue::from_static("application/json");
            headers.insert("content-type", json);
            if let Some(seconds) = retry_after {
                headers.insert("retry-after", http::HeaderValue::from_static(seconds));
            }
            Ok(response)
        })
    }
}

impl Timing for Scene {
    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        // A time limit of a call never passes.
        if duration > LONG / 2 {
            return Some(Box::pin(std::future::pending()));
        }
        lock(&self.sleeps).push(duration);
        Some(Box::pin(std::future::ready(())))
    }

    fn now(&self) -> SystemTime {
        self.start.1 + self.elapsed()
    }

    fn instant(&self) -> Instant {
        self.start.0 + self.elapsed()
    }
}

pub(crate) fn stored(events: &[Value]) -> Answer {
    let count = events.len();
    Ok((
        200,
        None,
        format!(r#"{{"inserted":{count},"duplicates":0}}"#),
    ))
}

pub(crate) fn name_of(event: &EventCreate) -> String {
    match event {
        EventCreate::ExternalCustomer(event) => event.name.clone(),
        other => format!("{other:?}"),
    }
}
