//! Models: payment method.

use std::fmt;

use crate::runtime::debug_fields;
use crate::runtime::json::{Blank, Decode, DecodeError, Nulls, Reader};

/// Public details of a card.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentMethodCardMetadata {
    /// Card network, such as `visa`.
    pub brand: String,
    /// Last four digits of the card number.
    pub last4: String,
    /// Month of expiry, 1 to 12.
    pub exp_month: i64,
    /// Year of expiry.
    pub exp_year: i64,
    /// Wallet that the card is part of, or `null`.
    pub wallet: Option<String>,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for PaymentMethodCardMetadata {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "PaymentMethodCardMetadata",
            &[
                ("brand", &self.brand),
                ("last4", &self.last4),
                ("exp_month", &self.exp_month),
                ("exp_year", &self.exp_year),
                ("wallet", &self.wallet),
            ],
        )
    }
}

impl Decode for PaymentMethodCardMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&["brand", "last4", "exp_month", "exp_year", "wallet"])?;
        fields.read(
            reader,
            &mut [
                &mut value.brand, &mut value.last4, &mut value.exp_month, &mut value.exp_year,
                &mut value.wallet,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for PaymentMethodCardMetadata {
    const BLANK: Self = Self {
        brand: Blank::BLANK,
        last4: Blank::BLANK,
        exp_month: Blank::BLANK,
        exp_year: Blank::BLANK,
        wallet: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

/// Public details of a card of South Korea.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentMethodKrCardMetadata {
    /// Card company, such as `shinhan`, or `null`.
    pub brand: Option<String>,
    /// Last four digits of the card number, or `null`.
    pub last4: Option<String>,
}

impl Decode for PaymentMethodKrCardMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["brand", "last4"], &mut [&mut value.brand, &mut value.last4])?;
        Ok(value)
    }
}

impl Blank for PaymentMethodKrCardMetadata {
    const BLANK: Self = Self {
        brand: Blank::BLANK,
        last4: Blank::BLANK,
    };
}
