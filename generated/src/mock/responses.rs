//! Responses: values, encoded as the operation specifies.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::runtime::json::{Encode, to_vec};

/// A response to be sent.
#[derive(Debug, Clone)]
pub struct Written {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Written {
    /// Creates a response with this status, media type and body. Without a media type, there is no body.
    ///
    /// # Panics
    /// If the status or the media type is not valid.
    #[must_use]
    pub fn new(status: u16, media_type: &str, body: impl Into<Bytes>) -> Self {
        let status = StatusCode::from_u16(status);
        let status = status.unwrap_or_else(|_| panic!("a status is between 100 and 999"));
        let mut headers = HeaderMap::new();
        if !media_type.is_empty() {
            let value = HeaderValue::from_str(media_type);
            headers.insert(CONTENT_TYPE, value.expect("a media type is text"));
        }
        Self {
            status,
            headers,
            body: body.into(),
        }
    }
}

/// Writes a value as the response with a status and a media type.
pub(crate) type WriteResponse<R> = fn(&R, u16, &'static str) -> Written;

/// Writes JSON.
#[must_use]
pub fn json_response<R: Encode>(value: &R, status: u16, media_type: &'static str) -> Written {
    Written::new(status, media_type, to_vec(value))
}

/// Writes JSON, or nothing.
#[must_use]
pub fn optional_json_response<R: Encode>(
    value: &Option<R>,
    status: u16,
    media_type: &'static str,
) -> Written {
    match value {
        Some(value) => json_response(value, status, media_type),
        None => Written::new(status, "", Bytes::new()),
    }
}

/// Writes no body.
#[must_use]
pub fn empty_response(_: &(), status: u16, _: &'static str) -> Written {
    Written::new(status, "", Bytes::new())
}

/// Writes text.
#[must_use]
// The type is that of the operation's value.
#[allow(clippy::ptr_arg)]
pub fn text_response(value: &String, status: u16, media_type: &'static str) -> Written {
    Written::new(status, media_type, value.clone())
}

/// Writes bytes.
#[must_use]
pub fn bytes_response(value: &Bytes, status: u16, media_type: &'static str) -> Written {
    Written::new(status, media_type, value.clone())
}
