//! Models: metric. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    Metric, MetricDashboardCreate, MetricDashboardSchema, MetricDashboardUpdate,
    MetricPeriod, MetricType, Metrics, MetricsIntervalLimit, MetricsIntervalsLimits,
    MetricsLimits, MetricsResponse, MetricsTotals,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for Metric {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("slug", &self.slug);
        object.field("display_name", &self.display_name);
        object.field("type", &self.type_);
        object.end();
    }
}

impl Decode for MetricDashboardCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["name", "metrics", "organization_id"],
            &mut [&mut value.name, &mut value.metrics, &mut value.organization_id],
        )?;
        Ok(value)
    }
}

impl Blank for MetricDashboardCreate {
    const BLANK: Self = Self {
        name: Blank::BLANK,
        metrics: Blank::BLANK,
        organization_id: Blank::BLANK,
    };
}

impl Encode for MetricDashboardSchema {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("metrics", &self.metrics);
        object.field("organization_id", &self.organization_id);
        object.end();
    }
}

impl Decode for MetricDashboardUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["name", "metrics"], &mut [&mut value.name, &mut value.metrics])?;
        Ok(value)
    }
}

impl Blank for MetricDashboardUpdate {
    const BLANK: Self = Self {
        name: Blank::BLANK,
        metrics: Blank::BLANK,
    };
}

