//! Models: metric.

use std::fmt;

use uuid::Uuid;

use crate::runtime::{debug_fields, string_enum};
use crate::runtime::json::{
    Blank, Date, Decode, DecodeError, Encode, Nulls, Number, Patch, Reader, Timestamp,
    UnknownValue, Writer,
};

/// Name and unit of a metric.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Metric {
    /// Key of the metric, as requests and dashboards name it: `churn_rate`, for example.
    pub slug: String,
    /// Name of the metric to show to people.
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

/// A new dashboard of metrics.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricDashboardCreate {
    /// Name of the dashboard to show to people, 1 character at least.
    pub name: String,
    /// Slugs of the metrics to show, such as `churn_rate`; 10 at most.
    pub metrics: Option<Vec<String>>,
    /// Organization that will own the object. Needed unless the access token belongs to an
    /// organization.
    pub organization_id: Patch<Uuid>,
}

impl MetricDashboardCreate {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            metrics: None,
            organization_id: Patch::Keep,
        }
    }

    /// Slugs of the metrics to show, such as `churn_rate`; 10 at most.
    #[must_use]
    pub fn metrics(
        mut self,
        metrics: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metrics = Some(metrics.into_iter().map(Into::into).collect());
        self
    }

    /// Organization that will own the object. Needed unless the access token belongs to an
    /// organization.
    #[must_use]
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

/// A dashboard of metrics that a user made: a name, and which metrics it shows.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricDashboardSchema {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Name of the dashboard to show to people.
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

/// A change of a dashboard of metrics. What is left out stays as it is.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricDashboardUpdate {
    /// New name of the dashboard, 1 character at least.
    pub name: Patch<String>,
    /// Slugs of the metrics to show from now on, 10 at most. They replace the previous ones.
    pub metrics: Patch<Vec<String>>,
}

