//! Models: payment. The codecs that only the features `mock` and `serde` need.

#[cfg(feature = "mock")]
use crate::mock::samples;
use crate::models::PaymentProcessor;
use crate::runtime::serde_codecs;

serde_codecs!(PaymentProcessor);
#[cfg(feature = "mock")]
samples!(PaymentProcessor);
