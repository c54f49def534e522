//! The reader accepts exactly what RFC 8259 allows, for any bytes.

use std::collections::BTreeMap;

use runtime::runtime::json::{
    self, Decode, DecodeError, Kind, RawJson, Reader, Unknown, from_slice, from_str,
};

/// Any JSON, decoded with the reader's own methods.
#[derive(Clone, Debug, PartialEq)]
struct Tree(serde_json::Value);

impl Decode for Tree {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self(match reader.kind()? {
            Kind::Null if reader.null()? => serde_json::Value::Null,
            Kind::Null => return Err(reader.invalid("expected a value")),
            Kind::Boolean => reader.boolean()?.into(),
            Kind::Integer | Kind::Number => reader.value::<f64>()?.into(),
            Kind::String => reader.string()?.into(),
            Kind::Array => reader
                .value::<Vec<Tree>>()?
                .into_iter()
                .map(|Tree(value)| value)
                .collect(),
            Kind::Object => reader
                .value::<BTreeMap<String, Tree>>()?
                .into_iter()
                .map(|(key, Tree(value))| (key, value))
                .collect(),
        }))
    }
}

/// Compares numbers by value, because the decoding type determines the kind of a number. `serde_json` may be off by one
/// float.
fn same(ours: &serde_json::Value, theirs: &serde_json::Value) -> bool {
    use serde_json::Value::{Array, Number, Object};
    match (ours, theirs) {
        (Number(ours), Number(theirs)) => {
            let (ours, theirs) = (
                ours.as_f64().expect("it is valid"),
                theirs.as_f64().expect("it is valid"),
            );
            (ours - theirs).abs() <= ours.abs() * f64::EPSILON
        }
        (Array(ours), Array(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .zip(theirs)
                    .all(|(ours, theirs)| same(ours, theirs))
        }
        (Object(ours), Object(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .all(|(key, ours)| theirs.get(key).is_some_and(|theirs| same(ours, theirs)))
        }
        _ => ours == theirs,
    }
}

/// Whether a text has an escape that may be half of a surrogate pair, which `serde_json` refuses.
fn has_surrogate(text: &[u8]) -> bool {
    text.windows(4).any(|window| {
        window[..2] == *b"\\u" && matches!(window[2], b'd' | b'D') && window[3] > b'7'
    })
}

fn compare(text: &[u8]) {
    if has_surrogate(text) {
        return;
    }
    let shown = String::from_utf8_lossy(text);
    let ours = from_slice::<Tree>(text);
    match serde_json::from_slice::<serde_json::Value>(text) {
        Ok(theirs) => {
            let Ok(Tree(ours)) = ours else {
                panic!("refused: {shown}: {ours:?}")
            };
            assert!(same(&ours, &theirs), "{shown}: {ours} {theirs}");
            let raw: RawJson = from_slice(text).expect("it is valid");
            assert!(
                same(
                    &serde_json::from_str(raw.as_str()).expect("it is valid"),
                    &theirs
                ),
                "{shown}"
            );
            let unknown: Unknown = from_slice(text).expect("it is valid");
            assert_eq!(unknown.json(), shown.trim_ascii());
        }
        Err(_) => {
            assert!(ours.is_err(), "accepted: {shown}: {ours:?}");
            // Skipping a number checks its syntax, but not its range.
            let huge = ours.is_err_and(|error| error.to_string().contains("out of range"));
            assert!(
                huge || from_slice::<RawJson>(text).is_err(),
                "accepted: {shown}"
            );
        }
    }
}

/// A small generator of random numbers (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }

    fn pick<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }
}

const SCALARS: [&str; 24] = [
    "null",
    "true",
    "false",
    "0",
    "-0",
    "7",
    "-12",
    "30.0",
    "0.5",
    "-1.25e-3",
    "1E5",
    "2e+2",
    "9223372036854775807",
    "18446744073709551615",
    "123456789012345678901234567890",
    "\"\"",
    "\"plain text of some length\"",
    "\"\\\"\"",
    "\"é\\u00e9\\\\\"",
    "\"\\ud83d\\ude00\"",
    "\"tab\\tand\\nmore, for the eight byte steps\"",
    "\"2024-02-29T12:34:56Z\"",
    "\"c0ffee00-0000-4000-8000-00000000000a\"",
    "\"[{:,}]\"",
];

