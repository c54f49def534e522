//! Models: billing.

use crate::runtime::string_enum;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, UnknownValue};

/// How a checkout form handles a field of the billing address.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingAddressFieldMode {
    /// `required`
    Required,
    /// `optional`
    Optional,
    /// `disabled`
    Disabled,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl BillingAddressFieldMode {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
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
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "required" => Self::Required,
            "optional" => Self::Optional,
            "disabled" => Self::Disabled,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(BillingAddressFieldMode);

impl Decode for BillingAddressFieldMode {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for BillingAddressFieldMode {
    const BLANK: Self = Self::Required;
}
