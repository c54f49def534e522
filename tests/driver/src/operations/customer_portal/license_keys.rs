//! Operations: customer portal, license keys.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{LicenseKeyActivate, LicenseKeyDeactivate, LicenseKeyValidate};

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "customer_portal:license_keys:list",
        method: "GET",
        path: "/v1/customer-portal/license-keys/",
        call: list,
    },
    Operation {
        id: "customer_portal:license_keys:activate",
        method: "POST",
        path: "/v1/customer-portal/license-keys/activate",
        call: activate,
    },
    Operation {
        id: "customer_portal:license_keys:deactivate",
        method: "POST",
        path: "/v1/customer-portal/license-keys/deactivate",
        call: deactivate,
    },
    Operation {
        id: "customer_portal:license_keys:validate",
        method: "POST",
        path: "/v1/customer-portal/license-keys/validate",
        call: validate,
    },
    Operation {
        id: "customer_portal:license_keys:get",
        method: "GET",
        path: "/v1/customer-portal/license-keys/{id}",
        call: get,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.customer_portal().license_keys().list();
    let call = arguments
        .set(
            call,
            Place::Query,
            "benefit_id",
            |call, value: Uuid| call.benefit_id(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    answer::json(call.send_response())
}

fn activate(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .license_keys()
        .activate(arguments.body::<LicenseKeyActivate>()?);
    answer::json(call.send_response())
}

fn deactivate(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .license_keys()
        .deactivate(arguments.body::<LicenseKeyDeactivate>()?);
    answer::empty(call.send_response())
}

fn validate(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .license_keys()
        .validate(arguments.body::<LicenseKeyValidate>()?);
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .license_keys()
        .get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}
