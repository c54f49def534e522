//! Models: payment.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{Pagination, PaymentProcessor};
use crate::money::Money;
use crate::runtime::{
    Page, debug_record, decode_string_enum, encode_string_enum, string_enum,
};
use crate::runtime::json::{
    Blank, Decode, DecodeError, RawJson, Reader, Timestamp, Unknown, UnknownValue,
    decode_record, variant_methods,
};

/// An attempt to charge a card.
///
/// Returned by [`Payments::get`](crate::services::payments::Payments::get) and
/// [`Payments::list`](crate::services::payments::Payments::list).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CardPayment {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Payment processor that made the charge.
    pub processor: PaymentProcessor,
    /// Status of the attempt.
    pub status: PaymentStatus,
    /// Amount in cents.
    pub amount: i64,
    /// Currency of the amount. Currently always `usd`.
    pub currency: String,
    /// Cause of the attempt, or `null` if unknown.
    pub trigger: Option<PaymentTrigger>,
    /// Error code of a declined payment, otherwise `null`.
    pub decline_reason: Option<String>,
    /// Human-readable reason why the payment was declined, otherwise `null`.
    pub decline_message: Option<String>,
    /// Organization that receives the payment.
    pub organization_id: Uuid,
    /// Checkout session that the payment is for, or `null`.
    pub checkout_id: Option<Uuid>,
    /// Order that the payment is for, or `null`.
    pub order_id: Option<Uuid>,
    /// Internal data of the payment processor.
    pub processor_metadata: Option<BTreeMap<String, RawJson>>,
    /// Public details of the card.
    pub method_metadata: CardPaymentMetadata,
}

impl CardPayment {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }
}

debug_record! {
    CardPayment, "CardPayment";
    "created_at": created_at, "modified_at": modified_at, "id": id, "processor": processor,
    "status": status, "amount": amount, "currency": currency, "trigger": trigger,
    "decline_reason": decline_reason, "decline_message": decline_message,
    "organization_id": organization_id, "checkout_id": checkout_id, "order_id": order_id,
    "processor_metadata" = Redacted, "method_metadata": method_metadata,
}

decode_record! {
    CardPayment;
    "created_at": created_at, "modified_at": modified_at, "id": id, "processor": processor,
    "status": status, "amount": amount, "currency": currency, "method" = string "card",
    "trigger": trigger, "decline_reason": decline_reason, "decline_message": decline_message,
    "organization_id": organization_id, "checkout_id": checkout_id, "order_id": order_id,
    "processor_metadata": processor_metadata, "method_metadata": method_metadata,
}

/// Public details of the card of a payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CardPaymentMetadata {
    /// Card network, such as `visa`.
    pub brand: String,
    /// Last four digits of the card number.
    pub last4: String,
}

decode_record! {
    CardPaymentMetadata;
    "brand": brand, "last4": last4,
}

/// An attempt to charge something other than a card.
///
/// Returned by [`Payments::get`](crate::services::payments::Payments::get) and
/// [`Payments::list`](crate::services::payments::Payments::list).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GenericPayment {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Payment processor that made the charge.
    pub processor: PaymentProcessor,
    /// Status of the attempt.
    pub status: PaymentStatus,
    /// Amount in cents.
    pub amount: i64,
    /// Currency of the amount. Currently always `usd`.
    pub currency: String,
    /// Kind of payment method, named by the payment processor.
    pub method: String,
    /// Cause of the attempt, or `null` if unknown.
    pub trigger: Option<PaymentTrigger>,
    /// Error code of a declined payment, otherwise `null`.
    pub decline_reason: Option<String>,
    /// Human-readable reason why the payment was declined, otherwise `null`.
    pub decline_message: Option<String>,
    /// Organization that receives the payment.
    pub organization_id: Uuid,
    /// Checkout session that the payment is for, or `null`.
    pub checkout_id: Option<Uuid>,
    /// Order that the payment is for, or `null`.
    pub order_id: Option<Uuid>,
    /// Internal data of the payment processor.
    pub processor_metadata: Option<BTreeMap<String, RawJson>>,
}

impl GenericPayment {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }
}

