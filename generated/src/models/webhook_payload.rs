//! Models: webhook payload.

use crate::models::{
    Benefit, BenefitGrantWebhook, Checkout, Customer, CustomerSeat, CustomerState,
    Discount, Member, Order, Organization, Product, Refund, Subscription,
};
use crate::runtime::json::{Timestamp, decode_record};

/// Payload of the webhook `benefit.created`. A benefit was created.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookBenefitCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Benefit that was created.
    pub data: Benefit,
}

decode_record! {
    WebhookBenefitCreatedPayload;
    "type" = string "benefit.created", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `benefit_grant.created`. A benefit was granted to a customer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookBenefitGrantCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Grant that was created.
    pub data: BenefitGrantWebhook,
}

decode_record! {
    WebhookBenefitGrantCreatedPayload;
    "type" = string "benefit_grant.created", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `benefit_grant.cycled`. A grant entered another period, because its
/// subscription was renewed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookBenefitGrantCycledPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// The grant.
    pub data: BenefitGrantWebhook,
}

decode_record! {
    WebhookBenefitGrantCycledPayload;
    "type" = string "benefit_grant.cycled", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `benefit_grant.revoked`. A grant was revoked: the customer no longer has
/// the benefit.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookBenefitGrantRevokedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Grant that was revoked.
    pub data: BenefitGrantWebhook,
}

decode_record! {
    WebhookBenefitGrantRevokedPayload;
    "type" = string "benefit_grant.revoked", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `benefit_grant.updated`. A grant changed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookBenefitGrantUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// The updated grant.
    pub data: BenefitGrantWebhook,
}

decode_record! {
    WebhookBenefitGrantUpdatedPayload;
    "type" = string "benefit_grant.updated", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `benefit.updated`. A benefit was changed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookBenefitUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// The updated benefit.
    pub data: Benefit,
}

decode_record! {
    WebhookBenefitUpdatedPayload;
    "type" = string "benefit.updated", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `checkout.created`. A checkout session was created.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCheckoutCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Checkout session that was created.
    pub data: Checkout,
}

decode_record! {
    WebhookCheckoutCreatedPayload;
    "type" = string "checkout.created", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `checkout.expired`. A checkout session reached its expiry without being
/// completed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCheckoutExpiredPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Checkout session that expired.
    pub data: Checkout,
}

decode_record! {
    WebhookCheckoutExpiredPayload;
    "type" = string "checkout.expired", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `checkout.updated`. A checkout session changed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCheckoutUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// The updated checkout session.
    pub data: Checkout,
}

decode_record! {
    WebhookCheckoutUpdatedPayload;
    "type" = string "checkout.updated", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `customer.created`. A customer was created, by a checkout or through the
/// API.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCustomerCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Customer that was created.
    pub data: Customer,
}

decode_record! {
    WebhookCustomerCreatedPayload;
    "type" = string "customer.created", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `customer.deleted`. A customer was deleted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCustomerDeletedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Customer that was deleted.
    pub data: Customer,
}

decode_record! {
    WebhookCustomerDeletedPayload;
    "type" = string "customer.deleted", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `customer_seat.assigned`. A seat was assigned, and its holder is invited
/// by email to claim it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WebhookCustomerSeatAssignedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Seat that was assigned.
    pub data: CustomerSeat,
}

decode_record! {
    WebhookCustomerSeatAssignedPayload;
    "type" = string "customer_seat.assigned", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `customer_seat.claimed`. The holder of a seat accepted the invitation.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WebhookCustomerSeatClaimedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Seat that was claimed.
    pub data: CustomerSeat,
}

decode_record! {
    WebhookCustomerSeatClaimedPayload;
    "type" = string "customer_seat.claimed", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `customer_seat.revoked`. A seat was revoked, by the organization or
/// because the subscription was canceled.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WebhookCustomerSeatRevokedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Seat that was revoked.
    pub data: CustomerSeat,
}

decode_record! {
    WebhookCustomerSeatRevokedPayload;
    "type" = string "customer_seat.revoked", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `customer.state_changed`. The state of a customer changed: the customer
/// was created, changed or deleted, a subscription was created or changed, or a benefit was granted
/// or revoked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCustomerStateChangedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Customer with its current subscriptions, benefits and meters.
    pub data: CustomerState,
}

decode_record! {
    WebhookCustomerStateChangedPayload;
    "type" = string "customer.state_changed", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `customer.updated`. The details of a customer changed. For changes of
/// subscriptions and benefits, `customer.state_changed` is sent instead.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCustomerUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// The updated customer.
    pub data: Customer,
}

decode_record! {
    WebhookCustomerUpdatedPayload;
    "type" = string "customer.updated", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `discount.created`. A discount was created.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookDiscountCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Discount that was created.
    pub data: Discount,
}

decode_record! {
    WebhookDiscountCreatedPayload;
    "type" = string "discount.created", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `discount.deleted`. A discount was deleted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookDiscountDeletedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Discount that was deleted.
    pub data: Discount,
}

decode_record! {
    WebhookDiscountDeletedPayload;
    "type" = string "discount.deleted", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `discount.updated`. A discount changed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookDiscountUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// The updated discount.
    pub data: Discount,
}

decode_record! {
    WebhookDiscountUpdatedPayload;
    "type" = string "discount.updated", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `member.created`. A member was added to a customer, through the API or as
/// the owner of a new customer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WebhookMemberCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Member that was added.
    pub data: Member,
}

