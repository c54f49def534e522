//! Models: customer subscription.

use std::fmt;

use uuid::Uuid;

use crate::models::{
    AnyProductPrice, BenefitPublic, CustomerCancellationReason, CustomerOrganization,
    Pagination, PendingSubscriptionUpdate, ProductMediaFileRead, ProductVisibility,
    RecurringInterval, SubscriptionStatus, TrialInterval,
};
use crate::money::Money;
use crate::runtime::{Page, debug_fields, string_enum};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Nulls, Patch, Reader, Timestamp, Unknown,
    UnknownValue, Writer,
};

/// A subscription of the authenticated customer.
///
/// Returned by
/// [`customer_portal::Seats::list_claimed_subscriptions`](crate::services::customer_portal::seats::Seats::list_claimed_subscriptions),
/// [`customer_portal::Subscriptions::cancel`](crate::services::customer_portal::subscriptions::Subscriptions::cancel),
/// [`customer_portal::Subscriptions::get`](crate::services::customer_portal::subscriptions::Subscriptions::get)
/// and 2 other operations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerSubscription {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Price of a billing period in cents.
    pub amount: i64,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Unit of the billing period.
    pub recurring_interval: RecurringInterval,
    /// Length of the billing period in `recurring_interval`s: with `month`, 1 bills monthly and 2 every
    /// other month.
    pub recurring_interval_count: i64,
    /// Status of the subscription.
    pub status: SubscriptionStatus,
    /// Start of the current billing period.
    pub current_period_start: Timestamp,
    /// End of the current billing period.
    pub current_period_end: Timestamp,
    /// Start of the current meter cycle; `null` if meters follow the billing period. At its end,
    /// overage is billed and credits are renewed.
    pub current_meter_period_start: Option<Timestamp>,
    /// End of the current meter cycle, when credits are renewed; `null` if meters follow the billing
    /// period.
    pub current_meter_period_end: Option<Timestamp>,
    /// Start of the trial; `null` if there was none.
    pub trial_start: Option<Timestamp>,
    /// End of the trial; `null` if there was none.
    pub trial_end: Option<Timestamp>,
    /// Whether it ends with the current period.
    pub cancel_at_period_end: bool,
    /// When it was canceled, or `null`. With `cancel_at_period_end`, it continues until the end of the
    /// period.
    pub canceled_at: Option<Timestamp>,
    /// When it started, or `null`.
    pub started_at: Option<Timestamp>,
    /// When it will end; `null` if no end is scheduled.
    pub ends_at: Option<Timestamp>,
    /// When it ended, or `null`.
    pub ended_at: Option<Timestamp>,
    /// When the subscription became `past_due`, or `null`.
    pub past_due_at: Option<Timestamp>,
    /// Whether it will be paused at the end of the period.
    pub pause_at_period_end: bool,
    /// Start of the pause; `null` if there is none.
    pub paused_at: Option<Timestamp>,
    /// When a paused subscription resumes automatically; `null` if it does not.
    pub resumes_at: Option<Timestamp>,
    /// Customer of the subscription.
    pub customer_id: Uuid,
    /// Product of the subscription.
    pub product_id: Uuid,
    /// Applied discount, or `null`.
    pub discount_id: Option<Uuid>,
    /// Checkout session of the subscription, or `null`.
    pub checkout_id: Option<Uuid>,
    /// Number of seats for a seat-based price, otherwise `null`.
    pub seats: Option<i64>,
    /// Number of units for a unit-based price, otherwise `null`.
    pub units: Option<i64>,
    /// Why the customer canceled, or `null`.
    pub customer_cancellation_reason: Option<CustomerCancellationReason>,
    /// Comment of the customer on the cancellation, or `null`.
    pub customer_cancellation_comment: Option<String>,
    /// Product of the subscription.
    pub product: CustomerSubscriptionProduct,
    /// Prices that are billed. Each is a `ProductPrice` or, for old products, a
    /// `LegacyRecurringProductPrice`.
    pub prices: Vec<AnyProductPrice>,
    /// Usage in the current billing period, by meter.
    pub meters: Vec<CustomerSubscriptionMeter>,
    /// Change that takes effect in the next period, or `null`.
    pub pending_update: Option<PendingSubscriptionUpdate>,
    pub(crate) nulls: Nulls,
}

