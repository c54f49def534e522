//! Operations: webhooks.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{
    HttpCodeClass, WebhookEndpointCreate, WebhookEndpointUpdate, WebhookEventType,
};
use sdk::runtime::json::{OneOrMany, Timestamp};

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "webhooks:list_webhook_deliveries",
        method: "GET",
        path: "/v1/webhooks/deliveries",
        call: list_deliveries,
    },
    Operation {
        id: "webhooks:list_webhook_endpoints",
        method: "GET",
        path: "/v1/webhooks/endpoints",
        call: list_endpoints,
    },
    Operation {
        id: "webhooks:create_webhook_endpoint",
        method: "POST",
        path: "/v1/webhooks/endpoints",
        call: create_endpoint,
    },
    Operation {
        id: "webhooks:get_webhook_endpoint",
        method: "GET",
        path: "/v1/webhooks/endpoints/{id}",
        call: get_endpoint,
    },
    Operation {
        id: "webhooks:delete_webhook_endpoint",
        method: "DELETE",
        path: "/v1/webhooks/endpoints/{id}",
        call: delete_endpoint,
    },
    Operation {
        id: "webhooks:update_webhook_endpoint",
        method: "PATCH",
        path: "/v1/webhooks/endpoints/{id}",
        call: update_endpoint,
    },
    Operation {
        id: "webhooks:reset_webhook_endpoint_secret",
        method: "PATCH",
        path: "/v1/webhooks/endpoints/{id}/secret",
        call: reset_endpoint_secret,
    },
    Operation {
        id: "webhooks:redeliver_webhook_event",
        method: "POST",
        path: "/v1/webhooks/events/{id}/redeliver",
        call: redeliver_event,
    },
];

fn list_deliveries(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.webhooks().list_deliveries();
    let call = arguments
        .set(
            call,
            Place::Query,
            "endpoint_id",
            |call, value: OneOrMany<Uuid>| call.endpoint_id(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "start_timestamp",
            |call, value: Timestamp| call.start_timestamp(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "end_timestamp",
            |call, value: Timestamp| call.end_timestamp(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "succeeded",
            |call, value: bool| call.succeeded(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "query", |call, value: String| call.query(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "http_code_class",
            |call, value: HttpCodeClass| call.http_code_class(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "event_type",
            |call, value: OneOrMany<WebhookEventType>| call.event_type(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    answer::json(call.send_response())
}

fn list_endpoints(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.webhooks().list_endpoints();
    let call = arguments
        .set(
            call,
            Place::Query,
            "organization_id",
            |call, value: OneOrMany<Uuid>| call.organization_id(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    answer::json(call.send_response())
}

fn create_endpoint(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .webhooks()
        .create_endpoint(arguments.body::<WebhookEndpointCreate>()?);
    answer::json(call.send_response())
}

fn get_endpoint(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .webhooks()
        .get_endpoint(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn delete_endpoint(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .webhooks()
        .delete_endpoint(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::empty(call.send_response())
}

fn update_endpoint(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .webhooks()
        .update_endpoint(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<WebhookEndpointUpdate>()?,
        );
    answer::json(call.send_response())
}

fn reset_endpoint_secret(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .webhooks()
        .reset_endpoint_secret(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn redeliver_event(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .webhooks()
        .redeliver_event(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}
