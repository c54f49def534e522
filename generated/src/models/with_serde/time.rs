//! Models: time. The codecs that only the features `mock` and `serde` need.

use crate::models::TimeInterval;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader};

impl Decode for TimeInterval {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for TimeInterval {
    const BLANK: Self = Self::Year;
}

serde_codecs!(TimeInterval);
#[cfg(feature = "mock")]
crate::mock::samples!(TimeInterval);
