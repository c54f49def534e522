//! Models: metric. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    Metric, MetricDashboardCreate, MetricDashboardSchema, MetricDashboardUpdate,
    MetricPeriod, MetricType, Metrics, MetricsIntervalLimit, MetricsIntervalsLimits,
    MetricsLimits, MetricsResponse, MetricsTotals,
};
use crate::runtime::{encode_string_enum, serde_codecs};
use crate::runtime::json::{decode_record, encode_record};

encode_record! {
    Metric;
    "slug": field slug, "display_name": field display_name, "type": field type_,
}

decode_record! {
    MetricDashboardCreate;
    "name": name, "metrics": metrics, "organization_id": organization_id,
}

encode_record! {
    MetricDashboardSchema;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "name": field name, "metrics": field metrics, "organization_id": field organization_id,
}

decode_record! {
    MetricDashboardUpdate;
    "name": name, "metrics": metrics,
}

encode_record! {
    MetricPeriod;
    "timestamp": field timestamp, "active_subscriptions": optional_or_null active_subscriptions 1,
    "committed_subscriptions": optional_or_null committed_subscriptions 2,
    "monthly_recurring_revenue": optional_or_null monthly_recurring_revenue 3,
    "trial_monthly_recurring_revenue": optional_or_null trial_monthly_recurring_revenue 4,
    "committed_monthly_recurring_revenue": optional_or_null committed_monthly_recurring_revenue 5,
    "trial_committed_monthly_recurring_revenue": optional_or_null trial_committed_monthly_recurring_revenue 6,
    "average_revenue_per_user": optional_or_null average_revenue_per_user 7,
    "checkouts": optional_or_null checkouts 8,
    "succeeded_checkouts": optional_or_null succeeded_checkouts 9,
    "churned_subscriptions": optional_or_null churned_subscriptions 10,
    "churn_rate": optional_or_null churn_rate 11, "seats_total": optional_or_null seats_total 12,
    "seats_claimed": optional_or_null seats_claimed 13,
    "seats_pending": optional_or_null seats_pending 14,
    "seat_customers": optional_or_null seat_customers 15,
    "new_seat_customers": optional_or_null new_seat_customers 16,
    "churned_seat_customers": optional_or_null churned_seat_customers 17,
    "orders": optional_or_null orders 18, "revenue": optional_or_null revenue 19,
    "net_revenue": optional_or_null net_revenue 20,
    "cumulative_revenue": optional_or_null cumulative_revenue 21,
    "net_cumulative_revenue": optional_or_null net_cumulative_revenue 22,
    "costs": optional_or_null costs 23, "cumulative_costs": optional_or_null cumulative_costs 24,
    "average_order_value": optional_or_null average_order_value 25,
    "net_average_order_value": optional_or_null net_average_order_value 26,
    "cost_per_user": optional_or_null cost_per_user 27,
    "active_user_by_event": optional_or_null active_user_by_event 28,
    "one_time_products": optional_or_null one_time_products 29,
    "one_time_products_revenue": optional_or_null one_time_products_revenue 30,
    "one_time_products_net_revenue": optional_or_null one_time_products_net_revenue 31,
    "new_subscriptions": optional_or_null new_subscriptions 32,
    "new_subscriptions_revenue": optional_or_null new_subscriptions_revenue 33,
    "new_subscriptions_net_revenue": optional_or_null new_subscriptions_net_revenue 34,
    "renewed_subscriptions": optional_or_null renewed_subscriptions 35,
    "renewed_subscriptions_revenue": optional_or_null renewed_subscriptions_revenue 36,
    "renewed_subscriptions_net_revenue": optional_or_null renewed_subscriptions_net_revenue 37,
    "canceled_subscriptions": optional_or_null canceled_subscriptions 38,
    "canceled_subscriptions_customer_service": optional_or_null canceled_subscriptions_customer_service 39,
    "canceled_subscriptions_low_quality": optional_or_null canceled_subscriptions_low_quality 40,
    "canceled_subscriptions_missing_features": optional_or_null canceled_subscriptions_missing_features 41,
    "canceled_subscriptions_switched_service": optional_or_null canceled_subscriptions_switched_service 42,
    "canceled_subscriptions_too_complex": optional_or_null canceled_subscriptions_too_complex 43,
    "canceled_subscriptions_too_expensive": optional_or_null canceled_subscriptions_too_expensive 44,
    "canceled_subscriptions_unused": optional_or_null canceled_subscriptions_unused 45,
    "canceled_subscriptions_other": optional_or_null canceled_subscriptions_other 46,
    "annual_recurring_revenue": optional_or_null annual_recurring_revenue 47,
    "committed_annual_recurring_revenue": optional_or_null committed_annual_recurring_revenue 48,
    "checkouts_conversion": optional_or_null checkouts_conversion 49,
    "ltv": optional_or_null ltv 50, "gross_margin": optional_or_null gross_margin 51,
    "gross_margin_percentage": optional_or_null gross_margin_percentage 52,
    "cashflow": optional_or_null cashflow 53,
    "average_seats_per_customer": optional_or_null average_seats_per_customer 54,
    "seat_utilization_rate": optional_or_null seat_utilization_rate 55,
}

