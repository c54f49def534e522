//! Models: webhook payload.

use crate::models::{
    Benefit, BenefitGrantWebhook, Checkout, Customer, CustomerSeat, CustomerState,
    Discount, Member, Order, Organization, Product, Refund, Subscription,
};
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Reader, Timestamp};

/// Payload of the webhook `benefit.created`. A benefit was created.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookBenefitCreatedPayload {
    /// When the event happened.
    pub timestamp: Timestamp,
    /// Benefit that was created.
    pub data: Benefit,
}

impl Decode for WebhookBenefitCreatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("benefit.created"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookBenefitCreatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookBenefitGrantCreatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("benefit_grant.created"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookBenefitGrantCreatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookBenefitGrantCycledPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("benefit_grant.cycled"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookBenefitGrantCycledPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookBenefitGrantRevokedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("benefit_grant.revoked"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookBenefitGrantRevokedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookBenefitGrantUpdatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("benefit_grant.updated"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookBenefitGrantUpdatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookBenefitUpdatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("benefit.updated"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookBenefitUpdatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookCheckoutCreatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("checkout.created"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookCheckoutCreatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookCheckoutExpiredPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("checkout.expired"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookCheckoutExpiredPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookCheckoutUpdatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("checkout.updated"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookCheckoutUpdatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookCustomerCreatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("customer.created"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookCustomerCreatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookCustomerDeletedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("customer.deleted"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookCustomerDeletedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookCustomerSeatAssignedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("customer_seat.assigned"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookCustomerSeatAssignedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookCustomerSeatClaimedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("customer_seat.claimed"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookCustomerSeatClaimedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookCustomerSeatRevokedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("customer_seat.revoked"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookCustomerSeatRevokedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookCustomerStateChangedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("customer.state_changed"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookCustomerStateChangedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookCustomerUpdatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("customer.updated"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookCustomerUpdatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookDiscountCreatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("discount.created"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookDiscountCreatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookDiscountDeletedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("discount.deleted"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookDiscountDeletedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookDiscountUpdatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("discount.updated"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookDiscountUpdatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookMemberCreatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("member.created"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookMemberCreatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookMemberDeletedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("member.deleted"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookMemberDeletedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookMemberUpdatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("member.updated"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookMemberUpdatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookOrderCreatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("order.created"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookOrderCreatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookOrderPaidPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("order.paid"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookOrderPaidPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookOrderRefundedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("order.refunded"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookOrderRefundedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookOrderUpdatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("order.updated"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookOrderUpdatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookOrganizationUpdatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("organization.updated"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookOrganizationUpdatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookProductCreatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("product.created"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookProductCreatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookProductUpdatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("product.updated"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookProductUpdatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookRefundCreatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("refund.created"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookRefundCreatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookRefundUpdatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("refund.updated"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookRefundUpdatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookSubscriptionActivePayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("subscription.active"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookSubscriptionActivePayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookSubscriptionCanceledPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("subscription.canceled"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookSubscriptionCanceledPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookSubscriptionCreatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("subscription.created"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookSubscriptionCreatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookSubscriptionCycledPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("subscription.cycled"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookSubscriptionCycledPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookSubscriptionPastDuePayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("subscription.past_due"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookSubscriptionPastDuePayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookSubscriptionPausedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("subscription.paused"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookSubscriptionPausedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookSubscriptionResumedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("subscription.resumed"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookSubscriptionResumedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookSubscriptionRevokedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("subscription.revoked"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookSubscriptionRevokedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookSubscriptionUncanceledPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("subscription.uncanceled"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookSubscriptionUncanceledPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
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

impl Decode for WebhookSubscriptionUpdatedPayload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["type", "timestamp", "data"],
            &mut [
                &mut Constant::string("subscription.updated"),
                &mut value.timestamp,
                &mut value.data,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookSubscriptionUpdatedPayload {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        data: Blank::BLANK,
    };
}
