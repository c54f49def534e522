//! Schemas: webhook payload.

use sdk::models::{
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

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<WebhookBenefitCreatedPayload>("WebhookBenefitCreatedPayload"),
    schema::received::<
        WebhookBenefitGrantCreatedPayload,
    >("WebhookBenefitGrantCreatedPayload"),
    schema::received::<
        WebhookBenefitGrantCycledPayload,
    >("WebhookBenefitGrantCycledPayload"),
    schema::received::<
        WebhookBenefitGrantRevokedPayload,
    >("WebhookBenefitGrantRevokedPayload"),
    schema::received::<
        WebhookBenefitGrantUpdatedPayload,
    >("WebhookBenefitGrantUpdatedPayload"),
    schema::received::<WebhookBenefitUpdatedPayload>("WebhookBenefitUpdatedPayload"),
    schema::received::<WebhookCheckoutCreatedPayload>("WebhookCheckoutCreatedPayload"),
    schema::received::<WebhookCheckoutExpiredPayload>("WebhookCheckoutExpiredPayload"),
    schema::received::<WebhookCheckoutUpdatedPayload>("WebhookCheckoutUpdatedPayload"),
    schema::received::<WebhookCustomerCreatedPayload>("WebhookCustomerCreatedPayload"),
    schema::received::<WebhookCustomerDeletedPayload>("WebhookCustomerDeletedPayload"),
    schema::received::<
        WebhookCustomerSeatAssignedPayload,
    >("WebhookCustomerSeatAssignedPayload"),
    schema::received::<
        WebhookCustomerSeatClaimedPayload,
    >("WebhookCustomerSeatClaimedPayload"),
    schema::received::<
        WebhookCustomerSeatRevokedPayload,
    >("WebhookCustomerSeatRevokedPayload"),
    schema::received::<
        WebhookCustomerStateChangedPayload,
    >("WebhookCustomerStateChangedPayload"),
    schema::received::<WebhookCustomerUpdatedPayload>("WebhookCustomerUpdatedPayload"),
    schema::received::<WebhookDiscountCreatedPayload>("WebhookDiscountCreatedPayload"),
    schema::received::<WebhookDiscountDeletedPayload>("WebhookDiscountDeletedPayload"),
    schema::received::<WebhookDiscountUpdatedPayload>("WebhookDiscountUpdatedPayload"),
    schema::received::<WebhookMemberCreatedPayload>("WebhookMemberCreatedPayload"),
    schema::received::<WebhookMemberDeletedPayload>("WebhookMemberDeletedPayload"),
    schema::received::<WebhookMemberUpdatedPayload>("WebhookMemberUpdatedPayload"),
    schema::received::<WebhookOrderCreatedPayload>("WebhookOrderCreatedPayload"),
    schema::received::<WebhookOrderPaidPayload>("WebhookOrderPaidPayload"),
    schema::received::<WebhookOrderRefundedPayload>("WebhookOrderRefundedPayload"),
    schema::received::<WebhookOrderUpdatedPayload>("WebhookOrderUpdatedPayload"),
    schema::received::<
        WebhookOrganizationUpdatedPayload,
    >("WebhookOrganizationUpdatedPayload"),
    schema::received::<WebhookProductCreatedPayload>("WebhookProductCreatedPayload"),
    schema::received::<WebhookProductUpdatedPayload>("WebhookProductUpdatedPayload"),
    schema::received::<WebhookRefundCreatedPayload>("WebhookRefundCreatedPayload"),
    schema::received::<WebhookRefundUpdatedPayload>("WebhookRefundUpdatedPayload"),
    schema::received::<
        WebhookSubscriptionActivePayload,
    >("WebhookSubscriptionActivePayload"),
    schema::received::<
        WebhookSubscriptionCanceledPayload,
    >("WebhookSubscriptionCanceledPayload"),
    schema::received::<
        WebhookSubscriptionCreatedPayload,
    >("WebhookSubscriptionCreatedPayload"),
    schema::received::<
        WebhookSubscriptionCycledPayload,
    >("WebhookSubscriptionCycledPayload"),
    schema::received::<
        WebhookSubscriptionPastDuePayload,
    >("WebhookSubscriptionPastDuePayload"),
    schema::received::<
        WebhookSubscriptionPausedPayload,
    >("WebhookSubscriptionPausedPayload"),
    schema::received::<
        WebhookSubscriptionResumedPayload,
    >("WebhookSubscriptionResumedPayload"),
    schema::received::<
        WebhookSubscriptionRevokedPayload,
    >("WebhookSubscriptionRevokedPayload"),
    schema::received::<
        WebhookSubscriptionUncanceledPayload,
    >("WebhookSubscriptionUncanceledPayload"),
    schema::received::<
        WebhookSubscriptionUpdatedPayload,
    >("WebhookSubscriptionUpdatedPayload"),
];
