//! Models: event balance.

use std::fmt;

use uuid::Uuid;

use crate::models::Customer;
use crate::money::Money;
use crate::runtime::debug_fields;
use crate::runtime::json::{
    Blank, Constant, Decode, DecodeError, Nulls, Reader, Timestamp,
};

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

impl fmt::Debug for BalanceCreditOrderEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BalanceCreditOrderEvent",
            &[
                ("id", &self.id),
                ("timestamp", &self.timestamp),
                ("organization_id", &self.organization_id),
                ("customer_id", &self.customer_id),
                ("customer", &self.customer),
                ("external_customer_id", &self.external_customer_id),
                ("member_id", &self.member_id),
                ("external_member_id", &self.external_member_id),
                ("child_count", &self.child_count),
                ("parent_id", &self.parent_id),
                ("label", &self.label),
                ("metadata", &self.metadata),
            ],
        )
    }
}

impl Decode for BalanceCreditOrderEvent {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.id,
                &mut value.timestamp,
                &mut value.organization_id,
                &mut value.customer_id,
                &mut value.customer,
                &mut value.external_customer_id,
                &mut value.member_id,
                &mut value.external_member_id,
                &mut value.child_count,
                &mut value.parent_id,
                &mut value.label,
                &mut Constant::string("system"),
                &mut Constant::string("balance.credit_order"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for BalanceCreditOrderEvent {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        timestamp: Blank::BLANK,
        organization_id: Blank::BLANK,
        customer_id: Blank::BLANK,
        customer: Blank::BLANK,
        external_customer_id: Blank::BLANK,
        member_id: Blank::BLANK,
        external_member_id: Blank::BLANK,
        child_count: Blank::BLANK,
        parent_id: Blank::BLANK,
        label: Blank::BLANK,
        metadata: Blank::BLANK,
        nulls: Blank::BLANK,
    };
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

impl fmt::Debug for BalanceCreditOrderMetadata {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BalanceCreditOrderMetadata",
            &[
                ("order_id", &self.order_id),
                ("product_id", &self.product_id),
                ("subscription_id", &self.subscription_id),
                ("amount", &self.amount),
                ("currency", &self.currency),
                ("tax_amount", &self.tax_amount),
                ("tax_state", &self.tax_state),
                ("tax_country", &self.tax_country),
                ("fee", &self.fee),
                ("exchange_rate", &self.exchange_rate),
            ],
        )
    }
}

impl Decode for BalanceCreditOrderMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "order_id", "product_id", "subscription_id", "amount", "currency", "tax_amount",
                "tax_state", "tax_country", "fee", "exchange_rate",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.order_id, &mut value.product_id, &mut value.subscription_id,
                &mut value.amount, &mut value.currency, &mut value.tax_amount, &mut value.tax_state,
                &mut value.tax_country, &mut value.fee, &mut value.exchange_rate,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for BalanceCreditOrderMetadata {
    const BLANK: Self = Self {
        order_id: Blank::BLANK,
        product_id: Blank::BLANK,
        subscription_id: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        tax_amount: Blank::BLANK,
        tax_state: Blank::BLANK,
        tax_country: Blank::BLANK,
        fee: Blank::BLANK,
        exchange_rate: Blank::BLANK,
        nulls: Blank::BLANK,
    };
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

impl fmt::Debug for BalanceDisputeEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BalanceDisputeEvent",
            &[
                ("id", &self.id),
                ("timestamp", &self.timestamp),
                ("organization_id", &self.organization_id),
                ("customer_id", &self.customer_id),
                ("customer", &self.customer),
                ("external_customer_id", &self.external_customer_id),
                ("member_id", &self.member_id),
                ("external_member_id", &self.external_member_id),
                ("child_count", &self.child_count),
                ("parent_id", &self.parent_id),
                ("label", &self.label),
                ("metadata", &self.metadata),
            ],
        )
    }
}

