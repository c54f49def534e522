//! Operations: payments.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{PaymentSortProperty, PaymentStatus};
use sdk::runtime::json::OneOrMany;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "payments:list",
        method: "GET",
        path: "/v1/payments/",
        call: list,
    },
    Operation {
        id: "payments:get",
        method: "GET",
        path: "/v1/payments/{id}",
        call: get,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.payments().list();
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
            "checkout_id",
            |call, value: OneOrMany<Uuid>| call.checkout_id(value),
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
            "customer_id",
            |call, value: OneOrMany<Uuid>| call.customer_id(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "status",
            |call, value: OneOrMany<PaymentStatus>| call.status(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "method",
            |call, value: OneOrMany<String>| call.method(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "customer_email",
            |call, value: OneOrMany<String>| call.customer_email(value),
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
            |call, value: Vec<PaymentSortProperty>| call.sorting(value),
        )?;
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.payments().get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}
