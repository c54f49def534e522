//! Serializes parameters: from the JSON of a value to text in its style (OpenAPI 3.1, "Style Values").
//!
//! A value can never end its parameter, path segment or header.

use std::borrow::Cow;
use std::fmt::Write;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::host::DEEP_LISTS;
use crate::runtime::value::Value;

/// How a parameter is serialized.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// The style.
    pub kind: StyleKind,
    /// Whether the items of an array, or the fields of an object, are separate parameters (`explode`).
    pub explode: bool,
    /// Whether reserved characters such as `/` and `:` are not percent-encoded (`allowReserved`).
    ///
    /// Characters that would end the value (`&`, `+`, `#`, `[`, `]`) are always encoded.
    pub allow_reserved: bool,
}

/// The styles of OpenAPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StyleKind {
    /// `color=blue,black`, or exploded `color=blue&color=black`, in queries and cookies.
    Form,
    /// `color=blue%20black`, in queries.
    SpaceDelimited,
    /// `color=blue%09black`, in queries (Swagger 2.0).
    TabDelimited,
    /// The value is the whole query: text, or else JSON.
    Whole,
    /// `color=blue%7Cblack`, in queries.
    PipeDelimited,
    /// `color%5BR%5D=100&color%5BG%5D=200`, in queries.
    DeepObject,
    /// `blue,black`, in paths and headers.
    Simple,
    /// `.blue,black`, or exploded `.blue.black`, in paths.
    Label,
    /// `;color=blue,black`, or exploded `;color=blue;color=black`, in paths.
    Matrix,
    /// JSON: a parameter with a media type instead of a style.
    Json,
}

impl Style {
    /// `form`, exploded: the default for query and cookie parameters.
    pub const FORM: Self = Self::new(StyleKind::Form).exploded();
    /// `spaceDelimited`, not exploded.
    pub const SPACE_DELIMITED: Self = Self::new(StyleKind::SpaceDelimited);
    /// Separated by tabs, not exploded.
    pub const TAB_DELIMITED: Self = Self::new(StyleKind::TabDelimited);
    /// The value is the whole query.
    pub const WHOLE: Self = Self::new(StyleKind::Whole);
    /// `pipeDelimited`, not exploded.
    pub const PIPE_DELIMITED: Self = Self::new(StyleKind::PipeDelimited);
    /// `deepObject`.
    pub const DEEP_OBJECT: Self = Self::new(StyleKind::DeepObject).exploded();
    /// `simple`, not exploded: the default for path and header parameters.
    pub const SIMPLE: Self = Self::new(StyleKind::Simple);
    /// `label`, not exploded.
    pub const LABEL: Self = Self::new(StyleKind::Label);
    /// `matrix`, not exploded.
    pub const MATRIX: Self = Self::new(StyleKind::Matrix);
    /// A parameter with the media type `application/json`.
    pub const JSON: Self = Self::new(StyleKind::Json);

    /// Creates a style that is not exploded and encodes reserved characters.
    #[must_use]
    pub const fn new(kind: StyleKind) -> Self {
        Self {
            kind,
            explode: false,
            allow_reserved: false,
        }
    }

    /// Returns the same style, exploded.
    #[must_use]
    pub const fn exploded(mut self) -> Self {
        self.explode = true;
        self
    }

    /// Returns the same style, not exploded.
    #[must_use]
    pub const fn joined(mut self) -> Self {
        self.explode = false;
        self
    }

    /// Returns the same style, without encoding reserved characters.
    #[must_use]
    pub const fn allow_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }

    /// Returns the separator of the items of a list that is not exploded: encoded, and as it is.
    pub(crate) fn separators(self) -> (&'static str, &'static str) {
        match self.kind {
            StyleKind::SpaceDelimited => ("%20", " "),
            StyleKind::TabDelimited => ("%09", "\t"),
            StyleKind::PipeDelimited => ("%7C", "|"),
            StyleKind::Form
            | StyleKind::Whole
            | StyleKind::DeepObject
            | StyleKind::Simple
            | StyleKind::Label
            | StyleKind::Matrix
            | StyleKind::Json => (",", ","),
        }
    }

    fn encode(self, text: &str) -> String {
        if self.allow_reserved {
            encode_reserved(text)
        } else {
            encode(text)
        }
    }
}

/// Writes a query parameter, or returns `None` if there is nothing to send.
pub(crate) fn query(name: &str, style: Style, json: &str) -> Option<String> {
    pairs(&encode(name), style, json, "&")
}

