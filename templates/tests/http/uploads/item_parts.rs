//! C3, C5, F8: multipart bodies whose parts are items: what is on the wire, and what is retried.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use http::Method;
use runtime::runtime::json::{Encode, RawJson};
use runtime::uploads::{ItemStream, Multipart, PartItems, Upload};

use super::ok;
use crate::support::{Fake, response};

const JSON: PartItems = PartItems::json("application/json");

/// A stream of these items.
struct Items<T>(Vec<T>);

impl<T: Unpin> Stream for Items<T> {
    type Item = Result<T, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready((!self.0.is_empty()).then(|| Ok(self.0.remove(0))))
    }
}

fn raw(json: &str) -> RawJson {
    RawJson::parse(json).expect("it is JSON")
}

/// Sends items, and returns the media type and the body, in which the boundary is `B`.
async fn sent<T>(
    media_type: &'static str,
    parts: PartItems,
    items: ItemStream<T>,
) -> (String, String) {
    let fake = Fake::new([ok()]);
    let call = fake.client().request(Method::POST, "/");
    let call = call.part_stream(media_type, parts, items);
    call.send().await.expect("the response is a success");
    without_boundary(&fake)
}

fn without_boundary(fake: &Fake) -> (String, String) {
    let media_type = fake.header("content-type").expect("a body has one");
    let (_, boundary) = media_type.split_once("boundary=").expect("it has one");
    let boundary = boundary.split(';').next().expect("it has one").to_owned();
    let body = fake.body().replace(&boundary, "B");
    (media_type.replace(&boundary, "B"), body)
}

fn same<T: Encode + Clone + Send + Sync + Unpin + 'static>(items: Vec<T>) -> [ItemStream<T>; 4] {
    let again = items.clone();
    [
        ItemStream::from(items.clone()),
        ItemStream::iter(items.clone()),
        ItemStream::stream(Items(items)),
        ItemStream::replay(move || ItemStream::iter(again.clone())),
    ]
}

#[tokio::test]
async fn f8_items_are_parts() {
    for items in same(vec![raw("{\"a\":1}"), raw("\"x\"")]) {
        let (media_type, body) = sent("multipart/mixed", JSON, items).await;
        assert_eq!(media_type, "multipart/mixed; boundary=B");
        let head = "--B\r\nContent-Type: application/json\r\n\r\n";
        assert_eq!(
            body,
            format!("{head}{{\"a\":1}}\r\n{head}\"x\"\r\n--B--\r\n")
        );
    }
    let text = PartItems::text("text/plain").headers(&[("X-Kind", "a"), ("X-Other", "b")]);
    for items in same(vec![raw("\"x\\ny\""), raw("7")]) {
        let (media_type, body) = sent("multipart/related", text, items).await;
        assert_eq!(
            media_type,
            "multipart/related; boundary=B; type=\"text/plain\""
        );
        let head = "--B\r\nContent-Type: text/plain\r\nX-Kind: a\r\nX-Other: b\r\n\r\n";
        assert_eq!(body, format!("{head}x\ny\r\n{head}7\r\n--B--\r\n"));
    }
    for items in same(Vec::<RawJson>::new()) {
        assert_eq!(sent("multipart/mixed", JSON, items).await.1, "--B--\r\n");
    }
}

#[tokio::test]
async fn r1_no_item_contains_the_boundary() {
    let items = vec![
        "--part-boundary-0--".to_owned(),
        "\r\n--part-boundary-1\r\n".to_owned(),
    ];
    let text = PartItems::text("text/plain");
    let (_, body) = sent("multipart/mixed", text, items.into()).await;
    assert_eq!(body.matches("--B").count(), 3, "{body}");
    // A long list has an unpredictable boundary.
    let long = vec!["x".repeat(1 << 10); 1 << 10];
    let (_, body) = sent("multipart/mixed", text, long.into()).await;
    assert_eq!(body.matches("--B\r\n").count(), 1 << 10);
    assert!(body.ends_with("x\r\n--B--\r\n"));
}

#[tokio::test]
async fn c3_lists_of_parts_are_sent_again() {
    for (index, items) in same(vec![1, 2]).into_iter().enumerate() {
        let fake = Fake::new([response(503, &[], ""), ok()]);
        let call = fake.client().request(Method::PUT, "/");
        let call = call.part_stream("multipart/mixed", JSON, items);
        let result = call.send().await;
        let bodies = fake.requests();
        if index == 0 || index == 3 {
            result.expect("the second response is a success");
            assert_eq!(bodies.len(), 2);
            assert_eq!(bodies[0].body(), bodies[1].body());
        } else {
            result.expect_err("the items are used up");
            assert_eq!(bodies.len(), 1);
        }
    }
}

#[tokio::test]
async fn f8_files_may_have_no_name() {
    let fake = Fake::new([ok()]);
    let files = [
        Upload::new("a").media_type("image/png"),
        Upload::new("b").name("b\".txt").header("X-Kind", "c"),
    ];
    let body = Multipart::new()
        .media_type("multipart/mixed")
        .files("", files);
    let call = fake.client().request(Method::POST, "/").multipart(body);
    call.send().await.expect("the response is a success");
    let (media_type, body) = without_boundary(&fake);
    assert_eq!(media_type, "multipart/mixed; boundary=B");
    assert_eq!(
        body,
        "--B\r\nContent-Type: image/png\r\n\r\na\r\n--B\r\nContent-Disposition: attachment; \
         filename=\"b%22.txt\"\r\nContent-Type: application/octet-stream\r\nX-Kind: c\r\n\r\nb\r\n--B--\r\n"
    );
}

#[tokio::test]
async fn f8_the_first_parts_come_before_the_items() {
    for (index, items) in same(vec![1, 2]).into_iter().enumerate() {
        let fake = Fake::new([response(503, &[], ""), ok()]);
        let body = Multipart::new()
            .media_type("multipart/related")
            .part(
                PartItems::json("application/x+json").headers(&[("X-Kind", "a")]),
                &raw("{}"),
            )
            .part(PartItems::text("text/plain"), "text")
            .file("", Upload::new("file"))
            .part_items(JSON, items);
        let call = fake.client().request(Method::PUT, "/").multipart(body);
        let result = call.send().await;
        let (media_type, body) = without_boundary(&fake);
        assert_eq!(
            media_type,
            "multipart/related; boundary=B; type=\"application/x+json\""
        );
        let item = "--B\r\nContent-Type: application/json\r\n\r\n";
        assert_eq!(
            body,
            format!(
                "--B\r\nContent-Type: application/x+json\r\nX-Kind: a\r\n\r\n{{}}\r\n\
                 --B\r\nContent-Type: text/plain\r\n\r\ntext\r\n\
                 --B\r\nContent-Type: application/octet-stream\r\n\r\nfile\r\n\
                 {item}1\r\n{item}2\r\n--B--\r\n"
            )
        );
        assert_eq!(result.is_ok(), index == 0 || index == 3);
    }
}
