//! Operations: orders.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{
    MetadataFilter, OrderCreate, OrderExportColumn, OrderFinalize, OrderSortProperty,
    OrderStatus, OrderUpdate, ProductBillingType,
};
use sdk::runtime::json::{OneOrMany, Timestamp};

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "orders:list",
        method: "GET",
        path: "/v1/orders/",
        call: list,
    },
    Operation {
        id: "orders:create",
        method: "POST",
        path: "/v1/orders/",
        call: create,
    },
    Operation {
        id: "orders:export",
        method: "GET",
        path: "/v1/orders/export",
        call: export,
    },
    Operation {
        id: "orders:get",
        method: "GET",
        path: "/v1/orders/{id}",
        call: get,
    },
    Operation {
        id: "orders:update",
        method: "PATCH",
        path: "/v1/orders/{id}",
        call: update,
    },
    Operation {
        id: "orders:finalize",
        method: "POST",
        path: "/v1/orders/{id}/finalize",
        call: finalize,
    },
    Operation {
        id: "orders:invoice",
        method: "GET",
        path: "/v1/orders/{id}/invoice",
        call: invoice,
    },
    Operation {
        id: "orders:generate_invoice",
        method: "POST",
        path: "/v1/orders/{id}/invoice",
        call: generate_invoice,
    },
    Operation {
        id: "orders:receipt",
        method: "GET",
        path: "/v1/orders/{id}/receipt",
        call: receipt,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.orders().list();
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
            "product_billing_type",
            |call, value: OneOrMany<ProductBillingType>| call.product_billing_type(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "discount_id",
            |call, value: OneOrMany<Uuid>| call.discount_id(value),
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
            "checkout_id",
            |call, value: OneOrMany<Uuid>| call.checkout_id(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "subscription_id",
            |call, value: OneOrMany<Uuid>| call.subscription_id(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "status",
            |call, value: OneOrMany<OrderStatus>| call.status(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "created_after",
            |call, value: Timestamp| call.created_after(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "created_before",
            |call, value: Timestamp| call.created_before(value),
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
            |call, value: Vec<OrderSortProperty>| call.sorting(value),
        )?;
    let call = arguments
        .set_each(
            call,
            "metadata",
            |call, key, value: MetadataFilter| call.metadata(key, value),
        )?;
    answer::json(call.send_response())
}

fn create(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.orders().create(arguments.body::<OrderCreate>()?);
    answer::json(call.send_response())
}

fn export(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.orders().export();
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
            "status",
            |call, value: OneOrMany<OrderStatus>| call.status(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "created_after",
            |call, value: Timestamp| call.created_after(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "created_before",
            |call, value: Timestamp| call.created_before(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "timezone",
            |call, value: String| call.timezone(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "columns",
            |call, value: OneOrMany<OrderExportColumn>| call.columns(value),
        )?;
    answer::text(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.orders().get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .orders()
        .update(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<OrderUpdate>()?,
        );
    answer::json(call.send_response())
}

fn finalize(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.orders().finalize(arguments.required::<Uuid>(Place::Path, "id")?);
    let call = arguments.set_body(call, |call, body: OrderFinalize| call.body(body))?;
    answer::json(call.send_response())
}

fn invoice(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.orders().invoice(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn generate_invoice(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .orders()
        .generate_invoice(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn receipt(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.orders().receipt(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}
