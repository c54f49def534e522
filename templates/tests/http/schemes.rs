//! C8: several security schemes, and operations with servers of their own.

use runtime::runtime::{Call, Client, Credential, Credentials, Operation, response};

use crate::support::{Fake, json};

fn client(fake: &Fake, credentials: Credentials) -> Client {
    let builder = Client::builder(credentials).transport(fake.clone());
    builder.build().expect("the settings are right")
}

/// Calls `sign`, and returns the URL and the headers with the credentials.
async fn sent(credentials: Credentials) -> (String, Vec<Option<String>>) {
    let fake = Fake::new([json(204, "")]);
    let client = client(&fake, credentials);
    let call = client.widgets().sign("w");
    call.send().await.expect("the response is a success");
    let names = ["authorization", "x-app", "cookie"];
    let url = fake.requests()[0].uri().to_string();
    (url, names.iter().map(|name| fake.header(name)).collect())
}

fn app() -> Credentials {
    Credentials::new().with("app", Credential::header("x-app", "APP"))
}

const SIGN: &str = "https://sign.fixture.example/eu/v1/widgets/w/sign";

#[tokio::test]
async fn c8_schemes_that_go_together_are_sent_together() {
    let (url, headers) = sent(app().with("user", Credential::query("key", "a b"))).await;
    assert_eq!(url, format!("{SIGN}?key=a%20b"));
    assert_eq!(headers, [None, Some("APP".to_owned()), None]);
}

#[tokio::test]
async fn c8_the_first_complete_choice_is_sent() {
    let (url, headers) = sent(app().with("token", "T")).await;
    assert_eq!(url, SIGN);
    assert_eq!(headers, [Some("Bearer T".to_owned()), None, None]);
    let both = app()
        .with("token", "T")
        .with("user", Credential::cookie("u", "U"));
    let (_, headers) = sent(both).await;
    assert_eq!(
        headers,
        [None, Some("APP".to_owned()), Some("u=U".to_owned())]
    );
}

#[tokio::test]
async fn c8_an_optional_credential_is_left_out_unless_complete() {
    let (_, headers) = sent(app()).await;
    assert_eq!(headers, [None, None, None]);
    let (_, headers) = sent(Credentials::new()).await;
    assert_eq!(headers, [None, None, None]);
}

#[tokio::test]
async fn c8_a_credential_for_all_operations_serves_each() {
    let digest = Credential::authorization("Token", "abc");
    let (_, headers) = sent(Credentials::from(digest)).await;
    assert_eq!(headers, [Some("Token abc".to_owned()), None, None]);
}

#[tokio::test]
async fn c8_the_credentials_of_a_call_come_first() {
    let fake = Fake::new([json(204, ""), json(204, "")]);
    let client = client(&fake, app());
    let call = client
        .widgets()
        .parts()
        .token(Credentials::new().with("app", "OTHER"));
    call.send().await.expect("the response is a success");
    assert_eq!(
        fake.header("authorization").as_deref(),
        Some("Bearer OTHER")
    );
    assert_eq!(fake.header("x-app"), None);
    client
        .widgets()
        .parts()
        .token("T")
        .send()
        .await
        .expect("the response is a success");
    assert_eq!(fake.header("authorization").as_deref(), Some("Bearer T"));
}

/// C8: the path of an operation is appended to its own server, unless the caller sets the URL of the API.
#[tokio::test]
async fn servers_of_operations() {
    let fake = Fake::new([json(204, ""), json(204, ""), json(204, "")]);
    let client = client(&fake, app());
    client
        .widgets()
        .parts()
        .send()
        .await
        .expect("the response is a success");
    let elsewhere = Client::builder(app()).transport(fake.clone());
    let elsewhere = elsewhere.base_url("https://proxy.example/api").build();
    let elsewhere = elsewhere.expect("the settings are right");
    elsewhere
        .widgets()
        .parts()
        .send()
        .await
        .expect("the response is a success");
    elsewhere
        .widgets()
        .sign("w")
        .send()
        .await
        .expect("the response is a success");
    let urls: Vec<String> = fake
        .requests()
        .iter()
        .map(|request| request.uri().to_string())
        .collect();
    assert_eq!(
        urls,
        [
            "https://api.fixture.example/v2/parts",
            "https://proxy.example/v2/parts",
            "https://proxy.example/api/v1/widgets/w/sign",
        ]
    );
}

/// C8: a base URL set on a call takes precedence over those of the client and the operation; credentials need HTTPS
/// there too.
#[tokio::test]
async fn servers_of_calls() {
    let fake = Fake::new([json(204, ""), json(204, "")]);
    let client = client(&fake, app().with("token", "T"));
    let call = || Call::new(&client, &ELSEWHERE, response::empty);
    let sent = call().base_url("https://other.example/x/").send().await;
    sent.expect("the response is a success");
    let request = &fake.requests()[0];
    assert_eq!(request.uri(), "https://other.example/x/elsewhere");
    assert!(request.headers().contains_key("authorization"));
    for url in ["http://other.example", "other.example", ""] {
        let error = call().base_url(url).send().await.expect_err(url);
        assert!(error.is_setup(), "{error}");
    }
    assert_eq!(fake.requests().len(), 1);
}

const ELSEWHERE: Operation = Operation::new("elsewhere", http::Method::GET, "/elsewhere")
    .security(&[&["token"]])
    .server("https://sign.fixture.example");

/// C8: printed values do not show any part of a secret.
#[test]
fn c8_credentials_are_redacted() {
    let credentials = app().with("token", "SENTINEL");
    let text = format!("{credentials:?} {:?}", Client::builder(credentials.clone()));
    assert!(
        text.contains("app") && !text.contains("SENTINEL") && !text.contains("APP"),
        "{text}"
    );
}

#[test]
fn a_server_without_a_host_is_named_in_the_error() {
    for url in ["", "/api"] {
        let built = Client::builder("T")
            .transport(Fake::default())
            .base_url(url)
            .build();
        let text = built.expect_err("there is no host").to_string();
        assert!(text.contains("`base_url`"), "{text}");
    }
}

#[tokio::test]
async fn c8_a_user_name_has_no_colon() {
    for (user, password) in [("a:b", "c"), (":", ""), ("a\n", "b"), ("a", "b\u{7f}")] {
        let fake = Fake::new([json(204, "")]);
        let call = fake.client().widgets().delete("w");
        let error = call.token(Credential::basic(user, password)).send().await;
        assert!(error.expect_err("it is refused").is_input(), "{user:?}");
        assert!(fake.requests().is_empty());
    }
    let client = Client::builder(Credential::basic("a:b", "c")).transport(Fake::new([]));
    let error = client.build().expect_err("it is refused");
    assert!(error.to_string().contains("colon"), "{error}");
}
