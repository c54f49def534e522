//! The events that the API sends to webhook endpoints.

#[cfg(feature = "mock")]
use crate::mock::sample;
use crate::models::{
    WebhookBenefitCreatedPayload, WebhookBenefitGrantCreatedPayload,
    WebhookBenefitGrantCycledPayload, WebhookBenefitGrantRevokedPayload,
    WebhookBenefitGrantUpdatedPayload, WebhookBenefitUpdatedPayload,
    WebhookCheckoutCreatedPayload, WebhookCheckoutExpiredPayload,
    WebhookCheckoutUpdatedPayload, WebhookCustomerCreatedPayload,
    WebhookCustomerDeletedPayload, WebhookCustomerSeatAssignedPayload,
    WebhookCustomerSeatClaimedPayload, WebhookCustomerSeatRevokedPayload,
    WebhookCustomerStateChangedPayload, WebhookCustomerUpdatedPayload,
    WebhookDiscountCreatedPayload, WebhookDiscountDeletedPayload,
    WebhookDiscountUpdatedPayload, WebhookMemberCreatedPayload,
    WebhookMemberDeletedPayload, WebhookMemberUpdatedPayload, WebhookOrderCreatedPayload,
    WebhookOrderPaidPayload, WebhookOrderRefundedPayload, WebhookOrderUpdatedPayload,
    WebhookOrganizationUpdatedPayload, WebhookProductCreatedPayload,
    WebhookProductUpdatedPayload, WebhookRefundCreatedPayload,
    WebhookRefundUpdatedPayload, WebhookSubscriptionActivePayload,
    WebhookSubscriptionCanceledPayload, WebhookSubscriptionCreatedPayload,
    WebhookSubscriptionCycledPayload, WebhookSubscriptionPastDuePayload,
    WebhookSubscriptionPausedPayload, WebhookSubscriptionResumedPayload,
    WebhookSubscriptionRevokedPayload, WebhookSubscriptionUncanceledPayload,
    WebhookSubscriptionUpdatedPayload,
};
use crate::runtime::json::{Decode, DecodeError, Reader, Unknown};

mod error;
mod verify;
#[cfg(any(feature = "mock", feature = "serde"))]
mod with_serde;

pub use error::WebhookError;
pub use verify::{Authenticated, Delivery, HeaderPair, Webhook};

