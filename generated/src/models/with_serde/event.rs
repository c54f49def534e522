//! Models: event. The codecs that only the features `mock` and `serde` need.

use crate::models::EventSource;
use crate::runtime::serde_codecs;

serde_codecs!(EventSource);
#[cfg(feature = "mock")]
crate::mock::samples!(EventSource);
