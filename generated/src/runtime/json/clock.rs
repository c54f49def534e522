//! Dates and times of day as texts: RFC 3339, and what APIs send in practice. No type of another crate is used.

use std::time::SystemTime;

use crate::runtime::http_date;

const HIGH: u64 = u64::from_le_bytes([0x80; 8]);

/// A date and a time of day, as the digits of a text say.
#[derive(Clone, Copy)]
pub(super) struct Local {
    pub(super) year: i32,
    pub(super) month: u32,
    pub(super) day: u32,
    pub(super) hour: u32,
    pub(super) minute: u32,
    pub(super) second: u32,
    /// One second or more in a leap second, which is second 59.
    pub(super) nanosecond: u32,
}

impl Local {
    /// Returns the instant in UTC: the seconds since 1970-01-01 00:00, and the nanoseconds; `None` if there is no such time.
    pub(super) fn instant(self) -> Option<(i64, u32)> {
        if self.hour > 23 || self.minute > 59 || self.second > 59 {
            return None;
        }
        let days = days(self.year, self.month, self.day)?;
        let minutes = i64::from(self.hour) * 60 + i64::from(self.minute);
        let second = days * 86_400 + minutes * 60 + i64::from(self.second);
        Some((second, self.nanosecond))
    }
}

/// Returns the days since 1970-01-01; `None` if there is no such day.
fn days(year: i32, month: u32, day: u32) -> Option<i64> {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=last).contains(&day) {
        return None;
    }
    // Years that begin in March end with the leap day.
    let (year, month) = match month {
        3.. => (year, month - 3),
        _ => (year - 1, month + 9),
    };
    let (era, year) = (
        i64::from(year.div_euclid(400)),
        i64::from(year.rem_euclid(400)),
    );
    let day = i64::from((153 * month + 2) / 5 + day - 1);
    Some(era * 146_097 + year * 365 + year / 4 - year / 100 + day - 719_468)
}

/// Reads the usual form of an instant in UTC, in quotes, in one pass; returns it with what follows.
#[inline]
pub(super) fn usual(text: &[u8]) -> Option<(Local, &[u8])> {
    if let [b'"', text @ ..] = text
        && let Some((clock, rest)) = text.split_first_chunk()
        && let Some((nanosecond, [b'Z', b'"', rest @ ..])) = fraction(rest)
        && let Some(local) = day_and_time(clock, nanosecond)
    {
        return Some((local, rest));
    }
    None
}

/// Reads an instant: the seconds since 1970-01-01 00:00 UTC, and nanoseconds, which are one second or more in a leap
/// second.
pub(super) fn instant(text: &str) -> Option<(i64, u32)> {
    timestamp(text.as_bytes()).or_else(|| unusual(text))
}

