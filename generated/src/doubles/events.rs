//! The service `Events` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, json_body, json_response, no_body,
};
use crate::models::{
    Event, EventListPage, EventNamePage, EventsIngest, EventsIngestResponse,
};

/// The service `Events` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Events<'a> {
    mock: &'a Mock,
}

impl<'a> Events<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/events/`, to set up its responses and to inspect the calls that it received.
    pub fn list(&self) -> MockList<(), EventListPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "events:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("EventPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `POST /v1/events/ingest`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn ingest(&self) -> MockOperation<EventsIngest, EventsIngestResponse> {
        self.mock
            .operation(Shape {
                id: "events:ingest",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/events/names`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn list_names(&self) -> MockList<(), EventNamePage> {
        self.mock
            .paged_list(
                Shape {
                    id: "events:list_names",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("EventNamePage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `GET /v1/events/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn get(&self) -> MockOperation<(), Event> {
        self.mock
            .operation(Shape {
                id: "events:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }
}
