//! Plain values for samples: texts by their format, their constraints and their name, numbers within their range.

use crate::formats::TextFormat;
use crate::ir::Constraints;
use crate::plan::words::name::split_words;

/// A string as JSON. A sample is named by one that starts with `@`, so another `@` goes before one that does.
pub(super) fn quoted(text: &str) -> String {
    let text = match text.starts_with('@') {
        true => format!("@{text}"),
        false => text.to_owned(),
    };
    serde_json::Value::String(text).to_string()
}

/// A string for a property of this name.
pub(super) fn string(name: &str, constraints: &Constraints) -> String {
    if let Some(matching) = &constraints.matching {
        return matching.clone();
    }
    let text = constraints.format.as_deref().and_then(of_format);
    let text = text.or_else(|| constraints.encoding.as_deref().and_then(of_encoding));
    let text = match (text, &constraints.default) {
        (Some(text), _) => return text.to_owned(),
        (None, Some(default)) => default.clone(),
        (None, None) => of_name(name),
    };
    sized(text, constraints)
}

/// A text of as many characters as it may have.
fn sized(text: String, constraints: &Constraints) -> String {
    let count = text.chars().count();
    let least = constraints.length.least.unwrap_or(0);
    match constraints.length.most {
        Some(most) if count > most => text.chars().take(most).collect(),
        _ if count < least => {
            let more = text.chars().chain(['x']).cycle();
            text.chars().chain(more).take(least).collect()
        }
        _ => text,
    }
}

/// The text of a format that has no type of its own.
fn of_format(word: &str) -> Option<&'static str> {
    Some(match word {
        "email" | "idn-email" => "ada@example.com",
        "uri" | "url" | "iri" | "uri-reference" | "iri-reference" | "http-url" => {
            "https://example.com"
        }
        "uri-template" => "https://example.com/{id}",
        "hostname" | "idn-hostname" => "example.com",
        "ipv4" | "ip" | "ipvanyaddress" => "203.0.113.7",
        "ipv6" => "2001:db8::7",
        "date" => "2026-01-02",
        "date-time" => "2026-01-02T09:00:00Z",
        "time" => "09:00:00Z",
        "duration" => "P1M",
        "json-pointer" => "/name",
        "regex" => "^a$",
        "decimal" => "19.99",
        "phone" | "tel" => "+14155550123",
        _ => return None,
    })
}

fn of_encoding(word: &str) -> Option<&'static str> {
    match word {
        "base64" | "base64url" => Some("aGVsbG8="),
        "base16" | "hex" => Some("68656c6c6f"),
        _ => None,
    }
}

/// A text that names what a property holds.
fn of_name(name: &str) -> String {
    let words = words(name);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [.., "email"] => "ada@example.com".to_owned(),
        [.., "url" | "uri" | "href" | "link"] => "https://example.com".to_owned(),
        [.., "currency"] => "usd".to_owned(),
        [.., "country"] => "US".to_owned(),
        [.., "locale" | "language"] => "en".to_owned(),
        [] => "text".to_owned(),
        words => words.join("-"),
    }
}

/// The text of a format that has a type. The same name gives the same UUID, so that `product_id` of one sample is the `id` of
/// a product.
pub(super) fn of_type(format: TextFormat, owner: &str, name: &str) -> String {
    match format {
        TextFormat::DateTime => "2026-01-02T09:00:00Z".to_owned(),
        TextFormat::Date => "2026-01-02".to_owned(),
        TextFormat::Uuid => uuid(&subject(owner, name)),
    }
}

/// What an id is of: `product` for `product_id`, and for the `id` of a `Product`.
fn subject(owner: &str, name: &str) -> String {
    let words = words(name);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["id"] | [] => self::words(owner).join("_"),
        [words @ .., "id" | "ids"] | words => words.join("_"),
    }
}

fn words(name: &str) -> Vec<String> {
    let words = split_words(name).into_iter();
    words.map(|word| word.to_lowercase()).collect()
}

