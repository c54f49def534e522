//! Operations: members.

use sdk::Client;
use sdk::models::{MemberRole, MemberSortProperty};

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "members:list_members",
        method: "GET",
        path: "/v1/members/",
        call: list,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.members().list();
    let call = arguments
        .set(
            call,
            Place::Query,
            "customer_id",
            |call, value: String| call.customer_id(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "external_customer_id",
            |call, value: String| call.external_customer_id(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "role", |call, value: MemberRole| call.role(value))?;
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "sorting",
            |call, value: Vec<MemberSortProperty>| call.sorting(value),
        )?;
    answer::json(call.send_response())
}
