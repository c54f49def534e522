//! Operations: customer portal, subscriptions.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{CustomerSubscriptionSortProperty, CustomerSubscriptionUpdate};
use sdk::runtime::json::OneOrMany;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "customer_portal:subscriptions:list",
        method: "GET",
        path: "/v1/customer-portal/subscriptions/",
        call: list,
    },
    Operation {
        id: "customer_portal:subscriptions:get",
        method: "GET",
        path: "/v1/customer-portal/subscriptions/{id}",
        call: get,
    },
    Operation {
        id: "customer_portal:subscriptions:cancel",
        method: "DELETE",
        path: "/v1/customer-portal/subscriptions/{id}",
        call: cancel,
    },
    Operation {
        id: "customer_portal:subscriptions:update",
        method: "PATCH",
        path: "/v1/customer-portal/subscriptions/{id}",
        call: update,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.customer_portal().subscriptions().list();
    let call = arguments
        .set(
            call,
            Place::Query,
            "product_id",
            |call, value: OneOrMany<Uuid>| call.product_id(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "active", |call, value: bool| call.active(value))?;
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
            |call, value: Vec<CustomerSubscriptionSortProperty>| call.sorting(value),
        )?;
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .subscriptions()
        .get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn cancel(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .subscriptions()
        .cancel(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .subscriptions()
        .update(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<CustomerSubscriptionUpdate>()?,
        );
    answer::json(call.send_response())
}
