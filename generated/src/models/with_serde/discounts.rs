//! Models: discounts. The codecs that only the feature `serde` needs.

mod discount;
mod discount_create;
