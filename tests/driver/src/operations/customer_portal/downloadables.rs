//! Operations: customer portal, downloadables.

use uuid::Uuid;

use sdk::Client;
use sdk::runtime::json::OneOrMany;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "customer_portal:downloadables:list",
        method: "GET",
        path: "/v1/customer-portal/downloadables/",
        call: list,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.customer_portal().downloadables().list();
    let call = arguments
        .set(
            call,
            Place::Query,
            "benefit_id",
            |call, value: OneOrMany<Uuid>| call.benefit_id(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    answer::json(call.send_response())
}
