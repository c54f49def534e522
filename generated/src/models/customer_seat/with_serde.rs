//! Models: customer seat; the codecs that only the feature `serde` needs.

use crate::models::{CustomerSeat, SeatStatus, SeatTierType, SeatsList};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

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

serde_codecs!(CustomerSeat, SeatStatus, SeatTierType, SeatsList);
