//! The session of the token.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`introspect`](CustomerSession::introspect) | `GET /v1/customer-portal/customer-session/introspect` | Introspect the session. |
//! | [`get_authenticated_user`](CustomerSession::get_authenticated_user) | `GET /v1/customer-portal/customer-session/user` | Get the authenticated portal user. |

use http::Method;

use crate::models::{CustomerCustomerSession, PortalAuthenticatedUser};
use crate::runtime::{Call, Client, Operation, response};

/// The session of the token.
#[derive(Debug, Clone, Copy)]
pub struct CustomerSession<'a> {
    client: &'a Client,
}

impl<'a> CustomerSession<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Introspect the session.
    ///
    /// Returns the expiry and the return URL of the token's session.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/customer-session/introspect`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer_session = client
    ///     .customer_portal()
    ///     .customer_session()
    ///     .introspect()
    ///     .send()
    ///     .await?;
    /// println!("{}", customer_session.expires_at);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:customer-session:introspect")]
    #[doc(alias = "GET /v1/customer-portal/customer-session/introspect")]
    #[inline]
    pub fn introspect(&self) -> Call<CustomerCustomerSession> {
        Call::new(self.client, &INTROSPECT, response::json)
    }

    /// Get the authenticated portal user.
    ///
    /// Returns whether the token belongs to a customer or a member, with name, email address and
    /// customer ID, and for a member also the member ID and role.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/customer-session/user`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let authenticated_user = client
    ///     .customer_portal()
    ///     .customer_session()
    ///     .get_authenticated_user()
    ///     .send()
    ///     .await?;
    /// println!("{}", authenticated_user.email);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:customer-session:get_authenticated_user")]
    #[doc(alias = "GET /v1/customer-portal/customer-session/user")]
    #[inline]
    pub fn get_authenticated_user(&self) -> Call<PortalAuthenticatedUser> {
        Call::new(self.client, &GET_AUTHENTICATED_USER, response::json)
    }
}

const INTROSPECT: Operation = Operation::new(
    "customer_portal:customer-session:introspect", Method::GET,
    "/v1/customer-portal/customer-session/introspect",
);

const GET_AUTHENTICATED_USER: Operation = Operation::new(
    "customer_portal:customer-session:get_authenticated_user", Method::GET,
    "/v1/customer-portal/customer-session/user",
);
