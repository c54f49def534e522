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
use crate::runtime::json::{Encode, Writer};

impl Encode for WebhookBenefitCreatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "benefit.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookBenefitGrantCreatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "benefit_grant.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookBenefitGrantCycledPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "benefit_grant.cycled");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookBenefitGrantRevokedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "benefit_grant.revoked");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookBenefitGrantUpdatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "benefit_grant.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookBenefitUpdatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "benefit.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCheckoutCreatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "checkout.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCheckoutExpiredPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "checkout.expired");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCheckoutUpdatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "checkout.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCustomerCreatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "customer.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCustomerDeletedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "customer.deleted");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCustomerSeatAssignedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "customer_seat.assigned");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCustomerSeatClaimedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "customer_seat.claimed");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCustomerSeatRevokedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "customer_seat.revoked");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCustomerStateChangedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "customer.state_changed");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCustomerUpdatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "customer.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookDiscountCreatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "discount.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookDiscountDeletedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "discount.deleted");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookDiscountUpdatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "discount.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookMemberCreatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "member.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookMemberDeletedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "member.deleted");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookMemberUpdatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "member.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookOrderCreatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "order.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookOrderPaidPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "order.paid");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookOrderRefundedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "order.refunded");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookOrderUpdatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "order.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookOrganizationUpdatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "organization.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookProductCreatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "product.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookProductUpdatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "product.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookRefundCreatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "refund.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookRefundUpdatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "refund.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionActivePayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "subscription.active");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionCanceledPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "subscription.canceled");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionCreatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "subscription.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionCycledPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "subscription.cycled");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionPastDuePayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "subscription.past_due");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionPausedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "subscription.paused");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionResumedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "subscription.resumed");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionRevokedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "subscription.revoked");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionUncanceledPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "subscription.uncanceled");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionUpdatedPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "subscription.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
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
