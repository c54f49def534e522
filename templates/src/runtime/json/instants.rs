//! The codecs of instants and dates whose types are those of other crates: texts in, numbers out, and back.

use crate::runtime::json::clock::{self, Text};
use crate::runtime::json::{DecodeError, Reader, Writer};

const SECOND: i128 = 1_000_000_000;

/// Reads an instant, which is made from the nanoseconds since 1970-01-01 00:00 UTC. A leap second is read as the second
/// after it.
pub fn read_instant<T>(
    reader: &mut Reader<'_>,
    make: impl FnOnce(i128) -> Option<T>,
) -> Result<T, DecodeError> {
    reader.space();
    let start = reader.at;
    let bytes = reader.bytes();
    let text = bytes.get(start..).unwrap_or_default();
    let found = match clock::usual(text) {
        Some((local, rest)) => {
            reader.at = bytes.len() - rest.len();
            local.instant()
        }
        None => clock::instant(&reader.string()?),
    };
    let found = found.and_then(|(second, nanosecond)| {
        make(i128::from(second) * SECOND + i128::from(nanosecond))
    });
    found.ok_or_else(|| reader.invalid_at(start, "expected a timestamp"))
}

/// Writes an instant, from the nanoseconds since 1970-01-01 00:00 UTC: in UTC, with a fraction only if it is not zero.
pub fn write_instant(writer: &mut Writer, nanoseconds: i128) {
    let second = nanoseconds.div_euclid(SECOND) as i64;
    let (year, month, day) = date(second.div_euclid(86_400));
    let mut text = Text::new();
    text.date(year, month, day);
    text.push(b'T');
    text.clock(second.rem_euclid(86_400) as u32, 0);
    text.fraction(nanoseconds.rem_euclid(SECOND) as u32);
    text.push(b'Z');
    writer.plain(text.as_bytes());
}

/// Reads a date, which is made from the year, the month and the day.
pub fn read_date<T>(
    reader: &mut Reader<'_>,
    make: impl FnOnce(i16, u8, u8) -> Option<T>,
) -> Result<T, DecodeError> {
    reader.space();
    let start = reader.at;
    let text = reader.string()?;
    let found = match text.as_bytes().split_first_chunk() {
        Some((day, [])) => clock::date(day)
            .and_then(|(year, month, day)| make(year as i16, month as u8, day as u8)),
        // An instant has no one date: it depends on the place.
        Some(_) | None => None,
    };
    found.ok_or_else(|| reader.invalid_at(start, "expected a date"))
}

/// Writes a date, from the year, the month and the day.
pub fn write_date(writer: &mut Writer, year: i32, month: u8, day: u8) {
    let mut text = Text::new();
    text.date(year, month.into(), day.into());
    writer.plain(text.as_bytes());
}

/// Returns the year, the month and the day, from the days since 1970-01-01.
fn date(days: i64) -> (i32, u32, u32) {
    // Eras of 400 years begin on a first of March, so that the leap day is the last.
    let days = days + 719_468;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, later) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    ((era * 400 + year + later) as i32, month as u32, day as u32)
}
