//! Models: dispute. The codecs that only the features `mock` and `serde` need.

#[cfg(feature = "mock")]
use crate::mock::samples;
use crate::models::DisputeStatus;
use crate::runtime::serde_codecs;

serde_codecs!(DisputeStatus);
#[cfg(feature = "mock")]
samples!(DisputeStatus);
