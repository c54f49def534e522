//! T2: a mock with an address, as a program in another process uses it.
#![cfg(feature = "mock-server")]

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use http::Method;
use runtime::mock::{Mock, MockOperation, Shape, json_body, json_response, no_body};
use runtime::runtime::Client;
use runtime::runtime::json::RawJson;

const GET: &str = "GET /v1/widgets/7?q=a%20b HTTP/1.1\r\nhost: a.test\r\nconnection: close\r\n\r\n";

fn json(text: &str) -> RawJson {
    RawJson::parse(text).expect("it is JSON")
}

fn get(mock: &Mock) -> MockOperation<(), RawJson> {
    mock.operation(Shape {
        id: "widgets:get",
        status: 200,
        media_type: "application/json",
        accepts: &[],
        read: no_body,
        write: json_response,
    })
}

fn create(mock: &Mock) -> MockOperation<RawJson, RawJson> {
    mock.operation(Shape {
        id: "widgets:create",
        status: 201,
        media_type: "application/json",
        accepts: &["application/json"],
        read: json_body,
        write: json_response,
    })
}

/// What a program receives after sending a text, until the connection is closed.
fn exchange(address: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("the server accepts");
    let limit = Some(Duration::from_secs(20));
    stream.set_read_timeout(limit).expect("a limit");
    stream.write_all(request.as_bytes()).expect("it is sent");
    let mut text = String::new();
    // If the connection is closed early, the text ends there.
    _ = stream.read_to_string(&mut text);
    text
}

#[test]
fn t2_a_server_gives_what_is_set_up() {
    let mock = Mock::new();
    get(&mock)
        .header("x-more", "yes")
        .returns(json(r#"{"id":7}"#));
    create(&mock).answers(|call| call.body);
    let server = mock.serve("127.0.0.1:0").expect("a free port");
    assert_eq!(server.url(), format!("http://{}", server.address()));

    let text = exchange(server.address(), GET);
    assert!(text.starts_with("HTTP/1.1 200 OK\r\n"), "{text}");
    assert!(
        text.contains("x-more: yes") && text.ends_with(r#"{"id":7}"#),
        "{text}"
    );
    let call = &get(&mock).requests()[0];
    assert_eq!((call.path("id"), call.query("q")), (Some("7"), Some("a b")));
    assert_eq!(call.header("host"), Some("a.test"));

    let chunked = "POST /v1/widgets/ HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n\
        transfer-encoding: chunked\r\nconnection: close\r\n\r\n3\r\n[1,\r\n2\r\n2]\r\n0\r\n\r\n";
    let text = exchange(server.address(), chunked);
    assert!(
        text.starts_with("HTTP/1.1 201 ") && text.ends_with("[1,2]"),
        "{text}"
    );
    assert_eq!(create(&mock).requests()[0].body, json("[1,2]"));
    mock.verify();
}

#[test]
fn t2_sequences_and_faults_come_over_the_network() {
    let mock = Mock::new();
    let set = get(&mock);
    set.once().fails_to_connect().then().once().breaks();
    set.once()
        .fails(json(r#"{"detail":"Gone"}"#), 410)
        .then()
        .returns(json("1"));
    let server = mock.serve("127.0.0.1:0").expect("a free port");
    for start in ["", "", "HTTP/1.1 410 ", "HTTP/1.1 200 ", "HTTP/1.1 200 "] {
        let text = exchange(server.address(), GET);
        assert_eq!(text.get(..start.len()), Some(start), "{text}");
        assert_eq!(text.is_empty(), start.is_empty(), "{text}");
    }
    mock.verify();
}

#[test]
fn t2_what_is_not_expected_is_told_to_both_sides() {
    let mock = Mock::new();
    get(&mock).answers(|_| panic!("no widgets today"));
    let server = mock.serve("127.0.0.1:0").expect("a free port");
    for (request, told) in [
        (
            GET.replace("/v1/widgets/7", "/other"),
            "knows no operation for GET /other",
        ),
        (
            GET.replace("GET", "POST").replace("/7", "/"),
            "did not expect `widgets:create`",
        ),
        (
            GET.to_owned(),
            "panicked on GET /v1/widgets/7?q=a b: no widgets today",
        ),
    ] {
        let text = exchange(server.address(), &request);
        assert!(text.starts_with("HTTP/1.1 501 "), "{text}");
        assert!(text.contains("application/problem+json"), "{text}");
        assert!(text.contains(told), "{text}");
        let problems = mock.problems();
        assert!(
            problems.iter().any(|problem| problem.contains(told)),
            "{problems:?}"
        );
    }
}

/// T2: a program in another process has its own clock, so a delay takes real time.
#[tokio::test]
async fn t2_delays_are_real_in_a_server() {
    let mock = Mock::new();
    let delay = Duration::from_millis(300);
    get(&mock).once().after(delay).returns(json("1"));
    get(&mock)
        .after(Duration::from_secs(600))
        .returns(json("2"));
    let server = mock.serve("127.0.0.1:0").expect("a free port");
    let began = Instant::now();
    assert!(exchange(server.address(), GET).ends_with('1'));
    assert!(began.elapsed() >= delay && mock.elapsed() >= delay);

    let client = Client::builder("token").base_url(server.url()).build();
    let client = client.expect("the settings are right");
    let call = client.request(Method::GET, "/v1/widgets/7");
    let error = call.timeout(delay).send().await.expect_err("it is slow");
    assert!(error.is_timeout(), "{error}");
    assert!(began.elapsed() < Duration::from_secs(20));
}

#[test]
fn t2_a_server_stops_when_it_is_dropped() {
    let mock = Mock::new();
    get(&mock)
        .after(Duration::from_secs(600))
        .returns(json("1"));
    let server = mock.serve("127.0.0.1:0").expect("a free port");
    let address = server.address();
    let error = mock.serve(address).expect_err("the port is taken");
    assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
    // A client that waits for a response does not keep the server running.
    let mut waiting = TcpStream::connect(address).expect("the server accepts");
    waiting.write_all(GET.as_bytes()).expect("it is sent");
    let began = Instant::now();
    while mock.calls().is_empty() {
        assert!(began.elapsed() < Duration::from_secs(20), "no call came");
        std::thread::yield_now();
    }
    drop(server);
    assert!(TcpStream::connect(address).is_err(), "it still accepts");
    let mut text = String::new();
    _ = waiting.read_to_string(&mut text);
    assert_eq!(text, "");
    // The mock still works, and another server may use it.
    let server = mock.serve(address).expect("the port is free again");
    assert_eq!(server.address(), address);
}

/// T2: a function of the test that never returns does not block the thread that drops the server.
#[test]
fn t2_a_function_that_never_returns_hangs_nothing() {
    let mock = Mock::new();
    let (called, is_called) = std::sync::mpsc::channel();
    let (release, is_released) = std::sync::mpsc::channel::<()>();
    get(&mock).answers(move |_| {
        _ = called.send(());
        _ = is_released.recv();
        json("1")
    });
    let server = mock.serve("127.0.0.1:0").expect("a free port");
    let mut stream = TcpStream::connect(server.address()).expect("the server accepts");
    stream.write_all(GET.as_bytes()).expect("it is sent");
    is_called.recv().expect("it was called");
    let began = Instant::now();
    drop(server);
    assert!(began.elapsed() < Duration::from_secs(20));
    drop(release);
}
