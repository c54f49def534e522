//! Encodings: how a property of a form or multipart body is serialized, if not in the default way.

use std::borrow::Cow;

use crate::runtime::Style;
use crate::runtime::json::Reader;

/// How a property of a body is serialized, from the API's document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Encoding {
    pub(super) name: &'static str,
    pub(super) media_type: Option<&'static str>,
    pub(super) style: Option<Style>,
    pub(super) headers: &'static [(&'static str, &'static str)],
}

impl Encoding {
    /// The default: strings unchanged, lists item by item, objects as JSON.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            media_type: None,
            style: None,
            headers: &[],
        }
    }

    /// Sets the media type. With a JSON media type, the property is always serialized as JSON.
    #[must_use]
    pub const fn media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = Some(media_type);
        self
    }

    /// Sets the style, instead of a media type: how lists and objects are serialized.
    #[must_use]
    pub const fn style(mut self, style: Style) -> Self {
        self.style = Some(style);
        self
    }

    /// Sets the headers of the part.
    #[must_use]
    pub const fn headers(mut self, headers: &'static [(&'static str, &'static str)]) -> Self {
        self.headers = headers;
        self
    }

    /// Returns `true` if the property is serialized as JSON.
    pub(super) fn is_json(&self) -> bool {
        let media_type = self.media_type.unwrap_or_default();
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        essence.eq_ignore_ascii_case("application/json")
            || essence.to_ascii_lowercase().ends_with("+json")
    }
}

/// Returns the encoding of a property, or the default one if the table has none.
pub(super) fn of(table: &[Encoding], name: &str) -> Option<Encoding> {
    table.iter().find(|known| known.name == name).copied()
}

/// Returns the properties of an object with their JSON, except those that are null.
pub(super) fn properties(json: &str) -> Vec<(Cow<'_, str>, &str)> {
    let mut properties = Vec::new();
    let mut reader = Reader::new(json);
    // Stops at invalid JSON, which the runtime never writes.
    let Ok(mut entries) = reader.entries() else {
        return properties;
    };
    while let Ok(Some(key)) = entries.next(&mut reader) {
        let start = json.len() - reader.remaining();
        if reader.skip_value().is_err() {
            break;
        }
        let value = json.get(start..json.len() - reader.remaining());
        let value = value.unwrap_or_default().trim();
        if value != "null" {
            properties.push((key, value));
        }
    }
    properties
}
