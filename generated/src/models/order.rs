//! Models: order.

use uuid::Uuid;

use crate::runtime::{decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::{Timestamp, UnknownValue, decode_record};

#[cfg(any(feature = "orders", feature = "webhooks"))]
use {
    std::collections::BTreeMap,
    crate::models::{
        Address, CustomerCancellationReason, CustomerType, DiscountBase, FieldValue,
        MetadataValue, ProductVisibility, RecurringInterval, SubscriptionStatus,
        TaxIdFormat, TrialInterval,
    },
    crate::money::Money, crate::runtime::debug_record, crate::runtime::json::Nulls,
};

/// A purchase or a renewal, with its amounts, customer and line items. All amounts are in the
/// smallest unit of `currency`.
///
/// Returned by [`Orders::create`](crate::services::orders::Orders::create),
/// [`Orders::finalize`](crate::services::orders::Orders::finalize),
/// [`Orders::get`](crate::services::orders::Orders::get) and 2 other operations.
#[cfg(any(feature = "orders", feature = "webhooks"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Status of the order.
    pub status: OrderStatus,
    /// Whether the order is paid.
    pub paid: bool,
    /// Total price in cents, before discount and tax.
    pub subtotal_amount: i64,
    /// Discount in cents.
    pub discount_amount: i64,
    /// Price after discount and before tax, in cents.
    pub net_amount: i64,
    /// Tax in cents.
    pub tax_amount: i64,
    /// `net_amount` plus tax, in cents.
    pub total_amount: i64,
    /// Customer balance applied to this order, in cents: a positive balance reduces the amount to pay,
    /// a negative one increases it.
    pub applied_balance_amount: i64,
    /// Amount to pay, in cents.
    pub due_amount: i64,
    /// Refunded amount in cents.
    pub refunded_amount: i64,
    /// Refunded sales tax in cents.
    pub refunded_tax_amount: i64,
    /// Currency of all amounts, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Reason for the order.
    pub billing_reason: OrderBillingReason,
    /// Name on the invoice, or `null`.
    pub billing_name: Option<String>,
    /// Address on the invoice, or `null`.
    pub billing_address: Option<Address>,
    /// Number of the invoice; `null` while the order is a draft.
    pub invoice_number: Option<String>,
    /// Whether the invoice was generated. If not, generate it first.
    pub is_invoice_generated: bool,
    /// Number of the receipt, if the order is paid and the organization issues receipts; otherwise
    /// `null`.
    pub receipt_number: Option<String>,
    /// Number of seats in a one-time order with a seat-based price, otherwise `null`.
    pub seats: Option<i64>,
    /// Number of units in an order with a unit-based price, otherwise `null`.
    pub units: Option<i64>,
    /// Customer who placed the order.
    pub customer_id: Uuid,
    /// Product that was ordered, or `null`.
    pub product_id: Option<Uuid>,
    /// Discount that was applied, or `null`.
    pub discount_id: Option<Uuid>,
    /// Subscription that the order belongs to; `null` for a one-time purchase.
    pub subscription_id: Option<Uuid>,
    /// Checkout session of the order, or `null`.
    pub checkout_id: Option<Uuid>,
    /// When the payment will be retried automatically; `null` if no retry is scheduled.
    pub next_payment_attempt_at: Option<Timestamp>,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Values of custom fields, by the slug of the field.
    pub custom_field_data: Option<BTreeMap<String, Option<FieldValue>>>,
    /// Fee that Polar keeps, in cents.
    pub platform_fee_amount: i64,
    /// Currency of the fee, or `null`.
    pub platform_fee_currency: Option<String>,
    /// Customer who placed the order.
    pub customer: OrderCustomer,
    /// The product, or `null`.
    pub product: Option<OrderProduct>,
    /// Discount that was applied, or `null`. Discriminated by `amounts` or `basis_points`, and
    /// `duration_in_months`.
    pub discount: Option<DiscountBase>,
    /// The subscription, or `null`.
    pub subscription: Option<OrderSubscription>,
    /// Line items.
    pub items: Vec<OrderItemSchema>,
    /// Short description of the order.
    pub description: String,
    /// Amount in cents, before tax, that can still be refunded.
    pub refundable_amount: i64,
    /// Sales tax in cents that is refunded with the full `refundable_amount`.
    pub refundable_tax_amount: i64,
    pub(crate) nulls: Nulls,
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl Order {
    /// Returns `subtotal_amount` in `currency`. Returns `None` if there is no value, or if the currency
    /// is not known.
    #[must_use]
    #[inline]
    pub fn subtotal_amount_money(&self) -> Option<Money> {
        Money::new(self.subtotal_amount, &self.currency)
    }

    /// Returns `discount_amount` in `currency`. Returns `None` if there is no value, or if the currency
    /// is not known.
    #[must_use]
    #[inline]
    pub fn discount_amount_money(&self) -> Option<Money> {
        Money::new(self.discount_amount, &self.currency)
    }

    /// Returns `net_amount` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn net_amount_money(&self) -> Option<Money> {
        Money::new(self.net_amount, &self.currency)
    }

    /// Returns `tax_amount` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn tax_amount_money(&self) -> Option<Money> {
        Money::new(self.tax_amount, &self.currency)
    }

    /// Returns `total_amount` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn total_amount_money(&self) -> Option<Money> {
        Money::new(self.total_amount, &self.currency)
    }

    /// Returns `applied_balance_amount` in `currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn applied_balance_amount_money(&self) -> Option<Money> {
        Money::new(self.applied_balance_amount, &self.currency)
    }

    /// Returns `due_amount` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn due_amount_money(&self) -> Option<Money> {
        Money::new(self.due_amount, &self.currency)
    }

    /// Returns `refunded_amount` in `currency`. Returns `None` if there is no value, or if the currency
    /// is not known.
    #[must_use]
    #[inline]
    pub fn refunded_amount_money(&self) -> Option<Money> {
        Money::new(self.refunded_amount, &self.currency)
    }

    /// Returns `refunded_tax_amount` in `currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn refunded_tax_amount_money(&self) -> Option<Money> {
        Money::new(self.refunded_tax_amount, &self.currency)
    }

    /// Returns `platform_fee_amount` in `platform_fee_currency`. Returns `None` if there is no value,
    /// or if the currency is not known.
    #[must_use]
    #[inline]
    pub fn platform_fee_amount_money(&self) -> Option<Money> {
        Money::new(self.platform_fee_amount, self.platform_fee_currency.as_deref()?)
    }

    /// Returns `refundable_amount` in `currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn refundable_amount_money(&self) -> Option<Money> {
        Money::new(self.refundable_amount, &self.currency)
    }

    /// Returns `refundable_tax_amount` in `currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn refundable_tax_amount_money(&self) -> Option<Money> {
        Money::new(self.refundable_tax_amount, &self.currency)
    }
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
debug_record! {
    Order, "Order";
    "id": id, "created_at": created_at, "modified_at": modified_at, "status": status, "paid": paid,
    "subtotal_amount": subtotal_amount, "discount_amount": discount_amount,
    "net_amount": net_amount, "tax_amount": tax_amount, "total_amount": total_amount,
    "applied_balance_amount": applied_balance_amount, "due_amount": due_amount,
    "refunded_amount": refunded_amount, "refunded_tax_amount": refunded_tax_amount,
    "currency": currency, "billing_reason": billing_reason, "billing_name": billing_name,
    "billing_address": billing_address, "invoice_number": invoice_number,
    "is_invoice_generated": is_invoice_generated, "receipt_number": receipt_number, "seats": seats,
    "units": units, "customer_id": customer_id, "product_id": product_id,
    "discount_id": discount_id, "subscription_id": subscription_id, "checkout_id": checkout_id,
    "next_payment_attempt_at": next_payment_attempt_at, "metadata": metadata,
    "custom_field_data": custom_field_data, "platform_fee_amount": platform_fee_amount,
    "platform_fee_currency": platform_fee_currency, "customer": customer, "product": product,
    "discount": discount, "subscription": subscription, "items": items, "description": description,
    "refundable_amount": refundable_amount, "refundable_tax_amount": refundable_tax_amount,
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
decode_record! {
    Order, fields, nulls;
    "id": id, "created_at": created_at, "modified_at": modified_at, "status": status, "paid": paid,
    "subtotal_amount": subtotal_amount, "discount_amount": discount_amount,
    "net_amount": net_amount, "tax_amount": tax_amount, "total_amount": total_amount,
    "applied_balance_amount": applied_balance_amount, "due_amount": due_amount,
    "refunded_amount": refunded_amount, "refunded_tax_amount": refunded_tax_amount,
    "currency": currency, "billing_reason": billing_reason, "billing_name": billing_name,
    "billing_address": billing_address, "invoice_number": invoice_number,
    "is_invoice_generated": is_invoice_generated, "receipt_number": receipt_number, "seats": seats,
    "units": units, "customer_id": customer_id, "product_id": product_id,
    "discount_id": discount_id, "subscription_id": subscription_id, "checkout_id": checkout_id,
    "next_payment_attempt_at": next_payment_attempt_at, "metadata": metadata,
    "custom_field_data": custom_field_data, "platform_fee_amount": platform_fee_amount,
    "platform_fee_currency": platform_fee_currency, "customer": customer, "product": product,
    "discount": discount, "subscription": subscription, "items": items, "description": description,
    "refundable_amount": refundable_amount, "refundable_tax_amount": refundable_tax_amount,
}

/// Reason for an order.
///
/// * `purchase`: a one-time purchase.
/// * `subscription_create`: the start of a subscription.
/// * `subscription_cycle`: a renewal.
/// * `subscription_update`: a change of a subscription, billed immediately.
/// * `subscription_meter_cycle`: the end of a meter cycle of a subscription.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderBillingReason {
    /// `purchase`
    Purchase,
    /// `subscription_create`
    SubscriptionCreate,
    /// `subscription_cycle`
    SubscriptionCycle,
    /// `subscription_update`
    SubscriptionUpdate,
    /// `subscription_meter_cycle`
    SubscriptionMeterCycle,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    OrderBillingReason;
    Purchase = "purchase", SubscriptionCreate = "subscription_create",
    SubscriptionCycle = "subscription_cycle", SubscriptionUpdate = "subscription_update",
    SubscriptionMeterCycle = "subscription_meter_cycle",
}

