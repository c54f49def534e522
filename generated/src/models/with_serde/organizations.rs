//! Models: organizations. The codecs that only the features `mock` and `serde` need.

mod organization;
mod organization_settings;
mod organization_update;
