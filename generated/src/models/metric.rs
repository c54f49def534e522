//! Models: metric.

use std::fmt;

use uuid::Uuid;

use crate::runtime::json::{
    Date, Decode, DecodeError, Encode, Nulls, Number, Patch, Reader, Timestamp,
    UnknownValue, Writer,
};

#[cfg(feature = "serde")]
mod with_serde;

/// Metric.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Metric {
    /// Slug.
    pub slug: String,
    /// Display name.
    pub display_name: String,
    /// Kind of the object. Where it is a constant, it tells the members of a union apart.
    pub type_: MetricType,
}

impl Decode for Metric {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut slug = None;
        let mut display_name = None;
        let mut type_ = None;
        let mut fields = reader.fields(&["slug", "display_name", "type"])?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => slug = Some(reader.value()?),
                1 => display_name = Some(reader.value()?),
                2 => type_ = Some(reader.value()?),
                _ => reader.skip_value()?,
            }
        }
        let (Some(slug), Some(display_name), Some(type_)) = (slug, display_name, type_)
        else {
            return Err(fields.missing(reader, &[0, 1, 2]));
        };
        Ok(Self { slug, display_name, type_ })
    }
}

/// Metric dashboard create.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricDashboardCreate {
    /// Name of the object. On an event it is the kind of the event, such as `benefit.granted`.
    pub name: String,
    /// Metrics.
    pub metrics: Option<Vec<String>>,
    /// Organization that will own the object. Needed unless the access token belongs to an
    /// organization.
    pub organization_id: Patch<Uuid>,
}

impl MetricDashboardCreate {
    /// Creates a value with what must be given.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            metrics: None,
            organization_id: Patch::Keep,
        }
    }

    /// Metrics.
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
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
        object.optional("metrics", &self.metrics);
        object.patch("organization_id", &self.organization_id);
        object.end();
    }
}

/// Metric dashboard schema.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricDashboardSchema {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Name of the object. On an event it is the kind of the event, such as `benefit.granted`.
    pub name: String,
    /// Metrics.
    pub metrics: Vec<String>,
    /// Organization that owns the object.
    pub organization_id: Uuid,
}

impl Decode for MetricDashboardSchema {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut created_at = None;
        let mut modified_at = None;
        let mut id = None;
        let mut name = None;
        let mut metrics = None;
        let mut organization_id = None;
        let mut fields = reader
            .fields(
                &["created_at", "modified_at", "id", "name", "metrics", "organization_id"],
            )?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => created_at = Some(reader.value()?),
                1 => modified_at = Some(reader.value()?),
                2 => id = Some(reader.value()?),
                3 => name = Some(reader.value()?),
                4 => metrics = Some(reader.value()?),
                5 => organization_id = Some(reader.value()?),
                _ => reader.skip_value()?,
            }
        }
        let (Some(created_at), Some(id), Some(name), Some(organization_id)) = (
            created_at, id, name, organization_id,
        ) else {
            return Err(fields.missing(reader, &[0, 2, 3, 5]));
        };
        Ok(Self {
            created_at,
            modified_at,
            id,
            name,
            metrics: metrics.unwrap_or_default(),
            organization_id,
        })
    }
}

/// Metric dashboard update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricDashboardUpdate {
    /// Name of the object. On an event it is the kind of the event, such as `benefit.granted`.
    pub name: Patch<String>,
    /// Metrics.
    pub metrics: Patch<Vec<String>>,
}

impl MetricDashboardUpdate {
    /// Creates a value in which nothing is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the object. On an event it is the kind of the event, such as `benefit.granted`.
    #[must_use]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Metrics.
    #[must_use]
    pub fn metrics(mut self, metrics: impl Into<Patch<Vec<String>>>) -> Self {
        self.metrics = metrics.into();
        self
    }
}

impl Encode for MetricDashboardUpdate {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.patch("name", &self.name);
        object.patch("metrics", &self.metrics);
        object.end();
    }
}

/// Metric period.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricPeriod {
    /// Period that the figures belong to.
    pub timestamp: Timestamp,
    /// Active subscriptions.
    pub active_subscriptions: Option<Number>,
    /// Committed subscriptions.
    pub committed_subscriptions: Option<Number>,
    /// Monthly recurring revenue.
    pub monthly_recurring_revenue: Option<Number>,
    /// Trial monthly recurring revenue.
    pub trial_monthly_recurring_revenue: Option<Number>,
    /// Committed monthly recurring revenue.
    pub committed_monthly_recurring_revenue: Option<Number>,
    /// Trial committed monthly recurring revenue.
    pub trial_committed_monthly_recurring_revenue: Option<Number>,
    /// Average revenue per user.
    pub average_revenue_per_user: Option<Number>,
    /// Checkouts.
    pub checkouts: Option<Number>,
    /// Succeeded checkouts.
    pub succeeded_checkouts: Option<Number>,
    /// Churned subscriptions.
    pub churned_subscriptions: Option<Number>,
    /// Churn rate.
    pub churn_rate: Option<Number>,
    /// Seats total.
    pub seats_total: Option<Number>,
    /// Seats claimed.
    pub seats_claimed: Option<Number>,
    /// Seats pending.
    pub seats_pending: Option<Number>,
    /// Seat customers.
    pub seat_customers: Option<Number>,
    /// New seat customers.
    pub new_seat_customers: Option<Number>,
    /// Churned seat customers.
    pub churned_seat_customers: Option<Number>,
    /// Orders.
    pub orders: Option<Number>,
    /// Revenue.
    pub revenue: Option<Number>,
    /// Net revenue.
    pub net_revenue: Option<Number>,
    /// Cumulative revenue.
    pub cumulative_revenue: Option<Number>,
    /// Net cumulative revenue.
    pub net_cumulative_revenue: Option<Number>,
    /// Costs.
    pub costs: Option<Number>,
    /// Cumulative costs.
    pub cumulative_costs: Option<Number>,
    /// Average order value.
    pub average_order_value: Option<Number>,
    /// Net average order value.
    pub net_average_order_value: Option<Number>,
    /// Cost per user.
    pub cost_per_user: Option<Number>,
    /// Active user by event.
    pub active_user_by_event: Option<Number>,
    /// One time products.
    pub one_time_products: Option<Number>,
    /// One time products revenue.
    pub one_time_products_revenue: Option<Number>,
    /// One time products net revenue.
    pub one_time_products_net_revenue: Option<Number>,
    /// New subscriptions.
    pub new_subscriptions: Option<Number>,
    /// New subscriptions revenue.
    pub new_subscriptions_revenue: Option<Number>,
    /// New subscriptions net revenue.
    pub new_subscriptions_net_revenue: Option<Number>,
    /// Renewed subscriptions.
    pub renewed_subscriptions: Option<Number>,
    /// Renewed subscriptions revenue.
    pub renewed_subscriptions_revenue: Option<Number>,
    /// Renewed subscriptions net revenue.
    pub renewed_subscriptions_net_revenue: Option<Number>,
    /// Canceled subscriptions.
    pub canceled_subscriptions: Option<Number>,
    /// Canceled subscriptions customer service.
    pub canceled_subscriptions_customer_service: Option<Number>,
    /// Canceled subscriptions low quality.
    pub canceled_subscriptions_low_quality: Option<Number>,
    /// Canceled subscriptions missing features.
    pub canceled_subscriptions_missing_features: Option<Number>,
    /// Canceled subscriptions switched service.
    pub canceled_subscriptions_switched_service: Option<Number>,
    /// Canceled subscriptions too complex.
    pub canceled_subscriptions_too_complex: Option<Number>,
    /// Canceled subscriptions too expensive.
    pub canceled_subscriptions_too_expensive: Option<Number>,
    /// Canceled subscriptions unused.
    pub canceled_subscriptions_unused: Option<Number>,
    /// Canceled subscriptions other.
    pub canceled_subscriptions_other: Option<Number>,
    /// Annual recurring revenue.
    pub annual_recurring_revenue: Option<Number>,
    /// Committed annual recurring revenue.
    pub committed_annual_recurring_revenue: Option<Number>,
    /// Checkouts conversion.
    pub checkouts_conversion: Option<Number>,
    /// Ltv.
    pub ltv: Option<Number>,
    /// Gross margin.
    pub gross_margin: Option<Number>,
    /// Gross margin percentage.
    pub gross_margin_percentage: Option<Number>,
    /// Cashflow.
    pub cashflow: Option<Number>,
    /// Average seats per customer.
    pub average_seats_per_customer: Option<Number>,
    /// Seat utilization rate.
    pub seat_utilization_rate: Option<Number>,
    nulls: Nulls,
}

