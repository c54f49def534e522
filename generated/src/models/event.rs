//! Models: event.

use crate::runtime::{decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::UnknownValue;

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

string_enum! {
    EventSource;
    System = "system", User = "user",
}

decode_string_enum!(EventSource, Self::System);

encode_string_enum!(EventSource);
