//! The service `Seats` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, json_body, json_response, no_body,
};
use crate::models::{
    CustomerSeat, CustomerSeatAssign, CustomerSubscriptionPage, SeatsList,
};

/// The service `Seats` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Seats<'a> {
    mock: &'a Mock,
}

impl<'a> Seats<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/customer-portal/seats`, to set up its responses and to inspect the calls that
    /// it received.
    pub fn list(&self) -> MockOperation<(), SeatsList> {
        self.mock
            .operation(Shape {
                id: "customer_portal:seats:list_seats",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/customer-portal/seats`, to set up its responses and to inspect the calls that
    /// it received.
    pub fn assign(&self) -> MockOperation<CustomerSeatAssign, CustomerSeat> {
        self.mock
            .operation(Shape {
                id: "customer_portal:seats:assign_seat",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/customer-portal/seats/subscriptions`, to set up its responses and to inspect
    /// the calls that it received.
    pub fn list_claimed_subscriptions(&self) -> MockList<(), CustomerSubscriptionPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "customer_portal:seats:list_claimed_subscriptions",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("CustomerSubscriptionPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `DELETE /v1/customer-portal/seats/{seat_id}`, to set up its responses and to inspect the
    /// calls that it received.
    pub fn revoke(&self) -> MockOperation<(), CustomerSeat> {
        self.mock
            .operation(Shape {
                id: "customer_portal:seats:revoke_seat",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/customer-portal/seats/{seat_id}/resend`, to set up its responses and to
    /// inspect the calls that it received.
    pub fn resend_invitation(&self) -> MockOperation<(), CustomerSeat> {
        self.mock
            .operation(Shape {
                id: "customer_portal:seats:resend_invitation",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }
}
