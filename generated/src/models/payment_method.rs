//! Models: payment method.

use crate::runtime::debug_record;
use crate::runtime::json::{Nulls, decode_record};

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

debug_record! {
    PaymentMethodCardMetadata, "PaymentMethodCardMetadata";
    "brand": brand, "last4": last4, "exp_month": exp_month, "exp_year": exp_year, "wallet": wallet,
}

decode_record! {
    PaymentMethodCardMetadata, fields, nulls;
    "brand": brand, "last4": last4, "exp_month": exp_month, "exp_year": exp_year, "wallet": wallet,
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

decode_record! {
    PaymentMethodKrCardMetadata;
    "brand": brand, "last4": last4,
}
