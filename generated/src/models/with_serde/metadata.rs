//! Models: metadata. The codecs that only the features `mock` and `serde` need.

use crate::models::MetadataValue;
use crate::runtime::serde_codecs;

#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
use {
    crate::models::MetadataFilter,
    crate::runtime::json::{Blank, Decode, DecodeError, Kind, Reader},
};

#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
impl Decode for MetadataFilter {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.kind()? {
            Kind::Array => {
                reader.first_of(
                    &[0, 1, 2, 3],
                    |reader, way| match way {
                        0 => reader.value().map(Self::StringList),
                        1 => reader.value().map(Self::IntegerList),
                        2 => reader.value().map(Self::BooleanList),
                        _ => reader.value().map(Self::Unknown),
                    },
                )
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
#[cfg(feature = "mock")]
crate::mock::samples!(MetadataValue);
#[cfg(feature = "mock")]
crate::mock::union_samples!(MetadataValue);

#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
serde_codecs!(MetadataFilter);
#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
#[cfg(feature = "mock")]
crate::mock::samples!(MetadataFilter);
#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
#[cfg(feature = "mock")]
crate::mock::union_samples!(MetadataFilter);
