//! Models: organizations; the codecs that only the feature `serde` needs.

mod organization;
mod organization_settings;
mod organization_update;
