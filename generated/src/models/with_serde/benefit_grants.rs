//! Models: benefit grants; the codecs that only the feature `serde` needs.

mod benefit_grant;
