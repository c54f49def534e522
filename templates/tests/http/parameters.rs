//! C1 and C2: parameters as they are sent on the wire.

use http::Method;
use runtime::runtime::json::{Encode, OneOrMany, RawJson};
use runtime::runtime::{Call, Operation, Style, response};

use crate::support::{Fake, json};

const QUERY: Operation = Operation::new("query", Method::GET, "/q");
const PATH: Operation = Operation::new("path", Method::GET, "/a/{color}/b");

const EMPTY: &str = r#""""#;
const STRING: &str = r#""blue""#;
const ARRAY: &str = r#"["blue","black","brown"]"#;
const OBJECT: &str = r#"{"R":100,"G":200,"B":150}"#;

fn raw(text: &str) -> RawJson {
    RawJson::parse(text).expect("the tests hold JSON")
}

async fn query(style: Style, value: &(impl Encode + ?Sized)) -> String {
    let fake = Fake::new([json(204, "")]);
    let mut call = Call::new(&fake.client(), &QUERY, response::empty);
    call.query("color", style, value);
    call.send().await.expect("the response is a success");
    fake.targets()
        .remove(0)
        .strip_prefix("/q")
        .map(str::to_owned)
        .unwrap_or_default()
}

async fn path(style: Style, value: &(impl Encode + ?Sized)) -> Result<String, String> {
    let fake = Fake::new([json(204, "")]);
    let call = Call::new(&fake.client(), &PATH, response::empty).path_with("color", style, value);
    match call.send().await {
        Ok(()) => Ok(fake.targets().remove(0)),
        Err(error) => {
            assert!(error.is_input(), "{error}");
            assert!(fake.requests().is_empty(), "nothing is sent");
            Err(error.to_string())
        }
    }
}

/// F1: methods that HTTP does not define are sent as they are spelled, and QUERY may be retried.
#[tokio::test]
async fn f1_other_methods() {
    const FIND: Operation = Operation::new("find", Method::GET, "/q").method_named("QUERY");
    const COPY: Operation = Operation::new("copy", Method::GET, "/q").method_named("COPY");
    for (operation, name, times) in [(&FIND, "QUERY", 2), (&COPY, "COPY", 1)] {
        let fake = Fake::new([json(503, ""), json(204, "")]);
        let call: Call<()> = Call::new(&fake.client(), operation, response::empty);
        assert_eq!(call.send().await.is_ok(), times == 2, "{name}");
        let methods: Vec<Method> = fake
            .requests()
            .iter()
            .map(|sent| sent.method().clone())
            .collect();
        assert_eq!(
            methods,
            vec![Method::from_bytes(name.as_bytes()).expect("a token"); times]
        );
    }
}

