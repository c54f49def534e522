//! Problems that a stage finds in its input.
