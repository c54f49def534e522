//! Models: event balance.

use uuid::Uuid;

use crate::models::Customer;
use crate::money::Money;
use crate::runtime::debug_record;
use crate::runtime::json::{Nulls, Timestamp, decode_record};

/// `balance.credit_order`: an order was paid from the customer's balance.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceCreditOrderEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// ID of the customer of the event; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// The customer of the event, or `null`. It can be set even if `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// External ID of the customer of the event, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer that caused the event, or `null`.
    pub member_id: Option<Uuid>,
    /// External ID of the member of the customer that caused the event, or `null`.
    pub external_member_id: Option<String>,
    /// Number of direct child events.
    pub child_count: Option<i64>,
    /// Parent event, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the event type, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: BalanceCreditOrderMetadata,
    pub(crate) nulls: Nulls,
}

debug_record! {
    BalanceCreditOrderEvent, "BalanceCreditOrderEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    BalanceCreditOrderEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "balance.credit_order", "metadata": metadata,
}

/// Data of a `balance.credit_order` event.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceCreditOrderMetadata {
    /// Order of the amount.
    pub order_id: String,
    /// Product of that order, if any.
    pub product_id: Option<String>,
    /// Subscription of that order, if any.
    pub subscription_id: Option<String>,
    /// Change of the balance in cents, in `currency`.
    pub amount: i64,
    /// Currency of the amounts, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Tax in cents.
    pub tax_amount: i64,
    /// State in which tax is due, or `null`.
    pub tax_state: Option<String>,
    /// Country in which tax is due, or `null`.
    pub tax_country: Option<String>,
    /// Fee in cents.
    pub fee: i64,
    /// Exchange rate between the customer's currency and `currency`, if they differ.
    pub exchange_rate: Option<f64>,
    pub(crate) nulls: Nulls,
}

impl BalanceCreditOrderMetadata {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }

    /// Returns `tax_amount` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn tax_amount_money(&self) -> Option<Money> {
        Money::new(self.tax_amount, &self.currency)
    }

    /// Returns `fee` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn fee_money(&self) -> Option<Money> {
        Money::new(self.fee, &self.currency)
    }
}

debug_record! {
    BalanceCreditOrderMetadata, "BalanceCreditOrderMetadata";
    "order_id": order_id, "product_id": product_id, "subscription_id": subscription_id,
    "amount": amount, "currency": currency, "tax_amount": tax_amount, "tax_state": tax_state,
    "tax_country": tax_country, "fee": fee, "exchange_rate": exchange_rate,
}

decode_record! {
    BalanceCreditOrderMetadata, fields, nulls;
    "order_id": order_id, "product_id": product_id, "subscription_id": subscription_id,
    "amount": amount, "currency": currency, "tax_amount": tax_amount, "tax_state": tax_state,
    "tax_country": tax_country, "fee": fee, "exchange_rate": exchange_rate,
}

/// `balance.dispute`: a customer disputed an order.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceDisputeEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// ID of the customer of the event; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// The customer of the event, or `null`. It can be set even if `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// External ID of the customer of the event, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer that caused the event, or `null`.
    pub member_id: Option<Uuid>,
    /// External ID of the member of the customer that caused the event, or `null`.
    pub external_member_id: Option<String>,
    /// Number of direct child events.
    pub child_count: Option<i64>,
    /// Parent event, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the event type, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: BalanceDisputeMetadata,
    pub(crate) nulls: Nulls,
}

debug_record! {
    BalanceDisputeEvent, "BalanceDisputeEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    BalanceDisputeEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "balance.dispute", "metadata": metadata,
}

