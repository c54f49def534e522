//! Operations: customer portal, wallets.

use uuid::Uuid;

use sdk::Client;
use sdk::models::CustomerWalletSortProperty;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "customer_portal:wallets:list",
        method: "GET",
        path: "/v1/customer-portal/wallets/",
        call: list,
    },
    Operation {
        id: "customer_portal:wallets:get",
        method: "GET",
        path: "/v1/customer-portal/wallets/{id}",
        call: get,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.customer_portal().wallets().list();
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "sorting",
            |call, value: Vec<CustomerWalletSortProperty>| call.sorting(value),
        )?;
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .wallets()
        .get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}
