//! Metrics over time, and metric dashboards.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`get`](Metrics::get) | `GET /v1/metrics/` | Get metrics. |
//! | [`list_dashboards`](Metrics::list_dashboards) | `GET /v1/metrics/dashboards` | List metric dashboards. |
//! | [`create_dashboard`](Metrics::create_dashboard) | `POST /v1/metrics/dashboards` | Create a metric dashboard. |
//! | [`get_dashboard`](Metrics::get_dashboard) | `GET /v1/metrics/dashboards/{id}` | Get a metric dashboard. |
//! | [`delete_dashboard`](Metrics::delete_dashboard) | `DELETE /v1/metrics/dashboards/{id}` | Delete a metric dashboard. |
//! | [`update_dashboard`](Metrics::update_dashboard) | `PATCH /v1/metrics/dashboards/{id}` | Update a metric dashboard. |
//! | [`export`](Metrics::export) | `GET /v1/metrics/export` | Export metrics as CSV. |
//! | [`limits`](Metrics::limits) | `GET /v1/metrics/limits` | Get the limits of the metrics. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    MetricDashboardCreate, MetricDashboardSchema, MetricDashboardUpdate, MetricsLimits,
    MetricsResponse, ProductBillingType, TimeInterval, Timezone,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, response,
};
use crate::runtime::json::{Date, OneOrMany, Optional};

/// Metrics over time, and metric dashboards.
#[derive(Debug, Clone, Copy)]
pub struct Metrics<'a> {
    client: &'a Client,
}

