//! Operations: events.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{
    EventNamesSortProperty, EventSortProperty, EventSource, EventsIngest, MetadataFilter,
};
use sdk::runtime::json::{OneOrMany, Timestamp};

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "events:list",
        method: "GET",
        path: "/v1/events/",
        call: list,
    },
    Operation {
        id: "events:ingest",
        method: "POST",
        path: "/v1/events/ingest",
        call: ingest,
    },
    Operation {
        id: "events:list_names",
        method: "GET",
        path: "/v1/events/names",
        call: list_names,
    },
    Operation {
        id: "events:get",
        method: "GET",
        path: "/v1/events/{id}",
        call: get,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.events().list();
    let call = arguments
        .set(call, Place::Query, "filter", |call, value: String| call.filter(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "start_timestamp",
            |call, value: Timestamp| call.start_timestamp(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "end_timestamp",
            |call, value: Timestamp| call.end_timestamp(value),
        )?;
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
        .set(call, Place::Query, "meter_id", |call, value: Uuid| call.meter_id(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "name",
            |call, value: OneOrMany<String>| call.name(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "source",
            |call, value: OneOrMany<EventSource>| call.source(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "query", |call, value: String| call.query(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "parent_id",
            |call, value: Uuid| call.parent_id(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "depth", |call, value: i64| call.depth(value))?;
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "sorting",
            |call, value: Vec<EventSortProperty>| call.sorting(value),
        )?;
    let call = arguments
        .set_each(
            call,
            "metadata",
            |call, key, value: MetadataFilter| call.metadata(key, value),
        )?;
    answer::json(call.send_response())
}

fn ingest(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.events().ingest(arguments.body::<EventsIngest>()?);
    answer::json(call.send_response())
}

fn list_names(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.events().list_names();
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
        .set(
            call,
            Place::Query,
            "source",
            |call, value: OneOrMany<EventSource>| call.source(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "query", |call, value: String| call.query(value))?;
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "sorting",
            |call, value: Vec<EventNamesSortProperty>| call.sorting(value),
        )?;
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.events().get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}
