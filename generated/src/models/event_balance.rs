//! Models: event balance.

use std::fmt;

use uuid::Uuid;

use crate::models::Customer;
use crate::runtime::json::{Decode, DecodeError, Nulls, Reader, Timestamp};

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
        formatter
            .debug_struct("BalanceCreditOrderEvent")
            .field("id", &self.id)
            .field("timestamp", &self.timestamp)
            .field("organization_id", &self.organization_id)
            .field("customer_id", &self.customer_id)
            .field("customer", &self.customer)
            .field("external_customer_id", &self.external_customer_id)
            .field("member_id", &self.member_id)
            .field("external_member_id", &self.external_member_id)
            .field("child_count", &self.child_count)
            .field("parent_id", &self.parent_id)
            .field("label", &self.label)
            .field("metadata", &self.metadata)
            .finish()
    }
}

impl Decode for BalanceCreditOrderEvent {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "id", "timestamp", "organization_id", "customer_id", "customer", "external_customer_id",
            "member_id", "external_member_id", "child_count", "parent_id", "label", "source",
            "name", "metadata",
        ];
        let mut id = None;
        let mut timestamp = None;
        let mut organization_id = None;
        let mut customer_id = None;
        let mut customer = None;
        let mut external_customer_id = None;
        let mut member_id = None;
        let mut external_member_id = None;
        let mut child_count = None;
        let mut parent_id = None;
        let mut label = None;
        let mut metadata = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut id),
                1 => reader.fill(&mut timestamp),
                2 => reader.fill(&mut organization_id),
                3 => reader.fill(&mut customer_id),
                4 => reader.fill(&mut customer),
                5 => reader.fill(&mut external_customer_id),
                6 => reader.fill(&mut member_id),
                7 => reader.fill(&mut external_member_id),
                8 => reader.fill(&mut child_count),
                9 => reader.fill(&mut parent_id),
                10 => reader.fill(&mut label),
                11 => reader.constant("system"),
                12 => reader.constant("balance.credit_order"),
                13 => reader.fill(&mut metadata),
                _ => reader.skip_value(),
            }?;
        }
        let (
            Some(id), Some(timestamp), Some(organization_id), Some(label), true, true,
            Some(metadata),
        ) = (
            id,
            timestamp,
            organization_id,
            label,
            fields.has(11),
            fields.has(12),
            metadata,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 2, 10, 11, 12, 13]));
        };
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
            nulls: fields.nulls(),
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
        formatter
            .debug_struct("BalanceCreditOrderMetadata")
            .field("order_id", &self.order_id)
            .field("product_id", &self.product_id)
            .field("subscription_id", &self.subscription_id)
            .field("amount", &self.amount)
            .field("currency", &self.currency)
            .field("tax_amount", &self.tax_amount)
            .field("tax_state", &self.tax_state)
            .field("tax_country", &self.tax_country)
            .field("fee", &self.fee)
            .field("exchange_rate", &self.exchange_rate)
            .finish()
    }
}

