#![cfg_attr(docsrs, feature(doc_cfg))]

#![doc = include_str!("../README.md")]

mod client;
#[cfg(feature = "mock")]
pub mod doubles;
mod error;
mod host;
#[cfg(feature = "ingest")]
pub mod ingest;
pub mod models;
#[cfg(feature = "mock")]
pub mod mock;
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
