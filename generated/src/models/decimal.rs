//! Models: decimal.

use crate::runtime::json::{Encode, Number, Unknown, Writer};

/// A decimal number. Strings preserve all digits.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Decimal {
    /// A number.
    Number(Number),
    /// A string.
    String(String),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<Number> for Decimal {
    #[inline]
    fn from(value: Number) -> Self {
        Self::Number(value)
    }
}

impl From<i64> for Decimal {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Number(value.into())
    }
}

impl From<f64> for Decimal {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value.into())
    }
}

impl From<String> for Decimal {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Decimal {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<&String> for Decimal {
    #[inline]
    fn from(value: &String) -> Self {
        Self::String(value.to_owned())
    }
}

impl Encode for Decimal {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Number(value) => value.encode(writer),
            Self::String(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}
