//! Operations: customer sessions.

use sdk::Client;
use sdk::models::CustomerSessionCustomer;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::Arguments;

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "customer-sessions:create",
        method: "POST",
        path: "/v1/customer-sessions/",
        call: create,
    },
];

fn create(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_sessions()
        .create(arguments.body::<CustomerSessionCustomer>()?);
    answer::json(call.send_response())
}
