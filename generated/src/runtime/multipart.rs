//! Bodies of several parts, `multipart/form-data` (RFC 7578): fields and files in, one body out.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;

use crate::runtime::json::{self, Encode};
use crate::runtime::value::Value;

/// A body of several parts.
#[derive(Clone, Default)]
#[must_use]
pub struct Multipart {
    parts: Vec<(String, Bytes)>,
}

/// A file to be sent as a part.
#[derive(Clone)]
#[must_use]
pub struct Upload {
    name: Option<String>,
    media_type: Cow<'static, str>,
    content: Bytes,
}

impl Upload {
    /// A file without a name, of the type `application/octet-stream`.
    pub fn new(content: impl Into<Bytes>) -> Self {
        let media_type = Cow::Borrowed("application/octet-stream");
        Self {
            name: None,
            media_type,
            content: content.into(),
        }
    }

    /// Sets the name that the server sees.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the media type.
    pub fn media_type(mut self, media_type: impl Into<Cow<'static, str>>) -> Self {
        self.media_type = media_type.into();
        self
    }
}

impl<T: Into<Bytes>> From<T> for Upload {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}

impl Multipart {
    /// A body without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the fields of an object: texts as they are, a list as a part for each item, the rest as JSON.
    pub fn fields(mut self, fields: &(impl Encode + ?Sized)) -> Self {
        let json = json::to_string(fields);
        if let Value::Record(record) = Value::new(&json) {
            for (name, value) in record.fields() {
                match &value {
                    Value::List(list) => list.items().for_each(|item| self.value(&name, &item)),
                    Value::Null | Value::Scalar(_) | Value::Record(_) => self.value(&name, &value),
                }
            }
        }
        self
    }

    /// Adds a text.
    pub fn text(mut self, name: &str, text: impl Into<String>) -> Self {
        self.push(name, None, None, Bytes::from(text.into()));
        self
    }

    /// Adds JSON.
    pub fn json(mut self, name: &str, value: &(impl Encode + ?Sized)) -> Self {
        self.push(
            name,
            None,
            Some("application/json"),
            Bytes::from(json::to_vec(value)),
        );
        self
    }

    /// Adds a file.
    pub fn file(mut self, name: &str, file: impl Into<Upload>) -> Self {
        let Upload {
            name: file_name,
            media_type,
            content,
        } = file.into();
        self.push(
            name,
            Some(file_name.as_deref().unwrap_or(name)),
            Some(&media_type),
            content,
        );
        self
    }

    /// Adds files under one name: a list of them, or one that may be missing.
    pub fn files(mut self, name: &str, files: impl IntoIterator<Item = Upload>) -> Self {
        for file in files {
            self = self.file(name, file);
        }
        self
    }

    fn value(&mut self, name: &str, value: &Value<'_>) {
        let media_type = match value {
            Value::Null | Value::Scalar(_) => None,
            Value::List(_) | Value::Record(_) => Some("application/json"),
        };
        self.push(
            name,
            None,
            media_type,
            Bytes::from(value.to_text().into_owned()),
        );
    }

    fn push(
        &mut self,
        name: &str,
        file_name: Option<&str>,
        media_type: Option<&str>,
        content: Bytes,
    ) {
        let mut head = format!("Content-Disposition: form-data; name=\"{}\"", escape(name));
        if let Some(file_name) = file_name {
            head += &format!("; filename=\"{}\"", escape(file_name));
        }
        // A type that would break the part's head is left out.
        if let Some(media_type) = media_type.filter(|text| !text.contains(char::is_control)) {
            head += &format!("\r\nContent-Type: {media_type}");
        }
        self.parts.push((head, content));
    }

    /// Returns the media type with its boundary, and the body.
    pub(crate) fn into_body(self) -> (String, Bytes) {
        let boundary = self.boundary();
        let size = |(head, content): &(String, Bytes)| head.len() + content.len() + 32;
        let mut body = Vec::with_capacity(self.parts.iter().map(size).sum::<usize>() + 32);
        for (head, content) in &self.parts {
            let parts: [&[u8]; 7] = [
                b"--",
                boundary.as_bytes(),
                b"\r\n",
                head.as_bytes(),
                b"\r\n\r\n",
                content,
                b"\r\n",
            ];
            parts.iter().for_each(|part| body.extend_from_slice(part));
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        (
            format!("multipart/form-data; boundary={boundary}"),
            Bytes::from(body),
        )
    }

    /// Returns the first boundary that no part holds: the same body gives the same bytes.
    fn boundary(&self) -> String {
        let taken = |boundary: &String| {
            let boundary = boundary.as_bytes();
            let holds = |content: &Bytes| {
                content
                    .windows(boundary.len())
                    .any(|window| window == boundary)
            };
            self.parts.iter().any(|(_, content)| holds(content))
        };
        let mut number = 0_u64;
        loop {
            let boundary = format!("part-boundary-{number}");
            if !taken(&boundary) {
                return boundary;
            }
            number += 1;
        }
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

impl fmt::Debug for Upload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = formatter.debug_struct("Upload");
        debug
            .field("name", &self.name)
            .field("media_type", &self.media_type);
        debug
            .field("size", &self.content.len())
            .finish_non_exhaustive()
    }
}