impl Decode for BalanceDisputeEvent {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.id,
                &mut value.timestamp,
                &mut value.organization_id,
                &mut value.customer_id,
                &mut value.customer,
                &mut value.external_customer_id,
                &mut value.member_id,
                &mut value.external_member_id,
                &mut value.child_count,
                &mut value.parent_id,
                &mut value.label,
                &mut Constant::string("system"),
                &mut Constant::string("balance.dispute"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for BalanceDisputeEvent {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        timestamp: Blank::BLANK,
        organization_id: Blank::BLANK,
        customer_id: Blank::BLANK,
        customer: Blank::BLANK,
        external_customer_id: Blank::BLANK,
        member_id: Blank::BLANK,
        external_member_id: Blank::BLANK,
        child_count: Blank::BLANK,
        parent_id: Blank::BLANK,
        label: Blank::BLANK,
        metadata: Blank::BLANK,
        nulls: Blank::BLANK,
    };
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

impl fmt::Debug for BalanceDisputeMetadata {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BalanceDisputeMetadata",
            &[
                ("transaction_id", &self.transaction_id),
                ("dispute_id", &self.dispute_id),
                ("order_id", &self.order_id),
                ("order_created_at", &self.order_created_at),
                ("product_id", &self.product_id),
                ("subscription_id", &self.subscription_id),
                ("amount", &self.amount),
                ("currency", &self.currency),
                ("presentment_amount", &self.presentment_amount),
                ("presentment_currency", &self.presentment_currency),
                ("tax_amount", &self.tax_amount),
                ("tax_state", &self.tax_state),
                ("tax_country", &self.tax_country),
                ("fee", &self.fee),
                ("exchange_rate", &self.exchange_rate),
            ],
        )
    }
}

impl Decode for BalanceDisputeMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "transaction_id", "dispute_id", "order_id", "order_created_at", "product_id",
                "subscription_id", "amount", "currency", "presentment_amount",
                "presentment_currency", "tax_amount", "tax_state", "tax_country", "fee",
                "exchange_rate",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.transaction_id, &mut value.dispute_id, &mut value.order_id,
                &mut value.order_created_at, &mut value.product_id, &mut value.subscription_id,
                &mut value.amount, &mut value.currency, &mut value.presentment_amount,
                &mut value.presentment_currency, &mut value.tax_amount, &mut value.tax_state,
                &mut value.tax_country, &mut value.fee, &mut value.exchange_rate,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for BalanceDisputeMetadata {
    const BLANK: Self = Self {
        transaction_id: Blank::BLANK,
        dispute_id: Blank::BLANK,
        order_id: Blank::BLANK,
        order_created_at: Blank::BLANK,
        product_id: Blank::BLANK,
        subscription_id: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        presentment_amount: Blank::BLANK,
        presentment_currency: Blank::BLANK,
        tax_amount: Blank::BLANK,
        tax_state: Blank::BLANK,
        tax_country: Blank::BLANK,
        fee: Blank::BLANK,
        exchange_rate: Blank::BLANK,
        nulls: Blank::BLANK,
    };
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

impl fmt::Debug for BalanceDisputeReversalEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BalanceDisputeReversalEvent",
            &[
                ("id", &self.id),
                ("timestamp", &self.timestamp),
                ("organization_id", &self.organization_id),
                ("customer_id", &self.customer_id),
                ("customer", &self.customer),
                ("external_customer_id", &self.external_customer_id),
                ("member_id", &self.member_id),
                ("external_member_id", &self.external_member_id),
                ("child_count", &self.child_count),
                ("parent_id", &self.parent_id),
                ("label", &self.label),
                ("metadata", &self.metadata),
            ],
        )
    }
}

impl Decode for BalanceDisputeReversalEvent {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.id,
                &mut value.timestamp,
                &mut value.organization_id,
                &mut value.customer_id,
                &mut value.customer,
                &mut value.external_customer_id,
                &mut value.member_id,
                &mut value.external_member_id,
                &mut value.child_count,
                &mut value.parent_id,
                &mut value.label,
                &mut Constant::string("system"),
                &mut Constant::string("balance.dispute_reversal"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for BalanceDisputeReversalEvent {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        timestamp: Blank::BLANK,
        organization_id: Blank::BLANK,
        customer_id: Blank::BLANK,
        customer: Blank::BLANK,
        external_customer_id: Blank::BLANK,
        member_id: Blank::BLANK,
        external_member_id: Blank::BLANK,
        child_count: Blank::BLANK,
        parent_id: Blank::BLANK,
        label: Blank::BLANK,
        metadata: Blank::BLANK,
        nulls: Blank::BLANK,
    };
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

impl fmt::Debug for BalanceOrderEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BalanceOrderEvent",
            &[
                ("id", &self.id),
                ("timestamp", &self.timestamp),
                ("organization_id", &self.organization_id),
                ("customer_id", &self.customer_id),
                ("customer", &self.customer),
                ("external_customer_id", &self.external_customer_id),
                ("member_id", &self.member_id),
                ("external_member_id", &self.external_member_id),
                ("child_count", &self.child_count),
                ("parent_id", &self.parent_id),
                ("label", &self.label),
                ("metadata", &self.metadata),
            ],
        )
    }
}

