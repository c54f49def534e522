//! C3: multipart bodies and forms, written as the API's document describes each property.

use http::Method;
use runtime::runtime::json::RawJson;
use runtime::runtime::{Body, Style};
use runtime::uploads::{Encoding, Multipart, Upload};

use super::{Pieces, ok};
use crate::support::Fake;

fn raw(json: &str) -> RawJson {
    RawJson::parse(json).expect("it is JSON")
}

/// Sends the parts, and returns the head of each, without what is common to all, and the content.
async fn parts(body: Multipart) -> Vec<(String, String)> {
    let fake = Fake::new([ok()]);
    let call = fake.client().request(Method::POST, "/").multipart(body);
    call.send().await.expect("the response is a success");
    let media_type = fake.header("content-type").expect("a body has one");
    let (_, boundary) = media_type.split_once("boundary=").expect("it has one");
    let text = fake.body();
    let end = format!("--{boundary}--\r\n");
    let text = text.strip_suffix(&end).expect("the body has an end");
    let part = |part: &str| {
        let (head, content) = part.split_once("\r\n\r\n").expect("a part has a head");
        let head = head
            .trim_start()
            .replace("Content-Disposition: form-data; ", "");
        let content = content.strip_suffix("\r\n").expect("a line ends a part");
        (head.replace("\r\n", " | "), content.to_owned())
    };
    let separator = format!("--{boundary}");
    text.split(&separator).skip(1).map(part).collect()
}

fn expected(parts: &[(&str, &str)]) -> Vec<(String, String)> {
    let part = |(head, content): &(&str, &str)| ((*head).to_owned(), (*content).to_owned());
    parts.iter().map(part).collect()
}

const FIELDS: &str = r#"{"text":"a\"b","number":1.50,"list":[1,2],"objects":[{"a":1}],
    "object":{"b":"c"},"none":null}"#;

