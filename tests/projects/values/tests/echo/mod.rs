//! A server on this machine that sends back each body that it receives, in the same media type.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc;

use values_project::api::Client;

/// A request that arrived.
#[derive(Debug)]
pub(crate) struct Arrived {
    /// The lines before the body, in lower case.
    pub(crate) head: Vec<String>,
    /// The body, if there was one.
    pub(crate) body: Option<Vec<u8>>,
}

impl Arrived {
    /// The body as text.
    pub(crate) fn text(&self) -> Option<&str> {
        let body = self.body.as_deref()?;
        Some(std::str::from_utf8(body).expect("it is UTF-8"))
    }

    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> &str {
        let mut values = self.head.iter().filter_map(|line| line.split_once(": "));
        let value = values.find(|(header, _)| *header == name);
        value.map_or("", |(_, value)| value)
    }
}

/// Starts the server. The response to a request without a body is `[]` in JSON.
pub(crate) fn start() -> (Client, mpsc::Receiver<Arrived>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("this machine has a loopback");
    let address = listener.local_addr().expect("the listener is bound");
    let (sender, received) = mpsc::channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream?;
            let mut reader = BufReader::new(stream.try_clone()?);
            let mut head = Vec::new();
            let mut line = String::new();
            while reader.read_line(&mut line)? > 0 && !line.trim().is_empty() {
                head.push(line.trim_end().to_ascii_lowercase());
                line.clear();
            }
            let mut arrived = Arrived { head, body: None };
            let length = arrived.header("content-length").parse().unwrap_or(0);
            let mut body = vec![0; length];
            reader.read_exact(&mut body)?;
            arrived.body = (length > 0).then_some(body);
            let (media_type, body) = match &arrived.body {
                Some(body) => (arrived.header("content-type"), body.as_slice()),
                None => ("application/json", &b"[]"[..]),
            };
            let size = body.len();
            let head = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type";
            write!(
                stream,
                "{head}: {media_type}\r\ncontent-length: {size}\r\n\r\n"
            )?;
            stream.write_all(body)?;
            if sender.send(arrived).is_err() {
                break;
            }
        }
        Ok::<(), std::io::Error>(())
    });
    let client = Client::builder().base_url(format!("http://{address}"));
    (client.build().expect("the settings are right"), received)
}
