//! Models: field value. The codecs that only the features `mock` and `serde` need.

#[cfg(feature = "mock")]
use crate::mock::{samples, union_samples};
use crate::models::FieldValue;
use crate::runtime::serde_codecs;

serde_codecs!(FieldValue);
#[cfg(feature = "mock")]
samples!(FieldValue);
#[cfg(feature = "mock")]
union_samples!(FieldValue);
