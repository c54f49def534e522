//! The service `CustomerSeats` of a mock.

use crate::mock::{Mock, MockOperation, Shape, json_body, json_response, no_body};
use crate::models::{
    CustomerSeat, CustomerSeatClaimResponse, SeatAssign, SeatClaim, SeatClaimInfo,
    SeatsList,
};

/// The service `CustomerSeats` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct CustomerSeats<'a> {
    mock: &'a Mock,
}

impl<'a> CustomerSeats<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/customer-seats`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn list(&self) -> MockOperation<(), SeatsList> {
        self.mock
            .operation(Shape {
                id: "customer-seats:list_seats",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/customer-seats`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn assign(&self) -> MockOperation<SeatAssign, CustomerSeat> {
        self.mock
            .operation(Shape {
                id: "customer-seats:assign_seat",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/customer-seats/claim`, to set up its responses and to inspect the calls that
    /// it received.
    pub fn claim(&self) -> MockOperation<SeatClaim, CustomerSeatClaimResponse> {
        self.mock
            .operation(Shape {
                id: "customer-seats:claim_seat",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/customer-seats/claim/{invitation_token}`, to set up its responses and to
    /// inspect the calls that it received.
    pub fn get_claim_info(&self) -> MockOperation<(), SeatClaimInfo> {
        self.mock
            .operation(Shape {
                id: "customer-seats:get_claim_info",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `DELETE /v1/customer-seats/{seat_id}`, to set up its responses and to inspect the calls
    /// that it received.
    pub fn revoke(&self) -> MockOperation<(), CustomerSeat> {
        self.mock
            .operation(Shape {
                id: "customer-seats:revoke_seat",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/customer-seats/{seat_id}/resend`, to set up its responses and to inspect the
    /// calls that it received.
    pub fn resend_invitation(&self) -> MockOperation<(), CustomerSeat> {
        self.mock
            .operation(Shape {
                id: "customer-seats:resend_invitation",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }
}
