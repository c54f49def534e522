//! Multipart bodies (`multipart/form-data`, RFC 7578): builds one body from fields and files.

use std::fmt;

use bytes::Bytes;
use http::header::{HeaderName, HeaderValue};

use super::boundary;
use super::encoding::{self, Encoding, properties};
use super::given::Given;
use super::joined::joined;
use super::upload::Upload;
use crate::host::DEEP_LISTS;
use crate::runtime::json::{self, Encode};
use crate::runtime::value::Value;
use crate::runtime::{Body, Call, Style, StyleKind, parameter};

/// A multipart body.
#[derive(Default)]
#[must_use]
pub struct Multipart {
    parts: Vec<Part>,
    pub(super) table: &'static [Encoding],
    /// Headers of parts added later.
    pub(super) headers: Vec<Given>,
    refused: Option<String>,
    /// Defaults to `multipart/form-data`.
    media_type: Option<&'static str>,
    /// Parts that follow all others, and the media type of the first of them.
    pub(super) tail: Option<(Tail, &'static str)>,
}

/// Makes parts, each up to the line break after it, with this boundary.
#[cfg(not(target_family = "wasm"))]
pub(super) type Tail = Box<dyn FnOnce(&str) -> Body + Send>;
#[cfg(target_family = "wasm")]
pub(super) type Tail = Box<dyn FnOnce(&str) -> Body>;

/// The head of a part and its content.
struct Part {
    head: String,
    media_type: Option<String>,
    content: Body,
}

/// The headers of a part.
#[derive(Clone, Copy, Default)]
pub(super) struct Head<'a> {
    file_name: Option<&'a str>,
    media_type: Option<&'a str>,
}

impl<T> Call<T> {
    /// Sets a multipart body (`multipart/form-data`).
    ///
    /// The request can be retried if all of its files can be sent again.
    pub fn multipart(self, body: Multipart) -> Self {
        let (media_type, body, refused) = body.into_body();
        let call = self.body(media_type, body);
        match refused {
            Some(reason) => call.refuse(reason),
            None => call,
        }
    }
}

