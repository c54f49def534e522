//! The events that the API sends to webhook endpoints.

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
use crate::runtime::{decode_string_enum, encode_string_enum, serde_codecs, string_enum};
use crate::runtime::json::{Decode, DecodeError, Reader, Unknown, UnknownValue};

#[cfg(feature = "mock")]
use crate::mock::sample;
#[cfg(feature = "webhooks-service")]
use crate::models::WebhookEventType;

mod error;
#[cfg(feature = "axum")]
mod extract;
#[cfg(all(feature = "tower", not(all(target_family = "wasm", target_os = "unknown"))))]
mod layer;
mod verify;
#[cfg(any(feature = "mock", feature = "serde"))]
mod with_serde;

pub use error::WebhookError;
#[cfg(feature = "axum")]
pub use extract::{Signed, SignedRejection};
#[cfg(all(feature = "tower", not(all(target_family = "wasm", target_os = "unknown"))))]
pub use layer::{SignedBody, SignedError, SignedLayer, SignedService};
pub use verify::{Authenticated, Delivery, HeaderPair, Webhook};

/// An event that the API sends to webhook endpoints.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// Benefit created.
    ///
    /// Sent when a benefit is created.
    BenefitCreated(WebhookBenefitCreatedPayload),
    /// Benefit updated.
    ///
    /// Sent when a benefit is updated.
    BenefitUpdated(WebhookBenefitUpdatedPayload),
    /// Benefit grant created.
    ///
    /// Sent when a benefit is granted to a customer.
    BenefitGrantCreated(WebhookBenefitGrantCreatedPayload),
    /// Benefit grant cycled.
    ///
    /// Sent when the subscription of a benefit grant is renewed.
    BenefitGrantCycled(WebhookBenefitGrantCycledPayload),
    /// Benefit grant revoked.
    ///
    /// Sent when a benefit grant is revoked. `data` is the revoked grant.
    BenefitGrantRevoked(WebhookBenefitGrantRevokedPayload),
    /// Benefit grant updated.
    ///
    /// Sent when a benefit grant is updated.
    BenefitGrantUpdated(WebhookBenefitGrantUpdatedPayload),
    /// Checkout created.
    ///
    /// Sent when a checkout session is created. `data` is the session.
    CheckoutCreated(WebhookCheckoutCreatedPayload),
    /// Checkout expired.
    ///
    /// Sent when a checkout session expires without being completed.
    CheckoutExpired(WebhookCheckoutExpiredPayload),
    /// Checkout updated.
    ///
    /// Sent when a checkout session is updated. `data` is the session.
    CheckoutUpdated(WebhookCheckoutUpdatedPayload),
    /// Customer created.
    ///
    /// Sent when a customer is created, by a successful checkout or through the API.
    CustomerCreated(WebhookCustomerCreatedPayload),
    /// Customer deleted.
    ///
    /// Sent when a customer is deleted.
    CustomerDeleted(WebhookCustomerDeletedPayload),
    /// Customer state changed.
    ///
    /// Sent when a customer is created, updated or deleted, when a subscription of the customer is
    /// created or updated, and when a benefit is granted or revoked. `data` is the full customer state.
    CustomerStateChanged(WebhookCustomerStateChangedPayload),
    /// Customer updated.
    ///
    /// Sent when the details of a customer are updated. For changes of subscriptions and benefits,
    /// `customer.state_changed` is sent.
    CustomerUpdated(WebhookCustomerUpdatedPayload),
    /// Seat assigned.
    ///
    /// Sent when a seat is assigned to someone, who is invited by email to claim it.
    CustomerSeatAssigned(WebhookCustomerSeatAssignedPayload),
    /// Seat claimed.
    ///
    /// Sent when the invited person claims a seat.
    CustomerSeatClaimed(WebhookCustomerSeatClaimedPayload),
    /// Seat revoked.
    ///
    /// Sent when a seat is revoked, by the organization or because its subscription ended.
    CustomerSeatRevoked(WebhookCustomerSeatRevokedPayload),
    /// Discount created.
    ///
    /// Sent when a discount is created.
    DiscountCreated(WebhookDiscountCreatedPayload),
    /// Discount deleted.
    ///
    /// Sent when a discount is deleted.
    DiscountDeleted(WebhookDiscountDeletedPayload),
    /// Discount updated.
    ///
    /// Sent when a discount is updated.
    DiscountUpdated(WebhookDiscountUpdatedPayload),
    /// Member created.
    ///
    /// Sent when a member is added to a customer, through the API or as the owner of a new customer.
    MemberCreated(WebhookMemberCreatedPayload),
    /// Member deleted.
    ///
    /// Sent when a member is removed. The member's seats are revoked.
    MemberDeleted(WebhookMemberDeletedPayload),
    /// Member updated.
    ///
    /// Sent when a member is updated, such as the name or the role.
    MemberUpdated(WebhookMemberUpdatedPayload),
    /// Order created.
    ///
    /// Sent when an order is created. `billing_reason` is the reason: a one-time purchase, a new
    /// subscription, a renewal, or a plan change that is invoiced immediately. The order can still be
    /// `pending`; `order.paid` is sent once it is paid.
    OrderCreated(WebhookOrderCreatedPayload),
    /// Order paid.
    ///
    /// Sent when an order is paid and fully processed.
    OrderPaid(WebhookOrderPaidPayload),
    /// Order refunded.
    ///
    /// Sent when an order is refunded, partially or in full.
    OrderRefunded(WebhookOrderRefundedPayload),
    /// Order updated.
    ///
    /// Sent when an order is updated, such as a new status or a refund.
    OrderUpdated(WebhookOrderUpdatedPayload),
    /// Organization updated.
    ///
    /// Sent when the organization is updated.
    OrganizationUpdated(WebhookOrganizationUpdatedPayload),
    /// Product created.
    ///
    /// Sent when a product is created.
    ProductCreated(WebhookProductCreatedPayload),
    /// Product updated.
    ///
    /// Sent when a product is updated.
    ProductUpdated(WebhookProductUpdatedPayload),
    /// Refund created.
    ///
    /// Sent when a refund is created, successful or not; see its `status`.
    RefundCreated(WebhookRefundCreatedPayload),
    /// Refund updated.
    ///
    /// Sent when a refund is updated.
    RefundUpdated(WebhookRefundUpdatedPayload),
    /// Subscription active.
    ///
    /// Sent when a subscription becomes `active`: after its first payment, or after it recovers from a
    /// failed payment.
    SubscriptionActive(WebhookSubscriptionActivePayload),
    /// Subscription canceled.
    ///
    /// Sent when a subscription is canceled, immediately or at the end of its period. The customer may
    /// keep access until then.
    SubscriptionCanceled(WebhookSubscriptionCanceledPayload),
    /// Subscription created.
    ///
    /// Sent when a subscription is created. Its `status` may not be `active` yet, because the first
    /// payment may still be in progress.
    SubscriptionCreated(WebhookSubscriptionCreatedPayload),
    /// Subscription cycled.
    ///
    /// Sent at the start of every new billing period, including the first one after a trial. It is sent
    /// before the renewal order is paid; `order.paid` reports the payment.
    SubscriptionCycled(WebhookSubscriptionCycledPayload),
    /// Subscription past due.
    ///
    /// Sent when a payment fails and the subscription becomes `past_due`. The customer can still update
    /// the payment method; if all retries fail, `subscription.revoked` is sent.
    SubscriptionPastDue(WebhookSubscriptionPastDuePayload),
    /// Subscription paused.
    ///
    /// Sent when a subscription is paused. Until the subscription resumes, the customer has no access
    /// and no orders are created.
    SubscriptionPaused(WebhookSubscriptionPausedPayload),
    /// Subscription resumed.
    ///
    /// Sent when a paused subscription resumes. Access is restored, a new billing period starts, and
    /// the customer is charged immediately.
    SubscriptionResumed(WebhookSubscriptionResumedPayload),
    /// Subscription revoked.
    ///
    /// Sent when a subscription ends and the customer loses access: after a cancellation, or with
    /// status `unpaid` after the last payment retry.
    SubscriptionRevoked(WebhookSubscriptionRevokedPayload),
    /// Subscription uncanceled.
    ///
    /// Sent when a customer withdraws a cancellation that was scheduled for the end of the period.
    SubscriptionUncanceled(WebhookSubscriptionUncanceledPayload),
    /// Subscription updated.
    ///
    /// Sent when a subscription changes in any way, including renewals. There are more specific events
    /// for some changes, such as `subscription.cycled` for renewals.
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