impl CustomerSubscription {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }
}

impl fmt::Debug for CustomerSubscription {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "CustomerSubscription",
            &[
                ("created_at", &self.created_at),
                ("modified_at", &self.modified_at),
                ("id", &self.id),
                ("amount", &self.amount),
                ("currency", &self.currency),
                ("recurring_interval", &self.recurring_interval),
                ("recurring_interval_count", &self.recurring_interval_count),
                ("status", &self.status),
                ("current_period_start", &self.current_period_start),
                ("current_period_end", &self.current_period_end),
                ("current_meter_period_start", &self.current_meter_period_start),
                ("current_meter_period_end", &self.current_meter_period_end),
                ("trial_start", &self.trial_start),
                ("trial_end", &self.trial_end),
                ("cancel_at_period_end", &self.cancel_at_period_end),
                ("canceled_at", &self.canceled_at),
                ("started_at", &self.started_at),
                ("ends_at", &self.ends_at),
                ("ended_at", &self.ended_at),
                ("past_due_at", &self.past_due_at),
                ("pause_at_period_end", &self.pause_at_period_end),
                ("paused_at", &self.paused_at),
                ("resumes_at", &self.resumes_at),
                ("customer_id", &self.customer_id),
                ("product_id", &self.product_id),
                ("discount_id", &self.discount_id),
                ("checkout_id", &self.checkout_id),
                ("seats", &self.seats),
                ("units", &self.units),
                ("customer_cancellation_reason", &self.customer_cancellation_reason),
                ("customer_cancellation_comment", &self.customer_cancellation_comment),
                ("product", &self.product),
                ("prices", &self.prices),
                ("meters", &self.meters),
                ("pending_update", &self.pending_update),
            ],
        )
    }
}

impl Decode for CustomerSubscription {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "created_at", "modified_at", "id", "amount", "currency", "recurring_interval",
                "recurring_interval_count", "status", "current_period_start", "current_period_end",
                "current_meter_period_start", "current_meter_period_end", "trial_start",
                "trial_end", "cancel_at_period_end", "canceled_at", "started_at", "ends_at",
                "ended_at", "past_due_at", "pause_at_period_end", "paused_at", "resumes_at",
                "customer_id", "product_id", "discount_id", "checkout_id", "seats", "units",
                "customer_cancellation_reason", "customer_cancellation_comment", "product",
                "prices", "meters", "pending_update",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.created_at, &mut value.modified_at, &mut value.id, &mut value.amount,
                &mut value.currency, &mut value.recurring_interval,
                &mut value.recurring_interval_count, &mut value.status,
                &mut value.current_period_start, &mut value.current_period_end,
                &mut value.current_meter_period_start, &mut value.current_meter_period_end,
                &mut value.trial_start, &mut value.trial_end, &mut value.cancel_at_period_end,
                &mut value.canceled_at, &mut value.started_at, &mut value.ends_at,
                &mut value.ended_at, &mut value.past_due_at, &mut value.pause_at_period_end,
                &mut value.paused_at, &mut value.resumes_at, &mut value.customer_id,
                &mut value.product_id, &mut value.discount_id, &mut value.checkout_id,
                &mut value.seats, &mut value.units, &mut value.customer_cancellation_reason,
                &mut value.customer_cancellation_comment, &mut value.product, &mut value.prices,
                &mut value.meters, &mut value.pending_update,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for CustomerSubscription {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
        status: Blank::BLANK,
        current_period_start: Blank::BLANK,
        current_period_end: Blank::BLANK,
        current_meter_period_start: Blank::BLANK,
        current_meter_period_end: Blank::BLANK,
        trial_start: Blank::BLANK,
        trial_end: Blank::BLANK,
        cancel_at_period_end: Blank::BLANK,
        canceled_at: Blank::BLANK,
        started_at: Blank::BLANK,
        ends_at: Blank::BLANK,
        ended_at: Blank::BLANK,
        past_due_at: Blank::BLANK,
        pause_at_period_end: Blank::BLANK,
        paused_at: Blank::BLANK,
        resumes_at: Blank::BLANK,
        customer_id: Blank::BLANK,
        product_id: Blank::BLANK,
        discount_id: Blank::BLANK,
        checkout_id: Blank::BLANK,
        seats: Blank::BLANK,
        units: Blank::BLANK,
        customer_cancellation_reason: Blank::BLANK,
        customer_cancellation_comment: Blank::BLANK,
        product: Blank::BLANK,
        prices: Blank::BLANK,
        meters: Blank::BLANK,
        pending_update: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

/// Cancels the customer's own subscription at the end of the period, or withdraws the cancellation.
///
/// Accepted by
/// [`customer_portal::Subscriptions::update`](crate::services::customer_portal::subscriptions::Subscriptions::update).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerSubscriptionCancel {
    /// `true` ends the subscription with the current period, `false` withdraws a cancellation.
    pub cancel_at_period_end: Patch<bool>,
    /// Reason for the cancellation.
    pub cancellation_reason: Patch<CustomerCancellationReason>,
    /// Comment of the customer.
    pub cancellation_comment: Patch<String>,
}

impl CustomerSubscriptionCancel {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// `true` ends the subscription with the current period, `false` withdraws a cancellation.
    #[must_use]
    #[inline]
    pub fn cancel_at_period_end(
        mut self,
        cancel_at_period_end: impl Into<Patch<bool>>,
    ) -> Self {
        self.cancel_at_period_end = cancel_at_period_end.into();
        self
    }

