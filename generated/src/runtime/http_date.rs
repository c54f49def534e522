//! Parses HTTP dates (RFC 9110, section 5.6.7).

use std::time::{Duration, SystemTime};

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// Parses a date in any of the three formats that the standard requires.
///
/// A date before 1970 is read as 1970.
pub(crate) fn parse(text: &str) -> Option<SystemTime> {
    let words: Vec<&str> = text
        .split([' ', ',', '-'])
        .filter(|word| !word.is_empty())
        .collect();
    // `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`
    let (day, month, year, time) = match words.as_slice() {
        // Some servers call it UTC.
        [_, day, month, year, time, "GMT" | "UTC"] => (day, month, year, time),
        [_, month, day, time, year] => (day, month, year, time),
        _ => return None,
    };
    let month = MONTHS.iter().position(|name| name == month)?;
    let day = number(day, 31)?;
    let year = match year.len() {
        2 => number(year, 99).map(|year| if year < 70 { 2000 + year } else { 1900 + year }),
        _ => number(year, 9999),
    }?;
    let mut clock = time.split(':');
    let hour = number(clock.next()?, 23)?;
    let minute = number(clock.next()?, 59)?;
    let second = number(clock.next()?, 60)?;
    if clock.next().is_some() || day == 0 {
        return None;
    }
    let days = days_since_1970(year, month, day).unwrap_or(0);
    let seconds = ((days * 24 + hour) * 60 + minute) * 60 + second;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

fn number(text: &str, most: u64) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|number| digits && *number <= most)
}

fn days_since_1970(year: u64, month: usize, day: u64) -> Option<u64> {
    const BEFORE_MONTH: [u64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let leap_days = |year: u64| year / 4 - year / 100 + year / 400;
    // Days are counted from year 1; the leap day of this year counts from March on.
    let past = year.checked_sub(1)?;
    let leap = u64::from(month >= 2 && leap_days(year) > leap_days(past));
    let days = past * 365 + leap_days(past) + BEFORE_MONTH.get(month)? + leap + day - 1;
    days.checked_sub(1969 * 365 + leap_days(1969))
}