impl Decode for BalanceCreditOrderMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "order_id", "product_id", "subscription_id", "amount", "currency", "tax_amount",
            "tax_state", "tax_country", "fee", "exchange_rate",
        ];
        let mut order_id = None;
        let mut product_id = None;
        let mut subscription_id = None;
        let mut amount = None;
        let mut currency = None;
        let mut tax_amount = None;
        let mut tax_state = None;
        let mut tax_country = None;
        let mut fee = None;
        let mut exchange_rate = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut order_id),
                1 => reader.fill(&mut product_id),
                2 => reader.fill(&mut subscription_id),
                3 => reader.fill(&mut amount),
                4 => reader.fill(&mut currency),
                5 => reader.fill(&mut tax_amount),
                6 => reader.fill(&mut tax_state),
                7 => reader.fill(&mut tax_country),
                8 => reader.fill(&mut fee),
                9 => reader.fill(&mut exchange_rate),
                _ => reader.skip_value(),
            }?;
        }
        let (
            Some(order_id), Some(amount), Some(currency), Some(tax_amount), Some(fee),
        ) = (order_id, amount, currency, tax_amount, fee) else {
            return Err(fields.missing(reader, &[0, 3, 4, 5, 8]));
        };
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
            nulls: fields.nulls(),
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
        formatter
            .debug_struct("BalanceDisputeEvent")
            .field("id", &self.id)
            .field("timestamp", &self.timestamp)
            .field("organization_id", &self.organization_id)
            .field("customer_id", &self.customer_id)
            .field("customer", &self.customer)
            .field("external_customer_id", &self.external_customer_id)
            .field("member_id", &self.member_id)
            .field("external_member_id", &self.external_member_id)
            .field("child_count", &self.child_count)
            .field("parent_id", &self.parent_id)
            .field("label", &self.label)
            .field("metadata", &self.metadata)
            .finish()
    }
}

impl Decode for BalanceDisputeEvent {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "id", "timestamp", "organization_id", "customer_id", "customer", "external_customer_id",
            "member_id", "external_member_id", "child_count", "parent_id", "label", "source",
            "name", "metadata",
        ];
        let mut id = None;
        let mut timestamp = None;
        let mut organization_id = None;
        let mut customer_id = None;
        let mut customer = None;
        let mut external_customer_id = None;
        let mut member_id = None;
        let mut external_member_id = None;
        let mut child_count = None;
        let mut parent_id = None;
        let mut label = None;
        let mut metadata = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut id),
                1 => reader.fill(&mut timestamp),
                2 => reader.fill(&mut organization_id),
                3 => reader.fill(&mut customer_id),
                4 => reader.fill(&mut customer),
                5 => reader.fill(&mut external_customer_id),
                6 => reader.fill(&mut member_id),
                7 => reader.fill(&mut external_member_id),
                8 => reader.fill(&mut child_count),
                9 => reader.fill(&mut parent_id),
                10 => reader.fill(&mut label),
                11 => reader.constant("system"),
                12 => reader.constant("balance.dispute"),
                13 => reader.fill(&mut metadata),
                _ => reader.skip_value(),
            }?;
        }
        let (
            Some(id), Some(timestamp), Some(organization_id), Some(label), true, true,
            Some(metadata),
        ) = (
            id,
            timestamp,
            organization_id,
            label,
            fields.has(11),
            fields.has(12),
            metadata,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 2, 10, 11, 12, 13]));
        };
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
            nulls: fields.nulls(),
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
        formatter
            .debug_struct("BalanceDisputeMetadata")
            .field("transaction_id", &self.transaction_id)
            .field("dispute_id", &self.dispute_id)
            .field("order_id", &self.order_id)
            .field("order_created_at", &self.order_created_at)
            .field("product_id", &self.product_id)
            .field("subscription_id", &self.subscription_id)
            .field("amount", &self.amount)
            .field("currency", &self.currency)
            .field("presentment_amount", &self.presentment_amount)
            .field("presentment_currency", &self.presentment_currency)
            .field("tax_amount", &self.tax_amount)
            .field("tax_state", &self.tax_state)
            .field("tax_country", &self.tax_country)
            .field("fee", &self.fee)
            .field("exchange_rate", &self.exchange_rate)
            .finish()
    }
}

