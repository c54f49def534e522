//! Meters, which aggregate events for usage-based billing.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Meters::list) | `GET /v1/meters/` | List meters. |
//! | [`create`](Meters::create) | `POST /v1/meters/` | Create a meter. |
//! | [`get`](Meters::get) | `GET /v1/meters/{id}` | Get a meter. |
//! | [`update`](Meters::update) | `PATCH /v1/meters/{id}` | Update a meter. |
//! | [`quantities`](Meters::quantities) | `GET /v1/meters/{id}/quantities` | Get the quantities of a meter. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    AggregationFunction, MetadataFilter, Meter, MeterCreate, MeterPage, MeterQuantities,
    MeterSortProperty, MeterUpdate, TimeInterval, Timezone,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional, Timestamp};

/// Meters, which aggregate events for usage-based billing.
#[derive(Debug, Clone, Copy)]
pub struct Meters<'a> {
    client: &'a Client,
}

impl<'a> Meters<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List meters.
    ///
    /// Returns a paginated list of meters, sorted by name by default.
    ///
    /// Requires the scope `meters:read` or `meters:write`.
    ///
    /// Sends `GET /v1/meters/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::MeterSortProperty;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut meters = client
    ///     .meters()
    ///     .list()
    ///     .query("pro")
    ///     .sorting([MeterSortProperty::CreatedAt])
    ///     .items();
    /// while let Some(meter) = meters.try_next().await? {
    ///     println!("{}", meter.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "meters:list")]
    #[doc(alias = "GET /v1/meters/")]
    #[doc(alias = "GET /v1/meters")]
    #[inline]
    pub fn list(&self) -> MetersList {
        MetersList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Create a meter.
    ///
    /// Creates a meter: a filter that selects events, and an aggregation that turns them into a
    /// quantity. The name has at least 3 characters and is shown on invoices. `custom_label` is
    /// required if `unit` is `custom`. `organization_id` is required unless an organization access
    /// token is used.
    ///
    /// Requires the scope `meters:write`.
    ///
    /// Sends `POST /v1/meters/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::{
    ///     CountAggregation, Filter, FilterClause, FilterConjunction, FilterOperator,
    ///     MeterCreate,
    /// };
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = MeterCreate::new(
    ///     "API requests",
    ///     Filter::new(
    ///         FilterConjunction::And,
    ///         [FilterClause::new("name", FilterOperator::Eq, "api.request").into()],
    ///     ),
    ///     CountAggregation::new(),
    /// );
    /// let meter = client.meters().create(body).send().await?;
    /// println!("{}", meter.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "meters:create")]
    #[doc(alias = "POST /v1/meters/")]
    #[doc(alias = "POST /v1/meters")]
    #[inline]
    pub fn create(&self, body: impl Into<MeterCreate>) -> Call<Meter> {
        Call::new(self.client, &CREATE, response::json).json(&body.into())
    }

    /// Get a meter.
    ///
    /// Returns the meter with this ID.
    ///
    /// Requires the scope `meters:read` or `meters:write`.
    ///
    /// Sends `GET /v1/meters/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let meter_id = "901ca8ff-a549-4592-947d-47a5d027658a".parse()?;
    /// let meter = client.meters().get(meter_id).send().await?;
    /// println!("{}", meter.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "meters:get")]
    #[doc(alias = "GET /v1/meters/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<Meter> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Update a meter.
    ///
    /// Updates the fields that are set and returns the meter. An archived meter is no longer billed.
    ///
    /// Requires the scope `meters:write`.
    ///
    /// Sends `PATCH /v1/meters/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::MeterUpdate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let meter_id = "901ca8ff-a549-4592-947d-47a5d027658a".parse()?;
    /// let body = MeterUpdate::new().name("API requests");
    /// let meter = client.meters().update(meter_id, body).send().await?;
    /// println!("{}", meter.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "meters:update")]
    #[doc(alias = "PATCH /v1/meters/{id}")]
    #[inline]
    pub fn update(&self, id: Uuid, body: impl Into<MeterUpdate>) -> Call<Meter> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }

    /// Get the quantities of a meter.
    ///
    /// Returns the quantity measured in each interval of a time range, and the total.
    ///
    /// Requires the scope `meters:read` or `meters:write`.
    ///
    /// Sends `GET /v1/meters/{id}/quantities`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::TimeInterval;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let meter_id = "901ca8ff-a549-4592-947d-47a5d027658a".parse()?;
    /// let start_timestamp = "2026-01-01T09:00:00Z".parse()?;
    /// let end_timestamp = "2026-12-31T09:00:00Z".parse()?;
    /// let meter_quantities = client
    ///     .meters()
    ///     .quantities(meter_id, start_timestamp, end_timestamp, TimeInterval::Month)
    ///     .send()
    ///     .await?;
    /// println!("{}", meter_quantities.total);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "meters:quantities")]
    #[doc(alias = "GET /v1/meters/{id}/quantities")]
    #[inline]
    pub fn quantities(
        &self,
        id: Uuid,
        start_timestamp: Timestamp,
        end_timestamp: Timestamp,
        interval: impl Into<TimeInterval>,
    ) -> MetersQuantities {
        let mut call = Call::new(self.client, &QUANTITIES, response::json)
            .path("id", &id);
        call.query("start_timestamp", Style::FORM, &start_timestamp);
        call.query("end_timestamp", Style::FORM, &end_timestamp);
        call.query("interval", Style::FORM, &interval.into());
        MetersQuantities { call }
    }
}