/// Data of the `balance.dispute` and `balance.dispute_reversal` events.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceDisputeMetadata {
    /// Transaction that the event records.
    pub transaction_id: String,
    /// Dispute that changed the balance.
    pub dispute_id: String,
    /// Order of the amount.
    pub order_id: Option<String>,
    /// When that order was created.
    pub order_created_at: Option<String>,
    /// Product of that order, if any.
    pub product_id: Option<String>,
    /// Subscription of that order, if any.
    pub subscription_id: Option<String>,
    /// Change of the balance in cents, in `currency`.
    pub amount: i64,
    /// Currency of the amounts, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Amount in the smallest unit of the customer's currency.
    pub presentment_amount: i64,
    /// Currency in which the customer was charged.
    pub presentment_currency: String,
    /// Tax in cents.
    pub tax_amount: i64,
    /// State in which tax is due, or `null`.
    pub tax_state: Option<String>,
    /// Country in which tax is due, or `null`.
    pub tax_country: Option<String>,
    /// Fee in cents.
    pub fee: i64,
    /// Exchange rate between the customer's currency and `currency`, if they differ.
    pub exchange_rate: Option<f64>,
    pub(crate) nulls: Nulls,
}

impl BalanceDisputeMetadata {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }

    /// Returns `presentment_amount` in `presentment_currency`. Returns `None` if there is no value, or
    /// if the currency is not known.
    #[must_use]
    #[inline]
    pub fn presentment_amount_money(&self) -> Option<Money> {
        Money::new(self.presentment_amount, &self.presentment_currency)
    }

    /// Returns `tax_amount` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn tax_amount_money(&self) -> Option<Money> {
        Money::new(self.tax_amount, &self.currency)
    }

    /// Returns `fee` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn fee_money(&self) -> Option<Money> {
        Money::new(self.fee, &self.currency)
    }
}

debug_record! {
    BalanceDisputeMetadata, "BalanceDisputeMetadata";
    "transaction_id": transaction_id, "dispute_id": dispute_id, "order_id": order_id,
    "order_created_at": order_created_at, "product_id": product_id,
    "subscription_id": subscription_id, "amount": amount, "currency": currency,
    "presentment_amount": presentment_amount, "presentment_currency": presentment_currency,
    "tax_amount": tax_amount, "tax_state": tax_state, "tax_country": tax_country, "fee": fee,
    "exchange_rate": exchange_rate,
}

decode_record! {
    BalanceDisputeMetadata, fields, nulls;
    "transaction_id": transaction_id, "dispute_id": dispute_id, "order_id": order_id,
    "order_created_at": order_created_at, "product_id": product_id,
    "subscription_id": subscription_id, "amount": amount, "currency": currency,
    "presentment_amount": presentment_amount, "presentment_currency": presentment_currency,
    "tax_amount": tax_amount, "tax_state": tax_state, "tax_country": tax_country, "fee": fee,
    "exchange_rate": exchange_rate,
}

/// `balance.dispute_reversal`: a dispute was won and the amount was returned.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceDisputeReversalEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// ID of the customer of the event; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// The customer of the event, or `null`. It can be set even if `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// External ID of the customer of the event, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer that caused the event, or `null`.
    pub member_id: Option<Uuid>,
    /// External ID of the member of the customer that caused the event, or `null`.
    pub external_member_id: Option<String>,
    /// Number of direct child events.
    pub child_count: Option<i64>,
    /// Parent event, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the event type, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: BalanceDisputeMetadata,
    pub(crate) nulls: Nulls,
}

debug_record! {
    BalanceDisputeReversalEvent, "BalanceDisputeReversalEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    BalanceDisputeReversalEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "balance.dispute_reversal", "metadata": metadata,
}

/// `balance.order`: an order was paid.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceOrderEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// ID of the customer of the event; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// The customer of the event, or `null`. It can be set even if `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// External ID of the customer of the event, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer that caused the event, or `null`.
    pub member_id: Option<Uuid>,
    /// External ID of the member of the customer that caused the event, or `null`.
    pub external_member_id: Option<String>,
    /// Number of direct child events.
    pub child_count: Option<i64>,
    /// Parent event, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the event type, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: BalanceOrderMetadata,
    pub(crate) nulls: Nulls,
}

debug_record! {
    BalanceOrderEvent, "BalanceOrderEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    BalanceOrderEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "balance.order", "metadata": metadata,
}