impl Decode for BalanceDisputeMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "transaction_id", "dispute_id", "order_id", "order_created_at", "product_id",
            "subscription_id", "amount", "currency", "presentment_amount", "presentment_currency",
            "tax_amount", "tax_state", "tax_country", "fee", "exchange_rate",
        ];
        let mut transaction_id = None;
        let mut dispute_id = None;
        let mut order_id = None;
        let mut order_created_at = None;
        let mut product_id = None;
        let mut subscription_id = None;
        let mut amount = None;
        let mut currency = None;
        let mut presentment_amount = None;
        let mut presentment_currency = None;
        let mut tax_amount = None;
        let mut tax_state = None;
        let mut tax_country = None;
        let mut fee = None;
        let mut exchange_rate = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut transaction_id),
                1 => reader.fill(&mut dispute_id),
                2 => reader.fill(&mut order_id),
                3 => reader.fill(&mut order_created_at),
                4 => reader.fill(&mut product_id),
                5 => reader.fill(&mut subscription_id),
                6 => reader.fill(&mut amount),
                7 => reader.fill(&mut currency),
                8 => reader.fill(&mut presentment_amount),
                9 => reader.fill(&mut presentment_currency),
                10 => reader.fill(&mut tax_amount),
                11 => reader.fill(&mut tax_state),
                12 => reader.fill(&mut tax_country),
                13 => reader.fill(&mut fee),
                14 => reader.fill(&mut exchange_rate),
                _ => reader.skip_value(),
            }?;
        }
        let (
            Some(transaction_id), Some(dispute_id), Some(amount), Some(currency),
            Some(presentment_amount), Some(presentment_currency), Some(tax_amount), Some(fee),
        ) = (
            transaction_id,
            dispute_id,
            amount,
            currency,
            presentment_amount,
            presentment_currency,
            tax_amount,
            fee,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 6, 7, 8, 9, 10, 13]));
        };
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
            nulls: fields.nulls(),
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
        formatter
            .debug_struct("BalanceDisputeReversalEvent")
            .field("id", &self.id)
            .field("timestamp", &self.timestamp)
            .field("organization_id", &self.organization_id)
            .field("customer_id", &self.customer_id)
            .field("customer", &self.customer)
            .field("external_customer_id", &self.external_customer_id)
            .field("member_id", &self.member_id)
            .field("external_member_id", &self.external_member_id)
            .field("child_count", &self.child_count)
            .field("parent_id", &self.parent_id)
            .field("label", &self.label)
            .field("metadata", &self.metadata)
            .finish()
    }
}

impl Decode for BalanceDisputeReversalEvent {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "id", "timestamp", "organization_id", "customer_id", "customer", "external_customer_id",
            "member_id", "external_member_id", "child_count", "parent_id", "label", "source",
            "name", "metadata",
        ];
        let mut id = None;
        let mut timestamp = None;
        let mut organization_id = None;
        let mut customer_id = None;
        let mut customer = None;
        let mut external_customer_id = None;
        let mut member_id = None;
        let mut external_member_id = None;
        let mut child_count = None;
        let mut parent_id = None;
        let mut label = None;
        let mut metadata = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut id),
                1 => reader.fill(&mut timestamp),
                2 => reader.fill(&mut organization_id),
                3 => reader.fill(&mut customer_id),
                4 => reader.fill(&mut customer),
                5 => reader.fill(&mut external_customer_id),
                6 => reader.fill(&mut member_id),
                7 => reader.fill(&mut external_member_id),
                8 => reader.fill(&mut child_count),
                9 => reader.fill(&mut parent_id),
                10 => reader.fill(&mut label),
                11 => reader.constant("system"),
                12 => reader.constant("balance.dispute_reversal"),
                13 => reader.fill(&mut metadata),
                _ => reader.skip_value(),
            }?;
        }
        let (
            Some(id), Some(timestamp), Some(organization_id), Some(label), true, true,
            Some(metadata),
        ) = (
            id,
            timestamp,
            organization_id,
            label,
            fields.has(11),
            fields.has(12),
            metadata,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 2, 10, 11, 12, 13]));
        };
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
            nulls: fields.nulls(),
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
        formatter
            .debug_struct("BalanceOrderEvent")
            .field("id", &self.id)
            .field("timestamp", &self.timestamp)
            .field("organization_id", &self.organization_id)
            .field("customer_id", &self.customer_id)
            .field("customer", &self.customer)
            .field("external_customer_id", &self.external_customer_id)
            .field("member_id", &self.member_id)
            .field("external_member_id", &self.external_member_id)
            .field("child_count", &self.child_count)
            .field("parent_id", &self.parent_id)
            .field("label", &self.label)
            .field("metadata", &self.metadata)
            .finish()
    }
}

