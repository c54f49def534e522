//! Models: field value. The codecs that only the features `mock` and `serde` need.

use crate::models::FieldValue;
use crate::runtime::serde_codecs;

serde_codecs!(FieldValue);
#[cfg(feature = "mock")]
crate::mock::samples!(FieldValue);
#[cfg(feature = "mock")]
crate::mock::union_samples!(FieldValue);
