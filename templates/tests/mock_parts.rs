//! T2: bodies whose parts are items come as lists.
#![cfg(feature = "mock")]

use http::Method;
use runtime::mock::{Mock, Shape, empty_response, part_items_body};
use runtime::runtime::json::{Decode, RawJson};
use runtime::uploads::{ItemStream, PartItems};

/// Sends items, and returns what the mock received.
async fn received<T, R: Decode + Clone + Send + Sync + 'static>(
    parts: PartItems,
    items: ItemStream<T>,
) -> Vec<R> {
    let mock = Mock::new();
    let create = mock.operation(Shape {
        id: "widgets:create",
        status: 204,
        media_type: "",
        accepts: &["multipart/mixed"],
        read: part_items_body::<R>,
        write: empty_response,
    });
    create.returns(());
    let call = mock.client().request(Method::POST, "/v1/widgets/");
    let call = call.part_stream("multipart/mixed", parts, items);
    call.send().await.expect("it is set up");
    create.requests().remove(0).body
}

#[tokio::test]
async fn t2_parts_come_as_lists() {
    for (parts, texts) in [
        (PartItems::json("application/x+json"), ["{\"id\":7}", "[1]"]),
        (PartItems::text("text/plain"), ["\"a\\nb\"", "\"7\""]),
    ] {
        let items = texts.map(|json| RawJson::parse(json).expect("it is JSON"));
        let found: Vec<RawJson> = received(parts, ItemStream::from(items)).await;
        let found: Vec<&str> = found.iter().map(RawJson::as_str).collect();
        assert_eq!(found, texts);
    }
    let numbers: Vec<f64> = received(PartItems::text("text/plain"), [1.5, 2.0].into()).await;
    assert_eq!(numbers, [1.5, 2.0]);
}
