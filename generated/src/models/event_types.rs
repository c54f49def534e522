//! Models: event types.

mod event;

pub use self::event::{
    EventType, EventTypeUpdate, EventTypeWithStats, EventTypeWithStatsPage,
    EventTypesSortProperty,
};
