//! Reads parameters and forms as they arrive, by the styles of OpenAPI 3.1 ("Style Values"). This code shares nothing
//! with the runtime, which writes them.
//!
//! A text on the wire does not show whether it is a number or a string, so the sent value guides the reading. The
//! result is the value that arrived in the form of the sent one, or an error if the two cannot be equal.

use serde_json::{Map, Value};

use crate::compare::difference;

/// The pairs of a query or a form that have not been read yet, as received.
#[derive(Debug, Clone, Default)]
pub struct Pairs(Vec<(String, String)>);

impl Pairs {
    /// Splits a query or a form.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let pairs = text.split('&').filter(|pair| !pair.is_empty());
        let pair = |pair: &str| match pair.split_once('=') {
            Some((name, value)) => (name.to_owned(), value.to_owned()),
            None => (pair.to_owned(), String::new()),
        };
        Self(pairs.map(pair).collect())
    }

    /// Splits a `cookie` header.
    #[must_use]
    pub fn of_cookies(text: &str) -> Self {
        Self::of(&text.replace("; ", "&"))
    }

    /// The decoded names of the remaining pairs.
    #[must_use]
    pub fn left(&self) -> Vec<String> {
        self.0.iter().map(|(name, _)| decoded(name)).collect()
    }

    /// Removes the pairs of another query, and returns the first pair that is missing.
    pub fn without(&mut self, query: &str) -> Option<String> {
        Self::of(query).0.into_iter().find_map(|pair| {
            match self.0.iter().position(|known| *known == pair) {
                Some(at) => {
                    self.0.remove(at);
                    None
                }
                None => Some(format!("{}={}", pair.0, pair.1)),
            }
        })
    }

    /// Removes the pairs with a name, and returns their values as received.
    fn take(&mut self, name: &str) -> Vec<String> {
        let (found, left) = std::mem::take(&mut self.0)
            .into_iter()
            .partition(|(known, _)| decoded(known) == name);
        self.0 = left;
        found.into_iter().map(|(_, value)| value).collect()
    }

    /// Reads a query parameter, a cookie, or a property of a form.
    ///
    /// # Errors
    /// How the value that arrived differs from `asked`.
    pub fn read(
        &mut self,
        name: &str,
        style: &str,
        explode: bool,
        asked: &Value,
    ) -> Result<Value, String> {
        match (style, explode, asked) {
            // An exploded list has a pair for each item, so nothing is joined.
            ("form" | "spaceDelimited" | "pipeDelimited", true, Value::Array(_)) => {
                list(&decoded_all(&self.take(name)), asked)
            }
            ("form", true, Value::Object(fields)) => {
                fields_of(fields, |key| Ok(decoded_all(&self.take(key))))
            }
            ("deepObject", _, Value::Object(fields)) => fields_of(fields, |key| {
                Ok(decoded_all(&self.take(&format!("{name}[{key}]"))))
            }),
            ("json", ..) => {
                let text = decoded(&one(&self.take(name))?);
                serde_json::from_str(&text).map_err(|error| format!("`{text}`: {error}"))
            }
            (_, _, Value::Array(_) | Value::Object(_)) => {
                let text = one(&self.take(name))?;
                joined(&split(&text, separators(style)), asked)
            }
            _ => scalar(&decoded(&one(&self.take(name))?), asked),
        }
    }
}

/// Reads a path parameter from the text in its slot.
///
/// # Errors
/// How the value that arrived differs from `asked`.
pub fn path(
    name: &str,
    style: &str,
    explode: bool,
    text: &str,
    asked: &Value,
) -> Result<Value, String> {
    // In a path, a plus is not a space.
    let text = &text.replace('+', "%2B");
    let cut = |prefix: &str| {
        text.strip_prefix(prefix)
            .ok_or_else(|| format!("`{text}` does not begin with `{prefix}`"))
    };
    match (style, explode, asked) {
        ("label", true, _) => parts(&split(cut(".")?, &["."]), asked, true),
        ("label", false, _) => parts(&split(cut(".")?, &[","]), asked, false),
        ("matrix", true, Value::Array(_) | Value::Object(_)) => {
            let mut pairs = Pairs::of(&cut(";")?.replace(';', "&"));
            pairs.read(name, "form", true, asked)
        }
        ("matrix", ..) => parts(&split(cut(&format!(";{name}="))?, &[","]), asked, false),
        ("json", ..) => {
            let text = decoded(text);
            serde_json::from_str(&text).map_err(|error| format!("`{text}`: {error}"))
        }
        _ => parts(&split(text, separators(style)), asked, explode),
    }
}

