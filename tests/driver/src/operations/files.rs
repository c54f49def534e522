//! Operations: files.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{FileCreate, FilePatch, FileUploadCompleted};
use sdk::runtime::json::OneOrMany;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "files:list",
        method: "GET",
        path: "/v1/files/",
        call: list,
    },
    Operation {
        id: "files:create",
        method: "POST",
        path: "/v1/files/",
        call: create,
    },
    Operation {
        id: "files:delete",
        method: "DELETE",
        path: "/v1/files/{id}",
        call: delete,
    },
    Operation {
        id: "files:update",
        method: "PATCH",
        path: "/v1/files/{id}",
        call: update,
    },
    Operation {
        id: "files:uploaded",
        method: "POST",
        path: "/v1/files/{id}/uploaded",
        call: uploaded,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.files().list();
    let call = arguments
        .set(
            call,
            Place::Query,
            "organization_id",
            |call, value: OneOrMany<Uuid>| call.organization_id(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "ids", |call, value: OneOrMany<Uuid>| call.ids(value))?;
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    answer::json(call.send_response())
}

fn create(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.files().create(arguments.body::<FileCreate>()?);
    answer::json(call.send_response())
}

fn delete(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.files().delete(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::empty(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .files()
        .update(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<FilePatch>()?,
        );
    answer::json(call.send_response())
}

fn uploaded(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .files()
        .uploaded(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<FileUploadCompleted>()?,
        );
    answer::json(call.send_response())
}
