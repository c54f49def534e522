//! Events and JSON lines are read as they arrive, whatever the line endings are and wherever the network splits them.

use bytes::Bytes;
use runtime::runtime::json::RawJson;
use runtime::runtime::{Body, Client};
use runtime::streams::Events;

use crate::support::{Fake, Step};

/// A response in pieces of this size.
fn pieces(media_type: &'static str, body: &[u8], size: usize) -> Step {
    let pieces: Vec<Bytes> = body.chunks(size).map(Bytes::copy_from_slice).collect();
    let body = Body::stream(Pieces(pieces.into_iter()));
    Step::RawResponse(200, vec![("content-type", media_type)], body)
}

struct Pieces(std::vec::IntoIter<Bytes>);

impl futures_core::Stream for Pieces {
    type Item = Result<Bytes, runtime::runtime::TransportError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.next().map(Ok))
    }
}

fn client(body: &str, size: usize) -> (Fake, Client) {
    let fake = Fake::new([pieces(
        "text/event-stream; charset=utf-8",
        body.as_bytes(),
        size,
    )]);
    let client = fake.client();
    (fake, client)
}

async fn texts(body: &str, size: usize) -> Vec<(Option<String>, Option<String>, String)> {
    let (_, client) = client(body, size);
    let mut events = client
        .widgets()
        .watch()
        .send_texts()
        .await
        .expect("a success");
    let mut found = Vec::new();
    while let Some(event) = events.try_next().await.expect("events of text") {
        found.push((event.name, event.id, event.data));
    }
    found
}

fn event(name: &str, id: &str, data: &str) -> (Option<String>, Option<String>, String) {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    (some(name), some(id), data.to_owned())
}

const STREAM: &str = "\u{feff}: hello\nevent: add\nid: 1\ndata: first\ndata:  line\ndata\n\n\
    data:x\nunknown: y\nid: a\0b\nretry: 10x\n\nevent: none\n\ndata: é\nid\n\ndata: lost";

#[tokio::test]
async fn fields_are_read_as_the_standard_says() {
    let expected = [
        event("add", "1", "first\n line\n"),
        event("", "1", "x"),
        event("", "", "é"),
    ];
    for end in ["\n", "\r\n", "\r"] {
        let body = STREAM.replace('\n', end);
        for size in 1..body.len() {
            assert_eq!(
                texts(&body, size).await,
                expected,
                "{end:?} in pieces of {size}"
            );
        }
    }
}

#[tokio::test]
async fn data_is_decoded_and_the_last_one_ends() {
    let body = "retry: 1500\nid: 7\ndata: {\"id\":\ndata: \"w\"}\n\ndata: {\"id\":1}\n\ndata: {\"id\":\"v\"}\n\n\
        data: [DONE]\n\ndata: never\n\n";
    let (fake, client) = client(body, 5);
    let mut events = client.widgets().watch().send().await.expect("a success");
    assert_eq!(fake.header("accept").as_deref(), Some("text/event-stream"));
    let first = events
        .try_next()
        .await
        .expect("a widget")
        .expect("an event");
    assert_eq!(
        (first.data.id.as_str(), first.id.as_deref()),
        ("w", Some("7"))
    );
    assert_eq!(events.retry(), Some(std::time::Duration::from_millis(1500)));
    let error = events.try_next().await.expect_err("the id is a number");
    assert_eq!(error.json_path(), Some("id"));
    assert_eq!(
        (error.body(), error.operation()),
        (br#"{"id":1}"#.as_slice(), Some("widgets:watch"))
    );
    let next = events
        .try_next()
        .await
        .expect("a widget")
        .expect("an event");
    assert_eq!(next.data.id, "v");
    assert!(events.try_next().await.expect("the end").is_none());
    assert!(events.try_next().await.expect("the end").is_none());
}

#[tokio::test]
async fn all_fields_make_one_value() {
    let (_, client) = client("event: add\ndata: {\"a\":1}\n\ndata: [DONE\n\n", 64);
    let mut events: Events<RawJson> = client
        .widgets()
        .watch()
        .send_whole()
        .await
        .expect("a success");
    let mut found = Vec::new();
    while let Some(event) = events.try_next().await.expect("any JSON") {
        found.push(event.data.as_str().to_owned());
    }
    assert_eq!(
        found,
        [r#"{"event":"add","data":{"a":1}}"#, r#"{"data":"[DONE"}"#]
    );
}

#[tokio::test]
async fn lines_are_values() {
    let body = "{\"id\":\"a\"}\r\n\n\u{1e}{\"id\":\"b\"}\n{\"id\":2}\n{\"id\":\"c\"}";
    for size in 1..body.len() {
        let fake = Fake::new([pieces("application/x-ndjson", body.as_bytes(), size)]);
        let mut lines = fake
            .client()
            .widgets()
            .watch()
            .send_lines()
            .await
            .expect("a success");
        let mut found = Vec::new();
        loop {
            match lines.try_next().await {
                Ok(Some(widget)) => found.push(widget.id),
                Ok(None) => break,
                Err(error) => found.push(error.json_path().unwrap_or_default().to_owned()),
            }
        }
        assert_eq!(found, ["a", "b", "id", "c"], "in pieces of {size}");
    }
}

#[tokio::test]
async fn a_response_that_is_no_sequence_is_an_error() {
    let fake = Fake::new([pieces("application/json", b"{}", 2)]);
    let error = fake
        .client()
        .widgets()
        .watch()
        .send()
        .await
        .expect_err("no events");
    assert!(error.to_string().contains("application/json"), "{error}");
}

/// The size of an event is limited, so that it cannot fill the memory.
#[tokio::test]
async fn an_event_has_a_greatest_size() {
    for body in [
        format!("data: {}", "x".repeat(300)),
        "data: 0123456789\n".repeat(30),
    ] {
        let fake = Fake::new([pieces("text/event-stream", body.as_bytes(), 16)]);
        let client = fake
            .builder()
            .max_response_size(100)
            .build()
            .expect("the settings are right");
        let mut events = client
            .widgets()
            .watch()
            .send_texts()
            .await
            .expect("a success");
        let error = events.try_next().await.expect_err("too large");
        assert!(error.to_string().contains("100"), "{error}");
    }
}
