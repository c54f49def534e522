//! C3, C5, F8: parts that consist of parts are read with their types.

use runtime::fixture::Widget;
use runtime::streams::Part;

use crate::parts::client;

const MIXED: &str = "multipart/mixed; boundary=b";

/// The contents of the parts of a part.
fn ids(parts: &[Part<Widget>]) -> Vec<&str> {
    parts.iter().map(|part| part.content.id.as_str()).collect()
}

#[tokio::test]
async fn f8_parts_within_parts_are_decoded() {
    // Boundaries within parts may start like those around them, and lines may end with one character.
    let body = "--b\r\nContent-Type: Multipart/Mixed; Boundary=\"b b\"\r\nX-Page: 1\r\n\r\n\
        ignored\r\n--b b\r\nx-id: 7\r\n\r\n{\"id\":\"a\"}\r\n--b b\n\n{\"id\":\"b\"}\n--b b--\nignored\r\n\
        --b\r\ncontent-type: multipart/parallel; boundary=c\r\n\r\n--c--\r\n\
        --b\r\ncontent-type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\n{\"id\":\"d\"}\r\n--c--\r\n--b--";
    for size in [1, 7, body.len()] {
        let (_, client) = client(MIXED, body.as_bytes(), size);
        let call = client.widgets().watch().send_pages();
        let mut pages = call.await.expect("a success");
        let page = pages.try_next().await.expect("a page").expect("a part");
        assert_eq!(ids(&page.content), ["a", "b"]);
        assert_eq!(page.headers["x-page"], "1");
        assert_eq!(page.content[0].headers["x-id"], "7");
        let page = pages.try_next().await.expect("a page").expect("a part");
        assert!(page.content.is_empty());
        let page = pages.try_next().await.expect("a page").expect("a part");
        assert_eq!(ids(&page.content), ["d"]);
        assert!(pages.try_next().await.expect("the end").is_none());
    }
}

#[tokio::test]
async fn f8_the_first_parts_of_a_part_have_types_of_their_own() {
    let book = "--b\r\ncontent-type: multipart/related; boundary=x\r\n\r\n\
        --x\r\ncontent-type: text/plain\r\n\r\nname\r\n\
        --x\r\ncontent-type: multipart/mixed; boundary=y\r\n\r\n--y\r\n\r\n{\"id\":\"a\"}\r\n--y--\r\n--x--\r\n";
    let body = format!("{book}--b\r\n\r\n\0\r\n--b--");
    let (fake, client) = client(MIXED, body.as_bytes(), 5);
    let call = client.widgets().watch().send_books();
    let (book, mut rest) = call.await.expect("a success");
    assert_eq!(fake.header("accept").as_deref(), Some("multipart/mixed"));
    let (name, pages) = book.content;
    assert_eq!(name.content, "name");
    let [page] = pages.as_slice() else {
        panic!("there is one page");
    };
    assert_eq!(ids(&page.content), ["a"]);
    let part = rest.try_next().await.expect("bytes").expect("a part");
    assert_eq!(&*part.content, b"\0");
}

/// The error of a response with one part, and what the error says about the path and the body.
async fn fault(head: &str, content: &str) -> (String, Option<String>, Vec<u8>) {
    let body = format!(
        "--b\r\n{head}\r\n\r\n{content}\r\n--b\r\n\
        content-type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\n{{\"id\":\"after\"}}\r\n--c--\r\n--b--"
    );
    let (_, client) = client(MIXED, body.as_bytes(), 9);
    let call = client.widgets().watch().send_pages();
    let mut pages = call.await.expect("a success");
    let error = pages.try_next().await.expect_err("the part is wrong");
    // The next part can be read.
    let page = pages.try_next().await.expect("a page").expect("a part");
    assert_eq!(ids(&page.content), ["after"]);
    let path = error.json_path().map(str::to_owned);
    (error.to_string(), path, error.body().to_vec())
}

#[tokio::test]
async fn f8_a_part_that_cannot_be_split_is_an_error() {
    let within = "content-type: multipart/mixed; boundary=c";
    for (head, content, what) in [
        (
            "content-type: application/json",
            "[]",
            "it is not multipart",
        ),
        ("x: y", "--c--", "it is not multipart"),
        (
            "content-type: multipart/mixed",
            "--c--",
            "its media type has no boundary",
        ),
        (
            within,
            "--c\r\n\r\n{\"id\":\"a\"}\r\n--d--",
            "the body ends within part 1, after 24 bytes",
        ),
        (
            within,
            "--c\r\nno header\r\n\r\n--c--",
            "part 1 has a line that is not a header",
        ),
    ] {
        let (error, path, body) = fault(head, content).await;
        assert!(error.contains("a part that consists of parts: "), "{error}");
        assert!(error.contains(what), "{error}");
        assert_eq!((path, body), (None, content.as_bytes().to_vec()));
    }
    let (_, path, body) = fault(within, "--c\r\n\r\n{\"id\":1}\r\n--c--").await;
    assert_eq!(path.as_deref(), Some("id"));
    assert_eq!(body, br#"{"id":1}"#);
    let body = "--b\r\ncontent-type: multipart/related; boundary=x\r\n\r\n--x\r\n\r\nname\r\n--x--\r\n--b--";
    let (_, client) = client(
        "multipart/mixed; boundary=b",
        body.replace("--x\r\n\r\nname\r\n", "").as_bytes(),
        3,
    );
    let error = client.widgets().watch().send_books().await;
    let error = error.expect_err("the part has no parts").to_string();
    assert!(
        error.contains("a part that consists of parts has no part 1"),
        "{error}"
    );
}
