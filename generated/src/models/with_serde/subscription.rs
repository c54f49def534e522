//! Models: subscription. The codecs that only the features `mock` and `serde` need.

use crate::runtime::serde_codecs;

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "events",
    feature = "organizations", feature = "subscriptions", feature = "webhooks",
))]
use crate::models::SubscriptionProrationBehavior;
#[cfg(any(
    feature = "customer-portal", feature = "orders", feature = "subscriptions",
    feature = "webhooks",
))]
use crate::models::SubscriptionStatus;
#[cfg(feature = "mock")]
use crate::mock::samples;
#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
use {
    crate::models::{Subscription, SubscriptionCustomer, SubscriptionMeter},
    crate::runtime::json::{Encode, Writer},
};

#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
impl Encode for Subscription {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("recurring_interval", &self.recurring_interval);
        object.field("recurring_interval_count", &self.recurring_interval_count);
        object.field("status", &self.status);
        object.field("current_period_start", &self.current_period_start);
        object.field("current_period_end", &self.current_period_end);
        object.field("current_meter_period_start", &self.current_meter_period_start);
        object.field("current_meter_period_end", &self.current_meter_period_end);
        object.field("trial_start", &self.trial_start);
        object.field("trial_end", &self.trial_end);
        object.field("cancel_at_period_end", &self.cancel_at_period_end);
        object.field("canceled_at", &self.canceled_at);
        object.field("started_at", &self.started_at);
        object.field("ends_at", &self.ends_at);
        object.field("ended_at", &self.ended_at);
        object.optional_or_null("past_due_at", &self.past_due_at, self.nulls.has(19));
        object.field("pause_at_period_end", &self.pause_at_period_end);
        object.field("paused_at", &self.paused_at);
        object.field("resumes_at", &self.resumes_at);
        object.field("customer_id", &self.customer_id);
        object.field("product_id", &self.product_id);
        object.field("discount_id", &self.discount_id);
        object.field("checkout_id", &self.checkout_id);
        object.optional_or_null("seats", &self.seats, self.nulls.has(27));
        object.field("units", &self.units);
        object.field("customer_cancellation_reason", &self.customer_cancellation_reason);
        object
            .field("customer_cancellation_comment", &self.customer_cancellation_comment);
        object.field("metadata", &self.metadata);
        object.optional("custom_field_data", &self.custom_field_data);
        object.field("customer", &self.customer);
        object.field("product", &self.product);
        object.field("discount", &self.discount);
        object.field("prices", &self.prices);
        object.field("meters", &self.meters);
        object.field("pending_update", &self.pending_update);
        object.end();
    }
}

#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
impl Encode for SubscriptionCustomer {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("metadata", &self.metadata);
        object.optional_or_null("external_id", &self.external_id, self.nulls.has(4));
        object.optional_or_null("email", &self.email, self.nulls.has(5));
        object.field("email_verified", &self.email_verified);
        object.field("type", &self.type_);
        object.field("name", &self.name);
        object.field("billing_name", &self.billing_name);
        object.field("billing_address", &self.billing_address);
        object.field("tax_id", &self.tax_id);
        object.optional_or_null("locale", &self.locale, self.nulls.has(12));
        object.field("organization_id", &self.organization_id);
        object.optional_or_null(
            "default_payment_method_id",
            &self.default_payment_method_id,
            self.nulls.has(14),
        );
        object.field("deleted_at", &self.deleted_at);
        object.field("first_user_event_at", &self.first_user_event_at);
        object.field("avatar_url", &self.avatar_url);
        object.end();
    }
}

#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
impl Encode for SubscriptionMeter {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("consumed_units", &self.consumed_units);
        object.field("credited_units", &self.credited_units);
        object.field("amount", &self.amount);
        object.field("meter_id", &self.meter_id);
        object.field("meter", &self.meter);
        object.end();
    }
}

#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "events",
    feature = "organizations", feature = "subscriptions", feature = "webhooks",
))]
serde_codecs!(SubscriptionProrationBehavior);
#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "events",
    feature = "organizations", feature = "subscriptions", feature = "webhooks",
))]
#[cfg(feature = "mock")]
samples!(SubscriptionProrationBehavior);

#[cfg(any(
    feature = "customer-portal", feature = "orders", feature = "subscriptions",
    feature = "webhooks",
))]
serde_codecs!(SubscriptionStatus);
#[cfg(any(
    feature = "customer-portal", feature = "orders", feature = "subscriptions",
    feature = "webhooks",
))]
#[cfg(feature = "mock")]
samples!(SubscriptionStatus);

#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
serde_codecs!(Subscription, SubscriptionCustomer, SubscriptionMeter);
#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
#[cfg(feature = "mock")]
samples!(Subscription, SubscriptionCustomer, SubscriptionMeter);