impl Decode for BalanceOrderEvent {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "id", "timestamp", "organization_id", "customer_id", "customer", "external_customer_id",
            "member_id", "external_member_id", "child_count", "parent_id", "label", "source",
            "name", "metadata",
        ];
        let mut id = None;
        let mut timestamp = None;
        let mut organization_id = None;
        let mut customer_id = None;
        let mut customer = None;
        let mut external_customer_id = None;
        let mut member_id = None;
        let mut external_member_id = None;
        let mut child_count = None;
        let mut parent_id = None;
        let mut label = None;
        let mut metadata = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut id),
                1 => reader.fill(&mut timestamp),
                2 => reader.fill(&mut organization_id),
                3 => reader.fill(&mut customer_id),
                4 => reader.fill(&mut customer),
                5 => reader.fill(&mut external_customer_id),
                6 => reader.fill(&mut member_id),
                7 => reader.fill(&mut external_member_id),
                8 => reader.fill(&mut child_count),
                9 => reader.fill(&mut parent_id),
                10 => reader.fill(&mut label),
                11 => reader.constant("system"),
                12 => reader.constant("balance.order"),
                13 => reader.fill(&mut metadata),
                _ => reader.skip_value(),
            }?;
        }
        let (
            Some(id), Some(timestamp), Some(organization_id), Some(label), true, true,
            Some(metadata),
        ) = (
            id,
            timestamp,
            organization_id,
            label,
            fields.has(11),
            fields.has(12),
            metadata,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 2, 10, 11, 12, 13]));
        };
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
            nulls: fields.nulls(),
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
        formatter
            .debug_struct("BalanceOrderMetadata")
            .field("transaction_id", &self.transaction_id)
            .field("order_id", &self.order_id)
            .field("product_id", &self.product_id)
            .field("subscription_id", &self.subscription_id)
            .field("amount", &self.amount)
            .field("net_amount", &self.net_amount)
            .field("currency", &self.currency)
            .field("presentment_amount", &self.presentment_amount)
            .field("presentment_currency", &self.presentment_currency)
            .field("tax_amount", &self.tax_amount)
            .field("tax_state", &self.tax_state)
            .field("tax_country", &self.tax_country)
            .field("fee", &self.fee)
            .field("exchange_rate", &self.exchange_rate)
            .finish()
    }
}

impl Decode for BalanceOrderMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "transaction_id", "order_id", "product_id", "subscription_id", "amount", "net_amount",
            "currency", "presentment_amount", "presentment_currency", "tax_amount", "tax_state",
            "tax_country", "fee", "exchange_rate",
        ];
        let mut transaction_id = None;
        let mut order_id = None;
        let mut product_id = None;
        let mut subscription_id = None;
        let mut amount = None;
        let mut net_amount = None;
        let mut currency = None;
        let mut presentment_amount = None;
        let mut presentment_currency = None;
        let mut tax_amount = None;
        let mut tax_state = None;
        let mut tax_country = None;
        let mut fee = None;
        let mut exchange_rate = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut transaction_id),
                1 => reader.fill(&mut order_id),
                2 => reader.fill(&mut product_id),
                3 => reader.fill(&mut subscription_id),
                4 => reader.fill(&mut amount),
                5 => reader.fill(&mut net_amount),
                6 => reader.fill(&mut currency),
                7 => reader.fill(&mut presentment_amount),
                8 => reader.fill(&mut presentment_currency),
                9 => reader.fill(&mut tax_amount),
                10 => reader.fill(&mut tax_state),
                11 => reader.fill(&mut tax_country),
                12 => reader.fill(&mut fee),
                13 => reader.fill(&mut exchange_rate),
                _ => reader.skip_value(),
            }?;
        }
        let (
            Some(transaction_id), Some(order_id), Some(amount), Some(currency),
            Some(presentment_amount), Some(presentment_currency), Some(tax_amount), Some(fee),
        ) = (
            transaction_id,
            order_id,
            amount,
            currency,
            presentment_amount,
            presentment_currency,
            tax_amount,
            fee,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 4, 6, 7, 8, 9, 12]));
        };
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
            nulls: fields.nulls(),
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
        formatter
            .debug_struct("BalanceRefundEvent")
            .field("id", &self.id)
            .field("timestamp", &self.timestamp)
            .field("organization_id", &self.organization_id)
            .field("customer_id", &self.customer_id)
            .field("customer", &self.customer)
            .field("external_customer_id", &self.external_customer_id)
            .field("member_id", &self.member_id)
            .field("external_member_id", &self.external_member_id)
            .field("child_count", &self.child_count)
            .field("parent_id", &self.parent_id)
            .field("label", &self.label)
            .field("metadata", &self.metadata)
            .finish()
    }
}

