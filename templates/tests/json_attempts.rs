//! Values that are read as one thing, or else as another, or stay where they are.

use runtime::runtime::json::{self, Reader};

/// F6, F2: a number that does not fit what is expected is read as something else, and whole.
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
