//! Models: order. The codecs that only the features `mock` and `serde` need.

use crate::models::{OrderBillingReason, OrderItemSchema, OrderStatus};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

#[cfg(any(feature = "orders", feature = "webhooks"))]
use crate::models::{Order, OrderCustomer, OrderProduct, OrderSubscription};

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl Encode for Order {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("status", &self.status);
        object.field("paid", &self.paid);
        object.field("subtotal_amount", &self.subtotal_amount);
        object.field("discount_amount", &self.discount_amount);
        object.field("net_amount", &self.net_amount);
        object.field("tax_amount", &self.tax_amount);
        object.field("total_amount", &self.total_amount);
        object.field("applied_balance_amount", &self.applied_balance_amount);
        object.field("due_amount", &self.due_amount);
        object.field("refunded_amount", &self.refunded_amount);
        object.field("refunded_tax_amount", &self.refunded_tax_amount);
        object.field("currency", &self.currency);
        object.field("billing_reason", &self.billing_reason);
        object.field("billing_name", &self.billing_name);
        object.field("billing_address", &self.billing_address);
        object.field("invoice_number", &self.invoice_number);
        object.field("is_invoice_generated", &self.is_invoice_generated);
        object.field("receipt_number", &self.receipt_number);
        object.optional_or_null("seats", &self.seats, self.nulls.has(21));
        object.field("units", &self.units);
        object.field("customer_id", &self.customer_id);
        object.field("product_id", &self.product_id);
        object.field("discount_id", &self.discount_id);
        object.field("subscription_id", &self.subscription_id);
        object.field("checkout_id", &self.checkout_id);
        object.optional_or_null(
            "next_payment_attempt_at",
            &self.next_payment_attempt_at,
            self.nulls.has(28),
        );
        object.field("metadata", &self.metadata);
        object.optional("custom_field_data", &self.custom_field_data);
        object.field("platform_fee_amount", &self.platform_fee_amount);
        object.field("platform_fee_currency", &self.platform_fee_currency);
        object.field("customer", &self.customer);
        object.field("product", &self.product);
        object.field("discount", &self.discount);
        object.field("subscription", &self.subscription);
        object.field("items", &self.items);
        object.field("description", &self.description);
        object.field("refundable_amount", &self.refundable_amount);
        object.field("refundable_tax_amount", &self.refundable_tax_amount);
        object.end();
    }
}

impl Encode for OrderBillingReason {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl Encode for OrderCustomer {
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

impl Encode for OrderItemSchema {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("label", &self.label);
        object.field("amount", &self.amount);
        object.field("tax_amount", &self.tax_amount);
        object.field("proration", &self.proration);
        object.field("product_price_id", &self.product_price_id);
        object.end();
    }
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl Encode for OrderProduct {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("metadata", &self.metadata);
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("trial_interval", &self.trial_interval);
        object.field("trial_interval_count", &self.trial_interval_count);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("visibility", &self.visibility);
        object.field("recurring_interval", &self.recurring_interval);
        object.field("recurring_interval_count", &self.recurring_interval_count);
        object.field("meter_interval", &self.meter_interval);
        object.field("meter_interval_count", &self.meter_interval_count);
        object.field("is_recurring", &self.is_recurring);
        object.field("is_archived", &self.is_archived);
        object.field("organization_id", &self.organization_id);
        object.end();
    }
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl Encode for OrderSubscription {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("metadata", &self.metadata);
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
        object.optional_or_null("past_due_at", &self.past_due_at, self.nulls.has(20));
        object.field("pause_at_period_end", &self.pause_at_period_end);
        object.field("paused_at", &self.paused_at);
        object.field("resumes_at", &self.resumes_at);
        object.field("customer_id", &self.customer_id);
        object.field("product_id", &self.product_id);
        object.field("discount_id", &self.discount_id);
        object.field("checkout_id", &self.checkout_id);
        object.optional_or_null("seats", &self.seats, self.nulls.has(28));
        object.field("units", &self.units);
        object.field("customer_cancellation_reason", &self.customer_cancellation_reason);
        object
            .field("customer_cancellation_comment", &self.customer_cancellation_comment);
        object.end();
    }
}

serde_codecs!(OrderBillingReason, OrderItemSchema, OrderStatus);
#[cfg(feature = "mock")]
crate::mock::samples!(OrderBillingReason, OrderItemSchema, OrderStatus);

#[cfg(any(feature = "orders", feature = "webhooks"))]
serde_codecs!(Order, OrderCustomer, OrderProduct, OrderSubscription);
#[cfg(any(feature = "orders", feature = "webhooks"))]
#[cfg(feature = "mock")]
crate::mock::samples!(Order, OrderCustomer, OrderProduct, OrderSubscription);
