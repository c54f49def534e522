//! C3, C5: uploads to a real server: the bytes on the wire, and each fault that an upload can have.

use std::io::{BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::Ordering;
use std::time::Duration;

use http::Method;
use runtime::runtime::{Body, Client, Retries};
use runtime::uploads::{Multipart, Upload};

use super::{Pieces, put};
use crate::server::{Answer, Server, json, serve};

fn client(url: &str) -> Client {
    let retries = Retries::new().base_delay(Duration::ZERO);
    let client = Client::builder("TOKEN").base_url(url).retries(retries);
    client.build().expect("the settings are right")
}

/// A file on disk that is removed when this is dropped.
struct File(std::path::PathBuf);

impl File {
    fn new(name: &str, content: &[u8]) -> Self {
        let name = format!("{name}-{}.txt", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, content).expect("the machine has a folder for such files");
        Self(path)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        // If it cannot be removed, the next run overwrites it.
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn c3_streams_on_the_wire() {
    for (body, length, coding) in [
        (
            Body::stream(Pieces::of(&["a", "b"])).with_size(2),
            Some("2"),
            None,
        ),
        (Body::stream(Pieces::of(&["a", "b"])), None, Some("chunked")),
        (Body::reader(&b"ab"[..]), None, Some("chunked")),
        (Body::reader(&b"ab"[..]).with_size(2), Some("2"), None),
    ] {
        let server = Server::start([json("200 OK", "{}")]);
        let sent = put(&client(&server.url), body).send().await;
        sent.expect("the response is a success");
        let seen = server.seen().remove(0);
        assert_eq!(seen.body, "ab");
        assert_eq!(seen.header("content-length"), length);
        assert_eq!(seen.header("transfer-encoding"), coding);
    }
}

#[tokio::test]
async fn c5_a_file_is_sent_again() {
    let content = "0123456789".repeat(30_000);
    let file = File::new("c5-file", content.as_bytes());
    let busy = || Answer::Send("HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n".to_owned());
    let server = Server::start([busy(), json("200 OK", "{}")]);
    let body = Body::file(&file.0).expect("the file is there");
    assert_eq!(body.size(), Some(300_000));
    let sent = put(&client(&server.url), body).send().await;
    sent.expect("the second attempt succeeds");
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert!(seen.iter().all(|seen| seen.body == content));
    assert!(Body::file("no such file").is_err() && Body::file(std::env::temp_dir()).is_err());
}

/// C3: a file whose length changes during the call is an error.
#[tokio::test]
async fn c3_a_file_that_changes_is_an_error() {
    let file = File::new("c3-changes", b"0123456789");
    let body = Body::file(&file.0).expect("the file is there");
    std::fs::write(&file.0, b"01234").expect("the file can be written");
    let server = Server::start([json("200 OK", "{}")]);
    let error = put(&client(&server.url), body).send().await;
    let error = error.expect_err("the file is shorter");
    assert!(error.is_body(), "{error:?}");
}

#[tokio::test]
async fn c3_a_file_as_a_part() {
    let file = File::new("c3-part", b"content");
    let busy = Answer::Send("HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n".to_owned());
    let server = Server::start([busy, json("200 OK", "{}")]);
    let upload = Upload::file(&file.0).expect("the file is there");
    let body = Multipart::new()
        .text("a", "b")
        .file("f", upload.media_type("text/plain"));
    let call = client(&server.url)
        .request(Method::PUT, "/")
        .multipart(body);
    call.send().await.expect("the second attempt succeeds");
    let seen = server.seen();
    let media_type = seen[1].header("content-type").unwrap_or_default();
    let (_, boundary) = media_type.split_once("boundary=").expect("it has one");
    let name = file.0.file_name().unwrap_or_default().to_string_lossy();
    let expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"f\"; filename=\"{name}\"\r\n\
         Content-Type: text/plain\r\n\r\ncontent\r\n--{boundary}--\r\n"
    );
    assert_eq!(seen[1].body, expected);
    assert_eq!(seen[0].body, expected, "both attempts are the same");
    let length = expected.len().to_string();
    assert_eq!(seen[1].header("content-length"), Some(length.as_str()));
}

/// A body that is too large for the buffers between client and server.
fn large() -> Body {
    Body::replay(|| Body::from(vec![b'x'; 32 << 20])).with_size(32 << 20)
}

fn large_once() -> Body {
    Body::reader(std::io::repeat(b'x').take(32 << 20)).with_size(32 << 20)
}

fn response(reader: &mut BufReader<TcpStream>, text: &str) -> std::io::Result<()> {
    reader.get_mut().write_all(text.as_bytes())
}

const DONE: &str = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

#[tokio::test]
async fn c5_a_server_that_closes_within_an_upload() {
    let closing = || {
        serve(|number, reader| match number {
            // Reads a part of the body, and then closes the connection.
            0 => reader.read_exact(&mut [0; 1000]),
            _ => {
                std::io::copy(&mut reader.take(32 << 20), &mut std::io::sink())?;
                response(reader, DONE)
            }
        })
    };
    let (url, count) = closing();
    let sent = put(&client(&url), large()).send().await;
    sent.expect("the second attempt succeeds");
    assert_eq!(count.load(Ordering::Relaxed), 2);

    for (method, body) in [(Method::POST, large()), (Method::PUT, large_once())] {
        let (url, count) = closing();
        let call = client(&url).request(method.clone(), "/");
        let error = call.body("text/plain", body).send().await;
        let error = error.expect_err("the connection was lost");
        assert!(error.is_transport() && !error.is_timeout(), "{error:?}");
        assert!(!error.is_body(), "{error:?}");
        assert_eq!(count.load(Ordering::Relaxed), 1, "{method} is sent once");
    }
}

/// C3: a server may reject a body before it has received all of it, and the caller gets that response.
#[tokio::test]
async fn c3_a_response_before_the_end_of_the_upload() {
    for body in [large(), large_once(), Body::from(vec![b'x'; 32 << 20])] {
        let (url, count) = serve(|_, reader| {
            let text = "HTTP/1.1 413 Content Too Large\r\ncontent-length: 9\r\nconnection: close\r\n\r\ntoo large";
            response(reader, text)?;
            // Waits until the client closes the connection.
            std::io::copy(reader, &mut std::io::sink()).map(drop)
        });
        let error = put(&client(&url), body).send().await;
        let error = error.expect_err("the server wants no such body");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(413));
        assert_eq!(error.body(), b"too large");
        assert_eq!(count.load(Ordering::Relaxed), 1);
    }
}
