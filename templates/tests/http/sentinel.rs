//! C8, C9, C12: the token `SENTINEL` is not in anything that can be printed, nor in a request to another origin.

use std::error::Error as StdError;
use std::fmt::Debug;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderMap, Method};
use runtime::fixture::Widget;
use runtime::runtime::{
    Attempt, BoxFuture, Client, ClientBuilder, ClientCredentials, Credential, Error, Hook,
    HyperTransport, Outcome, Retries, Secret, TokenSource, TransportError,
};

use crate::server::{Answer, Server, json};

const SENTINEL: &str = "SENTINEL";
/// The token as basic credentials, encoded with Python's base64.
const ENCODED: &str = "U0VOVElORUw6U0VOVElORUw=";

/// Everything that was shown: by values, by hooks, and by the logs of this crate and of those that it uses.
#[derive(Clone, Default)]
pub(crate) struct Shown(Arc<Mutex<Vec<String>>>);

impl Shown {
    pub(crate) fn text(&self, text: impl Into<String>) {
        self.0
            .lock()
            .expect("no test panics with the lock")
            .push(text.into());
    }

    fn value(&self, value: &dyn Debug) {
        self.text(format!("{value:?} {value:#?}"));
    }

    fn error(&self, error: &Error) {
        let mut cause: Option<&(dyn StdError + 'static)> = Some(error);
        while let Some(error) = cause {
            self.text(format!("{error}"));
            self.value(&error);
            cause = error.source();
        }
    }

    /// Fails if the token was shown, and returns the number of texts.
    fn check(&self) -> usize {
        let texts = self.0.lock().expect("no test panics with the lock");
        for text in texts.iter() {
            assert!(
                !text.contains(SENTINEL) && !text.contains(ENCODED),
                "{text}"
            );
        }
        texts.len()
    }
}

impl Hook for Shown {
    fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
        self.value(attempt);
        self.value(headers);
    }

    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        self.value(attempt);
        self.value(outcome);
    }
}

/// A source of tokens that provides the token.
struct Source;

impl TokenSource for Source {
    fn token(&self) -> BoxFuture<'_, Result<Secret, Box<dyn StdError + Send + Sync>>> {
        Box::pin(std::future::ready(Ok(Secret::from(SENTINEL))))
    }
}

fn credentials() -> [Credential; 6] {
    [
        Credential::bearer(SENTINEL),
        Credential::basic(SENTINEL, SENTINEL),
        Credential::header("x-api-key", SENTINEL),
        Credential::query("key", SENTINEL),
        Credential::cookie("session", SENTINEL),
        Credential::source(Source),
    ]
}

/// The settings of a client with the default transport, which takes long to create.
fn builder(url: &str, credential: &Credential) -> ClientBuilder {
    thread_local! {
        static TRANSPORT: Result<HyperTransport, TransportError> = HyperTransport::new(None);
    }
    let transport = TRANSPORT.with(|made| made.as_ref().ok().cloned());
    Client::builder(credential.clone())
        .transport(transport.expect("TLS can be set up"))
        .base_url(url)
        .default_header("x-other", SENTINEL)
        .user_agent("tests")
}

