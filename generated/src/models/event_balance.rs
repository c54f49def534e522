//! Models: event balance.

use std::fmt;

use uuid::Uuid;

use crate::models::Customer;
use crate::runtime::debug_fields;
use crate::runtime::json::{Decode, DecodeError, Nulls, Reader, Timestamp, Wide};

#[cfg(feature = "serde")]
mod with_serde;

/// `balance.credit_order`: an order was paid from the customer's balance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceCreditOrderEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// Customer that the event is about, by its Polar id; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// Customer that the event is about, or `null`. May be set although `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// Customer that the event is about, by your own id, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer who acted, or `null`.
    pub member_id: Option<Uuid>,
    /// Member of the customer who acted, by your own id, or `null`.
    pub external_member_id: Option<String>,
    /// How many events have this one as their direct parent.
    pub child_count: Option<i64>,
    /// Event that this one belongs to, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the kind of event, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: BalanceCreditOrderMetadata,
    nulls: Nulls,
}

impl fmt::Debug for BalanceCreditOrderEvent {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            id, timestamp, organization_id, customer_id, customer, external_customer_id, member_id,
            external_member_id, child_count, parent_id, label, source, name, metadata, nulls,
        ) = reader
            .record(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        reader.at(source).constant("system")?;
        reader.at(name).constant("balance.credit_order")?;
        Ok(Self {
            id,
            timestamp,
            organization_id,
            customer_id,
            customer,
            external_customer_id,
            member_id,
            external_member_id,
            child_count,
            parent_id,
            label,
            metadata,
            nulls,
        })
    }
}

/// Data of a `balance.credit_order` event.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceCreditOrderMetadata {
    /// Order that the money belongs to.
    pub order_id: String,
    /// Product of that order, if any.
    pub product_id: Option<String>,
    /// Subscription of that order, if any.
    pub subscription_id: Option<String>,
    /// Amount in cents that the balance moved by, in `currency`.
    pub amount: i64,
    /// Currency of the amounts, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Tax in cents.
    pub tax_amount: i64,
    /// State that the tax is owed in, or `null`.
    pub tax_state: Option<String>,
    /// Country that the tax is owed in, or `null`.
    pub tax_country: Option<String>,
    /// Fee in cents.
    pub fee: i64,
    /// Rate between the customer's currency and `currency`, if they differ.
    pub exchange_rate: Option<f64>,
    nulls: Nulls,
}

impl fmt::Debug for BalanceCreditOrderMetadata {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            order_id, product_id, subscription_id, amount, currency, tax_amount, tax_state,
            tax_country, fee, exchange_rate, nulls,
        ) = reader
            .record(&[
                "order_id", "product_id", "subscription_id", "amount", "currency", "tax_amount",
                "tax_state", "tax_country", "fee", "exchange_rate",
            ])?;
        Ok(Self {
            order_id,
            product_id,
            subscription_id,
            amount,
            currency,
            tax_amount,
            tax_state,
            tax_country,
            fee,
            exchange_rate,
            nulls,
        })
    }
}

/// `balance.dispute`: a customer disputed an order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceDisputeEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// Customer that the event is about, by its Polar id; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// Customer that the event is about, or `null`. May be set although `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// Customer that the event is about, by your own id, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer who acted, or `null`.
    pub member_id: Option<Uuid>,
    /// Member of the customer who acted, by your own id, or `null`.
    pub external_member_id: Option<String>,
    /// How many events have this one as their direct parent.
    pub child_count: Option<i64>,
    /// Event that this one belongs to, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the kind of event, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: BalanceDisputeMetadata,
    nulls: Nulls,
}

impl fmt::Debug for BalanceDisputeEvent {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            id, timestamp, organization_id, customer_id, customer, external_customer_id, member_id,
            external_member_id, child_count, parent_id, label, source, name, metadata, nulls,
        ) = reader
            .record(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        reader.at(source).constant("system")?;
        reader.at(name).constant("balance.dispute")?;
        Ok(Self {
            id,
            timestamp,
            organization_id,
            customer_id,
            customer,
            external_customer_id,
            member_id,
            external_member_id,
            child_count,
            parent_id,
            label,
            metadata,
            nulls,
        })
    }
}

