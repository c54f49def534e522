//! Models: payment. The codecs that only the feature `serde` needs.

use crate::models::PaymentProcessor;
use crate::runtime::serde_codecs;

serde_codecs!(PaymentProcessor);
