//! Bodies of several parts, which this API does not take.
