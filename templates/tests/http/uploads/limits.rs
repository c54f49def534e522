//! C6: time limits during an upload. Tokio's clock is paused, so it jumps ahead as soon as there is nothing else to do.

#![cfg(feature = "hyper")]

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use runtime::runtime::{Body, BoxFuture, Client, Error, Retries, Transport, TransportError};
use tokio::time::{Instant, Interval, interval};

/// A body with a piece every 20 s.
struct Slow {
    left: usize,
    clock: Interval,
}

fn slow(pieces: usize) -> Body {
    let clock = interval(Duration::from_secs(20));
    Body::stream(Slow {
        left: pieces,
        clock,
    })
}

impl Stream for Slow {
    type Item = std::io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        std::task::ready!(self.clock.poll_tick(context));
        self.left -= 1;
        Poll::Ready(Some(Ok(Bytes::from("piece"))))
    }
}

/// A transport that accepts this many pieces. It responds if the body has ended by then, and otherwise stalls.
struct Taking(usize);

impl Transport for Taking {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let mut body = request.into_body();
            for _ in 0..self.0 {
                let next = std::future::poll_fn(|context| Pin::new(&mut body).poll_next(context));
                if next.await.transpose()?.is_none() {
                    return Ok(http::Response::new(Body::from("")));
                }
            }
            std::future::pending().await
        })
    }
}

/// Sends a body, and returns the result and the time in seconds.
async fn sent(taken: usize, body: Body, limit: Option<Duration>) -> (Result<Bytes, Error>, u64) {
    let client = Client::builder("TOKEN").transport(Taking(taken));
    let client = client.retries(Retries::none()).build();
    let client = client.expect("the settings are right");
    let mut call = client.request(http::Method::PUT, "/file");
    if let Some(limit) = limit {
        call = call.timeout(limit);
    }
    let started = Instant::now();
    let sent = call.body("text/plain", body).send().await;
    (sent, started.elapsed().as_secs())
}

#[tokio::test(start_paused = true)]
async fn c6_an_upload_may_take_longer_than_the_limits() {
    // The 580 s exceed the limit of 30 s for silence and that of 120 s for a call.
    let (sent, seconds) = sent(99, slow(30), None).await;
    sent.expect("the response is a success");
    assert_eq!(seconds, 580);
}

#[tokio::test(start_paused = true)]
async fn c6_a_server_that_takes_no_more_is_silent() {
    let (sent, seconds) = sent(3, slow(30), None).await;
    assert!(sent.expect_err("the server is silent").is_timeout());
    // The third piece is sent after 40 s.
    assert!((70..=100).contains(&seconds), "{seconds}");
}

#[tokio::test(start_paused = true)]
async fn c6_the_limit_of_the_call_ends_an_upload() {
    let limit = Duration::from_secs(50);
    let (sent, seconds) = sent(99, slow(30), Some(limit)).await;
    assert!(sent.expect_err("the time is over").is_timeout());
    assert_eq!(seconds, 50);
}

/// C6: a long body in memory is sent in slices, so there is no silence while the server accepts them.
#[tokio::test(start_paused = true)]
async fn c6_a_long_body_in_memory_goes_in_slices() {
    let whole = Body::from(vec![b'x'; 1 << 20]);
    let (response, seconds) = sent(99, whole, None).await;
    response.expect("the response is a success");
    assert_eq!(seconds, 0);
    let (response, _) = sent(3, Body::from(vec![b'x'; 1 << 20]), None).await;
    assert!(response.expect_err("the server is silent").is_timeout());
}
