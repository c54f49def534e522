#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(docsrs, doc(auto_cfg(hide(target_family = "wasm", target_os = "unknown"))))]
#![cfg_attr(not(feature = "services"), allow(rustdoc::broken_intra_doc_links))]

#![doc = include_str!("../README.md")]
//!
//! # Where to look next
//!
//! - [`services`] has a module for each group of operations, with an example of each operation.
//! - [`models`] has the types that calls accept and return.
//! - [`Client::builder`] configures a client: the base URL, headers, timeouts, [`Retries`], a [`Transport`].
//! - [`Call`] has what every call has: headers, timeouts, `send_response` for the status and headers, and `send_stream` for large bodies.
//! - [`Error`] is the error of all calls. [`ApiError`] has a variant for each error body that the API documents.
#![cfg_attr(
    feature = "webhooks",
    doc = " - [`webhooks`] verifies and decodes the events that the API sends."
)]
#![cfg_attr(feature = "mock", doc = " - [`mock`] is the API in memory, for tests.")]

mod client;
#[cfg(feature = "mock")]
pub mod doubles;
mod error;
mod host;
#[cfg(feature = "ingest")]
pub mod ingest;
pub mod period;
pub mod models;
#[cfg(feature = "mock")]
pub mod mock;
pub mod money;
pub mod runtime;
pub mod services;
#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use client::Environment;
pub use error::ApiError;
#[doc(inline)]
pub use runtime::json::{
    self, Date, DecodeError, Null, Number, OneOrMany, OpenTuple, Patch, RawJson,
    Timestamp, Unknown, UnknownValue,
};
#[cfg(feature = "jiff")]
#[doc(inline)]
pub use runtime::json::JiffExt;
#[cfg(feature = "time")]
#[doc(inline)]
pub use runtime::json::TimeExt;
#[doc(inline)]
pub use runtime::{
    Body, Call, Client, ClientBuilder, Credential, Error, Items, Operation, Page, Pages,
    Response, Retries, Secret, Timing, Transport, TransportError,
};
pub use runtime::uuid::Uuid;
#[cfg(feature = "mock")]
pub use mock::Mock;
#[cfg(feature = "webhooks")]
pub use webhooks::WebhookEvent;
#[cfg(feature = "webhooks")]
pub use webhooks::{Webhook, WebhookError};
