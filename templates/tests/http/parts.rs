//! C3, C5, F8: the parts of a multipart response are read as they arrive, wherever the network splits them.

use bytes::Bytes;
use runtime::fixture::Widget;
use runtime::runtime::{Body, Client, Error, TransportError};
use runtime::streams::{Part, Parts};

use crate::support::{Fake, Step};

struct Pieces(std::vec::IntoIter<Result<Bytes, TransportError>>);

impl futures_core::Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.next())
    }
}

/// A response in pieces of this size.
fn pieces(media_type: &'static str, body: &[u8], size: usize) -> Step {
    let pieces = body
        .chunks(size)
        .map(|piece| Ok(Bytes::copy_from_slice(piece)));
    let body = Body::stream(Pieces(pieces.collect::<Vec<_>>().into_iter()));
    Step::RawResponse(200, vec![("content-type", media_type)], body)
}

pub(super) fn client(media_type: &'static str, body: &[u8], size: usize) -> (Fake, Client) {
    let fake = Fake::new([pieces(media_type, body, size)]);
    let client = fake.client();
    (fake, client)
}

/// The parts of a response as bytes, and the error at its end.
async fn read(
    media_type: &'static str,
    body: &[u8],
    size: usize,
) -> (Vec<Part<Bytes>>, Option<Error>) {
    let (_, client) = client(media_type, body, size);
    let call = client.widgets().export();
    let mut parts = match call.send_parts().await {
        Ok(parts) => parts,
        Err(error) => return (Vec::new(), Some(error)),
    };
    let mut found = Vec::new();
    loop {
        match parts.try_next().await {
            Ok(Some(part)) => found.push(part),
            Ok(None) => return (found, None),
            Err(error) => {
                let after = parts.try_next().await;
                assert!(matches!(after, Ok(None)), "the stream ends after {error}");
                return (found, Some(error));
            }
        }
    }
}

const MIXED: &str = "multipart/mixed; boundary=b";

/// The error of a body that no splitting changes.
async fn fault(media_type: &'static str, body: &str) -> String {
    let mut messages = Vec::new();
    for size in [1, 7, body.len().max(1)] {
        let (_, error) = read(media_type, body.as_bytes(), size).await;
        messages.push(error.expect("the body is wrong").to_string());
    }
    messages.dedup();
    assert_eq!(messages.len(), 1, "{messages:?}");
    let message = messages.remove(0);
    let start = "widgets:export: 200 OK: ";
    message.strip_prefix(start).unwrap_or(&message).to_owned()
}

#[tokio::test]
async fn f8_parts_are_read_wherever_they_are_split() {
    let body = "ignored\n--bx\n--b-\n--b \t\n\
        content-type: text/plain\nX-Long: one\n  two\nx-long: three\n\n\
        first\n\n--bb\n--\n b\n--b\n\
        \n--b\n\n\n--b\nx-alone: 1\n--b\n\n--b--\nignored\n--b\n\nnever\n--b--";
    let media_types = [
        MIXED,
        "multipart/mixed; boundary=\"b\"",
        "Multipart/Related; type=\"a;b\\\"c\"; Boundary=b ; start=x",
    ];
    for end in ["\n", "\r\n"] {
        let body = body.replace('\n', end);
        for size in 1..body.len() {
            let media_type = media_types[size % media_types.len()];
            let (parts, error) = read(media_type, body.as_bytes(), size).await;
            assert!(error.is_none(), "pieces of {size}: {error:?}");
            let texts: Vec<&[u8]> = parts.iter().map(|part| &*part.content).collect();
            let first = format!("first{end}{end}--bb{end}--{end} b");
            assert_eq!(texts, [first.as_bytes(), b"", b"", b"", b""], "{size}");
            let [first, empty, _, alone, _] = parts.as_slice() else {
                panic!("there are five parts");
            };
            assert_eq!(first.media_type(), Some("text/plain"));
            let long = first.headers.get_all("x-long").iter();
            assert_eq!(long.collect::<Vec<_>>(), ["one two", "three"]);
            assert!(empty.headers.is_empty());
            assert_eq!(alone.headers["x-alone"], "1");
        }
    }
}

