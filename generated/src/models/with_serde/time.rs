//! Models: time. The codecs that only the features `mock` and `serde` need.

use crate::models::TimeInterval;
use crate::runtime::{decode_string_enum, serde_codecs};

decode_string_enum!(TimeInterval, Self::Year);

serde_codecs!(TimeInterval);
#[cfg(feature = "mock")]
crate::mock::samples!(TimeInterval);