/// C1: the table "Style Examples" of OpenAPI 3.1, for queries.
#[tokio::test]
async fn c1_query_styles() {
    let form = Style::FORM;
    let space = Style::SPACE_DELIMITED;
    let pipe = Style::PIPE_DELIMITED;
    let table = [
        (form.joined(), EMPTY, "?color="),
        (form.joined(), STRING, "?color=blue"),
        (form.joined(), ARRAY, "?color=blue,black,brown"),
        (form.joined(), OBJECT, "?color=R,100,G,200,B,150"),
        (form, EMPTY, "?color="),
        (form, STRING, "?color=blue"),
        (form, ARRAY, "?color=blue&color=black&color=brown"),
        (form, OBJECT, "?R=100&G=200&B=150"),
        (space, ARRAY, "?color=blue%20black%20brown"),
        (space, OBJECT, "?color=R%20100%20G%20200%20B%20150"),
        (
            space.exploded(),
            ARRAY,
            "?color=blue&color=black&color=brown",
        ),
        (Style::TAB_DELIMITED, ARRAY, "?color=blue%09black%09brown"),
        (pipe, ARRAY, "?color=blue%7Cblack%7Cbrown"),
        (pipe, OBJECT, "?color=R%7C100%7CG%7C200%7CB%7C150"),
        (
            pipe.exploded(),
            ARRAY,
            "?color=blue&color=black&color=brown",
        ),
        (
            Style::DEEP_OBJECT,
            OBJECT,
            "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        ),
        (
            Style::JSON,
            OBJECT,
            "?color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D",
        ),
        (Style::WHOLE, STRING, "?blue"),
        (Style::WHOLE, r#"{"R":[1]}"#, "?%7B%22R%22%3A%5B1%5D%7D"),
        (Style::WHOLE, "null", ""),
        // Beyond the table: a value without text is left out, and cases that the table leaves open always give the same
        // result.
        (form, "null", ""),
        (form, "[]", ""),
        (form.joined(), "[]", ""),
        (form, "{}", ""),
        (form, "[null,1]", "?color=1"),
        (form, r#"{"R":null,"G":true}"#, "?G=true"),
        (form, r#"{"R":[1,2]}"#, "?R=1&R=2"),
        (form, "[[1,2]]", "?color=%5B1%2C2%5D"),
        (form, "0.050000000000", "?color=0.050000000000"),
        (
            Style::DEEP_OBJECT,
            r#"{"k":["a","b"]}"#,
            "?color%5Bk%5D%5B0%5D=a&color%5Bk%5D%5B1%5D=b",
        ),
        (
            Style::DEEP_OBJECT,
            r#"{"k":{"l":1}}"#,
            "?color%5Bk%5D%5Bl%5D=1",
        ),
        (
            Style::DEEP_OBJECT,
            r#"{"a]&b":1}"#,
            "?color%5Ba%5D%26b%5D=1",
        ),
    ];
    for (style, value, expected) in table {
        assert_eq!(
            query(style, &raw(value)).await,
            expected,
            "{style:?} {value}"
        );
    }
}

/// C1: the table "Style Examples" of OpenAPI 3.1, for paths.
#[tokio::test]
async fn c1_path_styles() {
    let (simple, label, matrix) = (Style::SIMPLE, Style::LABEL, Style::MATRIX);
    let table = [
        (simple, STRING, "blue"),
        (simple, ARRAY, "blue,black,brown"),
        (simple, OBJECT, "R,100,G,200,B,150"),
        (simple.exploded(), STRING, "blue"),
        (simple.exploded(), ARRAY, "blue,black,brown"),
        (simple.exploded(), OBJECT, "R=100,G=200,B=150"),
        (label, STRING, ".blue"),
        (label, ARRAY, ".blue,black,brown"),
        (label, OBJECT, ".R,100,G,200,B,150"),
        (label.exploded(), STRING, ".blue"),
        (label.exploded(), ARRAY, ".blue.black.brown"),
        (label.exploded(), OBJECT, ".R=100.G=200.B=150"),
        (matrix, STRING, ";color=blue"),
        (matrix, ARRAY, ";color=blue,black,brown"),
        (matrix, OBJECT, ";color=R,100,G,200,B,150"),
        (matrix.exploded(), STRING, ";color=blue"),
        (
            matrix.exploded(),
            ARRAY,
            ";color=blue;color=black;color=brown",
        ),
        (matrix.exploded(), OBJECT, ";R=100;G=200;B=150"),
        (Style::SPACE_DELIMITED, ARRAY, "blue%20black%20brown"),
        (Style::TAB_DELIMITED, ARRAY, "blue%09black%09brown"),
        (Style::PIPE_DELIMITED, ARRAY, "blue%7Cblack%7Cbrown"),
        (simple, "-7", "-7"),
        (simple, "true", "true"),
    ];
    for (style, value, expected) in table {
        let target = path(style, &raw(value)).await;
        assert_eq!(target, Ok(format!("/a/{expected}/b")), "{style:?} {value}");
    }
}

/// F1: a value that is several segments keeps its slashes, but cannot leave its place in the path in any other way.
#[tokio::test]
async fn c1_a_value_may_be_several_segments() {
    let style = Style::SIMPLE.allow_reserved();
    let several = path(style, "things/a b/sizes/5?q=#x").await;
    assert_eq!(several, Ok("/a/things/a%20b/sizes/5%3Fq=%23x/b".to_owned()));
    for leads_elsewhere in ["..", "things/../users", "things/%2e%2E/users"] {
        let refused = path(style, leads_elsewhere).await;
        assert!(refused.is_err(), "{leads_elsewhere}: {refused:?}");
    }
}

#[tokio::test]
async fn c1_query_values_arrive_intact() {
    let value = "-created_at a+b&c=d#e/f?g%20h,i[j]~k_l.é\n\"";
    let encoded =
        "?color=-created_at%20a%2Bb%26c%3Dd%23e%2Ff%3Fg%2520h%2Ci%5Bj%5D~k_l.%C3%A9%0A%22";
    assert_eq!(query(Style::FORM, value).await, encoded);
}

#[tokio::test]
async fn c1_reserved_characters_are_kept_on_request() {
    let style = Style::FORM.allow_reserved();
    let value = "a:/?@!$'()*,;=%20%zz% &+#[]é";
    let encoded = "?color=a:/?@!$'()*,;=%20%25zz%25%20%26%2B%23%5B%5D%C3%A9";
    assert_eq!(query(style, value).await, encoded);
}

#[tokio::test]
async fn c1_a_filter_takes_one_or_many() {
    let one = OneOrMany::<String>::from("a");
    let many = OneOrMany::<String>::from(["a", "b"]);
    assert_eq!(query(Style::FORM, &one).await, "?color=a");
    assert_eq!(query(Style::FORM, &many).await, "?color=a&color=b");
}

#[tokio::test]
async fn c1_setting_again_replaces() {
    let fake = Fake::new([json(200, r#"{"items":[],"max_page":0}"#)]);
    let list = fake
        .client()
        .widgets()
        .list()
        .organization_id("a")
        .limit(10)
        .metadata("k", "1");
    let list = list
        .organization_id(["b", "c"])
        .metadata("k", "2")
        .metadata("l m", "3&4");
    list.send().await.expect("the response is a page");
    let expected = "/v1/widgets/?organization_id=b&organization_id=c&limit=10\
                    &metadata%5Bk%5D=2&metadata%5Bl%20m%5D=3%264";
    assert_eq!(fake.targets(), [expected]);
}

#[tokio::test]
async fn c1_unset_is_never_sent() {
    let fake = Fake::new([json(200, r#"{"items":[],"max_page":0}"#)]);
    let list = fake.client().widgets().list().organization_id("a");
    list.organization_id(Vec::<String>::new())
        .send()
        .await
        .expect("the response is a page");
    assert_eq!(fake.targets(), ["/v1/widgets/"]);
}

#[tokio::test]
async fn c1_header_and_cookie_parameters() {
    let table = [
        (Style::SIMPLE, STRING, "blue"),
        (Style::SIMPLE, ARRAY, "blue,black,brown"),
        (Style::SIMPLE, OBJECT, "R,100,G,200,B,150"),
        (Style::SIMPLE.exploded(), OBJECT, "R=100,G=200,B=150"),
        (Style::SPACE_DELIMITED, ARRAY, "blue black brown"),
        (Style::PIPE_DELIMITED, ARRAY, "blue|black|brown"),
        (Style::JSON, OBJECT, OBJECT),
    ];
    for (style, value, expected) in table {
        let fake = Fake::new([json(204, "")]);
        let mut call = Call::new(&fake.client(), &QUERY, response::empty);
        call.header_parameter("X-Color", style, &raw(value));
        call.send().await.expect("the response is a success");
        assert_eq!(
            fake.header("x-color").as_deref(),
            Some(expected),
            "{style:?} {value}"
        );
    }
    let fake = Fake::new([json(204, "")]);
    let mut call = Call::new(&fake.client(), &QUERY, response::empty);
    call.cookie_parameter("a", Style::FORM, "x; y=z");
    call.cookie_parameter("b", Style::FORM.joined(), &raw("[1,2]"));
    call.cookie_parameter("c", Style::FORM, &raw("[1,2]"));
    call.cookie_parameter("d", Style::FORM.joined(), &raw(OBJECT));
    call.cookie_parameter("e", Style::FORM, &raw(r#"{"f":"1;2","g":null}"#));
    call.cookie_parameter("h", Style::FORM, &raw("null"));
    call.send().await.expect("the response is a success");
    assert_eq!(
        fake.header("cookie").as_deref(),
        Some("a=x%3B%20y%3Dz; b=1,2; c=1; c=2; d=R,100,G,200,B,150; f=1%3B2")
    );
}

#[tokio::test]
async fn c1_a_header_cannot_be_split() {
    let fake = Fake::new([]);
    let mut call = Call::new(&fake.client(), &QUERY, response::empty);
    call.header_parameter("X-Color", Style::SIMPLE, "blue\r\nAuthorization: mine");
    let error = call.send().await.expect_err("a line break is refused");
    assert!(error.is_input());
    assert_eq!(
        error.to_string(),
        "query: header `x-color` contains a character that is not allowed"
    );
}

#[tokio::test]
async fn c2_path_values_stay_in_their_segment() {
    let value = "../a?b#c%2F;d=é \\";
    let expected = "/a/..%2Fa%3Fb%23c%252F%3Bd%3D%C3%A9%20%5C/b";
    assert_eq!(path(Style::SIMPLE, value).await.as_deref(), Ok(expected));
    // A value that looks like a placeholder is not replaced by another parameter.
    let value = "{color}";
    assert_eq!(
        path(Style::SIMPLE, value).await.as_deref(),
        Ok("/a/%7Bcolor%7D/b")
    );
}

#[tokio::test]
async fn c2_values_that_lead_elsewhere_are_refused() {
    for (style, value, reason) in [
        (Style::SIMPLE, r#""""#, "is empty"),
        (Style::SIMPLE, "[]", "is empty"),
        (Style::SIMPLE, r#"[""]"#, "is empty"),
        (Style::SIMPLE, "null", "is null"),
        (Style::SIMPLE, r#"".""#, "is `.` or `..`"),
        (Style::SIMPLE, r#""..""#, "is `.` or `..`"),
        (Style::LABEL, r#"".""#, "is `.` or `..`"),
        (Style::LABEL, r#""""#, "is empty"),
        (Style::LABEL.exploded(), r#"["",""]"#, "is `.` or `..`"),
        (Style::MATRIX, r#""""#, "is empty"),
    ] {
        let refused = path(style, &raw(value)).await;
        let expected = format!("path: path parameter `color` {reason}");
        assert_eq!(refused, Err(expected), "{style:?} {value}");
    }
}
