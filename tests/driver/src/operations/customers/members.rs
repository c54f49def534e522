//! Operations: customers, members.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{MemberCreateFromCustomer, MemberUpdate};

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "customers:members:create_external",
        method: "POST",
        path: "/v1/customers/external/{external_id}/members",
        call: create_external,
    },
    Operation {
        id: "customers:members:get_external",
        method: "GET",
        path: "/v1/customers/external/{external_id}/members/{member_external_id}",
        call: get_external,
    },
    Operation {
        id: "customers:members:delete_external",
        method: "DELETE",
        path: "/v1/customers/external/{external_id}/members/{member_external_id}",
        call: delete_external,
    },
    Operation {
        id: "customers:members:update_external",
        method: "PATCH",
        path: "/v1/customers/external/{external_id}/members/{member_external_id}",
        call: update_external,
    },
    Operation {
        id: "customers:members:create",
        method: "POST",
        path: "/v1/customers/{id}/members",
        call: create,
    },
    Operation {
        id: "customers:members:get",
        method: "GET",
        path: "/v1/customers/{id}/members/{member_id}",
        call: get,
    },
    Operation {
        id: "customers:members:delete",
        method: "DELETE",
        path: "/v1/customers/{id}/members/{member_id}",
        call: delete,
    },
    Operation {
        id: "customers:members:update",
        method: "PATCH",
        path: "/v1/customers/{id}/members/{member_id}",
        call: update,
    },
];

fn create_external(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customers()
        .members()
        .create_external(
            arguments.required::<String>(Place::Path, "external_id")?,
            arguments.body::<MemberCreateFromCustomer>()?,
        );
    answer::json(call.send_response())
}

fn get_external(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customers()
        .members()
        .get_external(
            arguments.required::<String>(Place::Path, "external_id")?,
            arguments.required::<String>(Place::Path, "member_external_id")?,
        );
    answer::json(call.send_response())
}

fn delete_external(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customers()
        .members()
        .delete_external(
            arguments.required::<String>(Place::Path, "external_id")?,
            arguments.required::<String>(Place::Path, "member_external_id")?,
        );
    answer::empty(call.send_response())
}

fn update_external(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customers()
        .members()
        .update_external(
            arguments.required::<String>(Place::Path, "external_id")?,
            arguments.required::<String>(Place::Path, "member_external_id")?,
            arguments.body::<MemberUpdate>()?,
        );
    answer::json(call.send_response())
}

fn create(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customers()
        .members()
        .create(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<MemberCreateFromCustomer>()?,
        );
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customers()
        .members()
        .get(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.required::<Uuid>(Place::Path, "member_id")?,
        );
    answer::json(call.send_response())
}

fn delete(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customers()
        .members()
        .delete(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.required::<Uuid>(Place::Path, "member_id")?,
        );
    answer::empty(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customers()
        .members()
        .update(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.required::<Uuid>(Place::Path, "member_id")?,
            arguments.body::<MemberUpdate>()?,
        );
    answer::json(call.send_response())
}