decode_record! {
    WebhookMemberCreatedPayload;
    "type" = string "member.created", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `member.deleted`. A member was removed from a customer; the seats of the
/// member are revoked.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WebhookMemberDeletedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Member that was removed.
    pub data: Member,
}

decode_record! {
    WebhookMemberDeletedPayload;
    "type" = string "member.deleted", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `member.updated`. The details of a member changed, such as the name or
/// the role.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WebhookMemberUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// The updated member.
    pub data: Member,
}

decode_record! {
    WebhookMemberUpdatedPayload;
    "type" = string "member.updated", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `order.created`. An order was created: a purchase, or the start, renewal
/// or immediate change of a subscription (see `billing_reason`). It may not be paid yet.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookOrderCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Order that was created.
    pub data: Order,
}

decode_record! {
    WebhookOrderCreatedPayload;
    "type" = string "order.created", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `order.paid`. An order was paid and is fully processed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookOrderPaidPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Order that was paid.
    pub data: Order,
}

decode_record! {
    WebhookOrderPaidPayload;
    "type" = string "order.paid", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `order.refunded`. An order was refunded, partially or in full.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookOrderRefundedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Order after the refund.
    pub data: Order,
}

decode_record! {
    WebhookOrderRefundedPayload;
    "type" = string "order.refunded", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `order.updated`. An order changed, such as its status after a payment or
/// a refund.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookOrderUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// The updated order.
    pub data: Order,
}

decode_record! {
    WebhookOrderUpdatedPayload;
    "type" = string "order.updated", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `organization.updated`. The organization changed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WebhookOrganizationUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// The updated organization.
    pub data: Organization,
}

decode_record! {
    WebhookOrganizationUpdatedPayload;
    "type" = string "organization.updated", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `product.created`. A product was created.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookProductCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Product that was created.
    pub data: Product,
}

decode_record! {
    WebhookProductCreatedPayload;
    "type" = string "product.created", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `product.updated`. A product changed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookProductUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// The updated product.
    pub data: Product,
}

decode_record! {
    WebhookProductUpdatedPayload;
    "type" = string "product.updated", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `refund.created`. A refund was created, with any status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookRefundCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Refund that was created.
    pub data: Refund,
}

decode_record! {
    WebhookRefundCreatedPayload;
    "type" = string "refund.created", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `refund.updated`. A refund changed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookRefundUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// The updated refund.
    pub data: Refund,
}

decode_record! {
    WebhookRefundUpdatedPayload;
    "type" = string "refund.updated", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `subscription.active`. A subscription became active: after its first
/// payment, or after it recovered from a failed payment.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionActivePayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Subscription that became active.
    pub data: Subscription,
}

decode_record! {
    WebhookSubscriptionActivePayload;
    "type" = string "subscription.active", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `subscription.canceled`. A subscription was canceled. The customer may
/// have access until the current period ends.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionCanceledPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Subscription that was canceled.
    pub data: Subscription,
}

decode_record! {
    WebhookSubscriptionCanceledPayload;
    "type" = string "subscription.canceled", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `subscription.created`. A subscription was created. It may not be
/// `active` yet, since the first payment may be outstanding.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Subscription that was created.
    pub data: Subscription,
}

decode_record! {
    WebhookSubscriptionCreatedPayload;
    "type" = string "subscription.created", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `subscription.cycled`. A subscription entered a new billing period,
/// including at the end of a trial. The renewal may not be paid yet; `order.paid` reports the
/// payment.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionCycledPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Subscription with the new `current_period_start` and `current_period_end`.
    pub data: Subscription,
}

decode_record! {
    WebhookSubscriptionCycledPayload;
    "type" = string "subscription.cycled", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `subscription.past_due`. A payment of a subscription failed. The customer
/// can still pay with another payment method; if all retries fail, `subscription.revoked` follows.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionPastDuePayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Subscription with the status `past_due`.
    pub data: Subscription,
}

decode_record! {
    WebhookSubscriptionPastDuePayload;
    "type" = string "subscription.past_due", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `subscription.paused`. A subscription was paused: the customer loses
/// access and is not billed until it resumes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionPausedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Subscription that was paused.
    pub data: Subscription,
}

decode_record! {
    WebhookSubscriptionPausedPayload;
    "type" = string "subscription.paused", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `subscription.resumed`. A paused subscription resumed: a new billing
/// period starts and the customer is charged immediately.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionResumedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Subscription that resumed.
    pub data: Subscription,
}

decode_record! {
    WebhookSubscriptionResumedPayload;
    "type" = string "subscription.resumed", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `subscription.revoked`. A subscription ended and the customer lost
/// access: it was canceled, or the last payment attempt failed (`unpaid`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionRevokedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Subscription that was revoked.
    pub data: Subscription,
}

decode_record! {
    WebhookSubscriptionRevokedPayload;
    "type" = string "subscription.revoked", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `subscription.uncanceled`. A customer withdrew a cancellation that was
/// scheduled for the end of the period.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionUncanceledPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Subscription that was uncanceled.
    pub data: Subscription,
}

decode_record! {
    WebhookSubscriptionUncanceledPayload;
    "type" = string "subscription.uncanceled", "timestamp": timestamp, "data": data,
}

/// Payload of the webhook `subscription.updated`. A subscription changed in any way, including
/// renewals. The other `subscription.*` events are about specific changes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// The updated subscription.
    pub data: Subscription,
}

decode_record! {
    WebhookSubscriptionUpdatedPayload;
    "type" = string "subscription.updated", "timestamp": timestamp, "data": data,
}
