//! A stand-in for the events of generated crates, for tests of webhook deliveries.

#[cfg(feature = "webhooks")]
mod error;
#[cfg(feature = "axum")]
mod extract;
#[cfg(all(
    feature = "tower",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
mod layer;
#[cfg(feature = "webhooks")]
mod verify;

use crate::runtime::json::{Constant, Decode, DecodeError, Reader, Unknown};

#[cfg(feature = "webhooks")]
pub use error::WebhookError;
#[cfg(feature = "axum")]
pub use extract::{Signed, SignedRejection};
#[cfg(all(
    feature = "tower",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
pub use layer::{SignedBody, SignedError, SignedLayer, SignedService};
#[cfg(feature = "webhooks")]
pub use verify::{Authenticated, Delivery, HeaderPair, Webhook};

/// An event that the API sends to webhook endpoints.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// A widget was created.
    WidgetCreated(WidgetCreated),
    /// An event unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl Decode for WebhookEvent {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["type"])?.as_deref() {
            Some("widget.created") => reader.value().map(Self::WidgetCreated),
            _ => Unknown::read(reader, &["type"]).map(Self::Unknown),
        }
    }
}

/// `{"type": "widget.created", "name": "…"}`
#[derive(Debug, Clone, PartialEq)]
pub struct WidgetCreated {
    /// The widget's name.
    pub name: String,
}

impl Decode for WidgetCreated {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (mut tag, mut name) = (Constant::string("widget.created"), String::new());
        reader.record(&["type", "name"], &mut [&mut tag, &mut name])?;
        Ok(Self { name })
    }
}
