//! Scalars: numbers, ids, strings; raw JSON; tuples.

use std::collections::BTreeMap;

use runtime::runtime::json::{
    self, Decode, Number, OpenTuple, RawJson, Reader, from_str, to_string,
};
use uuid::Uuid;

fn error<T: Decode + std::fmt::Debug>(text: &str) -> String {
    from_str::<T>(text)
        .expect_err("it is not valid")
        .to_string()
}

#[test]
fn integers_accept_a_zero_fraction() {
    let accepted = [
        ("30", 30),
        ("30.0", 30),
        ("30.000", 30),
        ("3e1", 30),
        ("3.0E+1", 30),
        ("300e-1", 30),
        ("0.03e3", 30),
        ("-0", 0),
        ("-0.0", 0),
        ("0e99999999999999999999", 0),
        ("0e-99999999999999999999", 0),
        ("-30", -30),
        ("9007199254740993.0", 9_007_199_254_740_993),
        ("9223372036854775807", i64::MAX),
        ("-9223372036854775808", i64::MIN),
        ("-9223372036854775808.00", i64::MIN),
        ("922337203685477580.7e1", i64::MAX),
    ];
    for (text, value) in accepted {
        assert_eq!(from_str::<i64>(text).expect("it is valid"), value, "{text}");
    }
    for text in [
        "30.5",
        "1e-1",
        "3001e-2",
        "1e-99999999999999999999",
        "\"30\"",
        "null",
        "true",
        "[]",
    ] {
        assert_eq!(error::<i64>(text), "expected an integer", "{text}");
    }
    for text in [
        "9223372036854775808",
        "-9223372036854775809",
        "1e19",
        "1e99999999999999999999",
        "123456789012345678901234567890",
    ] {
        assert_eq!(error::<i64>(text), "number out of range", "{text}");
    }
    for text in [
        "01", "-01", "00", "-", "+1", "1.", ".5", "1.e1", "1e", "1e+", "0x1", "1_000", "NaN",
        "--1", "1-",
    ] {
        assert!(from_str::<i64>(text).is_err(), "{text}");
        assert!(from_str::<f64>(text).is_err(), "{text}");
        assert!(from_str::<Number>(text).is_err(), "{text}");
        assert!(RawJson::parse(text).is_err(), "{text}");
    }
}

#[test]
fn other_widths_of_integers() {
    assert_eq!(
        from_str::<u64>("18446744073709551615").expect("it is valid"),
        u64::MAX
    );
    assert_eq!(from_str::<u64>("-0").expect("it is valid"), 0);
    assert_eq!(error::<u64>("-1"), "number out of range");
    assert_eq!(error::<u64>("18446744073709551616"), "number out of range");
    assert_eq!(
        from_str::<i32>("-2147483648").expect("it is valid"),
        i32::MIN
    );
    assert_eq!(error::<i32>("2147483648"), "number out of range");
    assert_eq!(
        from_str::<u32>("4294967295.0").expect("it is valid"),
        u32::MAX
    );
    assert_eq!(error::<u32>("4294967296"), "number out of range");
    assert_eq!(to_string(&u64::MAX), u64::MAX.to_string());
    assert_eq!(
        to_string(&(i64::MIN, i64::MAX, 0_i64, -7_i32, 10_u32)),
        format!("[{},{},0,-7,10]", i64::MIN, i64::MAX)
    );
}

#[test]
fn floats_come_back_exactly() {
    let written = [
        (0.0, "0"),
        (-0.0, "-0.0"),
        (1.0, "1"),
        (-30.0, "-30"),
        (0.1, "0.1"),
        (1e15, "1000000000000000"),
        (9_007_199_254_740_994.0, "9007199254740994"),
        (1e20, "100000000000000000000"),
        (1e21, "1e21"),
        (1e300, "1e300"),
        (1e-12, "1e-12"),
        (0.000_001, "1e-6"),
        (f64::NAN, "null"),
        (f64::INFINITY, "null"),
    ];
    for (value, text) in written {
        assert_eq!(to_string(&value), text);
    }
    for value in [
        f64::MAX,
        f64::MIN_POSITIVE,
        5e-324,
        1.0 / 3.0,
        123_456_789.123,
        9_007_199_254_740_993.0,
        0.3,
    ] {
        assert_eq!(
            from_str::<f64>(&to_string(&value)).expect("it is valid"),
            value
        );
        assert_eq!(
            from_str::<f64>(&to_string(&-value)).expect("it is valid"),
            -value
        );
    }
    assert_eq!(from_str::<f64>("5").expect("it is valid"), 5.0);
    assert_eq!(error::<f64>("1e999"), "number out of range");
    assert_eq!(from_str::<f64>("1e-999").expect("it is valid"), 0.0);
}

