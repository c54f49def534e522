//! A server on this machine that handles one request after the other, and a client that forwards requests to another
//! server.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

/// The headers of a message, with names in lower case.
pub type Headers = Vec<(String, String)>;

/// A request as received.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arrived {
    /// The method.
    pub method: String,
    /// The path as received.
    pub path: String,
    /// The query after the `?`, as received.
    pub query: String,
    /// The headers.
    pub headers: Headers,
    /// The body.
    pub body: Vec<u8>,
}

/// A response.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers, except those that determine the length of the body.
    pub headers: Headers,
    /// The body.
    pub body: Vec<u8>,
}

/// The value of a header.
#[must_use]
pub fn header<'h>(headers: &'h Headers, name: &str) -> Option<&'h str> {
    let found = headers.iter().find(|(known, _)| known == name);
    found.map(|(_, value)| value.as_str())
}

/// Starts a server that runs until the program ends, and returns its base URL.
///
/// # Errors
/// If there is no loopback interface.
pub fn serve(answer: impl Fn(Arrived) -> Answer + Send + Sync + 'static) -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    let answer = Arc::new(answer);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let answer = Arc::clone(&answer);
            // The thread ends with an error when the client disconnects, which is not a fault.
            thread::spawn(move || -> io::Result<()> {
                let stream = stream?;
                stream.set_nodelay(true)?;
                let mut reader = BufReader::new(&stream);
                while let Some(request) = request(&mut reader)? {
                    let is_head = request.method == "HEAD";
                    write(&stream, &answer(request), is_head)?;
                }
                Ok(())
            });
        }
    });
    Ok(url)
}

fn request(reader: &mut impl BufRead) -> io::Result<Option<Arrived>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace();
    let method = words.next().unwrap_or_default().to_owned();
    let target = words.next().unwrap_or_default();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers = headers(reader)?;
    let body = body(reader, &headers, false)?;
    Ok(Some(Arrived {
        method,
        path: path.to_owned(),
        query: query.to_owned(),
        headers,
        body,
    }))
}

fn headers(reader: &mut impl BufRead) -> io::Result<Headers> {
    let mut headers = Headers::new();
    loop {
        let mut line = Vec::new();
        reader.read_until(b'\n', &mut line)?;
        let line = String::from_utf8_lossy(&line);
        let Some((name, value)) = line.trim_end_matches(['\r', '\n']).split_once(':') else {
            return Ok(headers);
        };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
}

/// Reads a body by its length, by its chunks, or to the end of the connection.
fn body(reader: &mut impl BufRead, headers: &Headers, to_end: bool) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    if header(headers, "transfer-encoding").is_some_and(|coding| coding.contains("chunked")) {
        loop {
            let mut line = String::new();
            reader.read_line(&mut line)?;
            let size = line.split(';').next().unwrap_or_default().trim();
            let size = u64::from_str_radix(size, 16).map_err(io::Error::other)?;
            reader.take(size).read_to_end(&mut body)?;
            reader.read_line(&mut String::new())?;
            if size == 0 {
                return Ok(body);
            }
        }
    }
    let length = header(headers, "content-length").and_then(|length| length.parse().ok());
    match length {
        None if to_end => reader.read_to_end(&mut body)?,
        length => reader.take(length.unwrap_or(0)).read_to_end(&mut body)?,
    };
    Ok(body)
}

fn write(mut stream: &TcpStream, answer: &Answer, is_head: bool) -> io::Result<()> {
    let mut head = format!("HTTP/1.1 {} \r\n", answer.status);
    for (name, value) in &answer.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    if answer.status != 204 {
        head.push_str(&format!("content-length: {}\r\n", answer.body.len()));
    }
    head.push_str("\r\n");
    let mut bytes = head.into_bytes();
    if !is_head && answer.status != 204 {
        bytes.extend_from_slice(&answer.body);
    }
    stream.write_all(&bytes)
}

/// Forwards a request to a server, and returns the response.
///
/// # Errors
/// If the server cannot be reached, or its response is not valid HTTP.
pub fn forward(address: &str, request: &Arrived) -> io::Result<Answer> {
    let mut stream = TcpStream::connect(address)?;
    let mut target = request.path.clone();
    if !request.query.is_empty() {
        target.push_str(&format!("?{}", request.query));
    }
    let mut head = format!(
        "{} {target} HTTP/1.1\r\nconnection: close\r\n",
        request.method
    );
    let framing = ["connection", "content-length", "transfer-encoding"];
    for (name, value) in &request.headers {
        if !framing.contains(&name.as_str()) {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
    }
    if !request.body.is_empty() || header(&request.headers, "content-length").is_some() {
        head.push_str(&format!("content-length: {}\r\n", request.body.len()));
    }
    let mut bytes = format!("{head}\r\n").into_bytes();
    bytes.extend_from_slice(&request.body);
    stream.write_all(&bytes)?;
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let status = line
        .split_whitespace()
        .nth(1)
        .and_then(|status| status.parse().ok())
        .ok_or_else(|| io::Error::other(format!("`{}` is no status line", line.trim())))?;
    let headers = headers(&mut reader)?;
    let body = match request.method == "HEAD" || status == 204 {
        true => Vec::new(),
        false => body(&mut reader, &headers, true)?,
    };
    let kept = |(name, _): &(String, String)| !framing.contains(&name.as_str());
    Ok(Answer {
        status,
        headers: headers.into_iter().filter(kept).collect(),
        body,
    })
}
