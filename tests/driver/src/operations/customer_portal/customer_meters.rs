//! Operations: customer portal, customer meters.

use uuid::Uuid;

use sdk::Client;
use sdk::models::CustomerCustomerMeterSortProperty;
use sdk::runtime::json::OneOrMany;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "customer_portal:customer_meters:list",
        method: "GET",
        path: "/v1/customer-portal/meters/",
        call: list,
    },
    Operation {
        id: "customer_portal:customer_meters:get",
        method: "GET",
        path: "/v1/customer-portal/meters/{id}",
        call: get,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.customer_portal().customer_meters().list();
    let call = arguments
        .set(
            call,
            Place::Query,
            "meter_id",
            |call, value: OneOrMany<Uuid>| call.meter_id(value),
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
            |call, value: Vec<CustomerCustomerMeterSortProperty>| call.sorting(value),
        )?;
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .customer_meters()
        .get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}
