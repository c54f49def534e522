//! Plain values for samples: texts by their format, their constraints and their name, and numbers within their range.

use crate::formats::TextFormat;
use crate::ir::Constraints;
use crate::plan::words::plain;
use crate::plan::words::split::split_words;

/// A string as JSON. A string that starts with `@` names a sample, so other strings that start with `@` get a second
/// one.
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
    let text = constraints.format.as_deref().and_then(plain::of_format);
    let text = text.or_else(|| constraints.encoding.as_deref().and_then(of_encoding));
    match text {
        Some(text) => text.to_owned(),
        None => plain::sized(&of_name(name), &constraints.length),
    }
}

fn of_encoding(word: &str) -> Option<&'static str> {
    match word {
        "base64" | "base64url" => Some("aGVsbG8="),
        "base16" | "hex" => Some("68656c6c6f"),
        _ => None,
    }
}

/// A text that fits the name of a property.
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

/// The text of a format that has a type of its own. The same name gives the same UUID, so that the `product_id` of one
/// sample is the `id` of a product.
pub(super) fn of_type(format: TextFormat, owner: &str, name: &str) -> String {
    match format {
        TextFormat::DateTime => "2026-01-02T09:00:00Z".to_owned(),
        TextFormat::Date => "2026-01-02".to_owned(),
        TextFormat::Uuid => plain::uuid(&subject(owner, name)),
    }
}

/// The kind of thing that an id identifies: `product` for `product_id`, and for the `id` of a `Product`.
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

/// A whole number within its range.
pub(super) fn integer(constraints: &Constraints) -> String {
    if let Some(listed) = constraints.listed.first() {
        return listed.clone();
    }
    plain::whole(1, constraints).to_string()
}

/// A number within its range.
pub(super) fn number(constraints: &Constraints) -> String {
    if let Some(listed) = constraints.listed.first() {
        return listed.clone();
    }
    plain::number(1.5, constraints).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// T1: ids of the same thing are the same.
    #[test]
    fn t1_ids_of_one_thing_are_the_same() {
        let id = |owner, name| of_type(TextFormat::Uuid, owner, name);
        assert_eq!(id("Product", "id"), id("Order", "product_id"));
        assert_ne!(id("Product", "id"), id("Order", "id"));
        assert_eq!(quoted("@me"), r#""@@me""#);
    }
}
