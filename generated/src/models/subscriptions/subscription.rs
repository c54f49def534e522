//! Models: subscription.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{MetadataValue, Pagination, Subscription};
use crate::runtime::{Page, string_enum};
use crate::runtime::json::{
    Encode, Unknown, UnknownValue, Writer, decode_record, encode_record,
};

/// A new subscription for a customer, by ID or by external ID.
///
/// Accepted by [`Subscriptions::create`](crate::services::subscriptions::Subscriptions::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SubscriptionCreate {
    /// A new subscription to a free product for a customer, by ID.
    Customer(SubscriptionCreateCustomer),
    /// A new subscription to a free product for a customer, by external ID.
    ExternalCustomer(SubscriptionCreateExternalCustomer),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<SubscriptionCreateCustomer> for SubscriptionCreate {
    #[inline]
    fn from(value: SubscriptionCreateCustomer) -> Self {
        Self::Customer(value)
    }
}

impl From<SubscriptionCreateExternalCustomer> for SubscriptionCreate {
    #[inline]
    fn from(value: SubscriptionCreateExternalCustomer) -> Self {
        Self::ExternalCustomer(value)
    }
}

impl Encode for SubscriptionCreate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Customer(value) => value.encode(writer),
            Self::ExternalCustomer(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

/// A new subscription to a free product for a customer, by ID.
///
/// Accepted by [`Subscriptions::create`](crate::services::subscriptions::Subscriptions::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCreateCustomer {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Recurring product to subscribe to. It must be free. For other products, use a checkout.
    pub product_id: Uuid,
    /// Customer of the subscription.
    pub customer_id: Uuid,
}

impl SubscriptionCreateCustomer {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(product_id: Uuid, customer_id: Uuid) -> Self {
        Self {
            metadata: None,
            product_id,
            customer_id,
        }
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }
}

encode_record! {
    SubscriptionCreateCustomer;
    "metadata": optional metadata, "product_id": field product_id, "customer_id": field customer_id,
}

/// A new subscription to a free product for a customer, by external ID.
///
/// Accepted by [`Subscriptions::create`](crate::services::subscriptions::Subscriptions::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCreateExternalCustomer {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Recurring product to subscribe to. It must be free. For other products, use a checkout.
    pub product_id: Uuid,
    /// Customer to subscribe, by external ID. The customer must exist.
    pub external_customer_id: String,
}

impl SubscriptionCreateExternalCustomer {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(product_id: Uuid, external_customer_id: impl Into<String>) -> Self {
        Self {
            metadata: None,
            product_id,
            external_customer_id: external_customer_id.into(),
        }
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }
}

encode_record! {
    SubscriptionCreateExternalCustomer;
    "metadata": optional metadata, "product_id": field product_id,
    "external_customer_id": field external_customer_id,
}