/// Answers that echo the token in the head and in the body, and cause each kind of error.
const ANSWERS: &[fn() -> Answer] = &[
    || {
        echo(
            "401 Unauthorized",
            r#"{"error":"SENTINEL","detail":"SENTINEL"}"#,
        )
    },
    || {
        echo(
            "404 Not Found",
            r#"{"error":"NotFound","detail":"SENTINEL"}"#,
        )
    },
    || {
        echo(
            "422 Unprocessable Content",
            r#"{"detail":[{"msg":"SENTINEL"}]}"#,
        )
    },
    || echo("429 Too Many Requests", "SENTINEL"),
    || echo("500 Internal Server Error", "SENTINEL"),
    || echo("307 Temporary Redirect", "SENTINEL"),
    || echo("200 OK", "SENTINEL"),
    || echo("200 OK", r#"{"id":{"SENTINEL":"SENTINEL"}}"#),
    || echo("200 OK", r#"{"id":"SENTINEL"#),
    || echo("200 OK", &"SENTINEL".repeat(1000)),
    || Answer::SendAndClose("HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\nSENTINEL".to_owned()),
    || Answer::SendAndClose("SENTINEL\r\n\r\n".to_owned()),
    || Answer::SendAndClose(String::new()),
];

fn echo(status: &str, body: &str) -> Answer {
    let length = body.len();
    Answer::Send(format!(
        "HTTP/1.1 {status}\r\nx-echo: SENTINEL\r\nset-cookie: SENTINEL\r\nlocation: /SENTINEL\r\ncontent-type: SENTINEL/x\r\n\
         content-encoding: SENTINEL\r\nx-request-id: r1\r\ncontent-length: {length}\r\n\r\n{body}"
    ))
}

/// Makes calls that fail, and collects everything that they show.
async fn collect(shown: &Shown) {
    for credential in credentials() {
        shown.value(&credential);
        for answer in ANSWERS {
            let server = Server::with(move |_| Some(answer()));
            let retries = Retries::new().max_retries(1).base_delay(Duration::ZERO);
            let building = builder(&server.url, &credential)
                .hook(shown.clone())
                .retries(retries)
                .max_response_size(4000);
            shown.value(&building);
            let client = building.build().expect("the settings are right");
            shown.value(&client);
            let call = client
                .widgets()
                .get(SENTINEL)
                .token(credential.clone())
                .header("x-k", SENTINEL);
            let call = call.extra_query("q", SENTINEL);
            shown.value(&call);
            let error = call.send().await.expect_err("all answers are failures");
            shown.error(&error);
            let create = client.widgets().create(Widget::new(SENTINEL));
            shown.value(&create);
            shown.error(&create.send().await.expect_err("all answers are failures"));
            if let Err(error) = client.widgets().export().send_stream().await {
                shown.error(&error);
            }
            let list = client.widgets().list().metadata(SENTINEL, SENTINEL);
            shown.value(&list);
            let mut items = list.items().read_ahead();
            shown.value(&items);
            shown.error(
                &items
                    .try_next()
                    .await
                    .expect_err("all answers are failures"),
            );
            shown.value(&items);
            for seen in server.seen() {
                let text = format!("{} {:?}", seen.line, seen.headers);
                assert!(text.contains(SENTINEL), "the token is sent: {text}");
            }
        }
        refused(shown, &credential).await;
    }
    successes(shown).await;
    settings(shown).await;
}

/// Calls to a port without a server, and calls that time out.
async fn refused(shown: &Shown, credential: &Credential) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("this machine has a loopback");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    drop(listener);
    let client = builder(&url, credential).retries(Retries::none()).build();
    let client = client.expect("the settings are right");
    let error = client.widgets().get(SENTINEL).send().await;
    shown.error(&error.expect_err("nobody listens"));
    let stalled = Server::with(|_| Some(Answer::Stall));
    let client = builder(&stalled.url, credential)
        .retries(Retries::none())
        .build();
    let client = client.expect("the settings are right");
    let call = client.widgets().get(SENTINEL);
    let error = call.clone().timeout(Duration::ZERO).send().await;
    shown.error(&error.expect_err("there is no time"));
    let error = call.read_timeout(Duration::from_millis(1)).send().await;
    shown.error(&error.expect_err("the server says nothing"));
}

/// A success shows its value, and nothing of its head.
async fn successes(shown: &Shown) {
    let server = Server::with(|_| Some(echo("200 OK", r#"{"id":"w"}"#)));
    let client = builder(&server.url, &Credential::bearer(SENTINEL)).build();
    let client = client.expect("the settings are right");
    let response = client.widgets().get("w").send_response().await;
    shown.value(&response.expect("a success"));
    let stream = client.widgets().get("w").send_stream().await;
    shown.value(&stream.expect("a success"));
    shown.value(&client.widgets().get("w").send());
    shown.value(&client.widgets().get("w").send_response());
}

/// Errors in the settings, before anything is sent.
async fn settings(shown: &Shown) {
    for url in [
        "http://SENTINEL@host",
        "https://host?SENTINEL",
        "SENTINEL",
        "ftp://SENTINEL:SENTINEL@host",
        "http://host",
    ] {
        let building = builder(url, &Credential::bearer(SENTINEL));
        shown.value(&building);
        shown.error(&building.build().expect_err("the base URL is refused"));
    }
    for credential in [
        Credential::bearer("SENTINEL\n"),
        Credential::header("SENTINEL SENTINEL", SENTINEL),
        Credential::header("x-key", "SENTINEL\n"),
    ] {
        let built = Client::builder(credential.clone()).build();
        shown.error(&built.expect_err("it cannot be sent"));
        let client = Client::new(credential.clone());
        shown.value(&client);
        shown.error(
            &client
                .widgets()
                .delete("w")
                .send()
                .await
                .expect_err("it cannot be sent"),
        );
        let client = Client::builder(SENTINEL)
            .base_url("http://127.0.0.1:1")
            .build();
        let call = client
            .expect("the settings are right")
            .widgets()
            .delete("w")
            .token(credential);
        shown.error(&call.send().await.expect_err("it cannot be sent"));
    }
    let built = Client::builder("")
        .default_header("x-key", "SENTINEL\n")
        .build();
    shown.error(&built.expect_err("it cannot be sent"));
    let call = Client::new("").widgets().delete("w");
    shown.error(
        &call
            .header("x-key", "SENTINEL\n")
            .send()
            .await
            .expect_err("it cannot be sent"),
    );
    let login = || {
        ClientCredentials::new("https://host/SENTINEL", "id", SENTINEL)
            .parameter("assertion", SENTINEL)
    };
    shown.value(&login());
    shown.value(&Credential::from(login()));
    shown.value(&Secret::from(SENTINEL));
    shown.value(&Client::builder(login()));
}

#[tokio::test]
async fn c8_nothing_shows_the_token() {
    let shown = Shown::default();
    collect(&shown).await;
    assert!(shown.check() > 1000);
}

/// C12: spans and events do not show it either, neither those of this crate nor those of the crates that it uses.
#[cfg(feature = "tracing")]
#[tokio::test]
async fn c8_c12_no_span_and_no_event_shows_the_token() {
    let shown = Shown::default();
    let log = crate::log::Log(shown.clone());
    let guard = tracing::subscriber::set_default(log);
    // `tracing` caches that nobody listens at a call site if a test on another thread reaches it first, so the cache is
    // rebuilt after this test has reached it.
    let server = Server::start([echo("429 Too Many Requests", ""), echo("404 Not Found", "")]);
    let retries = Retries::new()
        .max_retry_after(Duration::ZERO)
        .base_delay(Duration::ZERO);
    let client = builder(&server.url, &Credential::none())
        .retries(retries)
        .build();
    let call = client.expect("the settings are right").widgets().get("w");
    call.send().await.expect_err("404 is an error");
    tracing::callsite::rebuild_interest_cache();
    collect(&Shown::default()).await;
    drop(guard);
    assert!(shown.check() > 500);
}

#[tokio::test]
async fn c9_no_other_origin_sees_the_token() {
    let other = Server::with(|_| Some(json("200 OK", r#"{"id":"w"}"#)));
    let to = other.url.clone();
    let server = Server::with(move |_| {
        Some(Answer::Send(format!(
            "HTTP/1.1 308 Permanent Redirect\r\nlocation: {to}/\r\ncontent-length: 0\r\n\r\n"
        )))
    });
    let host = other.url.trim_start_matches("http:").to_owned();
    for credential in credentials() {
        let client = builder(&server.url, &credential)
            .build()
            .expect("the settings are right");
        client
            .widgets()
            .get("w")
            .send()
            .await
            .expect_err("it is not followed");
        for path in [
            other.url.clone(),
            host.clone(),
            format!("/..{host}"),
            format!("@{}", host.trim_start_matches('/')),
            format!("\\\\{host}"),
        ] {
            let _ = client.request(Method::GET, path).send().await;
        }
        for id in [other.url.as_str(), &host] {
            client
                .widgets()
                .get(id)
                .send()
                .await
                .expect_err("it is a path");
        }
    }
    assert!(other.seen().is_empty(), "{:?}", other.seen());
    assert!(server.seen().len() >= 3 * credentials().len());
}