#[test]
fn numbers_keep_what_they_were() {
    let text = "[10,10.0,-5,0.25,1e300]";
    let numbers: Vec<Number> = from_str(text).expect("it is valid");
    assert_eq!(to_string(&numbers), text);
    assert_eq!(
        (
            numbers[0].as_i64(),
            numbers[1].as_i64(),
            numbers[0].as_f64()
        ),
        (Some(10), None, 10.0)
    );
    assert_eq!(
        from_str::<Number>("18446744073709551616").expect("it is valid"),
        Number::Float(18_446_744_073_709_551_616.0)
    );
}

#[test]
fn ids() {
    let text = r#""c0ffee00-0000-4000-8000-00000000000a""#;
    let id: Uuid = from_str(text).expect("it is valid");
    assert_eq!(to_string(&id), text);
    assert_eq!(
        from_str::<Uuid>(&text.to_uppercase()).expect("it is valid"),
        id
    );
    assert_eq!(
        from_str::<Uuid>(&text.replace('-', "")).expect("it is valid"),
        id
    );
    assert_eq!(
        from_str::<Uuid>(&text.replacen('c', "\\u0063", 1)).expect("it is valid"),
        id
    );
    assert_eq!(error::<Uuid>(r#""c0ffee00""#), "expected a UUID");
    assert_eq!(error::<Uuid>(&text.replace('a', "g")), "expected a UUID");
}

#[test]
fn strings() {
    let decoded = [
        (r#""""#, ""),
        (r#""a""#, "a"),
        (r#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
        (r#""\u0041\u00e9\u20AC""#, "Aé€"),
        (r#""\ud83d\ude00!""#, "😀!"),
        (r#""\u0000""#, "\0"),
        (r#""\ud83d""#, "\u{fffd}"),
        (r#""\ude00\ud83d""#, "\u{fffd}\u{fffd}"),
        (r#""\ud83d\u0041""#, "\u{fffd}A"),
        (r#""\ud83d\n""#, "\u{fffd}\n"),
        ("\"\u{7f}\u{2028}é😀\"", "\u{7f}\u{2028}é😀"),
    ];
    for (text, value) in decoded {
        assert_eq!(from_str::<String>(text).expect("it is valid"), value);
        assert_eq!(
            from_str::<String>(&to_string(value)).expect("it is valid"),
            value
        );
    }
    for text in [
        "\"",
        "\"a",
        r#""\""#,
        r#""\x""#,
        r#""\u12""#,
        r#""\u12g4""#,
        r#""\u+123""#,
        "\"\n\"",
        "\"\0\"",
        "\"\u{1f}\"",
    ] {
        assert!(from_str::<String>(text).is_err(), "{text}");
        assert!(RawJson::parse(text).is_err(), "{text}");
    }
    assert_eq!(
        to_string("\u{1}\u{1f}\u{7f}/é\u{2028}"),
        "\"\\u0001\\u001f\u{7f}/é\u{2028}\""
    );
}

#[test]
fn a_plain_run_of_any_length_ends_at_the_right_byte() {
    for length in 0..40 {
        let run = "é".repeat(length);
        for tail in ["", "x", "\\n", "\\\"", "\\u0041é"] {
            let text = format!("[\"{run}{tail}\",\"{run}x{tail}\"]");
            let values: Vec<String> = from_str(&text).expect("it is valid");
            assert_eq!(
                values,
                serde_json::from_str::<Vec<String>>(&text).expect("it is valid")
            );
            assert_eq!(
                to_string(&values),
                serde_json::to_string(&values).expect("it is valid")
            );
        }
        assert!(from_str::<String>(&format!("\"{run}\u{b}{run}\"")).is_err());
    }
}

#[test]
fn raw_json_is_minified_and_compared_by_text() {
    let raw = RawJson::parse(
        "\u{feff} { \"a b\" : [ 1 , \"\\\" x \\\\\" , { } ] ,\n\t\"c\" : null }\r\n",
    )
    .expect("it is valid");
    assert_eq!(raw.as_str(), r#"{"a b":[1,"\" x \\",{}],"c":null}"#);
    assert_eq!(
        raw,
        r#"{"a b":[1,"\" x \\",{}],"c":null}"#.parse().expect("it is valid")
    );
    assert_eq!(
        raw.decode::<BTreeMap<String, RawJson>>()
            .expect("it is valid")["a b"]
            .as_str(),
        r#"[1,"\" x \\",{}]"#
    );
    assert_eq!(RawJson::default(), RawJson::null());
    assert!(RawJson::null().is_null());
    assert_eq!(RawJson::from("a\"b").as_str(), r#""a\"b""#);
    assert_eq!(RawJson::from(5).to_string(), "5");
    assert_eq!(RawJson::from(0.5), RawJson::from_encode(&0.5));
    assert_eq!(RawJson::from(true).kind(), json::Kind::Boolean);
    assert_eq!(
        to_string(&vec![RawJson::from("x".to_owned()), RawJson::null()]),
        r#"["x",null]"#
    );
    assert_eq!(error::<RawJson>(r#"{"a":[1,]}"#), "a[1]: expected a value");
}

#[test]
fn containers() {
    assert_eq!(
        from_str::<(i64, String)>(r#"[1,"x"]"#).expect("it is valid"),
        (1, "x".to_owned())
    );
    assert_eq!(
        from_str::<(i64, String)>(r#"[1,"x",[3]]"#).expect("it is valid"),
        (1, "x".to_owned())
    );
    assert_eq!(error::<(i64, String)>("[1]"), "expected more elements");
    assert_eq!(
        from_str::<Vec<Option<Box<bool>>>>("[true, null ,false]").expect("it is valid"),
        [Some(true.into()), None, Some(false.into())]
    );
    assert_eq!(
        from_str::<BTreeMap<String, i64>>(r#"{"b":1,"a\n":2,"b":3}"#).expect("it is valid"),
        BTreeMap::from([("a\n".to_owned(), 2), ("b".to_owned(), 3)])
    );
    assert_eq!(
        to_string(&(1_i64, "x", [Some(2.5), None].as_slice())),
        r#"[1,"x",[2.5,null]]"#
    );
    for text in [
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1",
        "[",
        "]",
        "[1]]",
        "[1}",
        "{",
        "[\u{a0}1]",
        "[1]\0",
    ] {
        assert!(from_str::<Vec<i64>>(text).is_err(), "{text}");
    }
    for text in [
        r#"{"a":1,}"#,
        r#"{,"a":1}"#,
        r#"{"a" 1}"#,
        r#"{"a":}"#,
        r#"{a:1}"#,
        r#"{"a":1]"#,
        r#"{"a":1"#,
    ] {
        assert!(from_str::<BTreeMap<String, i64>>(text).is_err(), "{text}");
    }
}

#[test]
fn long_vectors() {
    for length in [0, 1, 2, 5, 100, 3_000] {
        let values: Vec<i64> = (0..length).map(|value| value * value).collect();
        assert_eq!(
            from_str::<Vec<i64>>(&to_string(&values)).expect("it is valid"),
            values
        );
        let nested = vec![vec![values.clone(); 2]; 2];
        assert_eq!(
            from_str::<Vec<Vec<Vec<i64>>>>(&to_string(&nested)).expect("it is valid"),
            nested
        );
    }
}

#[test]
fn bytes_that_are_not_utf8() {
    let error = json::from_slice::<Vec<String>>(b"[\"a\", \"\xff\"]").expect_err("it is not valid");
    assert_eq!(error.to_string(), "[1]: invalid UTF-8");
    assert_eq!(error.offset(), 7);
}

/// F10: a list or an object with a fixed value is recognized in any spelling.
#[test]
fn constants_of_any_kind() {
    let fixed = r#"{"a":[1,{"b":null}],"c":"\u00e9"}"#;
    let reads = |text: &str| Reader::new(text).constant_json(fixed);
    assert_eq!(reads(fixed), Ok(()));
    assert_eq!(
        reads(r#" { "c" : "é", "a" : [ 1.0, { "b" : null } ] } "#),
        Ok(())
    );
    for other in [
        r#"{"a":[1,{"b":null}]}"#,
        r#"{"a":[1,{"b":null}],"c":"e"}"#,
        r#"{"a":[1,{"b":null},2],"c":"é"}"#,
        r#"{"a":[1,{"b":false}],"c":"é"}"#,
        "[]",
        "null",
    ] {
        assert!(reads(other).is_err(), "{other}");
    }
    let large = |text: &str| Reader::new(text).constant_json("18446744073709551615");
    assert_eq!(large("18446744073709551615"), Ok(()));
    assert!(large("18446744073709551614").is_err());
}

/// F10: items after the typed places of a list are written back, and a list that is too short is an error.
#[test]
fn open_tuples_keep_what_follows() {
    for text in [r#"["a",1]"#, r#"["a",1,{"b":[null]},"c"]"#] {
        let tuple: OpenTuple<(String, i64)> = from_str(text).expect("it is valid");
        assert_eq!((tuple.0.as_str(), tuple.1), ("a", 1));
        assert_eq!(to_string(&tuple), text);
    }
    assert_eq!(to_string(&OpenTuple::from((true, "x"))), r#"[true,"x"]"#);
    let short = error::<OpenTuple<(String, i64)>>(r#"["a"]"#);
    assert!(short.contains("expected more elements"), "{short}");
}
