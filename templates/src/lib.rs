//! The runtime of a generated client crate, with a host to test it in.