/// An event that the API sends to webhook endpoints.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// Benefit created.
    ///
    /// Goes out for each new benefit.
    BenefitCreated(WebhookBenefitCreatedPayload),
    /// Benefit updated.
    ///
    /// Goes out after a change of a benefit.
    BenefitUpdated(WebhookBenefitUpdatedPayload),
    /// Benefit grant created.
    ///
    /// Goes out for each new grant of a benefit to a customer.
    BenefitGrantCreated(WebhookBenefitGrantCreatedPayload),
    /// Benefit grant cycled.
    ///
    /// Goes out when the subscription behind a benefit grant is renewed for another period.
    BenefitGrantCycled(WebhookBenefitGrantCycledPayload),
    /// Benefit grant revoked.
    ///
    /// Goes out when a customer loses a benefit, with the revoked grant as `data`.
    BenefitGrantRevoked(WebhookBenefitGrantRevokedPayload),
    /// Benefit grant updated.
    ///
    /// Goes out after a change of a benefit grant.
    BenefitGrantUpdated(WebhookBenefitGrantUpdatedPayload),
    /// Checkout created.
    ///
    /// Goes out for each new checkout session, with the session as `data`.
    CheckoutCreated(WebhookCheckoutCreatedPayload),
    /// Checkout expired.
    ///
    /// Goes out when a checkout session passes its expiry time and nobody completed it.
    CheckoutExpired(WebhookCheckoutExpiredPayload),
    /// Checkout updated.
    ///
    /// Goes out after each change of a checkout session, with the session as `data`.
    CheckoutUpdated(WebhookCheckoutUpdatedPayload),
    /// Customer created.
    ///
    /// Goes out for each new customer, whether from a successful checkout or from the API.
    CustomerCreated(WebhookCustomerCreatedPayload),
    /// Customer deleted.
    ///
    /// Goes out after the deletion of a customer.
    CustomerDeleted(WebhookCustomerDeletedPayload),
    /// Customer state changed.
    ///
    /// Goes out when a customer is created, changed or deleted, when a subscription of the customer is
    /// created or changed, and when a benefit is given to the customer or taken away. `data` is the
    /// whole customer state.
    CustomerStateChanged(WebhookCustomerStateChangedPayload),
    /// Customer updated.
    ///
    /// Goes out after a change of the customer's own details. Changes of subscriptions and benefits go
    /// out as `customer.state_changed`.
    CustomerUpdated(WebhookCustomerUpdatedPayload),
    /// Seat assigned.
    ///
    /// Goes out when the organization gives a seat to somebody, who is invited by email to claim it.
    CustomerSeatAssigned(WebhookCustomerSeatAssignedPayload),
    /// Seat claimed.
    ///
    /// Goes out when the invited person takes up a seat.
    CustomerSeatClaimed(WebhookCustomerSeatClaimedPayload),
    /// Seat revoked.
    ///
    /// Goes out when a seat is taken away, by the organization or by the end of its subscription.
    CustomerSeatRevoked(WebhookCustomerSeatRevokedPayload),
    /// Discount created.
    ///
    /// Goes out for each new discount.
    DiscountCreated(WebhookDiscountCreatedPayload),
    /// Discount deleted.
    ///
    /// Goes out after the deletion of a discount.
    DiscountDeleted(WebhookDiscountDeletedPayload),
    /// Discount updated.
    ///
    /// Goes out after a change of a discount.
    DiscountUpdated(WebhookDiscountUpdatedPayload),
    /// Member created.
    ///
    /// Goes out for each new member of a customer, added through the API or made as the owner of a new
    /// customer.
    MemberCreated(WebhookMemberCreatedPayload),
    /// Member deleted.
    ///
    /// Goes out after the removal of a member. Seats that the member still held are revoked.
    MemberDeleted(WebhookMemberDeletedPayload),
    /// Member updated.
    ///
    /// Goes out after a change of a member, for example of the name or the role.
    MemberUpdated(WebhookMemberUpdatedPayload),
    /// Order created.
    ///
    /// Goes out for each new order: a one-time purchase, a new subscription, a renewal, or a plan
    /// change invoiced at once; `billing_reason` tells which. The order can still be `pending`;
    /// `order.paid` follows once it is paid.
    OrderCreated(WebhookOrderCreatedPayload),
    /// Order paid.
    ///
    /// Goes out once the money for an order is received and its processing is complete.
    OrderPaid(WebhookOrderPaidPayload),
    /// Order refunded.
    ///
    /// Goes out after each refund of an order, be it for a part or the whole.
    OrderRefunded(WebhookOrderRefundedPayload),
    /// Order updated.
    ///
    /// Goes out after a change of an order, such as a new status or a refund.
    OrderUpdated(WebhookOrderUpdatedPayload),
    /// Organization updated.
    ///
    /// Goes out after a change of the organization.
    OrganizationUpdated(WebhookOrganizationUpdatedPayload),
    /// Product created.
    ///
    /// Goes out for each new product.
    ProductCreated(WebhookProductCreatedPayload),
    /// Product updated.
    ///
    /// Goes out after a change of a product.
    ProductUpdated(WebhookProductUpdatedPayload),
    /// Refund created.
    ///
    /// Goes out for each new refund, successful or not; `status` tells.
    RefundCreated(WebhookRefundCreatedPayload),
    /// Refund updated.
    ///
    /// Goes out after a change of a refund.
    RefundUpdated(WebhookRefundUpdatedPayload),
    /// Subscription active.
    ///
    /// Goes out when a subscription turns `active`: a new paid one, or one whose failed payment came in
    /// after all.
    SubscriptionActive(WebhookSubscriptionActivePayload),
    /// Subscription canceled.
    ///
    /// Goes out when a subscription is canceled, at once or for the end of its period; until then the
    /// customer can keep access.
    SubscriptionCanceled(WebhookSubscriptionCanceledPayload),
    /// Subscription created.
    ///
    /// Goes out for each new subscription. Its `status` is not necessarily `active`, because the first
    /// payment can still be under way.
    SubscriptionCreated(WebhookSubscriptionCreatedPayload),
    /// Subscription cycled.
    ///
    /// Goes out at the start of every new billing period, also of the one that follows a trial. It
    /// precedes the renewal order and does not depend on its payment; `order.paid` reports the payment.
    SubscriptionCycled(WebhookSubscriptionCycledPayload),
    /// Subscription past due.
    ///
    /// Goes out when a failed payment puts a subscription into `past_due`. Another payment method still
    /// rescues it; once the retries are used up, `subscription.revoked` follows.
    SubscriptionPastDue(WebhookSubscriptionPastDuePayload),
    /// Subscription paused.
    ///
    /// Goes out when a pause begins. Until the subscription resumes, the customer has no access and no
    /// order is made.
    SubscriptionPaused(WebhookSubscriptionPausedPayload),
    /// Subscription resumed.
    ///
    /// Goes out when a pause ends. Access is back, a new billing period starts and the customer is
    /// charged at once.
    SubscriptionResumed(WebhookSubscriptionResumedPayload),
    /// Subscription revoked.
    ///
    /// Goes out when a subscription is over and access is lost: after a cancellation, or with status
    /// `unpaid` when no payment retry is left.
    SubscriptionRevoked(WebhookSubscriptionRevokedPayload),
    /// Subscription uncanceled.
    ///
    /// Goes out when a customer takes back a cancellation that was set for the end of the period.
    SubscriptionUncanceled(WebhookSubscriptionUncanceledPayload),
    /// Subscription updated.
    ///
    /// Goes out after any change of a subscription, also a renewal. Narrower events exist for single
    /// changes, such as `subscription.cycled` for renewals.
    SubscriptionUpdated(WebhookSubscriptionUpdatedPayload),
    /// An event unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl WebhookEvent {
    /// Returns the name of the event, or `None` for an unknown event without a name.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::BenefitCreated(_) => Some("benefit.created"),
            Self::BenefitUpdated(_) => Some("benefit.updated"),
            Self::BenefitGrantCreated(_) => Some("benefit_grant.created"),
            Self::BenefitGrantCycled(_) => Some("benefit_grant.cycled"),
            Self::BenefitGrantRevoked(_) => Some("benefit_grant.revoked"),
            Self::BenefitGrantUpdated(_) => Some("benefit_grant.updated"),
            Self::CheckoutCreated(_) => Some("checkout.created"),
            Self::CheckoutExpired(_) => Some("checkout.expired"),
            Self::CheckoutUpdated(_) => Some("checkout.updated"),
            Self::CustomerCreated(_) => Some("customer.created"),
            Self::CustomerDeleted(_) => Some("customer.deleted"),
            Self::CustomerStateChanged(_) => Some("customer.state_changed"),
            Self::CustomerUpdated(_) => Some("customer.updated"),
            Self::CustomerSeatAssigned(_) => Some("customer_seat.assigned"),
            Self::CustomerSeatClaimed(_) => Some("customer_seat.claimed"),
            Self::CustomerSeatRevoked(_) => Some("customer_seat.revoked"),
            Self::DiscountCreated(_) => Some("discount.created"),
            Self::DiscountDeleted(_) => Some("discount.deleted"),
            Self::DiscountUpdated(_) => Some("discount.updated"),
            Self::MemberCreated(_) => Some("member.created"),
            Self::MemberDeleted(_) => Some("member.deleted"),
            Self::MemberUpdated(_) => Some("member.updated"),
            Self::OrderCreated(_) => Some("order.created"),
            Self::OrderPaid(_) => Some("order.paid"),
            Self::OrderRefunded(_) => Some("order.refunded"),
            Self::OrderUpdated(_) => Some("order.updated"),
            Self::OrganizationUpdated(_) => Some("organization.updated"),
            Self::ProductCreated(_) => Some("product.created"),
            Self::ProductUpdated(_) => Some("product.updated"),
            Self::RefundCreated(_) => Some("refund.created"),
            Self::RefundUpdated(_) => Some("refund.updated"),
            Self::SubscriptionActive(_) => Some("subscription.active"),
            Self::SubscriptionCanceled(_) => Some("subscription.canceled"),
            Self::SubscriptionCreated(_) => Some("subscription.created"),
            Self::SubscriptionCycled(_) => Some("subscription.cycled"),
            Self::SubscriptionPastDue(_) => Some("subscription.past_due"),
            Self::SubscriptionPaused(_) => Some("subscription.paused"),
            Self::SubscriptionResumed(_) => Some("subscription.resumed"),
            Self::SubscriptionRevoked(_) => Some("subscription.revoked"),
            Self::SubscriptionUncanceled(_) => Some("subscription.uncanceled"),
            Self::SubscriptionUpdated(_) => Some("subscription.updated"),
            Self::Unknown(event) => event.tag(),
        }
    }
}