fn timestamp(text: &[u8]) -> Option<(i64, u32)> {
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
fn zoned(local: Local, rest: &[u8]) -> Option<(i64, u32)> {
    let rest = match rest {
        [b' ', after @ ..] if !after.is_empty() => after,
        rest => rest,
    };
    let east = match rest {
        b"Z" | b"z" | b"" | b"UTC" | b"GMT" => 0,
        [sign, offset @ ..] => east(*sign, offset)?,
    };
    let (second, nanosecond) = local.instant()?;
    Some((second - east, nanosecond))
}

/// Reads what is no RFC 3339, but has one meaning: a date, a time without seconds, and a date of HTTP.
fn unusual(text: &str) -> Option<(i64, u32)> {
    let (day, rest) = text.as_bytes().split_first_chunk()?;
    let Some((year, month, day)) = date(day) else {
        let http = http_date::parse(text)?.duration_since(SystemTime::UNIX_EPOCH);
        return Some((i64::try_from(http.ok()?.as_secs()).ok()?, 0));
    };
    let at = |hour, minute| Local {
        year,
        month,
        day,
        hour,
        minute,
        second: 0,
        nanosecond: 0,
    };
    match rest {
        [] => zoned(at(0, 0), b""),
        [b'T' | b't' | b' ', h1, h2, b':', m1, m2, rest @ ..] => {
            zoned(at(two(*h1, *h2)?, two(*m1, *m2)?), rest)
        }
        _ => None,
    }
}

/// Reads the year, the month and the day of a date, which may not exist.
pub(super) fn date(
    &[y1, y2, y3, y4, dash1, m1, m2, dash2, d1, d2]: &[u8; 10],
) -> Option<(i32, u32, u32)> {
    if dash1 != b'-' || dash2 != b'-' {
        return None;
    }
    let year = two(y1, y2)? * 100 + two(y3, y4)?;
    Some((year as i32, two(m1, m2)?, two(d1, d2)?))
}

/// Reads `2026-01-02T03:04:05`, eight bytes at a time.
fn day_and_time(text: &[u8; 19], nanosecond: u32) -> Option<Local> {
    let (words, [colon, s1, s2]) = text.as_chunks::<8>() else {
        return None;
    };
    let &[day, clock] = words else {
        return None;
    };
    let [y1, _, y2, _, _, month, ..] = pairs(day, *b"0000-00-")?;
    let [day, _, _, hour, _, _, minute, _] = pairs(clock, *b"00T00:00")?;
    let second = two(*s1, *s2).filter(|_| *colon == b':')?;
    // A leap second is second 59 with a fraction of one second or more.
    let (second, nanosecond) = match second {
        60 => (59, 1_000_000_000 + nanosecond),
        _ => (second, nanosecond),
    };
    Some(Local {
        year: i32::from(y1) * 100 + i32::from(y2),
        month: month.into(),
        day: day.into(),
        hour: hour.into(),
        minute: minute.into(),
        second,
        nanosecond,
    })
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

/// Reads an offset such as `+05:30`, `+0530` or `+05`: the seconds that local time is ahead of UTC.
fn east(sign: u8, offset: &[u8]) -> Option<i64> {
    let (hours, minutes) = match *offset {
        [h1, h2, b':', m1, m2] | [h1, h2, m1, m2] => (two(h1, h2)?, two(m1, m2)?),
        [h1, h2] => (two(h1, h2)?, 0),
        _ => return None,
    };
    if hours > 23 || minutes > 59 {
        return None;
    }
    let seconds = i64::from(hours * 60 + minutes) * 60;
    match sign {
        b'+' => Some(seconds),
        b'-' => Some(-seconds),
        _ => None,
    }
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
pub(super) struct Text {
    bytes: [u8; 40],
    length: usize,
}

impl Text {
    /// Adds a time of day, from the seconds since midnight, and those of a leap second.
    pub(super) fn clock(&mut self, second: u32, leap: u32) {
        self.two(second / 3600);
        self.push(b':');
        self.two(second / 60 % 60);
        self.push(b':');
        self.two(second % 60 + leap);
    }

    pub(super) fn new() -> Self {
        Self {
            bytes: [0; 40],
            length: 0,
        }
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.length]
    }

    #[inline]
    pub(super) fn push(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.length) {
            *place = byte;
            self.length += 1;
        }
    }

    #[inline]
    pub(super) fn two(&mut self, number: u32) {
        self.push(b'0' + (number / 10 % 10) as u8);
        self.push(b'0' + (number % 10) as u8);
    }

    pub(super) fn date(&mut self, year: i32, month: u32, day: u32) {
        let digits = year.unsigned_abs();
        // ISO 8601 writes years beyond four digits with a sign.
        if !(0..10_000).contains(&year) {
            self.push(if year < 0 { b'-' } else { b'+' });
            self.two(digits / 10_000);
        }
        self.two(digits / 100);
        self.two(digits);
        self.push(b'-');
        self.two(month);
        self.push(b'-');
        self.two(day);
    }

    pub(super) fn fraction(&mut self, nanosecond: u32) {
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