/// The name of an event, to create an endpoint that receives it. [`ALL`](Self::ALL) has all of
/// them.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookEventName {
    /// `benefit.created`
    BenefitCreated,
    /// `benefit.updated`
    BenefitUpdated,
    /// `benefit_grant.created`
    BenefitGrantCreated,
    /// `benefit_grant.cycled`
    BenefitGrantCycled,
    /// `benefit_grant.revoked`
    BenefitGrantRevoked,
    /// `benefit_grant.updated`
    BenefitGrantUpdated,
    /// `checkout.created`
    CheckoutCreated,
    /// `checkout.expired`
    CheckoutExpired,
    /// `checkout.updated`
    CheckoutUpdated,
    /// `customer.created`
    CustomerCreated,
    /// `customer.deleted`
    CustomerDeleted,
    /// `customer.state_changed`
    CustomerStateChanged,
    /// `customer.updated`
    CustomerUpdated,
    /// `customer_seat.assigned`
    CustomerSeatAssigned,
    /// `customer_seat.claimed`
    CustomerSeatClaimed,
    /// `customer_seat.revoked`
    CustomerSeatRevoked,
    /// `discount.created`
    DiscountCreated,
    /// `discount.deleted`
    DiscountDeleted,
    /// `discount.updated`
    DiscountUpdated,
    /// `member.created`
    MemberCreated,
    /// `member.deleted`
    MemberDeleted,
    /// `member.updated`
    MemberUpdated,
    /// `order.created`
    OrderCreated,
    /// `order.paid`
    OrderPaid,
    /// `order.refunded`
    OrderRefunded,
    /// `order.updated`
    OrderUpdated,
    /// `organization.updated`
    OrganizationUpdated,
    /// `product.created`
    ProductCreated,
    /// `product.updated`
    ProductUpdated,
    /// `refund.created`
    RefundCreated,
    /// `refund.updated`
    RefundUpdated,
    /// `subscription.active`
    SubscriptionActive,
    /// `subscription.canceled`
    SubscriptionCanceled,
    /// `subscription.created`
    SubscriptionCreated,
    /// `subscription.cycled`
    SubscriptionCycled,
    /// `subscription.past_due`
    SubscriptionPastDue,
    /// `subscription.paused`
    SubscriptionPaused,
    /// `subscription.resumed`
    SubscriptionResumed,
    /// `subscription.revoked`
    SubscriptionRevoked,
    /// `subscription.uncanceled`
    SubscriptionUncanceled,
    /// `subscription.updated`
    SubscriptionUpdated,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl WebhookEventName {
    /// All events that this crate knows.
    pub const ALL: &'static [Self] = &[
        Self::BenefitCreated, Self::BenefitUpdated, Self::BenefitGrantCreated,
        Self::BenefitGrantCycled, Self::BenefitGrantRevoked, Self::BenefitGrantUpdated,
        Self::CheckoutCreated, Self::CheckoutExpired, Self::CheckoutUpdated, Self::CustomerCreated,
        Self::CustomerDeleted, Self::CustomerStateChanged, Self::CustomerUpdated,
        Self::CustomerSeatAssigned, Self::CustomerSeatClaimed, Self::CustomerSeatRevoked,
        Self::DiscountCreated, Self::DiscountDeleted, Self::DiscountUpdated, Self::MemberCreated,
        Self::MemberDeleted, Self::MemberUpdated, Self::OrderCreated, Self::OrderPaid,
        Self::OrderRefunded, Self::OrderUpdated, Self::OrganizationUpdated, Self::ProductCreated,
        Self::ProductUpdated, Self::RefundCreated, Self::RefundUpdated, Self::SubscriptionActive,
        Self::SubscriptionCanceled, Self::SubscriptionCreated, Self::SubscriptionCycled,
        Self::SubscriptionPastDue, Self::SubscriptionPaused, Self::SubscriptionResumed,
        Self::SubscriptionRevoked, Self::SubscriptionUncanceled, Self::SubscriptionUpdated,
    ];
}

