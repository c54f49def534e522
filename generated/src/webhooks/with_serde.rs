//! The codecs of events that only the features `mock` and `serde` need.

use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};
use crate::webhooks::WebhookEvent;

impl Encode for WebhookEvent {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::BenefitCreated(event) => event.encode(writer),
            Self::BenefitUpdated(event) => event.encode(writer),
            Self::BenefitGrantCreated(event) => event.encode(writer),
            Self::BenefitGrantCycled(event) => event.encode(writer),
            Self::BenefitGrantRevoked(event) => event.encode(writer),
            Self::BenefitGrantUpdated(event) => event.encode(writer),
            Self::CheckoutCreated(event) => event.encode(writer),
            Self::CheckoutExpired(event) => event.encode(writer),
            Self::CheckoutUpdated(event) => event.encode(writer),
            Self::CustomerCreated(event) => event.encode(writer),
            Self::CustomerDeleted(event) => event.encode(writer),
            Self::CustomerStateChanged(event) => event.encode(writer),
            Self::CustomerUpdated(event) => event.encode(writer),
            Self::CustomerSeatAssigned(event) => event.encode(writer),
            Self::CustomerSeatClaimed(event) => event.encode(writer),
            Self::CustomerSeatRevoked(event) => event.encode(writer),
            Self::DiscountCreated(event) => event.encode(writer),
            Self::DiscountDeleted(event) => event.encode(writer),
            Self::DiscountUpdated(event) => event.encode(writer),
            Self::MemberCreated(event) => event.encode(writer),
            Self::MemberDeleted(event) => event.encode(writer),
            Self::MemberUpdated(event) => event.encode(writer),
            Self::OrderCreated(event) => event.encode(writer),
            Self::OrderPaid(event) => event.encode(writer),
            Self::OrderRefunded(event) => event.encode(writer),
            Self::OrderUpdated(event) => event.encode(writer),
            Self::OrganizationUpdated(event) => event.encode(writer),
            Self::ProductCreated(event) => event.encode(writer),
            Self::ProductUpdated(event) => event.encode(writer),
            Self::RefundCreated(event) => event.encode(writer),
            Self::RefundUpdated(event) => event.encode(writer),
            Self::SubscriptionActive(event) => event.encode(writer),
            Self::SubscriptionCanceled(event) => event.encode(writer),
            Self::SubscriptionCreated(event) => event.encode(writer),
            Self::SubscriptionCycled(event) => event.encode(writer),
            Self::SubscriptionPastDue(event) => event.encode(writer),
            Self::SubscriptionPaused(event) => event.encode(writer),
            Self::SubscriptionResumed(event) => event.encode(writer),
            Self::SubscriptionRevoked(event) => event.encode(writer),
            Self::SubscriptionUncanceled(event) => event.encode(writer),
            Self::SubscriptionUpdated(event) => event.encode(writer),
            Self::Unknown(event) => event.encode(writer),
        }
    }
}

serde_codecs!(WebhookEvent);