impl Decode for WebhookEvent {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["type"])?.as_deref() {
            Some("benefit.created") => reader.value().map(Self::BenefitCreated),
            Some("benefit.updated") => reader.value().map(Self::BenefitUpdated),
            Some("benefit_grant.created") => {
                reader.value().map(Self::BenefitGrantCreated)
            }
            Some("benefit_grant.cycled") => reader.value().map(Self::BenefitGrantCycled),
            Some("benefit_grant.revoked") => {
                reader.value().map(Self::BenefitGrantRevoked)
            }
            Some("benefit_grant.updated") => {
                reader.value().map(Self::BenefitGrantUpdated)
            }
            Some("checkout.created") => reader.value().map(Self::CheckoutCreated),
            Some("checkout.expired") => reader.value().map(Self::CheckoutExpired),
            Some("checkout.updated") => reader.value().map(Self::CheckoutUpdated),
            Some("customer.created") => reader.value().map(Self::CustomerCreated),
            Some("customer.deleted") => reader.value().map(Self::CustomerDeleted),
            Some("customer.state_changed") => {
                reader.value().map(Self::CustomerStateChanged)
            }
            Some("customer.updated") => reader.value().map(Self::CustomerUpdated),
            Some("customer_seat.assigned") => {
                reader.value().map(Self::CustomerSeatAssigned)
            }
            Some("customer_seat.claimed") => {
                reader.value().map(Self::CustomerSeatClaimed)
            }
            Some("customer_seat.revoked") => {
                reader.value().map(Self::CustomerSeatRevoked)
            }
            Some("discount.created") => reader.value().map(Self::DiscountCreated),
            Some("discount.deleted") => reader.value().map(Self::DiscountDeleted),
            Some("discount.updated") => reader.value().map(Self::DiscountUpdated),
            Some("member.created") => reader.value().map(Self::MemberCreated),
            Some("member.deleted") => reader.value().map(Self::MemberDeleted),
            Some("member.updated") => reader.value().map(Self::MemberUpdated),
            Some("order.created") => reader.value().map(Self::OrderCreated),
            Some("order.paid") => reader.value().map(Self::OrderPaid),
            Some("order.refunded") => reader.value().map(Self::OrderRefunded),
            Some("order.updated") => reader.value().map(Self::OrderUpdated),
            Some("organization.updated") => reader.value().map(Self::OrganizationUpdated),
            Some("product.created") => reader.value().map(Self::ProductCreated),
            Some("product.updated") => reader.value().map(Self::ProductUpdated),
            Some("refund.created") => reader.value().map(Self::RefundCreated),
            Some("refund.updated") => reader.value().map(Self::RefundUpdated),
            Some("subscription.active") => reader.value().map(Self::SubscriptionActive),
            Some("subscription.canceled") => {
                reader.value().map(Self::SubscriptionCanceled)
            }
            Some("subscription.created") => reader.value().map(Self::SubscriptionCreated),
            Some("subscription.cycled") => reader.value().map(Self::SubscriptionCycled),
            Some("subscription.past_due") => {
                reader.value().map(Self::SubscriptionPastDue)
            }
            Some("subscription.paused") => reader.value().map(Self::SubscriptionPaused),
            Some("subscription.resumed") => reader.value().map(Self::SubscriptionResumed),
            Some("subscription.revoked") => reader.value().map(Self::SubscriptionRevoked),
            Some("subscription.uncanceled") => {
                reader.value().map(Self::SubscriptionUncanceled)
            }
            Some("subscription.updated") => reader.value().map(Self::SubscriptionUpdated),
            _ => Unknown::read(reader, &["type"]).map(Self::Unknown),
        }
    }
}

#[cfg(feature = "mock")]
impl WebhookEvent {
    /// Returns a sample of the event with this name, such as `WebhookEvent::sample("benefit.created")`.
    ///
    /// # Panics
    /// If there is no event with this name. The message lists those that there are.
    #[must_use]
    pub fn sample(name: &str) -> Self {
        sample(&format!("event.{name}"))
    }
}
