//! A server on this machine that misbehaves at random, and counts the requests.

use std::io;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use client_tests::example;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufStream};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

use crate::chance::{Fault, fault, is_post};

/// What the server and the client's clock know of each call.
pub(crate) struct Calls {
    /// The number of requests that the server has received for each call.
    pub(crate) seen: Vec<AtomicU32>,
    /// Notified when the server stalls a call.
    pub(crate) stalled: Vec<Notify>,
    /// The number of open connections.
    pub(crate) open: AtomicUsize,
}

impl Calls {
    pub(crate) fn new(count: u32) -> Arc<Self> {
        Arc::new(Self {
            seen: (0..count).map(|_| AtomicU32::new(0)).collect(),
            stalled: (0..count).map(|_| Notify::new()).collect(),
            open: AtomicUsize::new(0),
        })
    }
}

/// Starts the server on threads of its own, and returns its URL.
pub(crate) fn start(calls: Arc<Calls>) -> io::Result<String> {
    static RUNTIME: OnceLock<io::Result<tokio::runtime::Runtime>> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| {
        let mut builder = tokio::runtime::Builder::new_multi_thread();
        builder.worker_threads(1).enable_io().build()
    });
    let runtime = runtime.as_ref().map_err(|error| error.kind())?;
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"))?;
    let address = listener.local_addr()?;
    runtime.spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let calls = Arc::clone(&calls);
            tokio::spawn(async move {
                calls.open.fetch_add(1, Ordering::Relaxed);
                // A client that disconnects is not a fault.
                let _ = serve(BufStream::new(stream), &calls).await;
                calls.open.fetch_sub(1, Ordering::Relaxed);
            });
        }
    });
    Ok(format!("http://{address}"))
}

async fn serve(mut stream: BufStream<TcpStream>, calls: &Calls) -> io::Result<()> {
    while let Some(call) = read(&mut stream).await? {
        let attempt = calls.seen[call as usize].fetch_add(1, Ordering::Relaxed);
        let body = answer(call);
        let head = |status: &str, length: usize| {
            format!(
                "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n"
            )
        };
        let ok = head("200 OK", body.len());
        let half = &body[..body.len() / 2];
        let (text, then) = match fault(call, attempt) {
            Fault::None => (format!("{ok}\r\n{body}"), Then::GoOn),
            Fault::Reset => (String::new(), Then::Reset),
            Fault::HalfHead => (ok, Then::Reset),
            Fault::HalfBody => (format!("{ok}\r\n{half}"), Then::Reset),
            Fault::Stall => (String::new(), Then::Stall),
            Fault::StallInBody => (format!("{ok}\r\n{half}"), Then::Stall),
            Fault::Limited { asks: false } => {
                (head("429 Too Many Requests", 0) + "\r\n", Then::GoOn)
            }
            Fault::Limited { asks: true } => {
                let head = head("429 Too Many Requests", 0);
                (format!("{head}retry-after: 7\r\n\r\n"), Then::GoOn)
            }
            Fault::Broken => {
                let text = "Internal Server Error";
                let head = head("500 Internal Server Error", text.len());
                (format!("{head}\r\n{text}"), Then::GoOn)
            }
            Fault::HalfJson => {
                let head = head("200 OK", half.len());
                (format!("{head}\r\n{half}"), Then::GoOn)
            }
            Fault::NotFound => {
                let text = format!(r#"{{"error":"ResourceNotFound","detail":"{call}"}}"#);
                let head = head("404 Not Found", text.len());
                (format!("{head}\r\n{text}"), Then::GoOn)
            }
        };
        stream.write_all(text.as_bytes()).await?;
        stream.flush().await?;
        match then {
            Then::GoOn => {}
            Then::Reset => return stream.get_ref().set_zero_linger(),
            Then::Stall => {
                calls.stalled[call as usize].notify_one();
                // The client ends this by closing the connection.
                stream.read_to_end(&mut Vec::new()).await?;
            }
        }
    }
    Ok(())
}

enum Then {
    GoOn,
    Reset,
    Stall,
}

/// The response to a call, which contains its number.
pub(crate) fn answer(call: u32) -> String {
    match is_post(call) {
        true => format!(r#"{{"inserted":{call},"duplicates":0}}"#),
        false => example::benefit(call as usize, "custom", r#"{"note":"thanks"}"#),
    }
}

/// Reads a request, and returns the number of its call; `None` at the end of the connection.
async fn read(stream: &mut BufStream<TcpStream>) -> io::Result<Option<u32>> {
    let (mut line, mut call, mut length) = (String::new(), None, 0);
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(None);
        }
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        if let Some(number) = line.strip_prefix("x-call: ") {
            call = number.parse().ok();
        }
        if let Some(number) = line.strip_prefix("content-length: ") {
            length = number.parse().unwrap_or(0);
        }
    }
    stream.read_exact(&mut vec![0; length]).await?;
    Ok(call)
}
