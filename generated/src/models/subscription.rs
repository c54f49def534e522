//! Models: subscription.

use crate::runtime::{decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::UnknownValue;

#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
use {
    std::collections::BTreeMap, uuid::Uuid,
    crate::models::{
        Address, AnyProductPrice, CustomerCancellationReason, CustomerType, DiscountBase,
        FieldValue, MetadataValue, Meter, PendingSubscriptionUpdate, Product,
        RecurringInterval, TaxIdFormat,
    },
    crate::money::Money, crate::runtime::debug_record,
    crate::runtime::json::{Nulls, Timestamp, decode_record},
};

/// A customer's subscription to a product. Amounts are in the smallest unit of `currency`.
///
/// Returned by [`Subscriptions::create`](crate::services::subscriptions::Subscriptions::create),
/// [`Subscriptions::get`](crate::services::subscriptions::Subscriptions::get),
/// [`Subscriptions::list`](crate::services::subscriptions::Subscriptions::list) and 2 other
/// operations.
#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
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
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Values of custom fields, by the slug of the field.
    pub custom_field_data: Option<BTreeMap<String, Option<FieldValue>>>,
    /// Customer of the subscription.
    pub customer: SubscriptionCustomer,
    /// Product of the subscription.
    pub product: Product,
    /// Applied discount, or `null`. Discriminated by `amounts` or `basis_points`, and
    /// `duration_in_months`.
    pub discount: Option<DiscountBase>,
    /// Prices that are billed. Each is a `ProductPrice` or, for old products, a
    /// `LegacyRecurringProductPrice`.
    pub prices: Vec<AnyProductPrice>,
    /// Usage in the current billing period, by meter.
    pub meters: Vec<SubscriptionMeter>,
    /// Change that takes effect in the next period, or `null`.
    pub pending_update: Option<PendingSubscriptionUpdate>,
    pub(crate) nulls: Nulls,
}

#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
impl Subscription {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }
}

#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
debug_record! {
    Subscription, "Subscription";
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
    "customer_cancellation_comment": customer_cancellation_comment, "metadata": metadata,
    "custom_field_data": custom_field_data, "customer": customer, "product": product,
    "discount": discount, "prices": prices, "meters": meters, "pending_update": pending_update,
}

#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
decode_record! {
    Subscription, fields, nulls;
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
    "customer_cancellation_comment": customer_cancellation_comment, "metadata": metadata,
    "custom_field_data": custom_field_data, "customer": customer, "product": product,
    "discount": discount, "prices": prices, "meters": meters, "pending_update": pending_update,
}

/// The customer of a subscription. Discriminated by `type`: `individual` or `team`.
#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCustomer {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// ID of the customer in your own system, unique within the organization, or `null`. Cannot be
    /// changed once set.
    pub external_id: Option<String>,
    /// Email address, unique within the organization. Optional for teams.
    pub email: Option<String>,
    /// Whether the address is verified, which happens when the customer opens the customer portal with
    /// it.
    pub email_verified: bool,
    /// Whether the customer is one person (`individual`) or several members (`team`).
    pub type_: CustomerType,
    /// The customer's name, or `null`.
    pub name: Option<String>,
    /// Name for invoices. Defaults to `name`.
    pub billing_name: Option<String>,
    /// Address for invoices, or `null`.
    pub billing_address: Option<Address>,
    /// Tax number and its format, in this order, such as `911144442` and `us_ein`; `null` if there is
    /// none.
    pub tax_id: Option<(String, TaxIdFormat)>,
    /// Language as an IETF BCP 47 tag, such as `en-US`, or `null`.
    pub locale: Option<String>,
    /// Organization that the customer belongs to.
    pub organization_id: Uuid,
    /// Saved payment method that is charged by default, or `null`.
    pub default_payment_method_id: Option<Uuid>,
    /// When the customer was deleted; `null` if it was not. The record is kept.
    pub deleted_at: Option<Timestamp>,
    /// Time of the first event ingested for the customer, which can be before `created_at`; `null` if
    /// there are no events.
    pub first_user_event_at: Option<Timestamp>,
    /// URL of a picture of the customer, or `null`.
    pub avatar_url: Option<String>,
    pub(crate) nulls: Nulls,
}

