//! Models: metadata. The codecs that only the features `mock` and `serde` need.

#[cfg(
    any(
        all(
            any(
                feature = "benefits",
                feature = "customers",
                feature = "events",
                feature = "meters",
                feature = "orders",
                feature = "products",
                feature = "subscriptions"
            ),
            feature = "mock"
        ),
        feature = "mock"
    )
)]
use crate::mock::{samples, union_samples};
use crate::models::MetadataValue;
#[cfg(
    any(
        all(
            any(
                feature = "benefits",
                feature = "customers",
                feature = "events",
                feature = "meters",
                feature = "orders",
                feature = "products",
                feature = "subscriptions"
            ),
            feature = "mock"
        ),
        feature = "benefits",
        feature = "customers",
        feature = "events",
        feature = "meters",
        feature = "orders",
        feature = "products",
        feature = "subscriptions"
    )
)]
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
#[cfg(feature = "mock")]
samples!(MetadataValue);
#[cfg(feature = "mock")]
union_samples!(MetadataValue);

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
samples!(MetadataFilter);
#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
#[cfg(feature = "mock")]
union_samples!(MetadataFilter);