    /// Reason for the cancellation.
    #[must_use]
    #[inline]
    pub fn cancellation_reason(
        mut self,
        cancellation_reason: impl Into<Patch<CustomerCancellationReason>>,
    ) -> Self {
        self.cancellation_reason = cancellation_reason.into();
        self
    }

    /// Comment of the customer.
    #[must_use]
    #[inline]
    pub fn cancellation_comment(
        mut self,
        cancellation_comment: impl Into<Patch<String>>,
    ) -> Self {
        self.cancellation_comment = cancellation_comment.into();
        self
    }
}

impl Encode for CustomerSubscriptionCancel {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.patch("cancel_at_period_end", &self.cancel_at_period_end);
        object.patch("cancellation_reason", &self.cancellation_reason);
        object.patch("cancellation_comment", &self.cancellation_comment);
        object.end();
    }
}

/// Usage and cost of a meter of a subscription in the current billing period, as shown in the
/// customer portal.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerSubscriptionMeter {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Units used in the current billing period.
    pub consumed_units: f64,
    /// Units granted as credit in the current billing period.
    pub credited_units: i64,
    /// Cost of the usage in the current billing period, in cents.
    pub amount: i64,
    /// Meter that counts the usage.
    pub meter_id: Uuid,
    /// ID and name of the meter.
    pub meter: CustomerSubscriptionMeterMeter,
}

impl Decode for CustomerSubscriptionMeter {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "created_at", "modified_at", "id", "consumed_units", "credited_units", "amount",
                "meter_id", "meter",
            ],
            &mut [
                &mut value.created_at, &mut value.modified_at, &mut value.id,
                &mut value.consumed_units, &mut value.credited_units, &mut value.amount,
                &mut value.meter_id, &mut value.meter,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerSubscriptionMeter {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        consumed_units: Blank::BLANK,
        credited_units: Blank::BLANK,
        amount: Blank::BLANK,
        meter_id: Blank::BLANK,
        meter: Blank::BLANK,
    };
}

/// Summary of the meter of a usage count.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerSubscriptionMeterMeter {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Meter name, as shown on invoices and in usage reports.
    pub name: String,
}

