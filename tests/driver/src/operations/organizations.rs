//! Operations: organizations.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{OrganizationCreate, OrganizationSortProperty, OrganizationUpdate};

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "organizations:list",
        method: "GET",
        path: "/v1/organizations/",
        call: list,
    },
    Operation {
        id: "organizations:create",
        method: "POST",
        path: "/v1/organizations/",
        call: create,
    },
    Operation {
        id: "organizations:get",
        method: "GET",
        path: "/v1/organizations/{id}",
        call: get,
    },
    Operation {
        id: "organizations:update",
        method: "PATCH",
        path: "/v1/organizations/{id}",
        call: update,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.organizations().list();
    let call = arguments
        .set(call, Place::Query, "slug", |call, value: String| call.slug(value))?;
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "sorting",
            |call, value: Vec<OrganizationSortProperty>| call.sorting(value),
        )?;
    answer::json(call.send_response())
}

fn create(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.organizations().create(arguments.body::<OrganizationCreate>()?);
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .organizations()
        .get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .organizations()
        .update(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<OrganizationUpdate>()?,
        );
    answer::json(call.send_response())
}
