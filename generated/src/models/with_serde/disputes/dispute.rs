//! Models: dispute. The codecs that only the features `mock` and `serde` need.

use crate::models::{Dispute, DisputeCustomer, DisputePage, DisputeSortProperty};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::encode_record;

encode_record! {
    Dispute;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "status": field status, "resolved": field resolved, "closed": field closed,
    "amount": field amount, "tax_amount": field tax_amount, "currency": field currency,
    "reason": field reason, "evidence_due_by": field evidence_due_by, "past_due": field past_due,
    "order_id": field order_id, "payment_id": field payment_id, "customer": field customer,
    "case_id": field case_id,
}

encode_record! {
    DisputeCustomer;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "metadata": field metadata, "external_id": optional_or_null external_id 4,
    "email": optional_or_null email 5, "email_verified": field email_verified, "type": field type_,
    "name": field name, "billing_name": field billing_name,
    "billing_address": field billing_address, "tax_id": field tax_id,
    "locale": optional_or_null locale 12, "organization_id": field organization_id,
    "default_payment_method_id": optional_or_null default_payment_method_id 14,
    "deleted_at": field deleted_at, "first_user_event_at": field first_user_event_at,
    "avatar_url": field avatar_url,
}

encode_record! {
    DisputePage;
    "items": field items, "pagination": field pagination,
}

decode_string_enum!(DisputeSortProperty, Self::CreatedAt);

serde_codecs!(Dispute, DisputeCustomer, DisputePage, DisputeSortProperty);
#[cfg(feature = "mock")]
crate::mock::samples!(Dispute, DisputeCustomer, DisputePage, DisputeSortProperty);
