//! Turns a published document into a description of our own: every fact, in canonical order, without its prose.
//!
//! In: the [`Value`] of an OpenAPI document. Out: YAML 1.2. The order makes the next update a small diff:
//!
//! - keywords are in the order of the tables in [`keywords`](crate::document::census::keywords), then unknown ones, then
//!   extensions, both sorted;
//! - paths, webhooks, components, responses, media types and headers are sorted by name;
//! - properties, `required`, `enum`, parameters, tags, security and the members of a union keep the order of the
//!   document, because it is the order on the wire or the order in which they are tried.
//!
//! Titles, summaries, descriptions, examples and labels are left out; if OpenAPI requires a text, a neutral one is
//! written. Extensions for other tools are left out, too.

mod write;

use serde_json::{Map, Value};

use crate::document::census::Kind;
use crate::document::census::keywords::{Holds, Keyword, keywords};

/// What happens to the prose of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    /// It is kept.
    Keep,
    /// It is left out.
    LeaveOut,
}

/// Writes a document in canonical order.
pub fn publish(value: &Value, words: Words) -> String {
    write::yaml(&Canon { words }.object(value, Kind::Document))
}

/// Prefixes of extensions that describe nothing of the API: settings of documentation sites and of other generators,
/// and code samples.
const TOOLS: &[&str] = &[
    "x-codeSamples",
    "x-code-samples",
    "x-mint",
    "x-readme",
    "x-speakeasy-",
    "x-fern-",
    "x-stainless-",
];

struct Canon {
    words: Words,
}

impl Canon {
    fn object(&self, value: &Value, kind: Kind) -> Value {
        let Value::Object(object) = value else {
            return value.clone();
        };
        let mut result = Map::new();
        let table = keywords(kind);
        for keyword in table {
            if let Some(value) = object.get(keyword.name)
                && let Some(value) = self.keyword(value, *keyword, kind)
            {
                result.insert(keyword.name.to_owned(), value);
            }
        }
        self.required(&mut result, object, kind);
        let known = |key: &str| table.iter().any(|keyword| keyword.name == key);
        let mut others: Vec<&String> = object.keys().filter(|key| !known(key)).collect();
        others.sort_by_key(|key| (key.starts_with("x-"), *key));
        for key in others {
            if let Some(value) = object.get(key).and_then(|value| self.other(key, value)) {
                result.insert(key.clone(), value);
            }
        }
        Value::Object(result)
    }

    fn keyword(&self, value: &Value, keyword: Keyword, kind: Kind) -> Option<Value> {
        Some(match keyword.holds {
            Holds::Data if kind == Kind::Flow && keyword.name == "scopes" => self.scopes(value),
            Holds::Data => value.clone(),
            Holds::Words if self.words == Words::Keep => value.clone(),
            Holds::Words => return None,
            Holds::One(kind) => self.object(value, kind),
            Holds::List(kind) => self.list(value, kind),
            Holds::OneOrList(kind) if value.is_array() => self.list(value, kind),
            Holds::OneOrList(kind) => self.object(value, kind),
            Holds::Map(Kind::Schema) if keyword.name != "schemas" => {
                self.named(value, Kind::Schema, Order::Document)
            }
            Holds::Map(Kind::Encoding | Kind::ServerVariable) => {
                self.named(value, inner(keyword.holds), Order::Document)
            }
            Holds::Map(kind) | Holds::Patterned(kind) => self.named(value, kind, Order::Sorted),
            Holds::Maps(kind) => match value {
                Value::Object(object) => {
                    let named = |(key, value): (&String, &Value)| {
                        (key.clone(), self.named(value, kind, Order::Sorted))
                    };
                    Value::Object(object.iter().map(named).collect())
                }
                _ => value.clone(),
            },
        })
    }

    fn list(&self, value: &Value, kind: Kind) -> Value {
        match value {
            Value::Array(list) => list.iter().map(|value| self.object(value, kind)).collect(),
            _ => value.clone(),
        }
    }

    fn named(&self, value: &Value, kind: Kind, order: Order) -> Value {
        let Value::Object(object) = value else {
            return value.clone();
        };
        let mut entries: Vec<(&String, &Value)> = object.iter().collect();
        if order == Order::Sorted {
            entries.sort_by_key(|(key, _)| *key);
        }
        let mut result = Map::new();
        for (key, value) in entries {
            let mut value = self.object(value, kind);
            if let (Kind::Response, Words::LeaveOut, Value::Object(response)) =
                (kind, self.words, &mut value)
                && !response.contains_key("$ref")
            {
                response.shift_insert(0, "description".to_owned(), Value::from(phrase(key)));
            }
            result.insert(key.clone(), value);
        }
        Value::Object(result)
    }

    /// Puts a neutral text where OpenAPI requires one.
    fn required(&self, result: &mut Map<String, Value>, original: &Map<String, Value>, kind: Kind) {
        let is_info = kind == Kind::Info && original.contains_key("title");
        if is_info && self.words == Words::LeaveOut {
            result.shift_insert(0, "title".to_owned(), Value::from("API"));
        }
    }

