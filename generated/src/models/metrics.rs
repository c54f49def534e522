//! Models: metrics.

mod metric;

pub use self::metric::{
    Metric, MetricDashboardCreate, MetricDashboardSchema, MetricDashboardUpdate,
    MetricPeriod, MetricType, Metrics, MetricsIntervalLimit, MetricsIntervalsLimits,
    MetricsLimits, MetricsResponse, MetricsTotals,
};