impl fmt::Debug for MetricPeriod {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MetricPeriod")
            .field("timestamp", &self.timestamp)
            .field("active_subscriptions", &self.active_subscriptions)
            .field("committed_subscriptions", &self.committed_subscriptions)
            .field("monthly_recurring_revenue", &self.monthly_recurring_revenue)
            .field(
                "trial_monthly_recurring_revenue",
                &self.trial_monthly_recurring_revenue,
            )
            .field(
                "committed_monthly_recurring_revenue",
                &self.committed_monthly_recurring_revenue,
            )
            .field(
                "trial_committed_monthly_recurring_revenue",
                &self.trial_committed_monthly_recurring_revenue,
            )
            .field("average_revenue_per_user", &self.average_revenue_per_user)
            .field("checkouts", &self.checkouts)
            .field("succeeded_checkouts", &self.succeeded_checkouts)
            .field("churned_subscriptions", &self.churned_subscriptions)
            .field("churn_rate", &self.churn_rate)
            .field("seats_total", &self.seats_total)
            .field("seats_claimed", &self.seats_claimed)
            .field("seats_pending", &self.seats_pending)
            .field("seat_customers", &self.seat_customers)
            .field("new_seat_customers", &self.new_seat_customers)
            .field("churned_seat_customers", &self.churned_seat_customers)
            .field("orders", &self.orders)
            .field("revenue", &self.revenue)
            .field("net_revenue", &self.net_revenue)
            .field("cumulative_revenue", &self.cumulative_revenue)
            .field("net_cumulative_revenue", &self.net_cumulative_revenue)
            .field("costs", &self.costs)
            .field("cumulative_costs", &self.cumulative_costs)
            .field("average_order_value", &self.average_order_value)
            .field("net_average_order_value", &self.net_average_order_value)
            .field("cost_per_user", &self.cost_per_user)
            .field("active_user_by_event", &self.active_user_by_event)
            .field("one_time_products", &self.one_time_products)
            .field("one_time_products_revenue", &self.one_time_products_revenue)
            .field("one_time_products_net_revenue", &self.one_time_products_net_revenue)
            .field("new_subscriptions", &self.new_subscriptions)
            .field("new_subscriptions_revenue", &self.new_subscriptions_revenue)
            .field("new_subscriptions_net_revenue", &self.new_subscriptions_net_revenue)
            .field("renewed_subscriptions", &self.renewed_subscriptions)
            .field("renewed_subscriptions_revenue", &self.renewed_subscriptions_revenue)
            .field(
                "renewed_subscriptions_net_revenue",
                &self.renewed_subscriptions_net_revenue,
            )
            .field("canceled_subscriptions", &self.canceled_subscriptions)
            .field(
                "canceled_subscriptions_customer_service",
                &self.canceled_subscriptions_customer_service,
            )
            .field(
                "canceled_subscriptions_low_quality",
                &self.canceled_subscriptions_low_quality,
            )
            .field(
                "canceled_subscriptions_missing_features",
                &self.canceled_subscriptions_missing_features,
            )
            .field(
                "canceled_subscriptions_switched_service",
                &self.canceled_subscriptions_switched_service,
            )
            .field(
                "canceled_subscriptions_too_complex",
                &self.canceled_subscriptions_too_complex,
            )
            .field(
                "canceled_subscriptions_too_expensive",
                &self.canceled_subscriptions_too_expensive,
            )
            .field("canceled_subscriptions_unused", &self.canceled_subscriptions_unused)
            .field("canceled_subscriptions_other", &self.canceled_subscriptions_other)
            .field("annual_recurring_revenue", &self.annual_recurring_revenue)
            .field(
                "committed_annual_recurring_revenue",
                &self.committed_annual_recurring_revenue,
            )
            .field("checkouts_conversion", &self.checkouts_conversion)
            .field("ltv", &self.ltv)
            .field("gross_margin", &self.gross_margin)
            .field("gross_margin_percentage", &self.gross_margin_percentage)
            .field("cashflow", &self.cashflow)
            .field("average_seats_per_customer", &self.average_seats_per_customer)
            .field("seat_utilization_rate", &self.seat_utilization_rate)
            .finish()
    }
}

