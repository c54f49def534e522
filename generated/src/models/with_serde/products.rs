//! Models: products. The codecs that only the features `mock` and `serde` need.

mod custom_field;
mod product;
mod product_price;
