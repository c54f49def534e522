//! Timestamps and dates.

pub use chrono;
use chrono::{Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};

use crate::runtime::http_date;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

const HIGH: u64 = u64::from_le_bytes([0x80; 8]);

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
        // The usual form in UTC, in one pass, without escapes.
        if let Some([b'"', text @ ..]) = bytes.get(start..)
            && let Some((clock, rest)) = text.split_first_chunk()
            && let Some((nanosecond, [b'Z', b'"', rest @ ..])) = fraction(rest)
            && let Some(local) = day_and_time(clock, nanosecond)
        {
            reader.at = bytes.len() - rest.len();
            return Ok(local.and_utc());
        }
        let text = reader.string()?;
        let found = timestamp(text.as_bytes()).or_else(|| unusual(&text));
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
            Some((day, [])) => date(day),
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
    let (clock, rest) = text.split_first_chunk::<19>()?;
    let mut clock = *clock;
    if matches!(clock[10], b't' | b' ') {
        clock[10] = b'T';
    }
    let (nanosecond, rest) = fraction(rest)?;
    let local = day_and_time(&clock, nanosecond)?;
    zoned(local, rest)
}

/// The instant of a local time, by what follows it: nothing, a `Z`, or an offset, possibly after a space.
fn zoned(local: NaiveDateTime, rest: &[u8]) -> Option<Timestamp> {
    let rest = match rest {
        [b' ', after @ ..] if !after.is_empty() => after,
        rest => rest,
    };
    let utc = match rest {
        b"Z" | b"z" | b"" | b"UTC" | b"GMT" => local,
        [sign, offset @ ..] => shift(local, *sign, offset)?,
    };
    Some(utc.and_utc())
}

/// Reads what is no RFC 3339, but has one meaning: a date, a time without seconds, and a date of HTTP.
fn unusual(text: &str) -> Option<Timestamp> {
    let http = || http_date::parse(text).map(Timestamp::from);
    let (day, rest) = text.as_bytes().split_first_chunk()?;
    let Some(date) = date(day) else {
        return http();
    };
    match rest {
        [] => zoned(date.and_time(NaiveTime::MIN), b""),
        [b'T' | b't' | b' ', h1, h2, b':', m1, m2, rest @ ..] => {
            let time = NaiveTime::from_hms_opt(two(*h1, *h2)?, two(*m1, *m2)?, 0)?;
            zoned(date.and_time(time), rest)
        }
        _ => None,
    }
}

fn date(&[y1, y2, y3, y4, dash1, m1, m2, dash2, d1, d2]: &[u8; 10]) -> Option<Date> {
    if dash1 != b'-' || dash2 != b'-' {
        return None;
    }
    let year = two(y1, y2)? * 100 + two(y3, y4)?;
    NaiveDate::from_ymd_opt(year as i32, two(m1, m2)?, two(d1, d2)?)
}

/// Reads `2026-01-02T03:04:05`, eight bytes at a time.
fn day_and_time(text: &[u8; 19], nanosecond: u32) -> Option<NaiveDateTime> {
    let (words, [colon, s1, s2]) = text.as_chunks::<8>() else {
        return None;
    };
    let &[day, clock] = words else {
        return None;
    };
    let [y1, _, y2, _, _, month, ..] = pairs(day, *b"0000-00-")?;
    let [day, _, _, hour, _, _, minute, _] = pairs(clock, *b"00T00:00")?;
    let second = two(*s1, *s2).filter(|_| *colon == b':')?;
    let year = i32::from(y1) * 100 + i32::from(y2);
    let date = NaiveDate::from_ymd_opt(year, month.into(), day.into())?;
    // A leap second is second 59 with a fraction of one second or more.
    let (second, nanosecond) = match second {
        60 => (59, 1_000_000_000 + nanosecond),
        _ => (second, nanosecond),
    };
    let time = NaiveTime::from_hms_nano_opt(hour.into(), minute.into(), second, nanosecond)?;
    Some(date.and_time(time))
}

/// Reads a text by a form: it must have a digit wherever the form has a zero, and equal the form elsewhere. Each byte
/// of the result is the number that two digits at that position stand for.
#[inline]
fn pairs(text: [u8; 8], form: [u8; 8]) -> Option<[u8; 8]> {
    // Each digit is now its value, and each equal byte is zero. The additions set the high bits of all greater bytes.
    let values = u64::from_le_bytes(text) ^ u64::from_le_bytes(form);
    let room = form.map(|byte| if byte == b'0' { 0x7f - 9 } else { 0x7f });
    if (values | values.wrapping_add(u64::from_le_bytes(room))) & HIGH != 0 {
        return None;
    }
    Some((values * 10 + (values >> 8)).to_le_bytes())
}

/// Reads a fraction, if there is one; returns the nanoseconds and what follows.
#[inline]
fn fraction(text: &[u8]) -> Option<(u32, &[u8])> {
    let [b'.', digits @ ..] = text else {
        return Some((0, text));
    };
    // Up to seven digits at once; bytes behind them count as zeros.
    if let Some(chunk) = digits.first_chunk() {
        let values = u64::from_le_bytes(*chunk) ^ u64::from_le_bytes([b'0'; 8]);
        let others = (values | values.wrapping_add(u64::from_le_bytes([0x7f - 9; 8]))) & HIGH;
        if others != 0 {
            let count = others.trailing_zeros() / 8;
            let digits = digits.get(count as usize..).filter(|_| count > 0)?;
            let values = values & ((1 << (8 * count)) - 1);
            return Some((eight_digits(values) * 10, digits));
        }
    }
    let (mut nanosecond, mut unit) = (0, 1_000_000_000);
    let mut rest = digits;
    while let [digit @ b'0'..=b'9', after @ ..] = rest {
        // Digits after the ninth are ignored.
        unit /= 10;
        nanosecond += u32::from(digit - b'0') * unit;
        rest = after;
    }
    (rest.len() < digits.len()).then_some((nanosecond, rest))
}

/// Returns the number whose digits are these bytes, of which the first is the lowest.
#[inline]
fn eight_digits(values: u64) -> u32 {
    let twos = (values * 10 + (values >> 8)) & 0x00ff_00ff_00ff_00ff;
    let fours = (twos * 100 + (twos >> 16)) & 0x0000_ffff_0000_ffff;
    ((fours * 10_000 + (fours >> 32)) & 0xffff_ffff) as u32
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

/// Returns the number that two digits stand for.
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
