//! Timestamps and dates.

use chrono::{Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};

use crate::runtime::json::scan;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

/// A point in time, read from and written as RFC 3339.
///
/// Reading also accepts what APIs send in practice: a space for the `T`, letters in lower case, no offset (which means
/// UTC), an offset without a colon, and any number of digits of a fraction (digits after the ninth are dropped).
/// Writing gives UTC with a `Z`, and a fraction only if there is one.
pub type Timestamp = chrono::DateTime<Utc>;

/// A day, written as `2024-02-29`.
pub type Date = NaiveDate;

impl Decode for Timestamp {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.space();
        let start = reader.at;
        // Up to the seconds every byte has a meaning, so the search for the quote that ends it can begin there.
        let end = scan::plain_end(reader.bytes(), start + 20);
        if let Some([b'"', text @ .., b'"']) = reader.bytes().get(start..=end)
            && let Some(timestamp) = timestamp(text)
        {
            reader.at = end + 1;
            return Ok(timestamp);
        }
        let text = reader.string()?;
        timestamp(text.as_bytes()).ok_or_else(|| reader.invalid_at(start, "expected a timestamp"))
    }
}

impl Decode for Date {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.space();
        let start = reader.at;
        let text = reader.string()?;
        match text.as_bytes().split_first_chunk() {
            Some((day, [])) => date(day),
            _ => None,
        }
        .ok_or_else(|| reader.invalid_at(start, "expected a date"))
    }
}

impl Encode for Timestamp {
    fn encode(&self, writer: &mut Writer) {
        let utc = self.naive_utc();
        let seconds = utc.num_seconds_from_midnight();
        // A leap second is the 59th second with a fraction beyond one.
        let leap = utc.nanosecond() / 1_000_000_000;
        let mut text = Text::new();
        text.date(utc.date());
        text.push(b'T');
        text.two(seconds / 3600);
        text.push(b':');
        text.two(seconds / 60 % 60);
        text.push(b':');
        text.two(seconds % 60 + leap);
        text.fraction(utc.nanosecond() % 1_000_000_000);
        text.push(b'Z');
        writer.plain(text.as_bytes());
    }
}

impl Encode for Date {
    fn encode(&self, writer: &mut Writer) {
        let mut text = Text::new();
        text.date(*self);
        writer.plain(text.as_bytes());
    }
}

fn timestamp(text: &[u8]) -> Option<Timestamp> {
    let (day, rest) = text.split_first_chunk::<10>()?;
    let ([separator, clock @ ..], mut rest) = rest.split_first_chunk::<9>()?;
    if !matches!(separator, b'T' | b't' | b' ') {
        return None;
    }
    let mut nanosecond = 0;
    if let [b'.', digits @ ..] = rest {
        (nanosecond, rest) = fraction(digits)?;
    }
    let local = date(day)?.and_time(time(clock, nanosecond)?);
    let utc = match rest {
        b"Z" | b"z" | b"" => local,
        [sign, offset @ ..] => shift(local, *sign, offset)?,
    };
    Some(utc.and_utc())
}

fn date(&[y1, y2, y3, y4, dash1, m1, m2, dash2, d1, d2]: &[u8; 10]) -> Option<Date> {
    if dash1 != b'-' || dash2 != b'-' {
        return None;
    }
    let year = two(y1, y2)? * 100 + two(y3, y4)?;
    NaiveDate::from_ymd_opt(year as i32, two(m1, m2)?, two(d1, d2)?)
}

fn time(clock: &[u8], nanosecond: u32) -> Option<NaiveTime> {
    let &[h1, h2, b':', m1, m2, b':', s1, s2] = clock else {
        return None;
    };
    let (hour, minute, second) = (two(h1, h2)?, two(m1, m2)?, two(s1, s2)?);
    if second == 60 {
        return NaiveTime::from_hms_nano_opt(hour, minute, 59, 1_000_000_000 + nanosecond);
    }
    NaiveTime::from_hms_nano_opt(hour, minute, second, nanosecond)
}

/// Reads the digits of a fraction; returns the nanoseconds and what follows.
fn fraction(text: &[u8]) -> Option<(u32, &[u8])> {
    let mut nanosecond = 0;
    let mut count = 0;
    while let Some(digit @ b'0'..=b'9') = text.get(count) {
        if count < 9 {
            nanosecond = nanosecond * 10 + u32::from(digit - b'0');
        }
        count += 1;
    }
    for _ in count..9 {
        nanosecond *= 10;
    }
    Some((nanosecond, text.get(count..)?)).filter(|_| count > 0)
}

/// Subtracts an offset such as `+05:30`, `+0530` or `+05`.
fn shift(local: NaiveDateTime, sign: u8, offset: &[u8]) -> Option<NaiveDateTime> {
    let (hours, minutes) = match *offset {
        [h1, h2, b':', m1, m2] | [h1, h2, m1, m2] => (two(h1, h2)?, two(m1, m2)?),
        [h1, h2] => (two(h1, h2)?, 0),
        _ => return None,
    };
    if hours > 23 || minutes > 59 {
        return None;
    }
    let seconds = (hours * 60 + minutes) as i32 * 60;
    let east = match sign {
        b'+' => seconds,
        b'-' => -seconds,
        _ => return None,
    };
    if east == 0 {
        return Some(local);
    }
    local.checked_sub_offset(FixedOffset::east_opt(east)?)
}

/// The number that two digits stand for.
#[inline]
fn two(tens: u8, ones: u8) -> Option<u32> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    if tens > 9 || ones > 9 {
        return None;
    }
    Some(u32::from(tens) * 10 + u32::from(ones))
}

/// The longest text is a year of six digits with a sign, and nine digits of fraction: 33 bytes.
struct Text {
    bytes: [u8; 40],
    length: usize,
}

impl Text {
    fn new() -> Self {
        Self {
            bytes: [0; 40],
            length: 0,
        }
    }

    fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.length]
    }

    #[inline]
    fn push(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.length) {
            *place = byte;
            self.length += 1;
        }
    }

    #[inline]
    fn two(&mut self, number: u32) {
        self.push(b'0' + (number / 10 % 10) as u8);
        self.push(b'0' + (number % 10) as u8);
    }

    fn date(&mut self, date: Date) {
        let year = date.year();
        let digits = year.unsigned_abs();
        // ISO 8601 writes years beyond four digits with a sign.
        if !(0..10_000).contains(&year) {
            self.push(if year < 0 { b'-' } else { b'+' });
            self.two(digits / 10_000);
        }
        self.two(digits / 100);
        self.two(digits);
        self.push(b'-');
        self.two(date.month());
        self.push(b'-');
        self.two(date.day());
    }

    fn fraction(&mut self, nanosecond: u32) {
        if nanosecond == 0 {
            return;
        }
        self.push(b'.');
        let mut rest = nanosecond;
        let mut unit = 100_000_000;
        while rest > 0 {
            self.push(b'0' + (rest / unit) as u8);
            rest %= unit;
            unit /= 10;
        }
    }
}
