//! C8: the tokens of OAuth 2.0 client credentials.

mod flight;

use std::error::Error as StdError;
use std::time::Duration;

use runtime::runtime::{Client, ClientCredentials, Credential, Error, Timing, TransportError};

use crate::support::{Fake, FakeTiming, Step, json, response};

const SECRET: &str = "SENTINEL s3cret/&";

/// A response of the token endpoint, with a token that is valid for ten minutes.
fn token(token: &str) -> Step {
    json(
        200,
        format!(r#"{{"access_token":"{token}","token_type":"Bearer","expires_in":600}}"#),
    )
}

fn login(endpoint: &Fake, timing: &FakeTiming) -> ClientCredentials {
    let (endpoint, timing) = (endpoint.clone(), timing.clone());
    ClientCredentials::new("https://login.example/oauth2/token?v=2", "me/1", SECRET)
        .configure(|settings| settings.transport(endpoint).timing(timing))
}

fn client(api: &Fake, login: impl Into<Credential>, timing: &FakeTiming) -> Client {
    let builder = Client::builder(login).transport(api.clone());
    let client = builder.timing(timing.clone()).build();
    client.expect("the settings are right")
}

fn tokens(api: &Fake) -> Vec<String> {
    let requests = api.requests();
    let tokens = requests
        .iter()
        .map(|request| request.headers()["authorization"].to_str());
    let tokens: Result<Vec<_>, _> = tokens.collect();
    let tokens = tokens.expect("tokens are text");
    tokens.into_iter().map(str::to_owned).collect()
}

fn successes(count: usize) -> Fake {
    Fake::new((0..count).map(|_| json(204, "")))
}

async fn delete(client: &Client) -> Result<(), Error> {
    client.widgets().delete("w").send().await
}

/// Returns the messages of an error and of its causes.
fn chain(error: &Error) -> Vec<String> {
    let causes = std::iter::successors(error.source(), |error: &&(dyn StdError + 'static)| {
        (*error).source()
    });
    let causes = causes.map(ToString::to_string);
    std::iter::once(error.to_string()).chain(causes).collect()
}

#[tokio::test]
async fn c8_oauth2_tokens_are_asked_for_as_the_standard_says() {
    let (endpoint, api, timing) = (
        Fake::new([token("T1")]),
        successes(1),
        FakeTiming::default(),
    );
    let login = login(&endpoint, &timing)
        .scopes(["orders:read", "orders:write"])
        .parameter("audience", "https://api.example/");
    delete(&client(&api, login, &timing))
        .await
        .expect("there is a token");
    assert_eq!(tokens(&api), ["Bearer T1"]);
    let [request] = endpoint
        .requests()
        .try_into()
        .expect("one token is asked for");
    assert_eq!(
        (request.method().as_str(), request.uri().to_string()),
        ("POST", "https://login.example/oauth2/token?v=2".to_owned())
    );
    assert_eq!(
        endpoint.body(),
        "grant_type=client_credentials&scope=orders%3Aread%20orders%3Awrite&audience=https%3A%2F%2Fapi.example%2F"
    );
    // This is `me%2F1:SENTINEL%20s3cret%2F%26`, encoded with Python's base64.
    assert_eq!(
        endpoint.header("authorization").as_deref(),
        Some("Basic bWUlMkYxOlNFTlRJTkVMJTIwczNjcmV0JTJGJTI2")
    );
    assert!(request.headers()["authorization"].is_sensitive());
    assert_eq!(
        endpoint.header("content-type").as_deref(),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(
        endpoint.header("fixture-version"),
        None,
        "the headers of the API are not for the endpoint"
    );
    assert_eq!(
        endpoint.header("user-agent").as_deref(),
        Some("fixture/1.2.3")
    );
}

#[tokio::test]
async fn c8_oauth2_secret_in_the_body() {
    let (endpoint, api, timing) = (
        Fake::new([token("T1")]),
        successes(1),
        FakeTiming::default(),
    );
    let login = login(&endpoint, &timing).secret_in_body();
    delete(&client(&api, login, &timing))
        .await
        .expect("there is a token");
    assert_eq!(
        endpoint.body(),
        "grant_type=client_credentials&client_id=me%2F1&client_secret=SENTINEL%20s3cret%2F%26"
    );
    assert_eq!(endpoint.header("authorization"), None);
}

#[tokio::test]
async fn c8_oauth2_tokens_are_kept_until_shortly_before_their_end() {
    let (endpoint, api, timing) = (
        Fake::new([token("T1"), token("T2")]),
        successes(4),
        FakeTiming::default(),
    );
    let client = client(&api, login(&endpoint, &timing), &timing);
    // The token is valid for 600 s, and is replaced 60 s before its end.
    for wait in [0, 539, 1, 0] {
        let _ = timing.sleep(Duration::from_secs(wait));
        delete(&client).await.expect("there is a token");
    }
    assert_eq!(
        tokens(&api),
        ["Bearer T1", "Bearer T1", "Bearer T2", "Bearer T2"]
    );
}

#[tokio::test]
async fn c8_oauth2_lifetimes_of_every_kind() {
    let cases = [
        // A token without a lifetime, or with an invalid one, is used until the server rejects it.
        (r#"{"access_token":"T"}"#, 1_000_000, 1),
        (
            r#"{"access_token":"T","expires_in":null,"token_type":"bearer"}"#,
            9,
            1,
        ),
        (r#"{"access_token":"T","expires_in":-1}"#, 9, 1),
        // The lifetime is a string.
        (r#"{"access_token":"T","expires_in":"600"}"#, 539, 1),
        (r#"{"access_token":"T","expires_in":"600"}"#, 540, 2),
        // The lifetime is shorter than the leeway, so half of it is used.
        (r#"{"access_token":"T","expires_in":10}"#, 4, 1),
        (r#"{"access_token":"T","expires_in":10}"#, 5, 2),
        (r#"{"access_token":"T","expires_in":0}"#, 0, 2),
    ];
    for (body, wait, asked) in cases {
        let endpoint = Fake::new([json(200, body), json(200, body)]);
        let (api, timing) = (successes(2), FakeTiming::default());
        let client = client(&api, login(&endpoint, &timing), &timing);
        delete(&client).await.expect("there is a token");
        let _ = timing.sleep(Duration::from_secs(wait));
        delete(&client).await.expect("there is a token");
        assert_eq!(endpoint.requests().len(), asked, "{body} after {wait} s");
    }
}

#[tokio::test]
async fn c8_oauth2_a_refused_token_is_replaced_once() {
    let refused = || response(401, &[], "");
    // This applies to a POST too: a server that rejects the token has done nothing.
    let (endpoint, timing) = (
        Fake::new([token("T1"), token("T2"), token("T3")]),
        FakeTiming::default(),
    );
    let api = Fake::new([
        refused(),
        json(200, r#"{"id":"w"}"#),
        refused(),
        refused(),
        response(503, &[], ""),
        json(204, ""),
    ]);
    let client = client(&api, login(&endpoint, &timing), &timing);
    let widget = runtime::fixture::Widget::new("w");
    let created = client.widgets().create(widget).send().await;
    created.expect("the second token is taken");
    let error = delete(&client).await.expect_err("no token is taken");
    assert!(error.is_unauthorized());
    assert!(timing.slept().is_empty(), "a token is replaced at once");
    // The next call starts with the latest token, and other failures do not replace it.
    delete(&client).await.expect("the token is taken");
    assert_eq!(
        tokens(&api),
        ["T1", "T2", "T2", "T3", "T3", "T3"].map(|token| format!("Bearer {token}"))
    );
}

#[tokio::test]
async fn c8_oauth2_a_401_does_not_use_up_the_retries() {
    let (endpoint, timing) = (Fake::new([token("T1"), token("T2")]), FakeTiming::default());
    let api = Fake::new([
        response(503, &[], ""),
        response(401, &[], ""),
        response(503, &[], ""),
        json(204, ""),
    ]);
    let client = client(&api, login(&endpoint, &timing), &timing);
    delete(&client).await.expect("two retries are left");
    assert_eq!(
        tokens(&api),
        ["Bearer T1", "Bearer T1", "Bearer T2", "Bearer T2"]
    );
    let waits: Vec<_> = timing.slept().iter().map(Duration::as_millis).collect();
    assert_eq!(waits.len(), 2, "{waits:?}");
}

#[tokio::test]
async fn c8_oauth2_failures_say_why() {
    let cases = [
        (
            json(
                401,
                r#"{"error":"invalid_client","error_description":"SENTINEL"}"#,
            ),
            "the token endpoint responded with `invalid_client`",
            Some("oauth2:token: 401 Unauthorized"),
        ),
        // An error code of unknown form is not shown.
        (
            json(400, format!(r#"{{"error":"no {SECRET}"}}"#)),
            "the request to the token endpoint failed",
            Some("oauth2:token: 400 Bad Request"),
        ),
        (
            json(200, r#"{"access_token":"T","token_type":"mac"}"#),
            "the token endpoint returned a token that is not a bearer token",
            None,
        ),
        (
            json(200, r#"{"token":"SENTINEL"}"#),
            "the request to the token endpoint failed",
            Some("oauth2:token: 200 OK: access_token: missing required field"),
        ),
    ];
    for (step, why, cause) in cases {
        let (api, timing) = (Fake::default(), FakeTiming::default());
        let client = client(&api, login(&Fake::new([step]), &timing), &timing);
        let error = delete(&client).await.expect_err(why);
        assert!(error.is_token() && !error.is_unauthorized());
        let chain = chain(&error);
        assert_eq!(chain[0], "widgets:delete: failed to get a token");
        assert_eq!(chain[1], why);
        assert_eq!(chain.get(2).map(String::as_str), cause);
        let shown = format!("{chain:?} {error:?}");
        assert!(!shown.contains("SENTINEL"), "{shown}");
        assert!(api.requests().is_empty(), "nothing is sent without a token");
    }
}

#[tokio::test]
async fn c8_oauth2_the_endpoint_is_asked_again() {
    let (api, timing) = (successes(1), FakeTiming::default());
    let endpoint = Fake::new([
        response(503, &[], ""),
        Step::Fail(TransportError::broken("reset")),
        token("T"),
    ]);
    let client = client(&api, login(&endpoint, &timing), &timing);
    delete(&client).await.expect("the third answer is a token");
    assert_eq!(tokens(&api), ["Bearer T"]);
}

#[tokio::test]
async fn c8_oauth2_is_held_to_https() {
    let api = Fake::default();
    for body in [false, true] {
        let endpoint = Fake::new([token("T")]);
        let login = ClientCredentials::new("http://login.example/token", "id", SECRET)
            .configure(|settings| settings.transport(endpoint.clone()));
        let login = if body { login.secret_in_body() } else { login };
        let client = client(&api, login, &FakeTiming::default());
        let error = delete(&client).await.expect_err("others could read along");
        let chain = chain(&error);
        assert!(chain[1].contains("plain http://"), "{chain:?}");
        assert!(endpoint.requests().is_empty());
    }
    // No token is requested if it must not be sent to the API.
    let endpoint = Fake::new([token("T")]);
    let login = login(&endpoint, &FakeTiming::default());
    let builder = Client::builder(Credential::none()).base_url("http://api.example");
    let client = builder.transport(api).build().expect("there is no token");
    let call = client.widgets().delete("w").token(login);
    assert!(
        call.send()
            .await
            .expect_err("a token needs https")
            .is_setup()
    );
    assert!(endpoint.requests().is_empty());
}

#[test]
fn c8_oauth2_nothing_shows_the_secret() {
    let timing = FakeTiming::default();
    let login = login(&Fake::default(), &timing);
    assert_eq!(
        format!("{login:?}"),
        r#"ClientCredentials { client_id: "me/1", .. }"#
    );
    let credential = Credential::from(login);
    assert_eq!(format!("{credential:?}"), "Credential(source)");
}

#[tokio::test]
async fn c8_credentials_together() {
    let (endpoint, api, timing) = (
        Fake::new([token("T1")]),
        successes(1),
        FakeTiming::default(),
    );
    let all = Credential::header("x-key", "K")
        .and(login(&endpoint, &timing))
        .and(Credential::query("app", "a b"))
        .and(Credential::cookie("session", "S"));
    assert_eq!(
        format!("{all:?}"),
        "Credential(header, source, query, cookie)"
    );
    delete(&client(&api, all, &timing))
        .await
        .expect("the response is a success");
    assert_eq!(api.targets(), ["/v1/widgets/w?app=a%20b"]);
    for (name, value) in [
        ("x-key", "K"),
        ("authorization", "Bearer T1"),
        ("cookie", "session=S"),
    ] {
        assert_eq!(api.header(name).as_deref(), Some(value));
    }
}
