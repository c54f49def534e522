//! Timestamps and dates.

use std::time::SystemTime;

pub use chrono;
use chrono::{Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};

use crate::runtime::json::clock::{self, Local, Text};
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Optional, Reader, Writer};

/// A point in time, read from and written as RFC 3339.
/// Reading also accepts what APIs send in practice: a space instead of the `T`, lower-case letters, no offset (which
/// means UTC), an offset without a colon or after a space, no seconds, no time (which means midnight), a fraction of any
/// length (digits after the ninth are dropped), and dates of HTTP headers. Writing uses UTC with a `Z`, and a fraction
/// only if it is not zero.
/// `SystemTime` and times of other zones convert with `into`, and text with `parse`:
///
/// ```
#[doc = concat!("# use ", env!("CARGO_CRATE_NAME"), "::runtime::json::Timestamp;")]
/// let now: Timestamp = std::time::SystemTime::now().into();
/// let then: Timestamp = "2026-01-02T03:04:05+01:00".parse()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub type Timestamp = chrono::DateTime<Utc>;

/// A day, written as `2024-02-29`. Reading also accepts a time after it, which is dropped.
pub type Date = NaiveDate;

impl Blank for Timestamp {
    const BLANK: Self = Self::UNIX_EPOCH;
}

impl Blank for Date {
    const BLANK: Self = Self::MIN;
}

impl Decode for Timestamp {
    const EMPTY_IS_NONE: bool = true;

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.space();
        let start = reader.at;
        let bytes = reader.bytes();
        let text = bytes.get(start..).unwrap_or_default();
        if let Some((local, rest)) = clock::usual(text)
            && let Some(local) = naive(local)
        {
            reader.at = bytes.len() - rest.len();
            return Ok(local.and_utc());
        }
        let text = reader.string()?;
        let found = clock::instant(&text);
        let found = found.and_then(|(second, nanosecond)| Self::from_timestamp(second, nanosecond));
        found.ok_or_else(|| reader.invalid_at(start, "expected a timestamp"))
    }
}

impl Decode for Date {
    const EMPTY_IS_NONE: bool = true;

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.space();
        let start = reader.at;
        let text = reader.string()?;
        match text.as_bytes().split_first_chunk() {
            Some((day, [])) => clock::date(day)
                .and_then(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day)),
            // An instant has no one date: it depends on the place.
            Some(_) | None => None,
        }
        .ok_or_else(|| reader.invalid_at(start, "expected a date"))
    }
}

impl Encode for Timestamp {
    fn encode(&self, writer: &mut Writer) {
        let utc = self.naive_utc();
        let seconds = utc.num_seconds_from_midnight();
        // A leap second is second 59 with a fraction of one second or more.
        let leap = utc.nanosecond() / 1_000_000_000;
        let mut text = Text::new();
        text.date(utc.year(), utc.month(), utc.day());
        text.push(b'T');
        text.clock(seconds, leap);
        text.fraction(utc.nanosecond() % 1_000_000_000);
        text.push(b'Z');
        writer.plain(text.as_bytes());
    }
}

impl Encode for Date {
    fn encode(&self, writer: &mut Writer) {
        let mut text = Text::new();
        text.date(self.year(), self.month(), self.day());
        writer.plain(text.as_bytes());
    }
}

/// A local time; `None` if there is none.
#[inline]
fn naive(local: Local) -> Option<NaiveDateTime> {
    let date = NaiveDate::from_ymd_opt(local.year, local.month, local.day)?;
    let (hour, minute) = (local.hour, local.minute);
    let time = NaiveTime::from_hms_nano_opt(hour, minute, local.second, local.nanosecond)?;
    Some(date.and_time(time))
}

/// Returns the instant of some nanoseconds since 1970-01-01 00:00 UTC; outside of the range, the nearest.
pub(super) fn nearest(nanoseconds: i128) -> Timestamp {
    let second = nanoseconds.div_euclid(1_000_000_000);
    let nanosecond = nanoseconds.rem_euclid(1_000_000_000) as u32;
    let found = i64::try_from(second)
        .ok()
        .and_then(|second| Timestamp::from_timestamp(second, nanosecond));
    found.unwrap_or(match nanoseconds < 0 {
        true => Timestamp::MIN_UTC,
        false => Timestamp::MAX_UTC,
    })
}

/// Returns the nanoseconds since 1970-01-01 00:00 UTC.
#[cfg(any(feature = "jiff", feature = "time"))]
pub(super) fn nanoseconds(timestamp: &Timestamp) -> i128 {
    let nanosecond = timestamp.timestamp_subsec_nanos();
    i128::from(timestamp.timestamp()) * 1_000_000_000 + i128::from(nanosecond)
}

fn of_system(time: SystemTime) -> Timestamp {
    nearest(match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => after.as_nanos() as i128,
        Err(before) => -(before.duration().as_nanos() as i128),
    })
}

impl From<SystemTime> for Optional<Timestamp> {
    fn from(value: SystemTime) -> Self {
        of_system(value).into()
    }
}

impl From<Option<SystemTime>> for Optional<Timestamp> {
    fn from(value: Option<SystemTime>) -> Self {
        value.map(of_system).into()
    }
}

impl From<chrono::DateTime<FixedOffset>> for Optional<Timestamp> {
    fn from(value: chrono::DateTime<FixedOffset>) -> Self {
        value.to_utc().into()
    }
}

impl From<Option<chrono::DateTime<FixedOffset>>> for Optional<Timestamp> {
    fn from(value: Option<chrono::DateTime<FixedOffset>>) -> Self {
        value.map(|value| value.to_utc()).into()
    }
}
