//! Operations: customer portal, members.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{CustomerPortalMemberCreate, CustomerPortalMemberUpdate};

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "customer_portal:members:list_members",
        method: "GET",
        path: "/v1/customer-portal/members",
        call: list,
    },
    Operation {
        id: "customer_portal:members:add_member",
        method: "POST",
        path: "/v1/customer-portal/members",
        call: add,
    },
    Operation {
        id: "customer_portal:members:remove_member",
        method: "DELETE",
        path: "/v1/customer-portal/members/{id}",
        call: remove,
    },
    Operation {
        id: "customer_portal:members:update_member",
        method: "PATCH",
        path: "/v1/customer-portal/members/{id}",
        call: update,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.customer_portal().members().list();
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    answer::json(call.send_response())
}

fn add(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .members()
        .add(arguments.body::<CustomerPortalMemberCreate>()?);
    answer::json(call.send_response())
}

fn remove(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .members()
        .remove(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::empty(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .members()
        .update(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<CustomerPortalMemberUpdate>()?,
        );
    answer::json(call.send_response())
}
