//! Schemas: event for event types.

use sdk::models::{
    EventType, EventTypeUpdate, EventTypeWithStats, EventTypeWithStatsPage,
    EventTypesSortProperty,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<EventType>("EventType"),
    schema::sent::<EventTypeUpdate>("EventTypeUpdate"),
    schema::received::<EventTypeWithStats>("EventTypeWithStats"),
    schema::received::<EventTypeWithStatsPage>("ListResource_EventTypeWithStats_"),
    schema::sent::<EventTypesSortProperty>("EventTypesSortProperty"),
];
