//! Models: checkout. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    Checkout, CheckoutBillingAddressFields, CheckoutProduct, CheckoutStatus,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for Checkout {
    #[allow(deprecated)]
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.optional("custom_field_data", &self.custom_field_data);
        object.field("payment_processor", &self.payment_processor);
        object.field("status", &self.status);
        object.field("client_secret", &self.client_secret);
        object.field("url", &self.url);
        object.field("expires_at", &self.expires_at);
        object.field("success_url", &self.success_url);
        object.field("return_url", &self.return_url);
        object.field("embed_origin", &self.embed_origin);
        object.field("amount", &self.amount);
        object.optional_or_null("seats", &self.seats, self.nulls.has(13));
        object.optional_or_null("min_seats", &self.min_seats, self.nulls.has(14));
        object.optional_or_null("max_seats", &self.max_seats, self.nulls.has(15));
        object.field("units", &self.units);
        object.field("min_units", &self.min_units);
        object.field("max_units", &self.max_units);
        object.field("discount_amount", &self.discount_amount);
        object.field("net_amount", &self.net_amount);
        object.field("tax_amount", &self.tax_amount);
        object.field("tax_behavior", &self.tax_behavior);
        object.field("total_amount", &self.total_amount);
        object.field("currency", &self.currency);
        object.field("allow_trial", &self.allow_trial);
        object.field("active_trial_interval", &self.active_trial_interval);
        object.field("active_trial_interval_count", &self.active_trial_interval_count);
        object.field("trial_end", &self.trial_end);
        object.field("organization_id", &self.organization_id);
        object.field("product_id", &self.product_id);
        object.field("product_price_id", &self.product_price_id);
        object.field("discount_id", &self.discount_id);
        object.field("allow_discount_codes", &self.allow_discount_codes);
        object.field("require_billing_address", &self.require_billing_address);
        object.field("is_discount_applicable", &self.is_discount_applicable);
        object.field("is_free_product_price", &self.is_free_product_price);
        object.field("is_payment_required", &self.is_payment_required);
        object.field("is_payment_setup_required", &self.is_payment_setup_required);
        object.field("is_payment_form_required", &self.is_payment_form_required);
        object.field("customer_id", &self.customer_id);
        object.field("is_business_customer", &self.is_business_customer);
        object.field("customer_name", &self.customer_name);
        object.field("customer_email", &self.customer_email);
        object.field("customer_ip_address", &self.customer_ip_address);
        object.field("customer_billing_name", &self.customer_billing_name);
        object.field("customer_billing_address", &self.customer_billing_address);
        object.field("customer_tax_id", &self.customer_tax_id);
        object.optional_or_null("locale", &self.locale, self.nulls.has(48));
        object.field("payment_method_type", &self.payment_method_type);
        object.field("payment_processor_metadata", &self.payment_processor_metadata);
        object.field("billing_address_fields", &self.billing_address_fields);
        object.field("trial_interval", &self.trial_interval);
        object.field("trial_interval_count", &self.trial_interval_count);
        object.field("metadata", &self.metadata);
        object.field("external_customer_id", &self.external_customer_id);
        object.field("products", &self.products);
        object.field("product", &self.product);
        object.field("product_price", &self.product_price);
        object.field("prices", &self.prices);
        object.field("discount", &self.discount);
        object.field("subscription_id", &self.subscription_id);
        object.field("attached_custom_fields", &self.attached_custom_fields);
        object.field("customer_metadata", &self.customer_metadata);
        object.end();
    }
}

impl Encode for CheckoutBillingAddressFields {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("country", &self.country);
        object.field("state", &self.state);
        object.field("city", &self.city);
        object.field("postal_code", &self.postal_code);
        object.field("line1", &self.line1);
        object.field("line2", &self.line2);
        object.end();
    }
}

impl Encode for CheckoutProduct {
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
        object.end();
    }
}

serde_codecs!(Checkout, CheckoutBillingAddressFields, CheckoutProduct, CheckoutStatus);
#[cfg(feature = "mock")]
crate::mock::samples!(
    Checkout, CheckoutBillingAddressFields, CheckoutProduct, CheckoutStatus
);
