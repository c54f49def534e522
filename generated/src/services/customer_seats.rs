//! Seats of an order or a subscription, which are assigned to members.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](CustomerSeats::list) | `GET /v1/customer-seats` | List customer seats. |
//! | [`assign`](CustomerSeats::assign) | `POST /v1/customer-seats` | Assign a customer seat. |
//! | [`claim`](CustomerSeats::claim) | `POST /v1/customer-seats/claim` | Claim a seat. |
//! | [`get_claim_info`](CustomerSeats::get_claim_info) | `GET /v1/customer-seats/claim/{invitation_token}` | Get a seat invitation. |
//! | [`revoke`](CustomerSeats::revoke) | `DELETE /v1/customer-seats/{seat_id}` | Revoke a customer seat. |
//! | [`resend_invitation`](CustomerSeats::resend_invitation) | `POST /v1/customer-seats/{seat_id}/resend` | Resend a customer seat invitation. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    CustomerSeat, CustomerSeatClaimResponse, SeatAssign, SeatClaim, SeatClaimInfo,
    SeatsList,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, response,
};
use crate::runtime::json::Optional;

/// Seats of an order or a subscription, which are assigned to members.
#[derive(Debug, Clone, Copy)]
pub struct CustomerSeats<'a> {
    client: &'a Client,
}

impl<'a> CustomerSeats<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List customer seats.
    ///
    /// Returns the seats of one subscription or one-time order, with the total number of seats and the
    /// number of free seats. Fails with 403 if this is not permitted, or if seat-based pricing is not
    /// enabled.
    ///
    /// Requires the scope `customer_seats:read`.
    ///
    /// Sends `GET /v1/customer-seats`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let seats_list = client.customer_seats().list().send().await?;
    /// println!("{}", seats_list.available_seats);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer-seats:list_seats")]
    #[doc(alias = "GET /v1/customer-seats")]
    #[inline]
    pub fn list(&self) -> CustomerSeatsList {
        CustomerSeatsList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Assign a customer seat.
    ///
    /// Assigns a free seat of a subscription or one-time order, to an email address, a customer or a
    /// member. An invitation is sent unless `immediate_claim` is set. Fails with 400 when no seat is
    /// free or the customer already has one, and with 403 when seat-based pricing is not enabled.
    ///
    /// Requires the scope `customer_seats:write`.
    ///
    /// Sends `POST /v1/customer-seats`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::SeatAssign;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = SeatAssign::new().email("ada@example.com");
    /// let customer_seat = client.customer_seats().assign(body).send().await?;
    /// println!("{}", customer_seat.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer-seats:assign_seat")]
    #[doc(alias = "POST /v1/customer-seats")]
    #[inline]
    pub fn assign(&self, body: impl Into<SeatAssign>) -> Call<CustomerSeat> {
        Call::new(self.client, &ASSIGN, response::json).json(&body.into())
    }

    /// Claim a seat.
    ///
    /// Claims the seat of an invitation, and returns it with a session token for the customer portal.
    /// Fails with 400 when the token is invalid, expired or already used.
    ///
    /// Needs no credentials: a client created with `Client::anonymous` can call it.
    ///
    /// Sends `POST /v1/customer-seats/claim`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::SeatClaim;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = SeatClaim::new("tok_4f8c2b7e");
    /// let response = client.customer_seats().claim(body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer-seats:claim_seat")]
    #[doc(alias = "POST /v1/customer-seats/claim")]
    #[inline]
    pub fn claim(&self, body: impl Into<SeatClaim>) -> Call<CustomerSeatClaimResponse> {
        Call::new(self.client, &CLAIM, response::json).json(&body.into())
    }

    /// Get a seat invitation.
    ///
    /// Returns the product, organization and email address of a seat invitation, and whether it can be
    /// claimed. Does not claim the seat. Fails with 400 when the token is invalid or expired.
    ///
    /// Needs no credentials: a client created with `Client::anonymous` can call it.
    ///
    /// Sends `GET /v1/customer-seats/claim/{invitation_token}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let seat_claim = client
    ///     .customer_seats()
    ///     .get_claim_info("tok_4f8c2b7e")
    ///     .send()
    ///     .await?;
    /// println!("{}", seat_claim.product_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer-seats:get_claim_info")]
    #[doc(alias = "GET /v1/customer-seats/claim/{invitation_token}")]
    #[inline]
    pub fn get_claim_info(
        &self,
        invitation_token: impl AsRef<str>,
    ) -> Call<SeatClaimInfo> {
        Call::new(self.client, &GET_CLAIM_INFO, response::json)
            .path("invitation_token", invitation_token.as_ref())
    }

    /// Revoke a customer seat.
    ///
    /// Revokes a seat from its holder and returns it. Fails with 403 if this is not permitted, or if
    /// seat-based pricing is not enabled.
    ///
    /// Requires the scope `customer_seats:write`.
    ///
    /// Sends `DELETE /v1/customer-seats/{seat_id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let seat_id = "51eb48dd-c509-4ae7-afc3-bf0e285db5a7".parse()?;
    /// let customer_seat = client.customer_seats().revoke(seat_id).send().await?;
    /// println!("{}", customer_seat.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer-seats:revoke_seat")]
    #[doc(alias = "DELETE /v1/customer-seats/{seat_id}")]
    #[inline]
    pub fn revoke(&self, seat_id: Uuid) -> Call<CustomerSeat> {
        Call::new(self.client, &REVOKE, response::json).path("seat_id", &seat_id)
    }

    /// Resend a customer seat invitation.
    ///
    /// Resends the invitation of a pending seat and returns the seat. Fails with 400 when the seat is
    /// not pending.
    ///
    /// Requires the scope `customer_seats:write`.
    ///
    /// Sends `POST /v1/customer-seats/{seat_id}/resend`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let seat_id = "51eb48dd-c509-4ae7-afc3-bf0e285db5a7".parse()?;
    /// let customer_seat = client.customer_seats().resend_invitation(seat_id).send().await?;
    /// println!("{}", customer_seat.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer-seats:resend_invitation")]
    #[doc(alias = "POST /v1/customer-seats/{seat_id}/resend")]
    #[inline]
    pub fn resend_invitation(&self, seat_id: Uuid) -> Call<CustomerSeat> {
        Call::new(self.client, &RESEND_INVITATION, response::json)
            .path("seat_id", &seat_id)
    }
}

