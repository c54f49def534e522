//! Models: organizations. The codecs that only the feature `serde` needs.

mod organization;
mod organization_settings;
mod organization_update;
