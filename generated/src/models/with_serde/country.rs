//! Models: country. The codecs that only the features `mock` and `serde` need.

#[cfg(
    any(
        all(
            any(
                feature = "checkouts",
                feature = "customer-portal",
                feature = "customers",
                feature = "orders",
                feature = "organizations"
            ),
            feature = "mock"
        ),
        feature = "mock"
    )
)]
use crate::mock::samples;
use crate::models::Country;
#[cfg(
    any(
        all(
            any(
                feature = "checkouts",
                feature = "customer-portal",
                feature = "customers",
                feature = "orders",
                feature = "organizations"
            ),
            feature = "mock"
        ),
        feature = "checkouts",
        feature = "customer-portal",
        feature = "customers",
        feature = "orders",
        feature = "organizations"
    )
)]
use crate::models::CountryInput;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};
#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
    feature = "organizations",
))]
use crate::runtime::json::{Blank, Decode, DecodeError, Reader};

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
samples!(Country);

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
samples!(CountryInput);
