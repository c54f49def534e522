//! Models: http.

use crate::runtime::{encode_string_enum, string_enum};
use crate::runtime::json::UnknownValue;

/// Classes of HTTP statuses: `2xx` is 200 to 299.
///
/// Accepted by [`Webhooks::list_deliveries`](crate::services::webhooks::Webhooks::list_deliveries).
#[derive(Clone)]
#[non_exhaustive]
pub enum HttpCodeClass {
    /// `2xx`
    V2xx,
    /// `3xx`
    V3xx,
    /// `4xx`
    V4xx,
    /// `5xx`
    V5xx,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    HttpCodeClass;
    V2xx = "2xx", V3xx = "3xx", V4xx = "4xx", V5xx = "5xx",
}

encode_string_enum!(HttpCodeClass);
