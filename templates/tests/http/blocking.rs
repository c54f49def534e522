//! C13: blocking calls, and the error in places where blocking is not possible.

use runtime::fixture::Widget;
use runtime::runtime::{Body, Client, Error};

use crate::server::{Answer, Server, json};

const WIDGET: &str = r#"{"id":"w"}"#;

fn client(server: &Server) -> Client {
    let builder = Client::builder("TOKEN").base_url(server.url.as_str());
    builder.build().expect("the settings are right")
}

/// A server with pages of one widget each.
fn pages(last: u32) -> Server {
    Server::with(move |seen| {
        let page: u32 = seen.line.split(['=', ' ']).nth(2)?.parse().ok()?;
        let body = format!(r#"{{"items":[{{"id":"w{page}"}}],"max_page":{last}}}"#);
        Some(json("200 OK", &body))
    })
}

fn ids(widgets: Vec<Widget>) -> Vec<String> {
    widgets.into_iter().map(|widget| widget.id).collect()
}

#[test]
fn c13_a_call_waits() {
    let server = Server::start([json("200 OK", WIDGET), json("201 Created", WIDGET)]);
    let client = client(&server);
    let widget = client.widgets().get("w").send_blocking();
    assert_eq!(widget.map(|widget| widget.id).ok().as_deref(), Some("w"));
    let call = client.widgets().create(Widget::new("w"));
    let response = call.send_response_blocking().expect("a response");
    assert_eq!(response.status(), 201);
    let connections: Vec<_> = server.seen().iter().map(|seen| seen.connection).collect();
    assert_eq!(connections, [0, 0], "the connection is kept between calls");
}

#[test]
fn c13_an_error_is_the_same() {
    let server = Server::start([json(
        "404 Not Found",
        r#"{"error":"NotFound","detail":"-"}"#,
    )]);
    let error = client(&server).widgets().get("w").send_blocking();
    assert!(error.is_err_and(|error| error.is_not_found()));
}

#[test]
fn c13_a_walk_is_an_iterator() {
    let server = pages(3);
    let items = client(&server).widgets().list().items().blocking();
    let widgets: Result<Vec<_>, Error> = items.collect();
    assert_eq!(ids(widgets.expect("three pages")), ["w1", "w2", "w3"]);
    let pages = client(&server).widgets().list().pages().blocking();
    assert_eq!(pages.filter(Result::is_ok).count(), 3);
    assert_eq!(server.seen().len(), 6);
}

#[test]
fn c13_a_walk_ends_once_at_an_error() {
    let server = Server::start([json("401 Unauthorized", "{}")]);
    let mut items = client(&server).widgets().list().items().blocking();
    assert!(matches!(items.next(), Some(Err(error)) if error.is_unauthorized()));
    assert!(items.next().is_none());
}

#[test]
fn c13_a_body_arrives_in_pieces() {
    let text = "HTTP/1.1 200 OK\r\ncontent-type: text/csv\r\ncontent-length: 8\r\n\r\na,b\n1,2\n";
    let server = Server::start([Answer::Send(text.to_owned())]);
    let call = client(&server).widgets().export();
    let response = call.send_stream_blocking().expect("a head");
    let pieces: Result<Vec<_>, Error> = response.into_value().blocking().collect();
    assert_eq!(pieces.expect("a body").concat(), b"a,b\n1,2\n");
}

#[test]
fn c13_many_threads_wait_at_once() {
    let server = Server::with(|_| Some(json("200 OK", WIDGET)));
    let client = client(&server);
    std::thread::scope(|scope| {
        let calls: Vec<_> = (0..16)
            .map(|_| scope.spawn(|| client.widgets().get("w").send_blocking()))
            .collect();
        for call in calls {
            assert!(call.join().is_ok_and(|widget| widget.is_ok()));
        }
    });
}

#[tokio::test]
async fn c13_within_a_runtime_it_says_what_to_do() {
    let server = pages(1);
    let client = client(&server);
    let error = client.widgets().get("w").send_blocking();
    let error = error.expect_err("this would stop the runtime");
    assert!(error.is_setup());
    assert!(error.to_string().contains("await `send()`"), "{error}");

    let mut items = client.widgets().list().items().blocking();
    assert!(matches!(items.next(), Some(Err(error)) if error.is_setup()));
    assert!(items.next().is_none());

    // A separate thread may block.
    let thread = std::thread::spawn(move || {
        client
            .widgets()
            .list()
            .items()
            .blocking()
            .filter(Result::is_ok)
            .count()
    });
    assert_eq!(thread.join().ok(), Some(1));
}

#[test]
fn c13_an_upload_from_a_reader() {
    let server = Server::start([json("200 OK", "{}")]);
    let content = "0123456789".repeat(20_000);
    let reader = std::io::Cursor::new(content.clone());
    let call = client(&server).request(http::Method::PUT, "/file");
    let call = call.body("text/plain", Body::reader(reader));
    call.send_blocking().expect("the response is a success");
    assert_eq!(server.seen()[0].body, content);
}
