//! Schemas: event for event types.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::EventType>("EventType"),
    sent::<models::EventTypeUpdate>("EventTypeUpdate"),
    received::<models::EventTypeWithStats>("EventTypeWithStats"),
    received::<models::EventTypeWithStatsPage>("ListResource_EventTypeWithStats_"),
    sent::<models::EventTypesSortProperty>("EventTypesSortProperty"),
];
