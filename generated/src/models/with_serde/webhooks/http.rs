//! Models: http. The codecs that only the features `mock` and `serde` need.

use crate::models::HttpCodeClass;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader};

impl Decode for HttpCodeClass {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for HttpCodeClass {
    const BLANK: Self = Self::V2xx;
}

serde_codecs!(HttpCodeClass);
#[cfg(feature = "mock")]
crate::mock::samples!(HttpCodeClass);
