//! Models: meter unit.

use crate::runtime::{decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::UnknownValue;

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

string_enum! {
    MeterUnit;
    Scalar = "scalar", Token = "token", Custom = "custom",
}

decode_string_enum!(MeterUnit, Self::Scalar);

encode_string_enum!(MeterUnit);
