//! Models: trial. The codecs that only the features `mock` and `serde` need.

#[cfg(feature = "mock")]
use crate::mock::samples;
use crate::models::TrialInterval;
use crate::runtime::serde_codecs;

serde_codecs!(TrialInterval);
#[cfg(feature = "mock")]
samples!(TrialInterval);
