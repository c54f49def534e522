//! Models: event. The codecs that only the features `mock` and `serde` need.

#[cfg(feature = "mock")]
use crate::mock::samples;
use crate::models::EventSource;
use crate::runtime::serde_codecs;

serde_codecs!(EventSource);
#[cfg(feature = "mock")]
samples!(EventSource);
