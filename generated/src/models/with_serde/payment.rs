//! Models: payment. The codecs that only the features `mock` and `serde` need.

use crate::models::PaymentProcessor;
use crate::runtime::serde_codecs;

serde_codecs!(PaymentProcessor);
#[cfg(feature = "mock")]
crate::mock::samples!(PaymentProcessor);
