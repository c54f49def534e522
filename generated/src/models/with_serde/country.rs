//! Models: country. The codecs that only the features `mock` and `serde` need.

use crate::models::Country;
use crate::runtime::{encode_string_enum, serde_codecs};

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
    feature = "organizations",
))]
use {crate::models::CountryInput, crate::runtime::decode_string_enum};

encode_string_enum!(Country);

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
    feature = "organizations",
))]
decode_string_enum!(CountryInput, Self::Ad);

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
