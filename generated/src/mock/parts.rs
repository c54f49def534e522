//! Bodies of several parts: the fields as the operation's type, and the files.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::mock::fields::{Field, read_fields};
use crate::mock::received::Incoming;
use crate::runtime::header_parameter::header_parameter;
use crate::runtime::json::Decode;

/// A body of several parts, as received.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReceivedParts<B> {
    /// The fields, as the operation's type.
    pub fields: B,
    /// The files in their order, and all other parts that are no fields.
    pub files: Vec<ReceivedPart>,
}

impl<B> ReceivedParts<B> {
    /// Returns the first file of a name.
    ///
    /// ```
    #[doc = concat!("# use ", env!("CARGO_CRATE_NAME"), "::mock::{Received, ReceivedParts};")]
    /// fn check(call: &Received<ReceivedParts<()>>) {
    ///     let avatar = call.body.file("avatar").expect("it is sent");
    ///     assert_eq!(avatar.media_type.as_deref(), Some("image/png"));
    /// }
    /// ```
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&ReceivedPart> {
        self.files.iter().find(|file| file.name == name)
    }
}

/// A part of a body, as received.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReceivedPart {
    /// Its name; empty without one.
    pub name: String,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The media type.
    pub media_type: Option<String>,
    /// All headers of the part.
    pub headers: HeaderMap,
    /// The content.
    pub bytes: Bytes,
}

/// Reads a body of several parts, of which these are files.
///
/// # Errors
/// When it has no parts, or when its fields are not those of a `B`.
pub fn multipart_body<B: Decode>(
    request: &Incoming,
    files: &[&str],
) -> Result<ReceivedParts<B>, String> {
    let (mut fields, mut others) = (BTreeMap::<String, Vec<Field>>::new(), Vec::new());
    for part in parts(request)? {
        let is_file = part.file_name.is_some() || files.contains(&part.name.as_str());
        if is_file || part.name.is_empty() {
            others.push(part);
            continue;
        }
        let text = std::str::from_utf8(&part.bytes);
        let text = text.map_err(|error| format!("the part `{}`: {error}", part.name))?;
        let is_json = part.media_type.is_some_and(|it| it.contains("json"));
        let field = Field::new(text, is_json);
        fields.entry(part.name).or_default().push(field);
    }
    Ok(ReceivedParts {
        fields: read_fields(&fields)?,
        files: others,
    })
}

/// Reads a body of several parts that may be missing.
///
/// # Errors
/// When there is one that [`multipart_body`] does not read.
pub fn optional_multipart_body<B: Decode>(
    request: &Incoming,
    files: &[&str],
) -> Result<Option<ReceivedParts<B>>, String> {
    match request.bytes.is_empty() {
        true => Ok(None),
        false => multipart_body(request, files).map(Some),
    }
}

/// Reads a body of several parts that has no fields.
///
/// # Errors
/// When it has no parts.
pub fn parts_body(request: &Incoming) -> Result<ReceivedParts<()>, String> {
    Ok(ReceivedParts {
        fields: (),
        files: parts(request)?,
    })
}

/// Reads a body of several parts that has no fields, and that may be missing.
///
/// # Errors
/// When there is one without parts.
pub fn optional_parts_body(request: &Incoming) -> Result<Option<ReceivedParts<()>>, String> {
    match request.bytes.is_empty() {
        true => Ok(None),
        false => parts_body(request).map(Some),
    }
}

/// The parts of a body.
pub(super) fn parts(request: &Incoming) -> Result<Vec<ReceivedPart>, String> {
    let content_type = request.headers.get(CONTENT_TYPE);
    let content_type = content_type
        .and_then(|it| it.to_str().ok())
        .unwrap_or_default();
    let boundary = header_parameter(content_type, "boundary");
    let boundary = boundary.ok_or("the media type has no `boundary`")?;
    // The first delimiter may begin the body.
    let whole = [b"\r\n".as_slice(), &request.bytes].concat();
    let delimiter = format!("\r\n--{boundary}").into_bytes();
    let mut found = Vec::new();
    let mut rest = after(&whole, &delimiter).ok_or("the body has no parts")?.1;
    while !rest.starts_with(b"--") {
        let (part, next) = after(rest, &delimiter).ok_or("the last part has no end")?;
        found.push(one(part)?);
        rest = next;
    }
    Ok(found)
}

/// A part, with what comes before its first header.
fn one(part: &[u8]) -> Result<ReceivedPart, String> {
    let (head, content) = after(part, b"\r\n\r\n").ok_or("a part has no end of its headers")?;
    let head = std::str::from_utf8(head).map_err(|error| error.to_string())?;
    let mut headers = HeaderMap::new();
    for (name, value) in head.lines().filter_map(|line| line.split_once(':')) {
        let name = HeaderName::from_bytes(name.trim().as_bytes());
        let value = HeaderValue::from_str(value.trim());
        if let (Ok(name), Ok(value)) = (name, value) {
            headers.append(name, value);
        }
    }
    let text = |name: HeaderName| headers.get(name)?.to_str().ok().map(str::to_owned);
    let disposition = text(CONTENT_DISPOSITION).unwrap_or_default();
    let media_type = text(CONTENT_TYPE);
    Ok(ReceivedPart {
        name: header_parameter(&disposition, "name")
            .map(unescaped)
            .unwrap_or_default(),
        file_name: header_parameter(&disposition, "filename").map(unescaped),
        media_type,
        headers,
        bytes: Bytes::copy_from_slice(content),
    })
}

/// What is before a delimiter, and what is after it.
fn after<'b>(bytes: &'b [u8], delimiter: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let mut windows = bytes.windows(delimiter.len());
    let at = windows.position(|window| window == delimiter)?;
    Some((bytes.get(..at)?, bytes.get(at + delimiter.len()..)?))
}

/// A name without the escapes that forms have in it.
fn unescaped(name: String) -> String {
    name.replace("%22", "\"")
        .replace("%0D", "\r")
        .replace("%0A", "\n")
}
