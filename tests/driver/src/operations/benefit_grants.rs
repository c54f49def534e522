//! Operations: benefit grants.

use uuid::Uuid;

use sdk::Client;
use sdk::models::BenefitGrantSortProperty;
use sdk::runtime::json::OneOrMany;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "benefit-grants:list",
        method: "GET",
        path: "/v1/benefit-grants/",
        call: list,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.benefit_grants().list();
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
            "is_granted",
            |call, value: bool| call.is_granted(value),
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
            |call, value: Vec<BenefitGrantSortProperty>| call.sorting(value),
        )?;
    answer::json(call.send_response())
}
