//! Models: metric.

use uuid::Uuid;

use crate::runtime::{debug_record, decode_string_enum, string_enum};
use crate::runtime::json::{
    Date, Nulls, Number, Patch, Timestamp, UnknownValue, decode_record, encode_record,
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

decode_record! {
    Metric;
    "slug": slug, "display_name": display_name, "type": type_,
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

encode_record! {
    MetricDashboardCreate;
    "name": field name, "metrics": optional metrics, "organization_id": patch organization_id,
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

decode_record! {
    MetricDashboardSchema;
    "created_at": created_at, "modified_at": modified_at, "id": id, "name": name,
    "metrics": metrics, "organization_id": organization_id,
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

encode_record! {
    MetricDashboardUpdate;
    "name": patch name, "metrics": patch metrics,
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

debug_record! {
    MetricPeriod, "MetricPeriod";
    "timestamp": timestamp, "active_subscriptions": active_subscriptions,
    "committed_subscriptions": committed_subscriptions,
    "monthly_recurring_revenue": monthly_recurring_revenue,
    "trial_monthly_recurring_revenue": trial_monthly_recurring_revenue,
    "committed_monthly_recurring_revenue": committed_monthly_recurring_revenue,
    "trial_committed_monthly_recurring_revenue": trial_committed_monthly_recurring_revenue,
    "average_revenue_per_user": average_revenue_per_user, "checkouts": checkouts,
    "succeeded_checkouts": succeeded_checkouts, "churned_subscriptions": churned_subscriptions,
    "churn_rate": churn_rate, "seats_total": seats_total, "seats_claimed": seats_claimed,
    "seats_pending": seats_pending, "seat_customers": seat_customers,
    "new_seat_customers": new_seat_customers, "churned_seat_customers": churned_seat_customers,
    "orders": orders, "revenue": revenue, "net_revenue": net_revenue,
    "cumulative_revenue": cumulative_revenue, "net_cumulative_revenue": net_cumulative_revenue,
    "costs": costs, "cumulative_costs": cumulative_costs,
    "average_order_value": average_order_value, "net_average_order_value": net_average_order_value,
    "cost_per_user": cost_per_user, "active_user_by_event": active_user_by_event,
    "one_time_products": one_time_products, "one_time_products_revenue": one_time_products_revenue,
    "one_time_products_net_revenue": one_time_products_net_revenue,
    "new_subscriptions": new_subscriptions, "new_subscriptions_revenue": new_subscriptions_revenue,
    "new_subscriptions_net_revenue": new_subscriptions_net_revenue,
    "renewed_subscriptions": renewed_subscriptions,
    "renewed_subscriptions_revenue": renewed_subscriptions_revenue,
    "renewed_subscriptions_net_revenue": renewed_subscriptions_net_revenue,
    "canceled_subscriptions": canceled_subscriptions,
    "canceled_subscriptions_customer_service": canceled_subscriptions_customer_service,
    "canceled_subscriptions_low_quality": canceled_subscriptions_low_quality,
    "canceled_subscriptions_missing_features": canceled_subscriptions_missing_features,
    "canceled_subscriptions_switched_service": canceled_subscriptions_switched_service,
    "canceled_subscriptions_too_complex": canceled_subscriptions_too_complex,
    "canceled_subscriptions_too_expensive": canceled_subscriptions_too_expensive,
    "canceled_subscriptions_unused": canceled_subscriptions_unused,
    "canceled_subscriptions_other": canceled_subscriptions_other,
    "annual_recurring_revenue": annual_recurring_revenue,
    "committed_annual_recurring_revenue": committed_annual_recurring_revenue,
    "checkouts_conversion": checkouts_conversion, "ltv": ltv, "gross_margin": gross_margin,
    "gross_margin_percentage": gross_margin_percentage, "cashflow": cashflow,
    "average_seats_per_customer": average_seats_per_customer,
    "seat_utilization_rate": seat_utilization_rate,
}

decode_record! {
    MetricPeriod, fields, nulls;
    "timestamp": timestamp, "active_subscriptions": active_subscriptions,
    "committed_subscriptions": committed_subscriptions,
    "monthly_recurring_revenue": monthly_recurring_revenue,
    "trial_monthly_recurring_revenue": trial_monthly_recurring_revenue,
    "committed_monthly_recurring_revenue": committed_monthly_recurring_revenue,
    "trial_committed_monthly_recurring_revenue": trial_committed_monthly_recurring_revenue,
    "average_revenue_per_user": average_revenue_per_user, "checkouts": checkouts,
    "succeeded_checkouts": succeeded_checkouts, "churned_subscriptions": churned_subscriptions,
    "churn_rate": churn_rate, "seats_total": seats_total, "seats_claimed": seats_claimed,
    "seats_pending": seats_pending, "seat_customers": seat_customers,
    "new_seat_customers": new_seat_customers, "churned_seat_customers": churned_seat_customers,
    "orders": orders, "revenue": revenue, "net_revenue": net_revenue,
    "cumulative_revenue": cumulative_revenue, "net_cumulative_revenue": net_cumulative_revenue,
    "costs": costs, "cumulative_costs": cumulative_costs,
    "average_order_value": average_order_value, "net_average_order_value": net_average_order_value,
    "cost_per_user": cost_per_user, "active_user_by_event": active_user_by_event,
    "one_time_products": one_time_products, "one_time_products_revenue": one_time_products_revenue,
    "one_time_products_net_revenue": one_time_products_net_revenue,
    "new_subscriptions": new_subscriptions, "new_subscriptions_revenue": new_subscriptions_revenue,
    "new_subscriptions_net_revenue": new_subscriptions_net_revenue,
    "renewed_subscriptions": renewed_subscriptions,
    "renewed_subscriptions_revenue": renewed_subscriptions_revenue,
    "renewed_subscriptions_net_revenue": renewed_subscriptions_net_revenue,
    "canceled_subscriptions": canceled_subscriptions,
    "canceled_subscriptions_customer_service": canceled_subscriptions_customer_service,
    "canceled_subscriptions_low_quality": canceled_subscriptions_low_quality,
    "canceled_subscriptions_missing_features": canceled_subscriptions_missing_features,
    "canceled_subscriptions_switched_service": canceled_subscriptions_switched_service,
    "canceled_subscriptions_too_complex": canceled_subscriptions_too_complex,
    "canceled_subscriptions_too_expensive": canceled_subscriptions_too_expensive,
    "canceled_subscriptions_unused": canceled_subscriptions_unused,
    "canceled_subscriptions_other": canceled_subscriptions_other,
    "annual_recurring_revenue": annual_recurring_revenue,
    "committed_annual_recurring_revenue": committed_annual_recurring_revenue,
    "checkouts_conversion": checkouts_conversion, "ltv": ltv, "gross_margin": gross_margin,
    "gross_margin_percentage": gross_margin_percentage, "cashflow": cashflow,
    "average_seats_per_customer": average_seats_per_customer,
    "seat_utilization_rate": seat_utilization_rate,
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

string_enum! {
    MetricType;
    Scalar = "scalar", Currency = "currency", CurrencySubCent = "currency_sub_cent",
    Percentage = "percentage",
}

decode_string_enum!(MetricType, Self::Scalar);

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

debug_record! {
    Metrics, "Metrics";
    "active_subscriptions": active_subscriptions,
    "committed_subscriptions": committed_subscriptions,
    "monthly_recurring_revenue": monthly_recurring_revenue,
    "trial_monthly_recurring_revenue": trial_monthly_recurring_revenue,
    "committed_monthly_recurring_revenue": committed_monthly_recurring_revenue,
    "trial_committed_monthly_recurring_revenue": trial_committed_monthly_recurring_revenue,
    "average_revenue_per_user": average_revenue_per_user, "checkouts": checkouts,
    "succeeded_checkouts": succeeded_checkouts, "churned_subscriptions": churned_subscriptions,
    "churn_rate": churn_rate, "seats_total": seats_total, "seats_claimed": seats_claimed,
    "seats_pending": seats_pending, "seat_customers": seat_customers,
    "new_seat_customers": new_seat_customers, "churned_seat_customers": churned_seat_customers,
    "orders": orders, "revenue": revenue, "net_revenue": net_revenue,
    "cumulative_revenue": cumulative_revenue, "net_cumulative_revenue": net_cumulative_revenue,
    "costs": costs, "cumulative_costs": cumulative_costs,
    "average_order_value": average_order_value, "net_average_order_value": net_average_order_value,
    "cost_per_user": cost_per_user, "active_user_by_event": active_user_by_event,
    "one_time_products": one_time_products, "one_time_products_revenue": one_time_products_revenue,
    "one_time_products_net_revenue": one_time_products_net_revenue,
    "new_subscriptions": new_subscriptions, "new_subscriptions_revenue": new_subscriptions_revenue,
    "new_subscriptions_net_revenue": new_subscriptions_net_revenue,
    "renewed_subscriptions": renewed_subscriptions,
    "renewed_subscriptions_revenue": renewed_subscriptions_revenue,
    "renewed_subscriptions_net_revenue": renewed_subscriptions_net_revenue,
    "canceled_subscriptions": canceled_subscriptions,
    "canceled_subscriptions_customer_service": canceled_subscriptions_customer_service,
    "canceled_subscriptions_low_quality": canceled_subscriptions_low_quality,
    "canceled_subscriptions_missing_features": canceled_subscriptions_missing_features,
    "canceled_subscriptions_switched_service": canceled_subscriptions_switched_service,
    "canceled_subscriptions_too_complex": canceled_subscriptions_too_complex,
    "canceled_subscriptions_too_expensive": canceled_subscriptions_too_expensive,
    "canceled_subscriptions_unused": canceled_subscriptions_unused,
    "canceled_subscriptions_other": canceled_subscriptions_other,
    "annual_recurring_revenue": annual_recurring_revenue,
    "committed_annual_recurring_revenue": committed_annual_recurring_revenue,
    "checkouts_conversion": checkouts_conversion, "ltv": ltv, "gross_margin": gross_margin,
    "gross_margin_percentage": gross_margin_percentage, "cashflow": cashflow,
    "average_seats_per_customer": average_seats_per_customer,
    "seat_utilization_rate": seat_utilization_rate,
}

decode_record! {
    Metrics, fields, nulls;
    "active_subscriptions": active_subscriptions,
    "committed_subscriptions": committed_subscriptions,
    "monthly_recurring_revenue": monthly_recurring_revenue,
    "trial_monthly_recurring_revenue": trial_monthly_recurring_revenue,
    "committed_monthly_recurring_revenue": committed_monthly_recurring_revenue,
    "trial_committed_monthly_recurring_revenue": trial_committed_monthly_recurring_revenue,
    "average_revenue_per_user": average_revenue_per_user, "checkouts": checkouts,
    "succeeded_checkouts": succeeded_checkouts, "churned_subscriptions": churned_subscriptions,
    "churn_rate": churn_rate, "seats_total": seats_total, "seats_claimed": seats_claimed,
    "seats_pending": seats_pending, "seat_customers": seat_customers,
    "new_seat_customers": new_seat_customers, "churned_seat_customers": churned_seat_customers,
    "orders": orders, "revenue": revenue, "net_revenue": net_revenue,
    "cumulative_revenue": cumulative_revenue, "net_cumulative_revenue": net_cumulative_revenue,
    "costs": costs, "cumulative_costs": cumulative_costs,
    "average_order_value": average_order_value, "net_average_order_value": net_average_order_value,
    "cost_per_user": cost_per_user, "active_user_by_event": active_user_by_event,
    "one_time_products": one_time_products, "one_time_products_revenue": one_time_products_revenue,
    "one_time_products_net_revenue": one_time_products_net_revenue,
    "new_subscriptions": new_subscriptions, "new_subscriptions_revenue": new_subscriptions_revenue,
    "new_subscriptions_net_revenue": new_subscriptions_net_revenue,
    "renewed_subscriptions": renewed_subscriptions,
    "renewed_subscriptions_revenue": renewed_subscriptions_revenue,
    "renewed_subscriptions_net_revenue": renewed_subscriptions_net_revenue,
    "canceled_subscriptions": canceled_subscriptions,
    "canceled_subscriptions_customer_service": canceled_subscriptions_customer_service,
    "canceled_subscriptions_low_quality": canceled_subscriptions_low_quality,
    "canceled_subscriptions_missing_features": canceled_subscriptions_missing_features,
    "canceled_subscriptions_switched_service": canceled_subscriptions_switched_service,
    "canceled_subscriptions_too_complex": canceled_subscriptions_too_complex,
    "canceled_subscriptions_too_expensive": canceled_subscriptions_too_expensive,
    "canceled_subscriptions_unused": canceled_subscriptions_unused,
    "canceled_subscriptions_other": canceled_subscriptions_other,
    "annual_recurring_revenue": annual_recurring_revenue,
    "committed_annual_recurring_revenue": committed_annual_recurring_revenue,
    "checkouts_conversion": checkouts_conversion, "ltv": ltv, "gross_margin": gross_margin,
    "gross_margin_percentage": gross_margin_percentage, "cashflow": cashflow,
    "average_seats_per_customer": average_seats_per_customer,
    "seat_utilization_rate": seat_utilization_rate,
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

decode_record! {
    MetricsIntervalLimit;
    "min_days": min_days, "max_days": max_days,
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

decode_record! {
    MetricsIntervalsLimits;
    "hour": hour, "day": day, "week": week, "month": month, "year": year,
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

decode_record! {
    MetricsLimits;
    "min_date": min_date, "intervals": intervals,
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

decode_record! {
    MetricsResponse;
    "periods": periods, "totals": totals, "metrics": metrics,
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

debug_record! {
    MetricsTotals, "MetricsTotals";
    "active_subscriptions": active_subscriptions,
    "committed_subscriptions": committed_subscriptions,
    "monthly_recurring_revenue": monthly_recurring_revenue,
    "trial_monthly_recurring_revenue": trial_monthly_recurring_revenue,
    "committed_monthly_recurring_revenue": committed_monthly_recurring_revenue,
    "trial_committed_monthly_recurring_revenue": trial_committed_monthly_recurring_revenue,
    "average_revenue_per_user": average_revenue_per_user, "checkouts": checkouts,
    "succeeded_checkouts": succeeded_checkouts, "churned_subscriptions": churned_subscriptions,
    "churn_rate": churn_rate, "seats_total": seats_total, "seats_claimed": seats_claimed,
    "seats_pending": seats_pending, "seat_customers": seat_customers,
    "new_seat_customers": new_seat_customers, "churned_seat_customers": churned_seat_customers,
    "orders": orders, "revenue": revenue, "net_revenue": net_revenue,
    "cumulative_revenue": cumulative_revenue, "net_cumulative_revenue": net_cumulative_revenue,
    "costs": costs, "cumulative_costs": cumulative_costs,
    "average_order_value": average_order_value, "net_average_order_value": net_average_order_value,
    "cost_per_user": cost_per_user, "active_user_by_event": active_user_by_event,
    "one_time_products": one_time_products, "one_time_products_revenue": one_time_products_revenue,
    "one_time_products_net_revenue": one_time_products_net_revenue,
    "new_subscriptions": new_subscriptions, "new_subscriptions_revenue": new_subscriptions_revenue,
    "new_subscriptions_net_revenue": new_subscriptions_net_revenue,
    "renewed_subscriptions": renewed_subscriptions,
    "renewed_subscriptions_revenue": renewed_subscriptions_revenue,
    "renewed_subscriptions_net_revenue": renewed_subscriptions_net_revenue,
    "canceled_subscriptions": canceled_subscriptions,
    "canceled_subscriptions_customer_service": canceled_subscriptions_customer_service,
    "canceled_subscriptions_low_quality": canceled_subscriptions_low_quality,
    "canceled_subscriptions_missing_features": canceled_subscriptions_missing_features,
    "canceled_subscriptions_switched_service": canceled_subscriptions_switched_service,
    "canceled_subscriptions_too_complex": canceled_subscriptions_too_complex,
    "canceled_subscriptions_too_expensive": canceled_subscriptions_too_expensive,
    "canceled_subscriptions_unused": canceled_subscriptions_unused,
    "canceled_subscriptions_other": canceled_subscriptions_other,
    "annual_recurring_revenue": annual_recurring_revenue,
    "committed_annual_recurring_revenue": committed_annual_recurring_revenue,
    "checkouts_conversion": checkouts_conversion, "ltv": ltv, "gross_margin": gross_margin,
    "gross_margin_percentage": gross_margin_percentage, "cashflow": cashflow,
    "average_seats_per_customer": average_seats_per_customer,
    "seat_utilization_rate": seat_utilization_rate,
}

decode_record! {
    MetricsTotals, fields, nulls;
    "active_subscriptions": active_subscriptions,
    "committed_subscriptions": committed_subscriptions,
    "monthly_recurring_revenue": monthly_recurring_revenue,
    "trial_monthly_recurring_revenue": trial_monthly_recurring_revenue,
    "committed_monthly_recurring_revenue": committed_monthly_recurring_revenue,
    "trial_committed_monthly_recurring_revenue": trial_committed_monthly_recurring_revenue,
    "average_revenue_per_user": average_revenue_per_user, "checkouts": checkouts,
    "succeeded_checkouts": succeeded_checkouts, "churned_subscriptions": churned_subscriptions,
    "churn_rate": churn_rate, "seats_total": seats_total, "seats_claimed": seats_claimed,
    "seats_pending": seats_pending, "seat_customers": seat_customers,
    "new_seat_customers": new_seat_customers, "churned_seat_customers": churned_seat_customers,
    "orders": orders, "revenue": revenue, "net_revenue": net_revenue,
    "cumulative_revenue": cumulative_revenue, "net_cumulative_revenue": net_cumulative_revenue,
    "costs": costs, "cumulative_costs": cumulative_costs,
    "average_order_value": average_order_value, "net_average_order_value": net_average_order_value,
    "cost_per_user": cost_per_user, "active_user_by_event": active_user_by_event,
    "one_time_products": one_time_products, "one_time_products_revenue": one_time_products_revenue,
    "one_time_products_net_revenue": one_time_products_net_revenue,
    "new_subscriptions": new_subscriptions, "new_subscriptions_revenue": new_subscriptions_revenue,
    "new_subscriptions_net_revenue": new_subscriptions_net_revenue,
    "renewed_subscriptions": renewed_subscriptions,
    "renewed_subscriptions_revenue": renewed_subscriptions_revenue,
    "renewed_subscriptions_net_revenue": renewed_subscriptions_net_revenue,
    "canceled_subscriptions": canceled_subscriptions,
    "canceled_subscriptions_customer_service": canceled_subscriptions_customer_service,
    "canceled_subscriptions_low_quality": canceled_subscriptions_low_quality,
    "canceled_subscriptions_missing_features": canceled_subscriptions_missing_features,
    "canceled_subscriptions_switched_service": canceled_subscriptions_switched_service,
    "canceled_subscriptions_too_complex": canceled_subscriptions_too_complex,
    "canceled_subscriptions_too_expensive": canceled_subscriptions_too_expensive,
    "canceled_subscriptions_unused": canceled_subscriptions_unused,
    "canceled_subscriptions_other": canceled_subscriptions_other,
    "annual_recurring_revenue": annual_recurring_revenue,
    "committed_annual_recurring_revenue": committed_annual_recurring_revenue,
    "checkouts_conversion": checkouts_conversion, "ltv": ltv, "gross_margin": gross_margin,
    "gross_margin_percentage": gross_margin_percentage, "cashflow": cashflow,
    "average_seats_per_customer": average_seats_per_customer,
    "seat_utilization_rate": seat_utilization_rate,
}
