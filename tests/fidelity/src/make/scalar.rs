//! Strings and numbers.

use chrono::DateTime;
use serde_json::{Map, Value, json};

use super::{Maker, SiteKind};
use crate::dates;

/// Characters that are easily garbled in transit.
const CHARACTERS: &[char] = &[
    'a',
    'b',
    'z',
    'A',
    'Z',
    '0',
    '9',
    ' ',
    '-',
    '_',
    '.',
    '/',
    '"',
    '\\',
    '\n',
    '\t',
    '\u{0}',
    '\u{1f}',
    '\u{7f}',
    'é',
    'ß',
    '中',
    '\u{2028}',
    '\u{202e}',
    '🦀',
    '\u{10ffff}',
    '&',
    '<',
    '%',
    '{',
    '}',
    '[',
    ',',
    ':',
];

impl Maker<'_> {
    pub(super) fn string(&mut self, flat: &Map<String, Value>) -> Option<Value> {
        let bound = |keyword: &str| {
            flat.get(keyword)
                .and_then(Value::as_u64)
                .and_then(|bound| usize::try_from(bound).ok())
        };
        let least = bound("minLength").unwrap_or(0);
        let most = bound("maxLength").unwrap_or(least + 16);
        if let Some(pattern) = flat.get("pattern").and_then(Value::as_str) {
            let most = bound("maxLength").unwrap_or(least + 64);
            return self.matching(pattern, least, most).map(Value::from);
        }
        let format = flat
            .get("format")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let text = match self.formatted(format) {
            Some(text) => text,
            None => {
                let length = self.rng.usize(least..=most.clamp(least, least + 16));
                self.text(length, length)
            }
        };
        Some(json!(text))
    }

    fn formatted(&mut self, format: &str) -> Option<String> {
        let number = self.rng.u32(..100_000);
        Some(match format {
            "uuid" | "uuid4" => self.uuid(),
            "date-time" => {
                self.site(SiteKind::DateTime);
                self.date_time()
            }
            "date" => {
                self.site(SiteKind::Date);
                self.instant().format("%Y-%m-%d").to_string()
            }
            "time" => self.instant().format("%H:%M:%SZ").to_string(),
            "email" | "idn-email" => format!("user{number}@example.com"),
            "uri" | "url" | "uri-reference" | "iri" | "http-url" => {
                format!("https://example.com/{number}?q=a%20b#c")
            }
            "hostname" => format!("host{number}.example.com"),
            "ipv4" | "ipvanyaddress" => format!("192.0.2.{}", number % 256),
            "ipv6" => format!("2001:db8::{:x}", number % 65_536),
            "duration" => format!("P{}DT{}H", number % 400 + 1, number % 24),
            "regex" => "^a+$".to_owned(),
            "json-pointer" => "/a/b".to_owned(),
            "byte" => ["", "YQ==", "aGVsbG8="][self.rng.usize(..3)].to_owned(),
            "color" => format!("#{number:06x}"),
            _ => return None,
        })
    }

    fn uuid(&mut self) -> String {
        let bits = self.rng.u128(..);
        let hex = format!("{bits:032x}");
        format!(
            "{}-{}-4{}-a{}-{}",
            &hex[..8],
            &hex[8..12],
            &hex[13..16],
            &hex[17..20],
            &hex[20..]
        )
    }

    /// Makes a date and time in a valid spelling of RFC 3339.
    fn date_time(&mut self) -> String {
        let spellings = dates::spellings(self.instant());
        spellings[self.rng.usize(..6)].clone()
    }

    fn instant(&mut self) -> DateTime<chrono::Utc> {
        let seconds = self.rng.i64(-2_000_000_000..6_000_000_000);
        let digits = self.rng.u32(..10);
        let unit = 10_u32.pow(9 - digits);
        let nanos = self.rng.u32(..1_000_000_000) / unit * unit;
        DateTime::from_timestamp(seconds, nanos).unwrap_or_default()
    }

    pub(super) fn text(&mut self, least: usize, most: usize) -> String {
        let length = self.rng.usize(least..=most);
        let plain = self.rng.bool();
        let character = |rng: &mut fastrand::Rng| match plain {
            true => rng.alphanumeric(),
            false => CHARACTERS[rng.usize(..CHARACTERS.len())],
        };
        (0..length).map(|_| character(&mut self.rng)).collect()
    }

    pub(super) fn integer(&mut self, flat: &Map<String, Value>) -> Option<Value> {
        self.site(SiteKind::Integer);
        let bound = |keyword: &str| flat.get(keyword).and_then(Value::as_f64);
        let (mut least, mut most) = match flat.get("format").and_then(Value::as_str) {
            Some("int8") => (i64::from(i8::MIN), i64::from(i8::MAX)),
            Some("int16") => (i64::from(i16::MIN), i64::from(i16::MAX)),
            Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
            Some("uint8") => (0, i64::from(u8::MAX)),
            Some("uint16") => (0, i64::from(u16::MAX)),
            Some("uint32") => (0, i64::from(u32::MAX)),
            Some("uint64" | "uint128") => (0, i64::MAX),
            _ => (i64::MIN, i64::MAX),
        };
        least = bound("minimum").map_or(least, |bound| bound.ceil() as i64);
        least = bound("exclusiveMinimum").map_or(least, |bound| bound.floor() as i64 + 1);
        most = bound("maximum").map_or(most, |bound| bound.floor() as i64);
        most = bound("exclusiveMaximum").map_or(most, |bound| bound.ceil() as i64 - 1);
        if least > most {
            return None;
        }
        let value = match self.rng.usize(..6) {
            0 => least,
            1 => most,
            2 => self.rng.i64(least..=most),
            _ => self.rng.i64(-10..1_000_000).clamp(least, most),
        };
        let step = bound("multipleOf").map_or(1, |step| step.max(1.0) as i64);
        Some(json!(value / step * step))
    }

    pub(super) fn number(&mut self, flat: &Map<String, Value>) -> Option<Value> {
        // By the registry of formats, these are integers, whatever the type is.
        let format = flat.get("format").and_then(Value::as_str);
        let is_whole = |format: &str| {
            let digits = format.trim_start_matches("uint").trim_start_matches("int");
            matches!(format, "integer" | "long")
                || digits != format && matches!(digits, "8" | "16" | "32" | "64" | "128")
        };
        if format.is_some_and(is_whole) {
            return self.integer(flat);
        }
        let bound = |keyword: &str| flat.get(keyword).and_then(Value::as_f64);
        let least = bound("minimum")
            .or(bound("exclusiveMinimum"))
            .unwrap_or(-1e9);
        let most = bound("maximum")
            .or(bound("exclusiveMaximum"))
            .unwrap_or(1e9)
            .max(least);
        let free = bound("minimum").is_none() && bound("exclusiveMinimum").is_none();
        let value = match self.rng.usize(..8) {
            0 if free => 1e300,
            1 if free => -2.5e-12,
            2 => {
                let value = (least + (most - least) * self.rng.f64()).round();
                return Some(json!(value.clamp(least, most) as i64));
            }
            _ => {
                let raw = least + (most - least) * self.rng.f64();
                let rounded = (raw * 1e4).round() / 1e4;
                if rounded > least && rounded < most {
                    rounded
                } else {
                    raw
                }
            }
        };
        Some(json!(value))
    }
}
