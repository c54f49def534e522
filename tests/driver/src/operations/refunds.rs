//! Operations: refunds.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{RefundCreate, RefundSortProperty};
use sdk::runtime::json::OneOrMany;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "refunds:list",
        method: "GET",
        path: "/v1/refunds/",
        call: list,
    },
    Operation {
        id: "refunds:create",
        method: "POST",
        path: "/v1/refunds/",
        call: create,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.refunds().list();
    let call = arguments
        .set(call, Place::Query, "id", |call, value: OneOrMany<Uuid>| call.id(value))?;
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
            "subscription_id",
            |call, value: OneOrMany<Uuid>| call.subscription_id(value),
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
            "succeeded",
            |call, value: bool| call.succeeded(value),
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
            |call, value: Vec<RefundSortProperty>| call.sorting(value),
        )?;
    answer::json(call.send_response())
}

fn create(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.refunds().create(arguments.body::<RefundCreate>()?);
    answer::json(call.send_response())
}
