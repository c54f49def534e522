//! Writes a [`Value`] as human-readable YAML 1.2: in flow style if it fits on the line, otherwise in block style.

use serde_json::{Map, Value};

/// The last column for flow style.
const WIDTH: usize = 100;

/// Writes a document.
pub(super) fn yaml(value: &Value) -> String {
    let mut text = String::new();
    match value {
        Value::Object(object) if !object.is_empty() => entries(object, 0, &mut text),
        Value::Array(list) if !list.is_empty() => elements(list, 0, &mut text),
        _ => {
            flow(value, &mut text);
            text.push('\n');
        }
    }
    text
}

fn entries(object: &Map<String, Value>, indent: usize, text: &mut String) {
    for (index, (key, value)) in object.iter().enumerate() {
        if index > 0 || indent == 0 {
            pad(indent, text);
        }
        let start = text.len();
        scalar(key, text);
        text.push(':');
        after(value, indent, text.len() - start + indent, text);
    }
}

fn elements(list: &[Value], indent: usize, text: &mut String) {
    for value in list {
        pad(indent, text);
        text.push('-');
        match value {
            Value::Object(object) if !fits(value, indent + 2) => {
                text.push(' ');
                entries(object, indent + 2, text);
            }
            _ => after(value, indent, indent + 1, text),
        }
    }
}

/// Writes the value after a key or a dash.
fn after(value: &Value, indent: usize, column: usize, text: &mut String) {
    match value {
        Value::Object(object) if !fits(value, column + 1) => {
            text.push('\n');
            pad(indent + 2, text);
            entries(object, indent + 2, text);
        }
        Value::Array(list) if !fits(value, column + 1) => {
            text.push('\n');
            elements(list, indent + 2, text);
        }
        _ => {
            text.push(' ');
            flow(value, text);
            text.push('\n');
        }
    }
}

fn pad(indent: usize, text: &mut String) {
    text.extend(std::iter::repeat_n(' ', indent));
}

/// Returns whether a value can be in flow style from this column on.
fn fits(value: &Value, column: usize) -> bool {
    match value {
        Value::Object(object) if object.is_empty() => return true,
        Value::Array(list) if list.is_empty() => return true,
        _ => {}
    }
    if depth(value) > 3 {
        return false;
    }
    let mut text = String::new();
    flow(value, &mut text);
    column + text.chars().count() <= WIDTH
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Object(object) => 1 + object.values().map(depth).max().unwrap_or_default(),
        Value::Array(list) => 1 + list.iter().map(depth).max().unwrap_or_default(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    }
}

fn flow(value: &Value, text: &mut String) {
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(truth) => text.push_str(if *truth { "true" } else { "false" }),
        Value::Number(number) => text.push_str(&number.to_string()),
        Value::String(string) => scalar(string, text),
        Value::Array(list) => {
            text.push('[');
            for (index, value) in list.iter().enumerate() {
                if index > 0 {
                    text.push_str(", ");
                }
                flow(value, text);
            }
            text.push(']');
        }
        Value::Object(object) => {
            text.push('{');
            for (index, (key, value)) in object.iter().enumerate() {
                if index > 0 {
                    text.push_str(", ");
                }
                scalar(key, text);
                text.push_str(": ");
                flow(value, text);
            }
            text.push('}');
        }
    }
}

/// Writes text plain if every reader takes it for text, otherwise in quotes.
fn scalar(string: &str, text: &mut String) {
    if is_plain(string) {
        text.push_str(string);
    } else if string
        .chars()
        .all(|c| !c.is_control() && !matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}'))
    {
        text.push('\'');
        text.push_str(&string.replace('\'', "''"));
        text.push('\'');
    } else {
        escaped(string, text);
    }
}

/// Writes text with the escapes of JSON, which YAML has, too.
fn escaped(string: &str, text: &mut String) {
    text.push('"');
    for c in string.chars() {
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\t' => text.push_str("\\t"),
            '\r' => text.push_str("\\r"),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                text.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => text.push(c),
        }
    }
    text.push('"');
}

/// Words that some version of YAML does not read as text.
const WORDS: &[&str] = &["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

fn is_plain(string: &str) -> bool {
    let mut chars = string.chars();
    let begins = chars
        .next()
        .is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '_' | '/' | '$'));
    let inside =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '/' | '$' | '-' | '.' | '+');
    let parts = string.split(':');
    // A colon between two such characters does not start a value.
    let colons = parts.clone().count() == 1 || parts.clone().all(|part| !part.is_empty());
    begins
        && colons
        && parts.flat_map(str::chars).all(inside)
        && !WORDS.iter().any(|word| word.eq_ignore_ascii_case(string))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::text::{Source, parse};
    use crate::report::Report;
    use serde_json::json;

    fn read(text: &str) -> Option<Value> {
        parse(&Source::new("a.yaml", text), &mut Report::new())
    }

    #[test]
    fn text_is_read_back_as_text() {
        let hard: &[&str] = &[
            "yes",
            "No",
            "on",
            "~",
            "null",
            "2024-01-01",
            "1",
            "1e3",
            "0x1f",
            "1_000",
            ".5",
            "-",
            "- a",
            "a: b",
            "a:",
            "a #b",
            "#a",
            "",
            " ",
            " a ",
            "'",
            "\"",
            "\\",
            "\n",
            "a\nb",
            "\t",
            "\u{1}",
            "\u{85}",
            "\u{2028}",
            "é",
            "{a}",
            "[a]",
            "a,b",
            "*a",
            "&a",
            "!a",
            "|",
            ">",
            "%a",
            "@a",
            "`a`",
            "=",
            "<<",
            "benefits:list",
            "http://a/b",
            "a:b:",
            ":a",
            "application/json",
            "/v1/a/{id}",
            "..",
            "---",
            "\u{feff}",
            "\u{1f600}",
            "+1",
            "3.1.0",
        ];
        let object: Map<String, Value> = hard
            .iter()
            .map(|text| ((*text).to_owned(), json!(text)))
            .collect();
        let values = [
            json!(hard),
            Value::Object(object.clone()),
            json!([[hard], {"a": object}]),
        ];
        for value in values {
            assert_eq!(read(&yaml(&value)), Some(value));
        }
        for text in hard.iter().copied() {
            let value = json!({"a": [text], text: text});
            assert_eq!(read(&yaml(&value)), Some(value), "{text:?}");
        }
    }

    #[test]
    fn nests_blocks_and_flows() {
        let long = "x".repeat(60);
        let value = json!({
            "a": {"b": [1, 2.5, null, true], "c": {}, "d": []},
            "e": [{"f": long, "g": long}, [long, long], "h"],
            "i": {"j": {"k": {"l": {"m": 1}}}},
        });
        let text = yaml(&value);
        assert!(
            text.starts_with("a: {b: [1, 2.5, null, true], c: {}, d: []}\ne:\n  - f: xxx"),
            "{text}"
        );
        assert_eq!(read(&text), Some(value));
    }
}
