//! Operations: checkouts.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{
    CheckoutConfirmStripe, CheckoutProductsCreate, CheckoutSortProperty, CheckoutStatus,
    CheckoutUpdate, CheckoutUpdatePublic,
};
use sdk::runtime::json::OneOrMany;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "checkouts:list",
        method: "GET",
        path: "/v1/checkouts/",
        call: list,
    },
    Operation {
        id: "checkouts:create",
        method: "POST",
        path: "/v1/checkouts/",
        call: create,
    },
    Operation {
        id: "checkouts:client_get",
        method: "GET",
        path: "/v1/checkouts/client/{client_secret}",
        call: client_get,
    },
    Operation {
        id: "checkouts:client_update",
        method: "PATCH",
        path: "/v1/checkouts/client/{client_secret}",
        call: client_update,
    },
    Operation {
        id: "checkouts:client_confirm",
        method: "POST",
        path: "/v1/checkouts/client/{client_secret}/confirm",
        call: client_confirm,
    },
    Operation {
        id: "checkouts:get",
        method: "GET",
        path: "/v1/checkouts/{id}",
        call: get,
    },
    Operation {
        id: "checkouts:update",
        method: "PATCH",
        path: "/v1/checkouts/{id}",
        call: update,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.checkouts().list();
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
            "status",
            |call, value: OneOrMany<CheckoutStatus>| call.status(value),
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
            |call, value: Vec<CheckoutSortProperty>| call.sorting(value),
        )?;
    answer::json(call.send_response())
}

fn create(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.checkouts().create(arguments.body::<CheckoutProductsCreate>()?);
    answer::json(call.send_response())
}

fn client_get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .checkouts()
        .client_get(arguments.required::<String>(Place::Path, "client_secret")?);
    answer::json(call.send_response())
}

fn client_update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .checkouts()
        .client_update(
            arguments.required::<String>(Place::Path, "client_secret")?,
            arguments.body::<CheckoutUpdatePublic>()?,
        );
    answer::json(call.send_response())
}

fn client_confirm(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .checkouts()
        .client_confirm(
            arguments.required::<String>(Place::Path, "client_secret")?,
            arguments.body::<CheckoutConfirmStripe>()?,
        );
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.checkouts().get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .checkouts()
        .update(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<CheckoutUpdate>()?,
        );
    answer::json(call.send_response())
}
