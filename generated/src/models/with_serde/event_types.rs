//! Models: event types. The codecs that only the features `mock` and `serde` need.

mod event;
