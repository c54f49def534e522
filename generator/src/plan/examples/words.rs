//! The values of examples: the document's example or default, or a value that fits the name and the format of a
//! property. Callers replace these values, so each shows what kind of value is expected.

use std::borrow::Cow;

use heck::ToSnakeCase;
use serde_json::Value;

use super::texts::{self, singular};
use crate::ir::{Constant, Constraints, Range};
use crate::plan::words::plain;

/// The information about a value that an example uses.
#[derive(Debug, Clone)]
pub(super) struct Hint<'a> {
    /// The name of the property or parameter; for an item, its singular.
    pub(super) name: Cow<'a, str>,
    /// The thing that the operation works on, in the singular: `license key`.
    pub(super) noun: &'a str,
    /// The document's constraints of the value.
    constraints: Option<&'a Constraints>,
    /// The document's example of the value, taken from an example of a larger value if need be.
    shown: Option<Value>,
}

impl<'a> Hint<'a> {
    /// The hint of a value with a name.
    pub(super) fn new(name: &'a str, noun: &'a str, constraints: Option<&'a Constraints>) -> Self {
        Self {
            name: Cow::Borrowed(name),
            noun,
            constraints,
            shown: constraints
                .and_then(|constraints| constraints.example.as_ref())
                .and_then(json),
        }
    }

    /// The same hint with an example of the document, if there is one.
    pub(super) fn with(self, example: Option<&Constant>) -> Self {
        Self {
            shown: example.and_then(json).or(self.shown),
            ..self
        }
    }

    /// The hint of a property.
    pub(super) fn property(&self, name: &'a str, constraints: Option<&'a Constraints>) -> Self {
        let shown = self.shown.as_ref().and_then(|shown| shown.get(name));
        let own = Self::new(name, self.noun, constraints);
        Self {
            shown: shown.cloned().or(own.shown),
            ..own
        }
    }

    /// The hints of the items of a list: one, or as many as the document's example has, up to three.
    pub(super) fn items(&self) -> Vec<Self> {
        let item = |shown: Option<&Value>| Self {
            name: Cow::Owned(singular(&self.name)),
            noun: self.noun,
            constraints: self
                .constraints
                .and_then(|constraints| constraints.of_items.as_deref()),
            shown: shown.cloned(),
        };
        match &self.shown {
            Some(Value::Array(items)) if !items.is_empty() => items
                .iter()
                .take(MOST_ITEMS)
                .map(|shown| item(Some(shown)))
                .collect(),
            Some(_) | None => vec![item(None)],
        }
    }

    /// The key of an entry of a map, and the hint of its value.
    pub(super) fn entry(&self) -> (String, Self) {
        let first = self
            .shown
            .as_ref()
            .and_then(|shown| shown.as_object()?.iter().next());
        let key = first.map_or_else(|| key(&self.name).to_owned(), |(key, _)| key.clone());
        let value = Self {
            name: Cow::Owned(singular(&self.name)),
            noun: self.noun,
            constraints: None,
            shown: first.map(|(_, value)| value.clone()),
        };
        (key, value)
    }

    /// The same hint, with the constraints of its type if the document has none for the value.
    pub(super) fn or(&self, constraints: Option<&'a Constraints>) -> Self {
        let is_told = self
            .constraints
            .is_some_and(|constraints| *constraints != Constraints::default());
        let own = Self::new("", self.noun, constraints);
        Self {
            name: self.name.clone(),
            noun: self.noun,
            constraints: if is_told {
                self.constraints
            } else {
                constraints
            },
            shown: self.shown.clone().or(own.shown),
        }
    }

    /// The example that the document gives.
    pub(super) fn shown(&self) -> Option<&Value> {
        self.shown.as_ref()
    }

    /// The text that the document has as an example or as the default.
    pub(super) fn stated_text(&self) -> Option<&str> {
        match &self.shown {
            Some(Value::String(text)) => Some(text),
            Some(_) | None => self.constraints?.default.as_deref(),
        }
    }

    /// The name in snake case.
    pub(super) fn snake_name(&self) -> String {
        self.name.to_snake_case()
    }
}

/// The most items of a list that an example shows.
const MOST_ITEMS: usize = 3;

/// An example as JSON.
fn json(constant: &Constant) -> Option<Value> {
    match constant {
        Constant::Null => None,
        Constant::String(text) => Some(Value::from(text.as_str())),
        Constant::Boolean(value) => Some(Value::from(*value)),
        Constant::Integer(value) => Some(Value::from(*value)),
        Constant::Number(json) | Constant::Json(json) => serde_json::from_str(json).ok(),
    }
}

/// The longest text of an example, in characters.
const LONGEST: usize = 48;

/// A text.
pub(super) fn text(hint: &Hint<'_>) -> String {
    let constraints = hint.constraints;
    let fits = |text: &str| {
        let length = text.chars().count();
        let least = constraints
            .and_then(|constraints| constraints.length.least)
            .unwrap_or(1);
        let most = constraints.and_then(|constraints| constraints.length.most);
        least <= length && most.is_none_or(|most| length <= most)
    };
    let stated = hint.stated_text();
    if let Some(stated) = stated.filter(|text| is_real(text, &hint.name) && fits(text)) {
        return stated.to_owned();
    }
    // The texts that match a regular expression are rarely the one that the name suggests.
    let matching = constraints.and_then(|constraints| constraints.matching.as_deref());
    if let Some(matching) = matching.filter(|text| fits(text)) {
        return matching.to_owned();
    }
    let format = constraints.and_then(|constraints| constraints.format.as_deref());
    let text = format.and_then(|format| texts::of_format(format, &hint.snake_name()));
    let text = text.unwrap_or_else(|| texts::of_name(&hint.snake_name(), hint.noun));
    fitted(text, constraints)
}