/// Data of a `balance.order` event.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceOrderMetadata {
    /// Transaction that the event records.
    pub transaction_id: String,
    /// Order of the amount.
    pub order_id: String,
    /// Product of that order, if any.
    pub product_id: Option<String>,
    /// Subscription of that order, if any.
    pub subscription_id: Option<String>,
    /// Change of the balance in cents, in `currency`.
    pub amount: i64,
    /// Amount in cents before tax.
    pub net_amount: Option<i64>,
    /// Currency of the amounts, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Amount in the smallest unit of the customer's currency.
    pub presentment_amount: i64,
    /// Currency in which the customer was charged.
    pub presentment_currency: String,
    /// Tax in cents.
    pub tax_amount: i64,
    /// State in which tax is due, or `null`.
    pub tax_state: Option<String>,
    /// Country in which tax is due, or `null`.
    pub tax_country: Option<String>,
    /// Fee in cents.
    pub fee: i64,
    /// Exchange rate between the customer's currency and `currency`, if they differ.
    pub exchange_rate: Option<f64>,
    pub(crate) nulls: Nulls,
}

impl BalanceOrderMetadata {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }

    /// Returns `net_amount` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn net_amount_money(&self) -> Option<Money> {
        Money::new(self.net_amount?, &self.currency)
    }

    /// Returns `presentment_amount` in `presentment_currency`. Returns `None` if there is no value, or
    /// if the currency is not known.
    #[must_use]
    #[inline]
    pub fn presentment_amount_money(&self) -> Option<Money> {
        Money::new(self.presentment_amount, &self.presentment_currency)
    }

    /// Returns `tax_amount` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn tax_amount_money(&self) -> Option<Money> {
        Money::new(self.tax_amount, &self.currency)
    }

    /// Returns `fee` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn fee_money(&self) -> Option<Money> {
        Money::new(self.fee, &self.currency)
    }
}

debug_record! {
    BalanceOrderMetadata, "BalanceOrderMetadata";
    "transaction_id": transaction_id, "order_id": order_id, "product_id": product_id,
    "subscription_id": subscription_id, "amount": amount, "net_amount": net_amount,
    "currency": currency, "presentment_amount": presentment_amount,
    "presentment_currency": presentment_currency, "tax_amount": tax_amount, "tax_state": tax_state,
    "tax_country": tax_country, "fee": fee, "exchange_rate": exchange_rate,
}

decode_record! {
    BalanceOrderMetadata, fields, nulls;
    "transaction_id": transaction_id, "order_id": order_id, "product_id": product_id,
    "subscription_id": subscription_id, "amount": amount, "net_amount": net_amount,
    "currency": currency, "presentment_amount": presentment_amount,
    "presentment_currency": presentment_currency, "tax_amount": tax_amount, "tax_state": tax_state,
    "tax_country": tax_country, "fee": fee, "exchange_rate": exchange_rate,
}

/// `balance.refund`: an order was refunded.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceRefundEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// ID of the customer of the event; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// The customer of the event, or `null`. It can be set even if `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// External ID of the customer of the event, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer that caused the event, or `null`.
    pub member_id: Option<Uuid>,
    /// External ID of the member of the customer that caused the event, or `null`.
    pub external_member_id: Option<String>,
    /// Number of direct child events.
    pub child_count: Option<i64>,
    /// Parent event, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the event type, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: BalanceRefundMetadata,
    pub(crate) nulls: Nulls,
}

debug_record! {
    BalanceRefundEvent, "BalanceRefundEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    BalanceRefundEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "balance.refund", "metadata": metadata,
}

