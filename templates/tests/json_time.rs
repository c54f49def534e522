//! Timestamps and dates.

use runtime::runtime::json::{
    Blank, Date, Decode, DecodeError, Reader, Timestamp, from_str, to_string,
};

fn error<T: Decode + std::fmt::Debug>(text: &str) -> String {
    from_str::<T>(text)
        .expect_err("it is not valid")
        .to_string()
}

/// Spellings, and how each is written.
const TIMESTAMPS: [(&str, &str); 35] = [
    ("2024-02-29T12:34:56Z", "2024-02-29T12:34:56Z"),
    ("2024-02-29T12:34:56+00:00", "2024-02-29T12:34:56Z"),
    ("2024-02-29T12:34:56-00:00", "2024-02-29T12:34:56Z"),
    ("2024-02-29T23:34:56-05:30", "2024-03-01T05:04:56Z"),
    ("2024-01-01T00:34:56+02:00", "2023-12-31T22:34:56Z"),
    ("2024-01-01T00:34:56+0200", "2023-12-31T22:34:56Z"),
    ("2024-01-01T00:34:56+02", "2023-12-31T22:34:56Z"),
    ("2024-02-29T12:34:56", "2024-02-29T12:34:56Z"),
    ("2024-02-29 12:34:56Z", "2024-02-29T12:34:56Z"),
    ("2024-02-29 12:34:56", "2024-02-29T12:34:56Z"),
    ("2024-02-29t12:34:56z", "2024-02-29T12:34:56Z"),
    ("2024-02-29t12:34:56+01:00", "2024-02-29T11:34:56Z"),
    ("2024-02-29T12:34:56.5Z", "2024-02-29T12:34:56.5Z"),
    ("2024-02-29T12:34:56.05Z", "2024-02-29T12:34:56.05Z"),
    ("2024-02-29T12:34:56.123Z", "2024-02-29T12:34:56.123Z"),
    ("2024-02-29T12:34:56.1230Z", "2024-02-29T12:34:56.123Z"),
    ("2024-02-29T12:34:56.12345Z", "2024-02-29T12:34:56.12345Z"),
    (
        "2024-02-29T12:34:56.123456+00:00",
        "2024-02-29T12:34:56.123456Z",
    ),
    (
        "2024-02-29T12:34:56.1234567",
        "2024-02-29T12:34:56.1234567Z",
    ),
    (
        "2024-02-29T12:34:56.12345678Z",
        "2024-02-29T12:34:56.12345678Z",
    ),
    (
        "2024-02-29T12:34:56.123456789Z",
        "2024-02-29T12:34:56.123456789Z",
    ),
    (
        "2024-02-29T12:34:56.1234567899Z",
        "2024-02-29T12:34:56.123456789Z",
    ),
    ("2024-02-29T12:34:56.000Z", "2024-02-29T12:34:56Z"),
    ("2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"),
    ("2017-01-01T01:59:60.25+02:00", "2016-12-31T23:59:60.25Z"),
    ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
    ("2024-02-29", "2024-02-29T00:00:00Z"),
    ("2024-02-29T12:34", "2024-02-29T12:34:00Z"),
    ("2024-02-29 12:34", "2024-02-29T12:34:00Z"),
    ("2024-02-29T12:34Z", "2024-02-29T12:34:00Z"),
    ("2024-02-29T12:34+02:00", "2024-02-29T10:34:00Z"),
    ("2024-02-29 12:34:56 +0200", "2024-02-29T10:34:56Z"),
    ("2024-02-29 12:34:56.5 -01:00", "2024-02-29T13:34:56.5Z"),
    ("2024-02-29 12:34:56 UTC", "2024-02-29T12:34:56Z"),
    ("Thu, 29 Feb 2024 23:59:58 GMT", "2024-02-29T23:59:58Z"),
];

#[test]
fn every_spelling_of_a_timestamp() {
    for (spelling, written) in TIMESTAMPS {
        let timestamp: Timestamp = from_str(&format!("{spelling:?}")).expect("it is valid");
        assert_eq!(to_string(&timestamp), format!("{written:?}"), "{spelling}");
        assert_eq!(
            from_str::<Timestamp>(&to_string(&timestamp)).expect("it is valid"),
            timestamp
        );
    }
}

#[test]
fn timestamps_agree_with_chrono() {
    for (spelling, _) in TIMESTAMPS {
        let Ok(expected) = chrono::DateTime::parse_from_rfc3339(spelling) else {
            continue;
        };
        let fraction = spelling
            .split_once('.')
            .map_or(0, |(_, fraction)| fraction.len());
        if fraction < 11 {
            assert_eq!(
                from_str::<Timestamp>(&format!("{spelling:?}")).expect("it is valid"),
                expected,
                "{spelling}"
            );
        }
    }
}

