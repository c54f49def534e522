//! C3, C5, C6: bodies that are sent in pieces: what is sent, what is retried, and what ends an upload.

mod item_parts;
mod items;
mod limits;
#[cfg(feature = "hyper")]
mod network;
mod parts;

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::Method;
use runtime::runtime::{Body, BoxFuture, Call, Client, Transport, TransportError};

use crate::support::{Fake, FakeTiming, Step, response};

/// A stream of these pieces.
pub(crate) struct Pieces(VecDeque<Result<Bytes, TransportError>>);

impl Pieces {
    pub(crate) fn of(pieces: &[&'static str]) -> Self {
        Self(pieces.iter().map(|piece| Ok(Bytes::from(*piece))).collect())
    }
}

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front())
    }
}

fn put(client: &Client, body: impl Into<Body>) -> Call<Bytes> {
    let call = client.request(Method::PUT, "/file");
    call.body("text/plain", body)
}

fn ok() -> Step {
    response(200, &[], "")
}

#[tokio::test]
async fn c3_whole_bodies_of_every_kind() {
    let bodies = [
        Body::from("text"),
        Body::from("text".to_owned()),
        Body::from(b"text".to_vec()),
        Body::from(Bytes::from("text")),
        Body::from(&b"text"[..]),
        Body::replay(|| Body::from("text")).with_size(4),
        Body::stream(Pieces::of(&["te", "", "xt"])).with_size(4),
    ];
    for body in bodies {
        let told = format!("{body:?}");
        assert!(!told.contains("text"), "{told}");
        let fake = Fake::new([ok()]);
        let sent = put(&fake.client(), body).send().await;
        sent.expect("the response is a success");
        assert_eq!(fake.body(), "text", "{told}");
        assert_eq!(fake.header("content-length").as_deref(), Some("4"));
    }
}

#[tokio::test]
async fn c3_a_stream_of_unknown_length_announces_none() {
    let fake = Fake::new([ok()]);
    let body = Body::stream(Pieces::of(&["a", "b"]));
    let sent = put(&fake.client(), body).send().await;
    sent.expect("the response is a success");
    assert_eq!(fake.header("content-length"), None);
    assert_eq!(fake.body(), "ab");
}

/// C5: after 503, a request is retried if its body can be created again.
#[tokio::test]
async fn c5_only_what_can_be_had_again_is_sent_again() {
    let fails = || response(503, &[], "");
    let fake = Fake::new([fails(), fails(), ok()]);
    let body = Body::replay(|| Body::stream(Pieces::of(&["re", "play"])));
    let sent = put(&fake.client(), body).send().await;
    sent.expect("the third attempt succeeds");
    let bodies: Vec<Bytes> = fake
        .requests()
        .into_iter()
        .map(http::Request::into_body)
        .collect();
    assert_eq!(bodies, ["replay", "replay", "replay"]);

    let fake = Fake::new([fails(), ok()]);
    let body = Body::stream(Pieces::of(&["once"]));
    let error = put(&fake.client(), body).send().await;
    let error = error.expect_err("what was read cannot be sent again");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    assert_eq!(fake.requests().len(), 1);

    // C5: the same applies after 429, after which other requests are retried whatever their method is.
    let fake = Fake::new([response(429, &[("retry-after", "0")], ""), ok()]);
    let body = Body::stream(Pieces::of(&["once"]));
    let error = put(&fake.client(), body).send().await;
    assert!(error.expect_err("it was read").is_rate_limited());
    assert_eq!(fake.requests().len(), 1);
}

/// Fails once, before it reads the body.
struct Unreachable {
    faults: std::sync::Mutex<usize>,
    inner: Fake,
}

impl Transport for Unreachable {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let mut faults = self.faults.lock().expect("no test panics with the lock");
        match faults.checked_sub(1) {
            Some(left) => {
                *faults = left;
                Box::pin(std::future::ready(Err(TransportError::connect("refused"))))
            }
            None => self.inner.send(request),
        }
    }
}

#[tokio::test]
async fn c5_a_stream_that_nobody_read_is_sent_again() {
    let fake = Fake::new([ok()]);
    let transport = Unreachable {
        faults: 2.into(),
        inner: fake.clone(),
    };
    let client = Client::builder("TOKEN")
        .transport(transport)
        .timing(FakeTiming::default());
    let client = client.build().expect("the settings are right");
    let body = Body::stream(Pieces::of(&["on", "ce"]));
    let sent = put(&client, body).send().await;
    sent.expect("the third attempt finds the server");
    assert_eq!(fake.body(), "once");
}

#[tokio::test]
async fn c5_clones_of_a_call_share_a_stream() {
    let fake = Fake::new([ok(), ok()]);
    let call = put(&fake.client(), Body::stream(Pieces::of(&["once"])));
    let again = call.clone();
    call.send().await.expect("the response is a success");
    let error = again.send().await.expect_err("it was sent before");
    assert!(error.is_input(), "{error}");
    assert_eq!(fake.requests().len(), 1);
}

#[tokio::test]
async fn c3_what_is_wrong_with_a_body_is_the_error() {
    let longer = Body::stream(Pieces::of(&["abc"])).with_size(2);
    let shorter = Body::stream(Pieces::of(&["abc"])).with_size(4);
    let mut broken = Pieces::of(&["a"]);
    broken
        .0
        .push_back(Err(TransportError::broken("the disk is gone")));
    let cases = [
        (longer, "it is longer than its declared size"),
        (shorter, "it is shorter than its declared size"),
        (Body::stream(broken), "the disk is gone"),
    ];
    for (body, reason) in cases {
        let fake = Fake::new([ok()]);
        let error = put(&fake.client(), body).send().await;
        let error = error.expect_err(reason);
        assert!(error.is_body() && !error.is_transport() && !error.is_input());
        assert!(format!("{error:?}").contains(reason), "{error:?}");
        assert!(
            fake.requests().is_empty(),
            "the transport got it to its end"
        );
    }
    // Creating the body again would not make it right, so there is no retry.
    let fake = Fake::new([ok()]);
    let body = Body::replay(|| Body::from("abc")).with_size(4);
    let error = put(&fake.client(), body).send().await;
    assert!(error.expect_err("it is shorter").is_body());
}
