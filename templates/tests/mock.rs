//! T2: a mock divides lists into pages in each way that APIs use, and the client walks them as with a server.
#![cfg(feature = "mock")]

use std::panic::{AssertUnwindSafe, catch_unwind};

use http::Method;
use runtime::mock::{
    Mock, MockList, Paged, Shape, empty_response, items_body, json_body, json_response,
    multipart_body, no_body, optional_items_body,
};
use runtime::pagination::{Cursor, Link, NextUrl, Numbers, Offset, PageInfo};
use runtime::runtime::json::{Decode, DecodeError, Encode, RawJson, Reader, Writer};
use runtime::runtime::{Call, Items, Page, Step};
use runtime::uploads::{ItemForm, ItemStream, Multipart, Upload};

/// A page that leads to the next one with a `C`.
#[derive(Debug, Clone, Default)]
struct Batch<C> {
    items: Vec<i64>,
    next: C,
    total: Option<i64>,
    more: Option<bool>,
}

impl<C: Decode + Default> Decode for Batch<C> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (mut value, mut meta) = (Self::default(), RawJson::null());
        let mut next = RawJson::null();
        reader.record(
            &["items", "next", "meta"],
            &mut [&mut value.items, &mut next, &mut meta],
        )?;
        value.next = runtime::runtime::json::from_str(next.as_str())?;
        if meta.as_str() != "null" {
            let mut reader = Reader::new(meta.as_str());
            reader.record(&["total", "more"], &mut [&mut value.total, &mut value.more])?;
        }
        Ok(value)
    }
}

impl<C: Encode> Encode for Batch<C> {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        self.items.encode(object.key("items"));
        self.next.encode(object.key("next"));
        let mut meta = object.key("meta").object();
        self.total.encode(meta.key("total"));
        self.more.encode(meta.key("more"));
        meta.end();
        object.end();
    }
}

impl<C> Page for Batch<C> {
    type Item = i64;

    fn into_items(self) -> Vec<i64> {
        self.items
    }

