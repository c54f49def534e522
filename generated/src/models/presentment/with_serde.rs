//! Models: presentment; the codecs that only the feature `serde` needs.

use crate::models::PresentmentCurrency;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Reader};

impl Decode for PresentmentCurrency {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

serde_codecs!(PresentmentCurrency);
