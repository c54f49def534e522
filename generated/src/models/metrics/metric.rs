//! Models: metric.

use std::fmt;

use uuid::Uuid;

use crate::runtime::{debug_fields, string_enum};
use crate::runtime::json::{
    Blank, Date, Decode, DecodeError, Encode, Nulls, Number, Patch, Reader, Timestamp,
    UnknownValue, Writer,
};

/// Name and unit of a metric.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Metric {
    /// Key of the metric, as used in requests and dashboards, such as `churn_rate`.
    pub slug: String,
    /// Display name of the metric.
    pub display_name: String,
    /// Unit of the metric's values.
    pub type_: MetricType,
}

impl Decode for Metric {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["slug", "display_name", "type"],
            &mut [&mut value.slug, &mut value.display_name, &mut value.type_],
        )?;
        Ok(value)
    }
}

impl Blank for Metric {
    const BLANK: Self = Self {
        slug: Blank::BLANK,
        display_name: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

/// A new metric dashboard.
///
/// Accepted by [`Metrics::create_dashboard`](crate::services::metrics::Metrics::create_dashboard).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MetricDashboardCreate {
    /// Display name of the dashboard, at least 1 character.
    pub name: String,
    /// Slugs of the metrics to show, such as `churn_rate`. At most 10.
    pub metrics: Option<Vec<String>>,
    /// Organization that will own the object. Required unless an organization access token is used.
    pub organization_id: Patch<Uuid>,
}

impl MetricDashboardCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            metrics: None,
            organization_id: Patch::Keep,
        }
    }

    /// Slugs of the metrics to show, such as `churn_rate`. At most 10.
    #[must_use]
    #[inline]
    pub fn metrics(
        mut self,
        metrics: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metrics = Some(metrics.into_iter().map(Into::into).collect());
        self
    }

    /// Organization that will own the object. Required unless an organization access token is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
}

impl Encode for MetricDashboardCreate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
        object.optional("metrics", &self.metrics);
        object.patch("organization_id", &self.organization_id);
        object.end();
    }
}

/// A metric dashboard created by a user: a name and the metrics that it shows.
///
/// Returned by [`Metrics::create_dashboard`](crate::services::metrics::Metrics::create_dashboard),
/// [`Metrics::get_dashboard`](crate::services::metrics::Metrics::get_dashboard),
/// [`Metrics::list_dashboards`](crate::services::metrics::Metrics::list_dashboards) and
/// [`Metrics::update_dashboard`](crate::services::metrics::Metrics::update_dashboard).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MetricDashboardSchema {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Display name of the dashboard.
    pub name: String,
    /// Slugs of the metrics that the dashboard shows, such as `churn_rate`.
    pub metrics: Vec<String>,
    /// Organization that owns the object.
    pub organization_id: Uuid,
}

impl Decode for MetricDashboardSchema {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["created_at", "modified_at", "id", "name", "metrics", "organization_id"],
            &mut [
                &mut value.created_at, &mut value.modified_at, &mut value.id, &mut value.name,
                &mut value.metrics, &mut value.organization_id,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for MetricDashboardSchema {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        name: Blank::BLANK,
        metrics: Blank::BLANK,
        organization_id: Blank::BLANK,
    };
}

/// Changes to a metric dashboard. Omitted fields are unchanged.
///
/// Accepted by [`Metrics::update_dashboard`](crate::services::metrics::Metrics::update_dashboard).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MetricDashboardUpdate {
    /// New name of the dashboard, at least 1 character.
    pub name: Patch<String>,
    /// New slugs of the metrics to show, at most 10. They replace the previous ones.
    pub metrics: Patch<Vec<String>>,
}

impl MetricDashboardUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// New name of the dashboard, at least 1 character.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// New slugs of the metrics to show, at most 10. They replace the previous ones.
    #[must_use]
    #[inline]
    pub fn metrics(mut self, metrics: impl Into<Patch<Vec<String>>>) -> Self {
        self.metrics = metrics.into();
        self
    }
}

impl Encode for MetricDashboardUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.patch("name", &self.name);
        object.patch("metrics", &self.metrics);
        object.end();
    }
}

