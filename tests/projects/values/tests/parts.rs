//! C3, C5, F8: multipart responses of a server on this machine, in pieces of one byte; and multipart bodies of items.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;

use values_project::api::models::{Item, PartsNestedBody, PartsOptionalHeadersBody};
use values_project::api::streams::Part;
use values_project::api::{Client, Error, ItemStream, Multipart, SentFields, SentPart, Upload};
use values_project::{Answer, Stage};

/// Starts a server that sends one response, each byte as a chunk of its own. Without `is_whole`, it closes the
/// connection before the end of the response.
fn client(media_type: &'static str, body: &'static [u8], is_whole: bool) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").expect("this machine has a loopback");
    let address = listener.local_addr().expect("the listener is bound");
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept()?;
        let lines = BufReader::new(stream.try_clone()?).lines();
        for line in lines {
            if line?.is_empty() {
                break;
            }
        }
        stream.set_nodelay(true)?;
        let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-type: ";
        write!(stream, "{head}{media_type}\r\n\r\n")?;
        for byte in body {
            stream.write_all(&[b"1\r\n", &[*byte][..], b"\r\n"].concat())?;
        }
        if is_whole {
            stream.write_all(b"0\r\n\r\n")?;
        }
        Ok::<(), std::io::Error>(())
    });
    let client = Client::builder().base_url(format!("http://{address}"));
    client.build().expect("the settings are right")
}

#[tokio::test]
async fn f8_parts_are_read_as_they_arrive() {
    let body = b"--x y\r\ncontent-type: application/json\r\n\r\n{\"id\":\"a\"}\r\n--x y\n\n{\"id\":\"b\"}\n--x y--\r\n";
    let client = client("multipart/mixed; boundary=\"x y\"", body, true);
    let mut parts = client.parts().items().send().await.expect("a success");
    let mut ids = Vec::new();
    while let Some(part) = parts.try_next().await.expect("an item") {
        ids.push(part.content.id);
    }
    assert_eq!(ids, ["a", "b"]);
}

#[tokio::test]
async fn f8_parts_have_types_by_their_positions() {
    let body = b"--b\r\n\r\n{\"id\":\"a\"}\r\n--b\r\n\r\ntext\r\n--b\r\ncontent-type: image/png\r\n\r\n\0\xff\r\n--b--";
    let client = client("multipart/related; boundary=b", body, true);
    let sent = client.parts().report().send().await.expect("a success");
    let (item, name, mut images) = sent;
    assert_eq!(
        (item.content.id.as_str(), name.content.as_str()),
        ("a", "text")
    );
    let image = images.try_next().await.expect("bytes").expect("an image");
    assert_eq!(image.media_type(), Some("image/png"));
    assert_eq!(&*image.content, b"\0\xff");
    assert!(images.try_next().await.expect("the end").is_none());
}

