//! Models: customer subscription.

use uuid::Uuid;

use crate::models::{
    AnyProductPrice, BenefitPublic, CustomerCancellationReason, CustomerOrganization,
    Pagination, PendingSubscriptionUpdate, ProductMediaFileRead, ProductVisibility,
    RecurringInterval, SubscriptionStatus, TrialInterval,
};
use crate::money::Money;
use crate::runtime::{Page, debug_record, encode_string_enum, string_enum};
use crate::runtime::json::{
    Encode, Nulls, Patch, Timestamp, Unknown, UnknownValue, Writer, decode_record,
    encode_record,
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

debug_record! {
    CustomerSubscription, "CustomerSubscription";
    "created_at": created_at, "modified_at": modified_at, "id": id, "amount": amount,
    "currency": currency, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count, "status": status,
    "current_period_start": current_period_start, "current_period_end": current_period_end,
    "current_meter_period_start": current_meter_period_start,
    "current_meter_period_end": current_meter_period_end, "trial_start": trial_start,
    "trial_end": trial_end, "cancel_at_period_end": cancel_at_period_end,
    "canceled_at": canceled_at, "started_at": started_at, "ends_at": ends_at, "ended_at": ended_at,
    "past_due_at": past_due_at, "pause_at_period_end": pause_at_period_end, "paused_at": paused_at,
    "resumes_at": resumes_at, "customer_id": customer_id, "product_id": product_id,
    "discount_id": discount_id, "checkout_id": checkout_id, "seats": seats, "units": units,
    "customer_cancellation_reason": customer_cancellation_reason,
    "customer_cancellation_comment": customer_cancellation_comment, "product": product,
    "prices": prices, "meters": meters, "pending_update": pending_update,
}

decode_record! {
    CustomerSubscription, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "amount": amount,
    "currency": currency, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count, "status": status,
    "current_period_start": current_period_start, "current_period_end": current_period_end,
    "current_meter_period_start": current_meter_period_start,
    "current_meter_period_end": current_meter_period_end, "trial_start": trial_start,
    "trial_end": trial_end, "cancel_at_period_end": cancel_at_period_end,
    "canceled_at": canceled_at, "started_at": started_at, "ends_at": ends_at, "ended_at": ended_at,
    "past_due_at": past_due_at, "pause_at_period_end": pause_at_period_end, "paused_at": paused_at,
    "resumes_at": resumes_at, "customer_id": customer_id, "product_id": product_id,
    "discount_id": discount_id, "checkout_id": checkout_id, "seats": seats, "units": units,
    "customer_cancellation_reason": customer_cancellation_reason,
    "customer_cancellation_comment": customer_cancellation_comment, "product": product,
    "prices": prices, "meters": meters, "pending_update": pending_update,
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

encode_record! {
    CustomerSubscriptionCancel;
    "cancel_at_period_end": patch cancel_at_period_end,
    "cancellation_reason": patch cancellation_reason,
    "cancellation_comment": patch cancellation_comment,
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

decode_record! {
    CustomerSubscriptionMeter;
    "created_at": created_at, "modified_at": modified_at, "id": id,
    "consumed_units": consumed_units, "credited_units": credited_units, "amount": amount,
    "meter_id": meter_id, "meter": meter,
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

decode_record! {
    CustomerSubscriptionMeterMeter;
    "created_at": created_at, "modified_at": modified_at, "id": id, "name": name,
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

decode_record! {
    CustomerSubscriptionPage;
    "items": items, "pagination": pagination,
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

encode_record! {
    CustomerSubscriptionPause;
    "pause_at_period_end": field pause_at_period_end, "resumes_at": patch resumes_at,
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

decode_record! {
    CustomerSubscriptionProduct;
    "id": id, "created_at": created_at, "modified_at": modified_at,
    "trial_interval": trial_interval, "trial_interval_count": trial_interval_count, "name": name,
    "description": description, "visibility": visibility, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count, "meter_interval": meter_interval,
    "meter_interval_count": meter_interval_count, "is_recurring": is_recurring,
    "is_archived": is_archived, "organization_id": organization_id, "prices": prices,
    "benefits": benefits, "medias": medias, "organization": organization,
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

encode_record! {
    CustomerSubscriptionResume;
    "resume" = &true,
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

string_enum! {
    CustomerSubscriptionSortProperty;
    StartedAt = "started_at", StartedAtDesc = "-started_at", Amount = "amount",
    AmountDesc = "-amount", Status = "status", StatusDesc = "-status",
    Organization = "organization", OrganizationDesc = "-organization", Product = "product",
    ProductDesc = "-product",
}

encode_string_enum!(CustomerSubscriptionSortProperty);

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

encode_record! {
    CustomerSubscriptionUpdateClear;
    "pending_update" = &None::<bool>,
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

encode_record! {
    CustomerSubscriptionUpdateProduct;
    "product_id": field product_id,
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

encode_record! {
    CustomerSubscriptionUpdateSeats;
    "seats": field seats,
}
