//! Models: metadata. The codecs that only the feature `serde` needs.

use crate::models::MetadataValue;
#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
use crate::models::MetadataFilter;
use crate::runtime::serde_codecs;
#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
use crate::runtime::json::{Blank, Decode, DecodeError, Kind, Reader};

#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
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

#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
impl Blank for MetadataFilter {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

serde_codecs!(MetadataValue);

#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
serde_codecs!(MetadataFilter);
