//! Models: refund. The codecs that only the features `mock` and `serde` need.

use crate::models::{RefundCreate, RefundCreateReason, RefundPage, RefundSortProperty};
use crate::runtime::serde_codecs;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Reader, decode_record, encode_record,
};

decode_record! {
    RefundCreate;
    "metadata": metadata, "order_id": order_id, "reason": reason, "amount": amount,
    "comment": comment, "revoke_benefits": revoke_benefits,
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

encode_record! {
    RefundPage;
    "items": field items, "pagination": field pagination,
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

serde_codecs!(RefundCreate, RefundCreateReason, RefundPage, RefundSortProperty);
#[cfg(feature = "mock")]
crate::mock::samples!(RefundCreate, RefundCreateReason, RefundPage, RefundSortProperty);
