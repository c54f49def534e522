//! Any JSON, as text.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use crate::runtime::json::scan;
use crate::runtime::json::{
    Decode, DecodeError, Encode, Kind, Reader, Writer, from_str, to_string,
};

/// Any JSON value, as text without white space. Used where the API specifies no type.
///
/// Two values are equal if their texts are. The default is `null`.
///
/// ```
#[doc = concat!("# use ", env!("CARGO_CRATE_NAME"), "::runtime::json::{self, RawJson};")]
/// let raw = RawJson::parse(r#"{ "tier": "gold" }"#)?;
/// assert_eq!(raw.as_str(), r#"{"tier":"gold"}"#);
/// assert_eq!(RawJson::from("gold").as_str(), r#""gold""#);
/// # Ok::<(), json::DecodeError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RawJson(Cow<'static, str>);

impl RawJson {
    /// Parses a JSON text. Fails if it is not valid JSON.
    pub fn parse(json: &str) -> Result<Self, DecodeError> {
        from_str(json)
    }

    pub(crate) const NULL: Self = Self(Cow::Borrowed("null"));

    /// Returns the JSON `null`.
    pub fn null() -> Self {
        Self::NULL
    }

    /// Encodes a value.
    pub fn from_encode<T: Encode + ?Sized>(value: &T) -> Self {
        Self(Cow::Owned(to_string(value)))
    }

    /// Returns the JSON text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the kind of the value.
    pub fn kind(&self) -> Kind {
        Reader::new(&self.0).kind().unwrap_or(Kind::Null)
    }

    /// Returns `true` if this is the JSON `null`.
    pub fn is_null(&self) -> bool {
        self.kind() == Kind::Null
    }

    /// Decodes the value.
    pub fn decode<T: Decode>(&self) -> Result<T, DecodeError> {
        from_str(&self.0)
    }
}

impl<'a> Reader<'a> {
    /// Reads any value, as text without white space.
    pub fn raw(&mut self) -> Result<RawJson, DecodeError> {
        self.verbatim().map(minify)
    }

    /// Reads any value and returns its text unchanged.
    pub(crate) fn verbatim(&mut self) -> Result<&'a str, DecodeError> {
        self.space();
        let start = self.at;
        self.skip_value()?;
        Ok(self.slice(start, self.at))
    }

    /// Reads any value and returns its text unchanged; `None` while values are only being checked, see
    /// [`Choices`](crate::runtime::json::choice::Choices).
    pub(crate) fn kept(&mut self) -> Result<Option<&'a str>, DecodeError> {
        let text = self.verbatim()?;
        match self.work {
            Some(work) if work.choices.are_made() => Ok(None),
            Some(_) | None => Ok(Some(text)),
        }
    }
}

/// Removes the white space between the tokens of a valid text.
fn minify(json: &str) -> RawJson {
    let mut length = 0;
    each_token(json, |token| length += token.len());
    if length == json.len() {
        return RawJson(Cow::Owned(json.to_owned()));
    }
    let mut text = String::with_capacity(length);
    each_token(json, |token| text.push_str(token));
    RawJson(Cow::Owned(text))
}

/// Calls `visit` with the pieces of a valid text between its white space.
fn each_token<'a>(json: &'a str, mut visit: impl FnMut(&'a str)) {
    let bytes = json.as_bytes();
    let (mut start, mut at) = (0, 0);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => at = scan::string_end(bytes, at + 1) + 1,
            b' ' | b'\n' | b'\r' | b'\t' => {
                visit(json.get(start..at).unwrap_or_default());
                at += 1;
                start = at;
            }
            _ => at += 1,
        }
    }
    visit(json.get(start..).unwrap_or_default());
}

impl Decode for RawJson {
    /// Reads any value. An implementation of `Decode` that inspects the text must use [`Reader::raw`] instead: this
    /// method returns `null` while a union tries its members.
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(reader.kept()?.map_or(Self::NULL, minify))
    }

    /// A missing value is `null`.
    fn absent() -> Option<Self> {
        Some(Self::default())
    }
}

impl Encode for RawJson {
    fn encode(&self, writer: &mut Writer) {
        writer.raw(&self.0);
    }
}

impl Default for RawJson {
    fn default() -> Self {
        Self::null()
    }
}

impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawJson({})", self.0)
    }
}

impl fmt::Display for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for RawJson {
    type Err = DecodeError;

    fn from_str(json: &str) -> Result<Self, DecodeError> {
        Self::parse(json)
    }
}

impl From<&str> for RawJson {
    fn from(value: &str) -> Self {
        Self::from_encode(value)
    }
}

impl From<String> for RawJson {
    fn from(value: String) -> Self {
        Self::from_encode(&value)
    }
}

impl From<bool> for RawJson {
    fn from(value: bool) -> Self {
        Self::from_encode(&value)
    }
}

impl From<i64> for RawJson {
    fn from(value: i64) -> Self {
        Self::from_encode(&value)
    }
}

impl From<f64> for RawJson {
    fn from(value: f64) -> Self {
        Self::from_encode(&value)
    }
}
