//! Models: dispute. The codecs that only the features `mock` and `serde` need.

use crate::models::DisputeStatus;
use crate::runtime::serde_codecs;

serde_codecs!(DisputeStatus);
#[cfg(feature = "mock")]
crate::mock::samples!(DisputeStatus);