/// What separates the items of a list in an encoded text.
fn separators(style: &str) -> &'static [&'static str] {
    match style {
        "spaceDelimited" => &["%20", "+"],
        "pipeDelimited" => &["%7C", "%7c", "|"],
        "tabDelimited" => &["%09"],
        _ => &[","],
    }
}

/// The character that separates the items of a list. No item may contain it.
#[must_use]
pub fn separator(style: &str) -> char {
    match style {
        "spaceDelimited" => ' ',
        "pipeDelimited" => '|',
        "tabDelimited" => '\t',
        _ => ',',
    }
}

/// Reads a header parameter, which is not encoded.
///
/// # Errors
/// How the value that arrived differs from `asked`.
pub fn header(style: &str, explode: bool, text: &str, asked: &Value) -> Result<Value, String> {
    match (style, asked) {
        ("json", _) => serde_json::from_str(text).map_err(|error| format!("`{text}`: {error}")),
        (_, Value::Array(_) | Value::Object(_)) => {
            let texts = text.split(separator(style));
            let texts: Vec<String> = texts.map(str::to_owned).collect();
            parts(&texts, asked, explode)
        }
        _ => scalar(text, asked),
    }
}

/// Decodes percent-encoding; `+` is a space, as in forms.
#[must_use]
pub fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|_| byte == b'%');
        let code = digits
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        rest = if code.is_some() { &after[2..] } else { after };
        bytes.push(code.unwrap_or(if byte == b'+' { b' ' } else { byte }));
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn decoded_all(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| decoded(text)).collect()
}

/// Splits an encoded text, and decodes its parts.
fn split(text: &str, separators: &[&str]) -> Vec<String> {
    let mut parts = vec![text];
    for separator in separators {
        parts = parts
            .into_iter()
            .flat_map(|part| part.split(separator))
            .collect();
    }
    parts.into_iter().map(decoded).collect()
}

fn one(texts: &[String]) -> Result<String, String> {
    match texts {
        [text] => Ok(text.clone()),
        [] => Err("it did not arrive".to_owned()),
        _ => Err(format!("it arrived {} times", texts.len())),
    }
}

/// Reads the parts of a text. An object alternates keys and values, or has `key=value` if it is exploded.
fn parts(texts: &[String], asked: &Value, explode: bool) -> Result<Value, String> {
    match (asked, explode) {
        (Value::Object(fields), true) => fields_of(fields, |key| {
            let prefix = format!("{key}=");
            let values = texts.iter().filter_map(|text| text.strip_prefix(&prefix));
            Ok(values.map(str::to_owned).collect())
        }),
        (Value::Array(_) | Value::Object(_), _) => joined(texts, asked),
        _ => scalar(&one(texts)?, asked),
    }
}

fn joined(texts: &[String], asked: &Value) -> Result<Value, String> {
    let Value::Object(fields) = asked else {
        return list(texts, asked);
    };
    if texts.len() != fields.len() * 2 {
        return Err(format!("{} keys and values arrived", texts.len()));
    }
    fields_of(fields, |key| {
        let pairs = texts.chunks(2).filter(|pair| pair[0] == key);
        Ok(pairs.map(|pair| pair[1].clone()).collect())
    })
}

fn fields_of(
    asked: &Map<String, Value>,
    mut texts: impl FnMut(&str) -> Result<Vec<String>, String>,
) -> Result<Value, String> {
    let mut arrived = Map::new();
    for (key, asked) in asked {
        let texts = texts(key)?;
        let value = match asked {
            // Null and empty lists are not sent.
            Value::Null if texts.is_empty() => continue,
            Value::Array(items) if items.is_empty() && texts.is_empty() => continue,
            Value::Array(_) => list(&texts, asked),
            _ => one(&texts).and_then(|text| scalar(&text, asked)),
        };
        arrived.insert(key.clone(), value.map_err(|what| format!("{key}: {what}"))?);
    }
    Ok(Value::Object(arrived))
}

