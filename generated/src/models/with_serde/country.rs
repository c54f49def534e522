//! Models: country. The codecs that only the features `mock` and `serde` need.

use crate::models::Country;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
    feature = "organizations",
))]
use {
    crate::models::CountryInput,
    crate::runtime::json::{Blank, Decode, DecodeError, Reader},
};

impl Encode for Country {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
    feature = "organizations",
))]
impl Decode for CountryInput {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
    feature = "organizations",
))]
impl Blank for CountryInput {
    const BLANK: Self = Self::Ad;
}

serde_codecs!(Country);
#[cfg(feature = "mock")]
crate::mock::samples!(Country);

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
    feature = "organizations",
))]
serde_codecs!(CountryInput);
#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
    feature = "organizations",
))]
#[cfg(feature = "mock")]
crate::mock::samples!(CountryInput);
