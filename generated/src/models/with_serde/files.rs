//! Models: files. The codecs that only the feature `serde` needs.

mod downloadable;
mod file;
mod organization_file;
mod product;
mod s3;
mod support;