#[tokio::test]
async fn c3_parts_in_the_usual_way() {
    let found = parts(Multipart::new().fields(&raw(FIELDS))).await;
    let json = "\" | Content-Type: application/json";
    let wanted = expected(&[
        ("name=\"text\"", "a\"b"),
        ("name=\"number\"", "1.50"),
        ("name=\"list\"", "1"),
        ("name=\"list\"", "2"),
        (&format!("name=\"objects{json}"), r#"{"a":1}"#),
        (&format!("name=\"object{json}"), r#"{"b":"c"}"#),
    ]);
    assert_eq!(found, wanted);
    assert_eq!(parts(Multipart::new()).await, []);
}

#[tokio::test]
async fn c3_parts_with_a_media_type() {
    const TABLE: &[Encoding] = &[
        Encoding::new("text").media_type("text/html; charset=utf-8"),
        Encoding::new("number").media_type("application/json"),
        Encoding::new("list").media_type("application/vnd.list+json"),
        Encoding::new("objects")
            .media_type("application/json")
            .headers(&[("X-Kind", "fixed")]),
        Encoding::new("object").media_type("application/problem+JSON; v=1"),
    ];
    let body = Multipart::new().encoding(TABLE).fields(&raw(FIELDS));
    let wanted = expected(&[
        (
            "name=\"text\" | Content-Type: text/html; charset=utf-8",
            "a\"b",
        ),
        ("name=\"number\" | Content-Type: application/json", "1.50"),
        (
            "name=\"list\" | Content-Type: application/vnd.list+json",
            "[1,2]",
        ),
        (
            "name=\"objects\" | Content-Type: application/json | X-Kind: fixed",
            r#"[{"a":1}]"#,
        ),
        (
            "name=\"object\" | Content-Type: application/problem+JSON; v=1",
            r#"{"b":"c"}"#,
        ),
    ]);
    assert_eq!(parts(body).await, wanted);
    // A string with a JSON media type is written as JSON.
    const TEXT: &[Encoding] = &[Encoding::new("text").media_type("application/json")];
    let body = Multipart::new()
        .encoding(TEXT)
        .fields(&raw(r#"{"text":"a\"b"}"#));
    assert_eq!(parts(body).await[0].1, r#""a\"b""#);
}

#[tokio::test]
async fn c3_parts_with_a_style() {
    const TABLE: &[Encoding] = &[
        Encoding::new("a").style(Style::FORM),
        Encoding::new("b").style(Style::FORM.joined()),
        Encoding::new("c").style(Style::SPACE_DELIMITED),
        Encoding::new("d").style(Style::PIPE_DELIMITED),
        Encoding::new("e").style(Style::DEEP_OBJECT),
        Encoding::new("f").style(Style::FORM),
        Encoding::new("g").style(Style::FORM.joined()),
        Encoding::new("h").style(Style::FORM),
    ];
    let fields = r#"{"a":["x","y z"],"b":["x","y z"],"c":["x","y"],"d":["x","y"],
        "e":{"k":1,"l":{"m":["n&"]}},"f":{"k":1,"l":true},"g":{"k":1,"l":"&"},"h":"t=&"}"#;
    let body = Multipart::new().encoding(TABLE).fields(&raw(fields));
    let wanted = expected(&[
        ("name=\"a\"", "x"),
        ("name=\"a\"", "y z"),
        ("name=\"b\"", "x,y z"),
        ("name=\"c\"", "x y"),
        ("name=\"d\"", "x|y"),
        ("name=\"e[k]\"", "1"),
        ("name=\"e[l][m][0]\"", "n&"),
        ("name=\"k\"", "1"),
        ("name=\"l\"", "true"),
        ("name=\"g\"", "k,1,l,&"),
        ("name=\"h\"", "t=&"),
    ]);
    assert_eq!(parts(body).await, wanted);
}

#[tokio::test]
async fn c3_files_and_headers_of_parts() {
    const TABLE: &[Encoding] = &[
        Encoding::new("image")
            .media_type("image/png")
            .headers(&[("X-Kind", "avatar")]),
        Encoding::new("seal")
            .media_type("application/octet-stream")
            .headers(&[("Content-Transfer-Encoding", "base64")]),
    ];
    let body = Multipart::new()
        .encoding(TABLE)
        .header("image", "X-Sum", &raw(r#"["a","b"]"#))
        .fields(&raw(r#"{"seal":"AAEC"}"#))
        .files(
            "image",
            [Upload::new("1"), Upload::new("2").media_type("image/gif")],
        )
        .file(
            "other",
            Upload::new("3").name("é.bin").header("X-Own", "own"),
        );
    let wanted = expected(&[
        (
            "name=\"seal\" | Content-Type: application/octet-stream | Content-Transfer-Encoding: base64",
            "AAEC",
        ),
        (
            "name=\"image\"; filename=\"image\" | Content-Type: image/png | X-Kind: avatar | X-Sum: a,b",
            "1",
        ),
        (
            "name=\"image\"; filename=\"image\" | Content-Type: image/gif | X-Kind: avatar | X-Sum: a,b",
            "2",
        ),
        (
            "name=\"other\"; filename=\"é.bin\" | Content-Type: application/octet-stream | X-Own: own",
            "3",
        ),
    ]);
    assert_eq!(parts(body).await, wanted);
}

/// C3: no value from the caller can end the head of a part.
#[tokio::test]
async fn c3_headers_that_would_break_a_part_are_refused() {
    let bodies = [
        Multipart::new().file("f", Upload::new("").media_type("a/b\r\nX: y")),
        Multipart::new().file("f", Upload::new("").header("X", "y\nz")),
        Multipart::new().file("f", Upload::new("").header("X: y\r\nZ", "")),
        Multipart::new()
            .header("f", "X", &raw(r#""y\r\nz""#))
            .text("f", ""),
    ];
    for body in bodies {
        let fake = Fake::new([ok()]);
        let call = fake.client().request(Method::POST, "/").multipart(body);
        let error = call.send().await.expect_err("the header is refused");
        assert!(error.is_input(), "{error}");
        assert!(fake.requests().is_empty());
    }
}

/// C3: streamed parts. The body has no length if one of the parts has none, and its boundary cannot be guessed.
#[tokio::test]
async fn c3_streams_as_parts() {
    let known = || Body::stream(Pieces::of(&["ab", "c"])).with_size(3);
    let unknown = || Body::stream(Pieces::of(&["ab", "c"]));
    for (body, length) in [(known(), true), (unknown(), false)] {
        let fake = Fake::new([ok()]);
        let body = Multipart::new().text("a", "1").file("f", Upload::new(body));
        let call = fake.client().request(Method::POST, "/").multipart(body);
        call.send().await.expect("the response is a success");
        let told = fake.header("content-length");
        let actual = fake.body().len().to_string();
        assert_eq!(told, length.then_some(actual));
        assert!(fake.body().contains("\r\n\r\nabc\r\n--part-boundary-"));
    }
    let (one, other) = (unknown(), unknown());
    let boundary = async |body: Body| {
        let fake = Fake::new([ok()]);
        let body = Multipart::new().file("f", body);
        let call = fake.client().request(Method::POST, "/").multipart(body);
        call.send().await.expect("the response is a success");
        fake.header("content-type")
    };
    assert_ne!(boundary(one).await, boundary(other).await);
}

#[tokio::test]
async fn c3_form_fields_with_an_encoding() {
    const TABLE: &[Encoding] = &[
        Encoding::new("path").style(Style::FORM.allow_reserved()),
        Encoding::new("ids").style(Style::SPACE_DELIMITED),
        Encoding::new("place").style(Style::DEEP_OBJECT),
        Encoding::new("spread").style(Style::FORM),
        Encoding::new("meta").media_type("application/json"),
    ];
    let fields = r#"{"path":"a/b&c","ids":[1,2],"place":{"x":1},"spread":{"r":1,"s":"&"},
        "meta":["x"],"usual":{"y":[2]},"list":["p","q"],"none":null,"text":"a b"}"#;
    let fake = Fake::new([ok()]);
    let call = fake.client().request(Method::POST, "/");
    let sent = call.form_with(TABLE, &raw(fields)).send().await;
    sent.expect("the response is a success");
    assert_eq!(
        fake.body(),
        "path=a/b%26c&ids=1%202&place%5Bx%5D=1&r=1&s=%26&meta=%5B%22x%22%5D\
         &usual=%7B%22y%22%3A%5B2%5D%7D&list=p&list=q&text=a%20b"
    );
    let media_type = "application/x-www-form-urlencoded";
    assert_eq!(fake.header("content-type").as_deref(), Some(media_type));
}

/// C3: parts of another `multipart` type are written in the same way.
#[tokio::test]
async fn c3_another_multipart() {
    let fake = Fake::new([ok()]);
    let body = Multipart::new()
        .media_type("multipart/mixed")
        .text("a", "b");
    let call = fake.client().request(Method::POST, "/").multipart(body);
    call.send().await.expect("the response is a success");
    let media_type = fake.header("content-type");
    let wanted = "multipart/mixed; boundary=part-boundary-0";
    assert_eq!(media_type.as_deref(), Some(wanted));
    assert!(fake.body().contains("name=\"a\"\r\n\r\nb\r\n"));

    // For this type, the reader must know the type of the root part (RFC 2387).
    for (body, root) in [
        (Multipart::new().json("a", "b"), "application/json"),
        (Multipart::new().text("a", "b"), "text/plain"),
    ] {
        let fake = Fake::new([ok()]);
        let body = body.media_type("multipart/related");
        let call = fake.client().request(Method::POST, "/").multipart(body);
        call.send().await.expect("the response is a success");
        let wanted = format!("multipart/related; boundary=part-boundary-0; type=\"{root}\"");
        assert_eq!(fake.header("content-type"), Some(wanted));
    }
}