decode_string_enum!(OrderBillingReason, Self::Purchase);

/// The customer who placed an order. Discriminated by `type`: `individual` or `team`.
#[cfg(any(feature = "orders", feature = "webhooks"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderCustomer {
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

#[cfg(any(feature = "orders", feature = "webhooks"))]
debug_record! {
    OrderCustomer, "OrderCustomer";
    "id": id, "created_at": created_at, "modified_at": modified_at, "metadata": metadata,
    "external_id": external_id, "email": email, "email_verified": email_verified, "type": type_,
    "name": name, "billing_name": billing_name, "billing_address": billing_address,
    "tax_id": tax_id, "locale": locale, "organization_id": organization_id,
    "default_payment_method_id": default_payment_method_id, "deleted_at": deleted_at,
    "first_user_event_at": first_user_event_at, "avatar_url": avatar_url,
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
decode_record! {
    OrderCustomer, fields, nulls;
    "id": id, "created_at": created_at, "modified_at": modified_at, "metadata": metadata,
    "external_id": external_id, "email": email, "email_verified": email_verified, "type": type_,
    "name": name, "billing_name": billing_name, "billing_address": billing_address,
    "tax_id": tax_id, "locale": locale, "organization_id": organization_id,
    "default_payment_method_id": default_payment_method_id, "deleted_at": deleted_at,
    "first_user_event_at": first_user_event_at, "avatar_url": avatar_url,
}

/// A line item of an order. Amounts are in cents.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrderItemSchema {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Description of the item.
    pub label: String,
    /// Price in cents, before discount and tax.
    pub amount: i64,
    /// Tax in cents.
    pub tax_amount: i64,
    /// Whether the item is a proration within a billing period.
    pub proration: bool,
    /// Price of the item, or `null`.
    pub product_price_id: Option<Uuid>,
}

