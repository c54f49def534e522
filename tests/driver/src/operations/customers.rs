//! Operations: customers.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{
    CustomerCreate, CustomerSortProperty, CustomerUpdate, CustomerUpdateExternalId,
    MetadataFilter,
};
use sdk::runtime::json::OneOrMany;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) mod members;

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "customers:list",
        method: "GET",
        path: "/v1/customers/",
        call: list,
    },
    Operation {
        id: "customers:create",
        method: "POST",
        path: "/v1/customers/",
        call: create,
    },
    Operation {
        id: "customers:export",
        method: "GET",
        path: "/v1/customers/export",
        call: export,
    },
    Operation {
        id: "customers:get_external",
        method: "GET",
        path: "/v1/customers/external/{external_id}",
        call: get_external,
    },
    Operation {
        id: "customers:delete_external",
        method: "DELETE",
        path: "/v1/customers/external/{external_id}",
        call: delete_external,
    },
    Operation {
        id: "customers:update_external",
        method: "PATCH",
        path: "/v1/customers/external/{external_id}",
        call: update_external,
    },
    Operation {
        id: "customers:list_payment_methods_external",
        method: "GET",
        path: "/v1/customers/external/{external_id}/payment-methods",
        call: list_payment_methods_external,
    },
    Operation {
        id: "customers:get_state_external",
        method: "GET",
        path: "/v1/customers/external/{external_id}/state",
        call: get_state_external,
    },
    Operation {
        id: "customers:get",
        method: "GET",
        path: "/v1/customers/{id}",
        call: get,
    },
    Operation {
        id: "customers:delete",
        method: "DELETE",
        path: "/v1/customers/{id}",
        call: delete,
    },
    Operation {
        id: "customers:update",
        method: "PATCH",
        path: "/v1/customers/{id}",
        call: update,
    },
    Operation {
        id: "customers:list_payment_methods",
        method: "GET",
        path: "/v1/customers/{id}/payment-methods",
        call: list_payment_methods,
    },
    Operation {
        id: "customers:get_state",
        method: "GET",
        path: "/v1/customers/{id}/state",
        call: get_state,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.customers().list();
    let call = arguments
        .set(
            call,
            Place::Query,
            "organization_id",
            |call, value: OneOrMany<Uuid>| call.organization_id(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "email", |call, value: String| call.email(value))?;
    let call = arguments
        .set(call, Place::Query, "query", |call, value: String| call.query(value))?;
    let call = arguments
        .set(call, Place::Query, "active", |call, value: bool| call.active(value))?;
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "sorting",
            |call, value: Vec<CustomerSortProperty>| call.sorting(value),
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
    let call = client.customers().create(arguments.body::<CustomerCreate>()?);
    answer::json(call.send_response())
}

fn export(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.customers().export();
    let call = arguments
        .set(
            call,
            Place::Query,
            "organization_id",
            |call, value: OneOrMany<Uuid>| call.organization_id(value),
        )?;
    answer::text(call.send_response())
}

fn get_external(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customers()
        .get_external(arguments.required::<String>(Place::Path, "external_id")?);
    answer::json(call.send_response())
}

fn delete_external(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customers()
        .delete_external(arguments.required::<String>(Place::Path, "external_id")?);
    let call = arguments
        .set(
            call,
            Place::Query,
            "anonymize",
            |call, value: bool| call.anonymize(value),
        )?;
    answer::empty(call.send_response())
}

fn update_external(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customers()
        .update_external(
            arguments.required::<String>(Place::Path, "external_id")?,
            arguments.body::<CustomerUpdateExternalId>()?,
        );
    answer::json(call.send_response())
}

fn list_payment_methods_external(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customers()
        .list_payment_methods_external(
            arguments.required::<String>(Place::Path, "external_id")?,
        );
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    answer::json(call.send_response())
}

fn get_state_external(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customers()
        .get_state_external(arguments.required::<String>(Place::Path, "external_id")?);
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.customers().get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn delete(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.customers().delete(arguments.required::<Uuid>(Place::Path, "id")?);
    let call = arguments
        .set(
            call,
            Place::Query,
            "anonymize",
            |call, value: bool| call.anonymize(value),
        )?;
    answer::empty(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customers()
        .update(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<CustomerUpdate>()?,
        );
    answer::json(call.send_response())
}

fn list_payment_methods(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customers()
        .list_payment_methods(arguments.required::<Uuid>(Place::Path, "id")?);
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    answer::json(call.send_response())
}

fn get_state(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customers()
        .get_state(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}
