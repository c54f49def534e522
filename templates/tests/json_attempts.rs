//! Values that are read as one type or else as another, or are left unread.

use std::collections::BTreeMap;

use runtime::runtime::json::{self, Likeness, Reader};

/// F6, F2: a number that does not fit the expected type is read as another type, completely.
#[test]
fn what_does_not_fit_is_read_as_the_other() -> Result<(), json::DecodeError> {
    #[derive(Debug, PartialEq)]
    enum Either {
        Integer(i64),
        Other(String),
    }
    let raw = |raw: json::RawJson| Either::Other(raw.as_str().to_owned());
    let cases = [
        ("7", Either::Integer(7)),
        ("7.0", Either::Integer(7)),
        ("7.5", Either::Other("7.5".to_owned())),
        (
            "9223372036854775808",
            Either::Other("9223372036854775808".to_owned()),
        ),
        ("1e400", Either::Other("1e400".to_owned())),
    ];
    for (text, want) in cases {
        let text = format!(" {text} , ");
        let mut reader = Reader::new(&text);
        assert_eq!(reader.either(Either::Integer, raw)?, want, "{text}");
        assert!(reader.either(Either::Integer, raw).is_err(), "{text}");
    }
    Ok(())
}

#[test]
fn accepts_what_is_the_same_and_stays_before_what_is_not() {
    let mut reader = Reader::new("7 true");
    assert!(!reader.accept_integer(8));
    assert!(!reader.accept_bool(true));
    assert!(reader.accept_integer(7));
    assert!(!reader.accept_bool(false));
    assert!(reader.accept_bool(true));
}

#[test]
fn attempts_rewind() {
    let mut reader = Reader::new(r#"["x"] "#);
    assert_eq!(reader.attempt::<Vec<i64>>(), None);
    assert_eq!(reader.peek_str().expect("it is valid"), None);
    assert_eq!(reader.kind().expect("it is valid"), json::Kind::Array);
    assert_eq!(reader.attempt::<Vec<String>>(), Some(vec!["x".to_owned()]));
    reader.finish().expect("it is valid");
}

/// F4: the key of an entry may determine the type of its value, even if the value may be null or is boxed.
#[test]
fn keys_tell_values_apart() -> Result<(), json::DecodeError> {
    #[derive(Debug, PartialEq)]
    enum Entry {
        Number(i64),
        Other(String),
    }
    impl json::Decode for Entry {
        fn decode(reader: &mut Reader<'_>) -> Result<Self, json::DecodeError> {
            reader.raw().map(|raw| Self::Other(raw.as_str().to_owned()))
        }

        fn decode_entry(key: &str, reader: &mut Reader<'_>) -> Result<Self, json::DecodeError> {
            match key.starts_with("x-") {
                true => reader.value().map(Self::Number),
                false => Self::decode(reader),
            }
        }
    }
    type Entries = BTreeMap<String, Option<Box<Entry>>>;
    let text = r#"{"x-a": 1, "a": 1, "x-b": null, "\u0078-c": 2}"#;
    let entries: Entries = json::from_str(text)?;
    let number = |number| Some(Box::new(Entry::Number(number)));
    assert_eq!(entries["x-a"], number(1));
    assert_eq!(entries["a"], Some(Box::new(Entry::Other("1".to_owned()))));
    assert_eq!((&entries["x-b"], &entries["x-c"]), (&None, &number(2)));

    let wrong = json::from_str::<Entries>(r#"{"a": "1", "x-a": "1"}"#);
    let path = wrong.expect_err("a number is wanted").to_string();
    assert!(path.contains("x-a"), "{path}");

    let mut reader = Reader::new(r#"{"name": "n", "x-a": 1, "a": 1}"#);
    let (mut name, mut more) = (String::new(), Entries::new());
    reader
        .fields(&["name"])?
        .read_open(&mut reader, &mut [&mut name], &mut more)?;
    assert_eq!(more["x-a"], number(1));
    assert_ne!(more["a"], number(1));
    Ok(())
}

/// F3: a null means that the key is absent, so it only decides for a record if nothing else does.
#[test]
fn a_null_of_another_record_tells_least() {
    let records: &[Likeness<'_>; 2] = &[
        (true, 0, &[], &["items", "flag"]),
        (true, 0, &[], &["items", "count"]),
    ];
    let is_second = |json: &str| {
        let read = |reader: &mut Reader<'_>, place: usize| {
            let mut fields = reader.fields(&["items"])?;
            let (mut flags, mut counts) = (Vec::<bool>::new(), Vec::<i64>::new());
            match place {
                0 => fields.read(reader, &mut [&mut flags]),
                _ => fields.read(reader, &mut [&mut counts]),
            }
            .map(|()| place == 1)
        };
        Reader::new(json).closest_of(records, read)
    };
    assert_eq!(is_second(r#"{"items": [1], "flag": null}"#), Ok(true));
    assert_eq!(
        is_second(r#"{"items": [1], "count": 2, "flag": null}"#),
        Ok(true)
    );
    assert_eq!(is_second(r#"{"items": [], "count": null}"#), Ok(true));
    assert_eq!(is_second(r#"{"items": [], "flag": null}"#), Ok(false));
    assert!(is_second(r#"{"items": [1], "flag": true}"#).is_err());
}
