//! C4: every status and every body of an error.

use std::error::Error as _;
use std::time::Duration;

use http::{Method, StatusCode};
use runtime::fixture::Widget;
use runtime::host::{ApiError, ErrorBody, NotFound, Problem, Validation};
use runtime::runtime::{Call, Error, ErrorResponse, Operation, Retries, TransportError, response};

use crate::support::{Fake, Step, json, response as responses};

const NOT_FOUND: &str = r#"{"error":"NotFound","detail":"no such widget SECRET"}"#;
const VALIDATION: &str = r#"{"error":"RequestValidationError","detail":[{"msg":"too long"}]}"#;

fn not_found() -> ApiError {
    ApiError::NotFound(NotFound {
        detail: "no such widget SECRET".to_owned(),
    })
}

fn validation() -> ApiError {
    ApiError::Validation(Validation {
        detail: vec![Problem {
            msg: "too long".to_owned(),
        }],
    })
}

async fn get(step: Step) -> Error {
    let call = Fake::new([step]).client().widgets().get("w");
    call.retries(Retries::none())
        .send()
        .await
        .expect_err("the script fails")
}

async fn create(step: Step) -> Error {
    let call = Fake::new([step])
        .client()
        .widgets()
        .create(Widget::new("w"));
    call.retries(Retries::none())
        .send()
        .await
        .expect_err("the script fails")
}

#[tokio::test]
async fn c4_documented_errors() {
    // A status with one schema, and one with several schemas that the body distinguishes.
    assert_eq!(
        get(json(404, NOT_FOUND)).await.api_error(),
        Some(&not_found())
    );
    assert_eq!(
        get(json(422, NOT_FOUND)).await.api_error(),
        Some(&not_found())
    );
    assert_eq!(
        get(json(422, VALIDATION)).await.api_error(),
        Some(&validation())
    );
    // The exact status has precedence over its range, and the range over the default.
    assert_eq!(
        create(json(429, NOT_FOUND)).await.api_error(),
        Some(&not_found())
    );
    assert_eq!(
        create(json(418, VALIDATION)).await.api_error(),
        Some(&validation())
    );
    assert_eq!(
        create(json(503, NOT_FOUND)).await.api_error(),
        Some(&not_found())
    );
}

#[tokio::test]
async fn c4_the_most_specific_description_comes_first() {
    const OPERATION: Operation = Operation::new("op", Method::GET, "/").errors(&[
        ErrorResponse::default(ErrorBody::Any("default")),
        ErrorResponse::range(4, ErrorBody::Any("range")),
        ErrorResponse::new(404, ErrorBody::Any("first")),
        ErrorResponse::new(404, ErrorBody::Any("second")),
    ]);
    for (status, name) in [(404, "first"), (403, "range"), (501, "default")] {
        let client = Fake::new([json(status, "{}")]).client();
        let call = Call::new(&client, &OPERATION, response::empty).retries(Retries::none());
        let error = call.send().await.expect_err("the response is an error");
        let expected = ApiError::NotFound(NotFound {
            detail: name.to_owned(),
        });
        assert_eq!(error.api_error(), Some(&expected), "{status}");
    }
}

#[tokio::test]
async fn c4_a_constant_with_another_value_rules_a_body_out() {
    let gone = r#"{"error": "Gone", "detail": "It was deleted."}"#;
    for status in [404, 422, 418] {
        let error = get(json(status, gone)).await;
        assert_eq!(error.api_error(), None, "{status}");
        assert_eq!(error.code().as_deref(), Some("Gone"));
    }
    assert_eq!(
        get(json(404, NOT_FOUND)).await.code().as_deref(),
        Some("NotFound")
    );
    for body in ["{}", r#"{"error": 7}"#, "[]", "", "<html>"] {
        assert_eq!(get(json(404, body)).await.code(), None, "{body}");
    }
}

#[tokio::test]
async fn c4_a_documented_429_is_both() {
    let error = create(json(429, NOT_FOUND)).await;
    assert!(error.is_rate_limited());
    assert_eq!(error.api_error(), Some(&not_found()));
}

#[tokio::test]
async fn c4_undocumented_statuses() {
    for status in [400, 418, 500, 599] {
        let error = get(json(status, NOT_FOUND)).await;
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(error.body(), NOT_FOUND.as_bytes());
        let name = format!("widgets:get: {status}");
        assert!(error.to_string().starts_with(&name) && !error.to_string().contains("unknown"));
        assert_eq!(
            error.api_error(),
            Some(&not_found()),
            "any documented body is recognised"
        );
        assert!(
            error
                .headers()
                .is_some_and(|headers| headers.contains_key("content-type"))
        );
    }
}

