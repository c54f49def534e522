//! F3: objects that the setting `any_json` makes any JSON, sent to a server on this machine and received from it: as whole
//! bodies, in lists and in fields. The server sends back what it received.

mod echo;

use values_project::api::json::{Patch, RawJson};
use values_project::api::models::Holder;

/// A value of each kind.
const KINDS: [&str; 9] = [
    r#"{"a":{"b":[1,null]},"c":"d"}"#,
    "{}",
    r#"[1,"a",[true],{}]"#,
    "[]",
    r#""te\"xt\u0007""#,
    "12345678901234567890.5e-7",
    "-0",
    "false",
    "null",
];

fn raw(text: &str) -> RawJson {
    RawJson::parse(text).expect("it is JSON")
}

#[tokio::test]
async fn f3_whole_bodies_are_any_json_in_both_directions() {
    let (client, received) = echo::start();
    for text in KINDS {
        let value = client.any().whole(raw(text)).send().await;
        let value = value.unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(received.recv().expect("a request").text(), Some(text));
        assert_eq!(value.as_str(), text);
        let value = client.any().optional().body(raw(text)).send().await;
        let value = value.unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(received.recv().expect("a request").text(), Some(text));
        assert_eq!(value.as_str(), text);
    }
    let value = client.any().optional().send().await.expect("a success");
    assert_eq!(received.recv().expect("a request").text(), None);
    assert_eq!(value.as_str(), "[]");
}

#[tokio::test]
async fn f3_items_are_any_json_in_both_directions() {
    let (client, received) = echo::start();
    let values = client.any().list(KINDS.map(raw)).send().await;
    let values = values.expect("a success");
    let text = format!("[{}]", KINDS.join(","));
    assert_eq!(received.recv().expect("a request").text(), Some(&*text));
    let values: Vec<&str> = values.iter().map(RawJson::as_str).collect();
    assert_eq!(values, KINDS);
}

#[tokio::test]
async fn f3_fields_are_any_json_in_both_directions() {
    let (client, received) = echo::start();
    for text in KINDS {
        let holder = Holder::new(raw(text)).may(raw(text)).inline(raw(text));
        let holder = holder.clear(raw(text)).listed([raw(text), raw("1")]);
        let back = client.any().field(holder).send().await;
        let back = back.unwrap_or_else(|error| panic!("{text}: {error}"));
        let expected = format!(
            r#"{{"must":{text},"may":{text},"inline":{text},"listed":[{text},1],"clear":{text}}}"#
        );
        let sent = received.recv().expect("a request");
        assert_eq!(sent.text(), Some(&*expected));
        assert_eq!(back.must.as_str(), text);
        let values = [&back.may, &back.inline, &back.clear];
        for value in values {
            // A `null` that is received is the same as one that is set to clear a value.
            match (text, value) {
                ("null", Patch::Null) => {}
                (_, Patch::Value(value)) => assert_eq!(value.as_str(), text),
                (_, other) => panic!("{text}: {other:?}"),
            }
        }
        let listed = back.listed.unwrap_or_default();
        assert_eq!(listed, [raw(text), raw("1")]);
    }
    let back = client.any().field(Holder::new("a")).send().await;
    let back = back.expect("a success");
    let sent = received.recv().expect("a request");
    assert_eq!(sent.text(), Some(r#"{"must":"a"}"#));
    assert_eq!(back, Holder::new("a"));
}
