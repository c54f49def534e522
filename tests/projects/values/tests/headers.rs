//! F10: response headers have the types that the document gives them.

use values_project::api::Client;
use values_project::api::models::{GetHeader, HeadersGetResponseXColorHeader, Sky};
use values_project::api::services::headers::HeadersGetHeaders;
use values_project::{Answer, Stage};

async fn headers(client: &Client) -> HeadersGetHeaders {
    let response = client.headers().get().send_response().await;
    response.expect("the answer is right").headers().clone()
}

#[tokio::test]
async fn f10_headers_of_responses_have_types() {
    let answer = Answer::status(200)
        .header("x-total-count", "9007199254740993")
        .header("x-ratio", "0.5")
        .header("x-last", "true")
        .header("x-sky", "1")
        .header("x-color", "red")
        .header("x-id", "0194d6a5-7a4c-7d6e-8b1f-3c5d7e9f1a2b")
        .header("last-modified", "Thu, 29 Feb 2024 23:59:58 GMT")
        .header("x-ids", "1, 2,3")
        .header("x-ids", "4")
        .header("x-point", "x,5")
        .header("x-item", r#"{"id":"i1"}"#)
        .header("set-cookie", "a=1; Expires=Thu, 01 Jan 2026 00:00:00 GMT")
        .header("set-cookie", "b=2")
        .header("get", "some");
    let (_, client) = Stage::with([answer.body("text")]);
    let headers = headers(&client).await;
    assert_eq!(headers.x_total_count(), Some(9_007_199_254_740_993_i64));
    assert_eq!(headers.x_ratio(), Some(0.5));
    assert_eq!(headers.x_last(), Some(true));
    assert_eq!(headers.x_sky(), Some(Sky::PartlyCloudy));
    assert_eq!(headers.x_color(), Some(HeadersGetResponseXColorHeader::Red));
    let id = headers.x_id().map(|id| id.to_string());
    assert_eq!(id.as_deref(), Some("0194d6a5-7a4c-7d6e-8b1f-3c5d7e9f1a2b"));
    let modified = headers.last_modified().map(|time| time.to_rfc3339());
    assert_eq!(modified.as_deref(), Some("2024-02-29T23:59:58+00:00"));
    assert_eq!(headers.x_ids(), Some(vec![1, 2, 3, 4]));
    // An object in a header does not show which values are numbers.
    assert_eq!(headers.x_point().as_deref(), Some("x,5"));
    assert_eq!(headers.x_item().map(|item| item.id).as_deref(), Some("i1"));
    let cookies = headers.set_cookie().unwrap_or_default();
    assert_eq!(
        cookies,
        ["a=1; Expires=Thu, 01 Jan 2026 00:00:00 GMT", "b=2"]
    );
    assert_eq!(headers.get_header(), Some(GetHeader::Some));
}

#[tokio::test]
async fn f10_headers_that_are_absent_or_cannot_be_read_are_none() {
    let answer = Answer::status(204)
        .header("x-total-count", "many")
        .header("x-ids", "1,x")
        .header("x-id", "none");
    let (_, client) = Stage::with([answer]);
    let headers = headers(&client).await;
    assert_eq!(headers.x_total_count(), None);
    assert_eq!(headers.x_ids(), None);
    assert!(headers.x_id().is_none());
    assert_eq!(headers.x_last(), None);
    assert_eq!(headers.set_cookie(), None);
    // The text of the header can still be read.
    let text = headers.get("x-total-count").map(|value| value.as_bytes());
    assert_eq!(text, Some(&b"many"[..]));
}

#[tokio::test]
async fn f10_streams_have_typed_headers_too() {
    let answer = Answer::status(200).header("x-total-count", "7");
    let (_, client) = Stage::with([answer.body("text")]);
    let response = client.headers().get().send_stream().await;
    let response = response.expect("the answer is right");
    assert_eq!(response.headers().x_total_count(), Some(7_i64));
    assert_eq!(response.request_id(), None);
}
