//! F9: the generator finds pagination in the document without configuration.

use std::future::poll_fn;
use std::pin::pin;

use futures_core::Stream;
use values_project::api::Error;
use values_project::api::models::Item;
use values_project::{Answer, Stage};

/// The ids of all items of a stream.
async fn ids(items: impl Stream<Item = Result<Item, Error>>) -> String {
    let mut items = pin!(items);
    let mut ids = String::new();
    while let Some(item) = poll_fn(|context| items.as_mut().poll_next(context)).await {
        ids.push_str(&item.expect("the page is right").id);
    }
    ids
}

fn page(ids: &[&str], rest: &str) -> Answer {
    let items: Vec<String> = ids.iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    Answer::json(format!(r#"{{"data":[{}]{rest}}}"#, items.join(",")))
}

fn lines(stage: &Stage) -> Vec<String> {
    let sent = stage.sent();
    let lines = sent.iter().map(|sent| sent.line.clone());
    lines.collect()
}

#[tokio::test]
async fn f9_a_cursor_is_found() {
    let first = page(&["a", "b"], r#","meta":{"next_cursor":"c2"}"#);
    let (stage, client) = Stage::with([first, page(&["c"], r#","meta":{}"#)]);
    assert_eq!(ids(client.pages().cursor().items()).await, "abc");
    assert_eq!(
        lines(&stage),
        ["GET /pages/cursor", "GET /pages/cursor?cursor=c2"]
    );
}

#[tokio::test]
async fn f9_the_last_id_is_a_cursor() {
    let first = page(&["a", "b"], r#","has_more":true"#);
    let (stage, client) = Stage::with([first, page(&["c"], r#","has_more":false"#)]);
    assert_eq!(ids(client.pages().last().items()).await, "abc");
    assert_eq!(
        lines(&stage),
        ["GET /pages/last", "GET /pages/last?starting_after=b"]
    );
}

#[tokio::test]
async fn f9_page_numbers_are_found() {
    let first = page(&["a"], r#","total_pages":2"#);
    let (stage, client) = Stage::with([first, page(&["b"], r#","total_pages":2"#)]);
    assert_eq!(ids(client.pages().number().per_page(1).items()).await, "ab");
    assert_eq!(lines(&stage)[1], "GET /pages/number?per_page=1&page=2");
    assert_eq!(lines(&stage).len(), 2);
}

#[tokio::test]
async fn f9_offsets_are_found() {
    let first = page(&["a", "b"], r#","total":3"#);
    let (stage, client) = Stage::with([first, page(&["c"], r#","total":3"#)]);
    assert_eq!(ids(client.pages().offset().items()).await, "abc");
    assert_eq!(lines(&stage)[1], "GET /pages/offset?offset=2");
    assert_eq!(lines(&stage).len(), 2);
}

#[tokio::test]
async fn f9_the_url_of_the_next_page_is_found() {
    let next = r#","next":"https://values.example.com/pages/url?limit=1&at=2","previous":null"#;
    let (stage, client) = Stage::with([page(&["a"], next), page(&["b"], r#","next":null"#)]);
    assert_eq!(ids(client.pages().url().items()).await, "ab");
    assert_eq!(lines(&stage)[1], "GET /pages/url?limit=1&at=2");
}

#[tokio::test]
async fn f9_a_documented_link_is_followed() {
    let link = r#"<https://values.example.com/pages/link?at=2>; rel="next""#;
    let first = Answer::json(r#"[{"id":"a"}]"#).header("link", link);
    let (stage, client) = Stage::with([first, Answer::json(r#"[{"id":"b"}]"#)]);
    assert_eq!(ids(client.pages().link().items()).await, "ab");
    assert_eq!(lines(&stage)[1], "GET /pages/link?at=2");
}
