//! Models: discounts. The codecs that only the features `mock` and `serde` need.

mod discount;
mod discount_create;
