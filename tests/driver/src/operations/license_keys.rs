//! Operations: license keys.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{
    LicenseKeyActivate, LicenseKeyDeactivate, LicenseKeyStatus, LicenseKeyUpdate,
    LicenseKeyValidate,
};
use sdk::runtime::json::OneOrMany;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "license_keys:list",
        method: "GET",
        path: "/v1/license-keys/",
        call: list,
    },
    Operation {
        id: "license_keys:activate",
        method: "POST",
        path: "/v1/license-keys/activate",
        call: activate,
    },
    Operation {
        id: "license_keys:deactivate",
        method: "POST",
        path: "/v1/license-keys/deactivate",
        call: deactivate,
    },
    Operation {
        id: "license_keys:validate",
        method: "POST",
        path: "/v1/license-keys/validate",
        call: validate,
    },
    Operation {
        id: "license_keys:get",
        method: "GET",
        path: "/v1/license-keys/{id}",
        call: get,
    },
    Operation {
        id: "license_keys:update",
        method: "PATCH",
        path: "/v1/license-keys/{id}",
        call: update,
    },
    Operation {
        id: "license_keys:get_activation",
        method: "GET",
        path: "/v1/license-keys/{id}/activations/{activation_id}",
        call: get_activation,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.license_keys().list();
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
            "benefit_id",
            |call, value: OneOrMany<Uuid>| call.benefit_id(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "status",
            |call, value: OneOrMany<LicenseKeyStatus>| call.status(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    answer::json(call.send_response())
}

fn activate(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.license_keys().activate(arguments.body::<LicenseKeyActivate>()?);
    answer::json(call.send_response())
}

fn deactivate(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .license_keys()
        .deactivate(arguments.body::<LicenseKeyDeactivate>()?);
    answer::empty(call.send_response())
}

fn validate(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.license_keys().validate(arguments.body::<LicenseKeyValidate>()?);
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.license_keys().get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .license_keys()
        .update(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<LicenseKeyUpdate>()?,
        );
    answer::json(call.send_response())
}

fn get_activation(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .license_keys()
        .get_activation(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.required::<Uuid>(Place::Path, "activation_id")?,
        );
    answer::json(call.send_response())
}