/// Writes one entry of a `deepObject` parameter, or returns `None` if there is nothing to send.
pub(crate) fn query_entry(name: &str, key: &str, json: &str) -> Option<String> {
    let mut all = Vec::new();
    deep(
        &mut all,
        &entry_name(&encode(name), key),
        Style::DEEP_OBJECT,
        &Value::new(json),
    );
    join(&all, "&")
}

/// Writes a cookie parameter, or returns `None` if there is nothing to send.
pub(crate) fn cookie(name: &str, style: Style, json: &str) -> Option<String> {
    pairs(&encode(name), style, json, "; ")
}

/// Writes a header parameter without encoding it, or returns `None` if there is nothing to send.
pub(crate) fn header(style: Style, json: &str) -> Option<String> {
    if style.kind == StyleKind::Json {
        return Some(json.to_owned());
    }
    match Value::new(json) {
        Value::Null => None,
        Value::Scalar(text) => Some(text.into_owned()),
        Value::List(list) => {
            let items: Vec<String> = list
                .items()
                .map(|item| item.to_text().into_owned())
                .collect();
            join(&items, style.separators().1)
        }
        Value::Record(record) => {
            let equals = if style.explode { '=' } else { ',' };
            let fields = record.fields();
            let fields: Vec<String> = fields
                .map(|(key, value)| format!("{key}{equals}{}", value.to_text()))
                .collect();
            join(&fields, ",")
        }
    }
}

/// Writes an encoded name and an encoded value.
pub(crate) fn pair(name: &str, value: &str) -> String {
    format!("{}={}", encode(name), encode(value))
}

/// Writes the fields of an object as `application/x-www-form-urlencoded`; a list repeats its name.
pub(crate) fn form(json: &str) -> String {
    let Value::Record(record) = Value::new(json) else {
        return String::new();
    };
    let mut all = Vec::new();
    for (name, value) in record.fields() {
        repeat(&mut all, &encode(&name), Style::FORM, &value);
    }
    all.join("&")
}

/// Writes a path parameter.
///
/// # Errors
/// Returns what is wrong with a value that would change the path.
pub(crate) fn path(name: &str, style: Style, json: &str) -> Result<String, &'static str> {
    let name = encode(name);
    // A query begins behind the path.
    let encode = |text: &str| style.encode(text).replace('?', "%3F");
    let (prefix, separator) = match (style.kind, style.explode) {
        (StyleKind::Label, false) => (".".to_owned(), ","),
        (StyleKind::Label, true) => (".".to_owned(), "."),
        (StyleKind::Matrix, false) => (format!(";{name}="), ","),
        (StyleKind::Matrix, true) => (";".to_owned(), ";"),
        _ => (String::new(), style.separators().0),
    };
    let value = match style.kind {
        StyleKind::Json => Value::Scalar(json.into()),
        _ => Value::new(json),
    };
    let repeat_name = style.kind == StyleKind::Matrix && style.explode;
    let text = match value {
        Value::Null => return Err("is null"),
        Value::Scalar(text) if text.is_empty() => return Err("is empty"),
        Value::Scalar(text) if repeat_name => format!("{name}={}", encode(&text)),
        Value::Scalar(text) => encode(&text),
        Value::List(list) => {
            let items: Vec<String> = list
                .items()
                .map(|item| encode(&item.to_text()))
                .map(|item| {
                    if repeat_name {
                        format!("{name}={item}")
                    } else {
                        item
                    }
                })
                .collect();
            join(&items, separator).ok_or("is empty")?
        }
        Value::Record(record) => {
            let equals = if style.explode { '=' } else { ',' };
            let fields = record.fields();
            let fields: Vec<String> = fields
                .map(|(key, value)| format!("{}{equals}{}", encode(&key), encode(&value.to_text())))
                .collect();
            join(&fields, separator).ok_or("is empty")?
        }
    };
    let text = if prefix.is_empty() {
        text
    } else {
        prefix + &text
    };
    match text {
        segment if segment.is_empty() => Err("is empty"),
        segment if refused_path(&segment).is_some() => Err("is `.` or `..`"),
        segment => Ok(segment),
    }
}

