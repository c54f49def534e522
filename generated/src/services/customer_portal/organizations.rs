//! The organization that the customer buys from.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`get`](Organizations::get) | `GET /v1/customer-portal/organizations/{slug}` | Get an organization and its products. |

use http::Method;

use crate::error::ErrorBody;
use crate::models::CustomerOrganizationData;
use crate::runtime::{Call, Client, ErrorResponse, Operation, response};

/// The organization that the customer buys from.
#[derive(Debug, Clone, Copy)]
pub struct Organizations<'a> {
    client: &'a Client,
}

impl<'a> Organizations<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Get an organization and its products.
    ///
    /// Returns an organization as the customer portal shows it, with its products.
    ///
    /// Needs no credentials: a client created with `Client::anonymous` can call it.
    ///
    /// Sends `GET /v1/customer-portal/organizations/{slug}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let organization = client
    ///     .customer_portal()
    ///     .organizations()
    ///     .get("my-company")
    ///     .send()
    ///     .await?;
    /// println!("{organization:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:organizations:get")]
    #[doc(alias = "GET /v1/customer-portal/organizations/{slug}")]
    #[inline]
    pub fn get(&self, slug: impl AsRef<str>) -> Call<CustomerOrganizationData> {
        Call::new(self.client, &GET, response::json).path("slug", slug.as_ref())
    }
}

const GET: Operation = Operation::new(
    "customer_portal:organizations:get", Method::GET, "/v1/customer-portal/organizations/{slug}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
])
.anonymous();
