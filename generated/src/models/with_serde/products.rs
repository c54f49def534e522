//! Models: products. The codecs that only the feature `serde` needs.

mod custom_field;
mod product;
mod product_price;