/// The metrics of one interval: an hour, a day, a week, a month or a year. Money is in cents, and
/// rates are ratios (0.05 is 5 %). Metrics that were not requested are null.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricPeriod {
    /// Start of the interval.
    pub timestamp: Timestamp,
    /// Number of active subscriptions, including trials.
    pub active_subscriptions: Option<Number>,
    /// Number of active subscriptions that are not set to end.
    pub committed_subscriptions: Option<Number>,
    /// Monthly revenue of active subscriptions, in cents. Other billing periods are converted to
    /// months. Trials are not included.
    pub monthly_recurring_revenue: Option<Number>,
    /// Monthly revenue that trials would generate, in cents, including trials that are set to end.
    pub trial_monthly_recurring_revenue: Option<Number>,
    /// `monthly_recurring_revenue` of subscriptions that are not set to end, in cents.
    pub committed_monthly_recurring_revenue: Option<Number>,
    /// `trial_monthly_recurring_revenue` of subscriptions that are not set to end, in cents.
    pub trial_committed_monthly_recurring_revenue: Option<Number>,
    /// `monthly_recurring_revenue` for each customer with an active subscription, in cents.
    pub average_revenue_per_user: Option<Number>,
    /// Number of checkout sessions created.
    pub checkouts: Option<Number>,
    /// Number of `checkouts` that succeeded.
    pub succeeded_checkouts: Option<Number>,
    /// Number of subscriptions that ended.
    pub churned_subscriptions: Option<Number>,
    /// Share of subscriptions lost, as a ratio: 0.05 is 5 %. It is computed over more than one short
    /// interval, so it stays above 0 on the days after a loss.
    pub churn_rate: Option<Number>,
    /// Number of seats.
    pub seats_total: Option<Number>,
    /// Number of claimed seats.
    pub seats_claimed: Option<Number>,
    /// Number of seats that are assigned but not claimed.
    pub seats_pending: Option<Number>,
    /// Number of customers with seats.
    pub seat_customers: Option<Number>,
    /// Number of new customers with seats.
    pub new_seat_customers: Option<Number>,
    /// Number of customers who no longer have seats.
    pub churned_seat_customers: Option<Number>,
    /// Number of orders.
    pub orders: Option<Number>,
    /// Amounts of the orders after discounts and before taxes, in cents.
    pub revenue: Option<Number>,
    /// `revenue` after Polar's deductions, such as fees, in cents.
    pub net_revenue: Option<Number>,
    /// Cumulative `revenue` until the end of the period, in cents.
    pub cumulative_revenue: Option<Number>,
    /// Cumulative `net_revenue` until the end of the period, in cents.
    pub net_cumulative_revenue: Option<Number>,
    /// Costs of ingested events (`_cost` in their metadata), in cents and fractions of a cent.
    pub costs: Option<Number>,
    /// Cumulative `costs` until the end of the period, in cents and fractions of a cent.
    pub cumulative_costs: Option<Number>,
    /// `revenue` divided by `orders`, in cents.
    pub average_order_value: Option<Number>,
    /// `net_revenue` divided by `orders`, in cents.
    pub net_average_order_value: Option<Number>,
    /// `costs` for each active user, in cents and fractions of a cent.
    pub cost_per_user: Option<Number>,
    /// Number of distinct customers with events.
    pub active_user_by_event: Option<Number>,
    /// Number of orders of one-time products.
    pub one_time_products: Option<Number>,
    /// Revenue from one-time products, in cents.
    pub one_time_products_revenue: Option<Number>,
    /// Revenue from one-time products after Polar's fees, in cents.
    pub one_time_products_net_revenue: Option<Number>,
    /// Number of new subscriptions.
    pub new_subscriptions: Option<Number>,
    /// Revenue from new subscriptions, in cents.
    pub new_subscriptions_revenue: Option<Number>,
    /// Revenue from new subscriptions after Polar's fees, in cents.
    pub new_subscriptions_net_revenue: Option<Number>,
    /// Number of renewed subscriptions.
    pub renewed_subscriptions: Option<Number>,
    /// Revenue from renewals of subscriptions, in cents.
    pub renewed_subscriptions_revenue: Option<Number>,
    /// Revenue from renewals of subscriptions after Polar's fees, in cents.
    pub renewed_subscriptions_net_revenue: Option<Number>,
    /// Number of canceled subscriptions, immediately or at the end of their period. Each counts towards
    /// one of the reasons below.
    pub canceled_subscriptions: Option<Number>,
    /// Number of cancellations with the reason `customer_service`.
    pub canceled_subscriptions_customer_service: Option<Number>,
    /// Number of cancellations with the reason `low_quality`.
    pub canceled_subscriptions_low_quality: Option<Number>,
    /// Number of cancellations with the reason `missing_features`.
    pub canceled_subscriptions_missing_features: Option<Number>,
    /// Number of cancellations with the reason `switched_service`.
    pub canceled_subscriptions_switched_service: Option<Number>,
    /// Number of cancellations with the reason `too_complex`.
    pub canceled_subscriptions_too_complex: Option<Number>,
    /// Number of cancellations with the reason `too_expensive`.
    pub canceled_subscriptions_too_expensive: Option<Number>,
    /// Number of cancellations with the reason `unused`.
    pub canceled_subscriptions_unused: Option<Number>,
    /// Number of cancellations with the reason `other` or without a reason.
    pub canceled_subscriptions_other: Option<Number>,
    /// Twelve times `monthly_recurring_revenue`, in cents.
    pub annual_recurring_revenue: Option<Number>,
    /// Twelve times `committed_monthly_recurring_revenue`, in cents.
    pub committed_annual_recurring_revenue: Option<Number>,
    /// `succeeded_checkouts` divided by `checkouts`, from 0 to 1; 0 if there are no checkouts.
    pub checkouts_conversion: Option<Number>,
    /// Lifetime value: the expected revenue from a customer, in cents. It is `average_revenue_per_user`
    /// minus `cost_per_user`, divided by `churn_rate`, or 0 if `churn_rate` is 0.
    pub ltv: Option<Number>,
    /// `cumulative_revenue` minus `cumulative_costs`, in cents.
    pub gross_margin: Option<Number>,
    /// `gross_margin` divided by `cumulative_revenue`, as a ratio: 0.8 is 80 %.
    pub gross_margin_percentage: Option<Number>,
    /// `revenue` minus `costs`, in cents.
    pub cashflow: Option<Number>,
    /// Average number of seats of customers with seats.
    pub average_seats_per_customer: Option<Number>,
    /// Share of the seats that are claimed, as a ratio: 0.8 is 80 %.
    pub seat_utilization_rate: Option<Number>,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for MetricPeriod {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "MetricPeriod",
            &[
                ("timestamp", &self.timestamp),
                ("active_subscriptions", &self.active_subscriptions),
                ("committed_subscriptions", &self.committed_subscriptions),
                ("monthly_recurring_revenue", &self.monthly_recurring_revenue),
                (
                    "trial_monthly_recurring_revenue",
                    &self.trial_monthly_recurring_revenue,
                ),
                (
                    "committed_monthly_recurring_revenue",
                    &self.committed_monthly_recurring_revenue,
                ),
                (
                    "trial_committed_monthly_recurring_revenue",
                    &self.trial_committed_monthly_recurring_revenue,
                ),
                ("average_revenue_per_user", &self.average_revenue_per_user),
                ("checkouts", &self.checkouts),
                ("succeeded_checkouts", &self.succeeded_checkouts),
                ("churned_subscriptions", &self.churned_subscriptions),
                ("churn_rate", &self.churn_rate),
                ("seats_total", &self.seats_total),
                ("seats_claimed", &self.seats_claimed),
                ("seats_pending", &self.seats_pending),
                ("seat_customers", &self.seat_customers),
                ("new_seat_customers", &self.new_seat_customers),
                ("churned_seat_customers", &self.churned_seat_customers),
                ("orders", &self.orders),
                ("revenue", &self.revenue),
                ("net_revenue", &self.net_revenue),
                ("cumulative_revenue", &self.cumulative_revenue),
                ("net_cumulative_revenue", &self.net_cumulative_revenue),
                ("costs", &self.costs),
                ("cumulative_costs", &self.cumulative_costs),
                ("average_order_value", &self.average_order_value),
                ("net_average_order_value", &self.net_average_order_value),
                ("cost_per_user", &self.cost_per_user),
                ("active_user_by_event", &self.active_user_by_event),
                ("one_time_products", &self.one_time_products),
                ("one_time_products_revenue", &self.one_time_products_revenue),
                ("one_time_products_net_revenue", &self.one_time_products_net_revenue),
                ("new_subscriptions", &self.new_subscriptions),
                ("new_subscriptions_revenue", &self.new_subscriptions_revenue),
                ("new_subscriptions_net_revenue", &self.new_subscriptions_net_revenue),
                ("renewed_subscriptions", &self.renewed_subscriptions),
                ("renewed_subscriptions_revenue", &self.renewed_subscriptions_revenue),
                (
                    "renewed_subscriptions_net_revenue",
                    &self.renewed_subscriptions_net_revenue,
                ),
                ("canceled_subscriptions", &self.canceled_subscriptions),
                (
                    "canceled_subscriptions_customer_service",
                    &self.canceled_subscriptions_customer_service,
                ),
                (
                    "canceled_subscriptions_low_quality",
                    &self.canceled_subscriptions_low_quality,
                ),
                (
                    "canceled_subscriptions_missing_features",
                    &self.canceled_subscriptions_missing_features,
                ),
                (
                    "canceled_subscriptions_switched_service",
                    &self.canceled_subscriptions_switched_service,
                ),
                (
                    "canceled_subscriptions_too_complex",
                    &self.canceled_subscriptions_too_complex,
                ),
                (
                    "canceled_subscriptions_too_expensive",
                    &self.canceled_subscriptions_too_expensive,
                ),
                ("canceled_subscriptions_unused", &self.canceled_subscriptions_unused),
                ("canceled_subscriptions_other", &self.canceled_subscriptions_other),
                ("annual_recurring_revenue", &self.annual_recurring_revenue),
                (
                    "committed_annual_recurring_revenue",
                    &self.committed_annual_recurring_revenue,
                ),
                ("checkouts_conversion", &self.checkouts_conversion),
                ("ltv", &self.ltv),
                ("gross_margin", &self.gross_margin),
                ("gross_margin_percentage", &self.gross_margin_percentage),
                ("cashflow", &self.cashflow),
                ("average_seats_per_customer", &self.average_seats_per_customer),
                ("seat_utilization_rate", &self.seat_utilization_rate),
            ],
        )
    }
}

