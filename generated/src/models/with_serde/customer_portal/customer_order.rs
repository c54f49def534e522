//! Models: customer order. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerOrder, CustomerOrderConfirmPayment, CustomerOrderInvoice, CustomerOrderPage,
    CustomerOrderPaymentConfirmation, CustomerOrderPaymentStatus, CustomerOrderProduct,
    CustomerOrderReceipt, CustomerOrderSortProperty, CustomerOrderSubscription,
    CustomerOrderUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for CustomerOrder {
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
        object.field("product", &self.product);
        object.field("subscription", &self.subscription);
        object.field("items", &self.items);
        object.field("description", &self.description);
        object.field("refundable_amount", &self.refundable_amount);
        object.field("refundable_tax_amount", &self.refundable_tax_amount);
        object.end();
    }
}

impl Decode for CustomerOrderConfirmPayment {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["confirmation_token_id", "payment_method_id", "payment_processor"],
            &mut [
                &mut value.confirmation_token_id, &mut value.payment_method_id,
                &mut value.payment_processor,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerOrderConfirmPayment {
    const BLANK: Self = Self {
        confirmation_token_id: Blank::BLANK,
        payment_method_id: Blank::BLANK,
        payment_processor: Blank::BLANK,
    };
}

impl Encode for CustomerOrderInvoice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("url", &self.url);
        object.end();
    }
}

impl Encode for CustomerOrderPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Encode for CustomerOrderPaymentConfirmation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("status", &self.status);
        object.optional_or_null("client_secret", &self.client_secret, self.nulls.has(1));
        object.optional_or_null("error", &self.error, self.nulls.has(2));
        object.end();
    }
}

impl Encode for CustomerOrderPaymentStatus {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("status", &self.status);
        object.optional_or_null("error", &self.error, self.nulls.has(1));
        object.end();
    }
}

impl Encode for CustomerOrderProduct {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
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
        object.field("prices", &self.prices);
        object.field("benefits", &self.benefits);
        object.field("medias", &self.medias);
        object.field("organization", &self.organization);
        object.end();
    }
}

impl Encode for CustomerOrderReceipt {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("url", &self.url);
        object.end();
    }
}

impl Decode for CustomerOrderSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for CustomerOrderSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

impl Encode for CustomerOrderSubscription {
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
        object.end();
    }
}

impl Decode for CustomerOrderUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["billing_name", "billing_address"],
            &mut [&mut value.billing_name, &mut value.billing_address],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerOrderUpdate {
    const BLANK: Self = Self {
        billing_name: Blank::BLANK,
        billing_address: Blank::BLANK,
    };
}

serde_codecs!(
    CustomerOrder, CustomerOrderConfirmPayment, CustomerOrderInvoice, CustomerOrderPage,
    CustomerOrderPaymentConfirmation, CustomerOrderPaymentStatus, CustomerOrderProduct,
    CustomerOrderReceipt, CustomerOrderSortProperty, CustomerOrderSubscription,
    CustomerOrderUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerOrder, CustomerOrderConfirmPayment, CustomerOrderInvoice, CustomerOrderPage,
    CustomerOrderPaymentConfirmation, CustomerOrderPaymentStatus, CustomerOrderProduct,
    CustomerOrderReceipt, CustomerOrderSortProperty, CustomerOrderSubscription,
    CustomerOrderUpdate
);
