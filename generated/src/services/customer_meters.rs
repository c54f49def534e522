//! Customer meters: usage and balance of each customer.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](CustomerMeters::list) | `GET /v1/customer-meters/` | List customer meters. |
//! | [`get`](CustomerMeters::get) | `GET /v1/customer-meters/{id}` | Get a customer meter. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{CustomerMeter, CustomerMeterPage, CustomerMeterSortProperty};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional};

/// Customer meters: usage and balance of each customer.
#[derive(Debug, Clone, Copy)]
pub struct CustomerMeters<'a> {
    client: &'a Client,
}

impl<'a> CustomerMeters<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List customer meters.
    ///
    /// Returns a paginated list of the meters of customers, last modified first by default. Each has
    /// consumed units, credited units and their balance.
    ///
    /// Requires the scope `customer_meters:read`.
    ///
    /// Sends `GET /v1/customer-meters/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerMeterSortProperty;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut customer_meters = client
    ///     .customer_meters()
    ///     .list()
    ///     .sorting([CustomerMeterSortProperty::CreatedAt])
    ///     .limit(10)
    ///     .items();
    /// while let Some(customer_meter) = customer_meters.try_next().await? {
    ///     println!("{}", customer_meter.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_meters:list")]
    #[doc(alias = "GET /v1/customer-meters/")]
    #[doc(alias = "GET /v1/customer-meters")]
    #[inline]
    pub fn list(&self) -> CustomerMetersList {
        CustomerMetersList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Get a customer meter.
    ///
    /// Returns the meter of one customer, with consumed units, credited units and their balance.
    ///
    /// Requires the scope `customer_meters:read`.
    ///
    /// Sends `GET /v1/customer-meters/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer_meter_id = "18fd3300-f742-4cb3-afa8-fe5bbb78ce2c".parse()?;
    /// let customer_meter = client.customer_meters().get(customer_meter_id).send().await?;
    /// println!("{}", customer_meter.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_meters:get")]
    #[doc(alias = "GET /v1/customer-meters/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<CustomerMeter> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }
}

/// Builder for `customer_meters:list`, returned by [`CustomerMeters::list`]: set optional
/// parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomerMetersList {
    call: Call<CustomerMeterPage>,
}

impl CustomerMetersList {
    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Filter by one or more customer IDs (UUID v4).
    #[inline]
    pub fn customer_id(mut self, customer_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("customer_id", Style::FORM, &customer_id.into());
        self
    }

    /// Filter by one or more external customer IDs.
    #[inline]
    pub fn external_customer_id(
        mut self,
        external_customer_id: impl Into<OneOrMany<String>>,
    ) -> Self {
        self.call
            .query("external_customer_id", Style::FORM, &external_customer_id.into());
        self
    }

    /// Filter by one or more meter IDs (UUID v4).
    #[inline]
    pub fn meter_id(mut self, meter_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("meter_id", Style::FORM, &meter_id.into());
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
        sorting: impl IntoIterator<Item = CustomerMeterSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<CustomerMeterSortProperty>>(),
            );
        self
    }
}

call_methods!(CustomerMetersList -> CustomerMeterPage);
page_methods!(CustomerMetersList -> CustomerMeterPage, "page");

const LIST: Operation = Operation::new("customer_meters:list", Method::GET, "/v1/customer-meters/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const GET: Operation = Operation::new(
    "customer_meters:get", Method::GET, "/v1/customer-meters/{id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
