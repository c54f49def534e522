//! C11: what a caller can do that the crate does not describe.

use http::Method;
use runtime::fixture::Widget;
use runtime::runtime::json::RawJson;
use runtime::runtime::{Client, Retries, TransportError};

use crate::support::{Fake, Step, json, reply};

#[tokio::test]
async fn c11_any_request() {
    let fake = Fake::new([reply(200, &[("x-a", "b")], "any bytes")]);
    let method = Method::from_bytes(b"PURGE").expect("it is a method");
    let call = fake
        .client()
        .request(method, "/v9/new?a=1")
        .extra_query("b", &["2", "3"][..].to_vec());
    let body = RawJson::parse(r#"{"x":[1]}"#).expect("it is JSON");
    let response = call.json(&body).header("x-own", "y").send_response().await;
    let response = response.expect("the reply is a success");
    assert_eq!(response.value(), "any bytes");
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["x-a"], "b");
    assert_eq!(fake.requests()[0].method(), "PURGE");
    assert_eq!(fake.targets(), ["/v9/new?a=1&b=2&b=3"]);
    assert_eq!(fake.body(), r#"{"x":[1]}"#);
    assert_eq!(fake.header("x-own").as_deref(), Some("y"));
    assert_eq!(
        fake.header("authorization").as_deref(),
        Some("Bearer TOKEN")
    );
    assert_eq!(fake.header("fixture-version").as_deref(), Some("2026-10"));
}

#[tokio::test]
async fn c11_any_request_as_a_known_type() {
    let fake = Fake::new([json(200, r#"{"id":"w"}"#), json(404, "{}")]);
    let client = fake.client();
    let call = client
        .request(Method::GET, "v1/widgets/w")
        .decode::<Widget>();
    assert_eq!(call.send().await.expect("the reply is a widget").id, "w");
    let error = client.request(Method::GET, "/v1/widgets/w").send().await;
    assert_eq!(
        error.expect_err("the reply is an error").to_string(),
        "request: 404 Not Found"
    );
    assert_eq!(fake.targets(), ["/v1/widgets/w"; 2]);
}

#[tokio::test]
async fn c11_a_path_stays_with_the_server() {
    for path in [
        "@evil.example/",
        "//evil.example",
        "https://evil.example",
        ":80/",
    ] {
        let fake = Fake::new([reply(200, &[], "")]);
        fake.client()
            .request(Method::GET, path)
            .send()
            .await
            .expect("the reply is a success");
        assert_eq!(
            fake.requests()[0].uri().host(),
            Some("api.fixture.example"),
            "{path}"
        );
    }
    for path in ["/a b", "/a\r\nb", "/a#b"] {
        let error = Fake::default()
            .client()
            .request(Method::GET, path)
            .send()
            .await;
        assert!(error.expect_err("the path is refused").is_input(), "{path}");
    }
}

#[tokio::test]
async fn c11_status_and_headers_of_a_success() {
    let headers = [
        ("x-request-id", "req_1"),
        ("content-type", "application/json"),
    ];
    let fake = Fake::new([reply(201, &headers, r#"{"id":"w"}"#)]);
    let response = fake
        .client()
        .widgets()
        .create(Widget::new("w"))
        .send_response()
        .await;
    let response = response.expect("the reply is a widget");
    assert_eq!(response.status(), 201);
    assert_eq!(response.request_id(), Some("req_1"));
    assert_eq!(response.into_value().id, "w");
}

#[tokio::test]
async fn c11_a_parameter_that_the_document_lacks() {
    let fake = Fake::new([json(200, r#"{"items":[],"max_page":0}"#)]);
    let list = fake.client().widgets().list().extra_query("new", "a b");
    list.send().await.expect("the reply is a page");
    assert_eq!(fake.targets(), ["/v1/widgets/?new=a%20b"]);
}

#[tokio::test]
async fn c11_wrong_headers_are_told() {
    let fake = Fake::default();
    for (name, value) in [("a b", "c"), ("a", "b\nc"), ("", "c")] {
        let error = fake
            .client()
            .widgets()
            .get("w")
            .header(name, value)
            .send()
            .await;
        assert!(error.expect_err("the header is refused").is_input());
        let built = fake.builder().default_header(name, value).build();
        assert!(built.expect_err("the header is refused").is_setup());
    }
    assert!(fake.requests().is_empty());
}

#[tokio::test]
async fn c11_an_own_transport_is_shared() {
    let fake = std::sync::Arc::new(Fake::new([Step::Fail(TransportError::connect("mine"))]));
    let client = Client::builder("T")
        .transport(fake.clone())
        .retries(Retries::none())
        .build();
    let client = client.expect("the settings are right");
    let error = client
        .clone()
        .widgets()
        .get("w")
        .send()
        .await
        .expect_err("the script fails");
    assert!(error.is_connect());
    assert_eq!(fake.requests().len(), 1);
}
