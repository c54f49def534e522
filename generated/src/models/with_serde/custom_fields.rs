//! Models: custom fields. The codecs that only the feature `serde` needs.

mod custom_field;
mod custom_field_create;