/// Data of the `balance.refund` and `balance.refund_reversal` events.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceRefundMetadata {
    /// Transaction that the event records.
    pub transaction_id: String,
    /// Refund that changed the balance.
    pub refund_id: String,
    /// Order of the amount.
    pub order_id: Option<String>,
    /// When that order was created.
    pub order_created_at: Option<String>,
    /// Product of that order, if any.
    pub product_id: Option<String>,
    /// Subscription of that order, if any.
    pub subscription_id: Option<String>,
    /// Change of the balance in cents, in `currency`.
    pub amount: i64,
    /// Currency of the amounts, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Amount in the smallest unit of the customer's currency.
    pub presentment_amount: i64,
    /// Currency in which the customer was charged.
    pub presentment_currency: String,
    /// Amount in cents that could be refunded.
    pub refundable_amount: Option<i64>,
    /// Tax in cents.
    pub tax_amount: i64,
    /// State in which tax is due, or `null`.
    pub tax_state: Option<String>,
    /// Country in which tax is due, or `null`.
    pub tax_country: Option<String>,
    /// Fee in cents.
    pub fee: i64,
    /// Exchange rate between the customer's currency and `currency`, if they differ.
    pub exchange_rate: Option<f64>,
    pub(crate) nulls: Nulls,
}

impl BalanceRefundMetadata {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }

    /// Returns `presentment_amount` in `presentment_currency`. Returns `None` if there is no value, or
    /// if the currency is not known.
    #[must_use]
    #[inline]
    pub fn presentment_amount_money(&self) -> Option<Money> {
        Money::new(self.presentment_amount, &self.presentment_currency)
    }

    /// Returns `refundable_amount` in `currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn refundable_amount_money(&self) -> Option<Money> {
        Money::new(self.refundable_amount?, &self.currency)
    }

    /// Returns `tax_amount` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn tax_amount_money(&self) -> Option<Money> {
        Money::new(self.tax_amount, &self.currency)
    }

    /// Returns `fee` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn fee_money(&self) -> Option<Money> {
        Money::new(self.fee, &self.currency)
    }
}

debug_record! {
    BalanceRefundMetadata, "BalanceRefundMetadata";
    "transaction_id": transaction_id, "refund_id": refund_id, "order_id": order_id,
    "order_created_at": order_created_at, "product_id": product_id,
    "subscription_id": subscription_id, "amount": amount, "currency": currency,
    "presentment_amount": presentment_amount, "presentment_currency": presentment_currency,
    "refundable_amount": refundable_amount, "tax_amount": tax_amount, "tax_state": tax_state,
    "tax_country": tax_country, "fee": fee, "exchange_rate": exchange_rate,
}

decode_record! {
    BalanceRefundMetadata, fields, nulls;
    "transaction_id": transaction_id, "refund_id": refund_id, "order_id": order_id,
    "order_created_at": order_created_at, "product_id": product_id,
    "subscription_id": subscription_id, "amount": amount, "currency": currency,
    "presentment_amount": presentment_amount, "presentment_currency": presentment_currency,
    "refundable_amount": refundable_amount, "tax_amount": tax_amount, "tax_state": tax_state,
    "tax_country": tax_country, "fee": fee, "exchange_rate": exchange_rate,
}

/// `balance.refund_reversal`: a refund was reversed.
///
/// Returned by [`Events::get`](crate::services::events::Events::get) and
/// [`Events::list`](crate::services::events::Events::list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceRefundReversalEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// ID of the customer of the event; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// The customer of the event, or `null`. It can be set even if `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// External ID of the customer of the event, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer that caused the event, or `null`.
    pub member_id: Option<Uuid>,
    /// External ID of the member of the customer that caused the event, or `null`.
    pub external_member_id: Option<String>,
    /// Number of direct child events.
    pub child_count: Option<i64>,
    /// Parent event, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the event type, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: BalanceRefundMetadata,
    pub(crate) nulls: Nulls,
}

debug_record! {
    BalanceRefundReversalEvent, "BalanceRefundReversalEvent";
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "metadata": metadata,
}

decode_record! {
    BalanceRefundReversalEvent, fields, nulls;
    "id": id, "timestamp": timestamp, "organization_id": organization_id,
    "customer_id": customer_id, "customer": customer, "external_customer_id": external_customer_id,
    "member_id": member_id, "external_member_id": external_member_id, "child_count": child_count,
    "parent_id": parent_id, "label": label, "source" = string "system",
    "name" = string "balance.refund_reversal", "metadata": metadata,
}
