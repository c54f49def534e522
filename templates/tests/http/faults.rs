//! C3, C4, C5, C6, C9: what a caller sees of each fault of a real server, as the tables in `docs/` describe it.

use std::collections::BTreeMap;
use std::fs;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use runtime::fixture::Widget;
use runtime::runtime::{BoxFuture, Client, Error, Timing};

use crate::done::Done;
use crate::server::{Answer, Server, json};
use crate::support::FakeTiming;

const WIDGET: &str = r#"{"id":"w"}"#;

/// How long a server may be silent by default.
#[cfg(feature = "hyper")]
const SILENCE: Duration = Duration::from_secs(30);
/// How long a server may be silent. A transport that blocks measures the time itself, so it really passes.
#[cfg(not(feature = "hyper"))]
const SILENCE: Duration = Duration::from_millis(300);

/// A clock: waits before retries end at once, and the limit for silence once the server has become silent again.
struct Passing {
    /// A server that sends nothing after each request.
    silent: Option<Arc<Server>>,
    passed: Arc<AtomicUsize>,
}

impl Timing for Passing {
    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        if duration != SILENCE {
            return Some(Box::pin(std::future::ready(())));
        }
        let (silent, passed) = (self.silent.clone(), Arc::clone(&self.passed));
        Some(Box::pin(async move {
            let Some(server) = silent else {
                return std::future::pending().await;
            };
            while server.seen().len() <= passed.load(Ordering::Relaxed) {
                tokio::task::yield_now().await;
            }
            passed.fetch_add(1, Ordering::Relaxed);
        }))
    }
}

/// What the server does with each request.
enum Fault {
    Answer(fn() -> Answer),
    /// Sends this answer and then nothing more.
    Silent(fn() -> Answer),
    /// Nobody listens on the port.
    Refused,
    /// Sends this answer to the second request on a connection.
    Kept(fn() -> Answer),
}

fn close(text: &str) -> Answer {
    Answer::SendAndClose(text.to_owned())
}

fn ok(headers: &str, body: &str) -> Answer {
    close(&format!("HTTP/1.1 200 OK\r\n{headers}\r\n\r\n{body}"))
}

fn redirect(location: &str) -> Answer {
    let head = "HTTP/1.1 307 Temporary Redirect\r\ncontent-length: 0\r\nlocation: ";
    Answer::Send(format!("{head}{location}\r\n\r\n"))
}