debug_record! {
    GenericPayment, "GenericPayment";
    "created_at": created_at, "modified_at": modified_at, "id": id, "processor": processor,
    "status": status, "amount": amount, "currency": currency, "method": method, "trigger": trigger,
    "decline_reason": decline_reason, "decline_message": decline_message,
    "organization_id": organization_id, "checkout_id": checkout_id, "order_id": order_id,
    "processor_metadata" = Redacted,
}

decode_record! {
    GenericPayment;
    "created_at": created_at, "modified_at": modified_at, "id": id, "processor": processor,
    "status": status, "amount": amount, "currency": currency, "method": method, "trigger": trigger,
    "decline_reason": decline_reason, "decline_message": decline_message,
    "organization_id": organization_id, "checkout_id": checkout_id, "order_id": order_id,
    "processor_metadata": processor_metadata,
}

/// An attempt to charge a card of South Korea.
///
/// Returned by [`Payments::get`](crate::services::payments::Payments::get) and
/// [`Payments::list`](crate::services::payments::Payments::list).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct KrCardPayment {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Payment processor that made the charge.
    pub processor: PaymentProcessor,
    /// Status of the attempt.
    pub status: PaymentStatus,
    /// Amount in cents.
    pub amount: i64,
    /// Currency of the amount.
    pub currency: String,
    /// Cause of the attempt, or `null` if unknown.
    pub trigger: Option<PaymentTrigger>,
    /// Error code of a declined payment, otherwise `null`.
    pub decline_reason: Option<String>,
    /// Human-readable reason why the payment was declined, otherwise `null`.
    pub decline_message: Option<String>,
    /// Organization that receives the payment.
    pub organization_id: Uuid,
    /// Checkout session that the payment is for, or `null`.
    pub checkout_id: Option<Uuid>,
    /// Order that the payment is for, or `null`.
    pub order_id: Option<Uuid>,
    /// Internal data of the payment processor.
    pub processor_metadata: Option<BTreeMap<String, RawJson>>,
    /// Public details of the card.
    pub method_metadata: KrCardPaymentMetadata,
}

impl KrCardPayment {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }
}

debug_record! {
    KrCardPayment, "KrCardPayment";
    "created_at": created_at, "modified_at": modified_at, "id": id, "processor": processor,
    "status": status, "amount": amount, "currency": currency, "trigger": trigger,
    "decline_reason": decline_reason, "decline_message": decline_message,
    "organization_id": organization_id, "checkout_id": checkout_id, "order_id": order_id,
    "processor_metadata" = Redacted, "method_metadata": method_metadata,
}

decode_record! {
    KrCardPayment;
    "created_at": created_at, "modified_at": modified_at, "id": id, "processor": processor,
    "status": status, "amount": amount, "currency": currency, "method" = string "kr_card",
    "trigger": trigger, "decline_reason": decline_reason, "decline_message": decline_message,
    "organization_id": organization_id, "checkout_id": checkout_id, "order_id": order_id,
    "processor_metadata": processor_metadata, "method_metadata": method_metadata,
}

/// Public details of the card of a payment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct KrCardPaymentMetadata {
    /// Card company, such as `shinhan`, or `null`.
    pub brand: Option<String>,
    /// Last four digits of the card number, or `null`.
    pub last4: Option<String>,
}

decode_record! {
    KrCardPaymentMetadata;
    "brand": brand, "last4": last4,
}

