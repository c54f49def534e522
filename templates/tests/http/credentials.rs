//! C8, C9, C14: where the token is sent, and that it is never shown.

use runtime::fixture::Widget;
use runtime::runtime::{Client, Credential, Error};

use crate::support::{Fake, json, response};

const OK: &str = r#"{"id":"w"}"#;
const SENTINEL: &str = "SENTINEL";

fn build(base_url: &str) -> Result<Client, Error> {
    Client::builder(SENTINEL)
        .transport(Fake::default())
        .base_url(base_url)
        .build()
}

#[tokio::test]
async fn c8_the_token_is_sent() {
    let fake = Fake::new([json(200, r#"{"id":"w"}"#)]);
    fake.client()
        .widgets()
        .get("w")
        .send()
        .await
        .expect("the response is a widget");
    assert_eq!(
        fake.header("authorization").as_deref(),
        Some("Bearer TOKEN")
    );
}

#[tokio::test]
async fn c8_the_token_of_a_call_comes_first() {
    let fake = Fake::new([json(200, r#"{"id":"w"}"#), json(200, "")]);
    let client = fake.client();
    client
        .widgets()
        .get("w")
        .token("SESSION")
        .send()
        .await
        .expect("the response is a widget");
    assert_eq!(
        fake.header("authorization").as_deref(),
        Some("Bearer SESSION")
    );
    // The token is also sent if the operation needs none.
    let call = client.widgets().validate(Widget::new("w")).token("SESSION");
    call.send().await.expect("the response is a success");
    assert_eq!(
        fake.header("authorization").as_deref(),
        Some("Bearer SESSION")
    );
}

#[tokio::test]
async fn c8_no_token_where_none_is_needed() {
    let fake = Fake::new([json(200, "")]);
    let call = fake.client().widgets().validate(Widget::new("w"));
    call.send().await.expect("the response is a success");
    assert_eq!(fake.header("authorization"), None);
}

#[tokio::test]
async fn c8_an_empty_token_is_none() {
    let fake = Fake::new([json(200, r#"{"id":"w"}"#)]);
    let client = Client::builder("").transport(fake.clone()).build();
    let call = client.expect("the settings are right").widgets().get("w");
    call.send().await.expect("the response is a widget");
    assert_eq!(fake.header("authorization"), None);
}

#[tokio::test]
async fn c8_a_token_that_is_none_is_refused() {
    for token in ["a b", "a\r\nx: y", "é", " a", "\u{0}"] {
        let builder = Client::builder(token).transport(Fake::default());
        assert!(
            builder
                .build()
                .expect_err("the token is refused")
                .is_setup(),
            "{token:?}"
        );
        // `new` always succeeds, so the error is that of the first call.
        let error = Client::new(token).widgets().get("w").send().await;
        assert!(
            error.expect_err("the token is refused").is_setup(),
            "{token:?}"
        );
        let call = Fake::default().client().widgets().get("w").token(token);
        assert!(
            call.send()
                .await
                .expect_err("the token is refused")
                .is_input(),
            "{token:?}"
        );
    }
}

/// Asserts that none of these texts contains the token.
fn sentinel(texts: &[String]) {
    for text in texts {
        assert!(!text.contains(SENTINEL), "{text}");
        assert!(!text.contains("SECRET"), "{text}");
    }
}

#[tokio::test]
async fn c9_plain_http_only_within_the_machine() {
    for base_url in [
        "http://localhost:8000",
        "http://127.0.0.1",
        "http://127.9.9.9:1",
        "http://[::1]:8000/",
        "https://api.example.com/base/",
    ] {
        build(base_url).expect(base_url);
    }
    for base_url in [
        "http://api.example.com",
        "http://localhost.example.com",
        "http://10.0.0.1",
    ] {
        assert!(build(base_url).expect_err(base_url).is_setup());
        let builder = Client::builder(SENTINEL)
            .transport(Fake::default())
            .base_url(base_url);
        builder
            .allow_insecure_http(true)
            .build()
            .expect("it was asked for");
        // Plain HTTP is allowed as long as there is no token, until a call brings one.
        let fake = Fake::new([json(200, "")]);
        let client = Client::builder("")
            .transport(fake.clone())
            .base_url(base_url)
            .build();
        let client = client.expect("there is no token");
        client
            .widgets()
            .delete("w")
            .send()
            .await
            .expect("the response is a success");
        for call in [
            client.widgets().delete("w").token(SENTINEL),
            client
                .widgets()
                .delete("w")
                .header("Authorization", SENTINEL),
            client.widgets().delete("w").header("cookie", SENTINEL),
        ] {
            assert!(
                call.send()
                    .await
                    .expect_err("a token is not sent")
                    .is_setup()
            );
        }
        assert_eq!(fake.requests().len(), 1);
    }
}

#[tokio::test]
async fn c9_redirects_are_errors() {
    for status in [301, 302, 303, 307, 308] {
        let fake = Fake::new([response(
            status,
            &[("location", "https://evil.example")],
            "",
        )]);
        let error = fake
            .client()
            .widgets()
            .get("w")
            .send()
            .await
            .expect_err("not followed");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        let message = error.to_string();
        assert!(
            message.ends_with(": the redirect was not followed"),
            "{message}"
        );
        assert_eq!(fake.requests().len(), 1);
    }
}

#[tokio::test]
async fn c8_a_client_with_another_token() {
    let fake = Fake::new([json(200, OK), json(200, OK), json(200, OK)]);
    let client = fake.client();
    let other = client.with_token("another");
    for client in [&client, &other, &other.with_token("")] {
        client.widgets().get("w").send().await.expect("it is there");
    }
    let sent = fake.requests();
    let sent = sent
        .iter()
        .map(|request| request.headers().get("authorization"));
    let sent: Vec<_> = sent
        .map(|value| value.and_then(|value| value.to_str().ok()))
        .collect();
    assert_eq!(sent, [Some("Bearer TOKEN"), Some("Bearer another"), None]);
    assert!(!format!("{other:?}").contains("another"));

    // An invalid token is reported by the first call, as with a client that is created with it.
    let wrong = client
        .with_token("two\nlines")
        .widgets()
        .get("w")
        .send()
        .await;
    assert!(wrong.expect_err("it is no token").is_setup());
    assert_eq!(fake.requests().len(), 3);
}

#[tokio::test]
async fn c8_a_401_tells_that_no_credential_is_set() {
    let fake = Fake::new((0..5).map(|_| response(401, &[], "")));
    let client = fake.client();
    let call = || client.widgets().get("w");
    let bare = "widgets:get: 401 Unauthorized: the request was sent without a credential";
    let said = "widgets:get: 401 Unauthorized";
    for (call, message) in [
        (call(), said),
        (call().token(Credential::none()), bare),
        (call().token(""), bare),
        (
            call()
                .token("")
                .header("authorization", "Own of-the-caller"),
            said,
        ),
    ] {
        let error = call.send().await.expect_err("401 is an error");
        assert_eq!(error.to_string(), message);
    }
    // For an operation that takes no credential, the message does not mention a missing one.
    let error = client.widgets().validate(Widget::new("w")).send().await;
    let message = "widgets:validate: 401 Unauthorized";
    assert_eq!(error.expect_err("401 is an error").to_string(), message);
}

#[test]
fn c14_base_urls() {
    for base_url in [
        "",
        "api.example.com",
        "/v1",
        "ftp://host",
        "https://",
        "https://u:p@host",
        "https://h?a",
        "https://h#a",
    ] {
        assert!(
            build(base_url).expect_err(base_url).is_setup(),
            "{base_url}"
        );
    }
}

#[tokio::test]
async fn c14_headers_and_base_url_of_the_host() {
    let fake = Fake::new([json(200, ""), json(200, ""), json(200, "")]);
    fake.client()
        .widgets()
        .delete("w")
        .send()
        .await
        .expect("the response is a success");
    assert_eq!(
        fake.requests()[0].uri(),
        "https://api.fixture.example/v1/widgets/w"
    );
    assert_eq!(fake.header("fixture-version").as_deref(), Some("2026-10"));
    assert_eq!(fake.header("user-agent").as_deref(), Some("fixture/1.2.3"));
    assert_eq!(fake.header("accept").as_deref(), Some("application/json"));

    let builder = fake
        .builder()
        .base_url("https://proxy.example/polar//")
        .user_agent("mine/1");
    let client = builder.default_header("Fixture-Version", "2027-01").build();
    let client = client.expect("the settings are right");
    client
        .widgets()
        .delete("w")
        .send()
        .await
        .expect("the response is a success");
    assert_eq!(
        fake.requests()[1].uri(),
        "https://proxy.example/polar/v1/widgets/w"
    );
    assert_eq!(fake.header("fixture-version").as_deref(), Some("2027-01"));
    assert_eq!(fake.header("user-agent").as_deref(), Some("mine/1"));

    let call = client
        .widgets()
        .delete("w")
        .header("fixture-version", "2028");
    call.send().await.expect("the response is a success");
    assert_eq!(fake.header("fixture-version").as_deref(), Some("2028"));
}

#[tokio::test]
async fn c8_other_credentials() {
    async fn sent(credential: Credential, name: &str) -> (String, Option<String>) {
        let fake = Fake::new([json(200, "")]);
        let client = Client::builder(credential).transport(fake.clone()).build();
        let call = client
            .expect("the settings are right")
            .widgets()
            .delete("w");
        call.send().await.expect("the response is a success");
        (fake.targets().remove(0), fake.header(name))
    }
    let widget = "/v1/widgets/w".to_owned();
    for (user, password, text) in [
        (
            "Aladdin",
            "open sesame",
            "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
        ),
        ("a", "b", "Basic YTpi"),
        ("a", "", "Basic YTo="),
        ("é", "~?>", "Basic w6k6fj8+"),
    ] {
        let basic = Credential::basic(user, password);
        assert_eq!(
            sent(basic, "authorization").await,
            (widget.clone(), Some(text.to_owned()))
        );
    }
    let key = Credential::header("X-Api-Key", "k 1");
    assert_eq!(
        sent(key, "x-api-key").await,
        (widget.clone(), Some("k 1".to_owned()))
    );
    let key = Credential::cookie("session", "k;1");
    assert_eq!(
        sent(key, "cookie").await,
        (widget.clone(), Some("session=k%3B1".to_owned()))
    );
    let key = Credential::query("api_key", "k&1");
    assert_eq!(
        sent(key, "authorization").await,
        ("/v1/widgets/w?api_key=k%261".to_owned(), None)
    );
    assert_eq!(
        sent(Credential::none(), "authorization").await,
        (widget, None)
    );
}

#[tokio::test]
async fn c8_other_credentials_are_as_secret() {
    for credential in [
        Credential::bearer(SENTINEL),
        Credential::basic(SENTINEL, "SECRET"),
        Credential::header("x-key", SENTINEL),
        Credential::query("key", SENTINEL),
        Credential::cookie("key", SENTINEL),
    ] {
        sentinel(&[format!("{credential:?}")]);
        let builder = Client::builder(credential.clone()).transport(Fake::default());
        builder
            .base_url("http://example.com")
            .build()
            .expect_err("others could read it");
        let fake = Fake::new([response(404, &[], "")]);
        let call = fake.client().widgets().get("w").token(credential.clone());
        let error = call.send().await.expect_err("404 is an error");
        sentinel(&[
            format!("{error} {error:?}"),
            format!("{:?}", fake.requests()[0].headers()),
        ]);
        let call = fake.client().widgets().get("w").token(credential);
        sentinel(&[format!("{call:?}")]);
    }
    for credential in [
        Credential::header("a b", "k"),
        Credential::header("k", "a\nb"),
    ] {
        let built = Client::builder(credential)
            .transport(Fake::default())
            .build();
        assert!(built.expect_err("it cannot be sent").is_setup());
    }
}
