//! Models: product tier. The codecs that only the features `mock` and `serde` need.

use crate::models::{TierOutput, TierType, TiersOutput};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

#[cfg(any(feature = "checkouts", feature = "products"))]
use {
    crate::models::{TierInput, TiersInput},
    crate::runtime::json::decode_record,
};

#[cfg(any(feature = "checkouts", feature = "products"))]
decode_record! {
    TierInput;
    "bound": bound, "unit_amount": unit_amount,
}

encode_record! {
    TierOutput;
    "bound": optional_or_null bound 0, "unit_amount": field unit_amount,
}

#[cfg(any(feature = "checkouts", feature = "products"))]
decode_record! {
    TiersInput;
    "type": type_, "tiers": tiers,
}

encode_record! {
    TiersOutput;
    "type": field type_, "tiers": field tiers,
}

serde_codecs!(TierOutput, TierType, TiersOutput);
#[cfg(feature = "mock")]
crate::mock::samples!(TierOutput, TierType, TiersOutput);

#[cfg(any(feature = "checkouts", feature = "products"))]
serde_codecs!(TierInput, TiersInput);
#[cfg(any(feature = "checkouts", feature = "products"))]
#[cfg(feature = "mock")]
crate::mock::samples!(TierInput, TiersInput);
