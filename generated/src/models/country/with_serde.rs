//! Models: country; the codecs that only the feature `serde` needs.

use crate::models::{Country, CountryInput};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for Country {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Decode for CountryInput {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for CountryInput {
    const BLANK: Self = Self::Ad;
}

serde_codecs!(Country, CountryInput);
