//! Models: metadata; the codecs that only the feature `serde` needs.

use crate::models::{MetadataFilter, MetadataValue};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Kind, Reader};

impl Decode for MetadataFilter {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.kind()? {
            Kind::Array => {
                if let Some(value) = reader.attempt() {
                    return Ok(Self::StringList(value));
                }
                if let Some(value) = reader.attempt() {
                    return Ok(Self::IntegerList(value));
                }
                if let Some(value) = reader.attempt() {
                    return Ok(Self::BooleanList(value));
                }
                reader.value().map(Self::Unknown)
            }
            Kind::String => reader.value().map(Self::String),
            Kind::Integer | Kind::Number => reader.either(Self::Integer, Self::Unknown),
            Kind::Boolean => reader.value().map(Self::Boolean),
            _ => reader.value().map(Self::Unknown),
        }
    }
}

impl Blank for MetadataFilter {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

serde_codecs!(MetadataFilter, MetadataValue);