impl Decode for MetricPeriod {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut timestamp = None;
        let mut active_subscriptions = None;
        let mut committed_subscriptions = None;
        let mut monthly_recurring_revenue = None;
        let mut trial_monthly_recurring_revenue = None;
        let mut committed_monthly_recurring_revenue = None;
        let mut trial_committed_monthly_recurring_revenue = None;
        let mut average_revenue_per_user = None;
        let mut checkouts = None;
        let mut succeeded_checkouts = None;
        let mut churned_subscriptions = None;
        let mut churn_rate = None;
        let mut seats_total = None;
        let mut seats_claimed = None;
        let mut seats_pending = None;
        let mut seat_customers = None;
        let mut new_seat_customers = None;
        let mut churned_seat_customers = None;
        let mut orders = None;
        let mut revenue = None;
        let mut net_revenue = None;
        let mut cumulative_revenue = None;
        let mut net_cumulative_revenue = None;
        let mut costs = None;
        let mut cumulative_costs = None;
        let mut average_order_value = None;
        let mut net_average_order_value = None;
        let mut cost_per_user = None;
        let mut active_user_by_event = None;
        let mut one_time_products = None;
        let mut one_time_products_revenue = None;
        let mut one_time_products_net_revenue = None;
        let mut new_subscriptions = None;
        let mut new_subscriptions_revenue = None;
        let mut new_subscriptions_net_revenue = None;
        let mut renewed_subscriptions = None;
        let mut renewed_subscriptions_revenue = None;
        let mut renewed_subscriptions_net_revenue = None;
        let mut canceled_subscriptions = None;
        let mut canceled_subscriptions_customer_service = None;
        let mut canceled_subscriptions_low_quality = None;
        let mut canceled_subscriptions_missing_features = None;
        let mut canceled_subscriptions_switched_service = None;
        let mut canceled_subscriptions_too_complex = None;
        let mut canceled_subscriptions_too_expensive = None;
        let mut canceled_subscriptions_unused = None;
        let mut canceled_subscriptions_other = None;
        let mut annual_recurring_revenue = None;
        let mut committed_annual_recurring_revenue = None;
        let mut checkouts_conversion = None;
        let mut ltv = None;
        let mut gross_margin = None;
        let mut gross_margin_percentage = None;
        let mut cashflow = None;
        let mut average_seats_per_customer = None;
        let mut seat_utilization_rate = None;
        let mut fields = reader
            .fields(
                &[
                    "timestamp", "active_subscriptions", "committed_subscriptions",
                    "monthly_recurring_revenue", "trial_monthly_recurring_revenue",
                    "committed_monthly_recurring_revenue",
                    "trial_committed_monthly_recurring_revenue", "average_revenue_per_user",
                    "checkouts", "succeeded_checkouts", "churned_subscriptions", "churn_rate",
                    "seats_total", "seats_claimed", "seats_pending", "seat_customers",
                    "new_seat_customers", "churned_seat_customers", "orders", "revenue",
                    "net_revenue", "cumulative_revenue", "net_cumulative_revenue", "costs",
                    "cumulative_costs", "average_order_value", "net_average_order_value",
                    "cost_per_user", "active_user_by_event", "one_time_products",
                    "one_time_products_revenue", "one_time_products_net_revenue",
                    "new_subscriptions", "new_subscriptions_revenue",
                    "new_subscriptions_net_revenue", "renewed_subscriptions",
                    "renewed_subscriptions_revenue", "renewed_subscriptions_net_revenue",
                    "canceled_subscriptions", "canceled_subscriptions_customer_service",
                    "canceled_subscriptions_low_quality", "canceled_subscriptions_missing_features",
                    "canceled_subscriptions_switched_service", "canceled_subscriptions_too_complex",
                    "canceled_subscriptions_too_expensive", "canceled_subscriptions_unused",
                    "canceled_subscriptions_other", "annual_recurring_revenue",
                    "committed_annual_recurring_revenue", "checkouts_conversion", "ltv",
                    "gross_margin", "gross_margin_percentage", "cashflow",
                    "average_seats_per_customer", "seat_utilization_rate",
                ],
            )?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => timestamp = Some(reader.value()?),
                1 => active_subscriptions = Some(reader.value()?),
                2 => committed_subscriptions = Some(reader.value()?),
                3 => monthly_recurring_revenue = Some(reader.value()?),
                4 => trial_monthly_recurring_revenue = Some(reader.value()?),
                5 => committed_monthly_recurring_revenue = Some(reader.value()?),
                6 => trial_committed_monthly_recurring_revenue = Some(reader.value()?),
                7 => average_revenue_per_user = Some(reader.value()?),
                8 => checkouts = Some(reader.value()?),
                9 => succeeded_checkouts = Some(reader.value()?),
                10 => churned_subscriptions = Some(reader.value()?),
                11 => churn_rate = Some(reader.value()?),
                12 => seats_total = Some(reader.value()?),
                13 => seats_claimed = Some(reader.value()?),
                14 => seats_pending = Some(reader.value()?),
                15 => seat_customers = Some(reader.value()?),
                16 => new_seat_customers = Some(reader.value()?),
                17 => churned_seat_customers = Some(reader.value()?),
                18 => orders = Some(reader.value()?),
                19 => revenue = Some(reader.value()?),
                20 => net_revenue = Some(reader.value()?),
                21 => cumulative_revenue = Some(reader.value()?),
                22 => net_cumulative_revenue = Some(reader.value()?),
                23 => costs = Some(reader.value()?),
                24 => cumulative_costs = Some(reader.value()?),
                25 => average_order_value = Some(reader.value()?),
                26 => net_average_order_value = Some(reader.value()?),
                27 => cost_per_user = Some(reader.value()?),
                28 => active_user_by_event = Some(reader.value()?),
                29 => one_time_products = Some(reader.value()?),
                30 => one_time_products_revenue = Some(reader.value()?),
                31 => one_time_products_net_revenue = Some(reader.value()?),
                32 => new_subscriptions = Some(reader.value()?),
                33 => new_subscriptions_revenue = Some(reader.value()?),
                34 => new_subscriptions_net_revenue = Some(reader.value()?),
                35 => renewed_subscriptions = Some(reader.value()?),
                36 => renewed_subscriptions_revenue = Some(reader.value()?),
                37 => renewed_subscriptions_net_revenue = Some(reader.value()?),
                38 => canceled_subscriptions = Some(reader.value()?),
                39 => canceled_subscriptions_customer_service = Some(reader.value()?),
                40 => canceled_subscriptions_low_quality = Some(reader.value()?),
                41 => canceled_subscriptions_missing_features = Some(reader.value()?),
                42 => canceled_subscriptions_switched_service = Some(reader.value()?),
                43 => canceled_subscriptions_too_complex = Some(reader.value()?),
                44 => canceled_subscriptions_too_expensive = Some(reader.value()?),
                45 => canceled_subscriptions_unused = Some(reader.value()?),
                46 => canceled_subscriptions_other = Some(reader.value()?),
                47 => annual_recurring_revenue = Some(reader.value()?),
                48 => committed_annual_recurring_revenue = Some(reader.value()?),
                49 => checkouts_conversion = Some(reader.value()?),
                50 => ltv = Some(reader.value()?),
                51 => gross_margin = Some(reader.value()?),
                52 => gross_margin_percentage = Some(reader.value()?),
                53 => cashflow = Some(reader.value()?),
                54 => average_seats_per_customer = Some(reader.value()?),
                55 => seat_utilization_rate = Some(reader.value()?),
                _ => reader.skip_value()?,
            }
        }
        let Some(timestamp) = timestamp else {
            return Err(fields.missing(reader, &[0]));
        };
        Ok(Self {
            timestamp,
            active_subscriptions,
            committed_subscriptions,
            monthly_recurring_revenue,
            trial_monthly_recurring_revenue,
            committed_monthly_recurring_revenue,
            trial_committed_monthly_recurring_revenue,
            average_revenue_per_user,
            checkouts,
            succeeded_checkouts,
            churned_subscriptions,
            churn_rate,
            seats_total,
            seats_claimed,
            seats_pending,
            seat_customers,
            new_seat_customers,
            churned_seat_customers,
            orders,
            revenue,
            net_revenue,
            cumulative_revenue,
            net_cumulative_revenue,
            costs,
            cumulative_costs,
            average_order_value,
            net_average_order_value,
            cost_per_user,
            active_user_by_event,
            one_time_products,
            one_time_products_revenue,
            one_time_products_net_revenue,
            new_subscriptions,
            new_subscriptions_revenue,
            new_subscriptions_net_revenue,
            renewed_subscriptions,
            renewed_subscriptions_revenue,
            renewed_subscriptions_net_revenue,
            canceled_subscriptions,
            canceled_subscriptions_customer_service,
            canceled_subscriptions_low_quality,
            canceled_subscriptions_missing_features,
            canceled_subscriptions_switched_service,
            canceled_subscriptions_too_complex,
            canceled_subscriptions_too_expensive,
            canceled_subscriptions_unused,
            canceled_subscriptions_other,
            annual_recurring_revenue,
            committed_annual_recurring_revenue,
            checkouts_conversion,
            ltv,
            gross_margin,
            gross_margin_percentage,
            cashflow,
            average_seats_per_customer,
            seat_utilization_rate,
            nulls: fields.nulls(),
        })
    }
}

/// Metric type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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
    /// A value that this version does not know, kept as it came.
    Unknown(UnknownValue),
}

impl MetricType {
    /// The value as the API spells it.
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

impl fmt::Display for MetricType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl Decode for MetricType {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum(|text| text.into())
    }
}