impl Decode for MetricPeriod {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "timestamp", "active_subscriptions", "committed_subscriptions",
                "monthly_recurring_revenue", "trial_monthly_recurring_revenue",
                "committed_monthly_recurring_revenue", "trial_committed_monthly_recurring_revenue",
                "average_revenue_per_user", "checkouts", "succeeded_checkouts",
                "churned_subscriptions", "churn_rate", "seats_total", "seats_claimed",
                "seats_pending", "seat_customers", "new_seat_customers", "churned_seat_customers",
                "orders", "revenue", "net_revenue", "cumulative_revenue", "net_cumulative_revenue",
                "costs", "cumulative_costs", "average_order_value", "net_average_order_value",
                "cost_per_user", "active_user_by_event", "one_time_products",
                "one_time_products_revenue", "one_time_products_net_revenue", "new_subscriptions",
                "new_subscriptions_revenue", "new_subscriptions_net_revenue",
                "renewed_subscriptions", "renewed_subscriptions_revenue",
                "renewed_subscriptions_net_revenue", "canceled_subscriptions",
                "canceled_subscriptions_customer_service", "canceled_subscriptions_low_quality",
                "canceled_subscriptions_missing_features",
                "canceled_subscriptions_switched_service", "canceled_subscriptions_too_complex",
                "canceled_subscriptions_too_expensive", "canceled_subscriptions_unused",
                "canceled_subscriptions_other", "annual_recurring_revenue",
                "committed_annual_recurring_revenue", "checkouts_conversion", "ltv", "gross_margin",
                "gross_margin_percentage", "cashflow", "average_seats_per_customer",
                "seat_utilization_rate",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.timestamp, &mut value.active_subscriptions,
                &mut value.committed_subscriptions, &mut value.monthly_recurring_revenue,
                &mut value.trial_monthly_recurring_revenue,
                &mut value.committed_monthly_recurring_revenue,
                &mut value.trial_committed_monthly_recurring_revenue,
                &mut value.average_revenue_per_user, &mut value.checkouts,
                &mut value.succeeded_checkouts, &mut value.churned_subscriptions,
                &mut value.churn_rate, &mut value.seats_total, &mut value.seats_claimed,
                &mut value.seats_pending, &mut value.seat_customers, &mut value.new_seat_customers,
                &mut value.churned_seat_customers, &mut value.orders, &mut value.revenue,
                &mut value.net_revenue, &mut value.cumulative_revenue,
                &mut value.net_cumulative_revenue, &mut value.costs, &mut value.cumulative_costs,
                &mut value.average_order_value, &mut value.net_average_order_value,
                &mut value.cost_per_user, &mut value.active_user_by_event,
                &mut value.one_time_products, &mut value.one_time_products_revenue,
                &mut value.one_time_products_net_revenue, &mut value.new_subscriptions,
                &mut value.new_subscriptions_revenue, &mut value.new_subscriptions_net_revenue,
                &mut value.renewed_subscriptions, &mut value.renewed_subscriptions_revenue,
                &mut value.renewed_subscriptions_net_revenue, &mut value.canceled_subscriptions,
                &mut value.canceled_subscriptions_customer_service,
                &mut value.canceled_subscriptions_low_quality,
                &mut value.canceled_subscriptions_missing_features,
                &mut value.canceled_subscriptions_switched_service,
                &mut value.canceled_subscriptions_too_complex,
                &mut value.canceled_subscriptions_too_expensive,
                &mut value.canceled_subscriptions_unused, &mut value.canceled_subscriptions_other,
                &mut value.annual_recurring_revenue, &mut value.committed_annual_recurring_revenue,
                &mut value.checkouts_conversion, &mut value.ltv, &mut value.gross_margin,
                &mut value.gross_margin_percentage, &mut value.cashflow,
                &mut value.average_seats_per_customer, &mut value.seat_utilization_rate,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for MetricPeriod {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        active_subscriptions: Blank::BLANK,
        committed_subscriptions: Blank::BLANK,
        monthly_recurring_revenue: Blank::BLANK,
        trial_monthly_recurring_revenue: Blank::BLANK,
        committed_monthly_recurring_revenue: Blank::BLANK,
        trial_committed_monthly_recurring_revenue: Blank::BLANK,
        average_revenue_per_user: Blank::BLANK,
        checkouts: Blank::BLANK,
        succeeded_checkouts: Blank::BLANK,
        churned_subscriptions: Blank::BLANK,
        churn_rate: Blank::BLANK,
        seats_total: Blank::BLANK,
        seats_claimed: Blank::BLANK,
        seats_pending: Blank::BLANK,
        seat_customers: Blank::BLANK,
        new_seat_customers: Blank::BLANK,
        churned_seat_customers: Blank::BLANK,
        orders: Blank::BLANK,
        revenue: Blank::BLANK,
        net_revenue: Blank::BLANK,
        cumulative_revenue: Blank::BLANK,
        net_cumulative_revenue: Blank::BLANK,
        costs: Blank::BLANK,
        cumulative_costs: Blank::BLANK,
        average_order_value: Blank::BLANK,
        net_average_order_value: Blank::BLANK,
        cost_per_user: Blank::BLANK,
        active_user_by_event: Blank::BLANK,
        one_time_products: Blank::BLANK,
        one_time_products_revenue: Blank::BLANK,
        one_time_products_net_revenue: Blank::BLANK,
        new_subscriptions: Blank::BLANK,
        new_subscriptions_revenue: Blank::BLANK,
        new_subscriptions_net_revenue: Blank::BLANK,
        renewed_subscriptions: Blank::BLANK,
        renewed_subscriptions_revenue: Blank::BLANK,
        renewed_subscriptions_net_revenue: Blank::BLANK,
        canceled_subscriptions: Blank::BLANK,
        canceled_subscriptions_customer_service: Blank::BLANK,
        canceled_subscriptions_low_quality: Blank::BLANK,
        canceled_subscriptions_missing_features: Blank::BLANK,
        canceled_subscriptions_switched_service: Blank::BLANK,
        canceled_subscriptions_too_complex: Blank::BLANK,
        canceled_subscriptions_too_expensive: Blank::BLANK,
        canceled_subscriptions_unused: Blank::BLANK,
        canceled_subscriptions_other: Blank::BLANK,
        annual_recurring_revenue: Blank::BLANK,
        committed_annual_recurring_revenue: Blank::BLANK,
        checkouts_conversion: Blank::BLANK,
        ltv: Blank::BLANK,
        gross_margin: Blank::BLANK,
        gross_margin_percentage: Blank::BLANK,
        cashflow: Blank::BLANK,
        average_seats_per_customer: Blank::BLANK,
        seat_utilization_rate: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

/// Units of a metric.
///
/// - `scalar`: a count, or an average of counts.
/// - `currency`: money in cents.
/// - `currency_sub_cent`: money in cents, with fractions of a cent.
/// - `percentage`: a ratio: 0.05 is 5 %.
#[derive(Clone)]
#[non_exhaustive]
pub enum MetricType {
    /// `scalar`
    Scalar,
    /// `currency`
    Currency,
    /// `currency_sub_cent`
    CurrencySubCent,
    /// `percentage`
    Percentage,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl MetricType {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Scalar => "scalar",
            Self::Currency => "currency",
            Self::CurrencySubCent => "currency_sub_cent",
            Self::Percentage => "percentage",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for MetricType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "scalar" => Self::Scalar,
            "currency" => Self::Currency,
            "currency_sub_cent" => Self::CurrencySubCent,
            "percentage" => Self::Percentage,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(MetricType);

impl Decode for MetricType {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for MetricType {
    const BLANK: Self = Self::Scalar;
}

/// Name and unit of each metric in a response; null if it was not requested.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Metrics {
    /// Number of active subscriptions, including trials.
    pub active_subscriptions: Option<Metric>,
    /// Number of active subscriptions that are not set to end.
    pub committed_subscriptions: Option<Metric>,
    /// Monthly revenue of active subscriptions, in cents. Other billing periods are converted to
    /// months. Trials are not included.
    pub monthly_recurring_revenue: Option<Metric>,
    /// Monthly revenue that trials would generate, in cents, including trials that are set to end.
    pub trial_monthly_recurring_revenue: Option<Metric>,
    /// `monthly_recurring_revenue` of subscriptions that are not set to end, in cents.
    pub committed_monthly_recurring_revenue: Option<Metric>,
    /// `trial_monthly_recurring_revenue` of subscriptions that are not set to end, in cents.
    pub trial_committed_monthly_recurring_revenue: Option<Metric>,
    /// `monthly_recurring_revenue` for each customer with an active subscription, in cents.
    pub average_revenue_per_user: Option<Metric>,
    /// Number of checkout sessions created.
    pub checkouts: Option<Metric>,
    /// Number of `checkouts` that succeeded.
    pub succeeded_checkouts: Option<Metric>,
    /// Number of subscriptions that ended.
    pub churned_subscriptions: Option<Metric>,
    /// Share of subscriptions lost, as a ratio: 0.05 is 5 %. It is computed over more than one short
    /// interval, so it stays above 0 on the days after a loss.
    pub churn_rate: Option<Metric>,
    /// Number of seats.
    pub seats_total: Option<Metric>,
    /// Number of claimed seats.
    pub seats_claimed: Option<Metric>,
    /// Number of seats that are assigned but not claimed.
    pub seats_pending: Option<Metric>,
    /// Number of customers with seats.
    pub seat_customers: Option<Metric>,
    /// Number of new customers with seats.
    pub new_seat_customers: Option<Metric>,
    /// Number of customers who no longer have seats.
    pub churned_seat_customers: Option<Metric>,
    /// Number of orders.
    pub orders: Option<Metric>,
    /// Amounts of the orders after discounts and before taxes, in cents.
    pub revenue: Option<Metric>,
    /// `revenue` after Polar's deductions, such as fees, in cents.
    pub net_revenue: Option<Metric>,
    /// Cumulative `revenue` until the end of the period, in cents.
    pub cumulative_revenue: Option<Metric>,
    /// Cumulative `net_revenue` until the end of the period, in cents.
    pub net_cumulative_revenue: Option<Metric>,
    /// Costs of ingested events (`_cost` in their metadata), in cents and fractions of a cent.
    pub costs: Option<Metric>,
    /// Cumulative `costs` until the end of the period, in cents and fractions of a cent.
    pub cumulative_costs: Option<Metric>,
    /// `revenue` divided by `orders`, in cents.
    pub average_order_value: Option<Metric>,
    /// `net_revenue` divided by `orders`, in cents.
    pub net_average_order_value: Option<Metric>,
    /// `costs` for each active user, in cents and fractions of a cent.
    pub cost_per_user: Option<Metric>,
    /// Number of distinct customers with events.
    pub active_user_by_event: Option<Metric>,
    /// Number of orders of one-time products.
    pub one_time_products: Option<Metric>,
    /// Revenue from one-time products, in cents.
    pub one_time_products_revenue: Option<Metric>,
    /// Revenue from one-time products after Polar's fees, in cents.
    pub one_time_products_net_revenue: Option<Metric>,
    /// Number of new subscriptions.
    pub new_subscriptions: Option<Metric>,
    /// Revenue from new subscriptions, in cents.
    pub new_subscriptions_revenue: Option<Metric>,
    /// Revenue from new subscriptions after Polar's fees, in cents.
    pub new_subscriptions_net_revenue: Option<Metric>,
    /// Number of renewed subscriptions.
    pub renewed_subscriptions: Option<Metric>,
    /// Revenue from renewals of subscriptions, in cents.
    pub renewed_subscriptions_revenue: Option<Metric>,
    /// Revenue from renewals of subscriptions after Polar's fees, in cents.
    pub renewed_subscriptions_net_revenue: Option<Metric>,
    /// Number of canceled subscriptions, immediately or at the end of their period. Each counts towards
    /// one of the reasons below.
    pub canceled_subscriptions: Option<Metric>,
    /// Number of cancellations with the reason `customer_service`.
    pub canceled_subscriptions_customer_service: Option<Metric>,
    /// Number of cancellations with the reason `low_quality`.
    pub canceled_subscriptions_low_quality: Option<Metric>,
    /// Number of cancellations with the reason `missing_features`.
    pub canceled_subscriptions_missing_features: Option<Metric>,
    /// Number of cancellations with the reason `switched_service`.
    pub canceled_subscriptions_switched_service: Option<Metric>,
    /// Number of cancellations with the reason `too_complex`.
    pub canceled_subscriptions_too_complex: Option<Metric>,
    /// Number of cancellations with the reason `too_expensive`.
    pub canceled_subscriptions_too_expensive: Option<Metric>,
    /// Number of cancellations with the reason `unused`.
    pub canceled_subscriptions_unused: Option<Metric>,
    /// Number of cancellations with the reason `other` or without a reason.
    pub canceled_subscriptions_other: Option<Metric>,
    /// Twelve times `monthly_recurring_revenue`, in cents.
    pub annual_recurring_revenue: Option<Metric>,
    /// Twelve times `committed_monthly_recurring_revenue`, in cents.
    pub committed_annual_recurring_revenue: Option<Metric>,
    /// `succeeded_checkouts` divided by `checkouts`, from 0 to 1; 0 if there are no checkouts.
    pub checkouts_conversion: Option<Metric>,
    /// Lifetime value: the expected revenue from a customer, in cents. It is `average_revenue_per_user`
    /// minus `cost_per_user`, divided by `churn_rate`, or 0 if `churn_rate` is 0.
    pub ltv: Option<Metric>,
    /// `cumulative_revenue` minus `cumulative_costs`, in cents.
    pub gross_margin: Option<Metric>,
    /// `gross_margin` divided by `cumulative_revenue`, as a ratio: 0.8 is 80 %.
    pub gross_margin_percentage: Option<Metric>,
    /// `revenue` minus `costs`, in cents.
    pub cashflow: Option<Metric>,
    /// Average number of seats of customers with seats.
    pub average_seats_per_customer: Option<Metric>,
    /// Share of the seats that are claimed, as a ratio: 0.8 is 80 %.
    pub seat_utilization_rate: Option<Metric>,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for Metrics {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "Metrics",
            &[
                ("active_subscriptions", &self.active_subscriptions),
                ("committed_subscriptions", &self.committed_subscriptions),
                ("monthly_recurring_revenue", &self.monthly_recurring_revenue),
                (
                    "trial_monthly_recurring_revenue",
                    &self.trial_monthly_recurring_revenue,
                ),
                (
                    "committed_monthly_recurring_revenue",
                    &self.committed_monthly_recurring_revenue,
                ),
                (
                    "trial_committed_monthly_recurring_revenue",
                    &self.trial_committed_monthly_recurring_revenue,
                ),
                ("average_revenue_per_user", &self.average_revenue_per_user),
                ("checkouts", &self.checkouts),
                ("succeeded_checkouts", &self.succeeded_checkouts),
                ("churned_subscriptions", &self.churned_subscriptions),
                ("churn_rate", &self.churn_rate),
                ("seats_total", &self.seats_total),
                ("seats_claimed", &self.seats_claimed),
                ("seats_pending", &self.seats_pending),
                ("seat_customers", &self.seat_customers),
                ("new_seat_customers", &self.new_seat_customers),
                ("churned_seat_customers", &self.churned_seat_customers),
                ("orders", &self.orders),
                ("revenue", &self.revenue),
                ("net_revenue", &self.net_revenue),
                ("cumulative_revenue", &self.cumulative_revenue),
                ("net_cumulative_revenue", &self.net_cumulative_revenue),
                ("costs", &self.costs),
                ("cumulative_costs", &self.cumulative_costs),
                ("average_order_value", &self.average_order_value),
                ("net_average_order_value", &self.net_average_order_value),
                ("cost_per_user", &self.cost_per_user),
                ("active_user_by_event", &self.active_user_by_event),
                ("one_time_products", &self.one_time_products),
                ("one_time_products_revenue", &self.one_time_products_revenue),
                ("one_time_products_net_revenue", &self.one_time_products_net_revenue),
                ("new_subscriptions", &self.new_subscriptions),
                ("new_subscriptions_revenue", &self.new_subscriptions_revenue),
                ("new_subscriptions_net_revenue", &self.new_subscriptions_net_revenue),
                ("renewed_subscriptions", &self.renewed_subscriptions),
                ("renewed_subscriptions_revenue", &self.renewed_subscriptions_revenue),
                (
                    "renewed_subscriptions_net_revenue",
                    &self.renewed_subscriptions_net_revenue,
                ),
                ("canceled_subscriptions", &self.canceled_subscriptions),
                (
                    "canceled_subscriptions_customer_service",
                    &self.canceled_subscriptions_customer_service,
                ),
                (
                    "canceled_subscriptions_low_quality",
                    &self.canceled_subscriptions_low_quality,
                ),
                (
                    "canceled_subscriptions_missing_features",
                    &self.canceled_subscriptions_missing_features,
                ),
                (
                    "canceled_subscriptions_switched_service",
                    &self.canceled_subscriptions_switched_service,
                ),
                (
                    "canceled_subscriptions_too_complex",
                    &self.canceled_subscriptions_too_complex,
                ),
                (
                    "canceled_subscriptions_too_expensive",
                    &self.canceled_subscriptions_too_expensive,
                ),
                ("canceled_subscriptions_unused", &self.canceled_subscriptions_unused),
                ("canceled_subscriptions_other", &self.canceled_subscriptions_other),
                ("annual_recurring_revenue", &self.annual_recurring_revenue),
                (
                    "committed_annual_recurring_revenue",
                    &self.committed_annual_recurring_revenue,
                ),
                ("checkouts_conversion", &self.checkouts_conversion),
                ("ltv", &self.ltv),
                ("gross_margin", &self.gross_margin),
                ("gross_margin_percentage", &self.gross_margin_percentage),
                ("cashflow", &self.cashflow),
                ("average_seats_per_customer", &self.average_seats_per_customer),
                ("seat_utilization_rate", &self.seat_utilization_rate),
            ],
        )
    }
}

impl Decode for Metrics {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "active_subscriptions", "committed_subscriptions", "monthly_recurring_revenue",
                "trial_monthly_recurring_revenue", "committed_monthly_recurring_revenue",
                "trial_committed_monthly_recurring_revenue", "average_revenue_per_user",
                "checkouts", "succeeded_checkouts", "churned_subscriptions", "churn_rate",
                "seats_total", "seats_claimed", "seats_pending", "seat_customers",
                "new_seat_customers", "churned_seat_customers", "orders", "revenue", "net_revenue",
                "cumulative_revenue", "net_cumulative_revenue", "costs", "cumulative_costs",
                "average_order_value", "net_average_order_value", "cost_per_user",
                "active_user_by_event", "one_time_products", "one_time_products_revenue",
                "one_time_products_net_revenue", "new_subscriptions", "new_subscriptions_revenue",
                "new_subscriptions_net_revenue", "renewed_subscriptions",
                "renewed_subscriptions_revenue", "renewed_subscriptions_net_revenue",
                "canceled_subscriptions", "canceled_subscriptions_customer_service",
                "canceled_subscriptions_low_quality", "canceled_subscriptions_missing_features",
                "canceled_subscriptions_switched_service", "canceled_subscriptions_too_complex",
                "canceled_subscriptions_too_expensive", "canceled_subscriptions_unused",
                "canceled_subscriptions_other", "annual_recurring_revenue",
                "committed_annual_recurring_revenue", "checkouts_conversion", "ltv", "gross_margin",
                "gross_margin_percentage", "cashflow", "average_seats_per_customer",
                "seat_utilization_rate",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.active_subscriptions, &mut value.committed_subscriptions,
                &mut value.monthly_recurring_revenue, &mut value.trial_monthly_recurring_revenue,
                &mut value.committed_monthly_recurring_revenue,
                &mut value.trial_committed_monthly_recurring_revenue,
                &mut value.average_revenue_per_user, &mut value.checkouts,
                &mut value.succeeded_checkouts, &mut value.churned_subscriptions,
                &mut value.churn_rate, &mut value.seats_total, &mut value.seats_claimed,
                &mut value.seats_pending, &mut value.seat_customers, &mut value.new_seat_customers,
                &mut value.churned_seat_customers, &mut value.orders, &mut value.revenue,
                &mut value.net_revenue, &mut value.cumulative_revenue,
                &mut value.net_cumulative_revenue, &mut value.costs, &mut value.cumulative_costs,
                &mut value.average_order_value, &mut value.net_average_order_value,
                &mut value.cost_per_user, &mut value.active_user_by_event,
                &mut value.one_time_products, &mut value.one_time_products_revenue,
                &mut value.one_time_products_net_revenue, &mut value.new_subscriptions,
                &mut value.new_subscriptions_revenue, &mut value.new_subscriptions_net_revenue,
                &mut value.renewed_subscriptions, &mut value.renewed_subscriptions_revenue,
                &mut value.renewed_subscriptions_net_revenue, &mut value.canceled_subscriptions,
                &mut value.canceled_subscriptions_customer_service,
                &mut value.canceled_subscriptions_low_quality,
                &mut value.canceled_subscriptions_missing_features,
                &mut value.canceled_subscriptions_switched_service,
                &mut value.canceled_subscriptions_too_complex,
                &mut value.canceled_subscriptions_too_expensive,
                &mut value.canceled_subscriptions_unused, &mut value.canceled_subscriptions_other,
                &mut value.annual_recurring_revenue, &mut value.committed_annual_recurring_revenue,
                &mut value.checkouts_conversion, &mut value.ltv, &mut value.gross_margin,
                &mut value.gross_margin_percentage, &mut value.cashflow,
                &mut value.average_seats_per_customer, &mut value.seat_utilization_rate,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for Metrics {
    const BLANK: Self = Self {
        active_subscriptions: Blank::BLANK,
        committed_subscriptions: Blank::BLANK,
        monthly_recurring_revenue: Blank::BLANK,
        trial_monthly_recurring_revenue: Blank::BLANK,
        committed_monthly_recurring_revenue: Blank::BLANK,
        trial_committed_monthly_recurring_revenue: Blank::BLANK,
        average_revenue_per_user: Blank::BLANK,
        checkouts: Blank::BLANK,
        succeeded_checkouts: Blank::BLANK,
        churned_subscriptions: Blank::BLANK,
        churn_rate: Blank::BLANK,
        seats_total: Blank::BLANK,
        seats_claimed: Blank::BLANK,
        seats_pending: Blank::BLANK,
        seat_customers: Blank::BLANK,
        new_seat_customers: Blank::BLANK,
        churned_seat_customers: Blank::BLANK,
        orders: Blank::BLANK,
        revenue: Blank::BLANK,
        net_revenue: Blank::BLANK,
        cumulative_revenue: Blank::BLANK,
        net_cumulative_revenue: Blank::BLANK,
        costs: Blank::BLANK,
        cumulative_costs: Blank::BLANK,
        average_order_value: Blank::BLANK,
        net_average_order_value: Blank::BLANK,
        cost_per_user: Blank::BLANK,
        active_user_by_event: Blank::BLANK,
        one_time_products: Blank::BLANK,
        one_time_products_revenue: Blank::BLANK,
        one_time_products_net_revenue: Blank::BLANK,
        new_subscriptions: Blank::BLANK,
        new_subscriptions_revenue: Blank::BLANK,
        new_subscriptions_net_revenue: Blank::BLANK,
        renewed_subscriptions: Blank::BLANK,
        renewed_subscriptions_revenue: Blank::BLANK,
        renewed_subscriptions_net_revenue: Blank::BLANK,
        canceled_subscriptions: Blank::BLANK,
        canceled_subscriptions_customer_service: Blank::BLANK,
        canceled_subscriptions_low_quality: Blank::BLANK,
        canceled_subscriptions_missing_features: Blank::BLANK,
        canceled_subscriptions_switched_service: Blank::BLANK,
        canceled_subscriptions_too_complex: Blank::BLANK,
        canceled_subscriptions_too_expensive: Blank::BLANK,
        canceled_subscriptions_unused: Blank::BLANK,
        canceled_subscriptions_other: Blank::BLANK,
        annual_recurring_revenue: Blank::BLANK,
        committed_annual_recurring_revenue: Blank::BLANK,
        checkouts_conversion: Blank::BLANK,
        ltv: Blank::BLANK,
        gross_margin: Blank::BLANK,
        gross_margin_percentage: Blank::BLANK,
        cashflow: Blank::BLANK,
        average_seats_per_customer: Blank::BLANK,
        seat_utilization_rate: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

/// Limits of a date range for one interval.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MetricsIntervalLimit {
    /// Minimum number of days in the range.
    pub min_days: i64,
    /// Maximum number of days in the range.
    pub max_days: i64,
}

impl Decode for MetricsIntervalLimit {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["min_days", "max_days"],
            &mut [&mut value.min_days, &mut value.max_days],
        )?;
        Ok(value)
    }
}

impl Blank for MetricsIntervalLimit {
    const BLANK: Self = Self {
        min_days: Blank::BLANK,
        max_days: Blank::BLANK,
    };
}

/// Limits of a date range for each interval.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MetricsIntervalsLimits {
    /// Limits of a range with hourly intervals.
    pub hour: MetricsIntervalLimit,
    /// Limits of a range with daily intervals.
    pub day: MetricsIntervalLimit,
    /// Limits of a range with weekly intervals.
    pub week: MetricsIntervalLimit,
    /// Limits of a range with monthly intervals.
    pub month: MetricsIntervalLimit,
    /// Limits of a range with yearly intervals.
    pub year: MetricsIntervalLimit,
}

impl Decode for MetricsIntervalsLimits {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["hour", "day", "week", "month", "year"],
            &mut [
                &mut value.hour, &mut value.day, &mut value.week, &mut value.month, &mut value.year,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for MetricsIntervalsLimits {
    const BLANK: Self = Self {
        hour: Blank::BLANK,
        day: Blank::BLANK,
        week: Blank::BLANK,
        month: Blank::BLANK,
        year: Blank::BLANK,
    };
}

/// Date ranges for which metrics are available.
///
/// Returned by [`Metrics::limits`](crate::services::metrics::Metrics::limits).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MetricsLimits {
    /// First date that has metrics, as `YYYY-MM-DD`. Ranges cannot start earlier.
    pub min_date: Date,
    /// Limits of the range for each interval.
    pub intervals: MetricsIntervalsLimits,
}

impl Decode for MetricsLimits {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["min_date", "intervals"],
            &mut [&mut value.min_date, &mut value.intervals],
        )?;
        Ok(value)
    }
}

impl Blank for MetricsLimits {
    const BLANK: Self = Self {
        min_date: Blank::BLANK,
        intervals: Blank::BLANK,
    };
}

/// The metrics of a date range, by period and in total. Metrics that were not requested are null or
/// omitted.
///
/// Returned by [`Metrics::get`](crate::services::metrics::Metrics::get).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricsResponse {
    /// One entry for each interval of the range, in chronological order.
    pub periods: Vec<MetricPeriod>,
    /// The metrics of the whole range.
    pub totals: MetricsTotals,
    /// Name and unit of each metric.
    pub metrics: Metrics,
}

