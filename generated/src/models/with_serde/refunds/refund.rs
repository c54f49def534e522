//! Models: refund. The codecs that only the features `mock` and `serde` need.

use crate::models::{RefundCreate, RefundCreateReason, RefundPage, RefundSortProperty};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

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

impl Encode for RefundPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
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

serde_codecs!(RefundCreate, RefundCreateReason, RefundPage, RefundSortProperty);
#[cfg(feature = "mock")]
crate::mock::samples!(RefundCreate, RefundCreateReason, RefundPage, RefundSortProperty);