string_enum! {
    WebhookEventName;
    BenefitCreated = "benefit.created", BenefitUpdated = "benefit.updated",
    BenefitGrantCreated = "benefit_grant.created", BenefitGrantCycled = "benefit_grant.cycled",
    BenefitGrantRevoked = "benefit_grant.revoked", BenefitGrantUpdated = "benefit_grant.updated",
    CheckoutCreated = "checkout.created", CheckoutExpired = "checkout.expired",
    CheckoutUpdated = "checkout.updated", CustomerCreated = "customer.created",
    CustomerDeleted = "customer.deleted", CustomerStateChanged = "customer.state_changed",
    CustomerUpdated = "customer.updated", CustomerSeatAssigned = "customer_seat.assigned",
    CustomerSeatClaimed = "customer_seat.claimed", CustomerSeatRevoked = "customer_seat.revoked",
    DiscountCreated = "discount.created", DiscountDeleted = "discount.deleted",
    DiscountUpdated = "discount.updated", MemberCreated = "member.created",
    MemberDeleted = "member.deleted", MemberUpdated = "member.updated",
    OrderCreated = "order.created", OrderPaid = "order.paid", OrderRefunded = "order.refunded",
    OrderUpdated = "order.updated", OrganizationUpdated = "organization.updated",
    ProductCreated = "product.created", ProductUpdated = "product.updated",
    RefundCreated = "refund.created", RefundUpdated = "refund.updated",
    SubscriptionActive = "subscription.active", SubscriptionCanceled = "subscription.canceled",
    SubscriptionCreated = "subscription.created", SubscriptionCycled = "subscription.cycled",
    SubscriptionPastDue = "subscription.past_due", SubscriptionPaused = "subscription.paused",
    SubscriptionResumed = "subscription.resumed", SubscriptionRevoked = "subscription.revoked",
    SubscriptionUncanceled = "subscription.uncanceled",
    SubscriptionUpdated = "subscription.updated",
}

decode_string_enum!(WebhookEventName);

encode_string_enum!(WebhookEventName);

serde_codecs!(WebhookEventName);

#[cfg(feature = "webhooks-service")]
impl From<WebhookEventName> for WebhookEventType {
    #[inline]
    fn from(name: WebhookEventName) -> Self {
        Self::from(name.as_str())
    }
}

#[cfg(feature = "webhooks-service")]
impl From<&WebhookEventName> for WebhookEventType {
    #[inline]
    fn from(name: &WebhookEventName) -> Self {
        Self::from(name.as_str())
    }
}

#[cfg(feature = "webhooks-service")]
impl From<WebhookEventType> for WebhookEventName {
    #[inline]
    fn from(name: WebhookEventType) -> Self {
        Self::from(name.as_str())
    }
}

#[cfg(feature = "mock")]
impl WebhookEvent {
    /// Returns a sample of the event with this name, such as `WebhookEvent::sample("benefit.created")`.
    ///
    /// # Panics
    /// If there is no event with this name. The message lists the events.
    #[must_use]
    pub fn sample(name: &str) -> Self {
        sample(&format!("event.{name}"))
    }
}