/// An attempt to charge a customer. With the `method` `card`, it is a `CardPayment`, with `kr_card`
/// a `KrCardPayment`, otherwise a `GenericPayment`.
///
/// Returned by [`Payments::get`](crate::services::payments::Payments::get) and
/// [`Payments::list`](crate::services::payments::Payments::list).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Payment {
    /// An attempt to charge a card.
    Card(CardPayment),
    /// An attempt to charge a card of South Korea.
    KrCard(KrCardPayment),
    /// An attempt to charge something other than a card.
    Generic(GenericPayment),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl Payment {
    /// When the object was created.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn created_at(&self) -> Option<Timestamp> {
        match self {
            Self::Card(value) => Some(value.created_at),
            Self::KrCard(value) => Some(value.created_at),
            Self::Generic(value) => Some(value.created_at),
            Self::Unknown(raw) => raw.get("created_at"),
        }
    }

    /// When the object was last updated; null if it was never updated.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn modified_at(&self) -> Option<Timestamp> {
        match self {
            Self::Card(value) => value.modified_at,
            Self::KrCard(value) => value.modified_at,
            Self::Generic(value) => value.modified_at,
            Self::Unknown(raw) => raw.get("modified_at"),
        }
    }

    /// Identifier assigned by Polar, unique among the objects of its kind.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<Uuid> {
        match self {
            Self::Card(value) => Some(value.id),
            Self::KrCard(value) => Some(value.id),
            Self::Generic(value) => Some(value.id),
            Self::Unknown(raw) => raw.get("id"),
        }
    }

    /// Payment processor that made the charge.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn processor(&self) -> Option<&PaymentProcessor> {
        match self {
            Self::Card(value) => Some(&value.processor),
            Self::KrCard(value) => Some(&value.processor),
            Self::Generic(value) => Some(&value.processor),
            Self::Unknown(raw) => raw.get_ref("processor"),
        }
    }

    /// Status of the attempt.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn status(&self) -> Option<&PaymentStatus> {
        match self {
            Self::Card(value) => Some(&value.status),
            Self::KrCard(value) => Some(&value.status),
            Self::Generic(value) => Some(&value.status),
            Self::Unknown(raw) => raw.get_ref("status"),
        }
    }

    /// Amount in cents.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn amount(&self) -> Option<i64> {
        match self {
            Self::Card(value) => Some(value.amount),
            Self::KrCard(value) => Some(value.amount),
            Self::Generic(value) => Some(value.amount),
            Self::Unknown(raw) => raw.get("amount"),
        }
    }

    /// Currency of the amount. Currently always `usd`.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn currency(&self) -> Option<&str> {
        match self {
            Self::Card(value) => Some(&value.currency),
            Self::KrCard(value) => Some(&value.currency),
            Self::Generic(value) => Some(&value.currency),
            Self::Unknown(raw) => raw.get_str("currency"),
        }
    }

    /// The `method`.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn method(&self) -> Option<&str> {
        match self {
            Self::Card(_) => Some("card"),
            Self::KrCard(_) => Some("kr_card"),
            Self::Generic(value) => Some(&value.method),
            Self::Unknown(raw) => raw.get_str("method"),
        }
    }

    /// Cause of the attempt, or `null` if unknown.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn trigger(&self) -> Option<&PaymentTrigger> {
        match self {
            Self::Card(value) => value.trigger.as_ref(),
            Self::KrCard(value) => value.trigger.as_ref(),
            Self::Generic(value) => value.trigger.as_ref(),
            Self::Unknown(raw) => raw.get_ref("trigger"),
        }
    }

    /// Error code of a declined payment, otherwise `null`.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn decline_reason(&self) -> Option<&str> {
        match self {
            Self::Card(value) => value.decline_reason.as_deref(),
            Self::KrCard(value) => value.decline_reason.as_deref(),
            Self::Generic(value) => value.decline_reason.as_deref(),
            Self::Unknown(raw) => raw.get_str("decline_reason"),
        }
    }

    /// Human-readable reason why the payment was declined, otherwise `null`.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn decline_message(&self) -> Option<&str> {
        match self {
            Self::Card(value) => value.decline_message.as_deref(),
            Self::KrCard(value) => value.decline_message.as_deref(),
            Self::Generic(value) => value.decline_message.as_deref(),
            Self::Unknown(raw) => raw.get_str("decline_message"),
        }
    }

    /// Organization that receives the payment.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn organization_id(&self) -> Option<Uuid> {
        match self {
            Self::Card(value) => Some(value.organization_id),
            Self::KrCard(value) => Some(value.organization_id),
            Self::Generic(value) => Some(value.organization_id),
            Self::Unknown(raw) => raw.get("organization_id"),
        }
    }

    /// Checkout session that the payment is for, or `null`.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn checkout_id(&self) -> Option<Uuid> {
        match self {
            Self::Card(value) => value.checkout_id,
            Self::KrCard(value) => value.checkout_id,
            Self::Generic(value) => value.checkout_id,
            Self::Unknown(raw) => raw.get("checkout_id"),
        }
    }

    /// Order that the payment is for, or `null`.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn order_id(&self) -> Option<Uuid> {
        match self {
            Self::Card(value) => value.order_id,
            Self::KrCard(value) => value.order_id,
            Self::Generic(value) => value.order_id,
            Self::Unknown(raw) => raw.get("order_id"),
        }
    }

    /// Internal data of the payment processor.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn processor_metadata(&self) -> Option<&BTreeMap<String, RawJson>> {
        match self {
            Self::Card(value) => value.processor_metadata.as_ref(),
            Self::KrCard(value) => value.processor_metadata.as_ref(),
            Self::Generic(value) => value.processor_metadata.as_ref(),
            Self::Unknown(raw) => raw.get_ref("processor_metadata"),
        }
    }
}

