//! A server on this machine that misbehaves as instructed.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

/// What the server does with the next request.
pub(crate) enum Answer {
    /// Writes these bytes and keeps the connection open for further requests.
    Send(String),
    /// Writes these bytes and closes the connection.
    SendAndClose(String),
    /// Writes these bytes and resets the connection.
    Reset(String),
    /// Sends nothing, and keeps the connection open until the client closes it.
    Stall,
}

/// A complete JSON response.
pub(crate) fn json(status: &str, body: &str) -> Answer {
    let length = body.len();
    Answer::Send(format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
    ))
}

/// A request as received.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    /// Method, target and version.
    pub(crate) line: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
    /// The number of the connection, from 0.
    pub(crate) connection: usize,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// Decides what to do with a request.
type Decide = dyn Fn(&Seen) -> Option<Answer> + Send + Sync;

/// The server.
pub(crate) struct Server {
    pub(crate) url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// Starts a server that gives each request the next answer, on any connection, and closes the connection after the
    /// last.
    pub(crate) fn start(answers: impl IntoIterator<Item = Answer>) -> Self {
        let answers = Mutex::new(answers.into_iter().collect::<VecDeque<_>>());
        Self::with(move |_| lock(&answers).pop_front())
    }

    /// Starts a server that chooses the answer by the request; without an answer, it closes the connection.
    pub(crate) fn with(decide: impl Fn(&Seen) -> Option<Answer> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("this machine has a loopback");
        let address = listener.local_addr().expect("the listener is bound");
        let seen = Arc::new(Mutex::new(Vec::new()));
        let decide: Arc<Decide> = Arc::new(decide);
        let log = Arc::clone(&seen);
        std::thread::spawn(move || {
            for (connection, stream) in listener.incoming().enumerate() {
                let (decide, log) = (Arc::clone(&decide), Arc::clone(&log));
                // The thread ends with an error when the client disconnects, which is not a fault.
                std::thread::spawn(move || converse(stream?, connection, &*decide, &log));
            }
        });
        Self {
            url: format!("http://{address}"),
            seen,
        }
    }

    /// Returns the requests received so far.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        lock(&self.seen).clone()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("no test panics with the lock")
}

fn converse(
    mut stream: TcpStream,
    connection: usize,
    decide: &Decide,
    log: &Mutex<Vec<Seen>>,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    while let Some(seen) = read(&mut reader, connection)? {
        lock(log).push(seen.clone());
        match decide(&seen) {
            Some(Answer::Send(text)) => stream.write_all(text.as_bytes())?,
            Some(Answer::SendAndClose(text)) => return stream.write_all(text.as_bytes()),
            Some(Answer::Reset(text)) => {
                stream.write_all(text.as_bytes())?;
                return socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO));
            }
            Some(Answer::Stall) => {
                // The client ends this by closing the connection.
                reader.read_to_end(&mut Vec::new())?;
            }
            None => return Ok(()),
        }
    }
    Ok(())
}

fn read(reader: &mut impl BufRead, connection: usize) -> std::io::Result<Option<Seen>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut headers = Vec::new();
    loop {
        let mut header = String::new();
        reader.read_line(&mut header)?;
        let Some((name, value)) = header.trim_end().split_once(": ") else {
            break;
        };
        headers.push((name.to_owned(), value.to_owned()));
    }
    let line = line.trim_end().to_owned();
    let mut seen = Seen {
        line,
        headers,
        body: String::new(),
        connection,
    };
    let length = seen
        .header("content-length")
        .and_then(|length| length.parse().ok());
    if seen.header("transfer-encoding") == Some("chunked") {
        chunks(reader, &mut seen.body)?;
        return Ok(Some(seen));
    }
    reader
        .take(length.unwrap_or(0))
        .read_to_string(&mut seen.body)?;
    Ok(Some(seen))
}

/// Reads a chunked body up to the empty chunk.
fn chunks(reader: &mut impl BufRead, body: &mut String) -> std::io::Result<()> {
    loop {
        let mut size = String::new();
        reader.read_line(&mut size)?;
        let size = u64::from_str_radix(size.trim_end(), 16).map_err(std::io::Error::other)?;
        reader.take(size).read_to_string(body)?;
        reader.read_line(&mut String::new())?;
        if size == 0 {
            return Ok(());
        }
    }
}

/// Calls `serve` for each connection with its number, after the head of the request.
pub(crate) fn serve(
    serve: impl Fn(usize, &mut BufReader<TcpStream>) -> std::io::Result<()> + Send + Sync + 'static,
) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("this machine has a loopback");
    let address = listener.local_addr().expect("the listener is bound");
    let count = Arc::new(AtomicUsize::new(0));
    let connections = Arc::clone(&count);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut reader = BufReader::new(stream?);
            let mut line = String::new();
            while reader.read_line(&mut line)? > 2 {
                line.clear();
            }
            let number = connections.fetch_add(1, Ordering::Relaxed);
            // A client that disconnects is not a fault.
            let _ = serve(number, &mut reader);
        }
        std::io::Result::Ok(())
    });
    (format!("http://{address}"), count)
}
