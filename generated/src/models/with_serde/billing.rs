//! Models: billing. The codecs that only the features `mock` and `serde` need.

use crate::models::BillingAddressFieldMode;
use crate::runtime::{encode_string_enum, serde_codecs};

encode_string_enum!(BillingAddressFieldMode);

serde_codecs!(BillingAddressFieldMode);
#[cfg(feature = "mock")]
crate::mock::samples!(BillingAddressFieldMode);
