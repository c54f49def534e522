//! Models: customer seat. The codecs that only the features `mock` and `serde` need.

use crate::models::CustomerSeatAssign;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader};

impl Decode for CustomerSeatAssign {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "subscription_id", "order_id", "email", "external_customer_id", "customer_id",
                "external_member_id", "member_id", "metadata", "immediate_claim", "checkout_id",
            ],
            &mut [
                &mut value.subscription_id, &mut value.order_id, &mut value.email,
                &mut value.external_customer_id, &mut value.customer_id,
                &mut value.external_member_id, &mut value.member_id, &mut value.metadata,
                &mut value.immediate_claim, &mut value.checkout_id,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerSeatAssign {
    const BLANK: Self = Self {
        subscription_id: Blank::BLANK,
        order_id: Blank::BLANK,
        email: Blank::BLANK,
        external_customer_id: Blank::BLANK,
        customer_id: Blank::BLANK,
        external_member_id: Blank::BLANK,
        member_id: Blank::BLANK,
        metadata: Blank::BLANK,
        immediate_claim: Blank::BLANK,
        checkout_id: Blank::BLANK,
    };
}

serde_codecs!(CustomerSeatAssign);
#[cfg(feature = "mock")]
crate::mock::samples!(CustomerSeatAssign);
