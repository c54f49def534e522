//! Models: metadata.

use std::collections::BTreeMap;

use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Kind, Reader, Unknown, Writer,
};

#[cfg(feature = "serde")]
mod with_serde;

/// Values of a metadata key to filter by: one, or a list of which any will do.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MetadataFilter {
    /// A string.
    String(String),
    /// A whole number.
    Integer(i64),
    /// True or false.
    Boolean(bool),
    /// A list of strings.
    StringList(Vec<String>),
    /// A list of whole numbers.
    IntegerList(Vec<i64>),
    /// A list of booleans.
    BooleanList(Vec<bool>),
    /// Something that this version does not know, kept whole.
    Unknown(Unknown),
}

impl From<String> for MetadataFilter {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for MetadataFilter {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for MetadataFilter {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for MetadataFilter {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<String>> for MetadataFilter {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<Vec<i64>> for MetadataFilter {
    #[inline]
    fn from(value: Vec<i64>) -> Self {
        Self::IntegerList(value)
    }
}

impl From<Vec<bool>> for MetadataFilter {
    #[inline]
    fn from(value: Vec<bool>) -> Self {
        Self::BooleanList(value)
    }
}

impl Encode for MetadataFilter {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::String(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Boolean(value) => value.encode(writer),
            Self::StringList(value) => value.encode(writer),
            Self::IntegerList(value) => value.encode(writer),
            Self::BooleanList(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

/// Key-value data with values of strings, integers, floats and booleans.
pub type MetadataOutputType = BTreeMap<String, MetadataValue>;

/// Filter by metadata: a key with the value, or the list of values, that it may have.
pub type MetadataQuery = BTreeMap<String, MetadataFilter>;

/// A value of a metadata key.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MetadataValue {
    /// A string.
    String(String),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// True or false.
    Boolean(bool),
    /// Something that this version does not know, kept whole.
    Unknown(Unknown),
}

impl From<String> for MetadataValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for MetadataValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for MetadataValue {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for MetadataValue {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for MetadataValue {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl Decode for MetadataValue {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.kind()? {
            Kind::String => reader.value().map(Self::String),
            Kind::Integer => reader.either(Self::Integer, Self::Unknown),
            Kind::Number => reader.either(Self::Number, Self::Unknown),
            Kind::Boolean => reader.value().map(Self::Boolean),
            _ => reader.value().map(Self::Unknown),
        }
    }
}

impl Blank for MetadataValue {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

impl Encode for MetadataValue {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::String(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Number(value) => value.encode(writer),
            Self::Boolean(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}
