//! Models: webhook payload; the codecs that only the feature `serde` needs.

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
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "benefit.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookBenefitGrantCreatedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "benefit_grant.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookBenefitGrantCycledPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "benefit_grant.cycled");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookBenefitGrantRevokedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "benefit_grant.revoked");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookBenefitGrantUpdatedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "benefit_grant.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookBenefitUpdatedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "benefit.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCheckoutCreatedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "checkout.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCheckoutExpiredPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "checkout.expired");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCheckoutUpdatedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "checkout.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCustomerCreatedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "customer.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCustomerDeletedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "customer.deleted");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCustomerSeatAssignedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "customer_seat.assigned");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCustomerSeatClaimedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "customer_seat.claimed");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCustomerSeatRevokedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "customer_seat.revoked");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCustomerStateChangedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "customer.state_changed");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookCustomerUpdatedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "customer.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookDiscountCreatedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "discount.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookDiscountDeletedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "discount.deleted");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookDiscountUpdatedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "discount.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookMemberCreatedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "member.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookMemberDeletedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "member.deleted");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookMemberUpdatedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "member.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookOrderCreatedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "order.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookOrderPaidPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "order.paid");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookOrderRefundedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "order.refunded");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookOrderUpdatedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "order.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookOrganizationUpdatedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "organization.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookProductCreatedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "product.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookProductUpdatedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "product.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookRefundCreatedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "refund.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookRefundUpdatedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "refund.updated");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionActivePayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "subscription.active");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionCanceledPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "subscription.canceled");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionCreatedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "subscription.created");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionCycledPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "subscription.cycled");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionPastDuePayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "subscription.past_due");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionPausedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "subscription.paused");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionResumedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "subscription.resumed");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionRevokedPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "subscription.revoked");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionUncanceledPayload {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", "subscription.uncanceled");
        object.field("timestamp", &self.timestamp);
        object.field("data", &self.data);
        object.end();
    }
}

impl Encode for WebhookSubscriptionUpdatedPayload {
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
