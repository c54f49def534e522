//! Models: files. The codecs that only the features `mock` and `serde` need.

mod downloadable;
mod file;
mod organization_file;
mod product;
mod s3;
mod support;