/// Bytes with a meaning for a reader of JSON.
const TOKENS: &[u8] = b"{}[],:\"\\ \n\0\x1f0-.eEu9ntf/\xc3";

fn space(random: &mut Random) -> &'static str {
    random.pick(&["", "", "", " ", "\n", "\r\n", "\t  "])
}

fn document(random: &mut Random, depth: usize, text: &mut String) {
    text.push_str(space(random));
    match random.below(if depth == 0 { 1 } else { 4 }) {
        2 => {
            text.push('[');
            for index in 0..random.below(4) {
                text.push_str(if index > 0 { "," } else { "" });
                document(random, depth - 1, text);
            }
            text.push_str(space(random));
            text.push(']');
        }
        3 => {
            text.push('{');
            for index in 0..random.below(4) {
                text.push_str(if index > 0 { "," } else { "" });
                text.push_str(space(random));
                text.push_str(random.pick(&[
                    "\"a\"",
                    "\"type\"",
                    "\"\"",
                    "\"a longer name\"",
                    "\"\\u0061b\"",
                    "\"é\"",
                ]));
                text.push_str(space(random));
                text.push(':');
                document(random, depth - 1, text);
            }
            text.push_str(space(random));
            text.push('}');
        }
        _ => text.push_str(random.pick(&SCALARS)),
    }
    text.push_str(space(random));
}

#[test]
fn agrees_with_serde_json_on_valid_documents() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for _ in 0..3_000 {
        let mut text = String::new();
        document(&mut random, 5, &mut text);
        compare(text.as_bytes());
    }
}

#[test]
fn agrees_with_serde_json_on_damaged_documents() {
    let mut random = Random(0x1234_5678_9abc_def1);
    for _ in 0..300 {
        let mut text = String::new();
        document(&mut random, 3, &mut text);
        let bytes = text.as_bytes();
        for cut in 0..bytes.len() {
            compare(&bytes[..cut]);
        }
        for _ in 0..60 {
            let mut damaged = bytes.to_vec();
            let at = random.below(damaged.len());
            match random.below(4) {
                0 => damaged[at] ^= 1 << random.below(8),
                1 => damaged[at] = TOKENS[random.below(TOKENS.len())],
                2 => damaged.insert(at, TOKENS[random.below(TOKENS.len())]),
                _ => drop(damaged.remove(at)),
            }
            compare(&damaged);
        }
    }
}

#[test]
fn agrees_with_serde_json_on_short_texts() {
    let alphabet = b"{}[],:\"\\ 01-.eunltrfas\x00\x1f\xc3\xa9";
    for first in alphabet {
        compare(&[*first]);
        for second in alphabet {
            compare(&[*first, *second]);
            for third in alphabet {
                compare(&[*first, *second, *third]);
                compare(&[b'"', *first, *second, *third, b'"']);
                compare(&[b'[', *first, *second, *third, b']']);
            }
        }
    }
}

#[test]
fn look_ahead_never_panics() {
    let text = r#"{"a":{"b":"x\"\u0041"},"n":-1.5e3,"type":"card","l":[true,null,{"k":[]}]}"#;
    let paths: [&[&str]; 4] = [&["a", "b"], &["n"], &["l"], &[]];
    let mut random = Random(77);
    for round in 0..20_000 {
        let mut bytes = text.as_bytes().to_vec();
        if round < bytes.len() {
            bytes.truncate(round);
        } else {
            let at = random.below(bytes.len());
            bytes[at] = random.below(128) as u8;
        }
        let Ok(damaged) = std::str::from_utf8(&bytes) else {
            continue;
        };
        let reader = Reader::new(damaged);
        let _ = (
            reader.tag(&["a", "b"]),
            reader.tag(&[]),
            reader.likeliest(&[&["a"], &["n"]]),
            reader
                .clone()
                .closest(&[&["a"], &["n"]], |reader, _| reader.value::<RawJson>()),
            reader.demand(&["a"]),
            reader
                .clone()
                .closest(&[], |reader, _| reader.value::<RawJson>()),
        );
        let _ = (
            reader.kind(),
            reader.peek_str(),
            reader.missing_tag(&["a", "b"], "a string").to_string(),
        );
        if let Ok(probe) = reader.probe(&paths) {
            for index in 0..5 {
                let _ = (
                    probe.has(index),
                    probe.text(index),
                    probe.is_integer(index, 1),
                    probe.kind(index),
                );
            }
        }
        if let Err(error) = from_str::<BTreeMap<String, BTreeMap<String, i64>>>(damaged) {
            assert!(error.offset() <= damaged.len());
            assert!(!error.to_string().is_empty());
        }
    }
}

