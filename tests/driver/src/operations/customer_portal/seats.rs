//! Operations: customer portal, seats.

use uuid::Uuid;

use sdk::Client;
use sdk::models::CustomerSeatAssign;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "customer_portal:seats:list_seats",
        method: "GET",
        path: "/v1/customer-portal/seats",
        call: list,
    },
    Operation {
        id: "customer_portal:seats:assign_seat",
        method: "POST",
        path: "/v1/customer-portal/seats",
        call: assign,
    },
    Operation {
        id: "customer_portal:seats:list_claimed_subscriptions",
        method: "GET",
        path: "/v1/customer-portal/seats/subscriptions",
        call: list_claimed_subscriptions,
    },
    Operation {
        id: "customer_portal:seats:revoke_seat",
        method: "DELETE",
        path: "/v1/customer-portal/seats/{seat_id}",
        call: revoke,
    },
    Operation {
        id: "customer_portal:seats:resend_invitation",
        method: "POST",
        path: "/v1/customer-portal/seats/{seat_id}/resend",
        call: resend_invitation,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.customer_portal().seats().list();
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
    let call = client
        .customer_portal()
        .seats()
        .assign(arguments.body::<CustomerSeatAssign>()?);
    answer::json(call.send_response())
}

fn list_claimed_subscriptions(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.customer_portal().seats().list_claimed_subscriptions();
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    answer::json(call.send_response())
}

fn revoke(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .seats()
        .revoke(arguments.required::<Uuid>(Place::Path, "seat_id")?);
    answer::json(call.send_response())
}

fn resend_invitation(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .seats()
        .resend_invitation(arguments.required::<Uuid>(Place::Path, "seat_id")?);
    answer::json(call.send_response())
}
