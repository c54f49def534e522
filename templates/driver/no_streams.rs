//! Responses that are sequences, which this API does not give.
