//! Operations: oauth2, clients.

use sdk::Client;
use sdk::models::{OAuth2ClientConfiguration, OAuth2ClientConfigurationUpdate};

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "oauth2:clients:oauth2:create_client",
        method: "POST",
        path: "/v1/oauth2/register",
        call: create,
    },
    Operation {
        id: "oauth2:clients:oauth2:get_client",
        method: "GET",
        path: "/v1/oauth2/register/{client_id}",
        call: get,
    },
    Operation {
        id: "oauth2:clients:oauth2:update_client",
        method: "PUT",
        path: "/v1/oauth2/register/{client_id}",
        call: update,
    },
    Operation {
        id: "oauth2:clients:oauth2:delete_client",
        method: "DELETE",
        path: "/v1/oauth2/register/{client_id}",
        call: delete,
    },
];

fn create(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .oauth2()
        .clients()
        .create(arguments.body::<OAuth2ClientConfiguration>()?);
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .oauth2()
        .clients()
        .get(arguments.required::<String>(Place::Path, "client_id")?);
    answer::json(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .oauth2()
        .clients()
        .update(
            arguments.required::<String>(Place::Path, "client_id")?,
            arguments.body::<OAuth2ClientConfigurationUpdate>()?,
        );
    answer::json(call.send_response())
}

fn delete(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .oauth2()
        .clients()
        .delete(arguments.required::<String>(Place::Path, "client_id")?);
    answer::empty(call.send_response())
}
