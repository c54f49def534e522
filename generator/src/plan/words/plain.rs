//! Plain values for examples and samples: texts of formats, UUIDs, and values that are kept within their constraints.

use crate::ir::{Bound, Constraints, Range};

/// A text of a format that does not depend on the property.
pub(in crate::plan) fn of_format(format: &str) -> Option<&'static str> {
    Some(match format {
        "email" | "idn-email" => "ada@example.com",
        "uri" | "url" | "iri" | "uri-reference" | "iri-reference" | "http-url"
        | "multi-host-uri" => "https://example.com",
        "uri-template" => "https://example.com/{id}",
        "hostname" | "idn-hostname" | "domain" => "example.com",
        "ipv4" | "ip" | "ipvanyaddress" => "203.0.113.7",
        "ipv6" => "2001:db8::7",
        "date" => "2026-01-02",
        "date-time" => "2026-01-02T09:00:00Z",
        "time" => "09:00:00Z",
        "partial-time" => "09:00:00",
        "date-time-local" | "naive-date-time" => "2026-01-31T09:00:00",
        "duration" => "P1M",
        "json-pointer" => "/name",
        "regex" => "^a$",
        "byte" | "base64" => "aGVsbG8=",
        "password" => "correct horse battery staple",
        "phone" | "tel" => "+14155550123",
        "decimal" | "money" => "19.99",
        "int64" | "int32" | "uint64" => "1024",
        "iso-4217" | "currency" => "USD",
        "iso-country" | "country-code" => "US",
        "snowflake" => "1032114567890123456",
        _ => return None,
    })
}

/// A version 4 UUID that is derived from a text.
pub(in crate::plan) fn uuid(seed: &str) -> String {
    let hash = |start: u64| {
        seed.bytes().fold(start, |hash, byte| {
            (hash ^ u64::from(byte))
                .wrapping_mul(0x0100_0000_01b3)
                .rotate_left(23)
        })
    };
    let (high, low) = (hash(0xcbf2_9ce4_8422_2325), hash(0x9e37_79b9_7f4a_7c15));
    format!(
        "{:08x}-{:04x}-4{:03x}-{:x}{:03x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xfff,
        8 + ((low >> 60) & 3),
        (low >> 48) & 0xfff,
        low & 0xffff_ffff_ffff,
    )
}

/// A text with a valid number of characters. A text that is too short is continued with digits.
pub(in crate::plan) fn sized(text: &str, length: &Range<usize>) -> String {
    let most = length.most.unwrap_or(usize::MAX);
    let least = length.least.unwrap_or(0);
    let kept: String = text.chars().take(most).collect();
    // A trailing space is easily overlooked.
    let trimmed = kept.trim_end();
    let mut sized = match kept.len() < text.len() {
        true => trimmed.to_owned(),
        false => kept,
    };
    let missing = least.saturating_sub(sized.chars().count());
    sized.extend("0123456789".chars().cycle().take(missing));
    sized
}

/// The whole number within its range that is closest to the wanted one.
pub(in crate::plan) fn whole(wanted: i128, constraints: &Constraints) -> i128 {
    let bound = |bound: &Option<Bound>, inward: i128| {
        let bound = bound.as_ref()?;
        let exact: Option<i128> = bound.number.parse().ok();
        let number = exact.or_else(|| {
            let number: f64 = bound.number.parse().ok()?;
            // Bounds with a fraction are small numbers.
            #[allow(clippy::cast_possible_truncation)]
            let whole = match inward > 0 {
                true => number.ceil() as i128,
                false => number.floor() as i128,
            };
            Some(whole)
        })?;
        Some(match bound.exclusive && exact.is_some() {
            true => number + inward,
            false => number,
        })
    };
    let least = bound(&constraints.number.least, 1);
    let most = bound(&constraints.number.most, -1);
    let wanted = least.map_or(wanted, |least| wanted.max(least));
    let wanted = most.map_or(wanted, |most| wanted.min(most));
    let step = constraints.multiple_of.as_ref();
    let step = step.and_then(|step| step.parse::<i128>().ok()).unwrap_or(1);
    let lower = wanted - wanted.rem_euclid(step.max(1));
    let upper = lower + step;
    let is_low_enough = most.is_none_or(|most| upper <= most);
    match least.is_none_or(|least| lower >= least) {
        _ if lower == wanted => lower,
        // Zero is a multiple of everything, so it is a poor example.
        true if lower != 0 || !is_low_enough => lower,
        _ => upper,
    }
}

