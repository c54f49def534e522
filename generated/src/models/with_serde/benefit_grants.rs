//! Models: benefit grants. The codecs that only the features `mock` and `serde` need.

mod benefit_grant;
