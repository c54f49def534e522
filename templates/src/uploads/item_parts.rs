//! Multipart bodies whose parts are typed items. The parts are written while the body is sent.

use std::sync::Arc;

use http::header::{HeaderName, HeaderValue};

use super::boundary;
use super::items::{Framing, Item, ItemStream, Source, WHOLE};
use super::multipart::{Multipart, head};
use crate::runtime::json::{self, Encode};
use crate::runtime::value::Value;
use crate::runtime::{Call, TransportError};

/// How the parts of a body are written.
#[derive(Debug, Clone, Copy)]
pub struct PartItems {
    media_type: &'static str,
    is_text: bool,
    headers: &'static [(&'static str, &'static str)],
    required: &'static [&'static str],
}

impl PartItems {
    /// Creates parts with this media type, whose content is JSON.
    #[must_use]
    pub const fn json(media_type: &'static str) -> Self {
        Self {
            media_type,
            is_text: false,
            headers: &[],
            required: &[],
        }
    }

    /// Creates parts with this media type, whose content is text.
    #[must_use]
    pub const fn text(media_type: &'static str) -> Self {
        Self {
            media_type,
            is_text: true,
            headers: &[],
            required: &[],
        }
    }

    /// Sets headers of each part.
    #[must_use]
    pub const fn headers(mut self, headers: &'static [(&'static str, &'static str)]) -> Self {
        self.headers = headers;
        self
    }

    /// Names headers that each part must have.
    #[must_use]
    pub const fn required(mut self, names: &'static [&'static str]) -> Self {
        self.required = names;
        self
    }

    fn framing(self, boundary: &str, end: String) -> Framing {
        let boundary = boundary.to_owned();
        let write = move |item: &Item, out: &mut Vec<u8>| {
            let head = self.head(&boundary, item.headers()?)?;
            let json = item.json.as_str();
            out.extend_from_slice(head.as_bytes());
            match self.is_text {
                true => out.extend_from_slice(Value::new(json).to_text().as_bytes()),
                false => out.extend_from_slice(json.as_bytes()),
            }
            out.extend_from_slice(b"\r\n");
            Ok(())
        };
        Framing {
            write: Arc::new(write),
            end,
        }
    }

    /// Returns a part up to its content. Headers of the part replace those of all parts.
    fn head(&self, boundary: &str, own: &[(String, String)]) -> Result<String, TransportError> {
        let own = own
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        let own: Vec<(&str, &str)> = own.collect();
        let is_given = |name: &str| {
            own.iter()
                .any(|(known, _)| known.eq_ignore_ascii_case(name))
        };
        if let Some(name) = self.required.iter().find(|name| !is_given(name)) {
            let what = format!(
                "the header `{name}` of a part is missing: give it with `ItemStream::parts`"
            );
            return Err(TransportError::body(what));
        }
        let media_type = [("Content-Type", self.media_type)];
        let usual = media_type.iter().chain(self.headers);
        let usual = usual.copied().filter(|(name, _)| !is_given(name));
        let mut head = format!("--{boundary}\r\n");
        for (name, value) in usual.chain(own.iter().copied()) {
            let is_valid = HeaderName::from_bytes(name.as_bytes()).is_ok()
                && HeaderValue::from_str(value).is_ok();
            if !is_valid {
                let what = format!("the header `{name}` of a part is invalid");
                return Err(TransportError::body(what));
            }
            head += &format!("{name}: {value}\r\n");
        }
        Ok(head + "\r\n")
    }
}

impl<R> Call<R> {
    /// Sets a multipart body with a part for each item.
    pub fn part_stream<T>(
        self,
        media_type: &'static str,
        parts: PartItems,
        items: ItemStream<T>,
    ) -> Self {
        let boundary = free(&items.source).unwrap_or_else(boundary::random);
        let mut full = format!("{media_type}; boundary={boundary}");
        if media_type == "multipart/related" {
            // The type of the root, which is the first part, must be named (RFC 2387).
            full += &format!("; type=\"{}\"", parts.media_type);
        }
        let end = format!("--{boundary}--\r\n");
        let framing = parts.framing(&boundary, end);
        self.body(full, items.source.into_body(framing))
    }
}

impl Multipart {
    /// Adds a part without a name.
    #[allow(dead_code, reason = "an API may have no such parts")]
    pub fn part(mut self, part: PartItems, value: &(impl Encode + ?Sized)) -> Self {
        let json = json::to_string(value);
        let content = match part.is_text {
            true => Value::new(&json).to_text().into_owned(),
            false => json,
        };
        // The table is that of the files before this part.
        let table = std::mem::take(&mut self.table);
        self.push("", head(Some(part.media_type)), content);
        self.table = table;
        for (name, value) in part.headers {
            if !self.is_given("", name) {
                self.add_header("", name, value);
            }
        }
        self
    }

    /// Adds a part for each item, after all other parts.
    #[allow(dead_code, reason = "an API may have no such parts")]
    pub fn part_items<T>(mut self, parts: PartItems, items: ItemStream<T>) -> Self {
        let source = items.source;
        let tail = move |boundary: &str| source.into_body(parts.framing(boundary, String::new()));
        self.tail = Some((Box::new(tail), parts.media_type));
        self
    }
}

/// Returns a boundary that no item contains, if the items are a list that is short.
fn free(source: &Source) -> Option<String> {
    let Source::List(item) = source else {
        return None;
    };
    let (mut texts, mut size) = (Vec::new(), 0);
    for Item { json, .. } in (0..).map_while(|index| item(index)) {
        size += json.len();
        if size > WHOLE {
            return None;
        }
        texts.push(json);
    }
    // An escape cannot hide a boundary, which has only letters, digits and hyphens.
    let texts: Vec<String> = texts
        .iter()
        .flat_map(|json| [Value::new(json).to_text().into_owned(), json.clone()])
        .collect();
    Some(boundary::free(texts.iter().map(String::as_bytes)))
}
