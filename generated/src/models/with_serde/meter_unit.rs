//! Models: meter unit. The codecs that only the features `mock` and `serde` need.

use crate::models::MeterUnit;
use crate::runtime::serde_codecs;

serde_codecs!(MeterUnit);
#[cfg(feature = "mock")]
crate::mock::samples!(MeterUnit);
