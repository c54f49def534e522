//! Responses of several parts, which this API does not give.
