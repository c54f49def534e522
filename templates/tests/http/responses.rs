//! C3: every kind of response, valid and invalid.

use runtime::fixture::Widget;
use runtime::runtime::{Call, Client, Error, Operation, RawResponse, TransportError};

use crate::support::{Fake, Step, json, pieces, response};

async fn get(step: Step) -> Result<Widget, Error> {
    Fake::new([step]).client().widgets().get("w").send().await
}

#[tokio::test]
async fn c3_json_body() {
    let fake = Fake::new([json(201, r#"{"id":"w"}"#)]);
    let widget = fake
        .client()
        .widgets()
        .create(Widget::new("w"))
        .send()
        .await;
    assert_eq!(widget.expect("the response is a widget").id, "w");
    assert_eq!(fake.body(), r#"{"id":"w","tags":[]}"#);
    assert_eq!(
        fake.header("content-type").as_deref(),
        Some("application/json")
    );
    assert_eq!(fake.header("content-length").as_deref(), Some("20"));
}

#[tokio::test]
async fn c3_a_post_without_a_body_has_a_length() {
    let fake = Fake::new([json(202, "null")]);
    let invoice = fake.client().widgets().invoice("w").send().await;
    assert_eq!(invoice.expect("null is a success"), None);
    assert_eq!(fake.header("content-length").as_deref(), Some("0"));
    assert_eq!(fake.header("content-type"), None);
}

#[tokio::test]
async fn c3_json_whatever_it_is_called() {
    for headers in [
        vec![("content-type", "application/json; charset=utf-8")],
        vec![("content-type", "application/problem+json")],
        vec![("content-type", "text/plain")],
        vec![],
    ] {
        let step = Step::RawResponse(200, headers, r#" {"id":"w"} "#.to_owned().into());
        assert_eq!(get(step).await.expect("the response is a widget").id, "w");
    }
}

#[tokio::test]
async fn c3_c4_a_mark_of_utf_8_before_json_is_left_out() {
    let step = response(200, &[], "\u{feff}{\"id\":\"w\"}");
    assert_eq!(get(step).await.expect("the response is a widget").id, "w");
    let body = "\u{feff}{\"error\":\"NotFound\",\"detail\":\"w\"}";
    let error = get(response(404, &[], body))
        .await
        .expect_err("404 is an error");
    assert!(error.api_error().is_some());
    assert_eq!(error.body(), body.as_bytes(), "the body is as received");
    // A text response is returned unchanged.
    let fake = Fake::new([response(200, &[], "\u{feff}a,b")]);
    let text = fake.client().widgets().export().send().await;
    assert_eq!(text.expect("the response is text"), "\u{feff}a,b");
}

#[tokio::test]
async fn c3_what_is_no_json_is_a_clear_error() {
    let html = [("content-type", "Text/HTML; charset=utf-8")];
    let plain_json = [("content-type", "application/json")];
    let gzip = [("content-encoding", "gzip")];
    for (step, message) in [
        (
            response(200, &html, "<html>"),
            "200 OK: expected JSON, but the response is text/html",
        ),
        (
            response(200, &html, ""),
            "200 OK: expected JSON, but the response is empty",
        ),
        (
            response(204, &[], ""),
            "204 No Content: expected JSON, but the response is empty",
        ),
        (
            response(200, &plain_json, " \n"),
            "200 OK: expected JSON, but the response is empty",
        ),
        (
            response(200, &gzip, "\u{1f}"),
            "200 OK: the response has the content encoding gzip",
        ),
    ] {
        let error = get(step).await.expect_err("the response is no JSON");
        assert_eq!(error.to_string(), format!("widgets:get: {message}"));
        assert!(error.is_decode() && !error.is_status() && !error.is_transport());
    }
}

#[tokio::test]
async fn f4_json_by_another_name_names_the_place() {
    let plain = [("content-type", "text/plain")];
    let identity = [("content-encoding", "identity")];
    // A transport that decodes the body may leave the header in place.
    let gzip = [("content-encoding", "gzip")];
    for headers in [&plain, &identity, &gzip] {
        let error = get(response(200, headers, r#"{"id":7}"#)).await;
        let error = error.expect_err("the response is no widget");
        assert_eq!(error.json_path(), Some("id"), "{headers:?}");
    }
    let error = get(response(200, &identity, "<html>")).await;
    let message = error.expect_err("the response is no JSON").to_string();
    assert!(!message.contains("encoding"), "{message}");
}

#[tokio::test]
async fn c3_half_a_json_names_the_place() {
    for body in [
        r#"{"id":"#,
        r#"{"id":"w"} x"#,
        r#"{"id":7}"#,
        "{}",
        "[]",
        "nul",
    ] {
        let error = get(json(200, body))
            .await
            .expect_err("the response is no widget");
        assert!(error.is_decode(), "{body}");
        assert_eq!(error.body(), body.as_bytes());
        assert!(error.json_path().is_some(), "{body}");
    }
}

#[tokio::test]
async fn c3_invalid_utf8_is_an_error() {
    let body = Step::RawResponse(200, vec![], b"{\"id\":\"\xff\"}".to_vec().into());
    assert!(
        get(body)
            .await
            .expect_err("the response is no UTF-8")
            .is_decode()
    );
    let body = Step::RawResponse(200, vec![], b"\xff".to_vec().into());
    let export = Fake::new([body]).client().widgets().export().send().await;
    let error = export.expect_err("the response is no UTF-8");
    assert_eq!(
        error.to_string(),
        "widgets:export: 200 OK: the response is not UTF-8 text"
    );
}

#[tokio::test]
async fn c3_csv_is_exact() {
    let csv = "\u{feff}id,name\r\n1,\"a\nb\"\r\n\r\n";
    let fake = Fake::new([response(200, &[("content-type", "text/csv")], csv)]);
    let text = fake.client().widgets().export().send().await;
    assert_eq!(text.expect("the response is text"), csv);
    assert_eq!(fake.header("accept").as_deref(), Some("text/csv"));
}

#[tokio::test]
async fn c3_nothing_is_expected_of_an_empty_response() {
    for step in [
        response(204, &[], ""),
        response(204, &[], "body"),
        json(200, "{}"),
    ] {
        let deleted = Fake::new([step])
            .client()
            .widgets()
            .delete("w")
            .send()
            .await;
        deleted.expect("any success will do");
    }
}

#[tokio::test]
async fn c3_an_optional_response() {
    for (step, expected) in [
        (response(202, &[], ""), None),
        (json(202, "null"), None),
        (json(200, r#"{"id":"w"}"#), Some(Widget::new("w"))),
    ] {
        let invoice = Fake::new([step])
            .client()
            .widgets()
            .invoice("w")
            .send()
            .await;
        assert_eq!(invoice.expect("each is a success"), expected);
    }
}

#[tokio::test]
async fn c3_pieces_are_put_together() {
    let body = pieces([Ok(""), Ok(r#"{"i"#), Ok(""), Ok(r#"d":"#), Ok(r#""w"}"#)]);
    assert_eq!(
        get(Step::RawResponse(200, vec![], body))
            .await
            .expect("the response is a widget")
            .id,
        "w"
    );
}

/// R2: no memory is reserved just because a server announces a length.
#[tokio::test]
async fn r2_memory_follows_what_arrives() {
    for announced in [
        "9223372036854775807",
        "18446744073709551615",
        "99999999999999",
    ] {
        let body = pieces([Ok("01234"), Ok("56789")]);
        let step = Step::RawResponse(200, vec![("content-length", announced)], body);
        let client = Fake::new([step]).builder().max_response_size(usize::MAX);
        let client = client.build().expect("the settings are right");
        let export = client.widgets().export().send().await;
        assert_eq!(export.expect("all of it arrives"), "0123456789");
    }
}

/// P4: the pieces of a body are joined in order, however many and however large they are.
#[tokio::test]
async fn p4_pieces_are_joined_in_order() {
    for sizes in [
        vec![4],
        vec![4, 5, 6],
        vec![3 << 20],
        vec![3 << 20, 1],
        vec![1, 3 << 20, 1],
        vec![600_000; 5],
        vec![7; 64],
        vec![7; 65],
        vec![7; 66],
        vec![20_000; 200],
    ] {
        let digits = ('0'..='9').cycle();
        let texts = sizes.iter().zip(digits);
        let texts: Vec<String> = texts
            .map(|(size, digit)| digit.to_string().repeat(*size))
            .collect();
        let whole = texts.concat();
        let step = Step::RawResponse(200, vec![], pieces(texts.into_iter().map(Ok)));
        let export = Fake::new([step]).client().widgets().export().send().await;
        assert!(export.expect("all of it arrives") == whole, "{sizes:?}");
    }
}

#[tokio::test]
async fn c3_a_response_has_a_greatest_size() {
    let whole = || response(200, &[], "0123456789");
    let announced = || response(200, &[("content-length", "11")], "");
    let chunks = || Step::RawResponse(200, vec![], pieces([Ok("01234"), Ok("56789"), Ok("x")]));
    for (step, limit, fits) in [
        (whole(), 10, true),
        (whole(), 9, false),
        (announced(), 10, false),
        (chunks(), 11, true),
        (chunks(), 10, false),
    ] {
        let client = Fake::new([step]).builder().max_response_size(limit).build();
        let export = client
            .expect("the settings are right")
            .widgets()
            .export()
            .send()
            .await;
        assert_eq!(export.is_ok(), fits);
        if let Err(error) = export {
            assert!(error.is_decode() && error.body().is_empty());
            let message = format!("200 OK: the response is longer than {limit} bytes");
            assert_eq!(error.to_string(), format!("widgets:export: {message}"));
        }
    }
}

#[tokio::test]
async fn c3_a_body_that_breaks_is_a_fault() {
    let broken = || Err(TransportError::broken("reset"));
    let body = pieces([Ok(r#"{"id":"w"}"#), broken()]);
    let fake = Fake::new([Step::RawResponse(201, vec![], body)]);
    let widget = fake
        .client()
        .widgets()
        .create(Widget::new("w"))
        .send()
        .await;
    let error = widget.expect_err("the body is not whole");
    assert!(error.is_transport() && !error.is_decode());
    assert_eq!(
        error.to_string(),
        "widgets:create: 201 Created: the connection was lost"
    );
    // If the status is an error, it is more informative than the broken connection.
    let fake = Fake::new([Step::RawResponse(404, vec![], pieces([broken()]))]);
    let error = fake
        .client()
        .widgets()
        .get("w")
        .send()
        .await
        .expect_err("404 is an error");
    assert!(error.is_not_found());
}

#[tokio::test]
async fn c3_futures_are_send() {
    fn send<T: Send>(_: &T) {}
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Error>();
    shared::<Client>();
    let client = Fake::default().client();
    send(&client.widgets().get("w").send());
    send(&client.widgets().get("w").send_response());
    send(&client.widgets().export().send_stream());
    let mut items = client.widgets().list().items();
    send(&items.try_next());
    send(&items);
}

#[tokio::test]
async fn c3_a_response_is_told_by_its_media_type_and_parameters() {
    let told = [
        ("application/json", "application/json", true),
        ("Application/JSON; charset=utf-8", "application/json", true),
        ("application/json", "application/json; version=2", false),
        (
            "application/json;version=1",
            "application/json; version=2",
            false,
        ),
        (
            "application/json; charset=utf-8; Version=\"2\"",
            "application/json; version=2",
            true,
        ),
        ("text/json; version=2", "application/json; version=2", false),
        ("", "application/json", false),
    ];
    for (sent, asked, is_of) in told {
        let fake = Fake::new([response(200, &[("content-type", sent)], "{}")]);
        let read = match asked.contains("version") {
            true => read_version,
            false => read_plain,
        };
        let call = Call::new(&fake.client(), &TOLD, read);
        assert_eq!(
            call.send().await.expect("a success"),
            is_of,
            "{sent} {asked}"
        );
    }
}

const TOLD: Operation = Operation::new("told", http::Method::GET, "/told");

fn read_version(response: &RawResponse) -> Result<bool, Error> {
    Ok(response.is_of("application/json; version=2"))
}

fn read_plain(response: &RawResponse) -> Result<bool, Error> {
    Ok(response.is_of("application/json"))
}
