//! Models: http; the codecs that only the feature `serde` needs.

use crate::models::HttpCodeClass;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Reader};

impl Decode for HttpCodeClass {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

serde_codecs!(HttpCodeClass);
