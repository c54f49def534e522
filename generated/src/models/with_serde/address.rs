//! Models: address. The codecs that only the features `mock` and `serde` need.

use crate::models::Address;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
))]
use {
    crate::models::AddressInput,
    crate::runtime::json::{Blank, Decode, DecodeError, Reader},
};

impl Encode for Address {
    #[inline]
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

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
))]
impl Decode for AddressInput {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["line1", "line2", "postal_code", "city", "state", "country"],
            &mut [
                &mut value.line1, &mut value.line2, &mut value.postal_code, &mut value.city,
                &mut value.state, &mut value.country,
            ],
        )?;
        Ok(value)
    }
}

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
))]
impl Blank for AddressInput {
    const BLANK: Self = Self {
        line1: Blank::BLANK,
        line2: Blank::BLANK,
        postal_code: Blank::BLANK,
        city: Blank::BLANK,
        state: Blank::BLANK,
        country: Blank::BLANK,
    };
}

serde_codecs!(Address);
#[cfg(feature = "mock")]
crate::mock::samples!(Address);

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
))]
serde_codecs!(AddressInput);
#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
))]
#[cfg(feature = "mock")]
crate::mock::samples!(AddressInput);
