//! The surface of a crate as lines.