impl Decode for MetricsResponse {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["periods", "totals", "metrics"],
            &mut [&mut value.periods, &mut value.totals, &mut value.metrics],
        )?;
        Ok(value)
    }
}

impl Blank for MetricsResponse {
    const BLANK: Self = Self {
        periods: Blank::BLANK,
        totals: Blank::BLANK,
        metrics: Blank::BLANK,
    };
}

/// The metrics of a whole date range. Metrics that count events are sums over the range. Metrics of
/// a state, such as `active_subscriptions` or `monthly_recurring_revenue`, are the last value.
/// Money is in cents, and rates are ratios (0.05 is 5 %). Metrics that were not requested are null.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricsTotals {
    /// Number of active subscriptions, including trials.
    pub active_subscriptions: Option<Number>,
    /// Number of active subscriptions that are not set to end.
    pub committed_subscriptions: Option<Number>,
    /// Monthly revenue of active subscriptions, in cents. Other billing periods are converted to
    /// months. Trials are not included.
    pub monthly_recurring_revenue: Option<Number>,
    /// Monthly revenue that trials would generate, in cents, including trials that are set to end.
    pub trial_monthly_recurring_revenue: Option<Number>,
    /// `monthly_recurring_revenue` of subscriptions that are not set to end, in cents.
    pub committed_monthly_recurring_revenue: Option<Number>,
    /// `trial_monthly_recurring_revenue` of subscriptions that are not set to end, in cents.
    pub trial_committed_monthly_recurring_revenue: Option<Number>,
    /// `monthly_recurring_revenue` for each customer with an active subscription, in cents.
    pub average_revenue_per_user: Option<Number>,
    /// Number of checkout sessions created.
    pub checkouts: Option<Number>,
    /// Number of `checkouts` that succeeded.
    pub succeeded_checkouts: Option<Number>,
    /// Number of subscriptions that ended.
    pub churned_subscriptions: Option<Number>,
    /// Share of subscriptions lost, as a ratio: 0.05 is 5 %. It is computed over more than one short
    /// interval, so it stays above 0 on the days after a loss.
    pub churn_rate: Option<Number>,
    /// Number of seats.
    pub seats_total: Option<Number>,
    /// Number of claimed seats.
    pub seats_claimed: Option<Number>,
    /// Number of seats that are assigned but not claimed.
    pub seats_pending: Option<Number>,
    /// Number of customers with seats.
    pub seat_customers: Option<Number>,
    /// Number of new customers with seats.
    pub new_seat_customers: Option<Number>,
    /// Number of customers who no longer have seats.
    pub churned_seat_customers: Option<Number>,
    /// Number of orders.
    pub orders: Option<Number>,
    /// Amounts of the orders after discounts and before taxes, in cents.
    pub revenue: Option<Number>,
    /// `revenue` after Polar's deductions, such as fees, in cents.
    pub net_revenue: Option<Number>,
    /// Cumulative `revenue` until the end of the period, in cents.
    pub cumulative_revenue: Option<Number>,
    /// Cumulative `net_revenue` until the end of the period, in cents.
    pub net_cumulative_revenue: Option<Number>,
    /// Costs of ingested events (`_cost` in their metadata), in cents and fractions of a cent.
    pub costs: Option<Number>,
    /// Cumulative `costs` until the end of the period, in cents and fractions of a cent.
    pub cumulative_costs: Option<Number>,
    /// `revenue` divided by `orders`, in cents.
    pub average_order_value: Option<Number>,
    /// `net_revenue` divided by `orders`, in cents.
    pub net_average_order_value: Option<Number>,
    /// `costs` for each active user, in cents and fractions of a cent.
    pub cost_per_user: Option<Number>,
    /// Number of distinct customers with events. This total is computed separately and is not a sum.
    pub active_user_by_event: Option<Number>,
    /// Number of orders of one-time products.
    pub one_time_products: Option<Number>,
    /// Revenue from one-time products, in cents.
    pub one_time_products_revenue: Option<Number>,
    /// Revenue from one-time products after Polar's fees, in cents.
    pub one_time_products_net_revenue: Option<Number>,
    /// Number of new subscriptions.
    pub new_subscriptions: Option<Number>,
    /// Revenue from new subscriptions, in cents.
    pub new_subscriptions_revenue: Option<Number>,
    /// Revenue from new subscriptions after Polar's fees, in cents.
    pub new_subscriptions_net_revenue: Option<Number>,
    /// Number of renewed subscriptions.
    pub renewed_subscriptions: Option<Number>,
    /// Revenue from renewals of subscriptions, in cents.
    pub renewed_subscriptions_revenue: Option<Number>,
    /// Revenue from renewals of subscriptions after Polar's fees, in cents.
    pub renewed_subscriptions_net_revenue: Option<Number>,
    /// Number of canceled subscriptions, immediately or at the end of their period. Each counts towards
    /// one of the reasons below.
    pub canceled_subscriptions: Option<Number>,
    /// Number of cancellations with the reason `customer_service`.
    pub canceled_subscriptions_customer_service: Option<Number>,
    /// Number of cancellations with the reason `low_quality`.
    pub canceled_subscriptions_low_quality: Option<Number>,
    /// Number of cancellations with the reason `missing_features`.
    pub canceled_subscriptions_missing_features: Option<Number>,
    /// Number of cancellations with the reason `switched_service`.
    pub canceled_subscriptions_switched_service: Option<Number>,
    /// Number of cancellations with the reason `too_complex`.
    pub canceled_subscriptions_too_complex: Option<Number>,
    /// Number of cancellations with the reason `too_expensive`.
    pub canceled_subscriptions_too_expensive: Option<Number>,
    /// Number of cancellations with the reason `unused`.
    pub canceled_subscriptions_unused: Option<Number>,
    /// Number of cancellations with the reason `other` or without a reason.
    pub canceled_subscriptions_other: Option<Number>,
    /// Twelve times `monthly_recurring_revenue`, in cents.
    pub annual_recurring_revenue: Option<Number>,
    /// Twelve times `committed_monthly_recurring_revenue`, in cents.
    pub committed_annual_recurring_revenue: Option<Number>,
    /// `succeeded_checkouts` divided by `checkouts`, from 0 to 1; 0 if there are no checkouts.
    pub checkouts_conversion: Option<Number>,
    /// Lifetime value: the expected revenue from a customer, in cents. It is `average_revenue_per_user`
    /// minus `cost_per_user`, divided by `churn_rate`, or 0 if `churn_rate` is 0.
    pub ltv: Option<Number>,
    /// `cumulative_revenue` minus `cumulative_costs`, in cents.
    pub gross_margin: Option<Number>,
    /// `gross_margin` divided by `cumulative_revenue`, as a ratio: 0.8 is 80 %.
    pub gross_margin_percentage: Option<Number>,
    /// `revenue` minus `costs`, in cents.
    pub cashflow: Option<Number>,
    /// Average number of seats of customers with seats.
    pub average_seats_per_customer: Option<Number>,
    /// Share of the seats that are claimed, as a ratio: 0.8 is 80 %.
    pub seat_utilization_rate: Option<Number>,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for MetricsTotals {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "MetricsTotals",
            &[
                ("active_subscriptions", &self.active_subscriptions),
                ("committed_subscriptions", &self.committed_subscriptions),
                ("monthly_recurring_revenue", &self.monthly_recurring_revenue),
                (
                    "trial_monthly_recurring_revenue",
                    &self.trial_monthly_recurring_revenue,
                ),
                (
                    "committed_monthly_recurring_revenue",
                    &self.committed_monthly_recurring_revenue,
                ),
                (
                    "trial_committed_monthly_recurring_revenue",
                    &self.trial_committed_monthly_recurring_revenue,
                ),
                ("average_revenue_per_user", &self.average_revenue_per_user),
                ("checkouts", &self.checkouts),
                ("succeeded_checkouts", &self.succeeded_checkouts),
                ("churned_subscriptions", &self.churned_subscriptions),
                ("churn_rate", &self.churn_rate),
                ("seats_total", &self.seats_total),
                ("seats_claimed", &self.seats_claimed),
                ("seats_pending", &self.seats_pending),
                ("seat_customers", &self.seat_customers),
                ("new_seat_customers", &self.new_seat_customers),
                ("churned_seat_customers", &self.churned_seat_customers),
                ("orders", &self.orders),
                ("revenue", &self.revenue),
                ("net_revenue", &self.net_revenue),
                ("cumulative_revenue", &self.cumulative_revenue),
                ("net_cumulative_revenue", &self.net_cumulative_revenue),
                ("costs", &self.costs),
                ("cumulative_costs", &self.cumulative_costs),
                ("average_order_value", &self.average_order_value),
                ("net_average_order_value", &self.net_average_order_value),
                ("cost_per_user", &self.cost_per_user),
                ("active_user_by_event", &self.active_user_by_event),
                ("one_time_products", &self.one_time_products),
                ("one_time_products_revenue", &self.one_time_products_revenue),
                ("one_time_products_net_revenue", &self.one_time_products_net_revenue),
                ("new_subscriptions", &self.new_subscriptions),
                ("new_subscriptions_revenue", &self.new_subscriptions_revenue),
                ("new_subscriptions_net_revenue", &self.new_subscriptions_net_revenue),
                ("renewed_subscriptions", &self.renewed_subscriptions),
                ("renewed_subscriptions_revenue", &self.renewed_subscriptions_revenue),
                (
                    "renewed_subscriptions_net_revenue",
                    &self.renewed_subscriptions_net_revenue,
                ),
                ("canceled_subscriptions", &self.canceled_subscriptions),
                (
                    "canceled_subscriptions_customer_service",
                    &self.canceled_subscriptions_customer_service,
                ),
                (
                    "canceled_subscriptions_low_quality",
                    &self.canceled_subscriptions_low_quality,
                ),
                (
                    "canceled_subscriptions_missing_features",
                    &self.canceled_subscriptions_missing_features,
                ),
                (
                    "canceled_subscriptions_switched_service",
                    &self.canceled_subscriptions_switched_service,
                ),
                (
                    "canceled_subscriptions_too_complex",
                    &self.canceled_subscriptions_too_complex,
                ),
                (
                    "canceled_subscriptions_too_expensive",
                    &self.canceled_subscriptions_too_expensive,
                ),
                ("canceled_subscriptions_unused", &self.canceled_subscriptions_unused),
                ("canceled_subscriptions_other", &self.canceled_subscriptions_other),
                ("annual_recurring_revenue", &self.annual_recurring_revenue),
                (
                    "committed_annual_recurring_revenue",
                    &self.committed_annual_recurring_revenue,
                ),
                ("checkouts_conversion", &self.checkouts_conversion),
                ("ltv", &self.ltv),
                ("gross_margin", &self.gross_margin),
                ("gross_margin_percentage", &self.gross_margin_percentage),
                ("cashflow", &self.cashflow),
                ("average_seats_per_customer", &self.average_seats_per_customer),
                ("seat_utilization_rate", &self.seat_utilization_rate),
            ],
        )
    }
}

