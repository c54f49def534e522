//! Models: webhook payload.

use crate::models::{
    Benefit, BenefitGrantWebhook, Checkout, Customer, CustomerSeat, CustomerState,
    Discount, Member, Order, Organization, Product, Refund, Subscription,
};
use crate::runtime::json::{Decode, DecodeError, Reader, Timestamp};

#[cfg(feature = "serde")]
mod with_serde;

/// Body of the webhook `benefit.created`. A benefit was created.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookBenefitCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Benefit that was created.
    pub data: Benefit,
}

impl Decode for WebhookBenefitCreatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("benefit.created")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `benefit_grant.created`. A benefit was granted to a customer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookBenefitGrantCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Grant that was created.
    pub data: BenefitGrantWebhook,
}

impl Decode for WebhookBenefitGrantCreatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("benefit_grant.created")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `benefit_grant.cycled`. A grant entered another period, because its
/// subscription was renewed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookBenefitGrantCycledPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Grant concerned.
    pub data: BenefitGrantWebhook,
}

impl Decode for WebhookBenefitGrantCycledPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("benefit_grant.cycled")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `benefit_grant.revoked`. A grant was revoked: the customer no longer has the
/// benefit.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookBenefitGrantRevokedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Grant that was revoked.
    pub data: BenefitGrantWebhook,
}

impl Decode for WebhookBenefitGrantRevokedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("benefit_grant.revoked")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `benefit_grant.updated`. A grant changed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookBenefitGrantUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Grant after the change.
    pub data: BenefitGrantWebhook,
}

impl Decode for WebhookBenefitGrantUpdatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("benefit_grant.updated")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `benefit.updated`. A benefit was changed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookBenefitUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Benefit after the change.
    pub data: Benefit,
}

impl Decode for WebhookBenefitUpdatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("benefit.updated")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `checkout.created`. A checkout session was created.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCheckoutCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Checkout session that was created.
    pub data: Checkout,
}

impl Decode for WebhookCheckoutCreatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("checkout.created")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `checkout.expired`. A checkout session reached its expiry without being
/// completed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCheckoutExpiredPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Checkout session that expired.
    pub data: Checkout,
}

impl Decode for WebhookCheckoutExpiredPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("checkout.expired")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `checkout.updated`. A checkout session changed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCheckoutUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Checkout session after the change.
    pub data: Checkout,
}

impl Decode for WebhookCheckoutUpdatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("checkout.updated")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `customer.created`. A customer was created, by a checkout or through the
/// API.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCustomerCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Customer that was created.
    pub data: Customer,
}

impl Decode for WebhookCustomerCreatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("customer.created")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `customer.deleted`. A customer was deleted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCustomerDeletedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Customer that was deleted.
    pub data: Customer,
}

impl Decode for WebhookCustomerDeletedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("customer.deleted")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `customer_seat.assigned`. A seat was assigned, and its holder is invited by
/// email to claim it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCustomerSeatAssignedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Seat that was assigned.
    pub data: CustomerSeat,
}

impl Decode for WebhookCustomerSeatAssignedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("customer_seat.assigned")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `customer_seat.claimed`. The holder of a seat accepted the invitation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCustomerSeatClaimedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Seat that was claimed.
    pub data: CustomerSeat,
}

impl Decode for WebhookCustomerSeatClaimedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("customer_seat.claimed")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `customer_seat.revoked`. A seat was taken away, by the organization or
/// because the subscription was canceled.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCustomerSeatRevokedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Seat that was revoked.
    pub data: CustomerSeat,
}

impl Decode for WebhookCustomerSeatRevokedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("customer_seat.revoked")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `customer.state_changed`. The state of a customer changed: the customer was
/// created, changed or deleted, a subscription was created or changed, or a benefit was granted or
/// revoked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCustomerStateChangedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Customer with the subscriptions, benefits and meters at this moment.
    pub data: CustomerState,
}

impl Decode for WebhookCustomerStateChangedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("customer.state_changed")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `customer.updated`. The details of a customer changed. Changes of
/// subscriptions and benefits send `customer.state_changed` instead.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCustomerUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Customer after the change.
    pub data: Customer,
}

impl Decode for WebhookCustomerUpdatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("customer.updated")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `discount.created`. A discount was created.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookDiscountCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Discount that was created.
    pub data: Discount,
}

impl Decode for WebhookDiscountCreatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("discount.created")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `discount.deleted`. A discount was deleted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookDiscountDeletedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Discount that was deleted.
    pub data: Discount,
}

impl Decode for WebhookDiscountDeletedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("discount.deleted")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `discount.updated`. A discount changed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookDiscountUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Discount after the change.
    pub data: Discount,
}

impl Decode for WebhookDiscountUpdatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("discount.updated")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `member.created`. A member was added to a customer, through the API or as
/// the owner of a new customer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookMemberCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Member that was added.
    pub data: Member,
}

