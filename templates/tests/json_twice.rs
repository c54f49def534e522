//! F2: a duplicate field is an error, whether a union, a record, or neither reads it. So no reader can use the first
//! value while another one uses the last.

mod unions;

use runtime::runtime::json::{self, Decode, Reader};
use runtime::webhooks::WebhookEvent;
use unions::{
    closest, closest_of, kinds, lists, lists_by_item, mutual, nested_tag, number_tag, open, or_map,
    rules, sibling_tag, tag,
};

/// Checks that an object with these fields is read, and that adding another field at its end is an error.
#[track_caller]
fn check<T: Decode>(fields: &str, again: &str, path: &str) {
    let read = |text: String| json::from_str::<T>(&text).map(|_| ());
    assert_eq!(read(format!("{{{fields}}}")), Ok(()), "{fields}");
    let twice = format!("{fields}, {again}");
    let error = read(format!("{{{twice}}}")).expect_err(&twice);
    assert_eq!(
        error.to_string(),
        format!("{path}: duplicate field"),
        "{twice}"
    );
    let offset = "{".len() + twice.len() - again.len();
    assert!(error.offset() > offset, "the last: {error:?}");
}

/// Does the same for a child, whose object is dispatched again.
#[track_caller]
fn check_nested<T: Decode>(fields: &str, again: &str, path: &str) {
    check::<T>(&format!(r#""children": [], {fields}"#), again, path);
    let within =
        |more: &str| format!(r#"{{"children": [{{"children": [], {fields}{more}}}], {fields}}}"#);
    assert!(json::from_str::<T>(&within("")).is_ok(), "{fields}");
    let error = json::from_str::<T>(&within(&format!(", {again}"))).map(|_| ());
    let error = error.expect_err(again).to_string();
    assert_eq!(error, format!("children[0].{path}: duplicate field"));
}

/// Does the same for an object that is preserved as raw JSON, so that its content is not decoded.
#[track_caller]
fn check_newer<T: Decode>(fields: &str, again: &str, path: &str) {
    check::<T>(&format!(r#""children": [], {fields}"#), again, path);
}

#[test]
fn f2_a_tag_comes_once() {
    for again in [
        r#""kind": "b""#,
        r#""kind": "a""#,
        r#""kind": "newer""#,
        r#""kind": null"#,
    ] {
        check_nested::<tag::Node>(r#""kind": "a""#, again, "kind");
        check_newer::<tag::Node>(r#""kind": "newer""#, again, "kind");
        check_nested::<sibling_tag::Node>(r#""kind": "a""#, again, "kind");
        check_newer::<sibling_tag::Node>(r#""kind": "newer""#, again, "kind");
        check_nested::<open::Node>(r#""kind": "a", "x": "s""#, again, "kind");
        check_newer::<open::Node>(r#""kind": "newer", "x": 1"#, again, "kind");
    }
    check_nested::<tag::Node>(r#""kind": "a""#, r#""k\u0069nd": "b""#, "kind");
    check_nested::<number_tag::Node>(r#""kind": 1"#, r#""kind": 2"#, "kind");
    check_newer::<number_tag::Node>(r#""kind": 2"#, r#""kind": 1"#, "kind");
}

#[test]
fn f2_a_tag_further_in_comes_once() {
    let b = r#""of": {"kind": "b"}"#;
    check_nested::<nested_tag::Node>(r#""of": {"kind": "a"}"#, b, "of");
    check_newer::<nested_tag::Node>(r#""of": {"kind": "newer"}"#, b, "of");
    for first in ["a", "newer"] {
        let text = format!(r#"{{"children": [], "of": {{"kind": "{first}", "kind": "b"}}}}"#);
        let error = json::from_str::<nested_tag::Node>(&text).map(|_| ());
        let error = error.expect_err("it is twice").to_string();
        assert_eq!(error, "of.kind: duplicate field");
    }
}

#[test]
fn f2_what_rules_look_at_comes_once() {
    for again in [r#""x": "s""#, r#""x": null"#, r#""children": []"#] {
        let path = if again.starts_with(r#""x"#) {
            "x"
        } else {
            "children"
        };
        check_nested::<rules::Node>(r#""x": "s""#, again, path);
        check_nested::<closest::Node>(r#""x": "s""#, again, path);
        check_nested::<closest_of::Node>(r#""x": "s""#, again, path);
        check_nested::<kinds::Node>(r#""x": "s""#, again, path);
        // No other type is tried, although one could read the last value.
        check_nested::<or_map::Node>(r#""x": "s""#, again, path);
        check_nested::<mutual::Node>(r#""x": "s""#, again, path);
    }
    check_nested::<closest_of::Node>(r#""x": "s""#, r#""x": 1"#, "x");
    check_nested::<mutual::Node>(r#""x": 1"#, r#""x": "s""#, "x");
}

#[test]
fn f2_what_items_of_lists_look_at_comes_once() {
    let error = |text: &str| {
        let by_item = json::from_str::<lists_by_item::Root>(text).map(|_| ());
        let by_item = by_item.expect_err("it is twice").to_string();
        let lists = json::from_str::<lists::Root>(text).map(|_| ());
        let lists = lists.expect_err("it is twice").to_string();
        assert_eq!(by_item, lists, "{text}");
        lists
    };
    let found = error(r#"{"children": [{"children": [], "x": "s", "x": "t"}], "x": "s"}"#);
    assert_eq!(found, "children[0].x: duplicate field");
    let found = error(r#"{"children": [{"children": [], "x": 1}, {"x": 1, "x": 2}], "x": "s"}"#);
    assert_eq!(found, "children[1].x: duplicate field");
}

#[test]
fn f2_a_field_comes_once_whatever_it_holds() {
    let error = |fields: &str| {
        let read = |reader: &mut Reader<'_>| {
            let (mut first, mut last) = (None::<i64>, None::<String>);
            reader.record(&["first", "last"], &mut [&mut first, &mut last])
        };
        let text = format!("{{{fields}}}");
        read(&mut Reader::new(&text)).map_err(|error| error.to_string())
    };
    for again in [r#""last": "y""#, r#""last": null"#, r#""\u006cast": "z""#] {
        for before in [r#""last": "y""#, r#""last": null"#] {
            let found = error(&format!(r#"{before}, "first": 1, {again}"#));
            assert_eq!(found, Err("duplicate field".to_owned()), "{before} {again}");
        }
    }
    assert_eq!(
        error(r#""last": "y", "other": 1, "first": 1, "other": 2"#),
        Ok(())
    );
}

#[test]
fn f2_the_type_of_an_event_comes_once() {
    let event = r#""type": "widget.created", "name": "n""#;
    check::<WebhookEvent>(event, r#""type": "widget.updated""#, "type");
    check::<WebhookEvent>(
        r#""type": "widget.updated""#,
        r#""type": "widget.created""#,
        "type",
    );
}

/// F2: data may contain duplicates: keys of maps are data, of which the last counts, and raw JSON is text.
#[test]
fn f2_data_may_come_twice() {
    let map: std::collections::BTreeMap<String, i64> =
        json::from_str(r#"{"a": 1, "a": 2}"#).expect("it is valid");
    assert_eq!(map["a"], 2);
    let raw: json::RawJson = json::from_str(r#"{"a":1,"a":2}"#).expect("it is valid");
    assert_eq!(raw.as_str(), r#"{"a":1,"a":2}"#);
    let probe = Reader::new(r#"{"a":1,"a":2,"b":3}"#).probe(&[&["b"]]);
    assert!(probe.is_ok_and(|probe| probe.is_integer(0, 3)));
}

#[cfg(feature = "serde")]
#[test]
fn f2_serde_hands_on_what_comes_twice() {
    let text = r#"{"children": [], "kind": "a", "kind": "b"}"#;
    let error = serde_json::from_str::<json::OneOrMany<tag::Node>>(text);
    let error = error.map(|_| ()).expect_err("it is twice").to_string();
    assert!(error.starts_with("kind: duplicate field"), "{error}");
    // The tree of values has kept the last field.
    let tree: serde_json::Value = serde_json::from_str(text).expect("it is valid");
    let read = serde_json::from_value::<json::OneOrMany<tag::Node>>(tree);
    let one = read.expect("it is valid").into_vec().remove(0);
    assert!(matches!(one, tag::Node::B(_)), "{one:?}");
}