impl Decode for MetricsTotals {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "active_subscriptions", "committed_subscriptions", "monthly_recurring_revenue",
                "trial_monthly_recurring_revenue", "committed_monthly_recurring_revenue",
                "trial_committed_monthly_recurring_revenue", "average_revenue_per_user",
                "checkouts", "succeeded_checkouts", "churned_subscriptions", "churn_rate",
                "seats_total", "seats_claimed", "seats_pending", "seat_customers",
                "new_seat_customers", "churned_seat_customers", "orders", "revenue", "net_revenue",
                "cumulative_revenue", "net_cumulative_revenue", "costs", "cumulative_costs",
                "average_order_value", "net_average_order_value", "cost_per_user",
                "active_user_by_event", "one_time_products", "one_time_products_revenue",
                "one_time_products_net_revenue", "new_subscriptions", "new_subscriptions_revenue",
                "new_subscriptions_net_revenue", "renewed_subscriptions",
                "renewed_subscriptions_revenue", "renewed_subscriptions_net_revenue",
                "canceled_subscriptions", "canceled_subscriptions_customer_service",
                "canceled_subscriptions_low_quality", "canceled_subscriptions_missing_features",
                "canceled_subscriptions_switched_service", "canceled_subscriptions_too_complex",
                "canceled_subscriptions_too_expensive", "canceled_subscriptions_unused",
                "canceled_subscriptions_other", "annual_recurring_revenue",
                "committed_annual_recurring_revenue", "checkouts_conversion", "ltv", "gross_margin",
                "gross_margin_percentage", "cashflow", "average_seats_per_customer",
                "seat_utilization_rate",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.active_subscriptions, &mut value.committed_subscriptions,
                &mut value.monthly_recurring_revenue, &mut value.trial_monthly_recurring_revenue,
                &mut value.committed_monthly_recurring_revenue,
                &mut value.trial_committed_monthly_recurring_revenue,
                &mut value.average_revenue_per_user, &mut value.checkouts,
                &mut value.succeeded_checkouts, &mut value.churned_subscriptions,
                &mut value.churn_rate, &mut value.seats_total, &mut value.seats_claimed,
                &mut value.seats_pending, &mut value.seat_customers, &mut value.new_seat_customers,
                &mut value.churned_seat_customers, &mut value.orders, &mut value.revenue,
                &mut value.net_revenue, &mut value.cumulative_revenue,
                &mut value.net_cumulative_revenue, &mut value.costs, &mut value.cumulative_costs,
                &mut value.average_order_value, &mut value.net_average_order_value,
                &mut value.cost_per_user, &mut value.active_user_by_event,
                &mut value.one_time_products, &mut value.one_time_products_revenue,
                &mut value.one_time_products_net_revenue, &mut value.new_subscriptions,
                &mut value.new_subscriptions_revenue, &mut value.new_subscriptions_net_revenue,
                &mut value.renewed_subscriptions, &mut value.renewed_subscriptions_revenue,
                &mut value.renewed_subscriptions_net_revenue, &mut value.canceled_subscriptions,
                &mut value.canceled_subscriptions_customer_service,
                &mut value.canceled_subscriptions_low_quality,
                &mut value.canceled_subscriptions_missing_features,
                &mut value.canceled_subscriptions_switched_service,
                &mut value.canceled_subscriptions_too_complex,
                &mut value.canceled_subscriptions_too_expensive,
                &mut value.canceled_subscriptions_unused, &mut value.canceled_subscriptions_other,
                &mut value.annual_recurring_revenue, &mut value.committed_annual_recurring_revenue,
                &mut value.checkouts_conversion, &mut value.ltv, &mut value.gross_margin,
                &mut value.gross_margin_percentage, &mut value.cashflow,
                &mut value.average_seats_per_customer, &mut value.seat_utilization_rate,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for MetricsTotals {
    const BLANK: Self = Self {
        active_subscriptions: Blank::BLANK,
        committed_subscriptions: Blank::BLANK,
        monthly_recurring_revenue: Blank::BLANK,
        trial_monthly_recurring_revenue: Blank::BLANK,
        committed_monthly_recurring_revenue: Blank::BLANK,
        trial_committed_monthly_recurring_revenue: Blank::BLANK,
        average_revenue_per_user: Blank::BLANK,
        checkouts: Blank::BLANK,
        succeeded_checkouts: Blank::BLANK,
        churned_subscriptions: Blank::BLANK,
        churn_rate: Blank::BLANK,
        seats_total: Blank::BLANK,
        seats_claimed: Blank::BLANK,
        seats_pending: Blank::BLANK,
        seat_customers: Blank::BLANK,
        new_seat_customers: Blank::BLANK,
        churned_seat_customers: Blank::BLANK,
        orders: Blank::BLANK,
        revenue: Blank::BLANK,
        net_revenue: Blank::BLANK,
        cumulative_revenue: Blank::BLANK,
        net_cumulative_revenue: Blank::BLANK,
        costs: Blank::BLANK,
        cumulative_costs: Blank::BLANK,
        average_order_value: Blank::BLANK,
        net_average_order_value: Blank::BLANK,
        cost_per_user: Blank::BLANK,
        active_user_by_event: Blank::BLANK,
        one_time_products: Blank::BLANK,
        one_time_products_revenue: Blank::BLANK,
        one_time_products_net_revenue: Blank::BLANK,
        new_subscriptions: Blank::BLANK,
        new_subscriptions_revenue: Blank::BLANK,
        new_subscriptions_net_revenue: Blank::BLANK,
        renewed_subscriptions: Blank::BLANK,
        renewed_subscriptions_revenue: Blank::BLANK,
        renewed_subscriptions_net_revenue: Blank::BLANK,
        canceled_subscriptions: Blank::BLANK,
        canceled_subscriptions_customer_service: Blank::BLANK,
        canceled_subscriptions_low_quality: Blank::BLANK,
        canceled_subscriptions_missing_features: Blank::BLANK,
        canceled_subscriptions_switched_service: Blank::BLANK,
        canceled_subscriptions_too_complex: Blank::BLANK,
        canceled_subscriptions_too_expensive: Blank::BLANK,
        canceled_subscriptions_unused: Blank::BLANK,
        canceled_subscriptions_other: Blank::BLANK,
        annual_recurring_revenue: Blank::BLANK,
        committed_annual_recurring_revenue: Blank::BLANK,
        checkouts_conversion: Blank::BLANK,
        ltv: Blank::BLANK,
        gross_margin: Blank::BLANK,
        gross_margin_percentage: Blank::BLANK,
        cashflow: Blank::BLANK,
        average_seats_per_customer: Blank::BLANK,
        seat_utilization_rate: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}