impl<'a> Metrics<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Get metrics.
    ///
    /// Returns order and subscription metrics for each interval of a date range, with totals. Money is
    /// in cents. Fails with 422 if the range is too short or too long for the interval; see the limits
    /// of the metrics.
    ///
    /// Requires the scope `metrics:read`.
    ///
    /// Sends `GET /v1/metrics/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::TimeInterval;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let start_date = "2026-01-01".parse()?;
    /// let end_date = "2026-12-31".parse()?;
    /// let response = client
    ///     .metrics()
    ///     .get(start_date, end_date, TimeInterval::Month)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "metrics:get")]
    #[doc(alias = "GET /v1/metrics/")]
    #[doc(alias = "GET /v1/metrics")]
    #[inline]
    pub fn get(
        &self,
        start_date: Date,
        end_date: Date,
        interval: impl Into<TimeInterval>,
    ) -> MetricsGet {
        let mut call = Call::new(self.client, &GET, response::json);
        call.query("start_date", Style::FORM, &start_date);
        call.query("end_date", Style::FORM, &end_date);
        call.query("interval", Style::FORM, &interval.into());
        MetricsGet { call }
    }

    /// List metric dashboards.
    ///
    /// Returns all metric dashboards created by users, without pagination.
    ///
    /// Requires the scope `metrics:read`.
    ///
    /// Sends `GET /v1/metrics/dashboards`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let metrics = client.metrics().list_dashboards().send().await?;
    /// println!("{}", metrics.len());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "metrics:list_dashboards")]
    #[doc(alias = "GET /v1/metrics/dashboards")]
    #[inline]
    pub fn list_dashboards(&self) -> MetricsListDashboards {
        MetricsListDashboards {
            call: Call::new(self.client, &LIST_DASHBOARDS, response::json),
        }
    }

    /// Create a metric dashboard.
    ///
    /// Creates a dashboard with a name and up to 10 metric slugs. `organization_id` is required unless
    /// an organization access token is used.
    ///
    /// Requires the scope `metrics:write`.
    ///
    /// Sends `POST /v1/metrics/dashboards`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::MetricDashboardCreate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = MetricDashboardCreate::new("Revenue");
    /// let metric_dashboard = client.metrics().create_dashboard(body).send().await?;
    /// println!("{}", metric_dashboard.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "metrics:create_dashboard")]
    #[doc(alias = "POST /v1/metrics/dashboards")]
    #[inline]
    pub fn create_dashboard(
        &self,
        body: impl Into<MetricDashboardCreate>,
    ) -> Call<MetricDashboardSchema> {
        Call::new(self.client, &CREATE_DASHBOARD, response::json).json(&body.into())
    }

    /// Get a metric dashboard.
    ///
    /// Returns the metric dashboard with this ID.
    ///
    /// Requires the scope `metrics:read`.
    ///
    /// Sends `GET /v1/metrics/dashboards/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let dashboard_id = "77a6b759-eabe-4735-9c20-dda3a8f348cf".parse()?;
    /// let metric_dashboard = client.metrics().get_dashboard(dashboard_id).send().await?;
    /// println!("{}", metric_dashboard.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "metrics:get_dashboard")]
    #[doc(alias = "GET /v1/metrics/dashboards/{id}")]
    #[inline]
    pub fn get_dashboard(&self, id: Uuid) -> Call<MetricDashboardSchema> {
        Call::new(self.client, &GET_DASHBOARD, response::json).path("id", &id)
    }

    /// Delete a metric dashboard.
    ///
    /// Deletes the dashboard with this ID. Returns 204 without a body.
    ///
    /// Requires the scope `metrics:write`.
    ///
    /// Sends `DELETE /v1/metrics/dashboards/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let dashboard_id = "77a6b759-eabe-4735-9c20-dda3a8f348cf".parse()?;
    /// client.metrics().delete_dashboard(dashboard_id).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "metrics:delete_dashboard")]
    #[doc(alias = "DELETE /v1/metrics/dashboards/{id}")]
    #[inline]
    pub fn delete_dashboard(&self, id: Uuid) -> Call<()> {
        Call::new(self.client, &DELETE_DASHBOARD, response::empty).path("id", &id)
    }

    /// Update a metric dashboard.
    ///
    /// Updates the name or the list of metrics (at most 10), and returns the dashboard.
    ///
    /// Requires the scope `metrics:write`.
    ///
    /// Sends `PATCH /v1/metrics/dashboards/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::MetricDashboardUpdate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let dashboard_id = "77a6b759-eabe-4735-9c20-dda3a8f348cf".parse()?;
    /// let body = MetricDashboardUpdate::new().name("Revenue");
    /// let metric_dashboard = client
    ///     .metrics()
    ///     .update_dashboard(dashboard_id, body)
    ///     .send()
    ///     .await?;
    /// println!("{}", metric_dashboard.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "metrics:update_dashboard")]
    #[doc(alias = "PATCH /v1/metrics/dashboards/{id}")]
    #[inline]
    pub fn update_dashboard(
        &self,
        id: Uuid,
        body: impl Into<MetricDashboardUpdate>,
    ) -> Call<MetricDashboardSchema> {
        Call::new(self.client, &UPDATE_DASHBOARD, response::json)
            .path("id", &id)
            .json(&body.into())
    }

    /// Export metrics as CSV.
    ///
    /// Returns the metrics of a date range as one CSV document.
    ///
    /// Requires the scope `metrics:read`.
    ///
    /// Sends `GET /v1/metrics/export`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::TimeInterval;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let start_date = "2026-01-01".parse()?;
    /// let end_date = "2026-12-31".parse()?;
    /// let text = client
    ///     .metrics()
    ///     .export(start_date, end_date, TimeInterval::Month)
    ///     .send()
    ///     .await?;
    /// println!("{text}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "metrics:export")]
    #[doc(alias = "GET /v1/metrics/export")]
    #[inline]
    pub fn export(
        &self,
        start_date: Date,
        end_date: Date,
        interval: impl Into<TimeInterval>,
    ) -> MetricsExport {
        let mut call = Call::new(self.client, &EXPORT, response::text);
        call.query("start_date", Style::FORM, &start_date);
        call.query("end_date", Style::FORM, &end_date);
        call.query("interval", Style::FORM, &interval.into());
        MetricsExport { call }
    }

    /// Get the limits of the metrics.
    ///
    /// Returns the earliest date with metrics, and the allowed number of days for each interval.
    ///
    /// Requires the scope `metrics:read`.
    ///
    /// Sends `GET /v1/metrics/limits`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let metrics_limits = client.metrics().limits().send().await?;
    /// println!("{}", metrics_limits.min_date);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "metrics:limits")]
    #[doc(alias = "GET /v1/metrics/limits")]
    #[inline]
    pub fn limits(&self) -> Call<MetricsLimits> {
        Call::new(self.client, &LIMITS, response::json)
    }
}

/// Builder for `metrics:get`, returned by [`Metrics::get`]: set optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct MetricsGet {
    call: Call<MetricsResponse>,
}

