//! Models: event.

use crate::runtime::string_enum;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Reader, UnknownValue, Writer,
};

/// Source of an event: Polar (`system`) or ingestion (`user`).
///
/// Accepted by [`EventTypes::list`](crate::services::event_types::EventTypes::list),
/// [`Events::list`](crate::services::events::Events::list) and
/// [`Events::list_names`](crate::services::events::Events::list_names).
#[derive(Clone)]
#[non_exhaustive]
pub enum EventSource {
    /// `system`
    System,
    /// `user`
    User,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl EventSource {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::System => "system",
            Self::User => "user",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for EventSource {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "system" => Self::System,
            "user" => Self::User,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(EventSource);

impl Decode for EventSource {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for EventSource {
    const BLANK: Self = Self::System;
}

impl Encode for EventSource {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