    /// Scopes are facts; their explanations are not.
    fn scopes(&self, value: &Value) -> Value {
        match value {
            Value::Object(scopes) if self.words == Words::LeaveOut => Value::Object(
                scopes
                    .keys()
                    .map(|scope| (scope.clone(), Value::from("")))
                    .collect(),
            ),
            _ => value.clone(),
        }
    }

    fn other(&self, key: &str, value: &Value) -> Option<Value> {
        if !key.starts_with("x-") {
            return Some(value.clone());
        }
        if TOOLS.iter().any(|tool| key.starts_with(tool)) {
            return None;
        }
        match self.words {
            Words::Keep => Some(value.clone()),
            Words::LeaveOut => silent(value),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Document,
    Sorted,
}

fn inner(holds: Holds) -> Kind {
    match holds {
        Holds::One(kind)
        | Holds::List(kind)
        | Holds::OneOrList(kind)
        | Holds::Map(kind)
        | Holds::Patterned(kind)
        | Holds::Maps(kind) => kind,
        Holds::Data | Holds::Words => Kind::Document,
    }
}

/// Removes the prose from an extension, whose structure is unknown: text with spaces, and members that are named like a
/// description.
fn silent(value: &Value) -> Option<Value> {
    match value {
        Value::String(text) if text.contains(char::is_whitespace) => None,
        Value::Array(list) => Some(list.iter().filter_map(silent).collect()),
        Value::Object(object) => {
            let words = ["description", "summary", "title", "example", "examples"];
            let kept = object
                .iter()
                .filter(|(key, _)| !words.contains(&key.as_str()));
            let entries = kept.filter_map(|(key, value)| Some((key.clone(), silent(value)?)));
            Some(Value::Object(entries.collect()))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Some(value.clone()),
    }
}

/// Returns the reason phrase of a status from the HTTP registry.
fn phrase(status: &str) -> &'static str {
    PHRASES
        .iter()
        .find(|(code, _)| *code == status)
        .map_or("Response", |(_, phrase)| phrase)
}

const PHRASES: &[(&str, &str)] = &[
    ("200", "OK"),
    ("201", "Created"),
    ("202", "Accepted"),
    ("203", "Non-Authoritative Information"),
    ("204", "No Content"),
    ("205", "Reset Content"),
    ("206", "Partial Content"),
    ("207", "Multi-Status"),
    ("301", "Moved Permanently"),
    ("302", "Found"),
    ("303", "See Other"),
    ("304", "Not Modified"),
    ("307", "Temporary Redirect"),
    ("308", "Permanent Redirect"),
    ("400", "Bad Request"),
    ("401", "Unauthorized"),
    ("402", "Payment Required"),
    ("403", "Forbidden"),
    ("404", "Not Found"),
    ("405", "Method Not Allowed"),
    ("406", "Not Acceptable"),
    ("408", "Request Timeout"),
    ("409", "Conflict"),
    ("410", "Gone"),
    ("411", "Length Required"),
    ("412", "Precondition Failed"),
    ("413", "Content Too Large"),
    ("415", "Unsupported Media Type"),
    ("416", "Range Not Satisfiable"),
    ("422", "Unprocessable Content"),
    ("423", "Locked"),
    ("425", "Too Early"),
    ("428", "Precondition Required"),
    ("429", "Too Many Requests"),
    ("500", "Internal Server Error"),
    ("501", "Not Implemented"),
    ("502", "Bad Gateway"),
    ("503", "Service Unavailable"),
    ("504", "Gateway Timeout"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn canonical(value: &Value) -> Value {
        Canon {
            words: Words::LeaveOut,
        }
        .object(value, Kind::Document)
    }

    #[test]
    fn drops_words_and_keeps_properties_that_are_named_like_them() {
        let schema = json!({
            "title": "A", "description": "d", "required": ["title"],
            "properties": {"title": {"type": "string", "title": "T"}, "examples": {"examples": [1]}},
        });
        let published = canonical(&json!({"components": {"schemas": {"A": schema}}}));
        let want = json!({"required": ["title"], "properties": {"title": {"type": "string"}, "examples": {}}});
        assert_eq!(published["components"]["schemas"]["A"], want);
    }

    #[test]
    fn puts_neutral_texts_where_some_are_required() {
        let document = json!({
            "info": {"title": "T", "version": "1"},
            "paths": {"/a": {"get": {"responses": {"404": {"description": "d"}, "200": {"description": "d"}}}}},
        });
        let published = canonical(&document);
        let responses = json!({"200": {"description": "OK"}, "404": {"description": "Not Found"}});
        assert_eq!(published["paths"]["/a"]["get"]["responses"], responses);
        assert_eq!(published["info"], json!({"title": "API", "version": "1"}));
    }

    #[test]
    fn sorts_what_has_no_order_of_its_own() {
        let document =
            json!({"paths": {"/b": {}, "/a": {"post": {}, "get": {}}}, "openapi": "3.1.0"});
        let text = publish(&document, Words::LeaveOut);
        assert_eq!(
            text,
            "openapi: '3.1.0'\npaths: {/a: {get: {}, post: {}}, /b: {}}\n"
        );
    }

    #[test]
    fn keeps_facts_of_extensions_only() {
        let document =
            json!({"x-a": {"type": "page", "description": "w"}, "x-b": "some words", "x-mint": 1});
        assert_eq!(canonical(&document), json!({"x-a": {"type": "page"}}));
    }
}
