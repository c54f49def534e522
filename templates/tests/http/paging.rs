//! C7: walks a list by page numbers.

use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;
use http::Method;
use runtime::fixture::Widget;
use runtime::runtime::json::{Decode, DecodeError, Reader};
use runtime::runtime::{Items, Page, Retries};

use crate::support::{Fake, Step, json};

/// A page with these ids.
fn page(ids: std::ops::Range<u32>, max_page: i64) -> Step {
    let items: Vec<String> = ids.map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    json(
        200,
        format!(r#"{{"items":[{}],"max_page":{max_page}}}"#, items.join(",")),
    )
}

fn ids(widgets: &[Widget]) -> Vec<u32> {
    widgets
        .iter()
        .map(|widget| widget.id.parse().expect("ids are numbers"))
        .collect()
}

async fn next<S: Stream + Unpin>(stream: &mut S) -> Option<S::Item> {
    poll_fn(|context| Pin::new(&mut *stream).poll_next(context)).await
}

#[tokio::test]
async fn c7_250_items_are_three_requests() {
    let fake = Fake::new([page(0..100, 3), page(100..200, 3), page(200..250, 3)]);
    let mut items = fake
        .client()
        .widgets()
        .list()
        .limit(100)
        .organization_id("o")
        .items();
    let mut widgets = Vec::new();
    while let Some(widget) = items.try_next().await.expect("every page is there") {
        widgets.push(widget);
    }
    assert_eq!(ids(&widgets), (0..250).collect::<Vec<_>>());
    assert_eq!(
        fake.targets(),
        [1, 2, 3].map(|page| format!("/v1/widgets/?limit=100&organization_id=o&page={page}"))
    );
    // After the end, the stream stays ended.
    assert_eq!(items.try_next().await.expect("nothing is sent"), None);
    assert_eq!(fake.requests().len(), 3);
}

#[tokio::test]
async fn c7_collect_and_pages() {
    let script = || [page(0..2, 2), page(2..3, 2)];
    let items = Fake::new(script())
        .client()
        .widgets()
        .list()
        .items()
        .collect()
        .await;
    assert_eq!(ids(&items.expect("every page is there")), [0, 1, 2]);
    let pages = Fake::new(script())
        .client()
        .widgets()
        .list()
        .pages()
        .collect()
        .await;
    let pages = pages.expect("every page is there");
    let sizes: Vec<usize> = pages.iter().map(|page| page.items.len()).collect();
    assert_eq!(sizes, [2, 1]);
    assert_eq!(pages[0].max_page, 2);
}

#[tokio::test]
async fn c7_send_gives_one_page_with_its_totals() {
    let fake = Fake::new([page(0..2, 9)]);
    let page = fake
        .client()
        .widgets()
        .list()
        .page(4)
        .send()
        .await
        .expect("the page is there");
    assert_eq!(page.max_page, 9);
    assert_eq!(fake.targets(), ["/v1/widgets/?page=4"]);
}

#[tokio::test]
async fn c7_starts_where_the_caller_says() {
    let fake = Fake::new([page(4..6, 3), page(6..7, 3)]);
    let items = fake
        .client()
        .widgets()
        .list()
        .page(2)
        .items()
        .collect()
        .await;
    assert_eq!(ids(&items.expect("every page is there")), [4, 5, 6]);
    assert_eq!(
        fake.targets(),
        ["/v1/widgets/?page=2", "/v1/widgets/?page=3"]
    );
}

#[tokio::test]
async fn c7_an_empty_page_is_the_end() {
    for max_page in [0, 5] {
        let fake = Fake::new([page(0..0, max_page)]);
        let items = fake.client().widgets().list().items().collect().await;
        assert!(items.expect("the page is there").is_empty());
        let fake = Fake::new([page(0..0, max_page)]);
        let pages = fake.client().widgets().list().pages().collect().await;
        assert_eq!(pages.expect("the page is there").len(), 1);
    }
}

#[tokio::test]
async fn c7_an_error_ends_the_walk_once() {
    let fake = Fake::new([page(0..2, 2), json(403, ""), page(2..3, 2)]);
    let mut items = fake.client().widgets().list().items();
    let mut widgets = Vec::new();
    let error = loop {
        match items.try_next().await {
            Ok(Some(widget)) => widgets.push(widget),
            Ok(None) => panic!("the walk does not end before the error"),
            Err(error) => break error,
        }
    };
    assert!(error.is_forbidden());
    assert_eq!(ids(&widgets), [0, 1]);
    // The same page is requested again, and no item is repeated or left out.
    let rest = items.collect().await.expect("the page is there now");
    assert_eq!(ids(&rest), [2]);
    let pages = ["?page=1", "?page=2", "?page=2"].map(|query| format!("/v1/widgets/{query}"));
    assert_eq!(fake.targets(), pages);
}

#[tokio::test]
async fn c7_a_stream_ends_after_an_error_and_can_go_on() {
    let fake = Fake::new([page(0..1, 2), json(403, ""), page(1..2, 2)]);
    let mut items = fake.client().widgets().list().items();
    assert!(matches!(next(&mut items).await, Some(Ok(_))));
    assert!(matches!(next(&mut items).await, Some(Err(_))));
    assert!(
        next(&mut items).await.is_none(),
        "a loop over a stream must not go on forever"
    );
    assert!(matches!(next(&mut items).await, Some(Ok(widget)) if widget.id == "1"));
    assert!(next(&mut items).await.is_none());
    assert!(next(&mut items).await.is_none());
    assert_eq!(fake.requests().len(), 3);

    let mut pages = Fake::new([json(403, ""), page(0..1, 1)])
        .client()
        .widgets()
        .list()
        .pages();
    assert!(matches!(next(&mut pages).await, Some(Err(_))));
    assert!(next(&mut pages).await.is_none());
    assert!(matches!(next(&mut pages).await, Some(Ok(_))));
    assert!(next(&mut pages).await.is_none());
}

#[tokio::test]
async fn c7_each_page_is_a_call_of_its_own() {
    // Retries and headers apply to every page.
    let fake = Fake::new([page(0..1, 2), json(500, ""), page(1..2, 2)]);
    let list = fake
        .client()
        .widgets()
        .list()
        .header("x-trace", "t")
        .token("OTHER");
    let items = list
        .retries(Retries::new().max_retries(1))
        .items()
        .collect()
        .await;
    assert_eq!(ids(&items.expect("every page is there")), [0, 1]);
    for request in fake.requests() {
        assert_eq!(request.headers()["x-trace"], "t");
        assert_eq!(request.headers()["authorization"], "Bearer OTHER");
    }
}

#[tokio::test]
async fn c7_read_ahead_asks_for_the_next_page_in_time() {
    let fake = Fake::new([page(0..2, 3), json(403, ""), page(2..3, 3), page(3..4, 3)]);
    let mut items = fake.client().widgets().list().items().read_ahead();
    assert!(
        fake.requests().is_empty(),
        "nothing is sent until an item is requested"
    );
    let mut walk = async || {
        items
            .try_next()
            .await
            .map(|widget| widget.map(|widget| widget.id))
    };
    assert_eq!(walk().await.ok().flatten().as_deref(), Some("0"));
    assert_eq!(fake.requests().len(), 2, "the second page is on its way");
    // The result of the second page is returned in order, and only once.
    assert_eq!(walk().await.ok().flatten().as_deref(), Some("1"));
    assert!(walk().await.is_err());
    assert_eq!(fake.requests().len(), 2);
    assert_eq!(walk().await.ok().flatten().as_deref(), Some("2"));
    assert_eq!(walk().await.ok().flatten().as_deref(), Some("3"));
    assert_eq!(walk().await.ok().flatten(), None);
    let numbers = [1, 2, 2, 3].map(|page| format!("/v1/widgets/?page={page}"));
    assert_eq!(
        fake.targets(),
        numbers,
        "no page is asked for past the last"
    );
}

/// A page that cannot tell whether it is empty.
struct Bare(Vec<i64>);

impl Decode for Bare {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.value().map(Self)
    }
}

impl Page for Bare {
    type Item = i64;

    fn into_items(self) -> Vec<i64> {
        self.0
    }

    fn has_more(&self, _: i64) -> bool {
        true
    }
}

#[tokio::test]
async fn c7_items_end_with_an_empty_page_whatever_it_says() {
    let fake = Fake::new([
        json(200, "[1,2]"),
        json(200, "[3]"),
        json(200, "[]"),
        json(200, "[4]"),
    ]);
    let call = fake.client().request(Method::GET, "/").decode::<Bare>();
    let mut items = Items::new(call, "p");
    let mut all = Vec::new();
    while let Some(item) = items.try_next().await.expect("every page is there") {
        all.push(item);
    }
    assert_eq!(all, [1, 2, 3]);
    assert_eq!(items.try_next().await.expect("nothing is sent"), None);
    assert_eq!(fake.targets(), ["/?p=1", "/?p=2", "/?p=3"]);
}
