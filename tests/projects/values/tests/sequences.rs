//! C3, C5, F8: request bodies that are sequences of items are typed, and written while they are sent.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use values_project::api::models::{Change, ChangeMoved, ChangeRenamed, Item, Note, Sent};
use values_project::api::{ItemStream, SentEvent};
use values_project::{Answer, Stage};

/// A stream of these items.
struct Items<T>(VecDeque<T>);

impl<T: Unpin> Stream for Items<T> {
    type Item = Result<T, Infallible>;

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

/// Events whose schema describes only their data are sent with a name or an ID, too.
#[tokio::test]
async fn f8_events_have_the_fields_that_their_schema_lacks() {
    let (stage, client) = stage();
    let wait = std::time::Duration::from_millis(1500);
    let event = || SentEvent::new(Item::new("a")).name("tick").id("7");
    let events = [event().retry(wait), Item::new("b").into()];
    let call = client.sequences().data(ItemStream::events(events));
    call.send().await.expect("the answer is right");
    let whole = "event: tick\nid: 7\nretry: 1500\ndata: {\"id\":\"a\"}\n\ndata: {\"id\":\"b\"}\n\n";
    assert_eq!(stage.last().body, whole);
    // The schema describes an event, but only its data.
    let note = SentEvent::new(Note::new("text")).name("note");
    let call = client.sequences().send_notes(ItemStream::events([note]));
    call.send().await.expect("the answer is right");
    assert_eq!(stage.last().body, "event: note\ndata: text\n\n");
    let streamed = ItemStream::event_stream(Items([event()].into()));
    let call = client.sequences().data(streamed);
    call.send().await.expect("the answer is right");
    assert_eq!(
        stage.last().body,
        "event: tick\nid: 7\ndata: {\"id\":\"a\"}\n\n"
    );
}

/// A field is never lost: neither one that is given twice, nor one that the body does not have.
#[tokio::test]
async fn f8_fields_of_events_that_cannot_be_sent_are_errors() {
    let (_, client) = stage();
    let twice = SentEvent::new(Sent::new("x").id(7)).id("8");
    let call = client.sequences().events(ItemStream::events([twice]));
    let error = call.send().await.expect_err("the id is given twice");
    assert!(
        text(&error).contains("`id` of an event is given twice"),
        "{}",
        text(&error)
    );
    let broken = SentEvent::new(Item::new("a")).name("a\nb");
    let call = client.sequences().data(ItemStream::events([broken]));
    let error = call.send().await.expect_err("the name has two lines");
    assert!(text(&error).contains("line break"), "{}", text(&error));
    let named = SentEvent::new(Item::new("a")).name("tick");
    let call = client.sequences().lines(ItemStream::events([named]));
    let error = call.send().await.expect_err("lines have no names");
    assert!(
        text(&error).contains("neither events nor parts"),
        "{}",
        text(&error)
    );
}

/// An error with its causes.
fn text(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    let causes = causes.map(ToString::to_string);
    causes.collect::<Vec<_>>().join(": ")
}

/// The data of an event has the type of its JSON in both directions.
#[tokio::test]
async fn f8_the_json_in_the_data_of_events_is_typed() {
    let events = Answer::status(200).header("content-type", "text/event-stream");
    let body = "event: moved\ndata: {\"id\":\"a\"}\n\nevent: renamed\ndata: 5\n\n";
    let (stage, client) = Stage::with([events.body(body), Answer::status(204)]);
    let mut events = client.sequences().typed().send().await.expect("events");
    let mut all = Vec::new();
    while let Some(event) = events.try_next().await.expect("it is right") {
        all.push(event.data);
    }
    let [Change::Moved(moved), Change::Renamed(renamed)] = &all[..] else {
        panic!("{all:?}");
    };
    assert_eq!(moved.data.as_ref().map(|item| item.id.as_str()), Some("a"));
    // Text that looks like a number is still text.
    assert_eq!(renamed.data.as_deref(), Some("5"));
    let sent = [
        Change::from(ChangeMoved::new().data(Item::new("b"))),
        Change::from(ChangeRenamed::new().data("c")),
    ];
    let call = client.sequences().send_typed(sent);
    call.send().await.expect("the answer is right");
    assert_eq!(
        stage.last().body,
        "event: moved\ndata: {\"id\":\"b\"}\n\nevent: renamed\ndata: c\n\n"
    );
}

/// An event that is also JSON, where its data is a string: text that is JSON stays text.
#[tokio::test]
async fn f8_the_data_of_events_that_are_also_json_is_text() {
    let events = Answer::status(200).header("content-type", "text/event-stream");
    let (stage, client) =
        Stage::with([events.body("data: {\"id\":\"a\"}\n\n"), Answer::status(204)]);
    let event = client.sequences().notes().send().await.expect("events");
    let event = { event }.try_next().await.expect("it is right");
    let event = event.expect("there is one");
    assert_eq!(event.data.data, r#"{"id":"a"}"#);
    let call = client.sequences().put_note(event.data);
    call.send().await.expect("the answer is right");
    assert_eq!(stage.last().body, r#"{"data":"{\"id\":\"a\"}"}"#);
}

/// A response with several sequences has a method for each, which asks for its own media types.
#[tokio::test]
async fn f8_each_sequence_of_a_response_is_read_by_its_own_method() {
    let of = |media_type: &str, body: &str| {
        let answer = Answer::status(200).header("content-type", media_type);
        answer.body(body)
    };
    let (stage, client) = Stage::with([
        of("text/event-stream", "data: {\"id\":\"a\"}\n\n"),
        of("application/x-ndjson", "{\"id\":\"b\"}\n"),
        of(
            "multipart/mixed; boundary=x",
            "--x\r\n\r\n{\"id\":\"c\"}\r\n--x--",
        ),
    ]);
    let call = || client.sequences().feed();
    let event = call().send().await.expect("events").try_next().await;
    let event = event.expect("it is right").expect("there is one");
    assert_eq!(stage.last().header("accept"), "text/event-stream");
    let line = call().send_lines().await.expect("lines").try_next().await;
    let line = line.expect("it is right").expect("there is one");
    let accept = "application/jsonl, application/x-ndjson";
    assert_eq!(stage.last().header("accept"), accept);
    let part = call().send_parts().await.expect("parts").try_next().await;
    let part = part.expect("it is right").expect("there is one");
    assert_eq!(stage.last().header("accept"), "multipart/mixed");
    assert_eq!([event.data.id, line.id, part.content.id], ["a", "b", "c"]);
}

/// The trait of the service has a method for each sequence, too.
#[tokio::test]
async fn t1_each_sequence_of_a_response_has_a_method_of_the_trait() {
    let lines = Answer::status(200).header("content-type", "application/jsonl");
    let (_, client) = Stage::with([lines.body("{\"id\":\"b\"}\n")]);
    let service: &dyn values_project::api::traits::sequences::Sequences = &client;
    let line = service.feed_lines().await.expect("lines").try_next().await;
    assert_eq!(
        line.expect("it is right").map(|line| line.id),
        Some("b".to_owned())
    );
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
