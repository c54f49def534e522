//! Models: timezone. The codecs that only the features `mock` and `serde` need.

use crate::models::Timezone;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader};

impl Decode for Timezone {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for Timezone {
    const BLANK: Self = Self::AfricaAbidjan;
}

serde_codecs!(Timezone);
#[cfg(feature = "mock")]
crate::mock::samples!(Timezone);
