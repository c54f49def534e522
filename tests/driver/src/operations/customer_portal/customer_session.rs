//! Operations: customer portal, customer session.

use sdk::Client;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::Arguments;

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "customer_portal:customer-session:introspect",
        method: "GET",
        path: "/v1/customer-portal/customer-session/introspect",
        call: introspect,
    },
    Operation {
        id: "customer_portal:customer-session:get_authenticated_user",
        method: "GET",
        path: "/v1/customer-portal/customer-session/user",
        call: get_authenticated_user,
    },
];

fn introspect(client: &Client, _: &mut Arguments) -> Outcome {
    let call = client.customer_portal().customer_session().introspect();
    answer::json(call.send_response())
}

fn get_authenticated_user(client: &Client, _: &mut Arguments) -> Outcome {
    let call = client.customer_portal().customer_session().get_authenticated_user();
    answer::json(call.send_response())
}
