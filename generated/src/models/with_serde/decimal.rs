//! Models: decimal. The codecs that only the features `mock` and `serde` need.

use crate::models::Decimal;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Kind, Reader};

impl Decode for Decimal {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.kind()? {
            Kind::String => reader.value().map(Self::String),
            Kind::Integer | Kind::Number => reader.either(Self::Number, Self::Unknown),
            _ => reader.value().map(Self::Unknown),
        }
    }
}

impl Blank for Decimal {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

serde_codecs!(Decimal);
#[cfg(feature = "mock")]
crate::mock::samples!(Decimal);
#[cfg(feature = "mock")]
crate::mock::union_samples!(Decimal);