variant_methods! {
    Payment,
    Card: is_card, as_card -> &CardPayment, into_card -> CardPayment, TryFrom;
    KrCard: is_kr_card, as_kr_card -> &KrCardPayment, into_kr_card -> KrCardPayment, TryFrom;
    Generic: is_generic, as_generic -> &GenericPayment, into_generic -> GenericPayment, TryFrom;
}

impl Decode for Payment {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader.probe(&[&["method"], &["method_metadata"]])?;
        if probe.is_str(0, "card") && probe.has(1) {
            return reader.value().map(Self::Card);
        }
        if probe.is_str(0, "kr_card") && probe.has(1) {
            return reader.value().map(Self::KrCard);
        }
        reader.value().map(Self::Generic)
    }
}

impl Blank for Payment {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// A page of payments.
///
/// Returned by [`Payments::list`](crate::services::payments::Payments::list).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentPage {
    /// Items of the page, in order.
    pub items: Vec<Payment>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    PaymentPage;
    "items": items, "pagination": pagination,
}

impl Page for PaymentPage {
    type Item = Payment;
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

/// Sort key for payments; a leading `-` sorts in descending order.
///
/// Accepted by [`Payments::list`](crate::services::payments::Payments::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `status`
    Status,
    /// `-status`
    StatusDesc,
    /// `amount`
    Amount,
    /// `-amount`
    AmountDesc,
    /// `method`
    Method,
    /// `-method`
    MethodDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    PaymentSortProperty;
    CreatedAt = "created_at", CreatedAtDesc = "-created_at", Status = "status",
    StatusDesc = "-status", Amount = "amount", AmountDesc = "-amount", Method = "method",
    MethodDesc = "-method",
}

encode_string_enum!(PaymentSortProperty);

/// Status of an attempt to charge a customer.
///
/// Accepted by [`Payments::list`](crate::services::payments::Payments::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentStatus {
    /// `pending`
    Pending,
    /// `succeeded`
    Succeeded,
    /// `failed`
    Failed,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    PaymentStatus;
    Pending = "pending", Succeeded = "succeeded", Failed = "failed",
}

decode_string_enum!(PaymentStatus, Self::Pending);

encode_string_enum!(PaymentStatus);

/// Cause of an attempt to charge a customer.
///
/// * `purchase`: the first payment of a purchase.
/// * `subscription_cycle`: the renewal of a subscription.
/// * `retry_dunning`: an automatic retry after a failed payment.
/// * `retry_customer`: a retry by the customer.
/// * `retry_payment_method_update`: a retry because the payment method was changed.
/// * `retry_admin`: a retry by an administrator.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentTrigger {
    /// `purchase`
    Purchase,
    /// `subscription_cycle`
    SubscriptionCycle,
    /// `retry_dunning`
    RetryDunning,
    /// `retry_customer`
    RetryCustomer,
    /// `retry_payment_method_update`
    RetryPaymentMethodUpdate,
    /// `retry_admin`
    RetryAdmin,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    PaymentTrigger;
    Purchase = "purchase", SubscriptionCycle = "subscription_cycle", RetryDunning = "retry_dunning",
    RetryCustomer = "retry_customer", RetryPaymentMethodUpdate = "retry_payment_method_update",
    RetryAdmin = "retry_admin",
}

decode_string_enum!(PaymentTrigger, Self::Purchase);