#[test]
fn what_is_no_timestamp() {
    let spellings = [
        "",
        "2024-02-30",
        "2024-02-30T12:34:56Z",
        "2024-13-01T12:34:56Z",
        "2023-02-29T12:34:56Z",
        "2024-02-29T24:00:00Z",
        "2024-02-29T12:60:00Z",
        "2024-02-29T12:34:61Z",
        "2024-02-29T12:3Z",
        "2024-02-29T24:34Z",
        "2024-02-29T12:34 ",
        "Thu, 31 Feb 2024 23:59:58",
        "2024-02-29T12:34:56.Z",
        "2024-02-29T12:34:56ZZ",
        "2024-02-29T12:34:56+",
        "2024-02-29T12:34:56+24:00",
        "2024-02-29T12:34:56+01:60",
        "2024-02-29T12:34:56*01:00",
        "2024-02-29_12:34:56Z",
        "2024/02/29T12:34:56Z",
        "20240229T123456Z",
        "+024-02-29T12:34:56Z",
        "2024-02-29T12:34:5éZ",
    ];
    for spelling in spellings {
        assert_eq!(
            error::<Timestamp>(&format!("{spelling:?}")),
            "expected a timestamp",
            "{spelling}"
        );
    }
    assert_eq!(error::<Timestamp>("1709210096"), "expected a string");
}

#[test]
fn years_beyond_four_digits_are_written_with_a_sign() {
    let text = to_string(&Timestamp::MAX_UTC);
    assert!(text.starts_with("\"+262142-12-31T23:59:59.999"), "{text}");
    assert!(to_string(&Date::MIN).starts_with("\"-262143-01-01"));
}

