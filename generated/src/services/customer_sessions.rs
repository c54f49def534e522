//! Customer sessions, which give customers access to the customer portal.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`create`](CustomerSessions::create) | `POST /v1/customer-sessions/` | Create a customer session. |

use http::Method;

use crate::error::ErrorBody;
use crate::models::{CustomerSession, CustomerSessionCustomer};
use crate::runtime::{Call, Client, ErrorResponse, Operation, response};

/// Customer sessions, which give customers access to the customer portal.
#[derive(Debug, Clone, Copy)]
pub struct CustomerSessions<'a> {
    client: &'a Client,
}

impl<'a> CustomerSessions<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Create a customer session.
    ///
    /// Creates a session for a customer, identified by ID or external ID, and returns its token and the
    /// URL of the customer portal. In organizations with `member_model_enabled`, the session belongs to
    /// the customer's owner, or to the member in `member_id` or `external_member_id`.
    ///
    /// Requires the scope `customer_sessions:write`.
    ///
    /// Sends `POST /v1/customer-sessions/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerSessionCustomerIdCreate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer_id = "b6a8bed2-d5b0-45c7-a64f-07503394b1f1".parse()?;
    /// let body = CustomerSessionCustomerIdCreate::new(customer_id);
    /// let customer_session = client.customer_sessions().create(body).send().await?;
    /// println!("{}", customer_session.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer-sessions:create")]
    #[doc(alias = "POST /v1/customer-sessions/")]
    #[doc(alias = "POST /v1/customer-sessions")]
    #[inline]
    pub fn create(
        &self,
        body: impl Into<CustomerSessionCustomer>,
    ) -> Call<CustomerSession> {
        Call::new(self.client, &CREATE, response::json).json(&body.into())
    }
}

const CREATE: Operation = Operation::new(
    "customer-sessions:create", Method::POST, "/v1/customer-sessions/",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);