impl Decode for CustomerSubscriptionMeterMeter {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["created_at", "modified_at", "id", "name"],
            &mut [&mut value.created_at, &mut value.modified_at, &mut value.id, &mut value.name],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerSubscriptionMeterMeter {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        name: Blank::BLANK,
    };
}

/// A page of the authenticated customer's subscriptions.
///
/// Returned by
/// [`customer_portal::Seats::list_claimed_subscriptions`](crate::services::customer_portal::seats::Seats::list_claimed_subscriptions)
/// and
/// [`customer_portal::Subscriptions::list`](crate::services::customer_portal::subscriptions::Subscriptions::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerSubscriptionPage {
    /// Items of the page, in order.
    pub items: Vec<CustomerSubscription>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

impl Decode for CustomerSubscriptionPage {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["items", "pagination"],
            &mut [&mut value.items, &mut value.pagination],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerSubscriptionPage {
    const BLANK: Self = Self {
        items: Blank::BLANK,
        pagination: Blank::BLANK,
    };
}

impl Page for CustomerSubscriptionPage {
    type Item = CustomerSubscription;
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

/// Pauses the customer's own subscription at the end of the period, or withdraws the pause.
///
/// Accepted by
/// [`customer_portal::Subscriptions::update`](crate::services::customer_portal::subscriptions::Subscriptions::update).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerSubscriptionPause {
    /// `true` pauses the subscription at the end of the current period, `false` withdraws a scheduled
    /// pause.
    pub pause_at_period_end: bool,
    /// When to resume, after the end of the current period. By default, it is paused until it is
    /// resumed manually.
    pub resumes_at: Patch<Timestamp>,
}

impl CustomerSubscriptionPause {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(pause_at_period_end: bool) -> Self {
        Self {
            pause_at_period_end,
            resumes_at: Patch::Keep,
        }
    }

    /// When to resume, after the end of the current period. By default, it is paused until it is
    /// resumed manually.
    #[must_use]
    #[inline]
    pub fn resumes_at(mut self, resumes_at: impl Into<Patch<Timestamp>>) -> Self {
        self.resumes_at = resumes_at.into();
        self
    }
}

impl Encode for CustomerSubscriptionPause {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("pause_at_period_end", &self.pause_at_period_end);
        object.patch("resumes_at", &self.resumes_at);
        object.end();
    }
}

/// The product of a subscription, as the customer portal shows it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerSubscriptionProduct {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Unit of the product's trial; `null` if there is no trial.
    pub trial_interval: Option<TrialInterval>,
    /// Length of the trial in `trial_interval`s; `null` if there is no trial.
    pub trial_interval_count: Option<i64>,
    /// Product name, as shown to customers.
    pub name: String,
    /// Free text shown to customers, or `null`.
    pub description: Option<String>,
    /// Visibility of the product, see `ProductVisibility`.
    pub visibility: ProductVisibility,
    /// Unit of the billing period; `null` for a one-time purchase.
    pub recurring_interval: Option<RecurringInterval>,
    /// Length of the billing period in `recurring_interval`s: with `month`, 1 bills monthly and 2 every
    /// other month. `null` for a one-time purchase.
    pub recurring_interval_count: Option<i64>,
    /// Unit of the meter cycle, if it differs from the billing period. `null` if meters follow the
    /// billing period.
    pub meter_interval: Option<RecurringInterval>,
    /// Length of the meter cycle in `meter_interval`s; `null` if meters follow the billing period.
    pub meter_interval_count: Option<i64>,
    /// `true` for a subscription product, `false` for a one-time purchase.
    pub is_recurring: bool,
    /// Whether the product is withdrawn from sale.
    pub is_archived: bool,
    /// Organization that sells the product.
    pub organization_id: Uuid,
    /// Prices of the product. Each is a `ProductPrice` or, for old products, a
    /// `LegacyRecurringProductPrice`.
    pub prices: Vec<AnyProductPrice>,
    /// Benefits that the product grants.
    pub benefits: Vec<BenefitPublic>,
    /// Images of the product, as uploaded files of the `product_media` service.
    pub medias: Vec<ProductMediaFileRead>,
    /// Seller of the product.
    pub organization: CustomerOrganization,
}