encode_string_enum!(MetricType);

encode_record! {
    Metrics;
    "active_subscriptions": optional_or_null active_subscriptions 0,
    "committed_subscriptions": optional_or_null committed_subscriptions 1,
    "monthly_recurring_revenue": optional_or_null monthly_recurring_revenue 2,
    "trial_monthly_recurring_revenue": optional_or_null trial_monthly_recurring_revenue 3,
    "committed_monthly_recurring_revenue": optional_or_null committed_monthly_recurring_revenue 4,
    "trial_committed_monthly_recurring_revenue": optional_or_null trial_committed_monthly_recurring_revenue 5,
    "average_revenue_per_user": optional_or_null average_revenue_per_user 6,
    "checkouts": optional_or_null checkouts 7,
    "succeeded_checkouts": optional_or_null succeeded_checkouts 8,
    "churned_subscriptions": optional_or_null churned_subscriptions 9,
    "churn_rate": optional_or_null churn_rate 10, "seats_total": optional_or_null seats_total 11,
    "seats_claimed": optional_or_null seats_claimed 12,
    "seats_pending": optional_or_null seats_pending 13,
    "seat_customers": optional_or_null seat_customers 14,
    "new_seat_customers": optional_or_null new_seat_customers 15,
    "churned_seat_customers": optional_or_null churned_seat_customers 16,
    "orders": optional_or_null orders 17, "revenue": optional_or_null revenue 18,
    "net_revenue": optional_or_null net_revenue 19,
    "cumulative_revenue": optional_or_null cumulative_revenue 20,
    "net_cumulative_revenue": optional_or_null net_cumulative_revenue 21,
    "costs": optional_or_null costs 22, "cumulative_costs": optional_or_null cumulative_costs 23,
    "average_order_value": optional_or_null average_order_value 24,
    "net_average_order_value": optional_or_null net_average_order_value 25,
    "cost_per_user": optional_or_null cost_per_user 26,
    "active_user_by_event": optional_or_null active_user_by_event 27,
    "one_time_products": optional_or_null one_time_products 28,
    "one_time_products_revenue": optional_or_null one_time_products_revenue 29,
    "one_time_products_net_revenue": optional_or_null one_time_products_net_revenue 30,
    "new_subscriptions": optional_or_null new_subscriptions 31,
    "new_subscriptions_revenue": optional_or_null new_subscriptions_revenue 32,
    "new_subscriptions_net_revenue": optional_or_null new_subscriptions_net_revenue 33,
    "renewed_subscriptions": optional_or_null renewed_subscriptions 34,
    "renewed_subscriptions_revenue": optional_or_null renewed_subscriptions_revenue 35,
    "renewed_subscriptions_net_revenue": optional_or_null renewed_subscriptions_net_revenue 36,
    "canceled_subscriptions": optional_or_null canceled_subscriptions 37,
    "canceled_subscriptions_customer_service": optional_or_null canceled_subscriptions_customer_service 38,
    "canceled_subscriptions_low_quality": optional_or_null canceled_subscriptions_low_quality 39,
    "canceled_subscriptions_missing_features": optional_or_null canceled_subscriptions_missing_features 40,
    "canceled_subscriptions_switched_service": optional_or_null canceled_subscriptions_switched_service 41,
    "canceled_subscriptions_too_complex": optional_or_null canceled_subscriptions_too_complex 42,
    "canceled_subscriptions_too_expensive": optional_or_null canceled_subscriptions_too_expensive 43,
    "canceled_subscriptions_unused": optional_or_null canceled_subscriptions_unused 44,
    "canceled_subscriptions_other": optional_or_null canceled_subscriptions_other 45,
    "annual_recurring_revenue": optional_or_null annual_recurring_revenue 46,
    "committed_annual_recurring_revenue": optional_or_null committed_annual_recurring_revenue 47,
    "checkouts_conversion": optional_or_null checkouts_conversion 48,
    "ltv": optional_or_null ltv 49, "gross_margin": optional_or_null gross_margin 50,
    "gross_margin_percentage": optional_or_null gross_margin_percentage 51,
    "cashflow": optional_or_null cashflow 52,
    "average_seats_per_customer": optional_or_null average_seats_per_customer 53,
    "seat_utilization_rate": optional_or_null seat_utilization_rate 54,
}

encode_record! {
    MetricsIntervalLimit;
    "min_days": field min_days, "max_days": field max_days,
}

encode_record! {
    MetricsIntervalsLimits;
    "hour": field hour, "day": field day, "week": field week, "month": field month,
    "year": field year,
}

encode_record! {
    MetricsLimits;
    "min_date": field min_date, "intervals": field intervals,
}