/// Metrics.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Metrics {
    /// Active subscriptions.
    pub active_subscriptions: Option<Metric>,
    /// Committed subscriptions.
    pub committed_subscriptions: Option<Metric>,
    /// Monthly recurring revenue.
    pub monthly_recurring_revenue: Option<Metric>,
    /// Trial monthly recurring revenue.
    pub trial_monthly_recurring_revenue: Option<Metric>,
    /// Committed monthly recurring revenue.
    pub committed_monthly_recurring_revenue: Option<Metric>,
    /// Trial committed monthly recurring revenue.
    pub trial_committed_monthly_recurring_revenue: Option<Metric>,
    /// Average revenue per user.
    pub average_revenue_per_user: Option<Metric>,
    /// Checkouts.
    pub checkouts: Option<Metric>,
    /// Succeeded checkouts.
    pub succeeded_checkouts: Option<Metric>,
    /// Churned subscriptions.
    pub churned_subscriptions: Option<Metric>,
    /// Churn rate.
    pub churn_rate: Option<Metric>,
    /// Seats total.
    pub seats_total: Option<Metric>,
    /// Seats claimed.
    pub seats_claimed: Option<Metric>,
    /// Seats pending.
    pub seats_pending: Option<Metric>,
    /// Seat customers.
    pub seat_customers: Option<Metric>,
    /// New seat customers.
    pub new_seat_customers: Option<Metric>,
    /// Churned seat customers.
    pub churned_seat_customers: Option<Metric>,
    /// Orders.
    pub orders: Option<Metric>,
    /// Revenue.
    pub revenue: Option<Metric>,
    /// Net revenue.
    pub net_revenue: Option<Metric>,
    /// Cumulative revenue.
    pub cumulative_revenue: Option<Metric>,
    /// Net cumulative revenue.
    pub net_cumulative_revenue: Option<Metric>,
    /// Costs.
    pub costs: Option<Metric>,
    /// Cumulative costs.
    pub cumulative_costs: Option<Metric>,
    /// Average order value.
    pub average_order_value: Option<Metric>,
    /// Net average order value.
    pub net_average_order_value: Option<Metric>,
    /// Cost per user.
    pub cost_per_user: Option<Metric>,
    /// Active user by event.
    pub active_user_by_event: Option<Metric>,
    /// One time products.
    pub one_time_products: Option<Metric>,
    /// One time products revenue.
    pub one_time_products_revenue: Option<Metric>,
    /// One time products net revenue.
    pub one_time_products_net_revenue: Option<Metric>,
    /// New subscriptions.
    pub new_subscriptions: Option<Metric>,
    /// New subscriptions revenue.
    pub new_subscriptions_revenue: Option<Metric>,
    /// New subscriptions net revenue.
    pub new_subscriptions_net_revenue: Option<Metric>,
    /// Renewed subscriptions.
    pub renewed_subscriptions: Option<Metric>,
    /// Renewed subscriptions revenue.
    pub renewed_subscriptions_revenue: Option<Metric>,
    /// Renewed subscriptions net revenue.
    pub renewed_subscriptions_net_revenue: Option<Metric>,
    /// Canceled subscriptions.
    pub canceled_subscriptions: Option<Metric>,
    /// Canceled subscriptions customer service.
    pub canceled_subscriptions_customer_service: Option<Metric>,
    /// Canceled subscriptions low quality.
    pub canceled_subscriptions_low_quality: Option<Metric>,
    /// Canceled subscriptions missing features.
    pub canceled_subscriptions_missing_features: Option<Metric>,
    /// Canceled subscriptions switched service.
    pub canceled_subscriptions_switched_service: Option<Metric>,
    /// Canceled subscriptions too complex.
    pub canceled_subscriptions_too_complex: Option<Metric>,
    /// Canceled subscriptions too expensive.
    pub canceled_subscriptions_too_expensive: Option<Metric>,
    /// Canceled subscriptions unused.
    pub canceled_subscriptions_unused: Option<Metric>,
    /// Canceled subscriptions other.
    pub canceled_subscriptions_other: Option<Metric>,
    /// Annual recurring revenue.
    pub annual_recurring_revenue: Option<Metric>,
    /// Committed annual recurring revenue.
    pub committed_annual_recurring_revenue: Option<Metric>,
    /// Checkouts conversion.
    pub checkouts_conversion: Option<Metric>,
    /// Ltv.
    pub ltv: Option<Metric>,
    /// Gross margin.
    pub gross_margin: Option<Metric>,
    /// Gross margin percentage.
    pub gross_margin_percentage: Option<Metric>,
    /// Cashflow.
    pub cashflow: Option<Metric>,
    /// Average seats per customer.
    pub average_seats_per_customer: Option<Metric>,
    /// Seat utilization rate.
    pub seat_utilization_rate: Option<Metric>,
    nulls: Nulls,
}

impl fmt::Debug for Metrics {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Metrics")
            .field("active_subscriptions", &self.active_subscriptions)
            .field("committed_subscriptions", &self.committed_subscriptions)
            .field("monthly_recurring_revenue", &self.monthly_recurring_revenue)
            .field(
                "trial_monthly_recurring_revenue",
                &self.trial_monthly_recurring_revenue,
            )
            .field(
                "committed_monthly_recurring_revenue",
                &self.committed_monthly_recurring_revenue,
            )
            .field(
                "trial_committed_monthly_recurring_revenue",
                &self.trial_committed_monthly_recurring_revenue,
            )
            .field("average_revenue_per_user", &self.average_revenue_per_user)
            .field("checkouts", &self.checkouts)
            .field("succeeded_checkouts", &self.succeeded_checkouts)
            .field("churned_subscriptions", &self.churned_subscriptions)
            .field("churn_rate", &self.churn_rate)
            .field("seats_total", &self.seats_total)
            .field("seats_claimed", &self.seats_claimed)
            .field("seats_pending", &self.seats_pending)
            .field("seat_customers", &self.seat_customers)
            .field("new_seat_customers", &self.new_seat_customers)
            .field("churned_seat_customers", &self.churned_seat_customers)
            .field("orders", &self.orders)
            .field("revenue", &self.revenue)
            .field("net_revenue", &self.net_revenue)
            .field("cumulative_revenue", &self.cumulative_revenue)
            .field("net_cumulative_revenue", &self.net_cumulative_revenue)
            .field("costs", &self.costs)
            .field("cumulative_costs", &self.cumulative_costs)
            .field("average_order_value", &self.average_order_value)
            .field("net_average_order_value", &self.net_average_order_value)
            .field("cost_per_user", &self.cost_per_user)
            .field("active_user_by_event", &self.active_user_by_event)
            .field("one_time_products", &self.one_time_products)
            .field("one_time_products_revenue", &self.one_time_products_revenue)
            .field("one_time_products_net_revenue", &self.one_time_products_net_revenue)
            .field("new_subscriptions", &self.new_subscriptions)
            .field("new_subscriptions_revenue", &self.new_subscriptions_revenue)
            .field("new_subscriptions_net_revenue", &self.new_subscriptions_net_revenue)
            .field("renewed_subscriptions", &self.renewed_subscriptions)
            .field("renewed_subscriptions_revenue", &self.renewed_subscriptions_revenue)
            .field(
                "renewed_subscriptions_net_revenue",
                &self.renewed_subscriptions_net_revenue,
            )
            .field("canceled_subscriptions", &self.canceled_subscriptions)
            .field(
                "canceled_subscriptions_customer_service",
                &self.canceled_subscriptions_customer_service,
            )
            .field(
                "canceled_subscriptions_low_quality",
                &self.canceled_subscriptions_low_quality,
            )
            .field(
                "canceled_subscriptions_missing_features",
                &self.canceled_subscriptions_missing_features,
            )
            .field(
                "canceled_subscriptions_switched_service",
                &self.canceled_subscriptions_switched_service,
            )
            .field(
                "canceled_subscriptions_too_complex",
                &self.canceled_subscriptions_too_complex,
            )
            .field(
                "canceled_subscriptions_too_expensive",
                &self.canceled_subscriptions_too_expensive,
            )
            .field("canceled_subscriptions_unused", &self.canceled_subscriptions_unused)
            .field("canceled_subscriptions_other", &self.canceled_subscriptions_other)
            .field("annual_recurring_revenue", &self.annual_recurring_revenue)
            .field(
                "committed_annual_recurring_revenue",
                &self.committed_annual_recurring_revenue,
            )
            .field("checkouts_conversion", &self.checkouts_conversion)
            .field("ltv", &self.ltv)
            .field("gross_margin", &self.gross_margin)
            .field("gross_margin_percentage", &self.gross_margin_percentage)
            .field("cashflow", &self.cashflow)
            .field("average_seats_per_customer", &self.average_seats_per_customer)
            .field("seat_utilization_rate", &self.seat_utilization_rate)
            .finish()
    }
}

