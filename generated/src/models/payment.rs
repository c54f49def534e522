//! Models: payment.

use crate::runtime::{decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::UnknownValue;

/// Company that processes the payments. Currently always `stripe`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentProcessor {
    /// `stripe`
    Stripe,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    PaymentProcessor;
    Stripe = "stripe",
}

decode_string_enum!(PaymentProcessor, Self::Stripe);

encode_string_enum!(PaymentProcessor);
