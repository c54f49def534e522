//! Operations: event types.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{EventSource, EventTypeUpdate, EventTypesSortProperty};
use sdk::runtime::json::OneOrMany;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "event-types:list",
        method: "GET",
        path: "/v1/event-types/",
        call: list,
    },
    Operation {
        id: "event-types:update",
        method: "PATCH",
        path: "/v1/event-types/{id}",
        call: update,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.event_types().list();
    let call = arguments
        .set(
            call,
            Place::Query,
            "organization_id",
            |call, value: OneOrMany<Uuid>| call.organization_id(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "customer_id",
            |call, value: OneOrMany<Uuid>| call.customer_id(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "external_customer_id",
            |call, value: OneOrMany<String>| call.external_customer_id(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "query", |call, value: String| call.query(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "root_events",
            |call, value: bool| call.root_events(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "parent_id",
            |call, value: Uuid| call.parent_id(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "source",
            |call, value: EventSource| call.source(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "sorting",
            |call, value: Vec<EventTypesSortProperty>| call.sorting(value),
        )?;
    answer::json(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .event_types()
        .update(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<EventTypeUpdate>()?,
        );
    answer::json(call.send_response())
}
