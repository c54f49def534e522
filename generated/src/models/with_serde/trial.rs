//! Models: trial. The codecs that only the features `mock` and `serde` need.

use crate::models::TrialInterval;
use crate::runtime::serde_codecs;

serde_codecs!(TrialInterval);
#[cfg(feature = "mock")]
crate::mock::samples!(TrialInterval);
