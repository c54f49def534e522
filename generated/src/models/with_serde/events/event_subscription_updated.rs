//! Models: event subscription updated. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    SubscriptionBillingPeriodUpdatedEvent, SubscriptionBillingPeriodUpdatedMetadata,
    SubscriptionProductUpdatedEvent, SubscriptionProductUpdatedMetadata,
    SubscriptionSeatsUpdatedEvent, SubscriptionSeatsUpdatedMetadata,
    SubscriptionUnitsUpdatedEvent, SubscriptionUnitsUpdatedMetadata,
    SubscriptionUpdateClearedEvent, SubscriptionUpdateClearedMetadata,
    SubscriptionUpdatedEvent, SubscriptionUpdatedMetadata,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for SubscriptionBillingPeriodUpdatedEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("timestamp", &self.timestamp);
        object.field("organization_id", &self.organization_id);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.field("external_customer_id", &self.external_customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.optional_or_null(
            "external_member_id",
            &self.external_member_id,
            self.nulls.has(7),
        );
        object.optional("child_count", &self.child_count);
        object.optional_or_null("parent_id", &self.parent_id, self.nulls.has(9));
        object.field("label", &self.label);
        object.field("source", "system");
        object.field("name", "subscription.billing_period_updated");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for SubscriptionBillingPeriodUpdatedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("subscription_id", &self.subscription_id);
        object.field("old_period_end", &self.old_period_end);
        object.field("new_period_end", &self.new_period_end);
        object.end();
    }
}

impl Encode for SubscriptionProductUpdatedEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("timestamp", &self.timestamp);
        object.field("organization_id", &self.organization_id);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.field("external_customer_id", &self.external_customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.optional_or_null(
            "external_member_id",
            &self.external_member_id,
            self.nulls.has(7),
        );
        object.optional("child_count", &self.child_count);
        object.optional_or_null("parent_id", &self.parent_id, self.nulls.has(9));
        object.field("label", &self.label);
        object.field("source", "system");
        object.field("name", "subscription.product_updated");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for SubscriptionProductUpdatedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("subscription_id", &self.subscription_id);
        object.field("old_product_id", &self.old_product_id);
        object.field("new_product_id", &self.new_product_id);
        object.end();
    }
}

impl Encode for SubscriptionSeatsUpdatedEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("timestamp", &self.timestamp);
        object.field("organization_id", &self.organization_id);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.field("external_customer_id", &self.external_customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.optional_or_null(
            "external_member_id",
            &self.external_member_id,
            self.nulls.has(7),
        );
        object.optional("child_count", &self.child_count);
        object.optional_or_null("parent_id", &self.parent_id, self.nulls.has(9));
        object.field("label", &self.label);
        object.field("source", "system");
        object.field("name", "subscription.seats_updated");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for SubscriptionSeatsUpdatedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("subscription_id", &self.subscription_id);
        object.field("old_seats", &self.old_seats);
        object.field("new_seats", &self.new_seats);
        object.field("proration_behavior", &self.proration_behavior);
        object.end();
    }
}

impl Encode for SubscriptionUnitsUpdatedEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("timestamp", &self.timestamp);
        object.field("organization_id", &self.organization_id);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.field("external_customer_id", &self.external_customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.optional_or_null(
            "external_member_id",
            &self.external_member_id,
            self.nulls.has(7),
        );
        object.optional("child_count", &self.child_count);
        object.optional_or_null("parent_id", &self.parent_id, self.nulls.has(9));
        object.field("label", &self.label);
        object.field("source", "system");
        object.field("name", "subscription.units_updated");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for SubscriptionUnitsUpdatedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("subscription_id", &self.subscription_id);
        object.field("old_units", &self.old_units);
        object.field("new_units", &self.new_units);
        object.field("proration_behavior", &self.proration_behavior);
        object.end();
    }
}

impl Encode for SubscriptionUpdateClearedEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("timestamp", &self.timestamp);
        object.field("organization_id", &self.organization_id);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.field("external_customer_id", &self.external_customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.optional_or_null(
            "external_member_id",
            &self.external_member_id,
            self.nulls.has(7),
        );
        object.optional("child_count", &self.child_count);
        object.optional_or_null("parent_id", &self.parent_id, self.nulls.has(9));
        object.field("label", &self.label);
        object.field("source", "system");
        object.field("name", "subscription.update_cleared");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for SubscriptionUpdateClearedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("subscription_id", &self.subscription_id);
        object.end();
    }
}

impl Encode for SubscriptionUpdatedEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("timestamp", &self.timestamp);
        object.field("organization_id", &self.organization_id);
        object.field("customer_id", &self.customer_id);
        object.field("customer", &self.customer);
        object.field("external_customer_id", &self.external_customer_id);
        object.optional_or_null("member_id", &self.member_id, self.nulls.has(6));
        object.optional_or_null(
            "external_member_id",
            &self.external_member_id,
            self.nulls.has(7),
        );
        object.optional("child_count", &self.child_count);
        object.optional_or_null("parent_id", &self.parent_id, self.nulls.has(9));
        object.field("label", &self.label);
        object.field("source", "system");
        object.field("name", "subscription.updated");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for SubscriptionUpdatedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("product_id", &self.product_id);
        object.optional("proration_behavior", &self.proration_behavior);
        object.optional_or_null("discount_id", &self.discount_id, self.nulls.has(2));
        object.optional("trial_end", &self.trial_end);
        object.optional("seats", &self.seats);
        object.optional("units", &self.units);
        object.optional("billing_period_end", &self.billing_period_end);
        object.field("subscription_id", &self.subscription_id);
        object.end();
    }
}

serde_codecs!(
    SubscriptionBillingPeriodUpdatedEvent, SubscriptionBillingPeriodUpdatedMetadata,
    SubscriptionProductUpdatedEvent, SubscriptionProductUpdatedMetadata,
    SubscriptionSeatsUpdatedEvent, SubscriptionSeatsUpdatedMetadata,
    SubscriptionUnitsUpdatedEvent, SubscriptionUnitsUpdatedMetadata,
    SubscriptionUpdateClearedEvent, SubscriptionUpdateClearedMetadata,
    SubscriptionUpdatedEvent, SubscriptionUpdatedMetadata
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    SubscriptionBillingPeriodUpdatedEvent, SubscriptionBillingPeriodUpdatedMetadata,
    SubscriptionProductUpdatedEvent, SubscriptionProductUpdatedMetadata,
    SubscriptionSeatsUpdatedEvent, SubscriptionSeatsUpdatedMetadata,
    SubscriptionUnitsUpdatedEvent, SubscriptionUnitsUpdatedMetadata,
    SubscriptionUpdateClearedEvent, SubscriptionUpdateClearedMetadata,
    SubscriptionUpdatedEvent, SubscriptionUpdatedMetadata
);
