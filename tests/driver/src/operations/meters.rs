//! Operations: meters.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{
    AggregationFunction, MetadataFilter, MeterCreate, MeterSortProperty, MeterUpdate,
    TimeInterval, Timezone,
};
use sdk::runtime::json::{OneOrMany, Timestamp};

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "meters:list",
        method: "GET",
        path: "/v1/meters/",
        call: list,
    },
    Operation {
        id: "meters:create",
        method: "POST",
        path: "/v1/meters/",
        call: create,
    },
    Operation {
        id: "meters:get",
        method: "GET",
        path: "/v1/meters/{id}",
        call: get,
    },
    Operation {
        id: "meters:update",
        method: "PATCH",
        path: "/v1/meters/{id}",
        call: update,
    },
    Operation {
        id: "meters:quantities",
        method: "GET",
        path: "/v1/meters/{id}/quantities",
        call: quantities,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.meters().list();
    let call = arguments
        .set(
            call,
            Place::Query,
            "organization_id",
            |call, value: OneOrMany<Uuid>| call.organization_id(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "query", |call, value: String| call.query(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "is_archived",
            |call, value: bool| call.is_archived(value),
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
            |call, value: Vec<MeterSortProperty>| call.sorting(value),
        )?;
    let call = arguments
        .set_each(
            call,
            "metadata",
            |call, key, value: MetadataFilter| call.metadata(key, value),
        )?;
    answer::json(call.send_response())
}

fn create(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.meters().create(arguments.body::<MeterCreate>()?);
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.meters().get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .meters()
        .update(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<MeterUpdate>()?,
        );
    answer::json(call.send_response())
}

fn quantities(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .meters()
        .quantities(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.required::<Timestamp>(Place::Query, "start_timestamp")?,
            arguments.required::<Timestamp>(Place::Query, "end_timestamp")?,
            arguments.required::<TimeInterval>(Place::Query, "interval")?,
        );
    let call = arguments
        .set(
            call,
            Place::Query,
            "timezone",
            |call, value: Timezone| call.timezone(value),
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
            "customer_aggregation_function",
            |call, value: AggregationFunction| call.customer_aggregation_function(value),
        )?;
    let call = arguments
        .set_each(
            call,
            "metadata",
            |call, key, value: MetadataFilter| call.metadata(key, value),
        )?;
    answer::json(call.send_response())
}
