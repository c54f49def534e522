//! Models: custom fields. The codecs that only the features `mock` and `serde` need.

mod custom_field;
mod custom_field_create;
