//! A server that speaks HTTP/1.1, with faults.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufStream};
use tokio::net::{TcpListener, TcpStream};

use crate::answer;
use crate::fault::Fault;
use crate::ledger::Ledger;

/// Starts the server, and returns its URL. `away` is the origin to which it redirects.
pub(crate) async fn start(ledger: Arc<Ledger>, away: String, seed: u64) -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let mut random = fastrand::Rng::with_seed(seed);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (ledger, away) = (Arc::clone(&ledger), away.clone());
            let mut random = random.fork();
            tokio::spawn(async move {
                // A client that disconnects is not a fault.
                let _ = serve(BufStream::new(stream), &ledger, &away, &mut random).await;
            });
        }
    });
    Ok(url)
}

/// Starts a server that only counts the requests that reach it.
pub(crate) async fn start_elsewhere(ledger: Arc<Ledger>) -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move {
        while listener.accept().await.is_ok() {
            ledger
                .elsewhere
                .fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        }
    });
    Ok(url)
}

struct Request {
    method: http::Method,
    target: String,
    call: Option<u64>,
    token: Option<u64>,
    length: usize,
}

async fn serve(
    mut stream: BufStream<TcpStream>,
    ledger: &Ledger,
    away: &str,
    random: &mut fastrand::Rng,
) -> io::Result<()> {
    while let Some(request) = head(&mut stream).await? {
        let Some(call) = request.call else {
            ledger
                .unknown
                .fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            return Ok(());
        };
        let fault = ledger.request(call, request.token, random);
        if fault != Some(Fault::StalledWindow) {
            let mut rest = vec![0; request.length];
            stream.read_exact(&mut rest).await?;
        }
        let body = answer::body(&request.method, &request.target, call);
        let (text, then) = match fault {
            Some(fault) => response(fault, &body, away),
            None => (
                whole("401 Unauthorized", r#"{"error":"Unauthorized"}"#),
                Then::GoOn,
            ),
        };
        match then {
            Then::Trickle => {
                for piece in text.as_bytes().chunks(text.len() / 5 + 1) {
                    stream.write_all(piece).await?;
                    stream.flush().await?;
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
            }
            Then::GoOn | Then::Close | Then::Reset | Then::Silence | Then::Endless => {
                stream.write_all(text.as_bytes()).await?;
                stream.flush().await?;
            }
        }
        match then {
            Then::GoOn | Then::Trickle => {}
            Then::Close => return stream.shutdown().await,
            Then::Reset => return stream.get_ref().set_zero_linger(),
            // The client ends this by closing the connection.
            Then::Silence => {
                stream.read_to_end(&mut Vec::new()).await?;
                return Ok(());
            }
            Then::Endless => loop {
                stream.write_all(&[b' '; 16 << 10]).await?;
            },
        }
    }
    Ok(())
}

enum Then {
    GoOn,
    Trickle,
    Close,
    Reset,
    Silence,
    Endless,
}

/// The bytes of a response, and what the server does afterwards.
fn response(fault: Fault, body: &str, away: &str) -> (String, Then) {
    let ok = whole("200 OK", body);
    let head = |length: usize| {
        format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
        )
    };
    let half = &body[..body.len() / 2];
    match fault {
        Fault::None => (ok, Then::GoOn),
        Fault::Trickle => (ok, Then::Trickle),
        Fault::Informational => (
            format!("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n{ok}"),
            Then::GoOn,
        ),
        Fault::Http10 => (ok.replacen("HTTP/1.1", "HTTP/1.0", 1), Then::Close),
        Fault::CloseAfter => (ok, Then::Close),
        Fault::Drain => (
            ok.replacen("\r\n", "\r\nconnection: close\r\n", 1),
            Then::Close,
        ),
        Fault::Close => (String::new(), Then::Close),
        Fault::Reset | Fault::Refused | Fault::GoAway => (String::new(), Then::Reset),
        Fault::HalfHead => (ok[..40].to_owned(), Then::Reset),
        Fault::HalfBody => (head(body.len()) + half, Then::Reset),
        Fault::ShortBody => (head(body.len()) + half, Then::Close),
        Fault::HalfChunk => (
            format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{half}",
                body.len()
            ),
            Then::Close,
        ),
        Fault::NotHttp => ("SSH-2.0-server\r\n\r\n".to_owned(), Then::Close),
        Fault::Silence | Fault::StalledWindow => (String::new(), Then::Silence),
        Fault::SilenceInBody => (head(body.len()) + half, Then::Silence),
        Fault::HalfJson => (whole("200 OK", half), Then::GoOn),
        Fault::Html => (whole("200 OK", "<html>Sign in</html>"), Then::GoOn),
        Fault::Empty => (whole("200 OK", ""), Then::GoOn),
        Fault::TooLarge => (head(crate::LIMIT * 4), Then::Endless),
        Fault::Endless => (
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n".to_owned(),
            Then::Endless,
        ),
        Fault::RedirectHere => (redirect("/v1/elsewhere"), Then::GoOn),
        Fault::RedirectAway => (redirect(away), Then::GoOn),
        Fault::NotFound => (whole("404 Not Found", NOT_FOUND), Then::GoOn),
        Fault::Limited => (
            whole("429 Too Many Requests", "").replacen("\r\n", "\r\nretry-after: 0\r\n", 1),
            Then::GoOn,
        ),
        Fault::ServerError => (whole("500 Internal Server Error", "oops"), Then::GoOn),
    }
}

/// The documented body of the status 404.
pub(crate) const NOT_FOUND: &str = r#"{"error":"ResourceNotFound","detail":"Not found"}"#;

fn whole(status: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

fn redirect(to: &str) -> String {
    whole("307 Temporary Redirect", "").replacen("\r\n", &format!("\r\nlocation: {to}\r\n"), 1)
}

/// Reads the head of a request; `None` at the end of the connection.
async fn head(stream: &mut BufStream<TcpStream>) -> io::Result<Option<Request>> {
    let mut line = String::new();
    if stream.read_line(&mut line).await? == 0 {
        return Ok(None);
    }
    let mut words = line.split(' ');
    let method = words.next().and_then(|word| word.parse().ok());
    let mut request = Request {
        method: method.unwrap_or_default(),
        target: words.next().unwrap_or("/").to_owned(),
        call: None,
        token: None,
        length: 0,
    };
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(None);
        }
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            return Ok(Some(request));
        };
        match name {
            "x-call" => request.call = value.parse().ok(),
            "authorization" => request.token = answer::token(value),
            "content-length" => request.length = value.parse().unwrap_or(0),
            _ => {}
        }
    }
}
