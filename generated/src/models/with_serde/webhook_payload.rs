//! Models: webhook payload. The codecs that only the features `mock` and `serde` need.

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
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    WebhookBenefitCreatedPayload;
    "type" = "benefit.created", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookBenefitGrantCreatedPayload;
    "type" = "benefit_grant.created", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookBenefitGrantCycledPayload;
    "type" = "benefit_grant.cycled", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookBenefitGrantRevokedPayload;
    "type" = "benefit_grant.revoked", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookBenefitGrantUpdatedPayload;
    "type" = "benefit_grant.updated", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookBenefitUpdatedPayload;
    "type" = "benefit.updated", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookCheckoutCreatedPayload;
    "type" = "checkout.created", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookCheckoutExpiredPayload;
    "type" = "checkout.expired", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookCheckoutUpdatedPayload;
    "type" = "checkout.updated", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookCustomerCreatedPayload;
    "type" = "customer.created", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookCustomerDeletedPayload;
    "type" = "customer.deleted", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookCustomerSeatAssignedPayload;
    "type" = "customer_seat.assigned", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookCustomerSeatClaimedPayload;
    "type" = "customer_seat.claimed", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookCustomerSeatRevokedPayload;
    "type" = "customer_seat.revoked", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookCustomerStateChangedPayload;
    "type" = "customer.state_changed", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookCustomerUpdatedPayload;
    "type" = "customer.updated", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookDiscountCreatedPayload;
    "type" = "discount.created", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookDiscountDeletedPayload;
    "type" = "discount.deleted", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookDiscountUpdatedPayload;
    "type" = "discount.updated", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookMemberCreatedPayload;
    "type" = "member.created", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookMemberDeletedPayload;
    "type" = "member.deleted", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookMemberUpdatedPayload;
    "type" = "member.updated", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookOrderCreatedPayload;
    "type" = "order.created", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookOrderPaidPayload;
    "type" = "order.paid", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookOrderRefundedPayload;
    "type" = "order.refunded", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookOrderUpdatedPayload;
    "type" = "order.updated", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookOrganizationUpdatedPayload;
    "type" = "organization.updated", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookProductCreatedPayload;
    "type" = "product.created", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookProductUpdatedPayload;
    "type" = "product.updated", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookRefundCreatedPayload;
    "type" = "refund.created", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookRefundUpdatedPayload;
    "type" = "refund.updated", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookSubscriptionActivePayload;
    "type" = "subscription.active", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookSubscriptionCanceledPayload;
    "type" = "subscription.canceled", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookSubscriptionCreatedPayload;
    "type" = "subscription.created", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookSubscriptionCycledPayload;
    "type" = "subscription.cycled", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookSubscriptionPastDuePayload;
    "type" = "subscription.past_due", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookSubscriptionPausedPayload;
    "type" = "subscription.paused", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookSubscriptionResumedPayload;
    "type" = "subscription.resumed", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookSubscriptionRevokedPayload;
    "type" = "subscription.revoked", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookSubscriptionUncanceledPayload;
    "type" = "subscription.uncanceled", "timestamp": field timestamp, "data": field data,
}

encode_record! {
    WebhookSubscriptionUpdatedPayload;
    "type" = "subscription.updated", "timestamp": field timestamp, "data": field data,
}

serde_codecs!(
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
    WebhookSubscriptionUpdatedPayload
);
#[cfg(feature = "mock")]
crate::mock::samples!(
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
    WebhookSubscriptionUpdatedPayload
);
