//! The default transport with a real server: the bytes on the wire, and the error for each fault.

use std::net::TcpListener;
use std::time::Duration;

use http::Method;
use runtime::fixture::Widget;
use runtime::runtime::{BoxFuture, Client, ClientBuilder, Error, Retries, Timing};

use crate::done::Done;
use crate::server::{Answer, Server, json};

const WIDGET: &str = r#"{"id":"w"}"#;

fn builder(server: &Server) -> ClientBuilder {
    let retries = Retries::new().base_delay(Duration::ZERO);
    Client::builder("TOKEN")
        .base_url(server.url.as_str())
        .retries(retries)
}

fn client(server: &Server) -> Client {
    builder(server).build().expect("the settings are right")
}

async fn get(server: &Server) -> Result<Widget, Error> {
    client(server).widgets().get("w").done().await
}

async fn create(server: &Server) -> Result<Widget, Error> {
    client(server)
        .widgets()
        .create(Widget::new("w"))
        .done()
        .await
}

fn send(head: &str, body: &str) -> Answer {
    Answer::SendAndClose(format!("{head}\r\n\r\n{body}"))
}

#[tokio::test]
async fn c3_a_request_on_the_wire() {
    let server = Server::start([json("201 Created", WIDGET)]);
    create(&server).await.expect("the response is a widget");
    let seen = server.seen().remove(0);
    assert_eq!(seen.line, "POST /v1/widgets/ HTTP/1.1");
    assert_eq!(seen.body, r#"{"id":"w","tags":[]}"#);
    let host = server.url.strip_prefix("http://");
    for (name, value) in [
        ("host", host),
        ("authorization", Some("Bearer TOKEN")),
        ("content-type", Some("application/json")),
        ("content-length", Some("20")),
        ("transfer-encoding", None),
        ("accept", Some("application/json")),
        ("user-agent", Some("fixture/1.2.3")),
        ("fixture-version", Some("2026-10")),
        ("referer", None),
    ] {
        assert_eq!(seen.header(name), value, "{name}");
    }
    let mut names: Vec<_> = seen.headers.iter().map(|(name, _)| name).collect();
    names.sort();
    names.dedup();
    assert_eq!(
        names.len(),
        seen.headers.len(),
        "no header is sent twice: {names:?}"
    );
}

#[tokio::test]
async fn c1_a_query_on_the_wire() {
    let server = Server::start([json("200 OK", r#"{"items":[],"max_page":0}"#)]);
    let list = client(&server)
        .widgets()
        .list()
        .organization_id(["a b", "c"]);
    list.metadata("ti/er", "go'ld")
        .done()
        .await
        .expect("the response is a page");
    let target =
        "/v1/widgets/?organization_id=a%20b&organization_id=c&metadata%5Bti%2Fer%5D=go%27ld";
    assert_eq!(server.seen()[0].line, format!("GET {target} HTTP/1.1"));
}

#[tokio::test]
async fn c2_a_path_on_the_wire() {
    let server = Server::start([json("200 OK", WIDGET)]);
    let id = "../../a%2e?#é\\..";
    client(&server)
        .widgets()
        .get(id)
        .done()
        .await
        .expect("the response is a widget");
    let line = "GET /v1/widgets/..%2F..%2Fa%252e%3F%23%C3%A9%5C.. HTTP/1.1";
    assert_eq!(server.seen()[0].line, line);
}

#[tokio::test]
async fn c3_a_length_is_always_sent() {
    for (method, length) in [
        (Method::POST, Some("0")),
        (Method::PUT, Some("0")),
        (Method::PATCH, Some("0")),
        (Method::DELETE, None),
        (Method::GET, None),
    ] {
        let server = Server::start([json("200 OK", "{}")]);
        client(&server)
            .request(method, "/x")
            .done()
            .await
            .expect("the response is a success");
        let seen = server.seen().remove(0);
        assert_eq!(seen.header("content-length"), length, "{}", seen.line);
        assert_eq!(seen.header("transfer-encoding"), None);
    }
}

#[tokio::test]
async fn c3_a_204_with_a_body_is_a_success() {
    let head = "HTTP/1.1 204 No Content\r\ncontent-length: 4";
    let server = Server::start([send(head, "body"), json("200 OK", WIDGET)]);
    let client = client(&server);
    client
        .widgets()
        .delete("w")
        .done()
        .await
        .expect("204 is a success");
    // The bytes after the response are not read as the next response.
    client
        .widgets()
        .get("w")
        .done()
        .await
        .expect("the response is a widget");
}

type Fault = (&'static str, fn() -> Answer);

/// C5: what a caller sees of a fault, for a GET that is repeated until it succeeds, and for a POST.
#[tokio::test]
async fn c5_faults_of_the_network() {
    let faults: [Fault; 5] = [
        ("closes at once", || Answer::SendAndClose(String::new())),
        ("breaks in the headers", || {
            Answer::SendAndClose("HTTP/1.1 200 OK\r\ncont".to_owned())
        }),
        ("breaks in the body", || {
            send("HTTP/1.1 200 OK\r\ncontent-length: 99", "{\"id\"")
        }),
        ("breaks in the chunks", || {
            send("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked", "5\r\n{\"i")
        }),
        ("is no HTTP", || {
            Answer::SendAndClose("SMTP ready\r\n\r\n".to_owned())
        }),
    ];
    for (name, fault) in faults {
        let server = Server::start([fault(), fault(), json("200 OK", WIDGET)]);
        get(&server)
            .await
            .unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(server.seen().len(), 3, "{name}");

        let server = Server::start([fault(), json("201 Created", WIDGET)]);
        let error = create(&server).await.expect_err(name);
        assert!(
            error.is_transport() && !error.is_connect() && !error.is_timeout(),
            "{name}"
        );
        assert_eq!(
            server.seen().len(),
            1,
            "{name}: a POST that may have been seen is sent once"
        );
    }
}

#[tokio::test]
async fn c4_no_server_is_a_connect_error() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("this machine has a loopback");
    let address = listener.local_addr().expect("the listener is bound");
    drop(listener);
    let client = Client::builder("T").base_url(format!("http://{address}"));
    let client = client
        .retries(Retries::none())
        .build()
        .expect("the settings are right");
    let error = client
        .widgets()
        .get("SECRET")
        .done()
        .await
        .expect_err("nobody listens");
    assert!(error.is_connect() && error.is_transport() && !error.is_timeout());
    let text = format!("{error} {error:?}");
    assert!(!text.contains("SECRET"), "{text}");
}

#[tokio::test]
async fn c3_responses_that_are_not_what_they_say() {
    // The length is too short, so the JSON is cut off.
    let server = Server::start([send("HTTP/1.1 200 OK\r\ncontent-length: 5", WIDGET)]);
    let error = get(&server).await.expect_err("the JSON is cut");
    assert!(error.is_decode() && error.json_path().is_some());
    // Without a length, the body ends with the connection.
    let server = Server::start([send("HTTP/1.0 200 OK", WIDGET)]);
    assert_eq!(get(&server).await.expect("HTTP/1.0 is fine").id, "w");
    // The client did not ask for this encoding.
    let server = Server::start([send("HTTP/1.1 200 OK\r\ncontent-encoding: gzip", "\u{1f}")]);
    let error = get(&server).await.expect_err("the JSON is packed");
    assert!(
        error
            .to_string()
            .ends_with("the response has the content encoding gzip"),
        "{error}"
    );
    // A body without an end is cut off at the limit.
    let server = Server::start([send("HTTP/1.1 200 OK", &" ".repeat(1 << 20))]);
    let small = builder(&server)
        .max_response_size(1 << 16)
        .build()
        .expect("the settings are right");
    let error = small
        .widgets()
        .get("w")
        .done()
        .await
        .expect_err("the response is too long");
    assert!(
        error
            .to_string()
            .ends_with("the response is longer than 65536 bytes"),
        "{error}"
    );
}

#[tokio::test]
async fn c5_500_then_200() {
    let fault = || {
        send(
            "HTTP/1.1 500 Internal Server Error\r\ncontent-length: 0",
            "",
        )
    };
    let server = Server::start([fault(), json("200 OK", WIDGET)]);
    get(&server).await.expect("the second attempt succeeds");
    let server = Server::start([fault(), json("201 Created", WIDGET)]);
    assert!(
        create(&server)
            .await
            .expect_err("a POST is sent once")
            .is_server_error()
    );
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn c5_a_429_post_is_sent_again_identical() {
    let limited = "HTTP/1.1 429 Too Many Requests\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n";
    let server = Server::start([
        Answer::Send(limited.to_owned()),
        json("201 Created", WIDGET),
    ]);
    create(&server).await.expect("the second attempt succeeds");
    let [first, second] = server.seen().try_into().expect("there are two requests");
    assert_eq!(
        (first.line, first.headers, first.body),
        (second.line, second.headers, second.body)
    );
    assert_eq!(
        first.connection, second.connection,
        "the connection is kept"
    );
}

#[tokio::test]
async fn c5_a_kept_connection_closed_under_us() {
    for (method, attempts) in [(Method::GET, 3), (Method::POST, 2)] {
        let server = Server::start([
            json("200 OK", "{}"),
            Answer::SendAndClose(String::new()),
            json("200 OK", "{}"),
        ]);
        let client = client(&server);
        client
            .request(Method::GET, "/")
            .done()
            .await
            .expect("the first request succeeds");
        let second = client.request(method.clone(), "/").done().await;
        assert_eq!(second.is_ok(), method == Method::GET);
        assert_eq!(server.seen().len(), attempts, "{method}");
    }
}

#[tokio::test]
async fn c9_redirects_are_not_followed() {
    let other = Server::start([json("200 OK", WIDGET)]);
    for location in [format!("{}/steal", other.url), "/v1/elsewhere".to_owned()] {
        let head =
            format!("HTTP/1.1 307 Temporary Redirect\r\nlocation: {location}\r\ncontent-length: 0");
        let server = Server::start([send(&head, ""), json("200 OK", WIDGET)]);
        let error = get(&server).await.expect_err("a redirect is an error");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
        assert_eq!(server.seen().len(), 1);
    }
    assert!(other.seen().is_empty(), "nothing goes to another origin");
}

/// A clock that ends every sleep as soon as the server has received the request.
struct WhenSeen(std::sync::Arc<Server>);

impl Timing for WhenSeen {
    fn sleep(&self, _: Duration) -> Option<BoxFuture<'static, ()>> {
        let server = std::sync::Arc::clone(&self.0);
        Some(Box::pin(async move {
            while server.seen().is_empty() {
                tokio::task::yield_now().await;
            }
        }))
    }
}

#[tokio::test]
async fn c6_a_server_that_stalls() {
    for answer in [
        Answer::Stall,
        Answer::Send("HTTP/1.1 200 OK\r\n".to_owned()),
        Answer::Send("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{".to_owned()),
    ] {
        let server = std::sync::Arc::new(Server::start([answer]));
        let timing = WhenSeen(std::sync::Arc::clone(&server));
        let client = builder(&server).timing(timing).retries(Retries::none());
        // A transport that blocks measures the time itself.
        #[cfg(not(feature = "hyper"))]
        let client = client.read_timeout(Duration::from_millis(200));
        let client = client.build().expect("the settings are right");
        let error = client.widgets().create(Widget::new("w")).done().await;
        assert!(error.expect_err("the server says nothing").is_timeout());
        assert_eq!(server.seen().len(), 1);
    }
}