impl Encode for MetricPeriod {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("timestamp", &self.timestamp);
        object.optional_or_null(
            "active_subscriptions",
            &self.active_subscriptions,
            self.nulls.has(1),
        );
        object.optional_or_null(
            "committed_subscriptions",
            &self.committed_subscriptions,
            self.nulls.has(2),
        );
        object.optional_or_null(
            "monthly_recurring_revenue",
            &self.monthly_recurring_revenue,
            self.nulls.has(3),
        );
        object.optional_or_null(
            "trial_monthly_recurring_revenue",
            &self.trial_monthly_recurring_revenue,
            self.nulls.has(4),
        );
        object.optional_or_null(
            "committed_monthly_recurring_revenue",
            &self.committed_monthly_recurring_revenue,
            self.nulls.has(5),
        );
        object.optional_or_null(
            "trial_committed_monthly_recurring_revenue",
            &self.trial_committed_monthly_recurring_revenue,
            self.nulls.has(6),
        );
        object.optional_or_null(
            "average_revenue_per_user",
            &self.average_revenue_per_user,
            self.nulls.has(7),
        );
        object.optional_or_null("checkouts", &self.checkouts, self.nulls.has(8));
        object.optional_or_null(
            "succeeded_checkouts",
            &self.succeeded_checkouts,
            self.nulls.has(9),
        );
        object.optional_or_null(
            "churned_subscriptions",
            &self.churned_subscriptions,
            self.nulls.has(10),
        );
        object.optional_or_null("churn_rate", &self.churn_rate, self.nulls.has(11));
        object.optional_or_null("seats_total", &self.seats_total, self.nulls.has(12));
        object
            .optional_or_null("seats_claimed", &self.seats_claimed, self.nulls.has(13));
        object
            .optional_or_null("seats_pending", &self.seats_pending, self.nulls.has(14));
        object.optional_or_null(
            "seat_customers",
            &self.seat_customers,
            self.nulls.has(15),
        );
        object.optional_or_null(
            "new_seat_customers",
            &self.new_seat_customers,
            self.nulls.has(16),
        );
        object.optional_or_null(
            "churned_seat_customers",
            &self.churned_seat_customers,
            self.nulls.has(17),
        );
        object.optional_or_null("orders", &self.orders, self.nulls.has(18));
        object.optional_or_null("revenue", &self.revenue, self.nulls.has(19));
        object.optional_or_null("net_revenue", &self.net_revenue, self.nulls.has(20));
        object.optional_or_null(
            "cumulative_revenue",
            &self.cumulative_revenue,
            self.nulls.has(21),
        );
        object.optional_or_null(
            "net_cumulative_revenue",
            &self.net_cumulative_revenue,
            self.nulls.has(22),
        );
        object.optional_or_null("costs", &self.costs, self.nulls.has(23));
        object.optional_or_null(
            "cumulative_costs",
            &self.cumulative_costs,
            self.nulls.has(24),
        );
        object.optional_or_null(
            "average_order_value",
            &self.average_order_value,
            self.nulls.has(25),
        );
        object.optional_or_null(
            "net_average_order_value",
            &self.net_average_order_value,
            self.nulls.has(26),
        );
        object
            .optional_or_null("cost_per_user", &self.cost_per_user, self.nulls.has(27));
        object.optional_or_null(
            "active_user_by_event",
            &self.active_user_by_event,
            self.nulls.has(28),
        );
        object.optional_or_null(
            "one_time_products",
            &self.one_time_products,
            self.nulls.has(29),
        );
        object.optional_or_null(
            "one_time_products_revenue",
            &self.one_time_products_revenue,
            self.nulls.has(30),
        );
        object.optional_or_null(
            "one_time_products_net_revenue",
            &self.one_time_products_net_revenue,
            self.nulls.has(31),
        );
        object.optional_or_null(
            "new_subscriptions",
            &self.new_subscriptions,
            self.nulls.has(32),
        );
        object.optional_or_null(
            "new_subscriptions_revenue",
            &self.new_subscriptions_revenue,
            self.nulls.has(33),
        );
        object.optional_or_null(
            "new_subscriptions_net_revenue",
            &self.new_subscriptions_net_revenue,
            self.nulls.has(34),
        );
        object.optional_or_null(
            "renewed_subscriptions",
            &self.renewed_subscriptions,
            self.nulls.has(35),
        );
        object.optional_or_null(
            "renewed_subscriptions_revenue",
            &self.renewed_subscriptions_revenue,
            self.nulls.has(36),
        );
        object.optional_or_null(
            "renewed_subscriptions_net_revenue",
            &self.renewed_subscriptions_net_revenue,
            self.nulls.has(37),
        );
        object.optional_or_null(
            "canceled_subscriptions",
            &self.canceled_subscriptions,
            self.nulls.has(38),
        );
        object.optional_or_null(
            "canceled_subscriptions_customer_service",
            &self.canceled_subscriptions_customer_service,
            self.nulls.has(39),
        );
        object.optional_or_null(
            "canceled_subscriptions_low_quality",
            &self.canceled_subscriptions_low_quality,
            self.nulls.has(40),
        );
        object.optional_or_null(
            "canceled_subscriptions_missing_features",
            &self.canceled_subscriptions_missing_features,
            self.nulls.has(41),
        );
        object.optional_or_null(
            "canceled_subscriptions_switched_service",
            &self.canceled_subscriptions_switched_service,
            self.nulls.has(42),
        );
        object.optional_or_null(
            "canceled_subscriptions_too_complex",
            &self.canceled_subscriptions_too_complex,
            self.nulls.has(43),
        );
        object.optional_or_null(
            "canceled_subscriptions_too_expensive",
            &self.canceled_subscriptions_too_expensive,
            self.nulls.has(44),
        );
        object.optional_or_null(
            "canceled_subscriptions_unused",
            &self.canceled_subscriptions_unused,
            self.nulls.has(45),
        );
        object.optional_or_null(
            "canceled_subscriptions_other",
            &self.canceled_subscriptions_other,
            self.nulls.has(46),
        );
        object.optional_or_null(
            "annual_recurring_revenue",
            &self.annual_recurring_revenue,
            self.nulls.has(47),
        );
        object.optional_or_null(
            "committed_annual_recurring_revenue",
            &self.committed_annual_recurring_revenue,
            self.nulls.has(48),
        );
        object.optional_or_null(
            "checkouts_conversion",
            &self.checkouts_conversion,
            self.nulls.has(49),
        );
        object.optional_or_null("ltv", &self.ltv, self.nulls.has(50));
        object.optional_or_null("gross_margin", &self.gross_margin, self.nulls.has(51));
        object.optional_or_null(
            "gross_margin_percentage",
            &self.gross_margin_percentage,
            self.nulls.has(52),
        );
        object.optional_or_null("cashflow", &self.cashflow, self.nulls.has(53));
        object.optional_or_null(
            "average_seats_per_customer",
            &self.average_seats_per_customer,
            self.nulls.has(54),
        );
        object.optional_or_null(
            "seat_utilization_rate",
            &self.seat_utilization_rate,
            self.nulls.has(55),
        );
        object.end();
    }
}

