//! Models: refund; the codecs that only the feature `serde` needs.

use crate::models::{
    Refund, RefundCreate, RefundCreateReason, RefundDispute, RefundPage, RefundReason,
    RefundSortProperty, RefundStatus,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

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

impl Decode for RefundCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "order_id", "reason", "amount", "comment", "revoke_benefits"],
            &mut [
                &mut value.metadata, &mut value.order_id, &mut value.reason, &mut value.amount,
                &mut value.comment, &mut value.revoke_benefits,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for RefundCreate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        order_id: Blank::BLANK,
        reason: Blank::BLANK,
        amount: Blank::BLANK,
        comment: Blank::BLANK,
        revoke_benefits: Blank::BLANK,
    };
}

impl Decode for RefundCreateReason {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for RefundCreateReason {
    const BLANK: Self = Self::Duplicate;
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

impl Encode for RefundPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Encode for RefundReason {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Decode for RefundSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for RefundSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

impl Encode for RefundStatus {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

serde_codecs!(
    Refund, RefundCreate, RefundCreateReason, RefundDispute, RefundPage, RefundReason,
    RefundSortProperty, RefundStatus
);