/// The number within its range that is closest to the wanted one.
pub(in crate::plan) fn number(wanted: f64, constraints: &Constraints) -> f64 {
    let parse = |text: &String| text.parse::<f64>().ok();
    let step = constraints.multiple_of.as_ref().and_then(parse);
    let bound = |bound: &Option<Bound>| {
        let bound = bound.as_ref()?;
        Some((parse(&bound.number)?, bound.exclusive))
    };
    let step_in = step.unwrap_or(0.5);
    let (least, most) = (
        bound(&constraints.number.least),
        bound(&constraints.number.most),
    );
    let mut wanted = wanted;
    if let Some((most, exclusive)) = most
        && (wanted > most || exclusive && wanted == most)
    {
        wanted = most;
        if exclusive {
            wanted -= least.map_or(step_in, |(least, _)| step_in.min((most - least) / 2.0));
        }
    }
    if let Some((least, exclusive)) = least
        && (wanted < least || exclusive && wanted == least)
    {
        wanted = least;
        if exclusive {
            wanted += most.map_or(step_in, |(most, _)| step_in.min((most - least) / 2.0));
        }
    }
    match step {
        Some(step) => (wanted / step).ceil() * step,
        None => wanted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(least: &str, most: &str, exclusive: bool) -> Constraints {
        let bound = |number: &str| {
            (!number.is_empty()).then(|| Bound {
                number: number.to_owned(),
                exclusive,
            })
        };
        Constraints {
            number: Range {
                least: bound(least),
                most: bound(most),
            },
            ..Constraints::default()
        }
    }

    /// T1, G9: numbers stay within their constraints.
    #[test]
    fn t1_numbers_are_within_their_range() {
        assert_eq!(whole(1, &Constraints::default()), 1);
        assert_eq!(whole(1, &between("50", "99", false)), 50);
        assert_eq!(whole(1, &between("", "0", false)), 0);
        assert_eq!(whole(1, &between("0.5", "", true)), 1);
        assert_eq!(whole(1, &between("1", "", true)), 2);
        let stepped = |step: &str, constraints| Constraints {
            multiple_of: Some(step.to_owned()),
            ..constraints
        };
        assert_eq!(whole(1, &stepped("25", between("50", "99", false))), 50);
        assert_eq!(whole(1, &stepped("25", between("51", "99", false))), 75);
        assert_eq!(whole(1, &stepped("10", Constraints::default())), 10);
        assert_eq!(whole(1, &stepped("10", between("", "5", false))), 0);
        let close = |found: f64, wanted: f64| assert!((found - wanted).abs() < 1e-9, "{found}");
        close(number(1.5, &Constraints::default()), 1.5);
        close(number(1.5, &between("0", "1", true)), 0.5);
        close(number(1.5, &between("2", "", true)), 2.5);
    }

    /// T1, G9: a text has a length that its constraints allow, and a UUID has version 4.
    #[test]
    fn t1_texts_fit() {
        let length = |least, most| Range { least, most };
        assert_eq!(sized("name", &length(None, Some(2))), "na");
        assert_eq!(sized("my name", &length(None, Some(3))), "my");
        assert_eq!(sized("my name", &length(Some(3), Some(3))), "my0");
        assert_eq!(sized("name", &length(Some(6), None)), "name01");
        assert_eq!(uuid("a").as_bytes().get(14), Some(&b'4'));
        assert_ne!(uuid("a"), uuid("b"));
    }
}
