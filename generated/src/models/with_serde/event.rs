//! Models: event. The codecs that only the feature `serde` needs.

use crate::models::EventSource;
use crate::runtime::serde_codecs;

serde_codecs!(EventSource);
