//! Instants and dates of other crates, as callers pass and read them.

use std::time::{Duration, SystemTime};

use runtime::runtime::json::{Optional, Patch, Timestamp};

/// F7: setters accept the system's time, and instants with an offset, also beyond the range.
#[test]
fn f7_setters_accept_the_time_of_the_system() {
    let text = "2026-01-02T03:04:05+01:00";
    let at = chrono::DateTime::parse_from_rfc3339(text).expect("it is valid");
    let timestamp: Timestamp = text.parse().expect("it is valid");
    assert_eq!(Optional::<Timestamp>::from(at), Optional::from(timestamp));
    assert_eq!(
        Optional::<Timestamp>::from(Some(at)),
        Optional::from(timestamp)
    );
    let system = SystemTime::from(timestamp);
    assert_eq!(
        Optional::<Timestamp>::from(system),
        Optional::from(timestamp)
    );
    assert_eq!(Patch::<Timestamp>::from(system), Patch::Value(timestamp));
    assert_eq!(Patch::<Timestamp>::from(None::<SystemTime>), Patch::Null);
    let before = SystemTime::UNIX_EPOCH - Duration::from_millis(500);
    let expected: Timestamp = "1969-12-31T23:59:59.5Z".parse().expect("it is valid");
    assert_eq!(
        Optional::<Timestamp>::from(before),
        Optional::from(expected)
    );
    if let Some(far) = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(1 << 62)) {
        let last = Optional::from(Timestamp::MAX_UTC);
        assert_eq!(Optional::<Timestamp>::from(far), last);
    }
}

#[cfg(feature = "jiff")]
mod of_jiff {
    use jiff::civil;
    use runtime::runtime::json::{Date, JiffExt, Optional, Patch, Timestamp};

    fn at(text: &str) -> Timestamp {
        text.parse().expect("it is valid")
    }

    /// F7: instants of `jiff` are the same instants, and those that it does not have are errors.
    #[test]
    fn f7_instants_convert() {
        for text in [
            "2027-01-31T12:00:00.123456789Z",
            "1969-12-31T23:59:59.5Z",
            "0000-01-01T00:00:00Z",
            "9999-12-30T22:00:00.999999999Z",
        ] {
            let of_jiff = at(text).to_jiff().expect("in range");
            assert_eq!(
                text.parse::<jiff::Timestamp>().expect("it is valid"),
                of_jiff
            );
            assert_eq!(Timestamp::from_jiff(of_jiff), at(text));
        }
        for text in ["9999-12-30T22:00:01Z", "9999-12-31T23:59:59Z"] {
            assert!(at(text).to_jiff().is_err(), "{text}");
        }
        assert!(Timestamp::MIN_UTC.to_jiff().is_err() && Timestamp::MAX_UTC.to_jiff().is_err());
        let leap = at("2016-12-31T23:59:60.5Z").to_jiff().expect("in range");
        assert_eq!(leap.to_string(), "2017-01-01T00:00:00.5Z");
        for end in [jiff::Timestamp::MIN, jiff::Timestamp::MAX] {
            assert_eq!(Timestamp::from_jiff(end).to_jiff().expect("in range"), end);
        }
    }

    /// F7: so are dates.
    #[test]
    fn f7_dates_convert() {
        for date in [civil::date(2024, 2, 29), civil::Date::MIN, civil::Date::MAX] {
            assert_eq!(Date::from_jiff(date).to_jiff().expect("in range"), date);
        }
        let leap_day = Date::from_ymd_opt(2024, 2, 29).expect("it is a day");
        assert_eq!(Date::from_jiff(civil::date(2024, 2, 29)), leap_day);
        assert!(Date::MIN.to_jiff().is_err() && Date::MAX.to_jiff().is_err());
    }

