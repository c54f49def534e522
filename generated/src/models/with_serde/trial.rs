//! Models: trial. The codecs that only the feature `serde` needs.

use crate::models::TrialInterval;
use crate::runtime::serde_codecs;

serde_codecs!(TrialInterval);
