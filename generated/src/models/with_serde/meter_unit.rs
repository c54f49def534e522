//! Models: meter unit. The codecs that only the feature `serde` needs.

use crate::models::MeterUnit;
use crate::runtime::serde_codecs;

serde_codecs!(MeterUnit);
