//! Models: payment.

use crate::runtime::string_enum;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Reader, UnknownValue, Writer,
};

/// Company that processes the payments. Currently always `stripe`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentProcessor {
    /// `stripe`
    Stripe,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl PaymentProcessor {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stripe => "stripe",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for PaymentProcessor {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "stripe" => Self::Stripe,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(PaymentProcessor);

impl Decode for PaymentProcessor {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for PaymentProcessor {
    const BLANK: Self = Self::Stripe;
}

impl Encode for PaymentProcessor {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