encode_record! {
    MetricsResponse;
    "periods": field periods, "totals": field totals, "metrics": field metrics,
}

encode_record! {
    MetricsTotals;
    "active_subscriptions": optional_or_null active_subscriptions 0,
    "committed_subscriptions": optional_or_null committed_subscriptions 1,
    "monthly_recurring_revenue": optional_or_null monthly_recurring_revenue 2,
    "trial_monthly_recurring_revenue": optional_or_null trial_monthly_recurring_revenue 3,
    "committed_monthly_recurring_revenue": optional_or_null committed_monthly_recurring_revenue 4,
    "trial_committed_monthly_recurring_revenue": optional_or_null trial_committed_monthly_recurring_revenue 5,
    "average_revenue_per_user": optional_or_null average_revenue_per_user 6,
    "checkouts": optional_or_null checkouts 7,
    "succeeded_checkouts": optional_or_null succeeded_checkouts 8,
    "churned_subscriptions": optional_or_null churned_subscriptions 9,
    "churn_rate": optional_or_null churn_rate 10, "seats_total": optional_or_null seats_total 11,
    "seats_claimed": optional_or_null seats_claimed 12,
    "seats_pending": optional_or_null seats_pending 13,
    "seat_customers": optional_or_null seat_customers 14,
    "new_seat_customers": optional_or_null new_seat_customers 15,
    "churned_seat_customers": optional_or_null churned_seat_customers 16,
    "orders": optional_or_null orders 17, "revenue": optional_or_null revenue 18,
    "net_revenue": optional_or_null net_revenue 19,
    "cumulative_revenue": optional_or_null cumulative_revenue 20,
    "net_cumulative_revenue": optional_or_null net_cumulative_revenue 21,
    "costs": optional_or_null costs 22, "cumulative_costs": optional_or_null cumulative_costs 23,
    "average_order_value": optional_or_null average_order_value 24,
    "net_average_order_value": optional_or_null net_average_order_value 25,
    "cost_per_user": optional_or_null cost_per_user 26,
    "active_user_by_event": optional_or_null active_user_by_event 27,
    "one_time_products": optional_or_null one_time_products 28,
    "one_time_products_revenue": optional_or_null one_time_products_revenue 29,
    "one_time_products_net_revenue": optional_or_null one_time_products_net_revenue 30,
    "new_subscriptions": optional_or_null new_subscriptions 31,
    "new_subscriptions_revenue": optional_or_null new_subscriptions_revenue 32,
    "new_subscriptions_net_revenue": optional_or_null new_subscriptions_net_revenue 33,
    "renewed_subscriptions": optional_or_null renewed_subscriptions 34,
    "renewed_subscriptions_revenue": optional_or_null renewed_subscriptions_revenue 35,
    "renewed_subscriptions_net_revenue": optional_or_null renewed_subscriptions_net_revenue 36,
    "canceled_subscriptions": optional_or_null canceled_subscriptions 37,
    "canceled_subscriptions_customer_service": optional_or_null canceled_subscriptions_customer_service 38,
    "canceled_subscriptions_low_quality": optional_or_null canceled_subscriptions_low_quality 39,
    "canceled_subscriptions_missing_features": optional_or_null canceled_subscriptions_missing_features 40,
    "canceled_subscriptions_switched_service": optional_or_null canceled_subscriptions_switched_service 41,
    "canceled_subscriptions_too_complex": optional_or_null canceled_subscriptions_too_complex 42,
    "canceled_subscriptions_too_expensive": optional_or_null canceled_subscriptions_too_expensive 43,
    "canceled_subscriptions_unused": optional_or_null canceled_subscriptions_unused 44,
    "canceled_subscriptions_other": optional_or_null canceled_subscriptions_other 45,
    "annual_recurring_revenue": optional_or_null annual_recurring_revenue 46,
    "committed_annual_recurring_revenue": optional_or_null committed_annual_recurring_revenue 47,
    "checkouts_conversion": optional_or_null checkouts_conversion 48,
    "ltv": optional_or_null ltv 49, "gross_margin": optional_or_null gross_margin 50,
    "gross_margin_percentage": optional_or_null gross_margin_percentage 51,
    "cashflow": optional_or_null cashflow 52,
    "average_seats_per_customer": optional_or_null average_seats_per_customer 53,
    "seat_utilization_rate": optional_or_null seat_utilization_rate 54,
}

serde_codecs!(
    Metric, MetricDashboardCreate, MetricDashboardSchema, MetricDashboardUpdate,
    MetricPeriod, MetricType, Metrics, MetricsIntervalLimit, MetricsIntervalsLimits,
    MetricsLimits, MetricsResponse, MetricsTotals
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    Metric, MetricDashboardCreate, MetricDashboardSchema, MetricDashboardUpdate,
    MetricPeriod, MetricType, Metrics, MetricsIntervalLimit, MetricsIntervalsLimits,
    MetricsLimits, MetricsResponse, MetricsTotals
);
