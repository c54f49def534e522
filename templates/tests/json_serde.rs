//! Feature `serde`: the codecs as implementations of serde's traits.
#![cfg(feature = "serde")]

use std::collections::BTreeMap;

use runtime::runtime::json::{Number, OneOrMany, Patch, RawJson, Unknown};
use serde::de::value::{Error, MapDeserializer, SeqDeserializer};
use serde::de::{Deserialize, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Value, json};

const TEXT: &str =
    r#"{"a":[1,-2,2.5,18446744073709551615,true,null],"b":{"\"k\"":"é\n"},"c":[],"d":{}}"#;

#[test]
fn from_and_to_a_tree_of_values() {
    let tree: Value = serde_json::from_str(TEXT).expect("it is valid");
    let raw: RawJson = serde_json::from_value(tree.clone()).expect("it is valid");
    assert_eq!(raw.as_str(), TEXT);
    assert_eq!(serde_json::to_value(&raw).expect("it is valid"), tree);
}

#[test]
fn from_and_to_text() {
    let raw: RawJson = serde_json::from_str(&TEXT.replace(',', " ,\n")).expect("it is valid");
    assert_eq!(raw.as_str(), TEXT);
    assert_eq!(serde_json::to_string(&raw).expect("it is valid"), TEXT);
    let unknown: Unknown = serde_json::from_str(r#"{"type":"new"}"#).expect("it is valid");
    assert_eq!(
        serde_json::to_string(&unknown).expect("it is valid"),
        r#"{"type":"new"}"#
    );
    let numbers: Vec<Number> = serde_json::from_str("[10, 10.0, 0.25]").expect("it is valid");
    assert_eq!(
        serde_json::to_string(&numbers).expect("it is valid"),
        "[10,10.0,0.25]"
    );
}

#[test]
fn within_derived_types() {
    #[derive(Debug, PartialEq, serde::Deserialize, serde::Serialize)]
    struct Update {
        #[serde(default, skip_serializing_if = "Patch::is_keep")]
        name: Patch<String>,
        #[serde(default, skip_serializing_if = "Patch::is_keep")]
        seats: Patch<i64>,
        kinds: OneOrMany<String>,
        raw: RawJson,
    }
    for text in [
        r#"{"name":null,"kinds":"x","raw":{"a":1}}"#,
        r#"{"name":"n","seats":5,"kinds":["x","y"],"raw":null}"#,
    ] {
        let update: Update = serde_json::from_str(text).expect("it is valid");
        assert_eq!(serde_json::to_string(&update).expect("it is valid"), text);
        assert_eq!(
            serde_json::from_value::<Update>(serde_json::to_value(&update).expect("it is valid"))
                .expect("it is valid"),
            update
        );
    }
}

#[test]
fn an_error_tells_the_path() {
    let error = serde_json::from_value::<Number>(json!({"a": 1})).expect_err("it is not valid");
    assert_eq!(error.to_string(), "expected a number");
    let error =
        serde_json::from_value::<OneOrMany<i64>>(json!([1, "x"])).expect_err("it is not valid");
    assert!(error.to_string().contains("expected an integer"), "{error}");
}

/// A number in the form that `serde_json` passes on when another crate enables `arbitrary_precision`.
struct Arbitrary(&'static str);

impl<'de> Deserializer<'de> for Arbitrary {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let entries = [("$serde_json::private::Number", self.0)];
        visitor.visit_map(MapDeserializer::new(entries.into_iter()))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Error> for Arbitrary {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

fn arbitrary(text: &'static str) -> RawJson {
    RawJson::deserialize(Arbitrary(text)).expect("it is valid")
}

#[test]
fn numbers_of_arbitrary_precision() {
    for text in ["1", "-0.10", "123456789012345678901234567890", "1e400"] {
        assert_eq!(arbitrary(text).as_str(), text);
    }
    assert_eq!(
        Number::deserialize(Arbitrary("10")).expect("it is valid"),
        Number::Integer(10)
    );
    let list = SeqDeserializer::new([Arbitrary("1"), Arbitrary("2.50")].into_iter());
    assert_eq!(
        RawJson::deserialize(list).expect("it is valid").as_str(),
        "[1,2.50]"
    );
    let map = MapDeserializer::new([("a", Arbitrary("7"))].into_iter());
    assert_eq!(
        RawJson::deserialize(map).expect("it is valid").as_str(),
        r#"{"a":7}"#
    );
}

#[test]
fn an_object_that_only_looks_like_a_number() {
    let text = r#"{"$serde_json::private::Number":"x","a":1}"#;
    let not_a_number = [
        ("$serde_json::private::Number", Value::from("x")),
        ("a", Value::from(1)),
    ];
    let map = MapDeserializer::<_, serde_json::Error>::new(not_a_number.into_iter());
    assert_eq!(
        RawJson::deserialize(map).expect("it is valid").as_str(),
        text
    );
}

#[test]
fn values_that_json_cannot_express_are_refused() {
    struct Bytes;
    impl<'de> Deserializer<'de> for Bytes {
        type Error = Error;

        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            visitor.visit_bytes(b"x")
        }

        forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
            unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }
    let error = RawJson::deserialize(Bytes).expect_err("it is not valid");
    assert!(
        error.to_string().contains("a value that JSON can express"),
        "{error}"
    );
}

#[test]
fn maps_of_raw_values() {
    let map: BTreeMap<String, RawJson> = serde_json::from_str(TEXT).expect("it is valid");
    assert_eq!(map.len(), 4);
    assert_eq!(serde_json::to_string(&map).expect("it is valid"), TEXT);
}