    /// C1: setters accept the types of `jiff`.
    #[test]
    fn c1_setters_accept_the_types_of_jiff() {
        let instant: jiff::Timestamp = "2027-01-31T12:00:00Z".parse().expect("it is valid");
        let zone = jiff::tz::TimeZone::fixed(jiff::tz::offset(2));
        let zoned = instant.to_zoned_datetime(zone);
        let expected = Optional::from(at("2027-01-31T12:00:00Z"));
        assert_eq!(Optional::<Timestamp>::from(instant), expected);
        assert_eq!(Optional::<Timestamp>::from(&instant), expected);
        assert_eq!(Optional::<Timestamp>::from(Some(instant)), expected);
        assert_eq!(Optional::<Timestamp>::from(&zoned), expected);
        assert_eq!(
            Patch::<Timestamp>::from(zoned),
            Patch::Value(at("2027-01-31T12:00:00Z"))
        );
        assert_eq!(
            Patch::<Timestamp>::from(None::<jiff::Timestamp>),
            Patch::Null
        );
        let day = civil::date(2024, 2, 29);
        assert_eq!(
            Optional::<Date>::from(day),
            Optional::from(Date::from_jiff(day))
        );
        assert_eq!(Patch::<Date>::from(day), Patch::Value(Date::from_jiff(day)));
    }
}

#[cfg(feature = "time")]
mod of_time {
    use runtime::runtime::json::{Date, Optional, Patch, TimeExt, Timestamp};
    use time::{OffsetDateTime, UtcDateTime, UtcOffset};

    fn at(text: &str) -> Timestamp {
        text.parse().expect("it is valid")
    }

    /// F7: instants of `time` are the same instants, and those that it does not have are errors.
    #[test]
    fn f7_instants_convert() {
        for text in [
            "2027-01-31T12:00:00.123456789Z",
            "1969-12-31T23:59:59.5Z",
            "0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999999Z",
        ] {
            let of_time = at(text).to_time().expect("in range");
            assert_eq!(of_time.unix_timestamp(), at(text).timestamp());
            assert_eq!(of_time.nanosecond(), at(text).timestamp_subsec_nanos());
            assert_eq!(of_time.offset(), UtcOffset::UTC);
            assert_eq!(Timestamp::from_time(of_time), at(text));
        }
        assert!(Timestamp::MIN_UTC.to_time().is_err() && Timestamp::MAX_UTC.to_time().is_err());
        let leap = at("2016-12-31T23:59:60.5Z").to_time().expect("in range");
        assert_eq!(Timestamp::from_time(leap), at("2017-01-01T00:00:00.5Z"));
        for end in [UtcDateTime::MIN, UtcDateTime::MAX] {
            assert_eq!(
                Timestamp::from_time(end).to_time().expect("in range"),
                OffsetDateTime::from(end)
            );
        }
    }

    /// F7: so are dates.
    #[test]
    fn f7_dates_convert() {
        let leap_day = Date::from_ymd_opt(2024, 2, 29).expect("it is a day");
        for date in [
            leap_day.to_time().expect("in range"),
            time::Date::MIN,
            time::Date::MAX,
        ] {
            assert_eq!(Date::from_time(date).to_time().expect("in range"), date);
        }
        assert_eq!(
            leap_day.to_time().expect("in range").to_calendar_date(),
            (2024, time::Month::February, 29)
        );
        assert!(Date::MIN.to_time().is_err() && Date::MAX.to_time().is_err());
    }

    /// C1: setters accept the types of `time`.
    #[test]
    fn c1_setters_accept_the_types_of_time() {
        let instant = at("2027-01-31T12:00:00Z").to_time().expect("in range");
        let east = instant.to_offset(UtcOffset::from_hms(2, 0, 0).expect("an offset"));
        let expected = Optional::from(at("2027-01-31T12:00:00Z"));
        assert_eq!(Optional::<Timestamp>::from(east), expected);
        assert_eq!(Optional::<Timestamp>::from(&east), expected);
        assert_eq!(Optional::<Timestamp>::from(Some(east)), expected);
        assert_eq!(Optional::<Timestamp>::from(instant.to_utc()), expected);
        assert_eq!(
            Patch::<Timestamp>::from(east),
            Patch::Value(at("2027-01-31T12:00:00Z"))
        );
        assert_eq!(Patch::<Timestamp>::from(None::<UtcDateTime>), Patch::Null);
        let day = instant.date();
        assert_eq!(
            Optional::<Date>::from(day),
            Optional::from(Date::from_time(day))
        );
        assert_eq!(Patch::<Date>::from(day), Patch::Value(Date::from_time(day)));
    }
}