impl Decode for WebhookMemberCreatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("member.created")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `member.deleted`. A member was removed from a customer; the seats of the
/// member are revoked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookMemberDeletedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Member that was removed.
    pub data: Member,
}

impl Decode for WebhookMemberDeletedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("member.deleted")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `member.updated`. The details of a member changed, such as the name or the
/// role.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookMemberUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Member after the change.
    pub data: Member,
}

impl Decode for WebhookMemberUpdatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("member.updated")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `order.created`. An order was created: a purchase, or the start, renewal or
/// immediate change of a subscription, as `billing_reason` tells. It may not be paid yet.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookOrderCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Order that was created.
    pub data: Order,
}

impl Decode for WebhookOrderCreatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("order.created")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `order.paid`. An order was paid, and is fully processed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookOrderPaidPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Order that was paid.
    pub data: Order,
}

impl Decode for WebhookOrderPaidPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("order.paid")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `order.refunded`. An order was refunded, wholly or in part.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookOrderRefundedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Order after the refund.
    pub data: Order,
}

impl Decode for WebhookOrderRefundedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("order.refunded")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `order.updated`. An order changed: its status, for example on payment, or a
/// refund.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookOrderUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Order after the change.
    pub data: Order,
}

impl Decode for WebhookOrderUpdatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("order.updated")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `organization.updated`. The organization changed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookOrganizationUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Organization after the change.
    pub data: Organization,
}

impl Decode for WebhookOrganizationUpdatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("organization.updated")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `product.created`. A product was created.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookProductCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Product that was created.
    pub data: Product,
}

impl Decode for WebhookProductCreatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("product.created")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `product.updated`. A product changed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookProductUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Product after the change.
    pub data: Product,
}

impl Decode for WebhookProductUpdatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("product.updated")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `refund.created`. A refund was created, in whatever status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookRefundCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Refund that was created.
    pub data: Refund,
}

impl Decode for WebhookRefundCreatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("refund.created")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `refund.updated`. A refund changed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookRefundUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Refund after the change.
    pub data: Refund,
}

impl Decode for WebhookRefundUpdatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("refund.updated")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `subscription.active`. A subscription became active: it is newly paid, or a
/// failed payment was made good.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionActivePayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Subscription that became active.
    pub data: Subscription,
}

impl Decode for WebhookSubscriptionActivePayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("subscription.active")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `subscription.canceled`. A subscription was canceled. The customer may have
/// access until the current period ends.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionCanceledPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Subscription that was canceled.
    pub data: Subscription,
}

impl Decode for WebhookSubscriptionCanceledPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("subscription.canceled")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `subscription.created`. A subscription was created. It may not be `active`
/// yet, as its first payment can still be outstanding.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Subscription that was created.
    pub data: Subscription,
}

impl Decode for WebhookSubscriptionCreatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("subscription.created")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `subscription.cycled`. A subscription entered a new billing period, also at
/// the end of a trial. The renewal may not be paid yet: `order.paid` tells that.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionCycledPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Subscription with the new `current_period_start` and `current_period_end`.
    pub data: Subscription,
}

impl Decode for WebhookSubscriptionCycledPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("subscription.cycled")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `subscription.past_due`. A payment of a subscription failed. The customer
/// can still pay with another payment method; if all retries fail, `subscription.revoked` follows.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionPastDuePayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Subscription with the status `past_due`.
    pub data: Subscription,
}

impl Decode for WebhookSubscriptionPastDuePayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("subscription.past_due")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `subscription.paused`. A subscription was paused: the customer loses access
/// and is not billed until it resumes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionPausedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Subscription that was paused.
    pub data: Subscription,
}

impl Decode for WebhookSubscriptionPausedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("subscription.paused")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `subscription.resumed`. A paused subscription resumed: a new billing period
/// starts and the customer is charged at once.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionResumedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Subscription that resumed.
    pub data: Subscription,
}

impl Decode for WebhookSubscriptionResumedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("subscription.resumed")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `subscription.revoked`. A subscription ended and the customer lost access:
/// it was canceled, or the last attempt at payment failed (`unpaid`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionRevokedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Subscription that was revoked.
    pub data: Subscription,
}

impl Decode for WebhookSubscriptionRevokedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("subscription.revoked")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `subscription.uncanceled`. A customer took back a cancellation that was due
/// at the end of the period.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionUncanceledPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Subscription that goes on.
    pub data: Subscription,
}

impl Decode for WebhookSubscriptionUncanceledPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("subscription.uncanceled")?;
        Ok(Self { timestamp, data })
    }
}

/// Body of the webhook `subscription.updated`. A subscription changed in any way, renewals
/// included. The other `subscription.*` events tell single changes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscriptionUpdatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Subscription after the change.
    pub data: Subscription,
}

impl Decode for WebhookSubscriptionUpdatedPayload {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (type_, timestamp, data) = reader.record(&["type", "timestamp", "data"])?;
        reader.at(type_).constant("subscription.updated")?;
        Ok(Self { timestamp, data })
    }
}