fn list(texts: &[String], asked: &Value) -> Result<Value, String> {
    let asked = asked.as_array().map(Vec::as_slice).unwrap_or_default();
    if asked.len() != texts.len() {
        return Err(format!(
            "{} items arrived of {}: {texts:?}",
            texts.len(),
            asked.len()
        ));
    }
    let items = texts.iter().zip(asked);
    items.map(|(text, asked)| scalar(text, asked)).collect()
}

/// Reads a text as a string, or as the number or boolean that it spells.
fn scalar(text: &str, asked: &Value) -> Result<Value, String> {
    let spelled: Option<Value> = serde_json::from_str(text).ok();
    let spelled = spelled.filter(|value| {
        value.is_number() || value.is_boolean() || asked.is_object() || asked.is_array()
    });
    let readings = [Some(Value::from(text)), spelled];
    let mut readings = readings.into_iter().flatten();
    readings
        .find(|reading| difference(asked, reading).is_none())
        .ok_or_else(|| format!("{asked} was asked, and `{text}` arrived"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn query(text: &str, style: &str, explode: bool, asked: &Value) -> Result<Value, String> {
        let mut pairs = Pairs::of(text);
        let value = pairs.read("color", style, explode, asked)?;
        match pairs.left().as_slice() {
            [] => Ok(value),
            left => Err(format!("{left:?} is left")),
        }
    }

    /// F8: the examples of the standard.
    #[test]
    fn queries_of_every_style() {
        let (text, list, object) = (
            json!("blue"),
            json!(["blue", "black", "brown"]),
            json!({"R": 100, "G": 200, "B": 150}),
        );
        for (wire, style, explode, asked) in [
            ("color=", "form", false, &json!("")),
            ("color=blue", "form", false, &text),
            ("color=blue,black,brown", "form", false, &list),
            ("color=R,100,G,200,B,150", "form", false, &object),
            ("color=blue&color=black&color=brown", "form", true, &list),
            ("R=100&G=200&B=150", "form", true, &object),
            ("color=blue%20black%20brown", "spaceDelimited", false, &list),
            (
                "color=R%20100%20G%20200%20B%20150",
                "spaceDelimited",
                false,
                &object,
            ),
            ("color=blue%7Cblack%7Cbrown", "pipeDelimited", false, &list),
            (
                "color=blue&color=black&color=brown",
                "spaceDelimited",
                true,
                &list,
            ),
            (
                "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
                "deepObject",
                true,
                &object,
            ),
        ] {
            assert_eq!(
                query(wire, style, explode, asked).as_ref(),
                Ok(asked),
                "{wire}"
            );
        }
        for (wire, style, explode, asked) in [
            ("color=red", "form", true, &text),
            ("colour=blue", "form", true, &text),
            ("color=blue&color=blue", "form", true, &text),
            ("color=blue&color=black", "form", true, &list),
            ("color=blue,black,brown&x=1", "form", false, &list),
            ("color%5BR%5D=100", "deepObject", true, &object),
        ] {
            assert!(query(wire, style, explode, asked).is_err(), "{wire}");
        }
    }

    #[test]
    fn paths_of_every_style() {
        let (text, list, object) = (
            json!("blue"),
            json!(["blue", "black", "brown"]),
            json!({"R": 100, "G": 200, "B": 150}),
        );
        for (wire, style, explode, asked) in [
            ("blue", "simple", false, &text),
            ("blue,black,brown", "simple", true, &list),
            ("R,100,G,200,B,150", "simple", false, &object),
            ("R=100,G=200,B=150", "simple", true, &object),
            (".blue", "label", false, &text),
            (".blue,black,brown", "label", false, &list),
            (".blue.black.brown", "label", true, &list),
            (".R=100.G=200.B=150", "label", true, &object),
            (";color=blue", "matrix", true, &text),
            (";color=blue,black,brown", "matrix", false, &list),
            (";color=blue;color=black;color=brown", "matrix", true, &list),
            (";R=100;G=200;B=150", "matrix", true, &object),
        ] {
            let read = path("color", style, explode, wire, asked);
            assert_eq!(read.as_ref(), Ok(asked), "{wire}");
        }
    }

    #[test]
    fn headers_are_not_encoded() {
        let list = json!(["50%", "a b"]);
        assert_eq!(header("simple", false, "50%,a b", &list), Ok(list));
        assert!(header("simple", false, "50%25", &json!("50%")).is_err());
    }
}
