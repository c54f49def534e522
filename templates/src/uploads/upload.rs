//! Uploads: files that are sent as a part of a body.

use std::borrow::Cow;
use std::fmt;

use crate::runtime::Body;

/// A file to upload, from memory or [from a stream](Body::stream).
#[must_use]
pub struct Upload {
    pub(super) name: Option<String>,
    pub(super) media_type: Option<Cow<'static, str>>,
    pub(super) headers: Vec<(Cow<'static, str>, String)>,
    pub(super) content: Body,
    /// Why it must not be sent, if there is a reason.
    pub(super) refused: Option<String>,
}

impl Upload {
    /// Creates an upload without a file name. The media type is the one in the API's document, or
    /// `application/octet-stream`.
    pub fn new(content: impl Into<Body>) -> Self {
        Self {
            name: None,
            media_type: None,
            headers: Vec::new(),
            content: content.into(),
            refused: None,
        }
    }

    /// Sets the file name that is sent to the server.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the media type.
    pub fn media_type(mut self, media_type: impl Into<Cow<'static, str>>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Adds a header of the part.
    pub fn header(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}

impl<T: Into<Body>> From<T> for Upload {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = formatter.debug_struct("Upload");
        debug
            .field("name", &self.name)
            .field("media_type", &self.media_type);
        debug
            .field("size", &self.content.size())
            .finish_non_exhaustive()
    }
}
