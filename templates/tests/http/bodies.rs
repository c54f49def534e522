//! C3: request bodies other than JSON.

use http::Method;
use runtime::fixture::Widget;
use runtime::runtime::json::RawJson;
use runtime::uploads::{Multipart, Upload};

use crate::support::{Fake, response};

#[tokio::test]
async fn c3_form_body() {
    let fake = Fake::new([response(200, &[], "")]);
    let mut widget = Widget::new("a b&c=d+é");
    widget.tags = vec!["x".to_owned(), "y z".to_owned()];
    fake.client()
        .widgets()
        .validate(widget)
        .send()
        .await
        .expect("the response is a success");
    assert_eq!(fake.body(), "id=a%20b%26c%3Dd%2B%C3%A9&tags=x&tags=y%20z");
    let media_type = "application/x-www-form-urlencoded";
    assert_eq!(fake.header("content-type").as_deref(), Some(media_type));
}

#[tokio::test]
async fn c3_form_bodies_of_any_shape() {
    for (json, form) in [
        (r#"{"a":null,"b":true,"c":1.50,"d":""}"#, "b=true&c=1.50&d="),
        (
            r#"{"a":{"b":[1]},"c":[{"d":1}]}"#,
            "a=%7B%22b%22%3A%5B1%5D%7D&c=%7B%22d%22%3A1%7D",
        ),
        ("{}", ""),
        ("[1]", ""),
    ] {
        let fake = Fake::new([response(200, &[], "")]);
        let body = RawJson::parse(json).expect("it is JSON");
        let call = fake.client().request(Method::POST, "/").form(&body);
        call.send().await.expect("the response is a success");
        assert_eq!(fake.body(), form);
        let length = form.len().to_string();
        assert_eq!(fake.header("content-length"), Some(length));
    }
}

#[tokio::test]
async fn c3_a_body_as_it_is() {
    let fake = Fake::new([response(200, &[], "")]);
    let call = fake
        .client()
        .request(Method::PUT, "/")
        .body("text/csv; charset=utf-8", "a,b\r\n");
    call.send().await.expect("the response is a success");
    assert_eq!(fake.body(), "a,b\r\n");
    assert_eq!(
        fake.header("content-type").as_deref(),
        Some("text/csv; charset=utf-8")
    );
    let call = Fake::default()
        .client()
        .request(Method::PUT, "/")
        .body("text/csv\r\nx: y", "");
    assert!(
        call.send()
            .await
            .expect_err("the type is refused")
            .is_input()
    );
}

#[tokio::test]
async fn c3_multipart_body() {
    let fake = Fake::new([response(200, &[], "")]);
    let fields = RawJson::parse(r#"{"a":"é","b":[1,2],"c":{"d":true},"e":null}"#);
    let upload = Upload::new("part-boundary-0")
        .name("a\"b\r\n.txt")
        .media_type("text/plain");
    let body = Multipart::new()
        .fields(&fields.expect("it is JSON"))
        .text("t", "")
        .file("f", upload)
        .file("g", "raw");
    assert!(!format!("{body:?}").contains("raw"), "{body:?}");
    let call = fake.client().request(Method::POST, "/").multipart(body);
    call.send().await.expect("the response is a success");
    let media_type = "multipart/form-data; boundary=part-boundary-1";
    assert_eq!(fake.header("content-type").as_deref(), Some(media_type));
    let disposition = "Content-Disposition: form-data; name=";
    let parts = [
        format!("{disposition}\"a\"\r\n\r\né\r\n"),
        format!("{disposition}\"b\"\r\n\r\n1\r\n"),
        format!("{disposition}\"b\"\r\n\r\n2\r\n"),
        format!("{disposition}\"c\"\r\nContent-Type: application/json\r\n\r\n{{\"d\":true}}\r\n"),
        format!("{disposition}\"t\"\r\n\r\n\r\n"),
        format!(
            "{disposition}\"f\"; filename=\"a%22b%0D%0A.txt\"\r\n\
             Content-Type: text/plain\r\n\r\npart-boundary-0\r\n"
        ),
        format!(
            "{disposition}\"g\"; filename=\"g\"\r\n\
             Content-Type: application/octet-stream\r\n\r\nraw\r\n"
        ),
    ];
    let expected: String = parts
        .iter()
        .map(|part| format!("--part-boundary-1\r\n{part}"))
        .collect();
    assert_eq!(fake.body(), expected + "--part-boundary-1--\r\n");
}

#[tokio::test]
async fn c3_the_length_is_the_client_s() {
    for name in ["Content-Length", "transfer-encoding"] {
        let fake = Fake::default();
        let call = fake
            .client()
            .widgets()
            .create(Widget::new("w"))
            .header(name, "1");
        assert!(
            call.send()
                .await
                .expect_err("the header is refused")
                .is_input()
        );
        let built = fake.builder().default_header(name, "1").build();
        assert!(built.expect_err("the header is refused").is_setup());
    }
}