#[tokio::test]
async fn f8_every_byte_is_kept_in_a_part() {
    let content: Vec<u8> = (0..=255).chain(*b"\r\n\r\n--\r\n-\n--c\r").collect();
    let mut body = b"--b--c\r\nContent-Length: 3\r\n\r\n".to_vec();
    body.extend_from_slice(&content);
    body.extend_from_slice(b"\r\n--b--c--");
    // The boundary may contain what looks like the end of another one.
    for size in 1..body.len() {
        let media_type = "multipart/byteranges; boundary=\"b--c\"";
        let (parts, error) = read(media_type, &body, size).await;
        assert!(error.is_none(), "pieces of {size}: {error:?}");
        assert_eq!(parts.len(), 1);
        assert_eq!(parts[0].content, content, "pieces of {size}");
    }
    // Some servers state the boundary with its dashes.
    let media_type = "multipart/x-mixed-replace; boundary=--frame";
    let (parts, error) = read(
        media_type,
        b"\r\n--frame\r\n\r\na\r\n--frame\r\n\r\nb\r\n--frame--",
        3,
    )
    .await;
    assert!(error.is_none());
    let texts: Vec<&[u8]> = parts.iter().map(|part| &*part.content).collect();
    assert_eq!(texts, [b"a", b"b"]);
}

#[tokio::test]
async fn f8_a_body_that_is_cut_says_where() {
    let whole = "--b\r\na: b\r\n\r\nx\r\n--b\r\nc: d\r\n\r\ny\r\n--b--\r\n";
    for (size, place) in [
        (0, "before its first part"),
        (4, "before its first part"),
        (5, "within the headers of part 1"),
        (12, "within the headers of part 1"),
        (13, "within part 1"),
        (20, "within part 1"),
        (21, "within the headers of part 2"),
        (31, "within part 2"),
        (36, "within part 2"),
    ] {
        let what =
            format!("the body ends {place}, after {size} bytes, without its closing boundary");
        assert_eq!(fault(MIXED, &whole[..size]).await, what);
    }
    let (parts, error) = read(MIXED, &whole.as_bytes()[..37], 1).await;
    assert!(error.is_none() && parts.len() == 2);
    assert!(read(MIXED, b"--b--", 2).await.1.is_none());
}

#[tokio::test]
async fn f8_what_is_not_multipart_is_an_error() {
    assert_eq!(
        fault("application/json", "{}").await,
        "expected several parts, but the response is not multipart"
    );
    let none = "the media type of the response has no boundary";
    assert_eq!(fault("multipart/mixed; x=boundary", "--b--").await, none);
    assert_eq!(fault("multipart/mixed; boundary=\"\"", "----").await, none);
    assert_eq!(
        fault(MIXED, "--b\r\n\r\n\r\n--b\r\nno header\r\n\r\n--b--").await,
        "part 2 has a line that is not a header"
    );
}

#[tokio::test]
async fn r1_parts_and_headers_have_limits() {
    let endless = format!("--b\r\nx: {}", "y".repeat(70_000));
    let what = "the headers of part 1 are longer than 64 KiB";
    assert_eq!(fault(MIXED, &endless).await, what);
    let many = format!("--b\r\n{}\r\n\r\n--b--", "x: y\r\n".repeat(20_000));
    assert_eq!(fault(MIXED, &many).await, what);
    let large = format!("--b\r\n\r\n{}", "y".repeat(200));
    for size in [1, 50, 1000] {
        let fake = Fake::new([pieces(MIXED, large.as_bytes(), size)]);
        let builder = fake.builder().max_response_size(100);
        let client = builder.build().expect("the settings are right");
        let mut parts = client
            .widgets()
            .export()
            .send_parts()
            .await
            .expect("a success");
        let error = parts.try_next().await.expect_err("the part is too large");
        assert!(error.to_string().contains("100"), "{error}");
        assert!(parts.try_next().await.expect("the end").is_none());
    }
    // Many small parts may be larger together.
    let small = format!("{}--b--", "--b\r\n\r\nabc\r\n".repeat(100));
    let fake = Fake::new([pieces(MIXED, small.as_bytes(), 64)]);
    let builder = fake.builder().max_response_size(100);
    let client = builder.build().expect("the settings are right");
    let mut parts = client
        .widgets()
        .export()
        .send_parts()
        .await
        .expect("a success");
    let mut count = 0;
    while let Some(part) = parts.try_next().await.expect("a part") {
        assert_eq!(part.content, "abc");
        count += 1;
    }
    assert_eq!(count, 100);
}