#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
debug_record! {
    SubscriptionCustomer, "SubscriptionCustomer";
    "id": id, "created_at": created_at, "modified_at": modified_at, "metadata": metadata,
    "external_id": external_id, "email": email, "email_verified": email_verified, "type": type_,
    "name": name, "billing_name": billing_name, "billing_address": billing_address,
    "tax_id": tax_id, "locale": locale, "organization_id": organization_id,
    "default_payment_method_id": default_payment_method_id, "deleted_at": deleted_at,
    "first_user_event_at": first_user_event_at, "avatar_url": avatar_url,
}

#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
decode_record! {
    SubscriptionCustomer, fields, nulls;
    "id": id, "created_at": created_at, "modified_at": modified_at, "metadata": metadata,
    "external_id": external_id, "email": email, "email_verified": email_verified, "type": type_,
    "name": name, "billing_name": billing_name, "billing_address": billing_address,
    "tax_id": tax_id, "locale": locale, "organization_id": organization_id,
    "default_payment_method_id": default_payment_method_id, "deleted_at": deleted_at,
    "first_user_event_at": first_user_event_at, "avatar_url": avatar_url,
}

/// Usage and cost of a meter of a subscription in the current billing period.
#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionMeter {
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
    /// The meter.
    pub meter: Meter,
}

#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
decode_record! {
    SubscriptionMeter;
    "created_at": created_at, "modified_at": modified_at, "id": id,
    "consumed_units": consumed_units, "credited_units": credited_units, "amount": amount,
    "meter_id": meter_id, "meter": meter,
}

/// How changes within a billing period are billed. The default of an organization is `invoice`,
/// `prorate` or `next_period`.
#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "events",
    feature = "organizations", feature = "subscriptions", feature = "webhooks",
))]
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionProrationBehavior {
    /// `invoice`
    Invoice,
    /// `prorate`
    Prorate,
    /// `next_period`
    NextPeriod,
    /// `reset`
    Reset,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "events",
    feature = "organizations", feature = "subscriptions", feature = "webhooks",
))]
string_enum! {
    SubscriptionProrationBehavior;
    Invoice = "invoice", Prorate = "prorate", NextPeriod = "next_period", Reset = "reset",
}

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "events",
    feature = "organizations", feature = "subscriptions", feature = "webhooks",
))]
decode_string_enum!(SubscriptionProrationBehavior, Self::Invoice);

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "events",
    feature = "organizations", feature = "subscriptions", feature = "webhooks",
))]
encode_string_enum!(SubscriptionProrationBehavior);

/// Status of a subscription. `past_due` means that a payment failed and will be retried. After the
/// last retry, the status becomes `unpaid`.
///
/// Accepted by [`Subscriptions::export`](crate::services::subscriptions::Subscriptions::export) and
/// [`Subscriptions::list`](crate::services::subscriptions::Subscriptions::list).
#[cfg(any(
    feature = "customer-portal", feature = "orders", feature = "subscriptions",
    feature = "webhooks",
))]
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionStatus {
    /// `incomplete`
    Incomplete,
    /// `incomplete_expired`
    IncompleteExpired,
    /// `trialing`
    Trialing,
    /// `active`
    Active,
    /// `past_due`
    PastDue,
    /// `canceled`
    Canceled,
    /// `unpaid`
    Unpaid,
    /// `paused`
    Paused,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

#[cfg(any(
    feature = "customer-portal", feature = "orders", feature = "subscriptions",
    feature = "webhooks",
))]
string_enum! {
    SubscriptionStatus;
    Incomplete = "incomplete", IncompleteExpired = "incomplete_expired", Trialing = "trialing",
    Active = "active", PastDue = "past_due", Canceled = "canceled", Unpaid = "unpaid",
    Paused = "paused",
}

#[cfg(any(
    feature = "customer-portal", feature = "orders", feature = "subscriptions",
    feature = "webhooks",
))]
decode_string_enum!(SubscriptionStatus, Self::Incomplete);

#[cfg(any(
    feature = "customer-portal", feature = "orders", feature = "subscriptions",
    feature = "webhooks",
))]
encode_string_enum!(SubscriptionStatus);
