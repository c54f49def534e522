//! The API in memory, for tests: samples of its types, and a double that answers in its place.

mod samples;

#[allow(unused_imports)]
pub(crate) use samples::{sample, sample_text, samples, union_sample, union_samples};
