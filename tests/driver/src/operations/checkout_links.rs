//! Operations: checkout links.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{CheckoutLinkCreate, CheckoutLinkSortProperty, CheckoutLinkUpdate};
use sdk::runtime::json::OneOrMany;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "checkout-links:list",
        method: "GET",
        path: "/v1/checkout-links/",
        call: list,
    },
    Operation {
        id: "checkout-links:create",
        method: "POST",
        path: "/v1/checkout-links/",
        call: create,
    },
    Operation {
        id: "checkout-links:get",
        method: "GET",
        path: "/v1/checkout-links/{id}",
        call: get,
    },
    Operation {
        id: "checkout-links:delete",
        method: "DELETE",
        path: "/v1/checkout-links/{id}",
        call: delete,
    },
    Operation {
        id: "checkout-links:update",
        method: "PATCH",
        path: "/v1/checkout-links/{id}",
        call: update,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.checkout_links().list();
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
            "product_id",
            |call, value: OneOrMany<Uuid>| call.product_id(value),
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
            |call, value: Vec<CheckoutLinkSortProperty>| call.sorting(value),
        )?;
    answer::json(call.send_response())
}

fn create(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.checkout_links().create(arguments.body::<CheckoutLinkCreate>()?);
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .checkout_links()
        .get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn delete(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .checkout_links()
        .delete(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::empty(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .checkout_links()
        .update(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<CheckoutLinkUpdate>()?,
        );
    answer::json(call.send_response())
}
