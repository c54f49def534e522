//! Models: refund. The codecs that only the features `mock` and `serde` need.

use crate::models::{Refund, RefundDispute, RefundReason, RefundStatus};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for Refund {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("metadata", &self.metadata);
        object.field("status", &self.status);
        object.field("reason", &self.reason);
        object.field("amount", &self.amount);
        object.field("tax_amount", &self.tax_amount);
        object.field("currency", &self.currency);
        object.field("organization_id", &self.organization_id);
        object.field("order_id", &self.order_id);
        object.field("subscription_id", &self.subscription_id);
        object.field("customer_id", &self.customer_id);
        object.field("revoke_benefits", &self.revoke_benefits);
        object.field("dispute", &self.dispute);
        object.end();
    }
}

impl Encode for RefundDispute {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("status", &self.status);
        object.field("resolved", &self.resolved);
        object.field("closed", &self.closed);
        object.field("amount", &self.amount);
        object.field("tax_amount", &self.tax_amount);
        object.field("currency", &self.currency);
        object.field("reason", &self.reason);
        object.field("evidence_due_by", &self.evidence_due_by);
        object.field("past_due", &self.past_due);
        object.field("order_id", &self.order_id);
        object.field("payment_id", &self.payment_id);
        object.end();
    }
}

impl Encode for RefundReason {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Encode for RefundStatus {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

serde_codecs!(Refund, RefundDispute, RefundReason, RefundStatus);
#[cfg(feature = "mock")]
crate::mock::samples!(Refund, RefundDispute, RefundReason, RefundStatus);
