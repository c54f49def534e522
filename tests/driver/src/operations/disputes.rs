//! Operations: disputes.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{DisputeSortProperty, DisputeStatus};
use sdk::runtime::json::OneOrMany;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "disputes:list",
        method: "GET",
        path: "/v1/disputes/",
        call: list,
    },
    Operation {
        id: "disputes:get",
        method: "GET",
        path: "/v1/disputes/{id}",
        call: get,
    },
    Operation {
        id: "disputes:accept",
        method: "POST",
        path: "/v1/disputes/{id}/accept",
        call: accept,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.disputes().list();
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
            "order_id",
            |call, value: OneOrMany<Uuid>| call.order_id(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "status",
            |call, value: OneOrMany<DisputeStatus>| call.status(value),
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
            |call, value: Vec<DisputeSortProperty>| call.sorting(value),
        )?;
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.disputes().get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn accept(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.disputes().accept(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}
