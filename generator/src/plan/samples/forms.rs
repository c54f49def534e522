//! Whether a text is valid for a format.

use std::net::{Ipv4Addr, Ipv6Addr};

/// Whether a text is valid for a format, as far as its form shows.
pub(super) fn is_of(format: &str, text: &str) -> bool {
    let is_word = |text: &str| !text.is_empty() && !text.contains(char::is_whitespace);
    match format {
        "email" | "idn-email" => {
            let parts = text.split_once('@');
            parts.is_some_and(|(name, host)| is_word(name) && is_word(host) && host.is_ascii())
        }
        "uri" | "url" | "iri" | "http-url" => {
            let parts = text.split_once("://");
            let is_plain =
                text.is_ascii() && !text.contains(['{', '}', '<', '>', '"', '|', '^', '`']);
            parts.is_some_and(|(scheme, rest)| {
                scheme.chars().all(|it| it.is_ascii_alphanumeric())
                    && is_word(scheme)
                    && is_word(rest)
            }) && is_plain
        }
        "ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<Ipv6Addr>().is_ok(),
        "hostname" => {
            let is_label = |label: &str| {
                !label.is_empty()
                    && label
                        .chars()
                        .all(|it| it.is_ascii_alphanumeric() || it == '-')
            };
            text.split('.').all(is_label)
        }
        "uuid" => is_uuid(text),
        "date" => is_date(text),
        "date-time" => is_date_time(text),
        // These formats need more than a check of their form.
        "time" | "duration" | "regex" | "json-pointer" | "uri-reference" | "iri-reference"
        | "uri-template" | "idn-hostname" => false,
        _ => true,
    }
}

/// Whether a text is a day, such as `2026-01-31`.
pub(super) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let number = |text: &str, length: usize| {
        let is_number = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse::<u32>().ok()).flatten()
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2))
    else {
        return false;
    };
    let is_leap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
    let days = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// Whether a text is a point in time, such as `2026-01-31T09:00:00Z`.
pub(super) fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else {
        return false;
    };
    let Some(time) = time.strip_suffix('Z') else {
        return false;
    };
    let (clock, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let parts: Vec<&str> = clock.split(':').collect();
    let below = |text: &&str, limit: u32| {
        text.len() == 2 && text.parse::<u32>().is_ok_and(|number| number < limit)
    };
    let is_clock = match parts.as_slice() {
        [hours, minutes, seconds] => below(hours, 24) && below(minutes, 60) && below(seconds, 60),
        _ => false,
    };
    let is_fraction =
        (1..=9).contains(&fraction.len()) && fraction.bytes().all(|it| it.is_ascii_digit());
    is_date(date) && is_clock && is_fraction
}

/// Whether a text is a UUID.
pub(super) fn is_uuid(text: &str) -> bool {
    let mut characters = text.chars().enumerate();
    text.len() == 36
        && characters.all(|(at, it)| match at {
            8 | 13 | 18 | 23 => it == '-',
            _ => it.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// T1: texts that are valid for a format are distinguished from those that are not.
    #[test]
    fn t1_formats_are_told() {
        for (format, text, is_valid) in [
            ("email", "a@b.test", true),
            ("email", "a at b", false),
            ("uri", "https://a.test/x", true),
            ("uri", "/x", false),
            ("ipv4", "1.2.3.400", false),
            ("hostname", "a.test", true),
            ("hostname", "a..test", false),
            ("other", "x", true),
        ] {
            assert_eq!(is_of(format, text), is_valid, "{format}: {text}");
        }
        for (text, is_valid) in [
            ("2024-02-29T23:59:59.5Z", true),
            ("2023-02-29T00:00:00Z", false),
            ("2024-01-01 00:00:00Z", false),
            ("2024-01-01T24:00:00Z", false),
        ] {
            assert_eq!(is_date_time(text), is_valid, "{text}");
        }
        assert!(is_uuid("0b1e8e3c-5a1f-4c8e-9d6f-2f1c7c9a1b2d"));
        assert!(!is_uuid("0b1e8e3c5a1f4c8e9d6f2f1c7c9a1b2d"));
    }
}