impl Encode for MetricType {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Encode for Metrics {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional_or_null(
            "active_subscriptions",
            &self.active_subscriptions,
            self.nulls.has(0),
        );
        object.optional_or_null(
            "committed_subscriptions",
            &self.committed_subscriptions,
            self.nulls.has(1),
        );
        object.optional_or_null(
            "monthly_recurring_revenue",
            &self.monthly_recurring_revenue,
            self.nulls.has(2),
        );
        object.optional_or_null(
            "trial_monthly_recurring_revenue",
            &self.trial_monthly_recurring_revenue,
            self.nulls.has(3),
        );
        object.optional_or_null(
            "committed_monthly_recurring_revenue",
            &self.committed_monthly_recurring_revenue,
            self.nulls.has(4),
        );
        object.optional_or_null(
            "trial_committed_monthly_recurring_revenue",
            &self.trial_committed_monthly_recurring_revenue,
            self.nulls.has(5),
        );
        object.optional_or_null(
            "average_revenue_per_user",
            &self.average_revenue_per_user,
            self.nulls.has(6),
        );
        object.optional_or_null("checkouts", &self.checkouts, self.nulls.has(7));
        object.optional_or_null(
            "succeeded_checkouts",
            &self.succeeded_checkouts,
            self.nulls.has(8),
        );
        object.optional_or_null(
            "churned_subscriptions",
            &self.churned_subscriptions,
            self.nulls.has(9),
        );
        object.optional_or_null("churn_rate", &self.churn_rate, self.nulls.has(10));
        object.optional_or_null("seats_total", &self.seats_total, self.nulls.has(11));
        object
            .optional_or_null("seats_claimed", &self.seats_claimed, self.nulls.has(12));
        object
            .optional_or_null("seats_pending", &self.seats_pending, self.nulls.has(13));
        object.optional_or_null(
            "seat_customers",
            &self.seat_customers,
            self.nulls.has(14),
        );
        object.optional_or_null(
            "new_seat_customers",
            &self.new_seat_customers,
            self.nulls.has(15),
        );
        object.optional_or_null(
            "churned_seat_customers",
            &self.churned_seat_customers,
            self.nulls.has(16),
        );
        object.optional_or_null("orders", &self.orders, self.nulls.has(17));
        object.optional_or_null("revenue", &self.revenue, self.nulls.has(18));
        object.optional_or_null("net_revenue", &self.net_revenue, self.nulls.has(19));
        object.optional_or_null(
            "cumulative_revenue",
            &self.cumulative_revenue,
            self.nulls.has(20),
        );
        object.optional_or_null(
            "net_cumulative_revenue",
            &self.net_cumulative_revenue,
            self.nulls.has(21),
        );
        object.optional_or_null("costs", &self.costs, self.nulls.has(22));
        object.optional_or_null(
            "cumulative_costs",
            &self.cumulative_costs,
            self.nulls.has(23),
        );
        object.optional_or_null(
            "average_order_value",
            &self.average_order_value,
            self.nulls.has(24),
        );
        object.optional_or_null(
            "net_average_order_value",
            &self.net_average_order_value,
            self.nulls.has(25),
        );
        object
            .optional_or_null("cost_per_user", &self.cost_per_user, self.nulls.has(26));
        object.optional_or_null(
            "active_user_by_event",
            &self.active_user_by_event,
            self.nulls.has(27),
        );
        object.optional_or_null(
            "one_time_products",
            &self.one_time_products,
            self.nulls.has(28),
        );
        object.optional_or_null(
            "one_time_products_revenue",
            &self.one_time_products_revenue,
            self.nulls.has(29),
        );
        object.optional_or_null(
            "one_time_products_net_revenue",
            &self.one_time_products_net_revenue,
            self.nulls.has(30),
        );
        object.optional_or_null(
            "new_subscriptions",
            &self.new_subscriptions,
            self.nulls.has(31),
        );
        object.optional_or_null(
            "new_subscriptions_revenue",
            &self.new_subscriptions_revenue,
            self.nulls.has(32),
        );
        object.optional_or_null(
            "new_subscriptions_net_revenue",
            &self.new_subscriptions_net_revenue,
            self.nulls.has(33),
        );
        object.optional_or_null(
            "renewed_subscriptions",
            &self.renewed_subscriptions,
            self.nulls.has(34),
        );
        object.optional_or_null(
            "renewed_subscriptions_revenue",
            &self.renewed_subscriptions_revenue,
            self.nulls.has(35),
        );
        object.optional_or_null(
            "renewed_subscriptions_net_revenue",
            &self.renewed_subscriptions_net_revenue,
            self.nulls.has(36),
        );
        object.optional_or_null(
            "canceled_subscriptions",
            &self.canceled_subscriptions,
            self.nulls.has(37),
        );
        object.optional_or_null(
            "canceled_subscriptions_customer_service",
            &self.canceled_subscriptions_customer_service,
            self.nulls.has(38),
        );
        object.optional_or_null(
            "canceled_subscriptions_low_quality",
            &self.canceled_subscriptions_low_quality,
            self.nulls.has(39),
        );
        object.optional_or_null(
            "canceled_subscriptions_missing_features",
            &self.canceled_subscriptions_missing_features,
            self.nulls.has(40),
        );
        object.optional_or_null(
            "canceled_subscriptions_switched_service",
            &self.canceled_subscriptions_switched_service,
            self.nulls.has(41),
        );
        object.optional_or_null(
            "canceled_subscriptions_too_complex",
            &self.canceled_subscriptions_too_complex,
            self.nulls.has(42),
        );
        object.optional_or_null(
            "canceled_subscriptions_too_expensive",
            &self.canceled_subscriptions_too_expensive,
            self.nulls.has(43),
        );
        object.optional_or_null(
            "canceled_subscriptions_unused",
            &self.canceled_subscriptions_unused,
            self.nulls.has(44),
        );
        object.optional_or_null(
            "canceled_subscriptions_other",
            &self.canceled_subscriptions_other,
            self.nulls.has(45),
        );
        object.optional_or_null(
            "annual_recurring_revenue",
            &self.annual_recurring_revenue,
            self.nulls.has(46),
        );
        object.optional_or_null(
            "committed_annual_recurring_revenue",
            &self.committed_annual_recurring_revenue,
            self.nulls.has(47),
        );
        object.optional_or_null(
            "checkouts_conversion",
            &self.checkouts_conversion,
            self.nulls.has(48),
        );
        object.optional_or_null("ltv", &self.ltv, self.nulls.has(49));
        object.optional_or_null("gross_margin", &self.gross_margin, self.nulls.has(50));
        object.optional_or_null(
            "gross_margin_percentage",
            &self.gross_margin_percentage,
            self.nulls.has(51),
        );
        object.optional_or_null("cashflow", &self.cashflow, self.nulls.has(52));
        object.optional_or_null(
            "average_seats_per_customer",
            &self.average_seats_per_customer,
            self.nulls.has(53),
        );
        object.optional_or_null(
            "seat_utilization_rate",
            &self.seat_utilization_rate,
            self.nulls.has(54),
        );
        object.end();
    }
}

