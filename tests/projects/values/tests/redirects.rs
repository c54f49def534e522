//! F10 and C9: redirects that are responses, and redirects that are followed.

use values_project::{Answer, Stage};

fn moved(status: u16, to: &str) -> Answer {
    Answer::status(status).header("location", to)
}

#[tokio::test]
async fn f10_a_redirect_is_the_success_of_an_operation_without_another() {
    let answer = moved(302, "/files/5").header("x-left", "3");
    let (stage, client) = Stage::with([answer.body("<a>Found</a>")]);
    let response = client.redirects().get("a").send_response().await;
    let response = response.expect("a redirect is its success");
    assert_eq!(response.status().as_u16(), 302);
    assert_eq!(response.headers().location().as_deref(), Some("/files/5"));
    assert_eq!(response.headers().x_left(), Some(3_i64));
    assert_eq!(stage.sent().len(), 1);
    // An error remains an error.
    let (_, client) = Stage::with([Answer::status(404).body(r#"{"id":"no"}"#)]);
    let error = client.redirects().get("a").send().await;
    let error = error.expect_err("it is not found");
    assert!(error.api_error().is_some(), "{error:?}");
}

#[tokio::test]
async fn f10_an_unchanged_resource_is_the_success_of_an_operation_without_another() {
    let (_, client) = Stage::with([Answer::status(304)]);
    let response = client.redirects().check("a").send_response().await;
    let response = response.expect("304 is its success");
    assert_eq!(response.status().as_u16(), 304);
    let (_, client) = Stage::with([Answer::status(404)]);
    let error = client.redirects().check("a").send().await;
    let error = error.expect_err("it is not found");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    // Where the document has another success, it is an error.
    let (_, client) = Stage::with([Answer::status(304)]);
    let error = client.redirects().either("a").send().await;
    let error = error.expect_err("its success is 200");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(304));
}

#[tokio::test]
async fn f10_a_redirect_beside_a_success_is_an_error() {
    let (_, client) = Stage::with([moved(303, "/files/5")]);
    let error = client.redirects().either("a").send().await;
    let error = error.expect_err("its success is 200");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(303));
}

#[tokio::test]
async fn c9_a_call_can_follow_the_redirect_that_is_its_success() {
    let file = Answer::status(200).body("content");
    let (stage, client) = Stage::with([moved(302, "../files/5?x=1"), file]);
    let call = client.redirects().get("a").follow_redirects(true);
    let response = call.send_stream().await.expect("the file is there");
    assert_eq!(response.status().as_u16(), 200);
    let chunk = response.into_value().try_next().await.expect("it is read");
    assert_eq!(chunk.as_deref(), Some(&b"content"[..]));
    assert_eq!(stage.last().line, "GET /files/5?x=1");
}
