//! Operations: customer portal, organizations.

use sdk::Client;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "customer_portal:organizations:get",
        method: "GET",
        path: "/v1/customer-portal/organizations/{slug}",
        call: get,
    },
];

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .organizations()
        .get(arguments.required::<String>(Place::Path, "slug")?);
    answer::json(call.send_response())
}
