//! Models: address; the codecs that only the feature `serde` needs.

use crate::models::{Address, AddressInput};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

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
        const FIELDS: &[&str] = &["line1", "line2", "postal_code", "city", "state", "country"];
        let mut line1 = None;
        let mut line2 = None;
        let mut postal_code = None;
        let mut city = None;
        let mut state = None;
        let mut country = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut line1),
                1 => reader.fill(&mut line2),
                2 => reader.fill(&mut postal_code),
                3 => reader.fill(&mut city),
                4 => reader.fill(&mut state),
                5 => reader.fill(&mut country),
                _ => reader.skip_value(),
            }?;
        }
        let Some(country) = country else {
            return Err(fields.missing(reader, &[5]));
        };
        Ok(Self {
            line1: Patch::new(line1, fields.is_null(0)),
            line2: Patch::new(line2, fields.is_null(1)),
            postal_code: Patch::new(postal_code, fields.is_null(2)),
            city: Patch::new(city, fields.is_null(3)),
            state: Patch::new(state, fields.is_null(4)),
            country,
        })
    }
}

serde_codecs!(Address, AddressInput);
