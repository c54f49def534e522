//! Seats that the customer has bought and can assign.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Seats::list) | `GET /v1/customer-portal/seats` | List the seats of a subscription or order. |
//! | [`assign`](Seats::assign) | `POST /v1/customer-portal/seats` | Assign a seat. |
//! | [`list_claimed_subscriptions`](Seats::list_claimed_subscriptions) | `GET /v1/customer-portal/seats/subscriptions` | List subscriptions with a claimed seat. |
//! | [`revoke`](Seats::revoke) | `DELETE /v1/customer-portal/seats/{seat_id}` | Revoke a seat. |
//! | [`resend_invitation`](Seats::resend_invitation) | `POST /v1/customer-portal/seats/{seat_id}/resend` | Resend a seat invitation. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    CustomerSeat, CustomerSeatAssign, CustomerSubscriptionPage, SeatsList,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::Optional;

/// Seats that the customer has bought and can assign.
#[derive(Debug, Clone, Copy)]
pub struct Seats<'a> {
    client: &'a Client,
}

impl<'a> Seats<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the seats of a subscription or order.
    ///
    /// Returns the seats of one subscription or one-time order, with the total number of seats and the
    /// number of free seats. Fails with 403 if this is not permitted, or if seat-based pricing is not
    /// enabled.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/seats`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let seats_list = client.customer_portal().seats().list().send().await?;
    /// println!("{}", seats_list.available_seats);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:seats:list_seats")]
    #[doc(alias = "GET /v1/customer-portal/seats")]
    #[inline]
    pub fn list(&self) -> SeatsListCall {
        SeatsListCall {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Assign a seat.
    ///
    /// Assigns a free seat of a subscription, an order or a completed checkout, to an email address, a
    /// customer or a member. An invitation is sent unless `immediate_claim` is set. Fails with 400 when
    /// no seat is free or the customer already has one, and with 403 when seat-based pricing is not
    /// enabled.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:write`.
    ///
    /// Sends `POST /v1/customer-portal/seats`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerSeatAssign;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = CustomerSeatAssign::new().email("ada@example.com");
    /// let seat = client.customer_portal().seats().assign(body).send().await?;
    /// println!("{}", seat.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:seats:assign_seat")]
    #[doc(alias = "POST /v1/customer-portal/seats")]
    #[inline]
    pub fn assign(&self, body: impl Into<CustomerSeatAssign>) -> Call<CustomerSeat> {
        Call::new(self.client, &ASSIGN, response::json).json(&body.into())
    }

    /// List subscriptions with a claimed seat.
    ///
    /// Returns a paginated list of the subscriptions in which the authenticated customer holds a seat.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/seats/subscriptions`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut customer_subscriptions = client
    ///     .customer_portal()
    ///     .seats()
    ///     .list_claimed_subscriptions()
    ///     .limit(10)
    ///     .items();
    /// while let Some(customer_subscription) = customer_subscriptions.try_next().await? {
    ///     println!("{}", customer_subscription.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:seats:list_claimed_subscriptions")]
    #[doc(alias = "GET /v1/customer-portal/seats/subscriptions")]
    #[inline]
    pub fn list_claimed_subscriptions(&self) -> SeatsListClaimedSubscriptions {
        SeatsListClaimedSubscriptions {
            call: Call::new(self.client, &LIST_CLAIMED_SUBSCRIPTIONS, response::json),
        }
    }

    /// Revoke a seat.
    ///
    /// Revokes a seat from its holder and returns it. Fails with 403 if this is not permitted, or if
    /// seat-based pricing is not enabled.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:write`.
    ///
    /// Sends `DELETE /v1/customer-portal/seats/{seat_id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let seat_id = "e198721f-fd46-4d94-9efe-7738d6eaeefb".parse()?;
    /// let seat = client.customer_portal().seats().revoke(seat_id).send().await?;
    /// println!("{}", seat.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:seats:revoke_seat")]
    #[doc(alias = "DELETE /v1/customer-portal/seats/{seat_id}")]
    #[inline]
    pub fn revoke(&self, seat_id: Uuid) -> Call<CustomerSeat> {
        Call::new(self.client, &REVOKE, response::json).path("seat_id", &seat_id)
    }

    /// Resend a seat invitation.
    ///
    /// Resends the invitation of a pending seat and returns the seat. Fails with 400 when the seat is
    /// not pending.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:write`.
    ///
    /// Sends `POST /v1/customer-portal/seats/{seat_id}/resend`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let seat_id = "e198721f-fd46-4d94-9efe-7738d6eaeefb".parse()?;
    /// let seat = client.customer_portal().seats().resend_invitation(seat_id).send().await?;
    /// println!("{}", seat.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:seats:resend_invitation")]
    #[doc(alias = "POST /v1/customer-portal/seats/{seat_id}/resend")]
    #[inline]
    pub fn resend_invitation(&self, seat_id: Uuid) -> Call<CustomerSeat> {
        Call::new(self.client, &RESEND_INVITATION, response::json)
            .path("seat_id", &seat_id)
    }
}

/// Builder for `customer_portal:seats:list_seats`, returned by [`Seats::list`]: set optional
/// parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SeatsListCall {
    call: Call<SeatsList>,
}

impl SeatsListCall {
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

call_methods!(SeatsListCall -> SeatsList);

/// Builder for `customer_portal:seats:list_claimed_subscriptions`, returned by
/// [`Seats::list_claimed_subscriptions`]: set optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SeatsListClaimedSubscriptions {
    call: Call<CustomerSubscriptionPage>,
}

impl SeatsListClaimedSubscriptions {
    /// Page number, starting from 1. Defaults to 1. A page after the last one has no items.
    #[inline]
    pub fn page(mut self, page: impl Into<Optional<i64>>) -> Self {
        self.call.query("page", Style::FORM, &page.into());
        self
    }

    /// Page size, from 1 to 100. Defaults to 10. Larger values are reduced to 100.
    #[inline]
    pub fn limit(mut self, limit: impl Into<Optional<i64>>) -> Self {
        self.call.query("limit", Style::FORM, &limit.into());
        self
    }
}

call_methods!(SeatsListClaimedSubscriptions -> CustomerSubscriptionPage);
page_methods!(SeatsListClaimedSubscriptions -> CustomerSubscriptionPage, "page");

const LIST: Operation = Operation::new(
    "customer_portal:seats:list_seats", Method::GET, "/v1/customer-portal/seats",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const ASSIGN: Operation = Operation::new(
    "customer_portal:seats:assign_seat", Method::POST, "/v1/customer-portal/seats",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const LIST_CLAIMED_SUBSCRIPTIONS: Operation = Operation::new(
    "customer_portal:seats:list_claimed_subscriptions", Method::GET,
    "/v1/customer-portal/seats/subscriptions",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const REVOKE: Operation = Operation::new(
    "customer_portal:seats:revoke_seat", Method::DELETE, "/v1/customer-portal/seats/{seat_id}",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const RESEND_INVITATION: Operation = Operation::new(
    "customer_portal:seats:resend_invitation", Method::POST,
    "/v1/customer-portal/seats/{seat_id}/resend",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);
