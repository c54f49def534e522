//! Models: refund. The codecs that only the features `mock` and `serde` need.

use crate::models::{Refund, RefundDispute, RefundReason, RefundStatus};
use crate::runtime::{encode_string_enum, serde_codecs};
use crate::runtime::json::encode_record;

encode_record! {
    Refund;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "metadata": field metadata, "status": field status, "reason": field reason,
    "amount": field amount, "tax_amount": field tax_amount, "currency": field currency,
    "organization_id": field organization_id, "order_id": field order_id,
    "subscription_id": field subscription_id, "customer_id": field customer_id,
    "revoke_benefits": field revoke_benefits, "dispute": field dispute,
}

encode_record! {
    RefundDispute;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "status": field status, "resolved": field resolved, "closed": field closed,
    "amount": field amount, "tax_amount": field tax_amount, "currency": field currency,
    "reason": field reason, "evidence_due_by": field evidence_due_by, "past_due": field past_due,
    "order_id": field order_id, "payment_id": field payment_id,
}

encode_string_enum!(RefundReason);

encode_string_enum!(RefundStatus);

serde_codecs!(Refund, RefundDispute, RefundReason, RefundStatus);
#[cfg(feature = "mock")]
crate::mock::samples!(Refund, RefundDispute, RefundReason, RefundStatus);