/// Writes `name=value` pairs, the name being encoded already.
fn pairs(name: &str, style: Style, json: &str, between: &str) -> Option<String> {
    if style.kind == StyleKind::Json {
        return Some(format!("{name}={}", encode(json)));
    }
    let value = Value::new(json);
    let mut all = Vec::new();
    match (&value, style.kind) {
        (Value::Null, StyleKind::Whole) => {}
        (_, StyleKind::Whole) => all.push(style.encode(&value.to_text())),
        (_, StyleKind::DeepObject) => deep(&mut all, name, style, &value),
        (Value::Record(record), _) if style.explode => {
            for (key, value) in record.fields() {
                repeat(&mut all, &encode(&key), style, &value);
            }
        }
        (Value::Record(record), _) => {
            let texts = record
                .fields()
                .flat_map(|(key, value)| [style.encode(&key), style.encode(&value.to_text())]);
            let texts: Vec<String> = texts.collect();
            all.extend(join(&texts, style.separators().0).map(|text| format!("{name}={text}")));
        }
        (Value::List(list), _) if !style.explode => {
            let items: Vec<String> = list
                .items()
                .map(|item| style.encode(&item.to_text()))
                .collect();
            all.extend(join(&items, style.separators().0).map(|text| format!("{name}={text}")));
        }
        (_, _) => repeat(&mut all, name, style, &value),
    }
    join(&all, between)
}

/// Adds `name=value`, once for each item of a list. Null adds nothing.
fn repeat(all: &mut Vec<String>, name: &str, style: Style, value: &Value<'_>) {
    match value {
        Value::Null => {}
        Value::List(list) => {
            all.extend(
                list.items()
                    .map(|item| format!("{name}={}", style.encode(&item.to_text()))),
            );
        }
        Value::Scalar(_) | Value::Record(_) => {
            all.push(format!("{name}={}", style.encode(&value.to_text())));
        }
    }
}

/// Adds `name[key]=value` for each field, and the items of lists as the API reads them, at any depth.
fn deep(all: &mut Vec<String>, name: &str, style: Style, value: &Value<'_>) {
    match value {
        Value::Record(record) => {
            for (key, value) in record.fields() {
                deep(all, &entry_name(name, &key), style, &value);
            }
        }
        Value::List(list) => {
            for (index, item) in list.items().enumerate() {
                deep(all, &DEEP_LISTS.name(name, index, true), style, &item);
            }
        }
        Value::Null | Value::Scalar(_) => repeat(all, name, style, value),
    }
}

fn entry_name(name: &str, key: &str) -> String {
    format!("{name}%5B{}%5D", encode(key))
}

fn join(texts: &[String], separator: &str) -> Option<String> {
    (!texts.is_empty()).then(|| texts.join(separator))
}

/// Encodes all characters except the unreserved ones (RFC 3986, section 2.3).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Also keeps reserved characters, except those that end a value or mean a space.
const ENCODED_UNLESS_RESERVED: &AsciiSet = &ENCODED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// Encodes all characters except unreserved ones.
pub(crate) fn encode(text: &str) -> String {
    Cow::from(utf8_percent_encode(text, ENCODED)).into_owned()
}

/// Encodes all characters except reserved ones and those that are already encoded (RFC 6570, section 1.5).
fn encode_reserved(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    let mut parts = text.split('%');
    let first = parts.next().unwrap_or_default();
    // Writing to a string cannot fail.
    let _ = write!(
        encoded,
        "{}",
        utf8_percent_encode(first, ENCODED_UNLESS_RESERVED)
    );
    for part in parts {
        let digits = part
            .as_bytes()
            .iter()
            .take(2)
            .filter(|byte| byte.is_ascii_hexdigit())
            .count();
        encoded.push_str(if digits == 2 { "%" } else { "%25" });
        let _ = write!(
            encoded,
            "{}",
            utf8_percent_encode(part, ENCODED_UNLESS_RESERVED)
        );
    }
    encoded
}

/// Returns why a path must not be sent: because of a segment `.` or `..`, in any spelling that URL parsers accept, or
/// because of a fragment.
pub(crate) fn refused_path(path: &str) -> Option<&'static str> {
    if path.contains('#') {
        return Some("the path contains a `#`");
    }
    let path = path.split('?').next().unwrap_or_default();
    let leads_elsewhere = |segment: &str| {
        let segment = segment.to_ascii_lowercase().replace("%2e", ".");
        segment == "." || segment == ".."
    };
    path.split(['/', '\\'])
        .any(leads_elsewhere)
        .then_some("the path contains a segment `.` or `..`")
}
