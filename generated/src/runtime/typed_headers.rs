//! Headers of responses, read as the types that the document gives them.

use std::time::{SystemTime, UNIX_EPOCH};

use http::HeaderMap;

use crate::runtime::http_date;
use crate::runtime::json::{self, Decode};

/// Reads a header as a value. Returns `None` if it is absent or cannot be read.
#[must_use]
pub fn value<T: Decode>(headers: &HeaderMap, name: &str) -> Option<T> {
    decode(&joined(headers, name)?)
}

/// Reads a header as a list, whose items are between commas. Returns `None` if it is absent or an item cannot be read.
#[must_use]
pub fn list<T: Decode>(headers: &HeaderMap, name: &str) -> Option<Vec<T>> {
    let text = joined(headers, name)?;
    // The document may describe the header as JSON.
    if let Ok(list) = json::from_str(&text) {
        return Some(list);
    }
    let items = text.split(',').filter(|item| !item.trim().is_empty());
    items.map(decode).collect()
}

/// Reads a header that comes several times, each time with one item: `Set-Cookie`, whose values may contain commas.
#[must_use]
pub fn lines<T: Decode>(headers: &HeaderMap, name: &str) -> Option<Vec<T>> {
    let lines = headers.get_all(name).iter();
    let items = lines.map(|line| decode(std::str::from_utf8(line.as_bytes()).ok()?));
    let items: Vec<T> = items.collect::<Option<_>>()?;
    (!items.is_empty()).then_some(items)
}

/// Returns the text of a header. If it comes several times, its values are joined by commas (RFC 9110, section 5.2).
fn joined(headers: &HeaderMap, name: &str) -> Option<String> {
    let values = headers.get_all(name).iter();
    let texts = values.map(|value| std::str::from_utf8(value.as_bytes()).ok());
    let texts: Vec<&str> = texts.collect::<Option<_>>()?;
    (!texts.is_empty()).then(|| texts.join(", "))
}

/// Reads a number, a boolean or JSON as it is, and all else as text. The type decides what is accepted.
fn decode<T: Decode>(text: &str) -> Option<T> {
    let text = text.trim();
    let quoted = || json::from_str(&json::to_string(text)).ok();
    let date = || json::from_str(&json::to_string(&instant(http_date::parse(text)?)?)).ok();
    json::from_str(text).ok().or_else(quoted).or_else(date)
}

/// Writes an instant as RFC 3339 does: headers have dates in another format.
fn instant(time: SystemTime) -> Option<String> {
    let seconds = time.duration_since(UNIX_EPOCH).ok()?.as_secs();
    let (mut days, second) = (seconds / 86_400, seconds % 86_400);
    let is_leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    let mut year = 1970;
    while days >= 365 + u64::from(is_leap(year)) {
        days -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let february = 28 + u64::from(is_leap(year));
    let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 1;
    for length in lengths {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    let (day, hour, minute) = (days + 1, second / 3600, second / 60 % 60);
    let second = second % 60;
    Some(format!(
        "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"
    ))
}

/// Implements what all types of response headers have in common: `response_headers!(ListBenefitsHeaders);`
// Not every API uses it.
#[allow(unused_macros)]
macro_rules! response_headers {
    ($headers:ident) => {
        impl ::std::convert::From<$crate::runtime::http::HeaderMap> for $headers {
            fn from(headers: $crate::runtime::http::HeaderMap) -> Self {
                Self(headers)
            }
        }

        impl $crate::runtime::ResponseHeaders for $headers {
            fn all(&self) -> &$crate::runtime::http::HeaderMap {
                &self.0
            }
        }

        /// All headers, by their names.
        impl ::std::ops::Deref for $headers {
            type Target = $crate::runtime::http::HeaderMap;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        // Headers may contain secrets.
        impl ::std::fmt::Debug for $headers {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.write_str(::std::stringify!($headers))
            }
        }
    };
}

// Not every API uses it.
#[allow(unused_imports)]
pub(crate) use response_headers;
