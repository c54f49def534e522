//! Models: discounts; the codecs that only the feature `serde` needs.

mod discount;
mod discount_create;