impl Decode for Metrics {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut active_subscriptions = None;
        let mut committed_subscriptions = None;
        let mut monthly_recurring_revenue = None;
        let mut trial_monthly_recurring_revenue = None;
        let mut committed_monthly_recurring_revenue = None;
        let mut trial_committed_monthly_recurring_revenue = None;
        let mut average_revenue_per_user = None;
        let mut checkouts = None;
        let mut succeeded_checkouts = None;
        let mut churned_subscriptions = None;
        let mut churn_rate = None;
        let mut seats_total = None;
        let mut seats_claimed = None;
        let mut seats_pending = None;
        let mut seat_customers = None;
        let mut new_seat_customers = None;
        let mut churned_seat_customers = None;
        let mut orders = None;
        let mut revenue = None;
        let mut net_revenue = None;
        let mut cumulative_revenue = None;
        let mut net_cumulative_revenue = None;
        let mut costs = None;
        let mut cumulative_costs = None;
        let mut average_order_value = None;
        let mut net_average_order_value = None;
        let mut cost_per_user = None;
        let mut active_user_by_event = None;
        let mut one_time_products = None;
        let mut one_time_products_revenue = None;
        let mut one_time_products_net_revenue = None;
        let mut new_subscriptions = None;
        let mut new_subscriptions_revenue = None;
        let mut new_subscriptions_net_revenue = None;
        let mut renewed_subscriptions = None;
        let mut renewed_subscriptions_revenue = None;
        let mut renewed_subscriptions_net_revenue = None;
        let mut canceled_subscriptions = None;
        let mut canceled_subscriptions_customer_service = None;
        let mut canceled_subscriptions_low_quality = None;
        let mut canceled_subscriptions_missing_features = None;
        let mut canceled_subscriptions_switched_service = None;
        let mut canceled_subscriptions_too_complex = None;
        let mut canceled_subscriptions_too_expensive = None;
        let mut canceled_subscriptions_unused = None;
        let mut canceled_subscriptions_other = None;
        let mut annual_recurring_revenue = None;
        let mut committed_annual_recurring_revenue = None;
        let mut checkouts_conversion = None;
        let mut ltv = None;
        let mut gross_margin = None;
        let mut gross_margin_percentage = None;
        let mut cashflow = None;
        let mut average_seats_per_customer = None;
        let mut seat_utilization_rate = None;
        let mut fields = reader
            .fields(
                &[
                    "active_subscriptions", "committed_subscriptions", "monthly_recurring_revenue",
                    "trial_monthly_recurring_revenue", "committed_monthly_recurring_revenue",
                    "trial_committed_monthly_recurring_revenue", "average_revenue_per_user",
                    "checkouts", "succeeded_checkouts", "churned_subscriptions", "churn_rate",
                    "seats_total", "seats_claimed", "seats_pending", "seat_customers",
                    "new_seat_customers", "churned_seat_customers", "orders", "revenue",
                    "net_revenue", "cumulative_revenue", "net_cumulative_revenue", "costs",
                    "cumulative_costs", "average_order_value", "net_average_order_value",
                    "cost_per_user", "active_user_by_event", "one_time_products",
                    "one_time_products_revenue", "one_time_products_net_revenue",
                    "new_subscriptions", "new_subscriptions_revenue",
                    "new_subscriptions_net_revenue", "renewed_subscriptions",
                    "renewed_subscriptions_revenue", "renewed_subscriptions_net_revenue",
                    "canceled_subscriptions", "canceled_subscriptions_customer_service",
                    "canceled_subscriptions_low_quality", "canceled_subscriptions_missing_features",
                    "canceled_subscriptions_switched_service", "canceled_subscriptions_too_complex",
                    "canceled_subscriptions_too_expensive", "canceled_subscriptions_unused",
                    "canceled_subscriptions_other", "annual_recurring_revenue",
                    "committed_annual_recurring_revenue", "checkouts_conversion", "ltv",
                    "gross_margin", "gross_margin_percentage", "cashflow",
                    "average_seats_per_customer", "seat_utilization_rate",
                ],
            )?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => active_subscriptions = Some(reader.value()?),
                1 => committed_subscriptions = Some(reader.value()?),
                2 => monthly_recurring_revenue = Some(reader.value()?),
                3 => trial_monthly_recurring_revenue = Some(reader.value()?),
                4 => committed_monthly_recurring_revenue = Some(reader.value()?),
                5 => trial_committed_monthly_recurring_revenue = Some(reader.value()?),
                6 => average_revenue_per_user = Some(reader.value()?),
                7 => checkouts = Some(reader.value()?),
                8 => succeeded_checkouts = Some(reader.value()?),
                9 => churned_subscriptions = Some(reader.value()?),
                10 => churn_rate = Some(reader.value()?),
                11 => seats_total = Some(reader.value()?),
                12 => seats_claimed = Some(reader.value()?),
                13 => seats_pending = Some(reader.value()?),
                14 => seat_customers = Some(reader.value()?),
                15 => new_seat_customers = Some(reader.value()?),
                16 => churned_seat_customers = Some(reader.value()?),
                17 => orders = Some(reader.value()?),
                18 => revenue = Some(reader.value()?),
                19 => net_revenue = Some(reader.value()?),
                20 => cumulative_revenue = Some(reader.value()?),
                21 => net_cumulative_revenue = Some(reader.value()?),
                22 => costs = Some(reader.value()?),
                23 => cumulative_costs = Some(reader.value()?),
                24 => average_order_value = Some(reader.value()?),
                25 => net_average_order_value = Some(reader.value()?),
                26 => cost_per_user = Some(reader.value()?),
                27 => active_user_by_event = Some(reader.value()?),
                28 => one_time_products = Some(reader.value()?),
                29 => one_time_products_revenue = Some(reader.value()?),
                30 => one_time_products_net_revenue = Some(reader.value()?),
                31 => new_subscriptions = Some(reader.value()?),
                32 => new_subscriptions_revenue = Some(reader.value()?),
                33 => new_subscriptions_net_revenue = Some(reader.value()?),
                34 => renewed_subscriptions = Some(reader.value()?),
                35 => renewed_subscriptions_revenue = Some(reader.value()?),
                36 => renewed_subscriptions_net_revenue = Some(reader.value()?),
                37 => canceled_subscriptions = Some(reader.value()?),
                38 => canceled_subscriptions_customer_service = Some(reader.value()?),
                39 => canceled_subscriptions_low_quality = Some(reader.value()?),
                40 => canceled_subscriptions_missing_features = Some(reader.value()?),
                41 => canceled_subscriptions_switched_service = Some(reader.value()?),
                42 => canceled_subscriptions_too_complex = Some(reader.value()?),
                43 => canceled_subscriptions_too_expensive = Some(reader.value()?),
                44 => canceled_subscriptions_unused = Some(reader.value()?),
                45 => canceled_subscriptions_other = Some(reader.value()?),
                46 => annual_recurring_revenue = Some(reader.value()?),
                47 => committed_annual_recurring_revenue = Some(reader.value()?),
                48 => checkouts_conversion = Some(reader.value()?),
                49 => ltv = Some(reader.value()?),
                50 => gross_margin = Some(reader.value()?),
                51 => gross_margin_percentage = Some(reader.value()?),
                52 => cashflow = Some(reader.value()?),
                53 => average_seats_per_customer = Some(reader.value()?),
                54 => seat_utilization_rate = Some(reader.value()?),
                _ => reader.skip_value()?,
            }
        }
        Ok(Self {
            active_subscriptions,
            committed_subscriptions,
            monthly_recurring_revenue,
            trial_monthly_recurring_revenue,
            committed_monthly_recurring_revenue,
            trial_committed_monthly_recurring_revenue,
            average_revenue_per_user,
            checkouts,
            succeeded_checkouts,
            churned_subscriptions,
            churn_rate,
            seats_total,
            seats_claimed,
            seats_pending,
            seat_customers,
            new_seat_customers,
            churned_seat_customers,
            orders,
            revenue,
            net_revenue,
            cumulative_revenue,
            net_cumulative_revenue,
            costs,
            cumulative_costs,
            average_order_value,
            net_average_order_value,
            cost_per_user,
            active_user_by_event,
            one_time_products,
            one_time_products_revenue,
            one_time_products_net_revenue,
            new_subscriptions,
            new_subscriptions_revenue,
            new_subscriptions_net_revenue,
            renewed_subscriptions,
            renewed_subscriptions_revenue,
            renewed_subscriptions_net_revenue,
            canceled_subscriptions,
            canceled_subscriptions_customer_service,
            canceled_subscriptions_low_quality,
            canceled_subscriptions_missing_features,
            canceled_subscriptions_switched_service,
            canceled_subscriptions_too_complex,
            canceled_subscriptions_too_expensive,
            canceled_subscriptions_unused,
            canceled_subscriptions_other,
            annual_recurring_revenue,
            committed_annual_recurring_revenue,
            checkouts_conversion,
            ltv,
            gross_margin,
            gross_margin_percentage,
            cashflow,
            average_seats_per_customer,
            seat_utilization_rate,
            nulls: fields.nulls(),
        })
    }
}

