//! What every call of the client shares.

mod assemble;
mod attempt;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod body;
pub mod builder;
pub mod call;
pub mod client;
pub mod credential;
pub mod credentials;
mod defaults;
pub mod error;
mod error_body;
pub(crate) mod execute;
pub mod hook;
mod http_date;
pub mod json;
mod macros;
mod message;
pub mod oauth2;
pub mod operation;
mod outgoing;
pub mod paging;
pub mod parameter;
pub mod rate_limit;
mod redacted;
pub mod reply;
pub(crate) mod request;
#[cfg(all(
    feature = "reqwest",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
pub mod reqwest_transport;
pub mod retry;
pub mod secret;
pub mod streaming;
pub mod timing;
mod trace;
pub mod transport;
pub(crate) mod value;
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
pub mod wasm;

// Their types stand in signatures: users need not find out which versions.
pub use {bytes, chrono, http, uuid};

#[cfg(feature = "blocking")]
pub use blocking::Blocking;
pub use body::Body;
pub use builder::ClientBuilder;
pub use call::{Call, Sending, SendingResponse};
pub use client::Client;
pub use credential::{Credential, TokenSource};
pub use credentials::Credentials;
pub use error::Error;
pub use error_body::ErrorConstant;
pub use hook::{Attempt, Hook, Outcome};
pub use oauth2::ClientCredentials;
pub use operation::{ErrorReply, Operation};
pub use paging::{Items, Page, Pages, Step};
pub use parameter::{Style, StyleKind};
pub use rate_limit::RateLimit;
pub use reply::{Reply, Response};
#[cfg(all(
    feature = "reqwest",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
pub use reqwest_transport::ReqwestTransport;
pub use retry::Retries;
pub use secret::Secret;
pub use streaming::ReplyBody;
pub use timing::Timing;
#[cfg(all(
    feature = "reqwest",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
pub use timing::TokioTiming;
pub use transport::{BoxFuture, HasCredential, Transport, TransportError};

#[cfg(all(target_family = "wasm", target_os = "unknown"))]
pub use wasm::{FetchTransport, JsTiming};

#[allow(unused_imports)]
pub(crate) use macros::{call_methods, call_settings, page_methods, string_enum};

// Not every document has secrets.
#[allow(unused_imports)]
pub(crate) use redacted::{Redacted, debug_fields};

pub(crate) use json::serde_codecs;
