//! C3, C5, F8: bodies that are sequences of items: what is on the wire, what is retried, and what is never in memory
//! as a whole.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use futures_core::Stream;
use http::Method;
use runtime::runtime::json::{Encode, RawJson, Writer};
use runtime::uploads::{ItemForm, ItemStream};

use super::ok;
use crate::support::{Fake, response};

/// A stream of these items, each of which is ready at its second poll.
struct Slow<T>(VecDeque<T>, bool);

impl<T> Slow<T> {
    fn of(items: impl IntoIterator<Item = T>) -> Self {
        Self(items.into_iter().collect(), false)
    }
}

impl<T: Unpin> Stream for Slow<T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        self.1 = !self.1;
        if self.1 {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(self.0.pop_front())
    }
}

/// A value that is written with white space.
struct Spread;

impl Encode for Spread {
    fn encode(&self, writer: &mut Writer) {
        writer.raw("[\n1,\r\n2]");
    }
}

fn raw(json: &str) -> RawJson {
    RawJson::parse(json).expect("it is JSON")
}

/// Sends items, and returns the body.
async fn sent<T>(form: ItemForm, items: ItemStream<T>) -> String {
    let fake = Fake::new([ok()]);
    let call = fake.client().request(Method::POST, "/");
    let call = call.item_stream("application/jsonl", form, items);
    call.send().await.expect("the response is a success");
    fake.body()
}

#[tokio::test]
async fn f8_items_in_every_form() {
    let lines = || ItemStream::from([raw("{\"a\": 1}"), raw("[\n1,\r\n2]"), raw("\"x\\ny\"")]);
    assert_eq!(
        sent(ItemForm::Lines, lines()).await,
        "{\"a\":1}\n[1,2]\n\"x\\ny\"\n"
    );
    assert_eq!(
        sent(ItemForm::Lines, ItemStream::from([Spread])).await,
        "[ 1,  2]\n"
    );
    assert_eq!(
        sent(ItemForm::Records, ItemStream::from(vec![1, 2])).await,
        "\u{1e}1\n\u{1e}2\n"
    );
    assert_eq!(
        sent(ItemForm::Data, ItemStream::from([raw("{\"a\":\"b\\nc\"}")])).await,
        "data: {\"a\":\"b\\nc\"}\n\n"
    );
    let texts = ["one\ntwo\r\nthree".to_owned(), String::new()];
    assert_eq!(
        sent(ItemForm::Text, ItemStream::from(texts)).await,
        "data: one\ndata: two\ndata: three\n\ndata: \n\n"
    );
    let events = [
        raw("{\"id\":5,\"event\":\"a\",\"data\":{\"b\":[1]},\"retry\":null}"),
        raw("{\"data\":\"x\\ny\",\"retry\":10}"),
    ];
    assert_eq!(
        sent(ItemForm::Whole, ItemStream::from(events)).await,
        "id: 5\nevent: a\ndata: {\"b\":[1]}\n\ndata: x\ndata: y\nretry: 10\n\n"
    );
    assert_eq!(sent(ItemForm::Lines, ItemStream::<i64>::from([])).await, "");
}

#[tokio::test]
async fn f8_iterators_and_streams_are_sent_as_lists_are() {
    assert_eq!(
        sent(ItemForm::Lines, ItemStream::iter(1..=3)).await,
        "1\n2\n3\n"
    );
    let items = Slow::of([1, 2].map(Ok::<i64, Infallible>));
    assert_eq!(
        sent(ItemForm::Lines, ItemStream::stream(items)).await,
        "1\n2\n"
    );
    let again = ItemStream::replay(|| ItemStream::iter([1, 2]));
    assert_eq!(sent(ItemForm::Lines, again).await, "1\n2\n");
}

/// C5: lists are sent again, however long; an iterator only if it is created again.
#[tokio::test]
async fn c5_what_is_there_twice_is_sent_twice() {
    let long = vec!["0123456789".repeat(100); 1_000];
    let lines: String = long.iter().map(|item| format!("\"{item}\"\n")).collect();
    let many = [
        ItemStream::from(long.clone()),
        ItemStream::replay(move || ItemStream::iter(long.clone())),
    ];
    for items in many {
        let fake = Fake::new([response(503, &[], ""), ok()]);
        let call = fake.client().request(Method::PUT, "/");
        let call = call.item_stream("application/jsonl", ItemForm::Lines, items);
        call.send().await.expect("the second attempt succeeds");
        let requests = fake.requests();
        assert_eq!(requests.len(), 2);
        assert!(requests.iter().all(|it| it.body() == lines.as_bytes()));
    }
    let fake = Fake::new([response(503, &[], ""), ok()]);
    let call = fake.client().request(Method::PUT, "/");
    let items = ItemStream::iter([1, 2]);
    let call = call.item_stream("application/jsonl", ItemForm::Lines, items);
    call.send().await.expect_err("it is sent once");
    assert_eq!(fake.requests().len(), 1);
}

/// C3: a short list has a length, and the items of an iterator are taken while they are sent.
#[tokio::test]
async fn c3_items_are_not_collected() {
    let fake = Fake::new([ok()]);
    let call = fake.client().request(Method::POST, "/");
    let call = call.item_stream("application/jsonl", ItemForm::Lines, ItemStream::from([1]));
    call.send().await.expect("the response is a success");
    assert_eq!(fake.header("content-length").as_deref(), Some("2"));
    assert_eq!(
        fake.header("content-type").as_deref(),
        Some("application/jsonl")
    );

    let taken = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&taken);
    let items = ItemStream::iter((0..1_000_000_i64).inspect(move |_| {
        counter.fetch_add(1, Ordering::Relaxed);
    }));
    let fake = Fake::new([response(200, &[], "")]);
    let call = fake.client().request(Method::POST, "/");
    let call = call.item_stream("application/jsonl", ItemForm::Lines, items);
    assert_eq!(taken.load(Ordering::Relaxed), 0, "nothing is sent yet");
    call.send().await.expect("the response is a success");
    assert_eq!(fake.header("content-length"), None);
    assert_eq!(taken.load(Ordering::Relaxed), 1_000_000);
}

#[tokio::test]
async fn c3_items_that_fail_end_the_request() {
    let failing = Slow::of([Ok(1), Err("the source broke")]);
    let event = ItemStream::from([raw("{\"id\":\"a\\nb\",\"data\":1}")]);
    let fake = Fake::new([ok(), ok()]);
    let call = || fake.client().request(Method::POST, "/");
    let failed = call().item_stream("a/b", ItemForm::Lines, ItemStream::stream(failing));
    let error = failed.send().await.expect_err("the stream fails");
    assert!(error.is_body(), "{error:?}");
    let failed = call().item_stream("text/event-stream", ItemForm::Whole, event);
    let error = failed.send().await.expect_err("an id has one line");
    assert!(error.is_body(), "{error:?}");
    let told = format!("{:?}", ItemStream::<i64>::from(Vec::new()));
    assert_eq!(told, "ItemStream(list)");
}
