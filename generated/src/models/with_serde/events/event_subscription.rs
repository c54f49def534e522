//! Models: event subscription. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    SubscriptionCanceledEvent, SubscriptionCanceledMetadata, SubscriptionCreatedEvent,
    SubscriptionCreatedMetadata, SubscriptionCycledEvent, SubscriptionCycledMetadata,
    SubscriptionPastDueEvent, SubscriptionPastDueMetadata, SubscriptionPausedEvent,
    SubscriptionPausedMetadata, SubscriptionReactivatedEvent,
    SubscriptionReactivatedMetadata, SubscriptionReinstatedEvent,
    SubscriptionReinstatedMetadata, SubscriptionResumedEvent,
    SubscriptionResumedMetadata, SubscriptionRevokedEvent, SubscriptionRevokedMetadata,
    SubscriptionUncanceledEvent, SubscriptionUncanceledMetadata,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for SubscriptionCanceledEvent {
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
        object.field("name", "subscription.canceled");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for SubscriptionCanceledMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("subscription_id", &self.subscription_id);
        object.optional("product_id", &self.product_id);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("recurring_interval", &self.recurring_interval);
        object.field("recurring_interval_count", &self.recurring_interval_count);
        object.optional(
            "customer_cancellation_reason",
            &self.customer_cancellation_reason,
        );
        object.optional(
            "customer_cancellation_comment",
            &self.customer_cancellation_comment,
        );
        object.field("canceled_at", &self.canceled_at);
        object.optional("ends_at", &self.ends_at);
        object.optional("cancel_at_period_end", &self.cancel_at_period_end);
        object.end();
    }
}

impl Encode for SubscriptionCreatedEvent {
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
        object.field("name", "subscription.created");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for SubscriptionCreatedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("subscription_id", &self.subscription_id);
        object.field("product_id", &self.product_id);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("recurring_interval", &self.recurring_interval);
        object.field("recurring_interval_count", &self.recurring_interval_count);
        object.field("started_at", &self.started_at);
        object.end();
    }
}

impl Encode for SubscriptionCycledEvent {
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
        object.field("name", "subscription.cycled");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for SubscriptionCycledMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("subscription_id", &self.subscription_id);
        object.optional("product_id", &self.product_id);
        object.optional("amount", &self.amount);
        object.optional("currency", &self.currency);
        object.optional("recurring_interval", &self.recurring_interval);
        object.optional("recurring_interval_count", &self.recurring_interval_count);
        object.end();
    }
}

impl Encode for SubscriptionPastDueEvent {
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
        object.field("name", "subscription.past_due");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for SubscriptionPastDueMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("subscription_id", &self.subscription_id);
        object.optional("product_id", &self.product_id);
        object.field("past_due_at", &self.past_due_at);
        object.optional("amount", &self.amount);
        object.optional("currency", &self.currency);
        object.optional("recurring_interval", &self.recurring_interval);
        object.optional("recurring_interval_count", &self.recurring_interval_count);
        object.end();
    }
}

impl Encode for SubscriptionPausedEvent {
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
        object.field("name", "subscription.paused");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for SubscriptionPausedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("subscription_id", &self.subscription_id);
        object.optional("product_id", &self.product_id);
        object.optional("amount", &self.amount);
        object.optional("currency", &self.currency);
        object.optional("recurring_interval", &self.recurring_interval);
        object.optional("recurring_interval_count", &self.recurring_interval_count);
        object.field("paused_at", &self.paused_at);
        object.optional("resumes_at", &self.resumes_at);
        object.end();
    }
}

impl Encode for SubscriptionReactivatedEvent {
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
        object.field("name", "subscription.reactivated");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for SubscriptionReactivatedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("subscription_id", &self.subscription_id);
        object.optional("product_id", &self.product_id);
        object.optional("amount", &self.amount);
        object.optional("currency", &self.currency);
        object.optional("recurring_interval", &self.recurring_interval);
        object.optional("recurring_interval_count", &self.recurring_interval_count);
        object.end();
    }
}

impl Encode for SubscriptionReinstatedEvent {
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
        object.field("name", "subscription.reinstated");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for SubscriptionReinstatedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("subscription_id", &self.subscription_id);
        object.optional("product_id", &self.product_id);
        object.optional("amount", &self.amount);
        object.optional("currency", &self.currency);
        object.optional("recurring_interval", &self.recurring_interval);
        object.optional("recurring_interval_count", &self.recurring_interval_count);
        object.end();
    }
}

impl Encode for SubscriptionResumedEvent {
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
        object.field("name", "subscription.resumed");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for SubscriptionResumedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("subscription_id", &self.subscription_id);
        object.optional("product_id", &self.product_id);
        object.optional("amount", &self.amount);
        object.optional("currency", &self.currency);
        object.optional("recurring_interval", &self.recurring_interval);
        object.optional("recurring_interval_count", &self.recurring_interval_count);
        object.end();
    }
}

impl Encode for SubscriptionRevokedEvent {
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
        object.field("name", "subscription.revoked");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for SubscriptionRevokedMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("subscription_id", &self.subscription_id);
        object.optional("product_id", &self.product_id);
        object.optional("amount", &self.amount);
        object.optional("currency", &self.currency);
        object.optional("recurring_interval", &self.recurring_interval);
        object.optional("recurring_interval_count", &self.recurring_interval_count);
        object.end();
    }
}

impl Encode for SubscriptionUncanceledEvent {
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
        object.field("name", "subscription.uncanceled");
        object.field("metadata", &self.metadata);
        object.end();
    }
}

impl Encode for SubscriptionUncanceledMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("subscription_id", &self.subscription_id);
        object.field("product_id", &self.product_id);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("recurring_interval", &self.recurring_interval);
        object.field("recurring_interval_count", &self.recurring_interval_count);
        object.end();
    }
}

serde_codecs!(
    SubscriptionCanceledEvent, SubscriptionCanceledMetadata, SubscriptionCreatedEvent,
    SubscriptionCreatedMetadata, SubscriptionCycledEvent, SubscriptionCycledMetadata,
    SubscriptionPastDueEvent, SubscriptionPastDueMetadata, SubscriptionPausedEvent,
    SubscriptionPausedMetadata, SubscriptionReactivatedEvent,
    SubscriptionReactivatedMetadata, SubscriptionReinstatedEvent,
    SubscriptionReinstatedMetadata, SubscriptionResumedEvent,
    SubscriptionResumedMetadata, SubscriptionRevokedEvent, SubscriptionRevokedMetadata,
    SubscriptionUncanceledEvent, SubscriptionUncanceledMetadata
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    SubscriptionCanceledEvent, SubscriptionCanceledMetadata, SubscriptionCreatedEvent,
    SubscriptionCreatedMetadata, SubscriptionCycledEvent, SubscriptionCycledMetadata,
    SubscriptionPastDueEvent, SubscriptionPastDueMetadata, SubscriptionPausedEvent,
    SubscriptionPausedMetadata, SubscriptionReactivatedEvent,
    SubscriptionReactivatedMetadata, SubscriptionReinstatedEvent,
    SubscriptionReinstatedMetadata, SubscriptionResumedEvent,
    SubscriptionResumedMetadata, SubscriptionRevokedEvent, SubscriptionRevokedMetadata,
    SubscriptionUncanceledEvent, SubscriptionUncanceledMetadata
);
