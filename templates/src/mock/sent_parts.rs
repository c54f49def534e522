//! Responses of several parts, as test doubles send them.

use bytes::Bytes;
use http::{HeaderName, HeaderValue};

use crate::runtime::json::{self, Encode};

/// The text between the parts. No part may contain it.
const BOUNDARY: &str = "part-of-a-response-of-a-double";

/// The body of a response of several parts, with their headers.
///
/// ```
#[doc = concat!("# use ", env!("CARGO_CRATE_NAME"), "::mock::{MockOperation, MockParts};")]
/// fn set_up(export: &MockOperation<(), ()>) {
///     let parts = MockParts::new().json(5).header("content-id", "<a>").bytes("image/png", "…");
///     export.responds(200, MockParts::MIXED, parts);
/// }
/// ```
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct MockParts {
    parts: Vec<Part>,
    /// How many levels of parts within parts there are.
    depth: usize,
}

#[derive(Debug, Clone)]
struct Part {
    headers: Vec<(HeaderName, HeaderValue)>,
    content: Bytes,
}

impl MockParts {
    /// The media type `multipart/mixed` with the boundary of these parts.
    pub const MIXED: &'static str = "multipart/mixed; boundary=part-of-a-response-of-a-double";

    /// The media type `multipart/related` with the boundary of these parts.
    pub const RELATED: &'static str = "multipart/related; boundary=part-of-a-response-of-a-double";

    /// Creates a body without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part that is a value as JSON, such as a model.
    pub fn json(self, value: impl Encode) -> Self {
        self.bytes("application/json", json::to_vec(&value))
    }

    /// Adds a part with this media type.
    ///
    /// # Panics
    /// If the media type is not valid.
    pub fn bytes(mut self, media_type: &str, content: impl Into<Bytes>) -> Self {
        self.parts.push(Part {
            headers: Vec::new(),
            content: content.into(),
        });
        self.header("content-type", media_type)
    }

    /// Adds a part that consists of these parts, with a media type such as `multipart/mixed`. Its boundary is added.
    ///
    /// # Panics
    /// If the media type is not valid.
    pub fn parts(mut self, media_type: &str, parts: Self) -> Self {
        let depth = parts.depth + 1;
        // No boundary starts with another one.
        let boundary = format!("{depth}-{BOUNDARY}");
        let body = parts.written(&boundary);
        self.depth = self.depth.max(depth);
        self.bytes(&format!("{media_type}; boundary={boundary}"), body)
    }

    /// Sets a header of the last part.
    ///
    /// # Panics
    /// If there is no part yet, or the header is not valid.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let key = HeaderName::from_bytes(name.as_bytes());
        let key = key.unwrap_or_else(|_| panic!("`{name}` is not the name of a header"));
        let text = HeaderValue::from_str(value);
        let text = text.unwrap_or_else(|_| panic!("`{value}` is not the value of a header"));
        let part = self.parts.last_mut();
        let part = part.unwrap_or_else(|| panic!("`{name}` is set before there is a part"));
        part.headers.retain(|(known, _)| *known != key);
        part.headers.push((key, text));
        self
    }
}

impl From<MockParts> for Bytes {
    fn from(parts: MockParts) -> Self {
        parts.written(BOUNDARY).into()
    }
}

impl MockParts {
    fn written(self, boundary: &str) -> Vec<u8> {
        let mut body = Vec::new();
        for part in self.parts {
            body.extend(format!("--{boundary}\r\n").bytes());
            for (name, value) in part.headers {
                body.extend(format!("{name}: ").bytes());
                body.extend(value.as_bytes());
                body.extend(b"\r\n");
            }
            body.extend(b"\r\n");
            body.extend(&part.content);
            body.extend(b"\r\n");
        }
        body.extend(format!("--{boundary}--\r\n").bytes());
        body
    }
}