impl MetricDashboardUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// New name of the dashboard, 1 character at least.
    #[must_use]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Slugs of the metrics to show from now on, 10 at most. They replace the previous ones.
    #[must_use]
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
/// rates are ratios (0.05 is 5 %). A metric that the request did not ask for is null.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricPeriod {
    /// When the interval begins.
    pub timestamp: Timestamp,
    /// How many subscriptions are active, those on trial included.
    pub active_subscriptions: Option<Number>,
    /// How many subscriptions are active and not set to end.
    pub committed_subscriptions: Option<Number>,
    /// What active subscriptions bring in a month, in cents. Other billing periods are converted to
    /// months; trials do not count.
    pub monthly_recurring_revenue: Option<Number>,
    /// What subscriptions on trial would bring in a month, in cents; those that are set to end count as
    /// well.
    pub trial_monthly_recurring_revenue: Option<Number>,
    /// The part of `monthly_recurring_revenue` that comes from subscriptions not set to end, in cents.
    pub committed_monthly_recurring_revenue: Option<Number>,
    /// The part of `trial_monthly_recurring_revenue` that comes from subscriptions not set to end, in
    /// cents.
    pub trial_committed_monthly_recurring_revenue: Option<Number>,
    /// `monthly_recurring_revenue` for each customer with an active subscription, in cents.
    pub average_revenue_per_user: Option<Number>,
    /// How many checkout sessions were created.
    pub checkouts: Option<Number>,
    /// How many of the `checkouts` succeeded.
    pub succeeded_checkouts: Option<Number>,
    /// How many subscriptions ended.
    pub churned_subscriptions: Option<Number>,
    /// Share of subscriptions lost, as a ratio: 0.05 is 5 %. The server looks back further than one
    /// short interval, so the ratio stays above 0 on the days after a loss.
    pub churn_rate: Option<Number>,
    /// How many seats there are.
    pub seats_total: Option<Number>,
    /// How many of the seats are claimed.
    pub seats_claimed: Option<Number>,
    /// How many seats are assigned and not claimed yet.
    pub seats_pending: Option<Number>,
    /// How many customers have seats.
    pub seat_customers: Option<Number>,
    /// How many customers with seats are new.
    pub new_seat_customers: Option<Number>,
    /// How many customers stopped having seats.
    pub churned_seat_customers: Option<Number>,
    /// How many orders were made.
    pub orders: Option<Number>,
    /// Amounts of the orders after discounts and before taxes, in cents.
    pub revenue: Option<Number>,
    /// `revenue` after Polar's deductions, such as its fees, in cents.
    pub net_revenue: Option<Number>,
    /// `revenue` added up to the end of the period, in cents.
    pub cumulative_revenue: Option<Number>,
    /// `net_revenue` added up to the end of the period, in cents.
    pub net_cumulative_revenue: Option<Number>,
    /// Costs that ingested events carry (`_cost` in their metadata), in cents and fractions of a cent.
    pub costs: Option<Number>,
    /// `costs` added up to the end of the period, in cents and fractions of a cent.
    pub cumulative_costs: Option<Number>,
    /// `revenue` divided by `orders`, in cents.
    pub average_order_value: Option<Number>,
    /// `net_revenue` divided by `orders`, in cents.
    pub net_average_order_value: Option<Number>,
    /// `costs` for each active user, in cents and fractions of a cent.
    pub cost_per_user: Option<Number>,
    /// How many different customers have events.
    pub active_user_by_event: Option<Number>,
    /// How many orders were for a product that is bought once.
    pub one_time_products: Option<Number>,
    /// Revenue from products that are bought once, in cents.
    pub one_time_products_revenue: Option<Number>,
    /// Revenue from products that are bought once after Polar's deductions, in cents.
    pub one_time_products_net_revenue: Option<Number>,
    /// How many subscriptions started.
    pub new_subscriptions: Option<Number>,
    /// Revenue from subscriptions in the period of their start, in cents.
    pub new_subscriptions_revenue: Option<Number>,
    /// Revenue from subscriptions in the period of their start after Polar's deductions, in cents.
    pub new_subscriptions_net_revenue: Option<Number>,
    /// How many subscriptions were renewed.
    pub renewed_subscriptions: Option<Number>,
    /// Revenue from renewals of subscriptions, in cents.
    pub renewed_subscriptions_revenue: Option<Number>,
    /// Revenue from renewals of subscriptions after Polar's deductions, in cents.
    pub renewed_subscriptions_net_revenue: Option<Number>,
    /// How many subscriptions were canceled, at once or for the end of their period. Each counts for
    /// one of the reasons below.
    pub canceled_subscriptions: Option<Number>,
    /// How many were canceled for the reason `customer_service`.
    pub canceled_subscriptions_customer_service: Option<Number>,
    /// How many were canceled for the reason `low_quality`.
    pub canceled_subscriptions_low_quality: Option<Number>,
    /// How many were canceled for the reason `missing_features`.
    pub canceled_subscriptions_missing_features: Option<Number>,
    /// How many were canceled for the reason `switched_service`.
    pub canceled_subscriptions_switched_service: Option<Number>,
    /// How many were canceled for the reason `too_complex`.
    pub canceled_subscriptions_too_complex: Option<Number>,
    /// How many were canceled for the reason `too_expensive`.
    pub canceled_subscriptions_too_expensive: Option<Number>,
    /// How many were canceled for the reason `unused`.
    pub canceled_subscriptions_unused: Option<Number>,
    /// How many were canceled for the reason `other` or for none.
    pub canceled_subscriptions_other: Option<Number>,
    /// Twelve times `monthly_recurring_revenue`, in cents.
    pub annual_recurring_revenue: Option<Number>,
    /// Twelve times `committed_monthly_recurring_revenue`, in cents.
    pub committed_annual_recurring_revenue: Option<Number>,
    /// `succeeded_checkouts` divided by `checkouts`, from 0 to 1; 0 without any checkout.
    pub checkouts_conversion: Option<Number>,
    /// Lifetime value: what a customer can be expected to bring until they leave, in cents. It is
    /// `average_revenue_per_user` less `cost_per_user`, divided by `churn_rate`; 0 while `churn_rate`
    /// is 0.
    pub ltv: Option<Number>,
    /// `cumulative_revenue` less `cumulative_costs`, in cents.
    pub gross_margin: Option<Number>,
    /// `gross_margin` divided by `cumulative_revenue`, as a ratio: 0.8 is 80 %.
    pub gross_margin_percentage: Option<Number>,
    /// `revenue` less `costs`, in cents.
    pub cashflow: Option<Number>,
    /// How many seats a customer with seats has on average.
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
/// - `percentage`: a ratio, not multiplied by 100: 0.05 is 5 %.
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

