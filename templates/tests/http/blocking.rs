//! C13: blocking calls, and the error in places where blocking is not possible.

use std::io::{Read, Write};
use std::sync::{Mutex, mpsc};
use std::time::{Duration, Instant};

use runtime::fixture::Widget;
use runtime::runtime::{Body, Client, Error, Retries};

use crate::server::{Answer, Server, json, serve};

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

#[cfg(feature = "hyper")]
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

/// The head of a stream, and its first chunk.
const FIRST: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n3\r\none\r\n";

/// F9: a piece is returned as soon as the server has sent it.
#[test]
fn c13_f9_pieces_as_they_arrive() {
    let (read, wait) = mpsc::channel::<()>();
    let wait = Mutex::new(wait);
    let (url, _) = serve(move |_, reader| {
        let stream = reader.get_mut();
        stream.write_all(FIRST.as_bytes())?;
        // The rest is sent after the first piece has been read.
        let wait = wait.lock().map_err(|_| std::io::ErrorKind::Other)?;
        wait.recv().map_err(std::io::Error::other)?;
        stream.write_all(b"3\r\ntwo\r\n0\r\n\r\n")
    });
    let client = Client::builder("T").base_url(url).build();
    let call = client.expect("the settings are right").widgets().export();
    let response = call.send_stream_blocking().expect("a head");
    let mut pieces = response.into_value().blocking();
    let mut next = || {
        pieces
            .next()
            .map(|piece| piece.expect("the server sends it"))
    };
    assert_eq!(next().as_deref(), Some(b"one".as_slice()));
    read.send(()).expect("the server waits");
    assert_eq!(next().as_deref(), Some(b"two".as_slice()));
    assert_eq!(next(), None);
}

/// F9: dropping a stream closes the connection, which the server notices.
#[test]
fn c13_f9_a_stream_that_is_dropped_ends_the_connection() {
    let (gone, wait) = mpsc::channel();
    let (url, _) = serve(move |_, reader| {
        reader.get_mut().write_all(FIRST.as_bytes())?;
        let left = reader.read_to_end(&mut Vec::new());
        gone.send(left.is_ok()).map_err(std::io::Error::other)
    });
    let client = Client::builder("T").base_url(url).build();
    let call = client.expect("the settings are right").widgets().export();
    let response = call.send_stream_blocking().expect("a head");
    let mut pieces = response.into_value().blocking();
    assert!(pieces.next().is_some_and(|piece| piece.is_ok()));
    drop(pieces);
    let gone = wait.recv_timeout(Duration::from_secs(20));
    assert!(gone.expect("the server sees it"));
}

/// C6: the read timeout and the timeout of the call also end a stream, and a call whose server is silent.
#[test]
fn c6_c13_timeouts_of_blocking_calls() {
    let limit = Duration::from_millis(150);
    let builder = || {
        let (url, _) = serve(|_, reader| {
            reader.get_mut().write_all(FIRST.as_bytes())?;
            reader.read_to_end(&mut Vec::new()).map(|_| ())
        });
        Client::builder("T").base_url(url).retries(Retries::none())
    };
    let started = Instant::now();
    let check = |error: Error| {
        assert!(error.is_timeout(), "{error:?}");
        assert!(error.to_string().contains("150ms"), "{error}");
    };
    let read_timeout = builder().read_timeout(limit).build();
    let read_timeout = read_timeout.expect("the settings are right");
    let whole = builder().build().expect("the settings are right");
    for call in [
        read_timeout.widgets().export(),
        whole.widgets().export().timeout(limit),
    ] {
        let response = call.clone().send_stream_blocking().expect("a head");
        let pieces: Vec<_> = response.into_value().blocking().collect();
        let [Ok(_), Err(_)] = pieces.as_slice() else {
            panic!("one piece, then the timeout, not {pieces:?}");
        };
        pieces.into_iter().filter_map(Result::err).for_each(check);
        check(call.send_blocking().expect_err("the server is silent"));
    }
    assert!(started.elapsed() >= 4 * limit);
    assert!(started.elapsed() < Duration::from_secs(20));
}