/// The rows of the table in `docs/errors.md`.
const FAULTS: &[(&str, Fault)] = &[
    ("refuses the connection", Fault::Refused),
    (
        "closes the connection immediately",
        Fault::Answer(|| close("")),
    ),
    (
        "resets the connection",
        Fault::Answer(|| Answer::Reset(String::new())),
    ),
    (
        "resets it while sending headers",
        Fault::Answer(|| Answer::Reset("HTTP/1.1 200 OK\r\ncont".to_owned())),
    ),
    (
        "resets it while sending the body",
        Fault::Answer(|| {
            Answer::Reset("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"id\"".to_owned())
        }),
    ),
    (
        "closes it before the end of the body",
        Fault::Answer(|| ok("content-length: 99", WIDGET)),
    ),
    (
        "closes it within a chunk",
        Fault::Answer(|| ok("transfer-encoding: chunked", "a\r\n{\"i")),
    ),
    (
        "does not speak HTTP",
        Fault::Answer(|| close("SMTP ready\r\n\r\n")),
    ),
    ("does not respond", Fault::Silent(|| Answer::Stall)),
    (
        "stops while sending headers",
        Fault::Silent(|| Answer::Send("HTTP/1.1 200 OK\r\ncont".to_owned())),
    ),
    (
        "stops while sending the body",
        Fault::Silent(|| Answer::Send("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{".to_owned())),
    ),
    (
        "closes a reused connection on a request",
        Fault::Kept(|| close("")),
    ),
    (
        "responds in HTTP/1.0",
        Fault::Answer(|| close(&format!("HTTP/1.0 200 OK\r\n\r\n{WIDGET}"))),
    ),
    (
        "sends JSON as `text/plain`",
        Fault::Answer(|| ok("content-type: text/plain", WIDGET)),
    ),
    (
        "sends incomplete JSON",
        Fault::Answer(|| json("200 OK", r#"{"id":"#)),
    ),
    (
        "sends a `content-length` that is too small",
        Fault::Answer(|| ok("content-length: 4", WIDGET)),
    ),
    (
        "sends HTML with 200",
        Fault::Answer(|| ok("content-type: text/html", "<html>Welcome</html>")),
    ),
    (
        "sends nothing with 200",
        Fault::Answer(|| json("200 OK", "")),
    ),
    (
        "sends gzip without being asked",
        Fault::Answer(|| ok("content-encoding: gzip", "\u{1f}\u{8b}")),
    ),
    (
        "sends more than `max_response_size`",
        Fault::Answer(|| ok("content-length: 70000", &" ".repeat(70_000))),
    ),
    (
        "never stops sending",
        Fault::Answer(|| close(&format!("HTTP/1.1 200 OK\r\n\r\n{}", " ".repeat(1 << 20)))),
    ),
    (
        "redirects to its own origin",
        Fault::Answer(|| redirect("/v1/elsewhere")),
    ),
    (
        "redirects to another origin",
        Fault::Answer(|| redirect("https://elsewhere.example/")),
    ),
    (
        "responds with 404",
        Fault::Answer(|| json("404 Not Found", r#"{"error":"NotFound","detail":"w"}"#)),
    ),
    (
        "responds with 429",
        Fault::Answer(|| json("429 Too Many Requests", "")),
    ),
    (
        "responds with 500",
        Fault::Answer(|| json("500 Internal Server Error", "Internal Server Error")),
    ),
    (
        "responds with 500, then 200",
        Fault::Kept(|| json("500 Internal Server Error", "")),
    ),
];

/// The result of a call, described by the most specific methods of the error that return `true`.
fn told(result: &Result<Widget, Error>) -> String {
    let error = match result {
        Ok(_) => return "the value".to_owned(),
        Err(error) => error,
    };
    let kinds = [
        ("is_connect", error.is_connect()),
        ("is_timeout", error.is_timeout()),
        (
            "is_transport",
            error.is_transport() && !error.is_connect() && !error.is_timeout(),
        ),
        ("is_decode", error.is_decode()),
        ("is_rate_limited", error.is_rate_limited()),
        ("is_not_found", error.is_not_found()),
        ("is_server_error", error.is_server_error()),
        (
            "is_status",
            error.is_status() && !error.is_client_error() && !error.is_server_error(),
        ),
    ];
    let kinds = kinds.iter().filter(|(_, is)| *is);
    let kinds: Vec<String> = kinds.map(|(name, _)| format!("`{name}`")).collect();
    kinds.join(", ")
}

/// Makes a call to a server with this fault, and returns its result and the number of requests that the server
/// received.
async fn suffer(fault: &Fault, post: bool) -> (String, usize) {
    let server = match *fault {
        Fault::Answer(answer) | Fault::Silent(answer) => Server::with(move |_| Some(answer())),
        Fault::Kept(answer) => {
            let count = AtomicUsize::new(0);
            Server::with(move |_| match count.fetch_add(1, Ordering::Relaxed) {
                1 => Some(answer()),
                _ => Some(json("200 OK", WIDGET)),
            })
        }
        Fault::Refused => Server::start([]),
    };
    let url = match fault {
        Fault::Refused => {
            let listener = TcpListener::bind("127.0.0.1:0").expect("this machine has a loopback");
            // The port is free again at the end of this block.
            format!("http://{}", listener.local_addr().expect("it is bound"))
        }
        _ => server.url.clone(),
    };
    let server = Arc::new(server);
    let silent = matches!(fault, Fault::Silent(_)).then(|| Arc::clone(&server));
    let client = Client::builder("SENTINEL")
        .base_url(url)
        .timing(Passing {
            silent,
            passed: Arc::default(),
        })
        .read_timeout(SILENCE)
        .max_response_size(1 << 16)
        .build()
        .expect("the settings are right");
    let before = match fault {
        Fault::Kept(_) => {
            let first = client.widgets().get("w").done().await;
            first.expect("the first request succeeds");
            1
        }
        _ => 0,
    };
    let result = match post {
        true => client.widgets().create(Widget::new("w")).done().await,
        false => client.widgets().get("w").done().await,
    };
    if let Err(error) = &result {
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("SENTINEL"), "{shown}");
    }
    let seen = server.seen();
    let (first, rest) = seen.split_at(before);
    let same = |other: &&crate::server::Seen| {
        rest.first().is_some_and(|first| {
            (&first.line, &first.headers, &first.body) == (&other.line, &other.headers, &other.body)
        })
    };
    assert_eq!(
        (first.len(), rest.iter().filter(same).count()),
        (before, rest.len()),
        "each is the same"
    );
    (told(&result), rest.len())
}

/// Returns the rows of the table under a heading, by their first cell.
fn table(page: &str, heading: &str) -> BTreeMap<String, Vec<String>> {
    let path = format!("{}/../docs/{page}", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(&path).expect("the page is there");
    let (_, rest) = text
        .split_once(&format!("\n## {heading}\n"))
        .expect("the page has the heading");
    let rows = rest.lines().skip_while(|line| !line.starts_with("|--"));
    let rows = rows.skip(1).take_while(|line| line.starts_with('|'));
    let rows = rows.map(|row| {
        let cells = row.trim_matches('|').split('|');
        let mut cells = cells.map(|cell| cell.trim().to_owned());
        (cells.next().unwrap_or_default(), cells.collect())
    });
    rows.collect()
}

#[tokio::test]
async fn c5_c6_faults_are_seen_as_the_table_says() {
    let mut found = BTreeMap::new();
    for (name, fault) in FAULTS {
        let (get, gets) = suffer(fault, false).await;
        let (post, posts) = suffer(fault, true).await;
        found.insert(
            (*name).to_owned(),
            vec![get, gets.to_string(), post, posts.to_string()],
        );
    }
    assert_eq!(found, table("errors.md", "Every fault"));
}

/// C5: the values of `Retry-After` in the table of `docs/retries.md`, as they are on the wire.
#[tokio::test]
async fn c5_each_form_of_retry_after() {
    let mut found = BTreeMap::new();
    for value in [
        "7",
        "0",
        "3600",
        "Sun, 06 Nov 1994 08:49:44 GMT",
        "Sunday, 06-Nov-94 08:49:44 GMT",
        "Sun Nov  6 08:49:44 1994",
        "Sun, 06 Nov 1994 08:00:00 GMT",
        "1.5",
        "-1",
        "soon",
        "",
    ] {
        let limited = format!(
            "HTTP/1.1 429 Too Many Requests\r\nretry-after: {value}\r\ncontent-length: 0\r\n\r\n"
        );
        let server = Server::start([Answer::Send(limited), json("201 Created", WIDGET)]);
        let timing = FakeTiming::default();
        assert_eq!(
            timing.now(),
            SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777)
        );
        let client = Client::builder("T")
            .base_url(server.url.as_str())
            .timing(Waits(timing.clone()))
            .build();
        let call = client
            .expect("the settings are right")
            .widgets()
            .create(Widget::new("w"));
        call.done().await.expect("the second attempt succeeds");
        let wait = match timing.slept().as_slice() {
            [] => "none".to_owned(),
            [wait] if *wait < Duration::from_secs(1) => "random".to_owned(),
            [wait] => format!("{} s", wait.as_secs_f64()),
            waits => panic!("{value}: {waits:?}"),
        };
        let value = match value {
            "" => "nothing".to_owned(),
            value => format!("`{value}`"),
        };
        found.insert(value, vec![wait]);
    }
    assert_eq!(found, table("retries.md", "Values of `Retry-After`"));
}

/// A clock: waits before retries end at once and are recorded, and the limit for silence never ends.
struct Waits(FakeTiming);

impl Timing for Waits {
    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        match duration == SILENCE {
            true => Some(Box::pin(std::future::pending())),
            false => self.0.sleep(duration),
        }
    }

    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn instant(&self) -> std::time::Instant {
        self.0.instant()
    }

    /// The longest wait that the jitter can give.
    fn random(&self) -> u64 {
        Duration::from_millis(500).as_nanos() as u64
    }
}