impl Multipart {
    /// Creates a body without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a media type other than `multipart/form-data`, such as `multipart/mixed`. The boundary is added to it.
    pub fn media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = Some(media_type);
        self
    }

    /// Sets the encodings of the parts that are added after this call, by name.
    pub fn encoding(mut self, table: &'static [Encoding]) -> Self {
        self.table = table;
        self
    }

    /// Sets a header of the parts with this name that are added after this call.
    pub fn header(
        mut self,
        part: &'static str,
        name: &'static str,
        value: &(impl Encode + ?Sized),
    ) -> Self {
        if let Some(value) = parameter::header(Style::SIMPLE, &json::to_string(value)) {
            self.give(part.into(), name.into(), value, false);
        }
        self
    }

    /// Adds a header to the last part.
    #[allow(dead_code, reason = "an API may have no such parts")]
    pub fn part_header(mut self, name: &'static str, value: &(impl Encode + ?Sized)) -> Self {
        if let Some(value) = parameter::header(Style::SIMPLE, &json::to_string(value)) {
            self.add_header("", name, &value);
        }
        self
    }

    /// Makes a part of another body of these parts. Its media type, with the boundary, is that of
    /// [`media_type`](Self::media_type).
    pub fn into_upload(self) -> Upload {
        let (media_type, content, refused) = self.into_body();
        Upload {
            refused,
            ..Upload::new(content).media_type(media_type)
        }
    }

    /// Adds the fields of an object: strings unchanged, lists as one part for each item, everything else as JSON,
    /// unless a field has an [encoding](Self::encoding).
    pub fn fields(mut self, fields: &(impl Encode + ?Sized)) -> Self {
        let json = json::to_string(fields);
        for (name, json) in properties(&json) {
            let encoding = encoding::of(self.table, &name);
            match encoding {
                Some(encoding) if encoding.style.is_some() => {
                    let style = encoding.style.unwrap_or(Style::FORM);
                    self.styled(&name, style, &Value::new(json));
                }
                Some(encoding) if encoding.is_json() => {
                    let media_type = encoding.media_type;
                    self.push(&name, head(media_type), json.to_owned());
                }
                Some(Encoding { media_type, .. }) => self.items(&name, media_type, json),
                None => self.items(&name, None, json),
            }
        }
        self
    }

    /// Adds a text part.
    pub fn text(mut self, name: &str, text: impl Into<String>) -> Self {
        let encoding = encoding::of(self.table, name);
        let media_type = encoding.and_then(|encoding| encoding.media_type);
        self.push(name, head(media_type), text.into());
        self
    }

    /// Adds a JSON part.
    pub fn json(mut self, name: &str, value: &(impl Encode + ?Sized)) -> Self {
        self.push(name, head(Some(JSON)), json::to_vec(value));
        self
    }

    /// Adds a file part.
    pub fn file(mut self, name: &str, file: impl Into<Upload>) -> Self {
        let file = file.into();
        let encoding = encoding::of(self.table, name);
        let usual = encoding.and_then(|encoding| encoding.media_type);
        let media_type = file.media_type.as_deref().or(usual);
        let is_split = |name: &str| name.to_ascii_lowercase().starts_with("multipart/");
        let is_whole = |name: &str| name.to_ascii_lowercase().contains("boundary=");
        let unbounded = media_type.filter(|name| is_split(name) && !is_whole(name));
        let reason = unbounded.map(|media_type| {
            format!(
                "a part of {media_type} needs a boundary: make it with `Multipart::into_upload`"
            )
        });
        if let Some(reason) = file.refused.or(reason) {
            self.refused.get_or_insert(reason);
        }
        let head = Head {
            file_name: Some(file.name.as_deref().unwrap_or(name)),
            media_type: Some(media_type.unwrap_or("application/octet-stream")),
        };
        self.push(name, head, file.content);
        for (header, value) in &file.headers {
            self.add_header(name, header, value);
        }
        self
    }

    /// Adds files under one name: a list, or an optional file.
    pub fn files(mut self, name: &str, files: impl IntoIterator<Item = Upload>) -> Self {
        for file in files {
            self = self.file(name, file);
        }
        self
    }

    /// Adds a part for each item of a list, or one part for any other value.
    fn items(&mut self, name: &str, media_type: Option<&str>, json: &str) {
        match Value::new(json) {
            Value::List(list) => list
                .items()
                .for_each(|item| self.value(name, media_type, &item)),
            value => self.value(name, media_type, &value),
        }
    }

    fn value(&mut self, name: &str, media_type: Option<&str>, value: &Value<'_>) {
        let usual = match value {
            Value::Null | Value::Scalar(_) => None,
            Value::List(_) | Value::Record(_) => Some(JSON),
        };
        let text = value.to_text().into_owned();
        self.push(name, head(media_type.or(usual)), text);
    }

    /// Adds a value serialized with a style. It is not percent-encoded.
    fn styled(&mut self, name: &str, style: Style, value: &Value<'_>) {
        match value {
            Value::Null => {}
            Value::Scalar(text) => self.push(name, Head::default(), text.clone().into_owned()),
            Value::List(list) if style.kind == StyleKind::DeepObject => {
                for (index, item) in list.items().enumerate() {
                    self.styled(&DEEP_LISTS.name(name, index, false), style, &item);
                }
            }
            Value::List(list) if style.explode => {
                for item in list.items() {
                    self.push(name, Head::default(), item.to_text().into_owned());
                }
            }
            Value::List(list) => {
                let items = list.items().map(|item| item.to_text().into_owned());
                let items: Vec<String> = items.collect();
                self.push(name, Head::default(), items.join(style.separators().1));
            }
            Value::Record(record) if style.kind == StyleKind::DeepObject => {
                for (key, value) in record.fields() {
                    self.styled(&format!("{name}[{key}]"), style, &value);
                }
            }
            Value::Record(record) if style.explode => {
                for (key, value) in record.fields() {
                    self.push(&key, Head::default(), value.to_text().into_owned());
                }
            }
            Value::Record(record) => {
                let pair = |(key, value): (_, Value<'_>)| [key, value.to_text().into_owned()];
                let fields = record
                    .fields()
                    .map(|(key, value)| pair((key.into_owned(), value)));
                let texts: Vec<String> = fields.flatten().collect();
                self.push(name, Head::default(), texts.join(style.separators().1));
            }
        }
    }

    pub(super) fn push(&mut self, name: &str, head: Head<'_>, content: impl Into<Body>) {
        let file_name = head.file_name.map(escape).filter(|name| !name.is_empty());
        let file_name = file_name.map(|name| format!("; filename=\"{name}\""));
        let file_name = file_name.unwrap_or_default();
        // Parts that are identified by their positions have no name.
        let text = match (name, file_name.as_str()) {
            ("", "") => String::new(),
            ("", file_name) => format!("Content-Disposition: attachment{file_name}"),
            (name, file_name) => {
                let name = escape(name);
                format!("Content-Disposition: form-data; name=\"{name}\"{file_name}")
            }
        };
        self.parts.push(Part {
            head: text,
            media_type: head.media_type.map(str::to_owned),
            content: content.into(),
        });
        let usual = head.media_type.map(|it| ("Content-Type", it));
        let encoding = encoding::of(self.table, name);
        let stated = encoding.map_or(&[][..], |encoding| encoding.headers);
        for (header, value) in usual.into_iter().chain(stated.iter().copied()) {
            if !self.is_given(name, header) {
                self.add_header(name, header, value);
            }
        }
        for mut given in std::mem::take(&mut self.headers) {
            if given.part == name {
                self.add_header(name, &given.name, &given.value);
                given.is_due = false;
            }
            self.headers.push(given);
        }
    }

    /// Adds a header to the last part, unless it is invalid.
    pub(super) fn add_header(&mut self, part: &str, name: &str, value: &str) {
        let fits = HeaderName::from_bytes(name.as_bytes()).is_ok()
            && HeaderValue::from_bytes(value.as_bytes()).is_ok();
        match self.parts.last_mut() {
            Some(last) if fits && last.head.is_empty() => last.head = format!("{name}: {value}"),
            Some(last) if fits => last.head += &format!("\r\n{name}: {value}"),
            Some(_) | None => {
                let reason = format!("a header of the part `{part}` is invalid");
                self.refused.get_or_insert(reason);
            }
        }
    }

    /// Returns the media type with its boundary, the body, and why it must not be sent, if there is a reason.
    fn into_body(mut self) -> (String, Body, Option<String>) {
        if let Some(Given { part, name, .. }) = self.headers.iter().find(|given| given.is_due) {
            let reason =
                format!("the header `{name}` is for a part `{part}`, and the body has none");
            self.refused.get_or_insert(reason);
        }
        let boundary = self.boundary();
        let media_type = self.media_type.unwrap_or("multipart/form-data");
        let mut media_type = format!("{media_type}; boundary={boundary}");
        if self.media_type == Some("multipart/related") {
            // The root is the first part, whose type must be named (RFC 2387).
            let root = self
                .parts
                .first()
                .map_or(self.tail.as_ref().map(|tail| tail.1), |part| {
                    part.media_type.as_deref()
                });
            media_type += &format!("; type=\"{}\"", root.unwrap_or("text/plain"));
        }
        let mut pieces = Vec::with_capacity(self.parts.len() * 2 + 1);
        let mut before = format!("--{boundary}\r\n");
        for Part { head, content, .. } in self.parts {
            let end = if head.is_empty() { "\r\n" } else { "\r\n\r\n" };
            pieces.push(Body::from(format!("{before}{head}{end}")));
            pieces.push(content);
            before = format!("\r\n--{boundary}\r\n");
        }
        let lead = if pieces.is_empty() { "" } else { "\r\n" };
        match self.tail {
            None => pieces.push(Body::from(format!("{lead}--{boundary}--\r\n"))),
            Some((tail, _)) => {
                pieces.extend((!lead.is_empty()).then(|| Body::from(lead)));
                pieces.push(tail(&boundary));
                pieces.push(Body::from(format!("--{boundary}--\r\n")));
            }
        }
        (media_type, joined(pieces), self.refused)
    }

    /// Returns a boundary that no part contains.
    fn boundary(&self) -> String {
        let contents = self.parts.iter().map(|part| part.content.as_bytes());
        match contents.collect::<Option<Vec<&Bytes>>>() {
            Some(whole) if self.tail.is_none() => {
                boundary::free(whole.iter().map(|content| content.as_ref()))
            }
            // The content of a stream is unknown until it is sent.
            _ => boundary::random(),
        }
    }
}

const JSON: &str = "application/json";

/// The head of a part that is not a file.
pub(super) fn head(media_type: Option<&str>) -> Head<'_> {
    Head {
        file_name: None,
        media_type,
    }
}

/// Escapes a name as browsers do.
fn escape(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

impl fmt::Debug for Multipart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Multipart")
            .field("parts", &self.parts.len())
            .finish_non_exhaustive()
    }
}