/// Name and unit of the metrics in an answer; null for one that the request did not ask for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Metrics {
    /// How many subscriptions are active, those on trial included.
    pub active_subscriptions: Option<Metric>,
    /// How many subscriptions are active and not set to end.
    pub committed_subscriptions: Option<Metric>,
    /// What active subscriptions bring in a month, in cents. Other billing periods are converted to
    /// months; trials do not count.
    pub monthly_recurring_revenue: Option<Metric>,
    /// What subscriptions on trial would bring in a month, in cents; those that are set to end count as
    /// well.
    pub trial_monthly_recurring_revenue: Option<Metric>,
    /// The part of `monthly_recurring_revenue` that comes from subscriptions not set to end, in cents.
    pub committed_monthly_recurring_revenue: Option<Metric>,
    /// The part of `trial_monthly_recurring_revenue` that comes from subscriptions not set to end, in
    /// cents.
    pub trial_committed_monthly_recurring_revenue: Option<Metric>,
    /// `monthly_recurring_revenue` for each customer with an active subscription, in cents.
    pub average_revenue_per_user: Option<Metric>,
    /// How many checkout sessions were created.
    pub checkouts: Option<Metric>,
    /// How many of the `checkouts` succeeded.
    pub succeeded_checkouts: Option<Metric>,
    /// How many subscriptions ended.
    pub churned_subscriptions: Option<Metric>,
    /// Share of subscriptions lost, as a ratio: 0.05 is 5 %. The server looks back further than one
    /// short interval, so the ratio stays above 0 on the days after a loss.
    pub churn_rate: Option<Metric>,
    /// How many seats there are.
    pub seats_total: Option<Metric>,
    /// How many of the seats are claimed.
    pub seats_claimed: Option<Metric>,
    /// How many seats are assigned and not claimed yet.
    pub seats_pending: Option<Metric>,
    /// How many customers have seats.
    pub seat_customers: Option<Metric>,
    /// How many customers with seats are new.
    pub new_seat_customers: Option<Metric>,
    /// How many customers stopped having seats.
    pub churned_seat_customers: Option<Metric>,
    /// How many orders were made.
    pub orders: Option<Metric>,
    /// Amounts of the orders after discounts and before taxes, in cents.
    pub revenue: Option<Metric>,
    /// `revenue` after Polar's deductions, such as its fees, in cents.
    pub net_revenue: Option<Metric>,
    /// `revenue` added up to the end of the period, in cents.
    pub cumulative_revenue: Option<Metric>,
    /// `net_revenue` added up to the end of the period, in cents.
    pub net_cumulative_revenue: Option<Metric>,
    /// Costs that ingested events carry (`_cost` in their metadata), in cents and fractions of a cent.
    pub costs: Option<Metric>,
    /// `costs` added up to the end of the period, in cents and fractions of a cent.
    pub cumulative_costs: Option<Metric>,
    /// `revenue` divided by `orders`, in cents.
    pub average_order_value: Option<Metric>,
    /// `net_revenue` divided by `orders`, in cents.
    pub net_average_order_value: Option<Metric>,
    /// `costs` for each active user, in cents and fractions of a cent.
    pub cost_per_user: Option<Metric>,
    /// How many different customers have events.
    pub active_user_by_event: Option<Metric>,
    /// How many orders were for a product that is bought once.
    pub one_time_products: Option<Metric>,
    /// Revenue from products that are bought once, in cents.
    pub one_time_products_revenue: Option<Metric>,
    /// Revenue from products that are bought once after Polar's deductions, in cents.
    pub one_time_products_net_revenue: Option<Metric>,
    /// How many subscriptions started.
    pub new_subscriptions: Option<Metric>,
    /// Revenue from subscriptions in the period of their start, in cents.
    pub new_subscriptions_revenue: Option<Metric>,
    /// Revenue from subscriptions in the period of their start after Polar's deductions, in cents.
    pub new_subscriptions_net_revenue: Option<Metric>,
    /// How many subscriptions were renewed.
    pub renewed_subscriptions: Option<Metric>,
    /// Revenue from renewals of subscriptions, in cents.
    pub renewed_subscriptions_revenue: Option<Metric>,
    /// Revenue from renewals of subscriptions after Polar's deductions, in cents.
    pub renewed_subscriptions_net_revenue: Option<Metric>,
    /// How many subscriptions were canceled, at once or for the end of their period. Each counts for
    /// one of the reasons below.
    pub canceled_subscriptions: Option<Metric>,
    /// How many were canceled for the reason `customer_service`.
    pub canceled_subscriptions_customer_service: Option<Metric>,
    /// How many were canceled for the reason `low_quality`.
    pub canceled_subscriptions_low_quality: Option<Metric>,
    /// How many were canceled for the reason `missing_features`.
    pub canceled_subscriptions_missing_features: Option<Metric>,
    /// How many were canceled for the reason `switched_service`.
    pub canceled_subscriptions_switched_service: Option<Metric>,
    /// How many were canceled for the reason `too_complex`.
    pub canceled_subscriptions_too_complex: Option<Metric>,
    /// How many were canceled for the reason `too_expensive`.
    pub canceled_subscriptions_too_expensive: Option<Metric>,
    /// How many were canceled for the reason `unused`.
    pub canceled_subscriptions_unused: Option<Metric>,
    /// How many were canceled for the reason `other` or for none.
    pub canceled_subscriptions_other: Option<Metric>,
    /// Twelve times `monthly_recurring_revenue`, in cents.
    pub annual_recurring_revenue: Option<Metric>,
    /// Twelve times `committed_monthly_recurring_revenue`, in cents.
    pub committed_annual_recurring_revenue: Option<Metric>,
    /// `succeeded_checkouts` divided by `checkouts`, from 0 to 1; 0 without any checkout.
    pub checkouts_conversion: Option<Metric>,
    /// Lifetime value: what a customer can be expected to bring until they leave, in cents. It is
    /// `average_revenue_per_user` less `cost_per_user`, divided by `churn_rate`; 0 while `churn_rate`
    /// is 0.
    pub ltv: Option<Metric>,
    /// `cumulative_revenue` less `cumulative_costs`, in cents.
    pub gross_margin: Option<Metric>,
    /// `gross_margin` divided by `cumulative_revenue`, as a ratio: 0.8 is 80 %.
    pub gross_margin_percentage: Option<Metric>,
    /// `revenue` less `costs`, in cents.
    pub cashflow: Option<Metric>,
    /// How many seats a customer with seats has on average.
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

