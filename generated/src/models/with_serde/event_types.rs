//! Models: event types. The codecs that only the feature `serde` needs.

mod event;
