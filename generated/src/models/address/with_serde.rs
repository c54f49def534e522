//! Models: address; the codecs that only the feature `serde` needs.

use crate::models::{Address, AddressInput};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for Address {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional_or_null("line1", &self.line1, self.nulls.has(0));
        object.optional_or_null("line2", &self.line2, self.nulls.has(1));
        object.optional_or_null("postal_code", &self.postal_code, self.nulls.has(2));
        object.optional_or_null("city", &self.city, self.nulls.has(3));
        object.optional_or_null("state", &self.state, self.nulls.has(4));
        object.field("country", &self.country);
        object.end();
    }
}

impl Decode for AddressInput {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (line1, line2, postal_code, city, state, country) = reader
            .record(&["line1", "line2", "postal_code", "city", "state", "country"])?;
        Ok(Self {
            line1,
            line2,
            postal_code,
            city,
            state,
            country,
        })
    }
}

serde_codecs!(Address, AddressInput);