/// Metrics interval limit.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricsIntervalLimit {
    /// Min days.
    pub min_days: i64,
    /// Max days.
    pub max_days: i64,
}

impl Decode for MetricsIntervalLimit {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut min_days = None;
        let mut max_days = None;
        let mut fields = reader.fields(&["min_days", "max_days"])?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => min_days = Some(reader.value()?),
                1 => max_days = Some(reader.value()?),
                _ => reader.skip_value()?,
            }
        }
        let (Some(min_days), Some(max_days)) = (min_days, max_days) else {
            return Err(fields.missing(reader, &[0, 1]));
        };
        Ok(Self { min_days, max_days })
    }
}

/// Metrics intervals limits.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricsIntervalsLimits {
    /// Hour.
    pub hour: MetricsIntervalLimit,
    /// Day.
    pub day: MetricsIntervalLimit,
    /// Week.
    pub week: MetricsIntervalLimit,
    /// Month.
    pub month: MetricsIntervalLimit,
    /// Year.
    pub year: MetricsIntervalLimit,
}

impl Decode for MetricsIntervalsLimits {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut hour = None;
        let mut day = None;
        let mut week = None;
        let mut month = None;
        let mut year = None;
        let mut fields = reader.fields(&["hour", "day", "week", "month", "year"])?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => hour = Some(reader.value()?),
                1 => day = Some(reader.value()?),
                2 => week = Some(reader.value()?),
                3 => month = Some(reader.value()?),
                4 => year = Some(reader.value()?),
                _ => reader.skip_value()?,
            }
        }
        let (Some(hour), Some(day), Some(week), Some(month), Some(year)) = (
            hour, day, week, month, year,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 2, 3, 4]));
        };
        Ok(Self {
            hour,
            day,
            week,
            month,
            year,
        })
    }
}

/// Metrics limits.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricsLimits {
    /// Min date.
    pub min_date: Date,
    /// Intervals.
    pub intervals: MetricsIntervalsLimits,
}

impl Decode for MetricsLimits {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut min_date = None;
        let mut intervals = None;
        let mut fields = reader.fields(&["min_date", "intervals"])?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => min_date = Some(reader.value()?),
                1 => intervals = Some(reader.value()?),
                _ => reader.skip_value()?,
            }
        }
        let (Some(min_date), Some(intervals)) = (min_date, intervals) else {
            return Err(fields.missing(reader, &[0, 1]));
        };
        Ok(Self { min_date, intervals })
    }
}

/// Metrics response.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricsResponse {
    /// Periods.
    pub periods: Vec<MetricPeriod>,
    /// Totals.
    pub totals: MetricsTotals,
    /// Metrics.
    pub metrics: Metrics,
}

impl Decode for MetricsResponse {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut periods = None;
        let mut totals = None;
        let mut metrics = None;
        let mut fields = reader.fields(&["periods", "totals", "metrics"])?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => periods = Some(reader.value()?),
                1 => totals = Some(reader.value()?),
                2 => metrics = Some(reader.value()?),
                _ => reader.skip_value()?,
            }
        }
        let (Some(totals), Some(metrics)) = (totals, metrics) else {
            return Err(fields.missing(reader, &[1, 2]));
        };
        Ok(Self {
            periods: periods.unwrap_or_default(),
            totals,
            metrics,
        })
    }
}

/// Metrics totals.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricsTotals {
    /// Active subscriptions.
    pub active_subscriptions: Option<Number>,
    /// Committed subscriptions.
    pub committed_subscriptions: Option<Number>,
    /// Monthly recurring revenue.
    pub monthly_recurring_revenue: Option<Number>,
    /// Trial monthly recurring revenue.
    pub trial_monthly_recurring_revenue: Option<Number>,
    /// Committed monthly recurring revenue.
    pub committed_monthly_recurring_revenue: Option<Number>,
    /// Trial committed monthly recurring revenue.
    pub trial_committed_monthly_recurring_revenue: Option<Number>,
    /// Average revenue per user.
    pub average_revenue_per_user: Option<Number>,
    /// Checkouts.
    pub checkouts: Option<Number>,
    /// Succeeded checkouts.
    pub succeeded_checkouts: Option<Number>,
    /// Churned subscriptions.
    pub churned_subscriptions: Option<Number>,
    /// Churn rate.
    pub churn_rate: Option<Number>,
    /// Seats total.
    pub seats_total: Option<Number>,
    /// Seats claimed.
    pub seats_claimed: Option<Number>,
    /// Seats pending.
    pub seats_pending: Option<Number>,
    /// Seat customers.
    pub seat_customers: Option<Number>,
    /// New seat customers.
    pub new_seat_customers: Option<Number>,
    /// Churned seat customers.
    pub churned_seat_customers: Option<Number>,
    /// Orders.
    pub orders: Option<Number>,
    /// Revenue.
    pub revenue: Option<Number>,
    /// Net revenue.
    pub net_revenue: Option<Number>,
    /// Cumulative revenue.
    pub cumulative_revenue: Option<Number>,
    /// Net cumulative revenue.
    pub net_cumulative_revenue: Option<Number>,
    /// Costs.
    pub costs: Option<Number>,
    /// Cumulative costs.
    pub cumulative_costs: Option<Number>,
    /// Average order value.
    pub average_order_value: Option<Number>,
    /// Net average order value.
    pub net_average_order_value: Option<Number>,
    /// Cost per user.
    pub cost_per_user: Option<Number>,
    /// Active user by event.
    pub active_user_by_event: Option<Number>,
    /// One time products.
    pub one_time_products: Option<Number>,
    /// One time products revenue.
    pub one_time_products_revenue: Option<Number>,
    /// One time products net revenue.
    pub one_time_products_net_revenue: Option<Number>,
    /// New subscriptions.
    pub new_subscriptions: Option<Number>,
    /// New subscriptions revenue.
    pub new_subscriptions_revenue: Option<Number>,
    /// New subscriptions net revenue.
    pub new_subscriptions_net_revenue: Option<Number>,
    /// Renewed subscriptions.
    pub renewed_subscriptions: Option<Number>,
    /// Renewed subscriptions revenue.
    pub renewed_subscriptions_revenue: Option<Number>,
    /// Renewed subscriptions net revenue.
    pub renewed_subscriptions_net_revenue: Option<Number>,
    /// Canceled subscriptions.
    pub canceled_subscriptions: Option<Number>,
    /// Canceled subscriptions customer service.
    pub canceled_subscriptions_customer_service: Option<Number>,
    /// Canceled subscriptions low quality.
    pub canceled_subscriptions_low_quality: Option<Number>,
    /// Canceled subscriptions missing features.
    pub canceled_subscriptions_missing_features: Option<Number>,
    /// Canceled subscriptions switched service.
    pub canceled_subscriptions_switched_service: Option<Number>,
    /// Canceled subscriptions too complex.
    pub canceled_subscriptions_too_complex: Option<Number>,
    /// Canceled subscriptions too expensive.
    pub canceled_subscriptions_too_expensive: Option<Number>,
    /// Canceled subscriptions unused.
    pub canceled_subscriptions_unused: Option<Number>,
    /// Canceled subscriptions other.
    pub canceled_subscriptions_other: Option<Number>,
    /// Annual recurring revenue.
    pub annual_recurring_revenue: Option<Number>,
    /// Committed annual recurring revenue.
    pub committed_annual_recurring_revenue: Option<Number>,
    /// Checkouts conversion.
    pub checkouts_conversion: Option<Number>,
    /// Ltv.
    pub ltv: Option<Number>,
    /// Gross margin.
    pub gross_margin: Option<Number>,
    /// Gross margin percentage.
    pub gross_margin_percentage: Option<Number>,
    /// Cashflow.
    pub cashflow: Option<Number>,
    /// Average seats per customer.
    pub average_seats_per_customer: Option<Number>,
    /// Seat utilization rate.
    pub seat_utilization_rate: Option<Number>,
    nulls: Nulls,
}