#[test]
fn dates() {
    let date: Date = from_str(r#""2024-02-29""#).expect("it is valid");
    assert_eq!(to_string(&date), r#""2024-02-29""#);
    for spelling in [
        "2024-02-30",
        "2024-2-29",
        "2024-02-29T12:34:56Z",
        "2024-02-29T00:00:00",
        "2024-02-29Z",
        "20240229",
        "",
    ] {
        assert_eq!(
            error::<Date>(&format!("{spelling:?}")),
            "expected a date",
            "{spelling}"
        );
    }
}

/// F3: an empty string in an optional field is no value.
#[test]
fn f3_empty_texts_of_optional_values() {
    assert_eq!(from_str::<Option<Timestamp>>(r#" "" "#), Ok(None));
    assert_eq!(from_str::<Option<Date>>(r#""""#), Ok(None));
    assert_eq!(
        from_str::<Vec<Option<Date>>>(r#"["",null]"#),
        Ok(vec![None, None])
    );
    assert_eq!(from_str::<Option<String>>(r#""""#), Ok(Some(String::new())));
    assert_eq!(error::<Option<Date>>(r#"" ""#), "expected a date");
    assert_eq!(error::<Vec<Date>>(r#"[""]"#), "[0]: expected a date");
}

/// A record with an optional timestamp.
#[derive(Debug)]
struct Instant {
    value: Option<Timestamp>,
}

/// A record with a text.
#[derive(Debug)]
struct Text {
    value: String,
}

macro_rules! record {
    ($name:ident) => {
        impl Blank for $name {
            const BLANK: Self = Self {
                value: Blank::BLANK,
            };
        }

        impl Decode for $name {
            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                let mut value = Self::BLANK;
                reader.record(&["value"], &mut [&mut value.value])?;
                Ok(value)
            }
        }
    };
}

record!(Instant);
record!(Text);

/// A union that is read by trying: first a record with a timestamp, then a record with a `T`.
#[derive(Debug)]
enum Tried<T> {
    Instant(Instant),
    Other(T),
}

impl<T: Blank + Decode + 'static> Blank for Tried<T> {
    const BLANK: Self = Self::Other(T::BLANK);
}

impl<T: Blank + Decode + 'static> Decode for Tried<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.first_of(&[0, 1], |reader, way| match way {
            0 => reader.value().map(Self::Instant),
            _ => reader.value().map(Self::Other),
        })
    }
}

/// F3: an empty string is no value only if no member of a union has it as a string, at any depth.
#[test]
fn f3_empty_texts_in_unions() {
    type Nested = Tried<Vec<Tried<Text>>>;
    let empty = r#"{"value":""}"#;
    let tried = from_str::<Tried<Text>>(empty).expect("it is a text");
    assert!(
        matches!(&tried, Tried::Other(text) if text.value.is_empty()),
        "{tried:?}"
    );
    let tried = from_str::<Tried<i64>>(empty).expect("it has no value");
    assert!(
        matches!(&tried, Tried::Instant(Instant { value: None })),
        "{tried:?}"
    );
    let tried = from_str::<Nested>(&format!("[{empty}]")).expect("it is a list of a text");
    assert!(
        matches!(&tried, Tried::Other(list) if matches!(&list[..], [Tried::Other(_)])),
        "{tried:?}"
    );
    let tried = from_str::<Nested>(empty).expect("it has no value");
    assert!(matches!(&tried, Tried::Instant(_)), "{tried:?}");
    // Unions that are read later start again.
    let both = from_str::<(Tried<i64>, Tried<Text>)>(&format!("[{empty},{empty}]"));
    let both = both.expect("both can be read");
    assert!(
        matches!(&both, (Tried::Instant(_), Tried::Other(_))),
        "{both:?}"
    );
}

/// Types of crates that the runtime does not know.
mod of_other_crates {
    use std::time::Duration;

    use runtime::runtime::json::{
        Decode, DecodeError, Encode, Reader, Timestamp, Writer, from_str, read_date, read_instant,
        to_string, write_date, write_instant,
    };

    use super::TIMESTAMPS;

    /// An instant and a date of a crate that the runtime does not know.
    #[derive(Debug, PartialEq)]
    struct Instant(i128);

    #[derive(Debug, PartialEq)]
    struct Day(i16, u8, u8);

    impl Decode for Instant {
        fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
            read_instant(reader, |nanoseconds| Some(Self(nanoseconds)))
        }
    }

    impl Encode for Instant {
        fn encode(&self, writer: &mut Writer) {
            write_instant(writer, self.0);
        }
    }

    impl Decode for Day {
        fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
            read_date(reader, |year, month, day| {
                (month <= 12).then_some(Self(year, month, day))
            })
        }
    }

    impl Encode for Day {
        fn encode(&self, writer: &mut Writer) {
            write_date(writer, self.0.into(), self.1, self.2);
        }
    }

    /// F7: types of other crates are read and written as those of `chrono` are, except for leap seconds.
    #[test]
    fn f7_instants_of_other_crates_have_the_same_texts() {
        for (spelling, written) in TIMESTAMPS {
            let instant: Instant = from_str(&format!("{spelling:?}")).expect("it is valid");
            let timestamp: Timestamp = from_str(&format!("{spelling:?}")).expect("it is valid");
            let second = i128::from(timestamp.timestamp()) * 1_000_000_000;
            let expected = second + i128::from(timestamp.timestamp_subsec_nanos());
            assert_eq!(instant, Instant(expected), "{spelling}");
            match written.contains(":60") {
                true => assert!(to_string(&instant).starts_with("\"2017-01-01T00:00:00")),
                false => assert_eq!(to_string(&instant), format!("{written:?}"), "{spelling}"),
            }
        }
        for text in [
            "2023-02-29T12:34:56Z",
            "2024-02-29T24:00:00Z",
            "2024-00-01",
            "soon",
        ] {
            assert!(from_str::<Instant>(&format!("{text:?}")).is_err(), "{text}");
        }
        let error = from_str::<Instant>("\"soon\"").expect_err("it is not valid");
        assert!(
            error.to_string().contains("expected a timestamp"),
            "{error}"
        );
    }

    /// F7: every day of 800 years, and the ends of the range, are the days of `chrono`.
    #[test]
    fn f7_days_are_those_of_chrono() {
        let first: Timestamp = "1600-01-01T12:34:56.000000789Z".parse().expect("valid");
        for day in 0..292_200 {
            let at = first + Duration::from_secs(86_400) * day;
            let text = to_string(&at);
            let second = i128::from(at.timestamp()) * 1_000_000_000 + 789;
            assert_eq!(from_str(&text), Ok(Instant(second)), "{text}");
            assert_eq!(to_string(&Instant(second)), text);
        }
        for (nanoseconds, text) in [
            (-1, "1969-12-31T23:59:59.999999999Z"),
            (-377_705_116_800_000_000_000, "-009999-01-01T00:00:00Z"),
            (253_402_300_799_000_000_000, "9999-12-31T23:59:59Z"),
            (253_402_300_800_000_000_000, "+010000-01-01T00:00:00Z"),
            (-62_167_219_200_000_000_000, "0000-01-01T00:00:00Z"),
        ] {
            assert_eq!(to_string(&Instant(nanoseconds)), format!("{text:?}"));
        }
    }

    /// F7: dates of other crates.
    #[test]
    fn f7_dates_of_other_crates_have_the_same_texts() {
        let day: Day = from_str("\"2024-02-29\"").expect("it is valid");
        assert_eq!(day, Day(2024, 2, 29));
        assert_eq!(to_string(&day), "\"2024-02-29\"");
        for text in ["2024-13-01", "2024-02-29T00:00:00Z", "20240229", ""] {
            assert!(from_str::<Day>(&format!("{text:?}")).is_err(), "{text}");
        }
    }
}