/// A UUID of version 4 that follows from a text.
fn uuid(seed: &str) -> String {
    // FNV-1a, of 128 bits.
    let start: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    let prime: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let hash = seed.bytes().fold(start, |hash, byte| {
        (hash ^ u128::from(byte)).wrapping_mul(prime)
    });
    let hash = hash & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
    let hex = format!("{hash:032x}");
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    let parts = [
        part(0, 8),
        part(8, 12),
        part(12, 16),
        part(16, 20),
        part(20, 32),
    ];
    parts.join("-")
}

/// A whole number within its range.
pub(super) fn integer(constraints: &Constraints) -> String {
    if let Some(listed) = constraints.listed.first() {
        return listed.clone();
    }
    let number = |text: &String| text.parse::<i128>().ok();
    let bound = |bound: &Option<crate::ir::Bound>| bound.as_ref().and_then(|it| number(&it.number));
    let (least, most) = (
        bound(&constraints.number.least),
        bound(&constraints.number.most),
    );
    let default = constraints.default.as_ref().and_then(number);
    let wanted = default.unwrap_or(1);
    let wanted = least.map_or(wanted, |least| wanted.max(least));
    let wanted = most.map_or(wanted, |most| wanted.min(most));
    let step = constraints
        .multiple_of
        .as_ref()
        .and_then(number)
        .unwrap_or(1)
        .max(1);
    let lower = wanted - wanted.rem_euclid(step);
    match lower == wanted || least.is_none_or(|least| lower >= least) {
        true if lower != 0 || wanted == 0 || most == Some(0) => lower.to_string(),
        _ => (lower + step).to_string(),
    }
}

/// A number within its range.
pub(super) fn number(constraints: &Constraints) -> String {
    if let Some(listed) = constraints.listed.first() {
        return listed.clone();
    }
    let parse = |text: &String| text.parse::<f64>().ok();
    let step = constraints.multiple_of.as_ref().and_then(parse);
    let mut wanted = constraints.default.as_ref().and_then(parse).unwrap_or(1.5);
    let bound = |bound: &Option<crate::ir::Bound>| {
        let bound = bound.as_ref()?;
        Some((parse(&bound.number)?, bound.exclusive))
    };
    let step_in = step.unwrap_or(0.5);
    let (least, most) = (
        bound(&constraints.number.least),
        bound(&constraints.number.most),
    );
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
    if let Some(step) = step {
        wanted = (wanted / step).ceil() * step;
    }
    wanted.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Bound, Range};

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

    /// T1: numbers stay within their constraints.
    #[test]
    fn t1_numbers_are_within_their_range() {
        assert_eq!(integer(&Constraints::default()), "1");
        assert_eq!(integer(&between("50", "99", false)), "50");
        assert_eq!(integer(&between("", "0", false)), "0");
        let stepped = Constraints {
            multiple_of: Some("25".to_owned()),
            ..between("50", "99", false)
        };
        assert_eq!(integer(&stepped), "50");
        let stepped = Constraints {
            multiple_of: Some("10".to_owned()),
            ..Constraints::default()
        };
        assert_eq!(integer(&stepped), "10");
        assert_eq!(number(&Constraints::default()), "1.5");
        assert_eq!(number(&between("0", "1", true)), "0.5");
        assert_eq!(number(&between("2", "", true)), "2.5");
    }

    /// T1: a text has the length that its constraints say, and ids of one thing are the same.
    #[test]
    fn t1_texts_fit() {
        let constraints = |least, most| Constraints {
            length: Range { least, most },
            ..Constraints::default()
        };
        assert_eq!(string("name", &constraints(None, Some(2))), "na");
        assert_eq!(string("name", &constraints(Some(6), None)), "namena");
        let id = |owner, name| of_type(TextFormat::Uuid, owner, name);
        assert_eq!(id("Product", "id"), id("Order", "product_id"));
        assert_ne!(id("Product", "id"), id("Order", "id"));
        assert_eq!(id("Product", "id").as_bytes().get(14), Some(&b'4'));
        assert_eq!(quoted("@me"), r#""@@me""#);
    }
}