/// Data of the `balance.dispute` and `balance.dispute_reversal` events.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceDisputeMetadata {
    /// Transaction that the event records.
    pub transaction_id: String,
    /// Dispute that moved the balance.
    pub dispute_id: String,
    /// Order that the money belongs to.
    pub order_id: Option<String>,
    /// When that order was created.
    pub order_created_at: Option<String>,
    /// Product of that order, if any.
    pub product_id: Option<String>,
    /// Subscription of that order, if any.
    pub subscription_id: Option<String>,
    /// Amount in cents that the balance moved by, in `currency`.
    pub amount: i64,
    /// Currency of the amounts, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Amount in the smallest unit of the currency that the customer was charged in.
    pub presentment_amount: i64,
    /// Currency that the customer was charged in.
    pub presentment_currency: String,
    /// Tax in cents.
    pub tax_amount: i64,
    /// State that the tax is owed in, or `null`.
    pub tax_state: Option<String>,
    /// Country that the tax is owed in, or `null`.
    pub tax_country: Option<String>,
    /// Fee in cents.
    pub fee: i64,
    /// Rate between the customer's currency and `currency`, if they differ.
    pub exchange_rate: Option<f64>,
    nulls: Nulls,
}

impl fmt::Debug for BalanceDisputeMetadata {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            transaction_id, dispute_id, order_id, order_created_at, product_id, subscription_id,
            amount, currency, presentment_amount, presentment_currency, tax_amount, tax_state,
            tax_country, fee, exchange_rate, nulls,
        ) = reader
            .record(&[
                "transaction_id", "dispute_id", "order_id", "order_created_at", "product_id",
                "subscription_id", "amount", "currency", "presentment_amount",
                "presentment_currency", "tax_amount", "tax_state", "tax_country", "fee",
                "exchange_rate",
            ])?;
        Ok(Self {
            transaction_id,
            dispute_id,
            order_id,
            order_created_at,
            product_id,
            subscription_id,
            amount,
            currency,
            presentment_amount,
            presentment_currency,
            tax_amount,
            tax_state,
            tax_country,
            fee,
            exchange_rate,
            nulls,
        })
    }
}

/// `balance.dispute_reversal`: a dispute was won and the money came back.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceDisputeReversalEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// Customer that the event is about, by its Polar id; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// Customer that the event is about, or `null`. May be set although `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// Customer that the event is about, by your own id, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer who acted, or `null`.
    pub member_id: Option<Uuid>,
    /// Member of the customer who acted, by your own id, or `null`.
    pub external_member_id: Option<String>,
    /// How many events have this one as their direct parent.
    pub child_count: Option<i64>,
    /// Event that this one belongs to, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the kind of event, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: BalanceDisputeMetadata,
    nulls: Nulls,
}

impl fmt::Debug for BalanceDisputeReversalEvent {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            id, timestamp, organization_id, customer_id, customer, external_customer_id, member_id,
            external_member_id, child_count, parent_id, label, source, name, metadata, nulls,
        ) = reader
            .record(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        reader.at(source).constant("system")?;
        reader.at(name).constant("balance.dispute_reversal")?;
        Ok(Self {
            id,
            timestamp,
            organization_id,
            customer_id,
            customer,
            external_customer_id,
            member_id,
            external_member_id,
            child_count,
            parent_id,
            label,
            metadata,
            nulls,
        })
    }
}

/// `balance.order`: an order was paid.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceOrderEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// Customer that the event is about, by its Polar id; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// Customer that the event is about, or `null`. May be set although `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// Customer that the event is about, by your own id, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer who acted, or `null`.
    pub member_id: Option<Uuid>,
    /// Member of the customer who acted, by your own id, or `null`.
    pub external_member_id: Option<String>,
    /// How many events have this one as their direct parent.
    pub child_count: Option<i64>,
    /// Event that this one belongs to, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the kind of event, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: BalanceOrderMetadata,
    nulls: Nulls,
}

