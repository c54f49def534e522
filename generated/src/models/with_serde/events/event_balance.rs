//! Models: event balance. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BalanceCreditOrderEvent, BalanceCreditOrderMetadata, BalanceDisputeEvent,
    BalanceDisputeMetadata, BalanceDisputeReversalEvent, BalanceOrderEvent,
    BalanceOrderMetadata, BalanceRefundEvent, BalanceRefundMetadata,
    BalanceRefundReversalEvent,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for BalanceCreditOrderEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("timestamp", &self.timestamp);
        object.field("organization_id", &self.organization_id);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.field("external_customer_id", &self.external_customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.optional_or_null(
            "external_member_id",
            &self.external_member_id,
            self.nulls.has(7),
        );
        object.optional("child_count", &self.child_count);
        object.optional_or_null("parent_id", &self.parent_id, self.nulls.has(9));
        object.field("label", &self.label);
        object.field("source", "system");
        object.field("name", "balance.credit_order");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for BalanceCreditOrderMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("order_id", &self.order_id);
        object.optional("product_id", &self.product_id);
        object.optional("subscription_id", &self.subscription_id);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("tax_amount", &self.tax_amount);
        object.optional_or_null("tax_state", &self.tax_state, self.nulls.has(6));
        object.optional_or_null("tax_country", &self.tax_country, self.nulls.has(7));
        object.field("fee", &self.fee);
        object.optional("exchange_rate", &self.exchange_rate);
        object.end();
    }
}

impl Encode for BalanceDisputeEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("timestamp", &self.timestamp);
        object.field("organization_id", &self.organization_id);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.field("external_customer_id", &self.external_customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.optional_or_null(
            "external_member_id",
            &self.external_member_id,
            self.nulls.has(7),
        );
        object.optional("child_count", &self.child_count);
        object.optional_or_null("parent_id", &self.parent_id, self.nulls.has(9));
        object.field("label", &self.label);
        object.field("source", "system");
        object.field("name", "balance.dispute");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for BalanceDisputeMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("transaction_id", &self.transaction_id);
        object.field("dispute_id", &self.dispute_id);
        object.optional("order_id", &self.order_id);
        object.optional("order_created_at", &self.order_created_at);
        object.optional("product_id", &self.product_id);
        object.optional("subscription_id", &self.subscription_id);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("presentment_amount", &self.presentment_amount);
        object.field("presentment_currency", &self.presentment_currency);
        object.field("tax_amount", &self.tax_amount);
        object.optional_or_null("tax_state", &self.tax_state, self.nulls.has(11));
        object.optional_or_null("tax_country", &self.tax_country, self.nulls.has(12));
        object.field("fee", &self.fee);
        object.optional("exchange_rate", &self.exchange_rate);
        object.end();
    }
}

impl Encode for BalanceDisputeReversalEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("timestamp", &self.timestamp);
        object.field("organization_id", &self.organization_id);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.field("external_customer_id", &self.external_customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.optional_or_null(
            "external_member_id",
            &self.external_member_id,
            self.nulls.has(7),
        );
        object.optional("child_count", &self.child_count);
        object.optional_or_null("parent_id", &self.parent_id, self.nulls.has(9));
        object.field("label", &self.label);
        object.field("source", "system");
        object.field("name", "balance.dispute_reversal");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for BalanceOrderEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("timestamp", &self.timestamp);
        object.field("organization_id", &self.organization_id);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.field("external_customer_id", &self.external_customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.optional_or_null(
            "external_member_id",
            &self.external_member_id,
            self.nulls.has(7),
        );
        object.optional("child_count", &self.child_count);
        object.optional_or_null("parent_id", &self.parent_id, self.nulls.has(9));
        object.field("label", &self.label);
        object.field("source", "system");
        object.field("name", "balance.order");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for BalanceOrderMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("transaction_id", &self.transaction_id);
        object.field("order_id", &self.order_id);
        object.optional("product_id", &self.product_id);
        object.optional("subscription_id", &self.subscription_id);
        object.field("amount", &self.amount);
        object.optional("net_amount", &self.net_amount);
        object.field("currency", &self.currency);
        object.field("presentment_amount", &self.presentment_amount);
        object.field("presentment_currency", &self.presentment_currency);
        object.field("tax_amount", &self.tax_amount);
        object.optional_or_null("tax_state", &self.tax_state, self.nulls.has(10));
        object.optional_or_null("tax_country", &self.tax_country, self.nulls.has(11));
        object.field("fee", &self.fee);
        object.optional("exchange_rate", &self.exchange_rate);
        object.end();
    }
}

impl Encode for BalanceRefundEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("timestamp", &self.timestamp);
        object.field("organization_id", &self.organization_id);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.field("external_customer_id", &self.external_customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.optional_or_null(
            "external_member_id",
            &self.external_member_id,
            self.nulls.has(7),
        );
        object.optional("child_count", &self.child_count);
        object.optional_or_null("parent_id", &self.parent_id, self.nulls.has(9));
        object.field("label", &self.label);
        object.field("source", "system");
        object.field("name", "balance.refund");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for BalanceRefundMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("transaction_id", &self.transaction_id);
        object.field("refund_id", &self.refund_id);
        object.optional("order_id", &self.order_id);
        object.optional("order_created_at", &self.order_created_at);
        object.optional("product_id", &self.product_id);
        object.optional("subscription_id", &self.subscription_id);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("presentment_amount", &self.presentment_amount);
        object.field("presentment_currency", &self.presentment_currency);
        object.optional("refundable_amount", &self.refundable_amount);
        object.field("tax_amount", &self.tax_amount);
        object.optional_or_null("tax_state", &self.tax_state, self.nulls.has(12));
        object.optional_or_null("tax_country", &self.tax_country, self.nulls.has(13));
        object.field("fee", &self.fee);
        object.optional("exchange_rate", &self.exchange_rate);
        object.end();
    }
}

impl Encode for BalanceRefundReversalEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("timestamp", &self.timestamp);
        object.field("organization_id", &self.organization_id);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.field("external_customer_id", &self.external_customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.optional_or_null(
            "external_member_id",
            &self.external_member_id,
            self.nulls.has(7),
        );
        object.optional("child_count", &self.child_count);
        object.optional_or_null("parent_id", &self.parent_id, self.nulls.has(9));
        object.field("label", &self.label);
        object.field("source", "system");
        object.field("name", "balance.refund_reversal");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

serde_codecs!(
    BalanceCreditOrderEvent, BalanceCreditOrderMetadata, BalanceDisputeEvent,
    BalanceDisputeMetadata, BalanceDisputeReversalEvent, BalanceOrderEvent,
    BalanceOrderMetadata, BalanceRefundEvent, BalanceRefundMetadata,
    BalanceRefundReversalEvent
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    BalanceCreditOrderEvent, BalanceCreditOrderMetadata, BalanceDisputeEvent,
    BalanceDisputeMetadata, BalanceDisputeReversalEvent, BalanceOrderEvent,
    BalanceOrderMetadata, BalanceRefundEvent, BalanceRefundMetadata,
    BalanceRefundReversalEvent
);
