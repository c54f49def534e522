//! Models: order; the codecs that only the feature `serde` needs.

use crate::models::{
    Order, OrderBillingReason, OrderCreate, OrderCustomer, OrderExportColumn,
    OrderFinalize, OrderInvoice, OrderItemSchema, OrderPage, OrderPaidMetadata,
    OrderProduct, OrderReceipt, OrderSortProperty, OrderStatus, OrderSubscription,
    OrderUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

impl Encode for Order {
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
        object.field("customer_id", &self.customer_id);
        object.field("product_id", &self.product_id);
        object.field("discount_id", &self.discount_id);
        object.field("subscription_id", &self.subscription_id);
        object.field("checkout_id", &self.checkout_id);
        object
            .optional_or_null(
                "next_payment_attempt_at",
                &self.next_payment_attempt_at,
                self.nulls.has(27),
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
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Decode for OrderCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "custom_field_data", "metadata", "organization_id", "customer_id", "product_id",
            "currency", "amount", "description",
        ];
        let mut custom_field_data = None;
        let mut metadata = None;
        let mut organization_id = None;
        let mut customer_id = None;
        let mut product_id = None;
        let mut currency = None;
        let mut amount = None;
        let mut description = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut custom_field_data),
                1 => reader.fill(&mut metadata),
                2 => reader.fill(&mut organization_id),
                3 => reader.fill(&mut customer_id),
                4 => reader.fill(&mut product_id),
                5 => reader.fill(&mut currency),
                6 => reader.fill(&mut amount),
                7 => reader.fill(&mut description),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(customer_id), Some(product_id)) = (customer_id, product_id) else {
            return Err(fields.missing(reader, &[3, 4]));
        };
        Ok(Self {
            custom_field_data,
            metadata,
            organization_id: Patch::new(organization_id, fields.is_null(2)),
            customer_id,
            product_id,
            currency: Patch::new(currency, fields.is_null(5)),
            amount: Patch::new(amount, fields.is_null(6)),
            description: Patch::new(description, fields.is_null(7)),
        })
    }
}

impl Encode for OrderCustomer {
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
        object
            .optional_or_null(
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

impl Decode for OrderExportColumn {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum(|text| text.into())
    }
}

impl Decode for OrderFinalize {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["payment_method_id"];
        let mut payment_method_id = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut payment_method_id),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            payment_method_id: Patch::new(payment_method_id, fields.is_null(0)),
        })
    }
}

impl Encode for OrderInvoice {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("url", &self.url);
        object.end();
    }
}

impl Encode for OrderItemSchema {
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

impl Encode for OrderPage {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Encode for OrderPaidMetadata {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("order_id", &self.order_id);
        object.optional("product_id", &self.product_id);
        object.optional("billing_type", &self.billing_type);
        object.field("amount", &self.amount);
        object.optional("currency", &self.currency);
        object.optional("net_amount", &self.net_amount);
        object.optional("tax_amount", &self.tax_amount);
        object.optional("applied_balance_amount", &self.applied_balance_amount);
        object.optional("discount_amount", &self.discount_amount);
        object.optional("discount_id", &self.discount_id);
        object.optional("platform_fee", &self.platform_fee);
        object.optional("subscription_id", &self.subscription_id);
        object.optional("recurring_interval", &self.recurring_interval);
        object.optional("recurring_interval_count", &self.recurring_interval_count);
        object.end();
    }
}

impl Encode for OrderProduct {
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

impl Encode for OrderReceipt {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("url", &self.url);
        object.end();
    }
}

impl Decode for OrderSortProperty {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum(|text| text.into())
    }
}

impl Encode for OrderSubscription {
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
        object.field("customer_cancellation_reason", &self.customer_cancellation_reason);
        object
            .field("customer_cancellation_comment", &self.customer_cancellation_comment);
        object.end();
    }
}

impl Decode for OrderUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["billing_name", "billing_address"];
        let mut billing_name = None;
        let mut billing_address = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut billing_name),
                1 => reader.fill(&mut billing_address),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            billing_name: Patch::new(billing_name, fields.is_null(0)),
            billing_address: Patch::new(billing_address, fields.is_null(1)),
        })
    }
}

serde_codecs!(
    Order, OrderBillingReason, OrderCreate, OrderCustomer, OrderExportColumn,
    OrderFinalize, OrderInvoice, OrderItemSchema, OrderPage, OrderPaidMetadata,
    OrderProduct, OrderReceipt, OrderSortProperty, OrderStatus, OrderSubscription,
    OrderUpdate
);