impl Decode for CustomerSubscriptionProduct {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id", "created_at", "modified_at", "trial_interval", "trial_interval_count", "name",
                "description", "visibility", "recurring_interval", "recurring_interval_count",
                "meter_interval", "meter_interval_count", "is_recurring", "is_archived",
                "organization_id", "prices", "benefits", "medias", "organization",
            ],
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at,
                &mut value.trial_interval, &mut value.trial_interval_count, &mut value.name,
                &mut value.description, &mut value.visibility, &mut value.recurring_interval,
                &mut value.recurring_interval_count, &mut value.meter_interval,
                &mut value.meter_interval_count, &mut value.is_recurring, &mut value.is_archived,
                &mut value.organization_id, &mut value.prices, &mut value.benefits,
                &mut value.medias, &mut value.organization,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerSubscriptionProduct {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        trial_interval: Blank::BLANK,
        trial_interval_count: Blank::BLANK,
        name: Blank::BLANK,
        description: Blank::BLANK,
        visibility: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
        meter_interval: Blank::BLANK,
        meter_interval_count: Blank::BLANK,
        is_recurring: Blank::BLANK,
        is_archived: Blank::BLANK,
        organization_id: Blank::BLANK,
        prices: Blank::BLANK,
        benefits: Blank::BLANK,
        medias: Blank::BLANK,
        organization: Blank::BLANK,
    };
}

/// Resumes the customer's own paused subscription.
///
/// Accepted by
/// [`customer_portal::Subscriptions::update`](crate::services::customer_portal::subscriptions::Subscriptions::update).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerSubscriptionResume {}

impl CustomerSubscriptionResume {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Encode for CustomerSubscriptionResume {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("resume", &true);
        object.end();
    }
}

