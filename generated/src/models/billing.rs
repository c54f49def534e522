//! Models: billing.

use std::fmt;

use crate::runtime::json::{Decode, DecodeError, Reader, UnknownValue};

#[cfg(feature = "serde")]
mod with_serde;

/// How a checkout form treats a field of the billing address.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingAddressFieldMode {
    /// `required`
    Required,
    /// `optional`
    Optional,
    /// `disabled`
    Disabled,
    /// A value that this version does not know, kept as it came.
    Unknown(UnknownValue),
}

impl BillingAddressFieldMode {
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Required => "required",
            Self::Optional => "optional",
            Self::Disabled => "disabled",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for BillingAddressFieldMode {
    fn from(text: &str) -> Self {
        match text {
            "required" => Self::Required,
            "optional" => Self::Optional,
            "disabled" => Self::Disabled,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

impl fmt::Display for BillingAddressFieldMode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl Decode for BillingAddressFieldMode {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum(|text| text.into())
    }
}