impl fmt::Debug for BalanceOrderEvent {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            id, timestamp, organization_id, customer_id, customer, external_customer_id, member_id,
            external_member_id, child_count, parent_id, label, source, name, metadata, nulls,
        ) = reader
            .record(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        reader.at(source).constant("system")?;
        reader.at(name).constant("balance.order")?;
        Ok(Self {
            id,
            timestamp,
            organization_id,
            customer_id,
            customer,
            external_customer_id,
            member_id,
            external_member_id,
            child_count,
            parent_id,
            label,
            metadata,
            nulls,
        })
    }
}

/// Data of a `balance.order` event.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceOrderMetadata {
    /// Transaction that the event records.
    pub transaction_id: String,
    /// Order that the money belongs to.
    pub order_id: String,
    /// Product of that order, if any.
    pub product_id: Option<String>,
    /// Subscription of that order, if any.
    pub subscription_id: Option<String>,
    /// Amount in cents that the balance moved by, in `currency`.
    pub amount: i64,
    /// Amount in cents before tax.
    pub net_amount: Option<i64>,
    /// Currency of the amounts, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Amount in the smallest unit of the currency that the customer was charged in.
    pub presentment_amount: i64,
    /// Currency that the customer was charged in.
    pub presentment_currency: String,
    /// Tax in cents.
    pub tax_amount: i64,
    /// State that the tax is owed in, or `null`.
    pub tax_state: Option<String>,
    /// Country that the tax is owed in, or `null`.
    pub tax_country: Option<String>,
    /// Fee in cents.
    pub fee: i64,
    /// Rate between the customer's currency and `currency`, if they differ.
    pub exchange_rate: Option<f64>,
    nulls: Nulls,
}

impl fmt::Debug for BalanceOrderMetadata {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            transaction_id, order_id, product_id, subscription_id, amount, net_amount, currency,
            presentment_amount, presentment_currency, tax_amount, tax_state, tax_country, fee,
            exchange_rate, nulls,
        ) = reader
            .record(&[
                "transaction_id", "order_id", "product_id", "subscription_id", "amount",
                "net_amount", "currency", "presentment_amount", "presentment_currency",
                "tax_amount", "tax_state", "tax_country", "fee", "exchange_rate",
            ])?;
        Ok(Self {
            transaction_id,
            order_id,
            product_id,
            subscription_id,
            amount,
            net_amount,
            currency,
            presentment_amount,
            presentment_currency,
            tax_amount,
            tax_state,
            tax_country,
            fee,
            exchange_rate,
            nulls,
        })
    }
}

/// `balance.refund`: an order was refunded.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceRefundEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// Customer that the event is about, by its Polar id; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// Customer that the event is about, or `null`. May be set although `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// Customer that the event is about, by your own id, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer who acted, or `null`.
    pub member_id: Option<Uuid>,
    /// Member of the customer who acted, by your own id, or `null`.
    pub external_member_id: Option<String>,
    /// How many events have this one as their direct parent.
    pub child_count: Option<i64>,
    /// Event that this one belongs to, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the kind of event, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: BalanceRefundMetadata,
    nulls: Nulls,
}

impl fmt::Debug for BalanceRefundEvent {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            id, timestamp, organization_id, customer_id, customer, external_customer_id, member_id,
            external_member_id, child_count, parent_id, label, source, name, metadata, nulls,
        ) = reader
            .record(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        reader.at(source).constant("system")?;
        reader.at(name).constant("balance.refund")?;
        Ok(Self {
            id,
            timestamp,
            organization_id,
            customer_id,
            customer,
            external_customer_id,
            member_id,
            external_member_id,
            child_count,
            parent_id,
            label,
            metadata,
            nulls,
        })
    }
}