#[tokio::test]
async fn f8_the_connection_may_break() {
    let pieces = [
        Ok(Bytes::from("--b\r\n\r\nx\r\n--b\r\n")),
        Err(TransportError::broken("reset")),
    ];
    let body = Body::stream(Pieces(Vec::from(pieces).into_iter()));
    let step = Step::RawResponse(200, vec![("content-type", MIXED)], body);
    let client = Fake::new([step]).client();
    let mut parts = client
        .widgets()
        .export()
        .send_parts()
        .await
        .expect("a success");
    assert!(parts.try_next().await.expect("a part").is_some());
    let error = parts.try_next().await.expect_err("the connection is lost");
    assert!(error.is_transport());
    assert!(parts.try_next().await.expect("the end").is_none());
}

#[tokio::test]
async fn f8_parts_are_decoded() {
    let body = "--b\r\ncontent-type: application/json\r\n\r\n{\"id\":\"w\"}\r\n\
        --b\r\ncontent-type: application/json\r\n\r\n{\"id\":1}\r\n\
        --b\r\ncontent-disposition: attachment; name=\"a;b\"; filename=\"c\\\"d\"\r\n\r\n\u{feff}{\"id\":\"v\"}\r\n--b--";
    let (fake, client) = client(MIXED, body.as_bytes(), 10);
    let mut parts: Parts<Widget> = client
        .widgets()
        .watch()
        .send_parts()
        .await
        .expect("a success");
    assert_eq!(fake.header("accept").as_deref(), Some("multipart/mixed"));
    let part = parts.try_next().await.expect("a widget").expect("a part");
    assert_eq!(part.content.id, "w");
    let error = parts.try_next().await.expect_err("the id is a number");
    assert_eq!(error.json_path(), Some("id"));
    assert_eq!(error.body(), br#"{"id":1}"#);
    let part = parts.try_next().await.expect("a widget").expect("a part");
    assert_eq!(part.content.id, "v");
    assert_eq!(part.name().as_deref(), Some("a;b"));
    assert_eq!(part.file_name().as_deref(), Some("c\"d"));
    assert!(parts.try_next().await.expect("the end").is_none());
}

#[tokio::test]
async fn f8_the_first_parts_have_types_of_their_own() {
    let body: &[u8] = b"--b\r\n\r\n{\"id\":\"w\"}\r\n\
        --b\r\ncontent-type: text/plain; charset=ISO-8859-1\r\n\r\nn\xe9e\r\n\
        --b\r\n\r\n\xff\r\n--b--";
    let (_, client) = client("multipart/related; boundary=b", body, 4);
    let call = client.widgets().watch().send_all().await;
    let (widget, name, mut rest) = call.expect("a success");
    assert_eq!(
        (widget.content.id.as_str(), name.content.as_str()),
        ("w", "n\u{e9}e")
    );
    let part = rest.try_next().await.expect("bytes").expect("a part");
    assert_eq!(&*part.content, b"\xff");
    assert!(rest.try_next().await.expect("the end").is_none());
    for (body, what) in [
        (
            "--b\r\n\r\n{\"id\":\"w\"}\r\n--b--",
            "the response has no part 2",
        ),
        (
            "--b\r\n\r\n{\"id\":\"w\"}\r\n--b\r\n\r\n",
            "the body ends within part 2",
        ),
    ] {
        let fake = Fake::new([pieces("multipart/related; boundary=b", body.as_bytes(), 4)]);
        let error = fake.client().widgets().watch().send_all().await;
        let error = error.expect_err("there is one part").to_string();
        assert!(error.contains(what), "{error}");
    }
}
