//! Models: customer seat; the codecs that only the feature `serde` needs.

use crate::models::{
    CustomerSeat, CustomerSeatAssign, CustomerSeatClaimResponse, SeatAssign, SeatClaim,
    SeatClaimInfo, SeatStatus, SeatTierType, SeatsList,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for CustomerSeat {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("subscription_id", &self.subscription_id);
        object.field("order_id", &self.order_id);
        object.field("status", &self.status);
        object.field("customer_id", &self.customer_id);
        object.field("member_id", &self.member_id);
        object.field("member", &self.member);
        object.field("email", &self.email);
        object.field("customer_email", &self.customer_email);
        object.field("invitation_token_expires_at", &self.invitation_token_expires_at);
        object.field("claimed_at", &self.claimed_at);
        object.field("revoked_at", &self.revoked_at);
        object.field("seat_metadata", &self.seat_metadata);
        object.end();
    }
}

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

impl Encode for SeatStatus {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Encode for SeatsList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("seats", &self.seats);
        object.field("available_seats", &self.available_seats);
        object.field("total_seats", &self.total_seats);
        object.end();
    }
}

serde_codecs!(
    CustomerSeat, CustomerSeatAssign, CustomerSeatClaimResponse, SeatAssign, SeatClaim,
    SeatClaimInfo, SeatStatus, SeatTierType, SeatsList
);
