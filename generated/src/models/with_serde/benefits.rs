//! Models: benefits. The codecs that only the features `mock` and `serde` need.

mod benefit;
mod benefit_custom;
mod benefit_discord;
mod benefit_downloadables;
mod benefit_feature_flag;
mod benefit_github;
mod benefit_license_keys;
mod benefit_meter_credit;
mod benefit_slack;
