//! Strings that are bytes.

use crate::document::model::schema::Schema as Source;

/// Returns `true` if a string is raw bytes: it has a media type that is not text, and no encoding (OpenAPI 3.1,
/// "Working with Binary Data").
pub(in crate::analyze) fn is_bytes(item: &Source) -> bool {
    let is_text = |name: &str| {
        let name = name.split(';').next().unwrap_or_default().trim();
        name.starts_with("text/") || ["json", "xml"].iter().any(|kind| name.ends_with(kind))
    };
    let media_type = item.content.media_type.as_deref();
    match item.content.encoding.as_deref() {
        None => media_type.is_some_and(|name| !is_text(name)),
        // These encodings change nothing (RFC 2045, section 6.2).
        Some(name) if is_identity(name) => !media_type.is_some_and(is_text),
        Some(_) => false,
    }
}

/// Whether a value with this encoding is sent unchanged.
pub(in crate::analyze) fn is_identity(encoding: &str) -> bool {
    let names = ["binary", "8bit", "7bit", "identity"];
    names.iter().any(|name| encoding.eq_ignore_ascii_case(name))
}