/// Sort key for subscriptions; a leading `-` sorts in descending order.
///
/// Accepted by
/// [`customer_portal::Subscriptions::list`](crate::services::customer_portal::subscriptions::Subscriptions::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerSubscriptionSortProperty {
    /// `started_at`
    StartedAt,
    /// `-started_at`
    StartedAtDesc,
    /// `amount`
    Amount,
    /// `-amount`
    AmountDesc,
    /// `status`
    Status,
    /// `-status`
    StatusDesc,
    /// `organization`
    Organization,
    /// `-organization`
    OrganizationDesc,
    /// `product`
    Product,
    /// `-product`
    ProductDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl CustomerSubscriptionSortProperty {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::StartedAt => "started_at",
            Self::StartedAtDesc => "-started_at",
            Self::Amount => "amount",
            Self::AmountDesc => "-amount",
            Self::Status => "status",
            Self::StatusDesc => "-status",
            Self::Organization => "organization",
            Self::OrganizationDesc => "-organization",
            Self::Product => "product",
            Self::ProductDesc => "-product",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for CustomerSubscriptionSortProperty {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "started_at" => Self::StartedAt,
            "-started_at" => Self::StartedAtDesc,
            "amount" => Self::Amount,
            "-amount" => Self::AmountDesc,
            "status" => Self::Status,
            "-status" => Self::StatusDesc,
            "organization" => Self::Organization,
            "-organization" => Self::OrganizationDesc,
            "product" => Self::Product,
            "-product" => Self::ProductDesc,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(CustomerSubscriptionSortProperty);

impl Encode for CustomerSubscriptionSortProperty {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

/// A change by customers to their own subscription. One variant for each kind of change,
/// discriminated by the keys that are set.
///
/// Accepted by
/// [`customer_portal::Subscriptions::update`](crate::services::customer_portal::subscriptions::Subscriptions::update).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerSubscriptionUpdate {
    /// Changes the product of the customer's own subscription.
    UpdateProduct(CustomerSubscriptionUpdateProduct),
    /// Changes the number of seats of the customer's own subscription.
    UpdateSeats(CustomerSubscriptionUpdateSeats),
    /// Cancels the customer's own subscription at the end of the period, or withdraws the cancellation.
    Cancel(CustomerSubscriptionCancel),
    /// Pauses the customer's own subscription at the end of the period, or withdraws the pause.
    Pause(CustomerSubscriptionPause),
    /// Resumes the customer's own paused subscription.
    Resume(CustomerSubscriptionResume),
    /// Cancels the change of the customer's own subscription that is scheduled for the next period.
    UpdateClear(CustomerSubscriptionUpdateClear),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<CustomerSubscriptionUpdateProduct> for CustomerSubscriptionUpdate {
    #[inline]
    fn from(value: CustomerSubscriptionUpdateProduct) -> Self {
        Self::UpdateProduct(value)
    }
}

impl From<CustomerSubscriptionUpdateSeats> for CustomerSubscriptionUpdate {
    #[inline]
    fn from(value: CustomerSubscriptionUpdateSeats) -> Self {
        Self::UpdateSeats(value)
    }
}

impl From<CustomerSubscriptionCancel> for CustomerSubscriptionUpdate {
    #[inline]
    fn from(value: CustomerSubscriptionCancel) -> Self {
        Self::Cancel(value)
    }
}

impl From<CustomerSubscriptionPause> for CustomerSubscriptionUpdate {
    #[inline]
    fn from(value: CustomerSubscriptionPause) -> Self {
        Self::Pause(value)
    }
}

impl From<CustomerSubscriptionResume> for CustomerSubscriptionUpdate {
    #[inline]
    fn from(value: CustomerSubscriptionResume) -> Self {
        Self::Resume(value)
    }
}

impl From<CustomerSubscriptionUpdateClear> for CustomerSubscriptionUpdate {
    #[inline]
    fn from(value: CustomerSubscriptionUpdateClear) -> Self {
        Self::UpdateClear(value)
    }
}

impl Encode for CustomerSubscriptionUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::UpdateProduct(value) => value.encode(writer),
            Self::UpdateSeats(value) => value.encode(writer),
            Self::Cancel(value) => value.encode(writer),
            Self::Pause(value) => value.encode(writer),
            Self::Resume(value) => value.encode(writer),
            Self::UpdateClear(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

/// Cancels the change of the customer's own subscription that is scheduled for the next period.
///
/// Accepted by
/// [`customer_portal::Subscriptions::update`](crate::services::customer_portal::subscriptions::Subscriptions::update).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerSubscriptionUpdateClear {}

impl CustomerSubscriptionUpdateClear {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Encode for CustomerSubscriptionUpdateClear {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("pending_update", &None::<bool>);
        object.end();
    }
}

/// Changes the product of the customer's own subscription.
///
/// Accepted by
/// [`customer_portal::Subscriptions::update`](crate::services::customer_portal::subscriptions::Subscriptions::update).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerSubscriptionUpdateProduct {
    /// Product to change to.
    pub product_id: Uuid,
}

impl CustomerSubscriptionUpdateProduct {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(product_id: Uuid) -> Self {
        Self { product_id }
    }
}

impl Encode for CustomerSubscriptionUpdateProduct {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("product_id", &self.product_id);
        object.end();
    }
}

/// Changes the number of seats of the customer's own subscription.
///
/// Accepted by
/// [`customer_portal::Subscriptions::update`](crate::services::customer_portal::subscriptions::Subscriptions::update).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerSubscriptionUpdateSeats {
    /// New number of seats.
    pub seats: i64,
}

impl CustomerSubscriptionUpdateSeats {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(seats: impl Into<i64>) -> Self {
        Self { seats: seats.into() }
    }
}

impl Encode for CustomerSubscriptionUpdateSeats {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("seats", &self.seats);
        object.end();
    }
}
