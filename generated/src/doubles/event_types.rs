//! The service `EventTypes` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, json_body, json_response, no_body,
};
use crate::models::{EventType, EventTypeUpdate, EventTypeWithStatsPage};

/// The service `EventTypes` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct EventTypes<'a> {
    mock: &'a Mock,
}

impl<'a> EventTypes<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/event-types/`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn list(&self) -> MockList<(), EventTypeWithStatsPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "event-types:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("EventTypeWithStatsPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `PATCH /v1/event-types/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn update(&self) -> MockOperation<EventTypeUpdate, EventType> {
        self.mock
            .operation(Shape {
                id: "event-types:update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }
}