/// Whether a text of the document is a value, and not a placeholder.
fn is_real(text: &str, name: &str) -> bool {
    const PLACEHOLDERS: &[&str] = &[
        "string", "str", "text", "value", "example", "foo", "bar", "baz", "null", "none", "todo",
        "xxx", "lorem", "ipsum", "...", "…",
    ];
    let plain = text.trim().to_lowercase();
    let stands_for_one = plain.contains(['<', '>', '{', '}', '\n'])
        || plain.starts_with("your")
        || plain.contains("xxxx")
        || PLACEHOLDERS.contains(&plain.as_str())
        || plain.to_snake_case() == name.to_snake_case();
    let visible = |character: char| !character.is_control();
    !plain.is_empty()
        && !stands_for_one
        && text.chars().count() <= LONGEST
        && text.chars().all(visible)
}

/// The text, with a length that the document allows.
fn fitted(text: String, constraints: Option<&Constraints>) -> String {
    let Some(constraints) = constraints else {
        return text;
    };
    let length = &constraints.length;
    let length = Range {
        least: length.least.map(|least| least.min(LONGEST)),
        most: length.most,
    };
    plain::sized(&text, &length)
}

/// A whole number.
pub(super) fn integer(hint: &Hint<'_>) -> i64 {
    if let Some(value) = hint.shown().and_then(Value::as_i64) {
        return value;
    }
    let constraints = hint.constraints;
    let stated = constraints
        .and_then(|constraints| constraints.default.as_ref().or(constraints.listed.first()));
    if let Some(value) = stated.and_then(|text| text.parse().ok()) {
        return value;
    }
    let value = texts::number(&hint.snake_name());
    let Some(constraints) = constraints else {
        return value;
    };
    i64::try_from(plain::whole(value.into(), constraints)).unwrap_or(value)
}

/// A number with a fraction, as Rust writes it.
pub(super) fn float(hint: &Hint<'_>) -> String {
    let default = || hint.constraints?.default.as_ref()?.parse().ok();
    let stated = hint.shown().and_then(Value::as_f64).or_else(default);
    let constraints = hint.constraints;
    let value = stated.unwrap_or_else(|| texts::fraction(&hint.snake_name()));
    let value = constraints.map_or(value, |constraints| plain::number(value, constraints));
    format!("{value:?}")
}

/// A boolean: not the default, which nobody needs to set.
pub(super) fn boolean(hint: &Hint<'_>) -> bool {
    let default = hint
        .constraints
        .and_then(|constraints| constraints.default.as_deref());
    hint.shown()
        .and_then(Value::as_bool)
        .unwrap_or(default != Some("true"))
}

/// A UUID, which is different for each name.
pub(super) fn uuid(hint: &Hint<'_>) -> String {
    let is_uuid = |text: &&str| {
        let parts: Vec<usize> = text.split('-').map(str::len).collect();
        let is_hex = |c: char| c.is_ascii_hexdigit() || c == '-';
        parts == [8, 4, 4, 4, 12] && text.chars().all(is_hex)
    };
    match hint.stated_text().filter(is_uuid) {
        Some(text) => text.to_owned(),
        None => plain::uuid(&format!("{}.{}", hint.noun, hint.snake_name())),
    }
}

/// A day.
pub(super) fn date(hint: &Hint<'_>) -> String {
    let is_date = |text: &&str| digits(text, "dddd-dd-dd");
    hint.stated_text()
        .filter(is_date)
        .map_or_else(|| texts::date(&hint.snake_name()), str::to_owned)
}

/// A point in time.
pub(super) fn date_time(hint: &Hint<'_>) -> String {
    let is_time = |text: &&str| digits(text, "dddd-dd-ddTdd:dd:ddZ");
    hint.stated_text().filter(is_time).map_or_else(
        || format!("{}T09:00:00Z", texts::date(&hint.snake_name())),
        str::to_owned,
    )
}

/// Whether a text has a form, in which `d` stands for a digit. Only months and days that exist in every year are valid.
fn digits(text: &str, form: &str) -> bool {
    let fits = |(letter, form): (u8, u8)| match form {
        b'd' => letter.is_ascii_digit(),
        other => letter == other,
    };
    let number =
        |range: std::ops::Range<usize>| text.get(range).and_then(|part| part.parse::<u8>().ok());
    text.len() == form.len()
        && text.bytes().zip(form.bytes()).all(fits)
        && number(5..7).is_some_and(|month| (1..=12).contains(&month))
        && number(8..10).is_some_and(|day| (1..=28).contains(&day))
        && number(11..13).is_none_or(|hour| hour < 24)
        && number(14..16).is_none_or(|minute| minute < 60)
        && number(17..19).is_none_or(|second| second < 60)
}

/// The key of an entry of a map.
fn key(name: &str) -> &'static str {
    match name.to_snake_case().as_str() {
        "headers" | "http_headers" => "X-Request-Source",
        _ => "plan",
    }
}

/// The name of a file.
pub(super) fn file(hint: &Hint<'_>) -> String {
    texts::file(&hint.snake_name(), hint.noun).to_owned()
}

/// How likely callers are to set an optional property; examples omit it if this is zero or less.
pub(super) fn interest(name: &str, constraints: Option<&Constraints>) -> i32 {
    let name = name.to_snake_case();
    let shown = constraints.is_some_and(|constraints| constraints.example.is_some());
    texts::interest(&name) + i32::from(shown)
}