impl Decode for BalanceOrderEvent {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.id,
                &mut value.timestamp,
                &mut value.organization_id,
                &mut value.customer_id,
                &mut value.customer,
                &mut value.external_customer_id,
                &mut value.member_id,
                &mut value.external_member_id,
                &mut value.child_count,
                &mut value.parent_id,
                &mut value.label,
                &mut Constant::string("system"),
                &mut Constant::string("balance.order"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for BalanceOrderEvent {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        timestamp: Blank::BLANK,
        organization_id: Blank::BLANK,
        customer_id: Blank::BLANK,
        customer: Blank::BLANK,
        external_customer_id: Blank::BLANK,
        member_id: Blank::BLANK,
        external_member_id: Blank::BLANK,
        child_count: Blank::BLANK,
        parent_id: Blank::BLANK,
        label: Blank::BLANK,
        metadata: Blank::BLANK,
        nulls: Blank::BLANK,
    };
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

impl fmt::Debug for BalanceOrderMetadata {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BalanceOrderMetadata",
            &[
                ("transaction_id", &self.transaction_id),
                ("order_id", &self.order_id),
                ("product_id", &self.product_id),
                ("subscription_id", &self.subscription_id),
                ("amount", &self.amount),
                ("net_amount", &self.net_amount),
                ("currency", &self.currency),
                ("presentment_amount", &self.presentment_amount),
                ("presentment_currency", &self.presentment_currency),
                ("tax_amount", &self.tax_amount),
                ("tax_state", &self.tax_state),
                ("tax_country", &self.tax_country),
                ("fee", &self.fee),
                ("exchange_rate", &self.exchange_rate),
            ],
        )
    }
}

impl Decode for BalanceOrderMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "transaction_id", "order_id", "product_id", "subscription_id", "amount",
                "net_amount", "currency", "presentment_amount", "presentment_currency",
                "tax_amount", "tax_state", "tax_country", "fee", "exchange_rate",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.transaction_id, &mut value.order_id, &mut value.product_id,
                &mut value.subscription_id, &mut value.amount, &mut value.net_amount,
                &mut value.currency, &mut value.presentment_amount, &mut value.presentment_currency,
                &mut value.tax_amount, &mut value.tax_state, &mut value.tax_country, &mut value.fee,
                &mut value.exchange_rate,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for BalanceOrderMetadata {
    const BLANK: Self = Self {
        transaction_id: Blank::BLANK,
        order_id: Blank::BLANK,
        product_id: Blank::BLANK,
        subscription_id: Blank::BLANK,
        amount: Blank::BLANK,
        net_amount: Blank::BLANK,
        currency: Blank::BLANK,
        presentment_amount: Blank::BLANK,
        presentment_currency: Blank::BLANK,
        tax_amount: Blank::BLANK,
        tax_state: Blank::BLANK,
        tax_country: Blank::BLANK,
        fee: Blank::BLANK,
        exchange_rate: Blank::BLANK,
        nulls: Blank::BLANK,
    };
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

impl fmt::Debug for BalanceRefundEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BalanceRefundEvent",
            &[
                ("id", &self.id),
                ("timestamp", &self.timestamp),
                ("organization_id", &self.organization_id),
                ("customer_id", &self.customer_id),
                ("customer", &self.customer),
                ("external_customer_id", &self.external_customer_id),
                ("member_id", &self.member_id),
                ("external_member_id", &self.external_member_id),
                ("child_count", &self.child_count),
                ("parent_id", &self.parent_id),
                ("label", &self.label),
                ("metadata", &self.metadata),
            ],
        )
    }
}