/// Builder for `customer-seats:list_seats`, returned by [`CustomerSeats::list`]: set optional
/// parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomerSeatsList {
    call: Call<SeatsList>,
}

impl CustomerSeatsList {
    /// ID of the subscription to list the seats of (UUID v4).
    #[inline]
    pub fn subscription_id(
        mut self,
        subscription_id: impl Into<Optional<Uuid>>,
    ) -> Self {
        self.call.query("subscription_id", Style::FORM, &subscription_id.into());
        self
    }

    /// ID of the one-time order to list the seats of (UUID v4).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<Optional<Uuid>>) -> Self {
        self.call.query("order_id", Style::FORM, &order_id.into());
        self
    }
}

call_methods!(CustomerSeatsList -> SeatsList);

const LIST: Operation = Operation::new(
    "customer-seats:list_seats", Method::GET, "/v1/customer-seats",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const ASSIGN: Operation = Operation::new(
    "customer-seats:assign_seat", Method::POST, "/v1/customer-seats",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const CLAIM: Operation = Operation::new(
    "customer-seats:claim_seat", Method::POST, "/v1/customer-seats/claim",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)])
.anonymous();

const GET_CLAIM_INFO: Operation = Operation::new(
    "customer-seats:get_claim_info", Method::GET, "/v1/customer-seats/claim/{invitation_token}",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)])
.anonymous();

const REVOKE: Operation = Operation::new(
    "customer-seats:revoke_seat", Method::DELETE, "/v1/customer-seats/{seat_id}",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const RESEND_INVITATION: Operation = Operation::new(
    "customer-seats:resend_invitation", Method::POST, "/v1/customer-seats/{seat_id}/resend",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);
