//! Operations: subscriptions.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{
    CustomerCancellationReason, MetadataFilter, SubscriptionCreate,
    SubscriptionExportColumn, SubscriptionSortProperty, SubscriptionStatus,
    SubscriptionUpdate,
};
use sdk::runtime::json::{OneOrMany, Timestamp};

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "subscriptions:list",
        method: "GET",
        path: "/v1/subscriptions/",
        call: list,
    },
    Operation {
        id: "subscriptions:create",
        method: "POST",
        path: "/v1/subscriptions/",
        call: create,
    },
    Operation {
        id: "subscriptions:export",
        method: "GET",
        path: "/v1/subscriptions/export",
        call: export,
    },
    Operation {
        id: "subscriptions:get",
        method: "GET",
        path: "/v1/subscriptions/{id}",
        call: get,
    },
    Operation {
        id: "subscriptions:revoke",
        method: "DELETE",
        path: "/v1/subscriptions/{id}",
        call: revoke,
    },
    Operation {
        id: "subscriptions:update",
        method: "PATCH",
        path: "/v1/subscriptions/{id}",
        call: update,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.subscriptions().list();
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
            "discount_id",
            |call, value: OneOrMany<Uuid>| call.discount_id(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "active", |call, value: bool| call.active(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "status",
            |call, value: OneOrMany<SubscriptionStatus>| call.status(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "cancel_at_period_end",
            |call, value: bool| call.cancel_at_period_end(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "customer_cancellation_reason",
            |call, value: OneOrMany<CustomerCancellationReason>| {
                call.customer_cancellation_reason(value)
            },
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "canceled_at_after",
            |call, value: Timestamp| call.canceled_at_after(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "canceled_at_before",
            |call, value: Timestamp| call.canceled_at_before(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "started_after",
            |call, value: Timestamp| call.started_after(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "started_before",
            |call, value: Timestamp| call.started_before(value),
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
            |call, value: Vec<SubscriptionSortProperty>| call.sorting(value),
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
    let call = client.subscriptions().create(arguments.body::<SubscriptionCreate>()?);
    answer::json(call.send_response())
}

fn export(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.subscriptions().export();
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
            |call, value: OneOrMany<SubscriptionStatus>| call.status(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "cancel_at_period_end",
            |call, value: bool| call.cancel_at_period_end(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "started_after",
            |call, value: Timestamp| call.started_after(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "started_before",
            |call, value: Timestamp| call.started_before(value),
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
            |call, value: OneOrMany<SubscriptionExportColumn>| call.columns(value),
        )?;
    answer::text(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .subscriptions()
        .get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn revoke(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .subscriptions()
        .revoke(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .subscriptions()
        .update(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<SubscriptionUpdate>()?,
        );
    answer::json(call.send_response())
}
