//! Models: subscription.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{MetadataValue, Pagination, Subscription};
use crate::runtime::{Page, encode_string_enum, string_enum};
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

string_enum! {
    SubscriptionExportColumn;
    Email = "email", StartedAt = "started_at", Product = "product", Amount = "amount",
    Currency = "currency", Status = "status", RecurringInterval = "recurring_interval",
    CustomerName = "customer_name", BillingName = "billing_name",
    BillingCountry = "billing_country", NetAmount = "net_amount", Discount = "discount",
    Seats = "seats", CurrentPeriodStart = "current_period_start",
    CurrentPeriodEnd = "current_period_end", CancelAtPeriodEnd = "cancel_at_period_end",
    CanceledAt = "canceled_at", EndsAt = "ends_at", EndedAt = "ended_at",
    CancellationReason = "cancellation_reason", TrialStart = "trial_start", TrialEnd = "trial_end",
}

encode_string_enum!(SubscriptionExportColumn);

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

string_enum! {
    SubscriptionSortProperty;
    Customer = "customer", CustomerDesc = "-customer", Status = "status", StatusDesc = "-status",
    StartedAt = "started_at", StartedAtDesc = "-started_at",
    CurrentPeriodEnd = "current_period_end", CurrentPeriodEndDesc = "-current_period_end",
    EndedAt = "ended_at", EndedAtDesc = "-ended_at", EndsAt = "ends_at", EndsAtDesc = "-ends_at",
    Amount = "amount", AmountDesc = "-amount", Product = "product", ProductDesc = "-product",
    Discount = "discount", DiscountDesc = "-discount",
}

encode_string_enum!(SubscriptionSortProperty);