impl fmt::Debug for MetricsTotals {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MetricsTotals")
            .field("active_subscriptions", &self.active_subscriptions)
            .field("committed_subscriptions", &self.committed_subscriptions)
            .field("monthly_recurring_revenue", &self.monthly_recurring_revenue)
            .field(
                "trial_monthly_recurring_revenue",
                &self.trial_monthly_recurring_revenue,
            )
            .field(
                "committed_monthly_recurring_revenue",
                &self.committed_monthly_recurring_revenue,
            )
            .field(
                "trial_committed_monthly_recurring_revenue",
                &self.trial_committed_monthly_recurring_revenue,
            )
            .field("average_revenue_per_user", &self.average_revenue_per_user)
            .field("checkouts", &self.checkouts)
            .field("succeeded_checkouts", &self.succeeded_checkouts)
            .field("churned_subscriptions", &self.churned_subscriptions)
            .field("churn_rate", &self.churn_rate)
            .field("seats_total", &self.seats_total)
            .field("seats_claimed", &self.seats_claimed)
            .field("seats_pending", &self.seats_pending)
            .field("seat_customers", &self.seat_customers)
            .field("new_seat_customers", &self.new_seat_customers)
            .field("churned_seat_customers", &self.churned_seat_customers)
            .field("orders", &self.orders)
            .field("revenue", &self.revenue)
            .field("net_revenue", &self.net_revenue)
            .field("cumulative_revenue", &self.cumulative_revenue)
            .field("net_cumulative_revenue", &self.net_cumulative_revenue)
            .field("costs", &self.costs)
            .field("cumulative_costs", &self.cumulative_costs)
            .field("average_order_value", &self.average_order_value)
            .field("net_average_order_value", &self.net_average_order_value)
            .field("cost_per_user", &self.cost_per_user)
            .field("active_user_by_event", &self.active_user_by_event)
            .field("one_time_products", &self.one_time_products)
            .field("one_time_products_revenue", &self.one_time_products_revenue)
            .field("one_time_products_net_revenue", &self.one_time_products_net_revenue)
            .field("new_subscriptions", &self.new_subscriptions)
            .field("new_subscriptions_revenue", &self.new_subscriptions_revenue)
            .field("new_subscriptions_net_revenue", &self.new_subscriptions_net_revenue)
            .field("renewed_subscriptions", &self.renewed_subscriptions)
            .field("renewed_subscriptions_revenue", &self.renewed_subscriptions_revenue)
            .field(
                "renewed_subscriptions_net_revenue",
                &self.renewed_subscriptions_net_revenue,
            )
            .field("canceled_subscriptions", &self.canceled_subscriptions)
            .field(
                "canceled_subscriptions_customer_service",
                &self.canceled_subscriptions_customer_service,
            )
            .field(
                "canceled_subscriptions_low_quality",
                &self.canceled_subscriptions_low_quality,
            )
            .field(
                "canceled_subscriptions_missing_features",
                &self.canceled_subscriptions_missing_features,
            )
            .field(
                "canceled_subscriptions_switched_service",
                &self.canceled_subscriptions_switched_service,
            )
            .field(
                "canceled_subscriptions_too_complex",
                &self.canceled_subscriptions_too_complex,
            )
            .field(
                "canceled_subscriptions_too_expensive",
                &self.canceled_subscriptions_too_expensive,
            )
            .field("canceled_subscriptions_unused", &self.canceled_subscriptions_unused)
            .field("canceled_subscriptions_other", &self.canceled_subscriptions_other)
            .field("annual_recurring_revenue", &self.annual_recurring_revenue)
            .field(
                "committed_annual_recurring_revenue",
                &self.committed_annual_recurring_revenue,
            )
            .field("checkouts_conversion", &self.checkouts_conversion)
            .field("ltv", &self.ltv)
            .field("gross_margin", &self.gross_margin)
            .field("gross_margin_percentage", &self.gross_margin_percentage)
            .field("cashflow", &self.cashflow)
            .field("average_seats_per_customer", &self.average_seats_per_customer)
            .field("seat_utilization_rate", &self.seat_utilization_rate)
            .finish()
    }
}