#[tokio::test]
async fn c4_bodies_of_the_live_server() {
    let token = r#"{"error": "invalid_token", "error_description": "expired"}"#;
    let bearer = [
        ("www-authenticate", "Bearer"),
        ("content-type", "application/json"),
    ];
    let plain = [("content-type", "text/plain; charset=utf-8")];
    for (step, status) in [
        (responses(401, &bearer, token), StatusCode::UNAUTHORIZED),
        (
            json(404, r#"{"detail":"Not Found"}"#),
            StatusCode::NOT_FOUND,
        ),
        (
            json(405, r#"{"detail":"Method Not Allowed"}"#),
            StatusCode::METHOD_NOT_ALLOWED,
        ),
        (
            responses(500, &plain, "Internal Server Error"),
            StatusCode::INTERNAL_SERVER_ERROR,
        ),
        (
            responses(429, &[("retry-after", "60")], ""),
            StatusCode::TOO_MANY_REQUESTS,
        ),
    ] {
        let error = get(step).await;
        assert_eq!(error.status(), Some(status));
        assert_eq!(error.api_error(), None, "{status}");
        let wait = match status == StatusCode::TOO_MANY_REQUESTS {
            true => ": the server asks to wait 60s",
            false => "",
        };
        assert_eq!(error.to_string(), format!("widgets:get: {status}{wait}"));
    }
}

#[tokio::test]
async fn c4_predicates() {
    type Predicate = fn(&Error) -> bool;
    let table: [(u16, Predicate); 7] = [
        (400, Error::is_bad_request),
        (401, Error::is_unauthorized),
        (403, Error::is_forbidden),
        (404, Error::is_not_found),
        (409, Error::is_conflict),
        (422, Error::is_validation),
        (429, Error::is_rate_limited),
    ];
    for (status, _) in table {
        let error = get(json(status, "")).await;
        assert!(error.is_status() && error.is_client_error() && !error.is_server_error());
        for (other, predicate) in table {
            assert_eq!(predicate(&error), other == status, "{status} {other}");
        }
    }
    let error = get(json(503, "")).await;
    assert!(error.is_server_error() && !error.is_client_error() && !error.is_transport());
}

#[tokio::test]
async fn c4_faults() {
    type Make = fn(&'static str) -> TransportError;
    let table: [(Make, &str, [bool; 4]); 5] = [
        (
            |text| TransportError::connect(text),
            "failed to connect to the server",
            [true, true, false, false],
        ),
        (
            |text| TransportError::connect_timeout(text),
            "timed out while connecting to the server",
            [true, true, true, false],
        ),
        (
            |text| TransportError::broken(text),
            "the connection was lost",
            [false, true, false, false],
        ),
        (
            |text| TransportError::timeout(text),
            "timed out waiting for the server",
            [false, true, true, false],
        ),
        (
            |text| TransportError::setup(text),
            "the transport is not set up",
            [false, false, false, true],
        ),
    ];
    for (make, message, expected) in table {
        let error = get(Step::Fail(make("the cause"))).await;
        assert_eq!(error.to_string(), format!("widgets:get: {message}"));
        let is = [
            error.is_connect(),
            error.is_transport(),
            error.is_timeout(),
            error.is_setup(),
        ];
        assert_eq!(is, expected, "{message}");
        assert_eq!(
            error.source().map(ToString::to_string).as_deref(),
            Some("the cause")
        );
        assert_eq!(error.status(), None);
        assert!(error.body().is_empty());
    }
}

#[tokio::test]
async fn c4_a_decode_error_names_the_path_and_keeps_the_body() {
    let body = r#"{"items":[{"id":"a"},{"tags":["SECRET"]}],"max_page":1}"#;
    let list = Fake::new([json(200, body)])
        .client()
        .widgets()
        .list()
        .send()
        .await;
    let error = list.expect_err("an id is missing");
    assert_eq!(error.json_path(), Some("items[1].id"));
    assert_eq!(error.body(), body.as_bytes());
    let text = error.to_string();
    assert!(
        text.starts_with("widgets:list: 200 OK: items[1].id: "),
        "{text}"
    );
    assert!(error.source().is_some());
}

#[tokio::test]
async fn c4_what_a_support_ticket_needs() {
    let error = get(responses(404, &[("x-request-id", "req_1")], NOT_FOUND)).await;
    assert_eq!(error.operation(), Some("widgets:get"));
    assert_eq!(error.request_id(), Some("req_1"));
    let debug = format!("{error:?}");
    assert!(
        debug.contains("widgets:get: 404 Not Found") && debug.contains("req_1"),
        "{debug}"
    );
    assert!(!debug.contains("SECRET"), "{debug}");
    assert!(!error.to_string().contains("SECRET"));
}

#[tokio::test]
async fn c4_retry_after_is_shown() {
    for (text, seconds) in [
        ("60", Some(60)),
        (" 7 ", Some(7)),
        ("Sun, 06 Nov 1994 08:49:47 GMT", Some(10)),
        ("Sunday, 06-Nov-94 08:49:47 GMT", Some(10)),
        ("Sun Nov  6 08:49:47 1994", Some(10)),
        ("Sun, 06 Nov 1994 08:49:47 UTC", Some(10)),
        ("Sun, 06 Nov 1994 08:49:47 CET", None),
        ("Sun, 06 Nov 1994 08:00:00 GMT", Some(0)),
        (
            "Tue, 29 Feb 2000 00:00:00 GMT",
            Some(951_782_400 - 784_111_777),
        ),
        (
            "Wed, 01 Mar 2000 00:00:00 GMT",
            Some(951_868_800 - 784_111_777),
        ),
        (
            "Thu, 01 Mar 2001 00:00:00 GMT",
            Some(983_404_800 - 784_111_777),
        ),
        (
            "Thu, 31 Dec 2026 23:59:60 GMT",
            Some(1_798_761_600 - 784_111_777),
        ),
        ("soon", None),
        ("-1", None),
        ("1.", Some(1)),
        ("1.x", None),
        ("1.5.5", None),
        ("Sun, 06 Foo 1994 08:49:47 GMT", None),
        ("Sun, 06 Nov 1994 24:49:47 GMT", None),
        ("", None),
    ] {
        let error = get(responses(429, &[("retry-after", text)], "")).await;
        assert_eq!(
            error.retry_after(),
            seconds.map(Duration::from_secs),
            "{text}"
        );
    }
}

#[tokio::test]
async fn c4_an_error_of_text() {
    let plain = [("content-type", "text/plain; charset=utf-8")];
    let error = get(responses(404, &plain, "no such wídget")).await;
    assert_eq!(error.text(), Some("no such wídget"));
    assert!(error.is_not_found() && error.api_error().is_none());
    assert!(!format!("{error} {error:?}").contains("wídget"));
    let error = get(json(404, NOT_FOUND)).await;
    assert_eq!(error.text(), Some(NOT_FOUND));
    assert_eq!(get(responses(404, &[], "")).await.text(), None);
    let bytes = Step::RawResponse(404, Vec::new(), runtime::runtime::Body::from(vec![0xff]));
    assert_eq!(get(bytes).await.text(), None);
    let fault = Step::Fail(TransportError::broken("reset"));
    assert_eq!(get(fault).await.text(), None);
}

/// Error bodies in the forms that servers use, and the messages in them.
#[tokio::test]
async fn c4_the_words_of_the_server() {
    let listed = r#"{"error":"RequestValidationError","detail":[
        {"type":"a","loc":["body","name",0],"msg":"too short","input":"x"},{"loc":[],"msg":"no"}]}"#;
    let told = r#"{"error":{"code":404,"errors":[],"message":"no such thing"}}"#;
    for (body, words) in [
        (
            r#"{"error":"NotPermitted","detail":"not yours"}"#,
            Some("not yours"),
        ),
        (listed, Some("body.name.0: too short; no")),
        (
            r#"{"error":"invalid_token","error_description":"it has expired"}"#,
            Some("it has expired"),
        ),
        (told, Some("no such thing")),
        (
            r#"{"title":"Bad","errors":{"name":["too short","odd"],"age":["low"]}}"#,
            Some("age: low; name: too short; odd"),
        ),
        (
            r#"{"type":"about:blank","title":"Gone","status":404}"#,
            Some("Gone"),
        ),
        (
            r#"{"errors":[{"field":"name","message":"taken"}]}"#,
            Some("name: taken"),
        ),
        (
            r#"{"error":"Not Found","message":"no","path":"/w"}"#,
            Some("no"),
        ),
        (r#""no""#, Some("no")),
        (r#"{"code":7,"detail":" ","message":null}"#, None),
        ("{}", None),
        ("[[[[[[\"deep\"]]]]]]", None),
        ("<html>", None),
        ("", None),
    ] {
        let error = get(json(404, body)).await;
        assert_eq!(error.message().as_deref(), words, "{body}");
    }
    let plain = [("content-type", "text/plain; charset=utf-8")];
    let error = get(responses(500, &plain, "Internal Server Error\n")).await;
    assert_eq!(error.message().as_deref(), Some("Internal Server Error"));
    // A success that cannot be decoded has no error message of the server.
    let error = get(json(200, r#"{"detail":"x"}"#)).await;
    assert_eq!(error.message(), None);
}
