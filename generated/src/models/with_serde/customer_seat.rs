//! Models: customer seat. The codecs that only the features `mock` and `serde` need.

use crate::runtime::serde_codecs;

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "products", feature = "subscriptions", feature = "webhooks",
))]
use crate::models::SeatTierType;
#[cfg(any(feature = "customer-portal", feature = "customer-seats"))]
use crate::models::SeatsList;
#[cfg(
    any(feature = "customer-portal", feature = "customer-seats", feature = "webhooks")
)]
use {
    crate::models::{CustomerSeat, SeatStatus},
    crate::runtime::json::{Encode, Writer},
};
#[cfg(feature = "mock")]
use crate::mock::samples;

#[cfg(
    any(feature = "customer-portal", feature = "customer-seats", feature = "webhooks")
)]
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

#[cfg(
    any(feature = "customer-portal", feature = "customer-seats", feature = "webhooks")
)]
impl Encode for SeatStatus {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

#[cfg(any(feature = "customer-portal", feature = "customer-seats"))]
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

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "products", feature = "subscriptions", feature = "webhooks",
))]
serde_codecs!(SeatTierType);
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "products", feature = "subscriptions", feature = "webhooks",
))]
#[cfg(feature = "mock")]
samples!(SeatTierType);

#[cfg(any(feature = "customer-portal", feature = "customer-seats"))]
serde_codecs!(SeatsList);
#[cfg(any(feature = "customer-portal", feature = "customer-seats"))]
#[cfg(feature = "mock")]
samples!(SeatsList);

#[cfg(
    any(feature = "customer-portal", feature = "customer-seats", feature = "webhooks")
)]
serde_codecs!(CustomerSeat, SeatStatus);
#[cfg(
    any(feature = "customer-portal", feature = "customer-seats", feature = "webhooks")
)]
#[cfg(feature = "mock")]
samples!(CustomerSeat, SeatStatus);
