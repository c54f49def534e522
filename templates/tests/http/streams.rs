//! C3 and C6: responses that are read as they arrive.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use runtime::runtime::{Body, BoxFuture, Timing, TransportError};

use crate::support::{Fake, FakeTiming, Step, json, pieces, response, stalled};

#[tokio::test]
async fn c3_a_response_as_it_arrives() {
    let body = pieces([
        Ok("id,"),
        Ok(""),
        Ok("name"),
        Err(TransportError::broken("reset")),
    ]);
    let step = Step::RawResponse(200, vec![("content-type", "text/csv")], body);
    // The first attempt fails before there is a body, so it is repeated.
    let fake = Fake::new([response(500, &[], ""), step]);
    let client = fake
        .builder()
        .max_response_size(1)
        .build()
        .expect("the settings are right");
    let response = client
        .widgets()
        .export()
        .send_stream()
        .await
        .expect("the response is a success");
    assert_eq!(response.headers()["content-type"], "text/csv");
    let mut body = response.into_value();
    assert_eq!(
        body.try_next().await.expect("a piece").as_deref(),
        Some(&b"id,"[..])
    );
    assert_eq!(
        body.try_next().await.expect("a piece").as_deref(),
        Some(&b"name"[..])
    );
    let error = body.try_next().await.expect_err("the body breaks");
    assert_eq!(
        error.to_string(),
        "widgets:export: 200 OK: the connection was lost"
    );
    assert_eq!(body.try_next().await.expect("the end"), None);
    assert_eq!(fake.requests().len(), 2);

    let fake = Fake::new([json(404, r#"{"error":"NotFound","detail":""}"#)]);
    let error = fake
        .client()
        .widgets()
        .export()
        .send_stream()
        .await
        .expect_err("404 is an error");
    assert!(error.is_not_found() && error.api_error().is_some());
}

#[tokio::test]
async fn c6_a_response_that_stops_arriving() {
    for (limit, message) in [
        (
            Duration::from_secs(60),
            "200 OK: timed out waiting for the server: `read_timeout` is 30s",
        ),
        (
            Duration::from_secs(5),
            "the call timed out: `timeout` is 5s",
        ),
    ] {
        let step = Step::RawResponse(200, vec![], stalled());
        let call = Fake::new([step]).client().widgets().export().timeout(limit);
        let mut body = call
            .send_stream()
            .await
            .expect("the head is there")
            .into_value();
        assert_eq!(
            body.try_next().await.expect("a piece").as_deref(),
            Some(&b"id"[..])
        );
        let error = body.try_next().await.expect_err("nothing more arrives");
        assert!(error.is_timeout());
        assert_eq!(error.to_string(), format!("widgets:export: {message}"));
    }
}

#[tokio::test]
async fn c6_a_download_may_take_its_time() {
    // The client's time limit is for calls: a download that makes progress may take longer.
    let timing = FakeTiming::default();
    let fake = Fake::new([Step::RawResponse(200, vec![], stalled())]);
    let builder = fake
        .builder()
        .timing(timing.clone())
        .timeout(Duration::from_secs(60));
    let client = builder.build().expect("the settings are right");
    let response = client
        .widgets()
        .export()
        .send_stream()
        .await
        .expect("the head is there");
    let mut body = response.into_value();
    let _ = timing.sleep(Duration::from_secs(200));
    assert_eq!(
        body.try_next().await.expect("a piece").as_deref(),
        Some(&b"id"[..])
    );
    let error = body.try_next().await.expect_err("nothing more arrives");
    let message = "widgets:export: 200 OK: timed out waiting for the server: `read_timeout` is 30s";
    assert_eq!(error.to_string(), message);
}

/// A clock that counts the waits, none of which ends.
#[derive(Clone, Default)]
struct Waits(Arc<AtomicU32>);

impl Timing for Waits {
    fn sleep(&self, _: Duration) -> Option<BoxFuture<'static, ()>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Some(Box::pin(std::future::pending()))
    }
}

/// Three pieces, each of which arrives late.
struct Slow(u32);

impl Stream for Slow {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0 += 1;
        match self.0 {
            7.. => Poll::Ready(None),
            even if even % 2 == 0 => Poll::Ready(Some(Ok(Bytes::from("x")))),
            _ => {
                context.waker().wake_by_ref();
                Poll::Pending
            }
        }
    }
}

#[tokio::test]
async fn c6_each_piece_has_its_own_time() {
    let waits = Waits::default();
    let fake = Fake::new([Step::RawResponse(200, vec![], Body::stream(Slow(0)))]);
    let client = fake
        .builder()
        .timing(waits.clone())
        .build()
        .expect("the settings are right");
    let response = client
        .widgets()
        .export()
        .send_stream()
        .await
        .expect("the head is there");
    let mut body = response.into_value();
    let mut size = 0;
    while let Some(piece) = body.try_next().await.expect("the pieces arrive") {
        size += piece.len();
    }
    assert_eq!((size, waits.0.load(Ordering::Relaxed)), (3, 3));
}
