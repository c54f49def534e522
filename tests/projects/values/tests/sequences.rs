//! C3, C5, F8: request bodies that are sequences of items are typed, and written while they are sent.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use values_project::api::ItemStream;
use values_project::api::models::{Item, Sent};
use values_project::{Answer, Stage};

/// A stream of these items.
struct Items(VecDeque<Item>);

impl Stream for Items {
    type Item = Result<Item, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front().map(Ok))
    }
}

fn stage() -> (Stage, values_project::api::Client) {
    Stage::with([Answer::status(204)])
}

#[tokio::test]
async fn f8_json_lines_take_lists_iterators_and_streams() {
    let (stage, client) = stage();
    let all = || [Item::new("a"), Item::new("b")];
    let bodies: [ItemStream<Item>; 4] = [
        all().into(),
        Vec::from(all()).into(),
        ItemStream::iter(all()),
        ItemStream::stream(Items(all().into())),
    ];
    for body in bodies {
        let call = client.sequences().lines(body);
        call.send().await.expect("the answer is right");
        let sent = stage.last();
        assert_eq!(sent.body, "{\"id\":\"a\"}\n{\"id\":\"b\"}\n");
        assert_eq!(sent.header("content-type"), "application/jsonl");
    }
}

#[tokio::test]
async fn f8_json_sequences_have_separators() {
    let (stage, client) = stage();
    let call = client.sequences().records().body([5.0, 1.5]);
    call.send().await.expect("the answer is right");
    assert_eq!(stage.last().body, "\u{1e}5\n\u{1e}1.5\n");
    let call = client.sequences().records();
    call.send().await.expect("the answer is right");
    assert_eq!(stage.last().body, "");
}

#[tokio::test]
async fn f8_events_have_their_fields_or_only_data() {
    let (stage, client) = stage();
    let events = [Sent::new("x\ny").id(7).event("tick"), Sent::new("z")];
    let call = client.sequences().events(events);
    call.send().await.expect("the answer is right");
    let sent = stage.last();
    assert_eq!(sent.header("content-type"), "text/event-stream");
    assert_eq!(
        sent.body,
        "event: tick\nid: 7\ndata: x\ndata: y\n\ndata: z\n\n"
    );
    let call = client.sequences().data([Item::new("a")]);
    call.send().await.expect("the answer is right");
    assert_eq!(stage.last().body, "data: {\"id\":\"a\"}\n\n");
}

/// A document without `itemSchema`: a list describes the lines, and JSON stays the first choice.
#[tokio::test]
async fn f8_lines_beside_json_have_a_method_of_their_own() {
    let (stage, client) = stage();
    let call = client.sequences().either([Item::new("a")]);
    call.send().await.expect("the answer is right");
    assert_eq!(stage.last().body, "[{\"id\":\"a\"}]");
    let call = client.sequences().either_lines([Item::new("a")]);
    call.send().await.expect("the answer is right");
    let sent = stage.last();
    assert_eq!(sent.body, "{\"id\":\"a\"}\n");
    assert_eq!(sent.header("content-type"), "application/x-ndjson");
}
