//! Operations: custom fields.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{
    CustomFieldCreate, CustomFieldSortProperty, CustomFieldType, CustomFieldUpdate,
};
use sdk::runtime::json::OneOrMany;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "custom-fields:list",
        method: "GET",
        path: "/v1/custom-fields/",
        call: list,
    },
    Operation {
        id: "custom-fields:create",
        method: "POST",
        path: "/v1/custom-fields/",
        call: create,
    },
    Operation {
        id: "custom-fields:get",
        method: "GET",
        path: "/v1/custom-fields/{id}",
        call: get,
    },
    Operation {
        id: "custom-fields:delete",
        method: "DELETE",
        path: "/v1/custom-fields/{id}",
        call: delete,
    },
    Operation {
        id: "custom-fields:update",
        method: "PATCH",
        path: "/v1/custom-fields/{id}",
        call: update,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.custom_fields().list();
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
        .set(
            call,
            Place::Query,
            "type",
            |call, value: OneOrMany<CustomFieldType>| call.type_(value),
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
            |call, value: Vec<CustomFieldSortProperty>| call.sorting(value),
        )?;
    answer::json(call.send_response())
}

fn create(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.custom_fields().create(arguments.body::<CustomFieldCreate>()?);
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .custom_fields()
        .get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn delete(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .custom_fields()
        .delete(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::empty(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .custom_fields()
        .update(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<CustomFieldUpdate>()?,
        );
    answer::json(call.send_response())
}