impl MetricsGet {
    /// Time zone of the dates, as an IANA name such as `Europe/Paris`. Defaults to `UTC`. At least 1
    /// character.
    #[inline]
    pub fn timezone(mut self, timezone: impl Into<Optional<Timezone>>) -> Self {
        self.call.query("timezone", Style::FORM, &timezone.into());
        self
    }

    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Filter by one or more product IDs (UUID v4).
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("product_id", Style::FORM, &product_id.into());
        self
    }

    /// Filter by billing type: `one_time` for one-time purchases, `recurring` for new subscriptions and
    /// renewals.
    #[inline]
    pub fn billing_type(
        mut self,
        billing_type: impl Into<OneOrMany<ProductBillingType>>,
    ) -> Self {
        self.call.query("billing_type", Style::FORM, &billing_type.into());
        self
    }

    /// Filter by one or more customer IDs (UUID v4).
    #[inline]
    pub fn customer_id(mut self, customer_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("customer_id", Style::FORM, &customer_id.into());
        self
    }

    /// Slugs of the metrics to compute. Fewer metrics are faster. Defaults to all metrics.
    #[inline]
    pub fn metrics(
        mut self,
        metrics: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query(
                "metrics",
                Style::FORM,
                &metrics.into_iter().map(Into::into).collect::<Vec<String>>(),
            );
        self
    }
}

call_methods!(MetricsGet -> MetricsResponse);

/// Builder for `metrics:list_dashboards`, returned by [`Metrics::list_dashboards`]: set optional
/// parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct MetricsListDashboards {
    call: Call<Vec<MetricDashboardSchema>>,
}

impl MetricsListDashboards {
    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }
}

call_methods!(MetricsListDashboards -> Vec<MetricDashboardSchema>);

/// Builder for `metrics:export`, returned by [`Metrics::export`]: set optional parameters, then
/// `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct MetricsExport {
    call: Call<String>,
}

impl MetricsExport {
    /// Time zone of the dates, as an IANA name such as `Europe/Paris`. Defaults to `UTC`. At least 1
    /// character.
    #[inline]
    pub fn timezone(mut self, timezone: impl Into<Optional<Timezone>>) -> Self {
        self.call.query("timezone", Style::FORM, &timezone.into());
        self
    }

    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Filter by one or more product IDs (UUID v4).
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("product_id", Style::FORM, &product_id.into());
        self
    }

    /// Filter by billing type: `one_time` for one-time purchases, `recurring` for new subscriptions and
    /// renewals.
    #[inline]
    pub fn billing_type(
        mut self,
        billing_type: impl Into<OneOrMany<ProductBillingType>>,
    ) -> Self {
        self.call.query("billing_type", Style::FORM, &billing_type.into());
        self
    }

    /// Filter by one or more customer IDs (UUID v4).
    #[inline]
    pub fn customer_id(mut self, customer_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("customer_id", Style::FORM, &customer_id.into());
        self
    }

    /// Slugs of the metrics to export. Defaults to all metrics.
    #[inline]
    pub fn metrics(
        mut self,
        metrics: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query(
                "metrics",
                Style::FORM,
                &metrics.into_iter().map(Into::into).collect::<Vec<String>>(),
            );
        self
    }
}

call_methods!(MetricsExport -> String);

const GET: Operation = Operation::new("metrics:get", Method::GET, "/v1/metrics/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const LIST_DASHBOARDS: Operation = Operation::new(
    "metrics:list_dashboards", Method::GET, "/v1/metrics/dashboards",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const CREATE_DASHBOARD: Operation = Operation::new(
    "metrics:create_dashboard", Method::POST, "/v1/metrics/dashboards",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const GET_DASHBOARD: Operation = Operation::new(
    "metrics:get_dashboard", Method::GET, "/v1/metrics/dashboards/{id}",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const DELETE_DASHBOARD: Operation = Operation::new(
    "metrics:delete_dashboard", Method::DELETE, "/v1/metrics/dashboards/{id}",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const UPDATE_DASHBOARD: Operation = Operation::new(
    "metrics:update_dashboard", Method::PATCH, "/v1/metrics/dashboards/{id}",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const EXPORT: Operation = Operation::new("metrics:export", Method::GET, "/v1/metrics/export")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)])
    .accept("text/csv, text/*;q=0.9, application/json;q=0.8");

const LIMITS: Operation = Operation::new("metrics:limits", Method::GET, "/v1/metrics/limits");
