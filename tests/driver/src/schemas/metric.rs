//! Schemas: metric.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Metric>("Metric"),
    sent::<models::MetricDashboardCreate>("MetricDashboardCreate"),
    received::<models::MetricDashboardSchema>("MetricDashboardSchema"),
    sent::<models::MetricDashboardUpdate>("MetricDashboardUpdate"),
    received::<models::MetricPeriod>("MetricPeriod"),
    received::<models::MetricType>("MetricType"),
    received::<models::Metrics>("Metrics"),
    received::<models::MetricsIntervalLimit>("MetricsIntervalLimit"),
    received::<models::MetricsIntervalsLimits>("MetricsIntervalsLimits"),
    received::<models::MetricsLimits>("MetricsLimits"),
    received::<models::MetricsResponse>("MetricsResponse"),
    received::<models::MetricsTotals>("MetricsTotals"),
];