/// How short and how long a date range may be with one length of interval.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricsIntervalLimit {
    /// Days that the range spans at least.
    pub min_days: i64,
    /// Days that the range spans at most.
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

/// How long a date range may be with each length of interval.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricsIntervalsLimits {
    /// Limits of a range that is cut into hours.
    pub hour: MetricsIntervalLimit,
    /// Limits of a range that is cut into days.
    pub day: MetricsIntervalLimit,
    /// Limits of a range that is cut into weeks.
    pub week: MetricsIntervalLimit,
    /// Limits of a range that is cut into months.
    pub month: MetricsIntervalLimit,
    /// Limits of a range that is cut into years.
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

/// Which date ranges the server computes metrics for.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricsLimits {
    /// First date that has metrics, as `YYYY-MM-DD`. A range begins no earlier.
    pub min_date: Date,
    /// How long a range may be with each interval.
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

/// The metrics of a date range, period by period and in total. Metrics that the request did not
/// name are null or left out.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricsResponse {
    /// One entry for each interval of the range, in order of time.
    pub periods: Vec<MetricPeriod>,
    /// The metrics of the range as a whole.
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

/// The metrics of a whole date range. What counts something that happened is the sum over the
/// range; what describes a state, such as `active_subscriptions` or `monthly_recurring_revenue`, is
/// its last value. Money is in cents, and rates are ratios (0.05 is 5 %). A metric that the request
/// did not ask for is null.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricsTotals {
    /// How many subscriptions are active, those on trial included.
    pub active_subscriptions: Option<Number>,
    /// How many subscriptions are active and not set to end.
    pub committed_subscriptions: Option<Number>,
    /// What active subscriptions bring in a month, in cents. Other billing periods are converted to
    /// months; trials do not count.
    pub monthly_recurring_revenue: Option<Number>,
    /// What subscriptions on trial would bring in a month, in cents; those that are set to end count as
    /// well.
    pub trial_monthly_recurring_revenue: Option<Number>,
    /// The part of `monthly_recurring_revenue` that comes from subscriptions not set to end, in cents.
    pub committed_monthly_recurring_revenue: Option<Number>,
    /// The part of `trial_monthly_recurring_revenue` that comes from subscriptions not set to end, in
    /// cents.
    pub trial_committed_monthly_recurring_revenue: Option<Number>,
    /// `monthly_recurring_revenue` for each customer with an active subscription, in cents.
    pub average_revenue_per_user: Option<Number>,
    /// How many checkout sessions were created.
    pub checkouts: Option<Number>,
    /// How many of the `checkouts` succeeded.
    pub succeeded_checkouts: Option<Number>,
    /// How many subscriptions ended.
    pub churned_subscriptions: Option<Number>,
    /// Share of subscriptions lost, as a ratio: 0.05 is 5 %. The server looks back further than one
    /// short interval, so the ratio stays above 0 on the days after a loss.
    pub churn_rate: Option<Number>,
    /// How many seats there are.
    pub seats_total: Option<Number>,
    /// How many of the seats are claimed.
    pub seats_claimed: Option<Number>,
    /// How many seats are assigned and not claimed yet.
    pub seats_pending: Option<Number>,
    /// How many customers have seats.
    pub seat_customers: Option<Number>,
    /// How many customers with seats are new.
    pub new_seat_customers: Option<Number>,
    /// How many customers stopped having seats.
    pub churned_seat_customers: Option<Number>,
    /// How many orders were made.
    pub orders: Option<Number>,
    /// Amounts of the orders after discounts and before taxes, in cents.
    pub revenue: Option<Number>,
    /// `revenue` after Polar's deductions, such as its fees, in cents.
    pub net_revenue: Option<Number>,
    /// `revenue` added up to the end of the period, in cents.
    pub cumulative_revenue: Option<Number>,
    /// `net_revenue` added up to the end of the period, in cents.
    pub net_cumulative_revenue: Option<Number>,
    /// Costs that ingested events carry (`_cost` in their metadata), in cents and fractions of a cent.
    pub costs: Option<Number>,
    /// `costs` added up to the end of the period, in cents and fractions of a cent.
    pub cumulative_costs: Option<Number>,
    /// `revenue` divided by `orders`, in cents.
    pub average_order_value: Option<Number>,
    /// `net_revenue` divided by `orders`, in cents.
    pub net_average_order_value: Option<Number>,
    /// `costs` for each active user, in cents and fractions of a cent.
    pub cost_per_user: Option<Number>,
    /// How many different customers have events. The server works out this total by itself; it is no
    /// sum.
    pub active_user_by_event: Option<Number>,
    /// How many orders were for a product that is bought once.
    pub one_time_products: Option<Number>,
    /// Revenue from products that are bought once, in cents.
    pub one_time_products_revenue: Option<Number>,
    /// Revenue from products that are bought once after Polar's deductions, in cents.
    pub one_time_products_net_revenue: Option<Number>,
    /// How many subscriptions started.
    pub new_subscriptions: Option<Number>,
    /// Revenue from subscriptions in the period of their start, in cents.
    pub new_subscriptions_revenue: Option<Number>,
    /// Revenue from subscriptions in the period of their start after Polar's deductions, in cents.
    pub new_subscriptions_net_revenue: Option<Number>,
    /// How many subscriptions were renewed.
    pub renewed_subscriptions: Option<Number>,
    /// Revenue from renewals of subscriptions, in cents.
    pub renewed_subscriptions_revenue: Option<Number>,
    /// Revenue from renewals of subscriptions after Polar's deductions, in cents.
    pub renewed_subscriptions_net_revenue: Option<Number>,
    /// How many subscriptions were canceled, at once or for the end of their period. Each counts for
    /// one of the reasons below.
    pub canceled_subscriptions: Option<Number>,
    /// How many were canceled for the reason `customer_service`.
    pub canceled_subscriptions_customer_service: Option<Number>,
    /// How many were canceled for the reason `low_quality`.
    pub canceled_subscriptions_low_quality: Option<Number>,
    /// How many were canceled for the reason `missing_features`.
    pub canceled_subscriptions_missing_features: Option<Number>,
    /// How many were canceled for the reason `switched_service`.
    pub canceled_subscriptions_switched_service: Option<Number>,
    /// How many were canceled for the reason `too_complex`.
    pub canceled_subscriptions_too_complex: Option<Number>,
    /// How many were canceled for the reason `too_expensive`.
    pub canceled_subscriptions_too_expensive: Option<Number>,
    /// How many were canceled for the reason `unused`.
    pub canceled_subscriptions_unused: Option<Number>,
    /// How many were canceled for the reason `other` or for none.
    pub canceled_subscriptions_other: Option<Number>,
    /// Twelve times `monthly_recurring_revenue`, in cents.
    pub annual_recurring_revenue: Option<Number>,
    /// Twelve times `committed_monthly_recurring_revenue`, in cents.
    pub committed_annual_recurring_revenue: Option<Number>,
    /// `succeeded_checkouts` divided by `checkouts`, from 0 to 1; 0 without any checkout.
    pub checkouts_conversion: Option<Number>,
    /// Lifetime value: what a customer can be expected to bring until they leave, in cents. It is
    /// `average_revenue_per_user` less `cost_per_user`, divided by `churn_rate`; 0 while `churn_rate`
    /// is 0.
    pub ltv: Option<Number>,
    /// `cumulative_revenue` less `cumulative_costs`, in cents.
    pub gross_margin: Option<Number>,
    /// `gross_margin` divided by `cumulative_revenue`, as a ratio: 0.8 is 80 %.
    pub gross_margin_percentage: Option<Number>,
    /// `revenue` less `costs`, in cents.
    pub cashflow: Option<Number>,
    /// How many seats a customer with seats has on average.
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
