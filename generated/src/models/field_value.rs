//! Models: field value.

use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Kind, Reader, Unknown, Writer,
};

/// The value of a custom field.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldValue {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// A boolean.
    Boolean(bool),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl FieldValue {
    /// Returns the string, or `None` if the value is not a string.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the integer, or `None` if the value is not an integer.
    #[must_use]
    #[inline]
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the boolean, or `None` if the value is not a boolean.
    #[must_use]
    #[inline]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Boolean(value) => Some(*value),
            _ => None,
        }
    }
}

impl From<String> for FieldValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for FieldValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<&String> for FieldValue {
    #[inline]
    fn from(value: &String) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for FieldValue {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for FieldValue {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl Decode for FieldValue {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.kind()? {
            Kind::String => reader.value().map(Self::String),
            Kind::Integer | Kind::Number => reader.either(Self::Integer, Self::Unknown),
            Kind::Boolean => reader.value().map(Self::Boolean),
            _ => reader.value().map(Self::Unknown),
        }
    }
}

impl Blank for FieldValue {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

impl Encode for FieldValue {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::String(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Boolean(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}
