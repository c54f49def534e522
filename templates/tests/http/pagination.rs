//! C7: walks lists by offset, by cursor, by URL and by the header `Link`, on a server that divides them into pages.

use http::Method;
use runtime::pagination::{Cursor, Link, NextUrl, Numbers, Offset, PageInfo};
use runtime::runtime::json::{Decode, DecodeError, Reader};
use runtime::runtime::{Client, Error, Items, Page, Pages, Step};

use crate::server::{Answer, Seen, Server, json};

/// A page with all the information that a page can contain.
#[derive(Debug, Default)]
struct Batch {
    items: Vec<i64>,
    next: Option<String>,
    total: Option<i64>,
    more: Option<bool>,
}

impl Decode for Batch {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        reader.record(
            &["items", "next", "total", "more"],
            &mut [
                &mut value.items,
                &mut value.next,
                &mut value.total,
                &mut value.more,
            ],
        )?;
        Ok(value)
    }
}

impl Page for Batch {
    type Item = i64;

    fn into_items(self) -> Vec<i64> {
        self.items
    }

    fn has_more(&self, _: i64) -> bool {
        !self.items.is_empty()
    }

    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

fn info(page: &Batch) -> PageInfo {
    PageInfo {
        count: page.items.len(),
        next: page.next.clone(),
        total: page.total,
        more: page.more,
    }
}

fn server(bodies: &[&str]) -> Server {
    Server::start(bodies.iter().map(|body| json("200 OK", body)))
}

/// A response with a `Link` header.
fn linked(links: &str, body: &str) -> Answer {
    let length = body.len();
    Answer::Send(format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nlink: {links}\r\ncontent-length: {length}\r\n\r\n{body}"
    ))
}

fn client(server: &Server, path: &str) -> Client {
    let builder = Client::builder("TOKEN").base_url(format!("{}{path}", server.url));
    builder.build().expect("the settings are right")
}

fn targets(server: &Server) -> Vec<String> {
    let target = |seen: &Seen| seen.line.split(' ').nth(1).unwrap_or_default().to_owned();
    server.seen().iter().map(target).collect()
}

async fn items(
    server: &Server,
    path: &str,
    step: impl Step<Batch> + 'static,
) -> Result<Vec<i64>, Error> {
    let call = client(server, "")
        .request(Method::GET, path)
        .decode::<Batch>();
    Items::by(call, step).collect().await
}

/// Walks item by item, and returns the items before an error, and the error.
async fn until_error(server: &Server, step: impl Step<Batch> + 'static) -> (Vec<i64>, Error) {
    let call = client(server, "")
        .request(Method::GET, "/l")
        .decode::<Batch>();
    let mut walk = Items::by(call, step);
    let mut all = Vec::new();
    let error = loop {
        match walk.try_next().await {
            Ok(Some(item)) => all.push(item),
            Ok(None) => panic!("the walk ends without an error after {all:?}"),
            Err(error) => break error,
        }
    };
    let sent = server.seen().len();
    assert_eq!(
        walk.try_next().await.expect("an end"),
        None,
        "the walk goes on"
    );
    assert_eq!(server.seen().len(), sent, "a request is sent after the end");
    (all, error)
}

#[tokio::test]
async fn c7_offsets_grow_by_what_came() {
    // The server sends fewer items than requested.
    let server = server(&[
        r#"{"items":[1,2],"total":5}"#,
        r#"{"items":[3],"total":5}"#,
        r#"{"items":[4,5],"total":5}"#,
    ]);
    let all = items(&server, "/l?limit=3", Offset::new("offset", info)).await;
    assert_eq!(all.expect("every page is there"), [1, 2, 3, 4, 5]);
    let want = ["/l?limit=3", "/l?limit=3&offset=2", "/l?limit=3&offset=3"];
    assert_eq!(targets(&server), want);
}

