//! Models: presentment. The codecs that only the features `mock` and `serde` need.

use crate::models::PresentmentCurrency;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader};

impl Decode for PresentmentCurrency {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for PresentmentCurrency {
    const BLANK: Self = Self::Aed;
}

serde_codecs!(PresentmentCurrency);
#[cfg(feature = "mock")]
crate::mock::samples!(PresentmentCurrency);
