//! Dates and instants of examples as numbers.

/// The days before each month in a year of 365 days.
const BEFORE: [u16; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/// Reads a date, or an instant in UTC: the year, the day of the year, and the seconds since 1970-01-01 00:00 UTC.
pub(super) fn read(text: &str) -> Option<(i32, u16, i64)> {
    let parts = text.trim_end_matches('Z').split(['-', 'T', ':']);
    let numbers: Option<Vec<u16>> = parts.map(|part| part.parse().ok()).collect();
    let numbers = numbers?;
    let [year, month, day, clock @ ..] = numbers.as_slice() else {
        return None;
    };
    let year = i32::from(*year);
    let leap_days = |year: i32| year / 4 - year / 100 + year / 400;
    let is_leap = leap_days(year) > leap_days(year - 1);
    let before = BEFORE.get(usize::from(month.checked_sub(1)?))?;
    let of_year = before + day + u16::from(is_leap && *month > 2);
    let days = (year - 1970) * 365 + leap_days(year - 1) - leap_days(1969) + i32::from(of_year) - 1;
    let seconds = clock.iter().zip([3_600, 60, 1]);
    let seconds: i64 = seconds.map(|(count, unit)| i64::from(*count) * unit).sum();
    Some((year, of_year, i64::from(days) * 86_400 + seconds))
}

#[cfg(test)]
mod tests {
    use super::read;

    /// G9: examples with types of `time` show the same instants as those with other types.
    #[test]
    fn g9_texts_are_read_as_numbers() {
        for (text, read_as) in [
            ("1970-01-01", (1970, 1, 0)),
            ("2026-12-31", (2026, 365, 1_798_675_200)),
            ("2026-12-31T09:00:01Z", (2026, 365, 1_798_707_601)),
            ("2028-02-28", (2028, 59, 1_835_308_800)),
            ("2028-03-01", (2028, 61, 1_835_481_600)),
            ("1990-12-10", (1990, 344, 660_787_200)),
        ] {
            assert_eq!(read(text), Some(read_as), "{text}");
        }
        assert_eq!(read("soon"), None);
    }
}