impl Decode for MetricsTotals {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut active_subscriptions = None;
        let mut committed_subscriptions = None;
        let mut monthly_recurring_revenue = None;
        let mut trial_monthly_recurring_revenue = None;
        let mut committed_monthly_recurring_revenue = None;
        let mut trial_committed_monthly_recurring_revenue = None;
        let mut average_revenue_per_user = None;
        let mut checkouts = None;
        let mut succeeded_checkouts = None;
        let mut churned_subscriptions = None;
        let mut churn_rate = None;
        let mut seats_total = None;
        let mut seats_claimed = None;
        let mut seats_pending = None;
        let mut seat_customers = None;
        let mut new_seat_customers = None;
        let mut churned_seat_customers = None;
        let mut orders = None;
        let mut revenue = None;
        let mut net_revenue = None;
        let mut cumulative_revenue = None;
        let mut net_cumulative_revenue = None;
        let mut costs = None;
        let mut cumulative_costs = None;
        let mut average_order_value = None;
        let mut net_average_order_value = None;
        let mut cost_per_user = None;
        let mut active_user_by_event = None;
        let mut one_time_products = None;
        let mut one_time_products_revenue = None;
        let mut one_time_products_net_revenue = None;
        let mut new_subscriptions = None;
        let mut new_subscriptions_revenue = None;
        let mut new_subscriptions_net_revenue = None;
        let mut renewed_subscriptions = None;
        let mut renewed_subscriptions_revenue = None;
        let mut renewed_subscriptions_net_revenue = None;
        let mut canceled_subscriptions = None;
        let mut canceled_subscriptions_customer_service = None;
        let mut canceled_subscriptions_low_quality = None;
        let mut canceled_subscriptions_missing_features = None;
        let mut canceled_subscriptions_switched_service = None;
        let mut canceled_subscriptions_too_complex = None;
        let mut canceled_subscriptions_too_expensive = None;
        let mut canceled_subscriptions_unused = None;
        let mut canceled_subscriptions_other = None;
        let mut annual_recurring_revenue = None;
        let mut committed_annual_recurring_revenue = None;
        let mut checkouts_conversion = None;
        let mut ltv = None;
        let mut gross_margin = None;
        let mut gross_margin_percentage = None;
        let mut cashflow = None;
        let mut average_seats_per_customer = None;
        let mut seat_utilization_rate = None;
        let mut fields = reader
            .fields(
                &[
                    "active_subscriptions", "committed_subscriptions", "monthly_recurring_revenue",
                    "trial_monthly_recurring_revenue", "committed_monthly_recurring_revenue",
                    "trial_committed_monthly_recurring_revenue", "average_revenue_per_user",
                    "checkouts", "succeeded_checkouts", "churned_subscriptions", "churn_rate",
                    "seats_total", "seats_claimed", "seats_pending", "seat_customers",
                    "new_seat_customers", "churned_seat_customers", "orders", "revenue",
                    "net_revenue", "cumulative_revenue", "net_cumulative_revenue", "costs",
                    "cumulative_costs", "average_order_value", "net_average_order_value",
                    "cost_per_user", "active_user_by_event", "one_time_products",
                    "one_time_products_revenue", "one_time_products_net_revenue",
                    "new_subscriptions", "new_subscriptions_revenue",
                    "new_subscriptions_net_revenue", "renewed_subscriptions",
                    "renewed_subscriptions_revenue", "renewed_subscriptions_net_revenue",
                    "canceled_subscriptions", "canceled_subscriptions_customer_service",
                    "canceled_subscriptions_low_quality", "canceled_subscriptions_missing_features",
                    "canceled_subscriptions_switched_service", "canceled_subscriptions_too_complex",
                    "canceled_subscriptions_too_expensive", "canceled_subscriptions_unused",
                    "canceled_subscriptions_other", "annual_recurring_revenue",
                    "committed_annual_recurring_revenue", "checkouts_conversion", "ltv",
                    "gross_margin", "gross_margin_percentage", "cashflow",
                    "average_seats_per_customer", "seat_utilization_rate",
                ],
            )?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => active_subscriptions = Some(reader.value()?),
                1 => committed_subscriptions = Some(reader.value()?),
                2 => monthly_recurring_revenue = Some(reader.value()?),
                3 => trial_monthly_recurring_revenue = Some(reader.value()?),
                4 => committed_monthly_recurring_revenue = Some(reader.value()?),
                5 => trial_committed_monthly_recurring_revenue = Some(reader.value()?),
                6 => average_revenue_per_user = Some(reader.value()?),
                7 => checkouts = Some(reader.value()?),
                8 => succeeded_checkouts = Some(reader.value()?),
                9 => churned_subscriptions = Some(reader.value()?),
                10 => churn_rate = Some(reader.value()?),
                11 => seats_total = Some(reader.value()?),
                12 => seats_claimed = Some(reader.value()?),
                13 => seats_pending = Some(reader.value()?),
                14 => seat_customers = Some(reader.value()?),
                15 => new_seat_customers = Some(reader.value()?),
                16 => churned_seat_customers = Some(reader.value()?),
                17 => orders = Some(reader.value()?),
                18 => revenue = Some(reader.value()?),
                19 => net_revenue = Some(reader.value()?),
                20 => cumulative_revenue = Some(reader.value()?),
                21 => net_cumulative_revenue = Some(reader.value()?),
                22 => costs = Some(reader.value()?),
                23 => cumulative_costs = Some(reader.value()?),
                24 => average_order_value = Some(reader.value()?),
                25 => net_average_order_value = Some(reader.value()?),
                26 => cost_per_user = Some(reader.value()?),
                27 => active_user_by_event = Some(reader.value()?),
                28 => one_time_products = Some(reader.value()?),
                29 => one_time_products_revenue = Some(reader.value()?),
                30 => one_time_products_net_revenue = Some(reader.value()?),
                31 => new_subscriptions = Some(reader.value()?),
                32 => new_subscriptions_revenue = Some(reader.value()?),
                33 => new_subscriptions_net_revenue = Some(reader.value()?),
                34 => renewed_subscriptions = Some(reader.value()?),
                35 => renewed_subscriptions_revenue = Some(reader.value()?),
                36 => renewed_subscriptions_net_revenue = Some(reader.value()?),
                37 => canceled_subscriptions = Some(reader.value()?),
                38 => canceled_subscriptions_customer_service = Some(reader.value()?),
                39 => canceled_subscriptions_low_quality = Some(reader.value()?),
                40 => canceled_subscriptions_missing_features = Some(reader.value()?),
                41 => canceled_subscriptions_switched_service = Some(reader.value()?),
                42 => canceled_subscriptions_too_complex = Some(reader.value()?),
                43 => canceled_subscriptions_too_expensive = Some(reader.value()?),
                44 => canceled_subscriptions_unused = Some(reader.value()?),
                45 => canceled_subscriptions_other = Some(reader.value()?),
                46 => annual_recurring_revenue = Some(reader.value()?),
                47 => committed_annual_recurring_revenue = Some(reader.value()?),
                48 => checkouts_conversion = Some(reader.value()?),
                49 => ltv = Some(reader.value()?),
                50 => gross_margin = Some(reader.value()?),
                51 => gross_margin_percentage = Some(reader.value()?),
                52 => cashflow = Some(reader.value()?),
                53 => average_seats_per_customer = Some(reader.value()?),
                54 => seat_utilization_rate = Some(reader.value()?),
                _ => reader.skip_value()?,
            }
        }
        Ok(Self {
            active_subscriptions,
            committed_subscriptions,
            monthly_recurring_revenue,
            trial_monthly_recurring_revenue,
            committed_monthly_recurring_revenue,
            trial_committed_monthly_recurring_revenue,
            average_revenue_per_user,
            checkouts,
            succeeded_checkouts,
            churned_subscriptions,
            churn_rate,
            seats_total,
            seats_claimed,
            seats_pending,
            seat_customers,
            new_seat_customers,
            churned_seat_customers,
            orders,
            revenue,
            net_revenue,
            cumulative_revenue,
            net_cumulative_revenue,
            costs,
            cumulative_costs,
            average_order_value,
            net_average_order_value,
            cost_per_user,
            active_user_by_event,
            one_time_products,
            one_time_products_revenue,
            one_time_products_net_revenue,
            new_subscriptions,
            new_subscriptions_revenue,
            new_subscriptions_net_revenue,
            renewed_subscriptions,
            renewed_subscriptions_revenue,
            renewed_subscriptions_net_revenue,
            canceled_subscriptions,
            canceled_subscriptions_customer_service,
            canceled_subscriptions_low_quality,
            canceled_subscriptions_missing_features,
            canceled_subscriptions_switched_service,
            canceled_subscriptions_too_complex,
            canceled_subscriptions_too_expensive,
            canceled_subscriptions_unused,
            canceled_subscriptions_other,
            annual_recurring_revenue,
            committed_annual_recurring_revenue,
            checkouts_conversion,
            ltv,
            gross_margin,
            gross_margin_percentage,
            cashflow,
            average_seats_per_customer,
            seat_utilization_rate,
            nulls: fields.nulls(),
        })
    }
}
