//! Meters of the customer: usage and balance.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](CustomerMeters::list) | `GET /v1/customer-portal/meters/` | List the customer's meters. |
//! | [`get`](CustomerMeters::get) | `GET /v1/customer-portal/meters/{id}` | Get one of the customer's meters. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    CustomerCustomerMeter, CustomerCustomerMeterPage, CustomerCustomerMeterSortProperty,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional};

/// Meters of the customer: usage and balance.
#[derive(Debug, Clone, Copy)]
pub struct CustomerMeters<'a> {
    client: &'a Client,
}

impl<'a> CustomerMeters<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the customer's meters.
    ///
    /// Returns a paginated list of the meters of the authenticated customer, with consumed and credited
    /// units, last modified first by default.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/meters/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerCustomerMeterSortProperty;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut customer_meters = client
    ///     .customer_portal()
    ///     .customer_meters()
    ///     .list()
    ///     .query("pro")
    ///     .sorting([CustomerCustomerMeterSortProperty::CreatedAt])
    ///     .items();
    /// while let Some(customer_meter) = customer_meters.try_next().await? {
    ///     println!("{}", customer_meter.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:customer_meters:list")]
    #[doc(alias = "GET /v1/customer-portal/meters/")]
    #[doc(alias = "GET /v1/customer-portal/meters")]
    #[inline]
    pub fn list(&self) -> CustomerMetersList {
        CustomerMetersList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Get one of the customer's meters.
    ///
    /// Returns the meter with this ID, which must belong to the authenticated customer, with consumed
    /// and credited units.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/meters/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let meter_id = "901ca8ff-a549-4592-947d-47a5d027658a".parse()?;
    /// let customer_meter = client
    ///     .customer_portal()
    ///     .customer_meters()
    ///     .get(meter_id)
    ///     .send()
    ///     .await?;
    /// println!("{}", customer_meter.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:customer_meters:get")]
    #[doc(alias = "GET /v1/customer-portal/meters/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<CustomerCustomerMeter> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }
}

/// Builder for `customer_portal:customer_meters:list`, returned by [`CustomerMeters::list`]: set
/// optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomerMetersList {
    call: Call<CustomerCustomerMeterPage>,
}

impl CustomerMetersList {
    /// Filter by one or more meter IDs (UUID v4).
    #[inline]
    pub fn meter_id(mut self, meter_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("meter_id", Style::FORM, &meter_id.into());
        self
    }

    /// Search for text in the meter's name.
    #[inline]
    pub fn query(mut self, query: impl Into<Optional<String>>) -> Self {
        self.call.query("query", Style::FORM, &query.into());
        self
    }

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

    /// Sort keys, in order of priority. A leading `-` sorts in descending order. Defaults to
    /// `-modified_at` (last modified first).
    #[inline]
    pub fn sorting(
        mut self,
        sorting: impl IntoIterator<Item = CustomerCustomerMeterSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<CustomerCustomerMeterSortProperty>>(),
            );
        self
    }
}

call_methods!(CustomerMetersList -> CustomerCustomerMeterPage);
page_methods!(CustomerMetersList -> CustomerCustomerMeterPage, "page");

const LIST: Operation = Operation::new(
    "customer_portal:customer_meters:list", Method::GET, "/v1/customer-portal/meters/",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const GET: Operation = Operation::new(
    "customer_portal:customer_meters:get", Method::GET, "/v1/customer-portal/meters/{id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