#[tokio::test]
async fn c7_offsets_end_without_a_total() {
    for (last, requests) in [
        (r#"{"items":[]}"#, 3),
        (r#"{"items":[],"total":null,"more":true}"#, 3),
        (r#"{"items":[9],"more":false}"#, 3),
    ] {
        let server = server(&[
            r#"{"items":[1,2],"total":null}"#,
            r#"{"items":[3]}"#,
            last,
            last,
        ]);
        let all = items(&server, "/l", Offset::new("skip", info)).await;
        assert!(all.expect("every page is there").starts_with(&[1, 2, 3]));
        assert_eq!(server.seen().len(), requests, "{last}");
        assert_eq!(
            targets(&server).last().map(String::as_str),
            Some("/l?skip=3")
        );
    }
    // The total is too small, or the list is empty.
    for body in [r#"{"items":[1],"total":0}"#, r#"{"items":[],"total":7}"#] {
        let server = server(&[body, body]);
        items(&server, "/l", Offset::new("skip", info))
            .await
            .expect("one page");
        assert_eq!(server.seen().len(), 1, "{body}");
    }
}

#[tokio::test]
async fn c7_offsets_begin_where_the_caller_says() {
    let server = server(&[r#"{"items":[7]}"#, r#"{"items":[]}"#]);
    let mut call = client(&server, "")
        .request(Method::GET, "/l")
        .decode::<Batch>();
    call.query("offset", runtime::runtime::Style::FORM, &6_i64);
    let pages = Pages::by(call, Offset::new("offset", info)).collect().await;
    assert_eq!(pages.expect("both pages are there").len(), 2);
    assert_eq!(targets(&server), ["/l?offset=6", "/l?offset=7"]);
}

#[tokio::test]
async fn c7_numbers_from_zero() {
    let server = server(&[r#"{"items":[1]}"#, r#"{"items":[2]}"#, r#"{"items":[]}"#]);
    let all = items(&server, "/l", Numbers::new("page", 0)).await;
    assert_eq!(all.expect("every page is there"), [1, 2]);
    assert_eq!(
        targets(&server),
        [0, 1, 2].map(|page| format!("/l?page={page}"))
    );
}

#[tokio::test]
async fn c7_cursors_end_when_they_are_absent_null_or_empty() {
    for last in [
        r#"{"items":[3]}"#,
        r#"{"items":[3],"next":null}"#,
        r#"{"items":[3],"next":""}"#,
        r#"{"items":[3],"next":"c","more":false}"#,
    ] {
        let server = server(&[
            r#"{"items":[1],"next":"a b&c=d"}"#,
            // A page without items need not be the last, because the server may have filtered out all of its items.
            r#"{"items":[],"next":"b"}"#,
            r#"{"items":[2],"next":"c2","more":true}"#,
            last,
            last,
        ]);
        let all = items(&server, "/l?q=x", Cursor::new("after", info)).await;
        assert_eq!(all.expect("every page is there"), [1, 2, 3], "{last}");
        let want = ["", "&after=a%20b%26c%3Dd", "&after=b", "&after=c2"];
        assert_eq!(targets(&server), want.map(|after| format!("/l?q=x{after}")));
    }
}

#[tokio::test]
async fn c7_cursors_go_into_headers_and_bodies_and_come_in_headers() {
    for (is_number, five, six) in [(true, "5", "6"), (false, r#""5""#, r#""6""#)] {
        let server = server(&[
            r#"{"items":[1],"next":"5"}"#,
            r#"{"items":[2],"next":"6"}"#,
            r#"{"items":[3]}"#,
        ]);
        let call = client(&server, "").request(Method::POST, "/l");
        let call = call.body("application/json", r#"{"q":"x"}"#).decode();
        let step = Cursor::new("page.c", info).in_body(is_number);
        let all = Items::<Batch>::by(call, step).collect().await;
        assert_eq!(all.expect("every page is there"), [1, 2, 3]);
        let sent: Vec<String> = server.seen().into_iter().map(|seen| seen.body).collect();
        let with = |cursor: &str| format!(r#"{{"q":"x","page":{{"c":{cursor}}}}}"#);
        assert_eq!(sent, [r#"{"q":"x"}"#.to_owned(), with(five), with(six)]);
    }
    let server = Server::start([
        linked("a", r#"{"items":[1],"next":"wrong"}"#),
        linked("", r#"{"items":[2],"next":"wrong"}"#),
    ]);
    let step = Cursor::new("x-after", info).in_header().from_header("link");
    let all = items(&server, "/l", step).await;
    assert_eq!(all.expect("every page is there"), [1, 2]);
    let header = |seen: &Seen| seen.header("x-after").unwrap_or_default().to_owned();
    let sent: Vec<String> = server.seen().iter().map(header).collect();
    assert_eq!(sent, ["", "a"]);
}

#[tokio::test]
async fn c7_a_cursor_that_comes_again_is_an_error() {
    // The same cursor again, and a cycle of two cursors.
    for cursors in [["a", "a", "a"], ["a", "b", "a"]] {
        let server = Server::start((1..).zip(cursors.into_iter().cycle()).take(9).map(
            |(item, next)| {
                json(
                    "200 OK",
                    &format!(r#"{{"items":[{item}],"next":"{next}"}}"#),
                )
            },
        ));
        let (all, error) = until_error(&server, Cursor::new("after", info)).await;
        assert!(all.len() <= 3, "{all:?}");
        assert!(!all.is_empty() && !error.is_transport(), "{error}");
        assert!(error.to_string().contains("would never end"), "{error}");
        assert!(
            !error.to_string().contains("\"a\""),
            "no cursor is info: {error}"
        );
    }
}

#[tokio::test]
async fn c7_the_url_of_the_next_page() {
    for (first, second) in [
        ("URL/v1/l?p=2", "/v1/l?p=2"),
        ("/v1/l?p=2#top", "/v1/l?p=2"),
        ("?p=2", "/v1/l?p=2"),
        ("m?p=2", "/v1/m?p=2"),
        ("../n", "/n"),
    ] {
        let server = Server::with({
            move |seen: &Seen| {
                let host = seen.header("host").unwrap_or_default();
                let next = first.replace("URL", &format!("http://{host}"));
                Some(match seen.line.contains("limit") {
                    true => json("200 OK", &format!(r#"{{"items":[1],"next":"{next}"}}"#)),
                    false => json("200 OK", r#"{"items":[2],"next":null}"#),
                })
            }
        });
        let call = client(&server, "/v1")
            .request(Method::GET, "/l?limit=1")
            .decode::<Batch>();
        let all = Items::by(call, NextUrl::new(info)).collect().await;
        assert_eq!(all.expect("both pages are there"), [1, 2], "{first}");
        assert_eq!(targets(&server), ["/v1/l?limit=1", second], "{first}");
        let seen = server.seen();
        assert!(
            seen.iter()
                .all(|seen| seen.header("authorization") == Some("Bearer TOKEN"))
        );
    }
}

#[tokio::test]
async fn c7_the_url_of_another_server_gets_no_token() {
    let other = server(&[r#"{"items":[2]}"#]);
    let next = format!(r#"{{"items":[1],"next":"{}/l"}}"#, other.url);
    let server = server(&[&next]);
    let (all, error) = until_error(&server, NextUrl::new(info)).await;
    assert_eq!(all, [1]);
    assert!(error.to_string().contains("another server"), "{error}");
    assert!(other.seen().is_empty());
}

#[tokio::test]
async fn c7_a_url_that_comes_again_is_an_error() {
    let body = r#"{"items":[1],"next":"/l?p=2"}"#;
    let server = server(&[body; 5]);
    let (all, error) = until_error(&server, NextUrl::new(info)).await;
    assert_eq!(all, [1, 1]);
    assert!(error.to_string().contains("would never end"), "{error}");
}

#[tokio::test]
async fn c7_links_in_the_header() {
    let server = Server::start([
        linked(
            "</l?p=1>; rel=\"first\", </l?p=2&x=a,b>; rel=\"next\"",
            r#"{"items":[1]}"#,
        ),
        linked("</l?p=3>; rel=next", r#"{"items":[]}"#),
        linked("</l?p=1>; rel=\"first prev\"", r#"{"items":[3]}"#),
    ]);
    let all = items(&server, "/l", Link::new()).await;
    assert_eq!(all.expect("every page is there"), [1, 3]);
    assert_eq!(targets(&server), ["/l", "/l?p=2&x=a,b", "/l?p=3"]);
    // A response without the header, whose body is the list itself.
    let server = Server::start([linked("<?p=2>;rel=next", "[1,2]"), json("200 OK", "[]")]);
    let call = client(&server, "")
        .request(Method::GET, "/l")
        .decode::<Vec<i64>>();
    let all = Items::by(call, Link::new()).collect().await;
    assert_eq!(all.expect("both pages are there"), [1, 2]);
}

#[tokio::test]
async fn c7_an_error_asks_for_the_same_page_again() {
    let server = Server::start([
        json("200 OK", r#"{"items":[1],"next":"b"}"#),
        json("403 Forbidden", "{}"),
        json("200 OK", r#"{"items":[2]}"#),
    ]);
    let call = client(&server, "")
        .request(Method::GET, "/l")
        .decode::<Batch>();
    let mut walk = Items::by(call, Cursor::new("after", info));
    assert_eq!(walk.try_next().await.expect("the first page"), Some(1));
    assert!(
        walk.try_next()
            .await
            .is_err_and(|error| error.is_forbidden())
    );
    assert_eq!(walk.collect().await.expect("the second page"), [2]);
    assert_eq!(targets(&server), ["/l", "/l?after=b", "/l?after=b"]);
}

#[tokio::test]
async fn c7_emitted_builders_walk_so() {
    let server = server(&[
        r#"{"items":[{"id":"x"}],"max_page":0}"#,
        r#"{"items":[],"max_page":0}"#,
    ]);
    let all = client(&server, "")
        .widgets()
        .list_after()
        .items()
        .collect()
        .await;
    assert_eq!(all.expect("both pages are there").len(), 1);
    assert_eq!(targets(&server), ["/v1/widgets/", "/v1/widgets/?after=x"]);
}
