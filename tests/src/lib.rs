//! Tests of the generator and of the crate that it writes.
