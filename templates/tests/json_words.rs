//! P3: comparing many bytes at a time gives the same results as comparing byte by byte, at every length and place.

use chrono::Timelike;
use runtime::runtime::json::{self, Decode, DecodeError, Reader, Timestamp};
use uuid::Uuid;

/// Longer than two steps of the reader.
const LONG: usize = 40;

#[test]
fn strings_end_at_the_same_byte() {
    for length in 0..LONG {
        for place in 0..length {
            for byte in (0..0x80_u8).chain([0xff]) {
                // A character beyond ASCII has bytes with the high bit set, which the comparison of words uses.
                let odd = if byte == 0xff { 'é' } else { char::from(byte) };
                let text: String = (0..length)
                    .map(|index| if index == place { odd } else { '!' })
                    .collect();
                let json = format!("[\"{text}\",\"\u{fc}\"]");
                let read = json::from_str::<Vec<String>>(&json);
                if odd == '"' || odd == '\\' || odd < ' ' {
                    assert!(read.is_err(), "{json:?}");
                } else {
                    assert_eq!(read, Ok(vec![text, "\u{fc}".to_owned()]), "{json:?}");
                }
            }
        }
    }
}

#[test]
fn an_escape_is_found_at_every_place() {
    for before in 0..LONG {
        for after in [0, 1, 7, 8, 15, 16, 31] {
            let (before, after) = ("a".repeat(before), "b".repeat(after));
            let read = json::from_str::<String>(&format!(r#""{before}\"{after}""#));
            assert_eq!(read, Ok(format!("{before}\"{after}")));
            let written = json::to_string(&format!("{before}\u{1}{after}"));
            assert_eq!(written, format!(r#""{before}\u0001{after}""#));
        }
    }
}

/// A record with a single name of the given length, and a tag for which the union looks ahead.
macro_rules! named {
    ($($name:literal)+) => {
        const NAMES: &[&str] = &[$($name),+];

        fn by_name(reader: &mut Reader<'_>, index: usize) -> Result<Option<i64>, DecodeError> {
            let mut read: Vec<fn(&mut Reader<'_>) -> Result<Option<i64>, DecodeError>> = Vec::new();
            $(read.push(|reader| {
                let mut value = None;
                reader.record(&[$name], &mut [&mut value])?;
                Ok(value)
            });)+
            read[index](reader)
        }
    };
}

named! {
    "a" "ab" "abc" "abcd" "abcde" "abcdefg" "abcdefgh" "abcdefghi" "abcdefghijklmno" "abcdefghijklmnop"
    "abcdefghijklmnopq" "abcdefghijklmnopqrstuvwxyzabcde" "abcdefghijklmnopqrstuvwxyzabcdef"
    "abcdefghijklmnopqrstuvwxyzabcdefg" "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrst"
}

#[test]
fn names_are_found_and_no_others() {
    for (index, name) in NAMES.iter().enumerate() {
        let read = |json: &str| by_name(&mut Reader::new(json), index);
        assert_eq!(read(&format!("{{\"{name}\":1}}")), Ok(Some(1)));
        assert_eq!(read(&format!("{{ \"{name}\" : 1 }}")), Ok(Some(1)));
        assert_eq!(read(&format!("{{\"{name}\":null}}")), Ok(None));
        assert_eq!(read(&format!("{{\"{name}x\":1}}")), Ok(None));
        assert!(read(&format!("{{\"{name}\"=1}}")).is_err());
        assert!(read(&format!("{{,\"{name}\":1}}")).is_err());
        for place in 0..name.len() {
            let mut other = name.as_bytes().to_vec();
            other[place] ^= 0x20;
            let other = String::from_utf8(other).expect("it is ASCII");
            assert_eq!(read(&format!("{{\"{other}\":1}}")), Ok(None), "{other}");
            let shorter = &name[..place];
            assert_eq!(read(&format!("{{\"{shorter}\":1}}")), Ok(None), "{shorter}");
            let tagged = format!("{{\"{other}\":\"no\",\"{shorter}\":true,\"{name}\":\"yes\"}}");
            let tag = Reader::new(&tagged)
                .tag(&[name])
                .expect("it is an object")
                .map(std::borrow::Cow::into_owned);
            assert_eq!(tag.as_deref(), Some("yes"), "{tagged}");
        }
    }
}

#[test]
fn times_are_read_digit_by_digit() {
    let good = "2024-02-29T23:59:58";
    for place in 0..good.len() {
        for byte in 0..0x80_u8 {
            let mut text = good.as_bytes().to_vec();
            text[place] = byte;
            let text = String::from_utf8(text).expect("it is ASCII");
            if byte == b'"' || byte == b'\\' || byte < b' ' {
                continue;
            }
            let was = good.as_bytes()[place];
            let fits = if was == b'T' {
                matches!(byte, b'T' | b't' | b' ')
            } else if was.is_ascii_digit() {
                byte.is_ascii_digit()
            } else {
                byte == was
            };
            let read = Timestamp::decode(&mut Reader::new(&format!("\"{text}Z\"")));
            match read {
                Ok(read) => {
                    assert!(fits, "{text}");
                    let expected = text.to_uppercase().replace(' ', "T");
                    // A leap second is shown as one.
                    assert_eq!(read.format("%Y-%m-%dT%H:%M:%S").to_string(), expected);
                }
                Err(_) => assert!(!fits || beyond(&text), "{text}"),
            }
        }
    }
}

/// Whether the digits of a text are not a valid time because a number is too large.
fn beyond(text: &str) -> bool {
    let number = |at: usize| text[at..at + 2].parse::<u32>().expect("they are digits");
    let leap = number(2).is_multiple_of(4) && (number(2) != 0 || number(0).is_multiple_of(4));
    !(1..=12).contains(&number(5))
        || !(1..=if leap { 29 } else { 28 }).contains(&number(8))
        || number(11) > 23
        || number(14) > 59
        || number(17) > 60
}

#[test]
fn fractions_of_every_length() {
    let digits = "123456789987";
    for length in 0..=digits.len() {
        for end in ["Z", "+00:00", ""] {
            let fraction = &digits[..length];
            let json = format!("\"2024-02-29T23:59:58.{fraction}{end}\"");
            let read = json::from_str::<Timestamp>(&json);
            if length == 0 {
                assert!(read.is_err(), "{json}");
                continue;
            }
            let nanoseconds = format!("{fraction:0<9}")[..9].parse::<u32>();
            assert_eq!(
                read.map(|read| read.nanosecond()).ok(),
                nanoseconds.ok(),
                "{json}"
            );
        }
    }
}

#[test]
fn ids_are_read_as_their_crate_reads_them() {
    let id = "c0ffee00-09af-4AF9-8000-0123456789ab";
    for place in 0..id.len() {
        for byte in b' '..0x80 {
            let mut text = id.as_bytes().to_vec();
            text[place] = byte;
            let text = String::from_utf8(text).expect("it is ASCII");
            let read = json::from_str::<Uuid>(&format!("\"{text}\""));
            assert_eq!(read.ok(), Uuid::try_parse(&text).ok(), "{text}");
        }
        // A character of two bytes replaces two digits.
        if let Some((before, after)) = id.split_at_checked(place)
            && after.len() > 1
        {
            let text = format!("\"{before}é{}\"", &after[2..]);
            assert!(json::from_str::<Uuid>(&text).is_err(), "{text}");
        }
    }
}
