//! Models: event order. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    OrderPaidEvent, OrderRefundedEvent, OrderRefundedMetadata, OrderUnvoidedEvent,
    OrderUnvoidedMetadata, OrderVoidedEvent, OrderVoidedMetadata,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for OrderPaidEvent {
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
        object.field("name", "order.paid");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for OrderRefundedEvent {
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
        object.field("name", "order.refunded");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for OrderRefundedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("order_id", &self.order_id);
        object.field("refunded_amount", &self.refunded_amount);
        object.field("currency", &self.currency);
        object.end();
    }
}

impl Encode for OrderUnvoidedEvent {
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
        object.field("name", "order.unvoided");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for OrderUnvoidedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("order_id", &self.order_id);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.end();
    }
}

impl Encode for OrderVoidedEvent {
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
        object.field("name", "order.voided");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for OrderVoidedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("order_id", &self.order_id);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.end();
    }
}

serde_codecs!(
    OrderPaidEvent, OrderRefundedEvent, OrderRefundedMetadata, OrderUnvoidedEvent,
    OrderUnvoidedMetadata, OrderVoidedEvent, OrderVoidedMetadata
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    OrderPaidEvent, OrderRefundedEvent, OrderRefundedMetadata, OrderUnvoidedEvent,
    OrderUnvoidedMetadata, OrderVoidedEvent, OrderVoidedMetadata
);
