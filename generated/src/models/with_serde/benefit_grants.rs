//! Models: benefit grants. The codecs that only the feature `serde` needs.

mod benefit_grant;
