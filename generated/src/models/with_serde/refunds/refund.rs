//! Models: refund. The codecs that only the features `mock` and `serde` need.

use crate::models::{RefundCreate, RefundCreateReason, RefundPage, RefundSortProperty};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::{decode_record, encode_record};

decode_record! {
    RefundCreate;
    "metadata": metadata, "order_id": order_id, "reason": reason, "amount": amount,
    "comment": comment, "revoke_benefits": revoke_benefits,
}

decode_string_enum!(RefundCreateReason, Self::Duplicate);

encode_record! {
    RefundPage;
    "items": field items, "pagination": field pagination,
}

decode_string_enum!(RefundSortProperty, Self::CreatedAt);

serde_codecs!(RefundCreate, RefundCreateReason, RefundPage, RefundSortProperty);
#[cfg(feature = "mock")]
crate::mock::samples!(RefundCreate, RefundCreateReason, RefundPage, RefundSortProperty);
