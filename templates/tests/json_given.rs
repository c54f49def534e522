//! Values that callers may pass for fields and filters that accept more than the plain value: a patch, or one or
//! several values.

use std::collections::BTreeMap;

use runtime::runtime::json::{self, OneOrMany, Patch};

#[test]
fn patch_helpers() {
    let patch: Patch<String> = "x".into();
    assert_eq!(
        (
            patch.is_keep(),
            patch.is_null(),
            patch.value().map(String::as_str)
        ),
        (false, false, Some("x"))
    );
    assert_eq!(patch.as_ref().into_value().map(String::as_str), Some("x"));
    assert!(Patch::<i64>::default().is_keep());
    assert_eq!(Patch::<i64>::from(None), Patch::Null);
    assert_eq!(Patch::<i64>::new(None, false), Patch::Keep);
}

#[test]
fn f5_an_update_takes_what_callers_have_in_hand() {
    let owned = "x".to_owned();
    let texts: [Patch<String>; 3] = [(&owned).into(), "x".into(), Some(owned.clone()).into()];
    assert!(texts.iter().all(|text| text.value() == Some(&owned)));

    let entries: Patch<BTreeMap<String, i64>> = [("a", 1), ("b", 2)].into();
    assert_eq!(json::to_string(&entries), r#"{"a":1,"b":2}"#);
    let list: Patch<Vec<i64>> = [1, 2].into();
    assert_eq!(json::to_string(&list), "[1,2]");
}

#[test]
fn one_or_many_takes_both() {
    let many = [
        OneOrMany::from(["a", "b"]),
        vec!["a", "b"].into(),
        ["a", "b"].as_slice().into(),
    ];
    for many in many {
        let many: OneOrMany<String> = many;
        assert_eq!(json::to_string(&many), r#"["a","b"]"#);
        assert_eq!(
            json::from_str::<OneOrMany<String>>(r#"["a","b"]"#).expect("it is valid"),
            many
        );
        assert_eq!(many.into_vec(), ["a", "b"]);
    }
    let one: OneOrMany<i64> = 5.into();
    assert_eq!(
        (json::to_string(&one), one.iter().len()),
        ("5".to_owned(), 1)
    );
    assert_eq!(
        json::from_str::<OneOrMany<i64>>("5").expect("it is valid"),
        one
    );
    assert_eq!(OneOrMany::<i64>::from([1, 2]), [1, 2].as_slice().into());
}

#[test]
fn c1_a_filter_takes_what_callers_have_in_hand() {
    let text = "a".to_owned();
    assert_eq!(OneOrMany::from(&text), OneOrMany::One(text.clone()));
    let texts = vec![text];
    assert_eq!(OneOrMany::from(&texts), OneOrMany::Many(texts.clone()));
}
