//! C8, F9: credentials of every form to a real server, and events from it as they arrive.

use std::io::{Read, Write};
use std::sync::mpsc;
use std::time::Duration;

use http::Method;
use runtime::runtime::json::RawJson;
use runtime::runtime::{Call, Client, Credential, Credentials, Operation, Retries, response};
use runtime::streams::EventForm;

use crate::server::{Answer, Seen, Server, json, serve};

const ANY: Operation = Operation::new("any", Method::GET, "/any").security(&[
    &["key", "secret"],
    &["query"],
    &["cookie"],
    &["user"],
    &["digest"],
    &["token"],
]);
const OPTIONAL: Operation =
    Operation::new("optional", Method::GET, "/any?a=b").security(&[&["query"], &[]]);
const OPEN: Operation = Operation::new("open", Method::GET, "/any").anonymous();

/// Calls the operation with these credentials. The first attempt fails, which shows that the second sends the same.
async fn seen(operation: &'static Operation, credentials: impl Into<Credentials>) -> Seen {
    let busy = "HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n";
    let server = Server::start([Answer::Send(busy.to_owned()), json("200 OK", "{}")]);
    let retries = Retries::new().base_delay(Duration::ZERO);
    let client = Client::builder(credentials)
        .base_url(server.url.as_str())
        .retries(retries);
    let client = client.build().expect("the settings are right");
    let call = Call::new(&client, operation, response::empty);
    call.send().await.expect("the second attempt succeeds");
    let [first, second] = server.seen().try_into().expect("there are two attempts");
    assert_eq!(
        (&first.line, &first.headers),
        (&second.line, &second.headers)
    );
    second
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn c11_a_client_of_the_callers_own_sends_the_requests() {
    let server = Server::start([json("200 OK", "{}")]);
    let mut headers = http::HeaderMap::new();
    headers.insert("x-own", http::HeaderValue::from_static("1"));
    let own = runtime::runtime::reqwest::Client::builder().default_headers(headers);
    let client = Client::builder("token")
        .base_url(server.url.as_str())
        .reqwest(own.build().expect("the settings are right"));
    let client = client.build().expect("the settings are right");
    let call = Call::new(&client, &OPEN, response::empty);
    call.send().await.expect("the server answers");
    let seen = server.seen();
    let [seen] = seen.as_slice() else {
        panic!("one request, not {seen:?}")
    };
    assert_eq!(seen.header("x-own"), Some("1"));
}

#[tokio::test]
async fn c8_credentials_of_every_form_on_the_wire() {
    let all = || Credentials::new();
    let cases = [
        (
            all()
                .with("key", Credential::header("X-Key", "k 1"))
                .with("secret", Credential::header("X-Secret", "s")),
            "/any",
            [Some("k 1"), Some("s"), None, None],
        ),
        // One of two credentials that belong together is incomplete, so the next complete choice is sent.
        (
            all()
                .with("key", Credential::header("X-Key", "k"))
                .with("query", Credential::query("api key", "a&b=c")),
            "/any?api%20key=a%26b%3Dc",
            [None, None, None, None],
        ),
        (
            all().with("cookie", Credential::cookie("session", "a;b c")),
            "/any",
            [None, None, Some("session=a%3Bb%20c"), None],
        ),
        (
            all().with("user", Credential::basic("Aladdin", "open sesame")),
            "/any",
            [None, None, None, Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")],
        ),
        (
            all().with("digest", Credential::authorization("Token", "abc")),
            "/any",
            [None, None, None, Some("Token abc")],
        ),
        (
            all().with("token", "T"),
            "/any",
            [None, None, None, Some("Bearer T")],
        ),
    ];
    for (credentials, target, headers) in cases {
        let seen = seen(&ANY, credentials).await;
        assert_eq!(seen.line, format!("GET {target} HTTP/1.1"));
        let names = ["x-key", "x-secret", "cookie", "authorization"];
        assert_eq!(names.map(|name| seen.header(name)), headers, "{target}");
    }
}

#[tokio::test]
async fn c8_optional_credentials_on_the_wire() {
    let key = || Credentials::new().with("query", Credential::query("key", "K"));
    let line = |seen: Seen| seen.line;
    assert_eq!(
        line(seen(&OPTIONAL, key()).await),
        "GET /any?a=b&key=K HTTP/1.1"
    );
    let without = seen(&OPTIONAL, Credentials::new()).await;
    assert_eq!(line(without), "GET /any?a=b HTTP/1.1");
    let anonymous = seen(&OPEN, key().with("token", "T")).await;
    assert_eq!(anonymous.header("authorization"), None);
    assert_eq!(line(anonymous), "GET /any HTTP/1.1");
}

const EVENTS: Operation = Operation::new("events", Method::GET, "/events");
const HEAD: &str =
    "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n";

fn chunk(text: &str) -> String {
    format!("{:x}\r\n{text}\r\n", text.len())
}

fn events(url: &str) -> Call<()> {
    let client = Client::builder("T").base_url(url).build();
    let client = client.expect("the settings are right");
    Call::new(&client, &EVENTS, response::empty)
}

/// F9: an event is returned as soon as the server has sent it, not at the end of the response.
#[tokio::test]
async fn f9_events_as_they_arrive() {
    let (read, wait) = mpsc::channel::<()>();
    let wait = std::sync::Mutex::new(wait);
    let (url, _) = serve(move |_, reader| {
        let stream = reader.get_mut();
        let first = chunk("id: 1\ndata: {\"n\":1}\n\nda");
        stream.write_all([HEAD, &first].concat().as_bytes())?;
        // The rest is sent after the first event has been read.
        let wait = wait.lock().map_err(|_| std::io::ErrorKind::Other)?;
        wait.recv().map_err(std::io::Error::other)?;
        let rest = [chunk("ta: {\"n\":2}\n\n"), "0\r\n\r\n".to_owned()];
        stream.write_all(rest.concat().as_bytes())
    });
    let stream = events(&url).send_events::<RawJson>(EventForm::Data).await;
    let mut stream = stream.expect("the response is a success");
    let first = stream.try_next().await.expect("it is JSON");
    let first = first.expect("there is an event");
    assert_eq!(
        (first.data.as_str(), first.id.as_deref()),
        (r#"{"n":1}"#, Some("1"))
    );
    read.send(()).expect("the server waits");
    let second = stream.try_next().await.expect("it is JSON");
    assert_eq!(
        second.expect("there is another").data.as_str(),
        r#"{"n":2}"#
    );
    assert!(stream.try_next().await.expect("the end").is_none());
}

/// F9, C4: a connection that breaks within an event is an error, not the end of the stream.
#[tokio::test]
async fn f9_a_break_within_events() {
    let (url, count) = serve(|_, reader| {
        let text = [HEAD, &chunk("data: 1\n\ndata: 2")].concat();
        reader.get_mut().write_all(text.as_bytes())
    });
    let stream = events(&url).send_events::<RawJson>(EventForm::Data).await;
    let mut stream = stream.expect("the response is a success");
    let first = stream.try_next().await.expect("the first is whole");
    assert_eq!(first.expect("there is an event").data.as_str(), "1");
    let error = stream
        .try_next()
        .await
        .expect_err("the connection was lost");
    assert!(error.is_transport(), "{error:?}");
    assert!(stream.try_next().await.expect("the end").is_none());
    let count = count.load(std::sync::atomic::Ordering::Relaxed);
    assert_eq!(count, 1, "what was read is not read again");
}

/// F9: dropping a stream closes the connection, which the server notices.
#[tokio::test]
async fn f9_a_stream_that_is_dropped_ends_the_connection() {
    let (gone, wait) = mpsc::channel();
    let (url, _) = serve(move |_, reader| {
        let text = [HEAD, &chunk("data: 1\n\n")].concat();
        reader.get_mut().write_all(text.as_bytes())?;
        let left = reader.read_to_end(&mut Vec::new());
        gone.send(left.is_ok()).map_err(std::io::Error::other)
    });
    let stream = events(&url).send_events::<RawJson>(EventForm::Data).await;
    let mut stream = stream.expect("the response is a success");
    assert!(stream.try_next().await.expect("it is JSON").is_some());
    drop(stream);
    let gone = tokio::task::spawn_blocking(move || wait.recv()).await;
    assert!(gone.expect("it does not panic").expect("the server saw it"));
}

#[tokio::test]
async fn f9_lines_as_they_arrive() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/x-ndjson\r\ntransfer-encoding: chunked\r\n\r\n";
    let parts = ["{\"n\":", "1}\n{\"n\":2", "}\n\n3"].map(chunk);
    let text = [head, &parts.concat(), "0\r\n\r\n"].concat();
    let server = Server::start([Answer::Send(text)]);
    let lines = events(&server.url).send_lines::<RawJson>().await;
    let mut lines = lines.expect("the response is a success");
    let mut found = Vec::new();
    while let Some(line) = lines.try_next().await.expect("it is JSON") {
        found.push(line.as_str().to_owned());
    }
    assert_eq!(found, [r#"{"n":1}"#, r#"{"n":2}"#, "3"]);
    let accepted = "application/x-ndjson, application/jsonl, application/json-seq";
    assert_eq!(server.seen()[0].header("accept"), Some(accepted));
}
