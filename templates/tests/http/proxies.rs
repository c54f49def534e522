//! R4: a proxy from the environment never sees a credential.
//!
//! The environment belongs to the whole process, so each test runs itself again in a separate process, whose proxy is a
//! server of the test.

use std::process::Command;

use http::Method;
use runtime::runtime::{Client, Credential, Error, Retries};

use crate::server::{Answer, Server};

const INSIDE: &str = "TEST_RUNS_BEHIND_A_PROXY";

/// Runs a test behind a proxy, and returns the first lines of the requests that the proxy received.
fn behind_a_proxy(name: &str) -> Vec<String> {
    let proxy = Server::with(|_| Some(ok("proxied")));
    let test = std::env::current_exe().expect("a test is a program");
    let output = Command::new(test)
        .args(["--exact", name, "--nocapture"])
        .env(INSIDE, "1")
        .env("HTTP_PROXY", &proxy.url)
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .output()
        .expect("the test can run itself");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{text}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    proxy.seen().into_iter().map(|seen| seen.line).collect()
}

fn ok(body: &str) -> Answer {
    let length = body.len();
    Answer::Send(format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}"
    ))
}

fn is_inside() -> bool {
    std::env::var_os(INSIDE).is_some()
}

/// Calls a server without TLS.
async fn call(url: &str, credential: Credential) -> Result<String, Error> {
    let client = Client::builder(credential)
        .base_url(url)
        .allow_insecure_http(true)
        .retries(Retries::none())
        .build()?;
    let body = client.request(Method::GET, "/path").send().await?;
    Ok(String::from_utf8_lossy(&body).into_owned())
}

#[tokio::test]
async fn r4_requests_to_this_machine_go_directly() {
    if !is_inside() {
        let seen = behind_a_proxy("proxies::r4_requests_to_this_machine_go_directly");
        assert_eq!(seen, Vec::<String>::new());
        return;
    }
    let server = Server::start([ok("direct")]);
    let url = server.url.replace("127.0.0.1", "localhost");
    let body = call(&url, Credential::bearer("TOKEN")).await;
    assert_eq!(body.expect("the server is there"), "direct");
}

#[tokio::test]
async fn r4_a_credential_is_not_sent_to_a_proxy_in_clear_text() {
    if !is_inside() {
        let name = "proxies::r4_a_credential_is_not_sent_to_a_proxy_in_clear_text";
        let seen = behind_a_proxy(name);
        assert_eq!(seen, Vec::<String>::new());
        return;
    }
    for credential in [
        Credential::bearer("TOKEN"),
        Credential::basic("user", "password"),
        Credential::query("key", "KEY"),
        Credential::cookie("session", "KEY"),
    ] {
        let error = call("http://api.invalid", credential).await;
        let error = error.expect_err("a proxy would read the credential");
        assert!(error.is_setup(), "{error:?}");
        assert!(format!("{error:?}").contains("NO_PROXY"), "{error:?}");
    }
}

#[tokio::test]
async fn r4_a_request_without_a_credential_goes_through_the_proxy() {
    if !is_inside() {
        let name = "proxies::r4_a_request_without_a_credential_goes_through_the_proxy";
        let seen = behind_a_proxy(name);
        assert_eq!(seen.len(), 1, "{seen:?}");
        assert!(
            seen[0].starts_with("GET http://api.invalid/path "),
            "{seen:?}"
        );
        return;
    }
    let body = call("http://api.invalid", Credential::none()).await;
    assert_eq!(body.expect("the proxy is there"), "proxied");
}
