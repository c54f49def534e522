//! Events, written as they came.

use sdk::WebhookEvent;
use sdk::json;

/// The event's JSON; none of an event that this driver does not know.
pub(crate) fn json(event: &WebhookEvent) -> Option<String> {
    match event {
        WebhookEvent::BenefitCreated(event) => Some(json::to_string(event)),
        WebhookEvent::BenefitUpdated(event) => Some(json::to_string(event)),
        WebhookEvent::BenefitGrantCreated(event) => Some(json::to_string(event)),
        WebhookEvent::BenefitGrantCycled(event) => Some(json::to_string(event)),
        WebhookEvent::BenefitGrantRevoked(event) => Some(json::to_string(event)),
        WebhookEvent::BenefitGrantUpdated(event) => Some(json::to_string(event)),
        WebhookEvent::CheckoutCreated(event) => Some(json::to_string(event)),
        WebhookEvent::CheckoutExpired(event) => Some(json::to_string(event)),
        WebhookEvent::CheckoutUpdated(event) => Some(json::to_string(event)),
        WebhookEvent::CustomerCreated(event) => Some(json::to_string(event)),
        WebhookEvent::CustomerDeleted(event) => Some(json::to_string(event)),
        WebhookEvent::CustomerStateChanged(event) => Some(json::to_string(event)),
        WebhookEvent::CustomerUpdated(event) => Some(json::to_string(event)),
        WebhookEvent::CustomerSeatAssigned(event) => Some(json::to_string(event)),
        WebhookEvent::CustomerSeatClaimed(event) => Some(json::to_string(event)),
        WebhookEvent::CustomerSeatRevoked(event) => Some(json::to_string(event)),
        WebhookEvent::DiscountCreated(event) => Some(json::to_string(event)),
        WebhookEvent::DiscountDeleted(event) => Some(json::to_string(event)),
        WebhookEvent::DiscountUpdated(event) => Some(json::to_string(event)),
        WebhookEvent::MemberCreated(event) => Some(json::to_string(event)),
        WebhookEvent::MemberDeleted(event) => Some(json::to_string(event)),
        WebhookEvent::MemberUpdated(event) => Some(json::to_string(event)),
        WebhookEvent::OrderCreated(event) => Some(json::to_string(event)),
        WebhookEvent::OrderPaid(event) => Some(json::to_string(event)),
        WebhookEvent::OrderRefunded(event) => Some(json::to_string(event)),
        WebhookEvent::OrderUpdated(event) => Some(json::to_string(event)),
        WebhookEvent::OrganizationUpdated(event) => Some(json::to_string(event)),
        WebhookEvent::ProductCreated(event) => Some(json::to_string(event)),
        WebhookEvent::ProductUpdated(event) => Some(json::to_string(event)),
        WebhookEvent::RefundCreated(event) => Some(json::to_string(event)),
        WebhookEvent::RefundUpdated(event) => Some(json::to_string(event)),
        WebhookEvent::SubscriptionActive(event) => Some(json::to_string(event)),
        WebhookEvent::SubscriptionCanceled(event) => Some(json::to_string(event)),
        WebhookEvent::SubscriptionCreated(event) => Some(json::to_string(event)),
        WebhookEvent::SubscriptionCycled(event) => Some(json::to_string(event)),
        WebhookEvent::SubscriptionPastDue(event) => Some(json::to_string(event)),
        WebhookEvent::SubscriptionPaused(event) => Some(json::to_string(event)),
        WebhookEvent::SubscriptionResumed(event) => Some(json::to_string(event)),
        WebhookEvent::SubscriptionRevoked(event) => Some(json::to_string(event)),
        WebhookEvent::SubscriptionUncanceled(event) => Some(json::to_string(event)),
        WebhookEvent::SubscriptionUpdated(event) => Some(json::to_string(event)),
        WebhookEvent::Unknown(event) => Some(json::to_string(event)),
        _ => None,
    }
}
