//! Models: address. The codecs that only the features `mock` and `serde` need.

use crate::models::Address;
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
))]
use {crate::models::AddressInput, crate::runtime::json::decode_record};

encode_record! {
    Address;
    "line1": optional_or_null line1 0, "line2": optional_or_null line2 1,
    "postal_code": optional_or_null postal_code 2, "city": optional_or_null city 3,
    "state": optional_or_null state 4, "country": field country,
}

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
))]
decode_record! {
    AddressInput;
    "line1": line1, "line2": line2, "postal_code": postal_code, "city": city, "state": state,
    "country": country,
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