impl Decode for BalanceRefundEvent {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "id", "timestamp", "organization_id", "customer_id", "customer", "external_customer_id",
            "member_id", "external_member_id", "child_count", "parent_id", "label", "source",
            "name", "metadata",
        ];
        let mut id = None;
        let mut timestamp = None;
        let mut organization_id = None;
        let mut customer_id = None;
        let mut customer = None;
        let mut external_customer_id = None;
        let mut member_id = None;
        let mut external_member_id = None;
        let mut child_count = None;
        let mut parent_id = None;
        let mut label = None;
        let mut metadata = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut id),
                1 => reader.fill(&mut timestamp),
                2 => reader.fill(&mut organization_id),
                3 => reader.fill(&mut customer_id),
                4 => reader.fill(&mut customer),
                5 => reader.fill(&mut external_customer_id),
                6 => reader.fill(&mut member_id),
                7 => reader.fill(&mut external_member_id),
                8 => reader.fill(&mut child_count),
                9 => reader.fill(&mut parent_id),
                10 => reader.fill(&mut label),
                11 => reader.constant("system"),
                12 => reader.constant("balance.refund"),
                13 => reader.fill(&mut metadata),
                _ => reader.skip_value(),
            }?;
        }
        let (
            Some(id), Some(timestamp), Some(organization_id), Some(label), true, true,
            Some(metadata),
        ) = (
            id,
            timestamp,
            organization_id,
            label,
            fields.has(11),
            fields.has(12),
            metadata,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 2, 10, 11, 12, 13]));
        };
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
            nulls: fields.nulls(),
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
        formatter
            .debug_struct("BalanceRefundMetadata")
            .field("transaction_id", &self.transaction_id)
            .field("refund_id", &self.refund_id)
            .field("order_id", &self.order_id)
            .field("order_created_at", &self.order_created_at)
            .field("product_id", &self.product_id)
            .field("subscription_id", &self.subscription_id)
            .field("amount", &self.amount)
            .field("currency", &self.currency)
            .field("presentment_amount", &self.presentment_amount)
            .field("presentment_currency", &self.presentment_currency)
            .field("refundable_amount", &self.refundable_amount)
            .field("tax_amount", &self.tax_amount)
            .field("tax_state", &self.tax_state)
            .field("tax_country", &self.tax_country)
            .field("fee", &self.fee)
            .field("exchange_rate", &self.exchange_rate)
            .finish()
    }
}

