//! T1: a mock answers with events that have names and IDs, and with parts that have headers, and the client reads them.
#![cfg(feature = "mock")]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use runtime::fixture::Widget;
use runtime::mock::{Mock, MockEvents, MockOperation, MockParts, Shape, empty_response, no_body};

fn watch(mock: &Mock) -> MockOperation<(), ()> {
    mock.operation(Shape {
        // The stand-in for a crate lists `/v1/widgets/{id}`, but not `/v1/widgets/watch`.
        id: "widgets:get",
        status: 200,
        media_type: "",
        accepts: &[],
        read: no_body,
        write: empty_response,
    })
}

fn widget(id: &str) -> Widget {
    Widget::new(id)
}

#[tokio::test]
async fn t1_a_mock_sends_events_with_names_and_ids() {
    let mock = Mock::new();
    let events = MockEvents::new()
        .event(widget("a"))
        .name("created")
        .id("6")
        .id("7")
        .retry(Duration::from_millis(1500))
        .event(widget("b"))
        .text("[DONE]")
        .event(widget("c"));
    watch(&mock).responds(200, "text/event-stream", events);
    let client = mock.client();
    let mut events = client.widgets().watch().send().await.expect("events");
    let first = events.try_next().await.expect("it is right");
    let first = first.expect("there is one");
    assert_eq!(
        (first.name.as_deref(), first.id.as_deref()),
        (Some("created"), Some("7"))
    );
    assert_eq!(first.data, widget("a"));
    assert_eq!(events.retry(), Some(Duration::from_millis(1500)));
    let second = events.try_next().await.expect("it is right");
    let second = second.expect("there is one");
    assert_eq!((second.name, second.data), (None, widget("b")));
    assert_eq!(events.try_next().await.expect("it ends"), None);
    mock.verify();
}

#[tokio::test]
async fn t1_a_mock_sends_events_of_several_lines() {
    let mock = Mock::new();
    let events = MockEvents::new().text("one\r\ntwo\n").name("note");
    watch(&mock).responds(200, "text/event-stream", events);
    let client = mock.client();
    let mut events = client.widgets().watch().send_texts().await.expect("events");
    let event = events.try_next().await.expect("it is right");
    let event = event.expect("there is one");
    assert_eq!(
        (event.name.as_deref(), event.data.as_str()),
        (Some("note"), "one\ntwo\n")
    );
}

#[tokio::test]
async fn t1_a_mock_sends_parts_with_headers() {
    let mock = Mock::new();
    let parts = MockParts::new()
        .json(widget("a"))
        .header("content-id", "<first>")
        .json(widget("b"));
    watch(&mock).responds(200, MockParts::MIXED, parts);
    let client = mock.client();
    let mut parts = client.widgets().watch().send_parts().await.expect("parts");
    let first = parts.try_next().await.expect("it is right");
    let first = first.expect("there is one");
    assert_eq!(first.headers["content-id"], "<first>");
    assert_eq!(first.media_type(), Some("application/json"));
    assert_eq!(first.content, widget("a"));
    let second = parts.try_next().await.expect("it is right");
    let second = second.expect("there is one");
    assert!(!second.headers.contains_key("content-id"));
    assert_eq!(second.content, widget("b"));
    assert_eq!(parts.try_next().await.expect("it ends"), None);
}

#[tokio::test]
async fn t1_a_mock_sends_parts_within_parts() {
    let mock = Mock::new();
    let page = |id: &str| MockParts::new().json(widget(id)).header("content-id", id);
    let book = MockParts::new()
        .bytes("text/plain", "name")
        .parts("multipart/mixed", page("a"))
        .parts("multipart/mixed", page("b"));
    let parts = MockParts::new()
        .parts("multipart/related", book)
        .header("x-book", "1")
        .bytes("image/png", "png");
    watch(&mock).responds(200, MockParts::MIXED, parts);
    let client = mock.client();
    let book = client.widgets().watch().send_books().await;
    let (book, mut rest) = book.expect("parts");
    assert_eq!(book.headers["x-book"], "1");
    let (name, pages) = book.content;
    assert_eq!(name.content, "name");
    let [a, b] = pages.as_slice() else {
        panic!("there are two pages");
    };
    for (page, id) in [(a, "a"), (b, "b")] {
        assert_eq!(page.content.len(), 1);
        assert_eq!(page.content[0].content, widget(id));
        assert_eq!(page.content[0].headers["content-id"], id);
    }
    let image = rest.try_next().await.expect("it is right");
    assert_eq!(&*image.expect("there is one").content, b"png");
}

/// A mistake in a test says what is wrong.
#[test]
fn t1_fields_that_cannot_be_sent_are_mistakes() {
    let fault = |run: &dyn Fn()| {
        let panic = catch_unwind(AssertUnwindSafe(run)).expect_err("it panics");
        let text = panic.downcast_ref::<String>().cloned();
        text.expect("a text")
    };
    let early = fault(&|| drop(MockEvents::new().name("tick")));
    assert_eq!(early, "`event` is set before there is an event");
    let broken = fault(&|| drop(MockEvents::new().event(5).id("a\nb")));
    assert!(broken.contains("has a line break"), "{broken}");
    let early = fault(&|| drop(MockParts::new().header("a", "b")));
    assert_eq!(early, "`a` is set before there is a part");
}