/// A column of the CSV export of subscriptions.
///
/// Accepted by [`Subscriptions::export`](crate::services::subscriptions::Subscriptions::export).
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionExportColumn {
    /// `email`
    Email,
    /// `started_at`
    StartedAt,
    /// `product`
    Product,
    /// `amount`
    Amount,
    /// `currency`
    Currency,
    /// `status`
    Status,
    /// `recurring_interval`
    RecurringInterval,
    /// `customer_name`
    CustomerName,
    /// `billing_name`
    BillingName,
    /// `billing_country`
    BillingCountry,
    /// `net_amount`
    NetAmount,
    /// `discount`
    Discount,
    /// `seats`
    Seats,
    /// `current_period_start`
    CurrentPeriodStart,
    /// `current_period_end`
    CurrentPeriodEnd,
    /// `cancel_at_period_end`
    CancelAtPeriodEnd,
    /// `canceled_at`
    CanceledAt,
    /// `ends_at`
    EndsAt,
    /// `ended_at`
    EndedAt,
    /// `cancellation_reason`
    CancellationReason,
    /// `trial_start`
    TrialStart,
    /// `trial_end`
    TrialEnd,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl SubscriptionExportColumn {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::StartedAt => "started_at",
            Self::Product => "product",
            Self::Amount => "amount",
            Self::Currency => "currency",
            Self::Status => "status",
            Self::RecurringInterval => "recurring_interval",
            Self::CustomerName => "customer_name",
            Self::BillingName => "billing_name",
            Self::BillingCountry => "billing_country",
            Self::NetAmount => "net_amount",
            Self::Discount => "discount",
            Self::Seats => "seats",
            Self::CurrentPeriodStart => "current_period_start",
            Self::CurrentPeriodEnd => "current_period_end",
            Self::CancelAtPeriodEnd => "cancel_at_period_end",
            Self::CanceledAt => "canceled_at",
            Self::EndsAt => "ends_at",
            Self::EndedAt => "ended_at",
            Self::CancellationReason => "cancellation_reason",
            Self::TrialStart => "trial_start",
            Self::TrialEnd => "trial_end",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for SubscriptionExportColumn {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "email" => Self::Email,
            "started_at" => Self::StartedAt,
            "product" => Self::Product,
            "amount" => Self::Amount,
            "currency" => Self::Currency,
            "status" => Self::Status,
            "recurring_interval" => Self::RecurringInterval,
            "customer_name" => Self::CustomerName,
            "billing_name" => Self::BillingName,
            "billing_country" => Self::BillingCountry,
            "net_amount" => Self::NetAmount,
            "discount" => Self::Discount,
            "seats" => Self::Seats,
            "current_period_start" => Self::CurrentPeriodStart,
            "current_period_end" => Self::CurrentPeriodEnd,
            "cancel_at_period_end" => Self::CancelAtPeriodEnd,
            "canceled_at" => Self::CanceledAt,
            "ends_at" => Self::EndsAt,
            "ended_at" => Self::EndedAt,
            "cancellation_reason" => Self::CancellationReason,
            "trial_start" => Self::TrialStart,
            "trial_end" => Self::TrialEnd,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(SubscriptionExportColumn);

impl Encode for SubscriptionExportColumn {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

/// A page of subscriptions.
///
/// Returned by [`Subscriptions::list`](crate::services::subscriptions::Subscriptions::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionPage {
    /// Items of the page, in order.
    pub items: Vec<Subscription>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    SubscriptionPage;
    "items": items, "pagination": pagination,
}

impl Page for SubscriptionPage {
    type Item = Subscription;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    #[inline]
    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// Sort key for subscriptions; a leading `-` sorts in descending order.
///
/// Accepted by [`Subscriptions::list`](crate::services::subscriptions::Subscriptions::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionSortProperty {
    /// `customer`
    Customer,
    /// `-customer`
    CustomerDesc,
    /// `status`
    Status,
    /// `-status`
    StatusDesc,
    /// `started_at`
    StartedAt,
    /// `-started_at`
    StartedAtDesc,
    /// `current_period_end`
    CurrentPeriodEnd,
    /// `-current_period_end`
    CurrentPeriodEndDesc,
    /// `ended_at`
    EndedAt,
    /// `-ended_at`
    EndedAtDesc,
    /// `ends_at`
    EndsAt,
    /// `-ends_at`
    EndsAtDesc,
    /// `amount`
    Amount,
    /// `-amount`
    AmountDesc,
    /// `product`
    Product,
    /// `-product`
    ProductDesc,
    /// `discount`
    Discount,
    /// `-discount`
    DiscountDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl SubscriptionSortProperty {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Customer => "customer",
            Self::CustomerDesc => "-customer",
            Self::Status => "status",
            Self::StatusDesc => "-status",
            Self::StartedAt => "started_at",
            Self::StartedAtDesc => "-started_at",
            Self::CurrentPeriodEnd => "current_period_end",
            Self::CurrentPeriodEndDesc => "-current_period_end",
            Self::EndedAt => "ended_at",
            Self::EndedAtDesc => "-ended_at",
            Self::EndsAt => "ends_at",
            Self::EndsAtDesc => "-ends_at",
            Self::Amount => "amount",
            Self::AmountDesc => "-amount",
            Self::Product => "product",
            Self::ProductDesc => "-product",
            Self::Discount => "discount",
            Self::DiscountDesc => "-discount",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for SubscriptionSortProperty {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "customer" => Self::Customer,
            "-customer" => Self::CustomerDesc,
            "status" => Self::Status,
            "-status" => Self::StatusDesc,
            "started_at" => Self::StartedAt,
            "-started_at" => Self::StartedAtDesc,
            "current_period_end" => Self::CurrentPeriodEnd,
            "-current_period_end" => Self::CurrentPeriodEndDesc,
            "ended_at" => Self::EndedAt,
            "-ended_at" => Self::EndedAtDesc,
            "ends_at" => Self::EndsAt,
            "-ends_at" => Self::EndsAtDesc,
            "amount" => Self::Amount,
            "-amount" => Self::AmountDesc,
            "product" => Self::Product,
            "-product" => Self::ProductDesc,
            "discount" => Self::Discount,
            "-discount" => Self::DiscountDesc,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(SubscriptionSortProperty);

impl Encode for SubscriptionSortProperty {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
