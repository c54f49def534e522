//! A stand-in for the events that the generator writes, to verify deliveries of them.

#[cfg(feature = "webhooks")]
mod error;
#[cfg(feature = "webhooks")]
mod verify;

use crate::runtime::json::{Constant, Decode, DecodeError, Reader, Unknown};

#[cfg(feature = "webhooks")]
pub use error::WebhookError;
#[cfg(feature = "webhooks")]
pub use verify::{Authenticated, Delivery, HeaderPair, Webhook};

/// An event that the server sends to a webhook endpoint.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// A widget was made.
    WidgetCreated(WidgetCreated),
    /// An event that this version does not know, kept whole.
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