    fn has_more(&self, _: i64) -> bool {
        self.more != Some(false)
    }

    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

fn info<C: ToString>(page: &Batch<Option<C>>) -> PageInfo {
    PageInfo {
        count: page.items.len(),
        next: page.next.as_ref().map(ToString::to_string),
        total: page.total,
        more: page.more,
    }
}

fn required(page: &Batch<String>) -> PageInfo {
    PageInfo {
        count: page.items.len(),
        next: Some(page.next.clone()),
        ..PageInfo::default()
    }
}

const PAGE: Paged = Paged::new("Batch", &["items"]);

fn list<R>(mock: &Mock, paged: Paged) -> MockList<(), R>
where
    R: Page<Item = i64> + Decode + Encode + Send + 'static,
{
    let shape = Shape {
        id: "widgets:list",
        status: 200,
        media_type: "application/json",
        accepts: &[],
        read: no_body,
        write: json_response,
    };
    mock.paged_list(shape, paged)
}

/// Walks a list of 25 items with 10 items per page, and returns the targets of the calls.
async fn walked<R>(paged: Paged, step: impl Step<R> + 'static) -> Vec<Vec<(String, String)>>
where
    R: Page<Item = i64> + Decode + Encode + Send + Sync + 'static,
{
    let mock = Mock::new();
    list::<R>(&mock, paged).pages(0..25);
    let call: Call<R> = mock
        .client()
        .request(Method::GET, "/v1/widgets/?q=a%20b")
        .decode();
    let all = Items::by(call, step).collect().await;
    let all = all.expect("the list is walked");
    assert_eq!(all, (0..25).collect::<Vec<_>>());
    mock.verify();
    let calls = mock.calls();
    assert!(calls.iter().all(|call| call.query("q") == Some("a b")));
    calls.into_iter().map(|call| call.query).collect()
}

#[tokio::test]
async fn t2_lists_by_number_and_offset() {
    type P = Batch<Option<String>>;
    let numbered = PAGE.by_number("p", 0).more(&["meta", "more"]);
    let calls = walked::<P>(numbered, Numbers::new("p", 0)).await;
    assert_eq!(calls.len(), 3);
    let offset = PAGE.by_offset("skip").total(&["meta", "total"]);
    let calls = walked::<P>(offset, Offset::new("skip", info)).await;
    assert_eq!(calls[2].last().map(|(_, value)| value.as_str()), Some("20"));
    assert_eq!(calls.len(), 3);
    // Without a total, an empty page ends the list.
    let offset = PAGE.by_offset("skip");
    assert_eq!(
        walked::<P>(offset, Offset::new("skip", info)).await.len(),
        4
    );
}

#[tokio::test]
async fn t2_lists_by_cursor() {
    let query = PAGE.by_cursor("after").next(&["next"]);
    let step = Cursor::new("after", info::<String>);
    assert_eq!(walked::<Batch<Option<String>>>(query, step).await.len(), 3);
    let step = Cursor::new("after", info::<i64>);
    assert_eq!(walked::<Batch<Option<i64>>>(query, step).await.len(), 3);
    let step = Cursor::new("after", info::<uuid::Uuid>);
    assert_eq!(
        walked::<Batch<Option<uuid::Uuid>>>(query, step).await.len(),
        3
    );
    let step = Cursor::new("after", required);
    assert_eq!(walked::<Batch<String>>(query, step).await.len(), 3);
    let header = PAGE.by_header_cursor("x-after").told_by("x-next");
    let step = Cursor::new("x-after", info::<String>)
        .in_header()
        .from_header("x-next");
    assert_eq!(walked::<Batch<Option<String>>>(header, step).await.len(), 3);
    for is_number in [true, false] {
        let body = PAGE.by_body_cursor("page.cursor").next(&["next"]);
        let step = Cursor::new("page.cursor", info::<String>).in_body(is_number);
        assert_eq!(walked::<Batch<Option<String>>>(body, step).await.len(), 3);
    }
}

#[tokio::test]
async fn t2_lists_by_the_url_of_the_next_page() {
    let url = PAGE.by_url().next(&["next"]);
    let step = NextUrl::new(info::<String>);
    assert_eq!(walked::<Batch<Option<String>>>(url, step).await.len(), 3);
    // A page whose body is a plain list.
    let plain = Paged::new("", &[]);
    assert_eq!(walked::<Vec<i64>>(plain, Link::new()).await.len(), 3);
}

/// T2: a cursor that the mock did not issue is a problem, which names the cursor.
#[tokio::test]
async fn t2_a_cursor_of_no_page_is_told() {
    let mock = Mock::new();
    let query = PAGE.by_cursor("after").next(&["next"]);
    list::<Batch<Option<String>>>(&mock, query).pages(0..25);
    let client = mock.client();
    for cursor in ["26", "made-up"] {
        let target = format!("/v1/widgets/?after={cursor}");
        let call = client.request(Method::GET, &target);
        let error = call.decode::<Batch<Option<String>>>().send().await;
        assert!(error.is_err());
        let told = mock.problems().pop().unwrap_or_default();
        assert!(
            told.contains(&format!("`{cursor}` leads to no page")),
            "{told}"
        );
    }
    assert!(catch_unwind(AssertUnwindSafe(|| mock.verify())).is_err());
}

/// T2: if the body of a request sets the number of items per page, the mock uses it.
#[tokio::test]
async fn t2_a_body_says_how_many_items() {
    let mock = Mock::new();
    let shape = Shape {
        id: "widgets:create",
        status: 200,
        media_type: "application/json",
        accepts: &[],
        read: json_body::<RawJson>,
        write: json_response,
    };
    let paged = PAGE.by_body_cursor("page.cursor").next(&["next"]);
    mock.paged_list::<RawJson, Batch<Option<String>>>(shape, paged)
        .pages(0..9);
    let call = mock.client().request(Method::POST, "/v1/widgets/");
    let call = call.body("application/json", r#"{"page":{"size":4}}"#);
    let step = Cursor::new("page.cursor", info::<String>).in_body(false);
    let all = Items::<Batch<Option<String>>>::by(call.decode(), step)
        .collect()
        .await;
    assert_eq!(all.expect("the list is walked").len(), 9);
    assert_eq!(mock.calls().len(), 3);
}

/// The fields of a form.
#[derive(Debug, Default, PartialEq)]
struct Fields {
    name: String,
    count: i64,
    tags: Vec<String>,
    extra: Option<RawJson>,
}

impl Decode for Fields {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        reader.record(
            &["name", "count", "tags", "extra"],
            &mut [
                &mut value.name,
                &mut value.count,
                &mut value.tags,
                &mut value.extra,
            ],
        )?;
        Ok(value)
    }
}

/// T2: a multipart body is received as its fields and its files.
#[tokio::test]
async fn t2_parts_come_as_fields_and_files() {
    let mock = Mock::new();
    let shape = Shape {
        id: "widgets:create",
        status: 204,
        media_type: "",
        accepts: &["multipart/form-data"],
        read: |request| multipart_body::<Fields>(request, &["avatar", "notes"]),
        write: empty_response,
    };
    let create = mock.operation(shape);
    create.returns(());
    let bytes: &[u8] = b"\x00\xff\r\n--part-boundary-\r\n";
    let avatar = Upload::new(bytes)
        .name("a \"b\".png")
        .media_type("image/png");
    let body = Multipart::new()
        .text("name", "7")
        .text("count", "7")
        .text("tags", "a")
        .text("tags", "1")
        .json("extra", &vec![1_i64])
        .file("avatar", avatar)
        .file("notes", Upload::new("plain"));
    let call = mock.client().request(Method::POST, "/v1/widgets/");
    call.multipart(body).send().await.expect("it is set up");
    let calls = create.requests();
    let received = &calls[0].body;
    assert_eq!(received.fields.name, "7");
    assert_eq!(received.fields.count, 7);
    assert_eq!(received.fields.tags, ["a", "1"]);
    assert_eq!(
        received.fields.extra.as_ref().map(RawJson::as_str),
        Some("[1]")
    );
    let file = received.file("avatar").expect("it was sent");
    assert_eq!(file.file_name.as_deref(), Some("a \"b\".png"));
    assert_eq!(file.media_type.as_deref(), Some("image/png"));
    assert_eq!(&file.bytes[..], bytes);
    assert_eq!(
        received.file("notes").map(|file| &file.bytes[..]),
        Some(&b"plain"[..])
    );
    assert!(received.file("other").is_none());
    mock.verify();
}

/// T2: a body that the operation does not accept is reported, not ignored.
#[tokio::test]
async fn t2_parts_that_cannot_be_read_are_told() {
    let mock = Mock::new();
    let shape = Shape {
        id: "widgets:create",
        status: 204,
        media_type: "",
        accepts: &["multipart/form-data"],
        read: |request| multipart_body::<Fields>(request, &[]),
        write: empty_response,
    };
    let create = mock.operation(shape);
    create.answers(|_| ());
    let client = mock.client();
    for (media_type, body, told) in [
        ("multipart/form-data", "x", "no `boundary`"),
        ("multipart/form-data; boundary=b", "x", "no parts"),
        (
            "multipart/form-data; boundary=b",
            "--b\r\nx: y\r\n\r\nz",
            "no end",
        ),
    ] {
        let call = client.request(Method::POST, "/v1/widgets/");
        let sent = call.body(media_type, body).send().await;
        assert!(sent.is_err());
        let problem = mock.problems().pop().unwrap_or_default();
        assert!(problem.contains(told), "{problem}");
    }
}

/// T2: the items of a sequence come as a list, in each form in which they are sent.
#[tokio::test]
async fn t2_sequences_come_as_lists() {
    let raw = |json: &str| RawJson::parse(json).expect("it is JSON");
    let things = ["{\"id\":7,\"data\":\"1\"}", "{\"data\":[1]}"].map(raw);
    for (read, form) in [
        (
            lines as fn(&runtime::mock::Incoming) -> Read,
            ItemForm::Lines,
        ),
        (records, ItemForm::Records),
        (data, ItemForm::Data),
        (whole, ItemForm::Whole),
    ] {
        let mock = Mock::new();
        let create = mock.operation(Shape {
            id: "widgets:create",
            status: 204,
            media_type: "",
            accepts: &["application/jsonl"],
            read,
            write: empty_response,
        });
        create.returns(());
        let call = mock.client().request(Method::POST, "/v1/widgets/");
        let items = ItemStream::from(things.clone());
        let call = call.item_stream("application/jsonl", form, items);
        call.send().await.expect("it is set up");
        let received = create.requests().remove(0).body.expect("it is there");
        let received: Vec<&str> = received.iter().map(RawJson::as_str).collect();
        let first = match form {
            // An event does not say whether its data is a text.
            ItemForm::Whole => "{\"id\":\"7\",\"data\":1}",
            _ => "{\"id\":7,\"data\":\"1\"}",
        };
        assert_eq!(received, [first, "{\"data\":[1]}"], "{form:?}");
    }
}

type Read = Result<Option<Vec<RawJson>>, String>;

fn lines(request: &runtime::mock::Incoming) -> Read {
    optional_items_body(request, ItemForm::Lines)
}

fn records(request: &runtime::mock::Incoming) -> Read {
    items_body(request, ItemForm::Records).map(Some)
}

fn data(request: &runtime::mock::Incoming) -> Read {
    items_body(request, ItemForm::Data).map(Some)
}

fn whole(request: &runtime::mock::Incoming) -> Read {
    items_body(request, ItemForm::Whole).map(Some)
}
