//! C11: what callers can do beyond the operations and types of the crate.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderMap, HeaderValue, Method};
use runtime::fixture::Widget;
use runtime::runtime::json::RawJson;
use runtime::runtime::{Attempt, Client, Hook, Outcome, Retries, TransportError};

use crate::support::{Fake, Step, json, response};

#[tokio::test]
async fn c11_any_request() {
    let fake = Fake::new([response(200, &[("x-a", "b")], "any bytes")]);
    let method = Method::from_bytes(b"PURGE").expect("it is a method");
    let call = fake
        .client()
        .request(method, "/v9/new?a=1")
        .extra_query("b", &["2", "3"][..].to_vec());
    let body = RawJson::parse(r#"{"x":[1]}"#).expect("it is JSON");
    let response = call.json(&body).header("x-own", "y").send_response().await;
    let response = response.expect("the response is a success");
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
    assert_eq!(call.send().await.expect("the response is a widget").id, "w");
    let error = client.request(Method::GET, "/v1/widgets/w").send().await;
    assert_eq!(
        error.expect_err("the response is an error").to_string(),
        "request: 404 Not Found"
    );
    assert_eq!(fake.targets(), ["/v1/widgets/w"; 2]);
}

#[tokio::test]
async fn c11_a_head_request_has_no_body_to_limit() {
    let fake = Fake::new([response(200, &[("content-length", "99999999999")], "")]);
    let response = fake
        .client()
        .request(Method::HEAD, "/file")
        .send_response()
        .await;
    let response = response.expect("the response is a success");
    assert_eq!(response.headers()["content-length"], "99999999999");
}

#[tokio::test]
async fn c11_a_path_stays_with_the_server() {
    for path in [
        "@evil.example/",
        "//evil.example",
        "https://evil.example",
        ":80/",
    ] {
        let fake = Fake::new([response(200, &[], "")]);
        fake.client()
            .request(Method::GET, path)
            .send()
            .await
            .expect("the response is a success");
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
async fn c2_a_path_that_leads_elsewhere_is_refused() {
    for path in [
        "/v1/../admin",
        "..",
        "/v1/.",
        "/v1/%2e%2E/admin",
        "/v1/.%2e?a=b",
        "/v1/..\\admin",
        "/v1\\..\\admin",
    ] {
        let fake = Fake::new([response(200, &[], "")]);
        let call = fake.client().request(Method::GET, path);
        let error = call.send().await.expect_err(path);
        assert!(error.is_input(), "{path}: {error}");
        assert!(fake.requests().is_empty(), "{path} was sent");
    }
    for path in [
        "/v1/...",
        "/v1/.well-known",
        "/v1/a..b",
        "/v1?a=/../",
        "/v1//x",
    ] {
        let fake = Fake::new([response(200, &[], "")]);
        let call = fake.client().request(Method::GET, path);
        call.send().await.expect(path);
        assert_eq!(fake.targets(), [path]);
    }
    let base = Client::builder("T").base_url("https://api.example.com/v1/..");
    assert!(base.build().expect_err("it leads elsewhere").is_setup());
}

#[tokio::test]
async fn c11_status_and_headers_of_a_success() {
    let headers = [
        ("x-request-id", "req_1"),
        ("content-type", "application/json"),
    ];
    let fake = Fake::new([response(201, &headers, r#"{"id":"w"}"#)]);
    let response = fake
        .client()
        .widgets()
        .create(Widget::new("w"))
        .send_response()
        .await;
    let response = response.expect("the response is a widget");
    assert_eq!(response.status(), 201);
    assert_eq!(response.request_id(), Some("req_1"));
    assert_eq!(response.into_value().id, "w");
}

#[tokio::test]
async fn c11_a_parameter_that_the_document_lacks() {
    let fake = Fake::new([json(200, r#"{"items":[],"max_page":0}"#)]);
    let list = fake.client().widgets().list().extra_query("new", "a b");
    list.send().await.expect("the response is a page");
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
    let fake = Arc::new(Fake::new([Step::Fail(TransportError::connect("mine"))]));
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

/// A hook that records what it sees.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Hook for Notes {
    fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
        headers.insert("x-attempt", HeaderValue::from(attempt.number()));
        assert!(!format!("{headers:?}").contains("TOKEN"), "{headers:?}");
    }

    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let status = outcome.status().map(|status| status.as_u16());
        let note = format!(
            "{} {} {} {}: {status:?} timeout {} after {:?} again in {:?}",
            attempt.operation(),
            attempt.method(),
            attempt.path_template(),
            attempt.number(),
            outcome.is_timeout(),
            outcome.duration(),
            outcome.sent_again_in(),
        );
        self.0
            .lock()
            .expect("no test panics with the lock")
            .push(note);
    }
}

#[tokio::test]
async fn c11_a_hook_sees_every_attempt() {
    let limited = [("retry-after", "2")];
    let script = [
        response(429, &limited, ""),
        Step::Hang,
        json(200, r#"{"id":"w"}"#),
    ];
    let fake = Fake::new(script);
    let notes = Notes::default();
    let retries = Retries::new().base_delay(Duration::ZERO);
    let builder = fake.builder().hook(notes.clone()).retries(retries);
    let client = builder.build().expect("the settings are right");
    client
        .widgets()
        .get("SECRET")
        .send()
        .await
        .expect("the third attempt succeeds");
    let notes = notes
        .0
        .lock()
        .expect("no test panics with the lock")
        .clone();
    let call = "widgets:get GET /v1/widgets/{id}";
    assert_eq!(
        notes,
        [
            format!("{call} 1: Some(429) timeout false after 0ns again in Some(2s)"),
            format!("{call} 2: None timeout true after 30s again in Some(0ns)"),
            format!("{call} 3: Some(200) timeout false after 0ns again in None"),
        ]
    );
    let numbers: Vec<_> = fake
        .requests()
        .iter()
        .map(|request| request.headers()["x-attempt"].clone())
        .collect();
    assert_eq!(numbers, ["1", "2", "3"]);
}