impl Decode for BalanceRefundEvent {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.id,
                &mut value.timestamp,
                &mut value.organization_id,
                &mut value.customer_id,
                &mut value.customer,
                &mut value.external_customer_id,
                &mut value.member_id,
                &mut value.external_member_id,
                &mut value.child_count,
                &mut value.parent_id,
                &mut value.label,
                &mut Constant::string("system"),
                &mut Constant::string("balance.refund"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for BalanceRefundEvent {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        timestamp: Blank::BLANK,
        organization_id: Blank::BLANK,
        customer_id: Blank::BLANK,
        customer: Blank::BLANK,
        external_customer_id: Blank::BLANK,
        member_id: Blank::BLANK,
        external_member_id: Blank::BLANK,
        child_count: Blank::BLANK,
        parent_id: Blank::BLANK,
        label: Blank::BLANK,
        metadata: Blank::BLANK,
        nulls: Blank::BLANK,
    };
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

impl fmt::Debug for BalanceRefundMetadata {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BalanceRefundMetadata",
            &[
                ("transaction_id", &self.transaction_id),
                ("refund_id", &self.refund_id),
                ("order_id", &self.order_id),
                ("order_created_at", &self.order_created_at),
                ("product_id", &self.product_id),
                ("subscription_id", &self.subscription_id),
                ("amount", &self.amount),
                ("currency", &self.currency),
                ("presentment_amount", &self.presentment_amount),
                ("presentment_currency", &self.presentment_currency),
                ("refundable_amount", &self.refundable_amount),
                ("tax_amount", &self.tax_amount),
                ("tax_state", &self.tax_state),
                ("tax_country", &self.tax_country),
                ("fee", &self.fee),
                ("exchange_rate", &self.exchange_rate),
            ],
        )
    }
}

impl Decode for BalanceRefundMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "transaction_id", "refund_id", "order_id", "order_created_at", "product_id",
                "subscription_id", "amount", "currency", "presentment_amount",
                "presentment_currency", "refundable_amount", "tax_amount", "tax_state",
                "tax_country", "fee", "exchange_rate",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.transaction_id, &mut value.refund_id, &mut value.order_id,
                &mut value.order_created_at, &mut value.product_id, &mut value.subscription_id,
                &mut value.amount, &mut value.currency, &mut value.presentment_amount,
                &mut value.presentment_currency, &mut value.refundable_amount,
                &mut value.tax_amount, &mut value.tax_state, &mut value.tax_country, &mut value.fee,
                &mut value.exchange_rate,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for BalanceRefundMetadata {
    const BLANK: Self = Self {
        transaction_id: Blank::BLANK,
        refund_id: Blank::BLANK,
        order_id: Blank::BLANK,
        order_created_at: Blank::BLANK,
        product_id: Blank::BLANK,
        subscription_id: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        presentment_amount: Blank::BLANK,
        presentment_currency: Blank::BLANK,
        refundable_amount: Blank::BLANK,
        tax_amount: Blank::BLANK,
        tax_state: Blank::BLANK,
        tax_country: Blank::BLANK,
        fee: Blank::BLANK,
        exchange_rate: Blank::BLANK,
        nulls: Blank::BLANK,
    };
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

impl fmt::Debug for BalanceRefundReversalEvent {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BalanceRefundReversalEvent",
            &[
                ("id", &self.id),
                ("timestamp", &self.timestamp),
                ("organization_id", &self.organization_id),
                ("customer_id", &self.customer_id),
                ("customer", &self.customer),
                ("external_customer_id", &self.external_customer_id),
                ("member_id", &self.member_id),
                ("external_member_id", &self.external_member_id),
                ("child_count", &self.child_count),
                ("parent_id", &self.parent_id),
                ("label", &self.label),
                ("metadata", &self.metadata),
            ],
        )
    }
}

impl Decode for BalanceRefundReversalEvent {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.id,
                &mut value.timestamp,
                &mut value.organization_id,
                &mut value.customer_id,
                &mut value.customer,
                &mut value.external_customer_id,
                &mut value.member_id,
                &mut value.external_member_id,
                &mut value.child_count,
                &mut value.parent_id,
                &mut value.label,
                &mut Constant::string("system"),
                &mut Constant::string("balance.refund_reversal"),
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for BalanceRefundReversalEvent {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        timestamp: Blank::BLANK,
        organization_id: Blank::BLANK,
        customer_id: Blank::BLANK,
        customer: Blank::BLANK,
        external_customer_id: Blank::BLANK,
        member_id: Blank::BLANK,
        external_member_id: Blank::BLANK,
        child_count: Blank::BLANK,
        parent_id: Blank::BLANK,
        label: Blank::BLANK,
        metadata: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}