impl Encode for MetricsIntervalLimit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("min_days", &self.min_days);
        object.field("max_days", &self.max_days);
        object.end();
    }
}

impl Encode for MetricsIntervalsLimits {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("hour", &self.hour);
        object.field("day", &self.day);
        object.field("week", &self.week);
        object.field("month", &self.month);
        object.field("year", &self.year);
        object.end();
    }
}

impl Encode for MetricsLimits {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("min_date", &self.min_date);
        object.field("intervals", &self.intervals);
        object.end();
    }
}

impl Encode for MetricsResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("periods", &self.periods);
        object.field("totals", &self.totals);
        object.field("metrics", &self.metrics);
        object.end();
    }
}

impl Encode for MetricsTotals {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional_or_null(
            "active_subscriptions",
            &self.active_subscriptions,
            self.nulls.has(0),
        );
        object.optional_or_null(
            "committed_subscriptions",
            &self.committed_subscriptions,
            self.nulls.has(1),
        );
        object.optional_or_null(
            "monthly_recurring_revenue",
            &self.monthly_recurring_revenue,
            self.nulls.has(2),
        );
        object.optional_or_null(
            "trial_monthly_recurring_revenue",
            &self.trial_monthly_recurring_revenue,
            self.nulls.has(3),
        );
        object.optional_or_null(
            "committed_monthly_recurring_revenue",
            &self.committed_monthly_recurring_revenue,
            self.nulls.has(4),
        );
        object.optional_or_null(
            "trial_committed_monthly_recurring_revenue",
            &self.trial_committed_monthly_recurring_revenue,
            self.nulls.has(5),
        );
        object.optional_or_null(
            "average_revenue_per_user",
            &self.average_revenue_per_user,
            self.nulls.has(6),
        );
        object.optional_or_null("checkouts", &self.checkouts, self.nulls.has(7));
        object.optional_or_null(
            "succeeded_checkouts",
            &self.succeeded_checkouts,
            self.nulls.has(8),
        );
        object.optional_or_null(
            "churned_subscriptions",
            &self.churned_subscriptions,
            self.nulls.has(9),
        );
        object.optional_or_null("churn_rate", &self.churn_rate, self.nulls.has(10));
        object.optional_or_null("seats_total", &self.seats_total, self.nulls.has(11));
        object
            .optional_or_null("seats_claimed", &self.seats_claimed, self.nulls.has(12));
        object
            .optional_or_null("seats_pending", &self.seats_pending, self.nulls.has(13));
        object.optional_or_null(
            "seat_customers",
            &self.seat_customers,
            self.nulls.has(14),
        );
        object.optional_or_null(
            "new_seat_customers",
            &self.new_seat_customers,
            self.nulls.has(15),
        );
        object.optional_or_null(
            "churned_seat_customers",
            &self.churned_seat_customers,
            self.nulls.has(16),
        );
        object.optional_or_null("orders", &self.orders, self.nulls.has(17));
        object.optional_or_null("revenue", &self.revenue, self.nulls.has(18));
        object.optional_or_null("net_revenue", &self.net_revenue, self.nulls.has(19));
        object.optional_or_null(
            "cumulative_revenue",
            &self.cumulative_revenue,
            self.nulls.has(20),
        );
        object.optional_or_null(
            "net_cumulative_revenue",
            &self.net_cumulative_revenue,
            self.nulls.has(21),
        );
        object.optional_or_null("costs", &self.costs, self.nulls.has(22));
        object.optional_or_null(
            "cumulative_costs",
            &self.cumulative_costs,
            self.nulls.has(23),
        );
        object.optional_or_null(
            "average_order_value",
            &self.average_order_value,
            self.nulls.has(24),
        );
        object.optional_or_null(
            "net_average_order_value",
            &self.net_average_order_value,
            self.nulls.has(25),
        );
        object
            .optional_or_null("cost_per_user", &self.cost_per_user, self.nulls.has(26));
        object.optional_or_null(
            "active_user_by_event",
            &self.active_user_by_event,
            self.nulls.has(27),
        );
        object.optional_or_null(
            "one_time_products",
            &self.one_time_products,
            self.nulls.has(28),
        );
        object.optional_or_null(
            "one_time_products_revenue",
            &self.one_time_products_revenue,
            self.nulls.has(29),
        );
        object.optional_or_null(
            "one_time_products_net_revenue",
            &self.one_time_products_net_revenue,
            self.nulls.has(30),
        );
        object.optional_or_null(
            "new_subscriptions",
            &self.new_subscriptions,
            self.nulls.has(31),
        );
        object.optional_or_null(
            "new_subscriptions_revenue",
            &self.new_subscriptions_revenue,
            self.nulls.has(32),
        );
        object.optional_or_null(
            "new_subscriptions_net_revenue",
            &self.new_subscriptions_net_revenue,
            self.nulls.has(33),
        );
        object.optional_or_null(
            "renewed_subscriptions",
            &self.renewed_subscriptions,
            self.nulls.has(34),
        );
        object.optional_or_null(
            "renewed_subscriptions_revenue",
            &self.renewed_subscriptions_revenue,
            self.nulls.has(35),
        );
        object.optional_or_null(
            "renewed_subscriptions_net_revenue",
            &self.renewed_subscriptions_net_revenue,
            self.nulls.has(36),
        );
        object.optional_or_null(
            "canceled_subscriptions",
            &self.canceled_subscriptions,
            self.nulls.has(37),
        );
        object.optional_or_null(
            "canceled_subscriptions_customer_service",
            &self.canceled_subscriptions_customer_service,
            self.nulls.has(38),
        );
        object.optional_or_null(
            "canceled_subscriptions_low_quality",
            &self.canceled_subscriptions_low_quality,
            self.nulls.has(39),
        );
        object.optional_or_null(
            "canceled_subscriptions_missing_features",
            &self.canceled_subscriptions_missing_features,
            self.nulls.has(40),
        );
        object.optional_or_null(
            "canceled_subscriptions_switched_service",
            &self.canceled_subscriptions_switched_service,
            self.nulls.has(41),
        );
        object.optional_or_null(
            "canceled_subscriptions_too_complex",
            &self.canceled_subscriptions_too_complex,
            self.nulls.has(42),
        );
        object.optional_or_null(
            "canceled_subscriptions_too_expensive",
            &self.canceled_subscriptions_too_expensive,
            self.nulls.has(43),
        );
        object.optional_or_null(
            "canceled_subscriptions_unused",
            &self.canceled_subscriptions_unused,
            self.nulls.has(44),
        );
        object.optional_or_null(
            "canceled_subscriptions_other",
            &self.canceled_subscriptions_other,
            self.nulls.has(45),
        );
        object.optional_or_null(
            "annual_recurring_revenue",
            &self.annual_recurring_revenue,
            self.nulls.has(46),
        );
        object.optional_or_null(
            "committed_annual_recurring_revenue",
            &self.committed_annual_recurring_revenue,
            self.nulls.has(47),
        );
        object.optional_or_null(
            "checkouts_conversion",
            &self.checkouts_conversion,
            self.nulls.has(48),
        );
        object.optional_or_null("ltv", &self.ltv, self.nulls.has(49));
        object.optional_or_null("gross_margin", &self.gross_margin, self.nulls.has(50));
        object.optional_or_null(
            "gross_margin_percentage",
            &self.gross_margin_percentage,
            self.nulls.has(51),
        );
        object.optional_or_null("cashflow", &self.cashflow, self.nulls.has(52));
        object.optional_or_null(
            "average_seats_per_customer",
            &self.average_seats_per_customer,
            self.nulls.has(53),
        );
        object.optional_or_null(
            "seat_utilization_rate",
            &self.seat_utilization_rate,
            self.nulls.has(54),
        );
        object.end();
    }
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