impl Decode for BalanceRefundMetadata {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "transaction_id", "refund_id", "order_id", "order_created_at", "product_id",
            "subscription_id", "amount", "currency", "presentment_amount", "presentment_currency",
            "refundable_amount", "tax_amount", "tax_state", "tax_country", "fee", "exchange_rate",
        ];
        let mut transaction_id = None;
        let mut refund_id = None;
        let mut order_id = None;
        let mut order_created_at = None;
        let mut product_id = None;
        let mut subscription_id = None;
        let mut amount = None;
        let mut currency = None;
        let mut presentment_amount = None;
        let mut presentment_currency = None;
        let mut refundable_amount = None;
        let mut tax_amount = None;
        let mut tax_state = None;
        let mut tax_country = None;
        let mut fee = None;
        let mut exchange_rate = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut transaction_id),
                1 => reader.fill(&mut refund_id),
                2 => reader.fill(&mut order_id),
                3 => reader.fill(&mut order_created_at),
                4 => reader.fill(&mut product_id),
                5 => reader.fill(&mut subscription_id),
                6 => reader.fill(&mut amount),
                7 => reader.fill(&mut currency),
                8 => reader.fill(&mut presentment_amount),
                9 => reader.fill(&mut presentment_currency),
                10 => reader.fill(&mut refundable_amount),
                11 => reader.fill(&mut tax_amount),
                12 => reader.fill(&mut tax_state),
                13 => reader.fill(&mut tax_country),
                14 => reader.fill(&mut fee),
                15 => reader.fill(&mut exchange_rate),
                _ => reader.skip_value(),
            }?;
        }
        let (
            Some(transaction_id), Some(refund_id), Some(amount), Some(currency),
            Some(presentment_amount), Some(presentment_currency), Some(tax_amount), Some(fee),
        ) = (
            transaction_id,
            refund_id,
            amount,
            currency,
            presentment_amount,
            presentment_currency,
            tax_amount,
            fee,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 6, 7, 8, 9, 11, 14]));
        };
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
            nulls: fields.nulls(),
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
        formatter
            .debug_struct("BalanceRefundReversalEvent")
            .field("id", &self.id)
            .field("timestamp", &self.timestamp)
            .field("organization_id", &self.organization_id)
            .field("customer_id", &self.customer_id)
            .field("customer", &self.customer)
            .field("external_customer_id", &self.external_customer_id)
            .field("member_id", &self.member_id)
            .field("external_member_id", &self.external_member_id)
            .field("child_count", &self.child_count)
            .field("parent_id", &self.parent_id)
            .field("label", &self.label)
            .field("metadata", &self.metadata)
            .finish()
    }
}

impl Decode for BalanceRefundReversalEvent {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "id", "timestamp", "organization_id", "customer_id", "customer", "external_customer_id",
            "member_id", "external_member_id", "child_count", "parent_id", "label", "source",
            "name", "metadata",
        ];
        let mut id = None;
        let mut timestamp = None;
        let mut organization_id = None;
        let mut customer_id = None;
        let mut customer = None;
        let mut external_customer_id = None;
        let mut member_id = None;
        let mut external_member_id = None;
        let mut child_count = None;
        let mut parent_id = None;
        let mut label = None;
        let mut metadata = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut id),
                1 => reader.fill(&mut timestamp),
                2 => reader.fill(&mut organization_id),
                3 => reader.fill(&mut customer_id),
                4 => reader.fill(&mut customer),
                5 => reader.fill(&mut external_customer_id),
                6 => reader.fill(&mut member_id),
                7 => reader.fill(&mut external_member_id),
                8 => reader.fill(&mut child_count),
                9 => reader.fill(&mut parent_id),
                10 => reader.fill(&mut label),
                11 => reader.constant("system"),
                12 => reader.constant("balance.refund_reversal"),
                13 => reader.fill(&mut metadata),
                _ => reader.skip_value(),
            }?;
        }
        let (
            Some(id), Some(timestamp), Some(organization_id), Some(label), true, true,
            Some(metadata),
        ) = (
            id,
            timestamp,
            organization_id,
            label,
            fields.has(11),
            fields.has(12),
            metadata,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 2, 10, 11, 12, 13]));
        };
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
            nulls: fields.nulls(),
        })
    }
}