#[tokio::test]
async fn f8_parts_within_parts_have_types() {
    let body = b"--b\r\ncontent-type: multipart/mixed; boundary=c\r\nx-page: 1\r\n\r\n\
        --c\r\nx-id: 7\r\n\r\n{\"id\":\"a\"}\r\n--c\r\n\r\n{\"id\":\"b\"}\r\n--c--\r\n\
        --b\r\ncontent-type: multipart/mixed; boundary=c\r\n\r\n--c--\r\n\
        --b\r\ncontent-type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\n{\"id\":4}\r\n--c--\r\n--b--";
    let client = client("multipart/mixed; boundary=b", body, true);
    let mut pages = client.parts().pages().send().await.expect("a success");
    let page = pages.try_next().await.expect("a page").expect("a part");
    assert_eq!(page.headers["x-page"], "1");
    let ids = page.content.iter().map(|part| part.content.id.as_str());
    assert_eq!(ids.collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(page.content[0].headers["x-id"], "7");
    let page = pages.try_next().await.expect("a page").expect("a part");
    assert!(page.content.is_empty());
    let error = pages.try_next().await.expect_err("the id is a number");
    assert_eq!(error.json_path(), Some("id"));
    assert!(pages.try_next().await.expect("the end").is_none());
}

#[tokio::test]
async fn f8_the_first_parts_within_parts_have_types_of_their_own() {
    let body = b"--b\r\ncontent-type: multipart/related; boundary=c\r\n\r\n\
        --c\r\ncontent-type: text/plain\r\n\r\nname\r\n--c\r\n\r\n{\"id\":\"a\"}\r\n\
        --c\r\ncontent-type: multipart/parallel; boundary=d\r\n\r\n--d\r\n\r\n1\r\n--d\r\n\r\n2\r\n--d--\r\n--c--\r\n\
        --b\r\ncontent-type: multipart/related; boundary=c\r\n\r\n--c\r\n\r\nname\r\n--c--\r\n--b--";
    let client = client("multipart/related; boundary=b", body, true);
    let mut books = client.parts().book().send().await.expect("a success");
    let book = books.try_next().await.expect("a book").expect("a part");
    let (name, item, lists) = book.content;
    assert_eq!(
        (name.content.as_str(), item.content.id.as_str()),
        ("name", "a")
    );
    let numbers = |part: &Part<Vec<Part<i64>>>| -> Vec<i64> {
        part.content.iter().map(|part| part.content).collect()
    };
    assert_eq!(lists.iter().map(numbers).collect::<Vec<_>>(), [[1, 2]]);
    let error = books.try_next().await.expect_err("it has one part");
    assert!(error.to_string().contains("has no part 2"), "{error}");
}

/// The error at the end of a body of items.
async fn fault(body: &'static [u8], is_whole: bool) -> (usize, Error) {
    let client = client("multipart/mixed; boundary=b", body, is_whole);
    let mut parts = client.parts().items().send().await.expect("a success");
    let mut count = 0;
    loop {
        match parts.try_next().await {
            Ok(Some(_)) => count += 1,
            Ok(None) => panic!("the body is incomplete"),
            Err(error) => return (count, error),
        }
    }
}

#[tokio::test]
async fn f8_a_body_that_ends_early_is_an_error() {
    let body = b"--b\r\n\r\n{\"id\":\"a\"}\r\n--b\r\n\r\n{\"id\"";
    let (count, error) = fault(body, true).await;
    assert_eq!(count, 1);
    assert!(
        error.to_string().contains("within part 2, after 31 bytes"),
        "{error}"
    );
    let (count, error) = fault(body, false).await;
    assert_eq!(count, 1);
    assert!(error.is_transport(), "{error}");
}

#[tokio::test]
async fn f8_items_are_sent_as_parts() {
    let (stage, client) = Stage::with([Answer::status(204)]);
    let all = || [Item::new("a"), Item::new("b")];
    let bodies: [ItemStream<Item>; 2] = [all().into(), ItemStream::iter(all())];
    for body in bodies {
        let call = client.parts().send(body);
        call.send().await.expect("the answer is right");
        let sent = stage.last();
        let media_type = sent.header("content-type");
        let boundary = media_type.strip_prefix("multipart/mixed; boundary=");
        let boundary = boundary.expect("it has a boundary");
        let head = "--B\r\nContent-Type: application/vnd.item+json\r\nX-Kind: item\r\n\r\n";
        assert_eq!(
            sent.body.replace(boundary, "B"),
            format!("{head}{{\"id\":\"a\"}}\r\n{head}{{\"id\":\"b\"}}\r\n--B--\r\n")
        );
    }
    let call = client.parts().files([Upload::new("a"), Upload::new("b")]);
    call.send().await.expect("the answer is right");
    let body = stage.last().body;
    assert_eq!(body.matches("Content-Type: image/png\r\n\r\n").count(), 2);
    assert!(!body.contains("Content-Disposition"), "{body}");
}

#[tokio::test]
async fn f8_the_first_parts_are_arguments() {
    let (stage, client) = Stage::with([Answer::status(204)]);
    let scan = Upload::new("scan").name("a.png");
    let call = client
        .parts()
        .first(Item::new("a"), scan, ["x", "y"].map(str::to_owned));
    call.send().await.expect("the answer is right");
    let sent = stage.last();
    let media_type = sent.header("content-type");
    let boundary = media_type.strip_prefix("multipart/mixed; boundary=");
    let boundary = boundary.expect("it has a boundary");
    assert_eq!(
        sent.body.replace(boundary, "B"),
        "--B\r\nContent-Type: application/json\r\n\r\n{\"id\":\"a\"}\r\n\
         --B\r\nContent-Disposition: attachment; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nscan\r\n\
         --B\r\nContent-Type: text/plain\r\n\r\nx\r\n\
         --B\r\nContent-Type: text/plain\r\n\r\ny\r\n--B--\r\n"
    );
}

/// The body of the last request, with `B` for its boundary.
fn body(stage: &Stage) -> String {
    let sent = stage.last();
    let media_type = sent.header("content-type");
    let (_, boundary) = media_type.split_once("boundary=").expect("a boundary");
    sent.body.replace(boundary, "B")
}

/// Why a request was not sent.
fn reason(error: &Error) -> String {
    let causes = std::iter::successors(Some(error as &dyn std::error::Error), |it| it.source());
    causes.map(ToString::to_string).collect()
}

#[tokio::test]
async fn f8_each_item_has_its_own_headers() {
    let (stage, client) = Stage::with([Answer::status(204)]);
    let parts = ["x", "y"].map(|kind| SentPart::new(Item::new(kind)).header("X-Kind", kind));
    let call = client.parts().headed(ItemStream::parts(parts));
    call.send().await.expect("the answer is right");
    let head = "--B\r\nContent-Type: application/json\r\nX-Fixed: a\r\nX-Kind: ";
    assert_eq!(
        body(&stage),
        format!("{head}x\r\n\r\n{{\"id\":\"x\"}}\r\n{head}y\r\n\r\n{{\"id\":\"y\"}}\r\n--B--\r\n")
    );
    let call = client.parts().headed([Item::new("a")]);
    let error = call.send().await.expect_err("a header is missing");
    assert!(
        reason(&error).contains("`X-Kind` of a part is missing"),
        "{}",
        reason(&error)
    );
    let broken = SentPart::new(Item::new("a")).header("X-Kind", "a\r\nb: c");
    let call = client.parts().headed(ItemStream::parts([broken]));
    let error = call.send().await.expect_err("a header is invalid");
    assert!(
        reason(&error).contains("`X-Kind` of a part is invalid"),
        "{}",
        reason(&error)
    );
}

#[tokio::test]
async fn f8_headers_of_the_first_parts_are_arguments() {
    let (stage, client) = Stage::with([Answer::status(204)]);
    let scan = Upload::new("scan").name("a.png");
    let others = ["x".to_owned()];
    let call = client
        .parts()
        .first_headed(scan, Item::new("a"), others, 4, [1, 2]);
    call.send().await.expect("the answer is right");
    assert_eq!(
        body(&stage),
        "--B\r\nContent-Disposition: attachment; filename=\"a.png\"\r\nContent-Type: image/png\r\nX-Fixed: a\r\n\
         X-Size: 4\r\n\r\nscan\r\n\
         --B\r\nContent-Type: application/json\r\nX-Id: 1,2\r\n\r\n{\"id\":\"a\"}\r\n\
         --B\r\nContent-Type: text/plain\r\n\r\nx\r\n--B--\r\n"
    );
}

#[tokio::test]
async fn f8_fields_can_have_headers() {
    let (stage, client) = Stage::with([Answer::status(204)]);
    let fields = || PartsOptionalHeadersBody::new(Item::new("a")).tags(["x", "y"]);
    let item =
        "--B\r\nContent-Disposition: form-data; name=\"item\"\r\nContent-Type: application/json";
    let tag = "--B\r\nContent-Disposition: form-data; name=\"tags\"";
    let call = client.parts().optional_headers(fields(), None);
    call.send().await.expect("the answer is right");
    assert_eq!(
        body(&stage),
        format!(
            "{item}\r\nX-Fixed: a\r\n\r\n{{\"id\":\"a\"}}\r\n{tag}\r\n\r\nx\r\n{tag}\r\n\r\ny\r\n--B--\r\n"
        )
    );
    let headed = SentFields::new(fields())
        .header("item", "X-Kind", "old")
        .header("item", "x-kind", "new")
        .header("item", "x-fixed", "b")
        .header("tags", "X-Rank", "7");
    let photo = Upload::new("p").header("X-Size", "1");
    let call = client.parts().optional_headers(headed, Some(photo));
    call.send().await.expect("the answer is right");
    assert_eq!(
        body(&stage),
        format!(
            "{item}\r\nx-kind: new\r\nx-fixed: b\r\n\r\n{{\"id\":\"a\"}}\r\n{tag}\r\nX-Rank: 7\r\n\r\nx\r\n\
             {tag}\r\nX-Rank: 7\r\n\r\ny\r\n\
             --B\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"photo\"\r\n\
             Content-Type: image/png\r\nX-Size: 1\r\n\r\np\r\n--B--\r\n"
        )
    );
    for (part, name, value, what) in [
        (
            "itme",
            "X-Kind",
            "a",
            "`X-Kind` is for a part `itme`, and the body has none",
        ),
        (
            "item",
            "X-Kind",
            "a\r\nb: c",
            "a header of the part `item` is invalid",
        ),
        (
            "item",
            "X Kind",
            "a",
            "a header of the part `item` is invalid",
        ),
    ] {
        let headed = SentFields::new(fields()).header(part, name, value);
        let call = client.parts().optional_headers(headed, None);
        let error = call.send().await.expect_err("the header is wrong");
        assert!(reason(&error).contains(what), "{}", reason(&error));
    }
    assert_eq!(stage.sent().len(), 2);
}

#[tokio::test]
async fn f8_first_parts_can_have_headers() {
    let (stage, client) = Stage::with([Answer::status(204)]);
    let others = || ["z".to_owned()];
    let json = "--B\r\nContent-Type: application/json";
    let text = "--B\r\nContent-Type: text/plain";
    let call = client
        .parts()
        .optional_first(Item::new("a"), "n".to_owned(), others(), "k");
    call.send().await.expect("the answer is right");
    let plain = format!(
        "{json}\r\nX-Fixed: a\r\nX-Kind: k\r\n\r\n{{\"id\":\"a\"}}\r\n{text}\r\n\r\nn\r\n{text}\r\n\r\nz\r\n--B--\r\n"
    );
    assert_eq!(body(&stage), plain);
    let item = SentPart::new(Item::new("a"))
        .header("X-Id", "7")
        .header("X-Fixed", "b");
    let note = SentPart::new("n".to_owned()).header("X-Note", "w");
    let call = client.parts().optional_first(item, note, others(), "k");
    call.send().await.expect("the answer is right");
    let headed = plain
        .replace("X-Fixed: a\r\n", "X-Id: 7\r\nX-Fixed: b\r\n")
        .replace("\r\n\r\nn", "\r\nX-Note: w\r\n\r\nn");
    assert_eq!(body(&stage), headed);
    let broken = SentPart::new("n".to_owned()).header("X-Note", "a\r\nb: c");
    let call = client
        .parts()
        .optional_first(Item::new("a"), broken, others(), "k");
    let error = call.send().await.expect_err("a header is invalid");
    assert!(reason(&error).contains("is invalid"), "{}", reason(&error));
}

#[tokio::test]
async fn f8_a_part_can_consist_of_parts() {
    let (stage, client) = Stage::with([Answer::status(204)]);
    let pages = Multipart::new().media_type("multipart/mixed");
    let pages = pages.text("", "a").text("", "b").into_upload();
    let call = client.parts().nested(PartsNestedBody::new("n"), pages);
    call.send().await.expect("the answer is right");
    let body = body(&stage);
    let (_, pages) = body
        .split_once("boundary=")
        .expect("the part has a boundary");
    let (inner, pages) = pages.split_once("\r\n\r\n").expect("it has a head");
    let (pages, _) = pages.rsplit_once("--B--").expect("it ends");
    assert_eq!(
        pages.replace(inner, "I"),
        "--I\r\n\r\na\r\n--I\r\n\r\nb\r\n--I--\r\n\r\n"
    );
    // Without a boundary, nobody could read them.
    let call = client.parts().nested(PartsNestedBody::new("n"), "a");
    let error = call.send().await.expect_err("there is no boundary");
    assert!(
        reason(&error).contains("needs a boundary"),
        "{}",
        reason(&error)
    );
}
