//! Models: event types; the codecs that only the feature `serde` needs.

mod event;
