//! Operations: discounts.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{DiscountCreate, DiscountSortProperty, DiscountUpdate};
use sdk::runtime::json::OneOrMany;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "discounts:list",
        method: "GET",
        path: "/v1/discounts/",
        call: list,
    },
    Operation {
        id: "discounts:create",
        method: "POST",
        path: "/v1/discounts/",
        call: create,
    },
    Operation {
        id: "discounts:get",
        method: "GET",
        path: "/v1/discounts/{id}",
        call: get,
    },
    Operation {
        id: "discounts:delete",
        method: "DELETE",
        path: "/v1/discounts/{id}",
        call: delete,
    },
    Operation {
        id: "discounts:update",
        method: "PATCH",
        path: "/v1/discounts/{id}",
        call: update,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.discounts().list();
    let call = arguments
        .set(
            call,
            Place::Query,
            "organization_id",
            |call, value: OneOrMany<Uuid>| call.organization_id(value),
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
            |call, value: Vec<DiscountSortProperty>| call.sorting(value),
        )?;
    answer::json(call.send_response())
}

fn create(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.discounts().create(arguments.body::<DiscountCreate>()?);
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.discounts().get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn delete(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.discounts().delete(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::empty(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .discounts()
        .update(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<DiscountUpdate>()?,
        );
    answer::json(call.send_response())
}
