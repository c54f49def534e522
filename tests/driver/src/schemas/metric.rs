//! Schemas: metric.

use sdk::models::{
    Metric, MetricDashboardCreate, MetricDashboardSchema, MetricDashboardUpdate,
    MetricPeriod, MetricType, Metrics, MetricsIntervalLimit, MetricsIntervalsLimits,
    MetricsLimits, MetricsResponse, MetricsTotals,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<Metric>("Metric"),
    schema::sent::<MetricDashboardCreate>("MetricDashboardCreate"),
    schema::received::<MetricDashboardSchema>("MetricDashboardSchema"),
    schema::sent::<MetricDashboardUpdate>("MetricDashboardUpdate"),
    schema::received::<MetricPeriod>("MetricPeriod"),
    schema::received::<MetricType>("MetricType"),
    schema::received::<Metrics>("Metrics"),
    schema::received::<MetricsIntervalLimit>("MetricsIntervalLimit"),
    schema::received::<MetricsIntervalsLimits>("MetricsIntervalsLimits"),
    schema::received::<MetricsLimits>("MetricsLimits"),
    schema::received::<MetricsResponse>("MetricsResponse"),
    schema::received::<MetricsTotals>("MetricsTotals"),
];
