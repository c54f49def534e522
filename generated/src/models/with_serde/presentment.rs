//! Models: presentment. The codecs that only the features `mock` and `serde` need.

use crate::models::PresentmentCurrency;
use crate::runtime::{decode_string_enum, serde_codecs};

decode_string_enum!(PresentmentCurrency, Self::Aed);

serde_codecs!(PresentmentCurrency);
#[cfg(feature = "mock")]
crate::mock::samples!(PresentmentCurrency);
