//! Models: customer seat. The codecs that only the features `mock` and `serde` need.

use crate::models::{CustomerSeatClaimResponse, SeatAssign, SeatClaim, SeatClaimInfo};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for CustomerSeatClaimResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("seat", &self.seat);
        object.field("customer_session_token", &self.customer_session_token);
        object.end();
    }
}

impl Decode for SeatAssign {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "subscription_id", "order_id", "email", "external_customer_id", "customer_id",
                "external_member_id", "member_id", "metadata", "immediate_claim",
            ],
            &mut [
                &mut value.subscription_id, &mut value.order_id, &mut value.email,
                &mut value.external_customer_id, &mut value.customer_id,
                &mut value.external_member_id, &mut value.member_id, &mut value.metadata,
                &mut value.immediate_claim,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for SeatAssign {
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
    };
}

impl Decode for SeatClaim {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["invitation_token"], &mut [&mut value.invitation_token])?;
        Ok(value)
    }
}

impl Blank for SeatClaim {
    const BLANK: Self = Self {
        invitation_token: Blank::BLANK,
    };
}

impl Encode for SeatClaimInfo {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("product_name", &self.product_name);
        object.field("product_id", &self.product_id);
        object.field("organization_name", &self.organization_name);
        object.field("organization_slug", &self.organization_slug);
        object.field("customer_email", &self.customer_email);
        object.field("can_claim", &self.can_claim);
        object.end();
    }
}

serde_codecs!(CustomerSeatClaimResponse, SeatAssign, SeatClaim, SeatClaimInfo);
#[cfg(feature = "mock")]
crate::mock::samples!(CustomerSeatClaimResponse, SeatAssign, SeatClaim, SeatClaimInfo);