/// Builder for `meters:list`, returned by [`Meters::list`]: set optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct MetersList {
    call: Call<MeterPage>,
}

impl MetersList {
    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Search for text in the name.
    #[inline]
    pub fn query(mut self, query: impl Into<Optional<String>>) -> Self {
        self.call.query("query", Style::FORM, &query.into());
        self
    }

    /// `true` returns only archived meters, `false` only the others.
    #[inline]
    pub fn is_archived(mut self, is_archived: impl Into<Optional<bool>>) -> Self {
        self.call.query("is_archived", Style::FORM, &is_archived.into());
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

    /// Sort keys, in order of priority. A leading `-` sorts in descending order. Defaults to `name`.
    #[inline]
    pub fn sorting(
        mut self,
        sorting: impl IntoIterator<Item = MeterSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<MeterSortProperty>>(),
            );
        self
    }

    /// Filter by metadata, sent as `metadata[key]=value`. Values are strings, integers, booleans, or
    /// lists of these.
    #[inline]
    pub fn metadata(
        mut self,
        key: impl AsRef<str>,
        value: impl Into<MetadataFilter>,
    ) -> Self {
        self.call.query_entry("metadata", key.as_ref(), &value.into());
        self
    }
}

call_methods!(MetersList -> MeterPage);
page_methods!(MetersList -> MeterPage, "page");

/// Builder for `meters:quantities`, returned by [`Meters::quantities`]: set optional parameters,
/// then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct MetersQuantities {
    call: Call<MeterQuantities>,
}

impl MetersQuantities {
    /// Time zone of the dates, as an IANA name such as `Europe/Paris`. Defaults to `UTC`. At least 1
    /// character.
    #[inline]
    pub fn timezone(mut self, timezone: impl Into<Optional<Timezone>>) -> Self {
        self.call.query("timezone", Style::FORM, &timezone.into());
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

    /// Computes the quantity for each customer, and combines them with this function. By default,
    /// aggregates over all events.
    #[inline]
    pub fn customer_aggregation_function(
        mut self,
        customer_aggregation_function: impl Into<Optional<AggregationFunction>>,
    ) -> Self {
        self.call
            .query(
                "customer_aggregation_function",
                Style::FORM,
                &customer_aggregation_function.into(),
            );
        self
    }

    /// Filter by metadata, sent as `metadata[key]=value`. Values are strings, integers, booleans, or
    /// lists of these.
    #[inline]
    pub fn metadata(
        mut self,
        key: impl AsRef<str>,
        value: impl Into<MetadataFilter>,
    ) -> Self {
        self.call.query_entry("metadata", key.as_ref(), &value.into());
        self
    }
}

call_methods!(MetersQuantities -> MeterQuantities);

const LIST: Operation = Operation::new("meters:list", Method::GET, "/v1/meters/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const CREATE: Operation = Operation::new("meters:create", Method::POST, "/v1/meters/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const GET: Operation = Operation::new("meters:get", Method::GET, "/v1/meters/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const UPDATE: Operation = Operation::new("meters:update", Method::PATCH, "/v1/meters/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const QUANTITIES: Operation = Operation::new(
    "meters:quantities", Method::GET, "/v1/meters/{id}/quantities",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
