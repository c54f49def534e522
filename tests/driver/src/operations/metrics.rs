//! Operations: metrics.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{
    MetricDashboardCreate, MetricDashboardUpdate, ProductBillingType, TimeInterval,
    Timezone,
};
use sdk::runtime::json::{Date, OneOrMany};

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "metrics:get",
        method: "GET",
        path: "/v1/metrics/",
        call: get,
    },
    Operation {
        id: "metrics:list_dashboards",
        method: "GET",
        path: "/v1/metrics/dashboards",
        call: list_dashboards,
    },
    Operation {
        id: "metrics:create_dashboard",
        method: "POST",
        path: "/v1/metrics/dashboards",
        call: create_dashboard,
    },
    Operation {
        id: "metrics:get_dashboard",
        method: "GET",
        path: "/v1/metrics/dashboards/{id}",
        call: get_dashboard,
    },
    Operation {
        id: "metrics:delete_dashboard",
        method: "DELETE",
        path: "/v1/metrics/dashboards/{id}",
        call: delete_dashboard,
    },
    Operation {
        id: "metrics:update_dashboard",
        method: "PATCH",
        path: "/v1/metrics/dashboards/{id}",
        call: update_dashboard,
    },
    Operation {
        id: "metrics:export",
        method: "GET",
        path: "/v1/metrics/export",
        call: export,
    },
    Operation {
        id: "metrics:limits",
        method: "GET",
        path: "/v1/metrics/limits",
        call: limits,
    },
];

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .metrics()
        .get(
            arguments.required::<Date>(Place::Query, "start_date")?,
            arguments.required::<Date>(Place::Query, "end_date")?,
            arguments.required::<TimeInterval>(Place::Query, "interval")?,
        );
    let call = arguments
        .set(
            call,
            Place::Query,
            "timezone",
            |call, value: Timezone| call.timezone(value),
        )?;
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
            "billing_type",
            |call, value: OneOrMany<ProductBillingType>| call.billing_type(value),
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
            "metrics",
            |call, value: Vec<String>| call.metrics(value),
        )?;
    answer::json(call.send_response())
}

fn list_dashboards(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.metrics().list_dashboards();
    let call = arguments
        .set(
            call,
            Place::Query,
            "organization_id",
            |call, value: OneOrMany<Uuid>| call.organization_id(value),
        )?;
    answer::json(call.send_response())
}

fn create_dashboard(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .metrics()
        .create_dashboard(arguments.body::<MetricDashboardCreate>()?);
    answer::json(call.send_response())
}

fn get_dashboard(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .metrics()
        .get_dashboard(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn delete_dashboard(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .metrics()
        .delete_dashboard(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::empty(call.send_response())
}

fn update_dashboard(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .metrics()
        .update_dashboard(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<MetricDashboardUpdate>()?,
        );
    answer::json(call.send_response())
}

fn export(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .metrics()
        .export(
            arguments.required::<Date>(Place::Query, "start_date")?,
            arguments.required::<Date>(Place::Query, "end_date")?,
            arguments.required::<TimeInterval>(Place::Query, "interval")?,
        );
    let call = arguments
        .set(
            call,
            Place::Query,
            "timezone",
            |call, value: Timezone| call.timezone(value),
        )?;
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
            "billing_type",
            |call, value: OneOrMany<ProductBillingType>| call.billing_type(value),
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
            "metrics",
            |call, value: Vec<String>| call.metrics(value),
        )?;
    answer::text(call.send_response())
}

fn limits(client: &Client, _: &mut Arguments) -> Outcome {
    let call = client.metrics().limits();
    answer::json(call.send_response())
}