#[test]
fn depth_is_limited() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(from_str::<RawJson>(&nested(128)).is_ok());
    assert!(from_str::<Tree>(&nested(128)).is_ok());
    for depth in [129, 10_000, 1_000_000] {
        let open = "[".repeat(depth);
        for text in [nested(depth), open.clone(), open.replace('[', r#"{"a":"#)] {
            assert!(from_str::<RawJson>(&text).is_err());
            let error = from_str::<Tree>(&text).expect_err("it is not valid");
            assert!(error.to_string().ends_with("nested too deeply"), "{error}");
        }
    }
    // The limit applies to the whole text, whether values are decoded or skipped.
    assert!(from_str::<Vec<RawJson>>(&nested(128)).is_ok());
    assert!(from_str::<Vec<RawJson>>(&nested(129)).is_err());
    let wide = format!("[{}]", vec![nested(127); 300].join(","));
    assert!(from_str::<RawJson>(&wide).is_ok());
}

#[test]
fn errors_name_the_path() {
    let path = |text: &str| {
        from_str::<BTreeMap<String, Vec<BTreeMap<String, i64>>>>(text)
            .expect_err("it is not valid")
            .path()
            .to_owned()
    };
    assert_eq!(path(r#"{"a":[{"b":1},{"c d":true}]}"#), r#"a[1]["c d"]"#);
    assert_eq!(path(r#"{"a":[{"b":1},{"c":1,}]}"#), "a[1]");
    assert_eq!(path(r#"{"a":[{"b":1},{"c"}]}"#), "a[1].c");
    assert_eq!(path(r#"{"a":[{"b":1} {"c":1}]}"#), "a");
    assert_eq!(path(r#"{"a":[{"b":1},{"é":01}]}"#), r#"a[1]["é"]"#);
    assert_eq!(path(r#"{"a":[{"b":1}]} x"#), "");
    assert_eq!(path(r#"[]"#), "");
    assert_eq!(path(r#"{"a":[{"b":"#), "a[0].b");
    assert_eq!(path(r#"{"a\u0062":7}"#), "ab");
    assert_eq!(path(r#"{"":7}"#), r#"[""]"#);
    assert_eq!(
        json::from_str::<i64>("")
            .expect_err("it is not valid")
            .to_string(),
        "unexpected end of the text"
    );
    assert_eq!(
        json::from_str::<i64>("1 2")
            .expect_err("it is not valid")
            .to_string(),
        "unexpected characters after the value"
    );
}

#[test]
fn a_byte_order_mark_is_skipped() {
    assert_eq!(
        json::from_slice::<i64>(b"\xef\xbb\xbf 7").expect("it is valid"),
        7
    );
    assert!(json::from_slice::<i64>(b"\xef\xbb\xbf\xef\xbb\xbf7").is_err());
    assert_eq!(
        json::from_str::<Vec<i64>>("\u{feff}[1,x]")
            .expect_err("it is not valid")
            .to_string(),
        "[1]: expected an integer"
    );
}

#[test]
fn an_error_is_one_word() {
    assert_eq!(size_of::<DecodeError>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), DecodeError>>(), size_of::<usize>());
}

#[test]
fn every_byte_of_a_dense_document_matters() {
    let text = br#"[{"a":1,"bc":"de","a longer name":{"x":[1,2,"three",null],"y":{}},"z":[{},[]]},true,"",-0.5e1]"#;
    compare(text);
    for place in 0..text.len() {
        let mut damaged = text.to_vec();
        damaged.remove(place);
        compare(&damaged);
        for token in TOKENS {
            let mut damaged = text.to_vec();
            damaged[place] = *token;
            compare(&damaged);
            damaged.insert(place, text[place]);
            compare(&damaged);
        }
    }
}
