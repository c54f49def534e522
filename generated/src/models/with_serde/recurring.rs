//! Models: recurring. The codecs that only the features `mock` and `serde` need.

use crate::models::RecurringInterval;
use crate::runtime::serde_codecs;

serde_codecs!(RecurringInterval);
#[cfg(feature = "mock")]
crate::mock::samples!(RecurringInterval);