decode_record! {
    OrderItemSchema;
    "created_at": created_at, "modified_at": modified_at, "id": id, "label": label,
    "amount": amount, "tax_amount": tax_amount, "proration": proration,
    "product_price_id": product_price_id,
}

/// The product that was ordered. Without prices and benefits.
#[cfg(any(feature = "orders", feature = "webhooks"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderProduct {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
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
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
decode_record! {
    OrderProduct;
    "metadata": metadata, "id": id, "created_at": created_at, "modified_at": modified_at,
    "trial_interval": trial_interval, "trial_interval_count": trial_interval_count, "name": name,
    "description": description, "visibility": visibility, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count, "meter_interval": meter_interval,
    "meter_interval_count": meter_interval_count, "is_recurring": is_recurring,
    "is_archived": is_archived, "organization_id": organization_id,
}

/// Status of an order. A `draft` was created through the API and is not finalized; a `pending`
/// order is not paid yet.
///
/// Accepted by [`Orders::export`](crate::services::orders::Orders::export) and
/// [`Orders::list`](crate::services::orders::Orders::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `draft`
    Draft,
    /// `pending`
    Pending,
    /// `paid`
    Paid,
    /// `refunded`
    Refunded,
    /// `partially_refunded`
    PartiallyRefunded,
    /// `void`
    Void,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    OrderStatus;
    Draft = "draft", Pending = "pending", Paid = "paid", Refunded = "refunded",
    PartiallyRefunded = "partially_refunded", Void = "void",
}

decode_string_enum!(OrderStatus, Self::Draft);

encode_string_enum!(OrderStatus);

/// The subscription of an order.
#[cfg(any(feature = "orders", feature = "webhooks"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderSubscription {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
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
    pub(crate) nulls: Nulls,
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl OrderSubscription {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
debug_record! {
    OrderSubscription, "OrderSubscription";
    "metadata": metadata, "created_at": created_at, "modified_at": modified_at, "id": id,
    "amount": amount, "currency": currency, "recurring_interval": recurring_interval,
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
    "customer_cancellation_comment": customer_cancellation_comment,
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
decode_record! {
    OrderSubscription, fields, nulls;
    "metadata": metadata, "created_at": created_at, "modified_at": modified_at, "id": id,
    "amount": amount, "currency": currency, "recurring_interval": recurring_interval,
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
    "customer_cancellation_comment": customer_cancellation_comment,
}
