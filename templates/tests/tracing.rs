//! C12: the span of a call.
#![cfg(feature = "tracing")]

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use runtime::runtime::{Body, BoxFuture, Client, Transport, TransportError};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Records everything that a subscriber receives.
#[derive(Clone, Default)]
struct Log {
    lines: Arc<Mutex<Vec<String>>>,
    spans: Arc<AtomicU64>,
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0 += &format!(" {}={value:?}", field.name());
    }
}

impl Log {
    fn push(&self, what: &str, record: impl FnOnce(&mut Line)) {
        let mut line = Line(what.to_owned());
        record(&mut line);
        self.lines
            .lock()
            .expect("no test panics with the lock")
            .push(line.0);
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("runtime")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.push(span.metadata().name(), |line| span.record(line));
        Id::from_u64(self.spans.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.push("record", |line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.push("event", |line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// A transport that responds with 429 to the first request, and with 200 to all others.
#[derive(Default)]
struct Limited(AtomicU64);

impl Transport for Limited {
    fn send(
        &self,
        _: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let first = self.0.fetch_add(1, Ordering::Relaxed) == 0;
        Box::pin(async move {
            let status = if first { 429 } else { 200 };
            let response = http::Response::builder()
                .status(status)
                .header("retry-after", "0");
            response
                .body(Body::from(r#"{"id":"SENTINEL"}"#))
                .map_err(TransportError::setup)
        })
    }
}

#[tokio::test]
async fn c12_one_span_per_call() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let client = Client::builder("SENTINEL")
        .transport(Limited::default())
        .build();
    let call = client
        .expect("the settings are right")
        .widgets()
        .get("SENTINEL");
    let call = call
        .extra_query("q", "SENTINEL")
        .header("x-key", "SENTINEL");
    call.send().await.expect("the second attempt succeeds");
    let lines = log
        .lines
        .lock()
        .expect("no test panics with the lock")
        .clone();
    assert_eq!(
        lines,
        [
            r#"call operation="widgets:get" method="GET" path="/v1/widgets/{id}""#,
            "record attempts=1",
            "record status=429",
            "event message=retrying after a wait status=429 milliseconds=0",
            "record attempts=2",
            "record status=200",
        ]
    );
}
