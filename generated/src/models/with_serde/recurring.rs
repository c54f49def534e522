//! Models: recurring. The codecs that only the features `mock` and `serde` need.

#[cfg(feature = "mock")]
use crate::mock::samples;
use crate::models::RecurringInterval;
use crate::runtime::serde_codecs;

serde_codecs!(RecurringInterval);
#[cfg(feature = "mock")]
samples!(RecurringInterval);
