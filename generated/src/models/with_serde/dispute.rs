//! Models: dispute. The codecs that only the feature `serde` needs.

use crate::models::DisputeStatus;
use crate::runtime::serde_codecs;

serde_codecs!(DisputeStatus);