/// Data of the `balance.refund` and `balance.refund_reversal` events.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceRefundMetadata {
    /// Transaction that the event records.
    pub transaction_id: String,
    /// Refund that moved the balance.
    pub refund_id: String,
    /// Order that the money belongs to.
    pub order_id: Option<String>,
    /// When that order was created.
    pub order_created_at: Option<String>,
    /// Product of that order, if any.
    pub product_id: Option<String>,
    /// Subscription of that order, if any.
    pub subscription_id: Option<String>,
    /// Amount in cents that the balance moved by, in `currency`.
    pub amount: i64,
    /// Currency of the amounts, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Amount in the smallest unit of the currency that the customer was charged in.
    pub presentment_amount: i64,
    /// Currency that the customer was charged in.
    pub presentment_currency: String,
    /// Amount in cents that could be refunded.
    pub refundable_amount: Option<i64>,
    /// Tax in cents.
    pub tax_amount: i64,
    /// State that the tax is owed in, or `null`.
    pub tax_state: Option<String>,
    /// Country that the tax is owed in, or `null`.
    pub tax_country: Option<String>,
    /// Fee in cents.
    pub fee: i64,
    /// Rate between the customer's currency and `currency`, if they differ.
    pub exchange_rate: Option<f64>,
    nulls: Nulls,
}

impl fmt::Debug for BalanceRefundMetadata {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let Wide(
            (
                transaction_id, refund_id, order_id, order_created_at, product_id, subscription_id,
                amount, currency, presentment_amount, presentment_currency, refundable_amount,
                tax_amount, tax_state, tax_country, fee, exchange_rate,
            ),
            (nulls,),
        ) = reader
            .record(&[
                "transaction_id", "refund_id", "order_id", "order_created_at", "product_id",
                "subscription_id", "amount", "currency", "presentment_amount",
                "presentment_currency", "refundable_amount", "tax_amount", "tax_state",
                "tax_country", "fee", "exchange_rate",
            ])?;
        Ok(Self {
            transaction_id,
            refund_id,
            order_id,
            order_created_at,
            product_id,
            subscription_id,
            amount,
            currency,
            presentment_amount,
            presentment_currency,
            refundable_amount,
            tax_amount,
            tax_state,
            tax_country,
            fee,
            exchange_rate,
            nulls,
        })
    }
}

/// `balance.refund_reversal`: a refund was taken back.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceRefundReversalEvent {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization that the event belongs to.
    pub organization_id: Uuid,
    /// Customer that the event is about, by its Polar id; `null` if the event was not ingested with it.
    pub customer_id: Option<Uuid>,
    /// Customer that the event is about, or `null`. May be set although `customer_id` is `null`.
    pub customer: Option<Customer>,
    /// Customer that the event is about, by your own id, or `null`.
    pub external_customer_id: Option<String>,
    /// Member of the customer who acted, or `null`.
    pub member_id: Option<Uuid>,
    /// Member of the customer who acted, by your own id, or `null`.
    pub external_member_id: Option<String>,
    /// How many events have this one as their direct parent.
    pub child_count: Option<i64>,
    /// Event that this one belongs to, or `null`.
    pub parent_id: Option<Uuid>,
    /// Name of the kind of event, for display.
    pub label: String,
    /// Data of the event.
    pub metadata: BalanceRefundMetadata,
    nulls: Nulls,
}

impl fmt::Debug for BalanceRefundReversalEvent {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            id, timestamp, organization_id, customer_id, customer, external_customer_id, member_id,
            external_member_id, child_count, parent_id, label, source, name, metadata, nulls,
        ) = reader
            .record(&[
                "id", "timestamp", "organization_id", "customer_id", "customer",
                "external_customer_id", "member_id", "external_member_id", "child_count",
                "parent_id", "label", "source", "name", "metadata",
            ])?;
        reader.at(source).constant("system")?;
        reader.at(name).constant("balance.refund_reversal")?;
        Ok(Self {
            id,
            timestamp,
            organization_id,
            customer_id,
            customer,
            external_customer_id,
            member_id,
            external_member_id,
            child_count,
            parent_id,
            label,
            metadata,
            nulls,
        })
    }
}
