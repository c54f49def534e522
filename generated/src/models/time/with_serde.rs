//! Models: time; the codecs that only the feature `serde` needs.

use crate::models::TimeInterval;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Reader};

impl Decode for TimeInterval {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

serde_codecs!(TimeInterval);
