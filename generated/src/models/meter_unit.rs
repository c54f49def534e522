//! Models: meter unit.

use crate::runtime::string_enum;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Reader, UnknownValue, Writer,
};

/// Unit of a meter: a number without unit (`scalar`), tokens, or a unit with a custom name
/// (`custom`).
#[derive(Clone)]
#[non_exhaustive]
pub enum MeterUnit {
    /// `scalar`
    Scalar,
    /// `token`
    Token,
    /// `custom`
    Custom,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl MeterUnit {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Scalar => "scalar",
            Self::Token => "token",
            Self::Custom => "custom",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for MeterUnit {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "scalar" => Self::Scalar,
            "token" => Self::Token,
            "custom" => Self::Custom,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(MeterUnit);

impl Decode for MeterUnit {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for MeterUnit {
    const BLANK: Self = Self::Scalar;
}

impl Encode for MeterUnit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
