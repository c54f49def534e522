//! The runtime: what all calls of the client have in common.

mod assemble;
mod attempt;
pub(crate) mod base64_text;
#[cfg(feature = "blocking")]
#[doc(hidden)]
pub mod blocking;
#[doc(hidden)]
pub mod body;
#[doc(hidden)]
pub mod builder;
#[doc(hidden)]
pub mod call;
#[doc(hidden)]
pub mod client;
#[doc(hidden)]
pub mod credential;
#[doc(hidden)]
pub mod credentials;
mod deep_lists;
mod defaults;
#[doc(hidden)]
pub mod error;
mod error_body;
pub(crate) mod execute;
#[doc(hidden)]
pub mod hook;
mod http_date;
#[cfg(all(
    feature = "hyper",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
#[doc(hidden)]
pub mod hyper_transport;
#[doc(hidden)]
pub mod json;
mod macros;
mod message;
#[doc(hidden)]
pub mod oauth2;
mod open_records;
#[doc(hidden)]
pub mod operation;
mod outgoing;
#[doc(hidden)]
pub mod pages;
#[doc(hidden)]
pub mod parameter;
#[cfg(all(
    any(feature = "blocking", feature = "hyper"),
    not(all(target_family = "wasm", target_os = "unknown"))
))]
mod proxies;
#[doc(hidden)]
pub mod rate_limit;
mod redacted;
mod redirect;
pub(crate) mod reference;
pub(crate) mod request;
#[cfg(all(
    feature = "reqwest",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
#[doc(hidden)]
pub mod reqwest_transport;
#[doc(hidden)]
pub mod response;
#[doc(hidden)]
pub mod retry;
#[doc(hidden)]
pub mod secret;
#[doc(hidden)]
pub mod streaming;
mod string_enums;
#[doc(hidden)]
pub mod timing;
mod trace;
#[doc(hidden)]
pub mod transport;
#[doc(hidden)]
pub mod typed_headers;
#[cfg(all(
    feature = "blocking",
    not(any(feature = "hyper", all(target_family = "wasm", target_os = "unknown")))
))]
mod ureq_transport;
pub(crate) mod value;
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
#[doc(hidden)]
pub mod wasm;

// Their types appear in signatures. The re-exports save users from matching versions.
pub use {
    bytes, http,
    json::{chrono, uuid},
};
// `ClientBuilder::reqwest` takes a client of this version.
#[cfg(all(
    feature = "reqwest",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
pub use reqwest;

#[cfg(feature = "blocking")]
pub use blocking::Blocking;
pub use call::{Sending, SendingResponse};
pub use credential::TokenSource;
pub use credentials::Credentials;
pub use hook::{Attempt, Hook, Outbound, Outcome};
#[cfg(all(
    feature = "hyper",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
pub use hyper_transport::HyperTransport;
pub use oauth2::ClientCredentials;
pub use rate_limit::RateLimit;
#[cfg(all(
    feature = "reqwest",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
pub use reqwest_transport::ReqwestTransport;
pub use streaming::ResponseBody;
pub use timing::Instant;
#[cfg(all(
    feature = "tokio",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
pub use timing::TokioTiming;
pub use transport::{BoxFuture, HasCredential};

// The crate root re-exports these, and docs show each type once.
#[doc(hidden)]
pub use {
    body::Body,
    builder::ClientBuilder,
    call::Call,
    client::Client,
    credential::Credential,
    error::Error,
    operation::Operation,
    pages::{Items, Page, Pages},
    response::Response,
    retry::Retries,
    secret::Secret,
    timing::Timing,
    transport::{Transport, TransportError},
};

// Used only by generated code.
#[doc(hidden)]
pub use {
    deep_lists::DeepLists,
    error_body::ErrorConstant,
    operation::ErrorResponse,
    pages::Step,
    parameter::{Style, StyleKind},
    response::{RawResponse, ResponseHeaders},
};

#[cfg(all(target_family = "wasm", target_os = "unknown"))]
pub use wasm::{FetchTransport, JsTiming};

#[allow(unused_imports)]
pub(crate) use macros::{call_methods, call_settings, serde_codecs};

#[allow(unused_imports)]
pub(crate) use open_records::open_record;

#[allow(unused_imports)]
pub(crate) use string_enums::{decode_string_enum, encode_string_enum, string_enum};

#[allow(unused_imports)]
pub(crate) use pages::page_methods;

#[allow(unused_imports)]
pub(crate) use typed_headers::response_headers;

// Not every API has secrets.
#[allow(unused_imports)]
pub(crate) use redacted::{Redacted, debug_fields, debug_record};
