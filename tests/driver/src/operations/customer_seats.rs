//! Operations: customer seats.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{SeatAssign, SeatClaim};

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "customer-seats:list_seats",
        method: "GET",
        path: "/v1/customer-seats",
        call: list,
    },
    Operation {
        id: "customer-seats:assign_seat",
        method: "POST",
        path: "/v1/customer-seats",
        call: assign,
    },
    Operation {
        id: "customer-seats:claim_seat",
        method: "POST",
        path: "/v1/customer-seats/claim",
        call: claim,
    },
    Operation {
        id: "customer-seats:get_claim_info",
        method: "GET",
        path: "/v1/customer-seats/claim/{invitation_token}",
        call: get_claim_info,
    },
    Operation {
        id: "customer-seats:revoke_seat",
        method: "DELETE",
        path: "/v1/customer-seats/{seat_id}",
        call: revoke,
    },
    Operation {
        id: "customer-seats:resend_invitation",
        method: "POST",
        path: "/v1/customer-seats/{seat_id}/resend",
        call: resend_invitation,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.customer_seats().list();
    let call = arguments
        .set(
            call,
            Place::Query,
            "subscription_id",
            |call, value: Uuid| call.subscription_id(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "order_id", |call, value: Uuid| call.order_id(value))?;
    answer::json(call.send_response())
}

fn assign(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.customer_seats().assign(arguments.body::<SeatAssign>()?);
    answer::json(call.send_response())
}

fn claim(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.customer_seats().claim(arguments.body::<SeatClaim>()?);
    answer::json(call.send_response())
}

fn get_claim_info(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_seats()
        .get_claim_info(arguments.required::<String>(Place::Path, "invitation_token")?);
    answer::json(call.send_response())
}

fn revoke(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_seats()
        .revoke(arguments.required::<Uuid>(Place::Path, "seat_id")?);
    answer::json(call.send_response())
}

fn resend_invitation(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_seats()
        .resend_invitation(arguments.required::<Uuid>(Place::Path, "seat_id")?);
    answer::json(call.send_response())
}
