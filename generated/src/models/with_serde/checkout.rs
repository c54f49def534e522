//! Models: checkout. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    Checkout, CheckoutBillingAddressFields, CheckoutProduct, CheckoutStatus,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    Checkout;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "custom_field_data": optional custom_field_data, "payment_processor": field payment_processor,
    "status": field status, "client_secret": field client_secret, "url": field url,
    "expires_at": field expires_at, "success_url": field success_url,
    "return_url": field return_url, "embed_origin": field embed_origin, "amount": field amount,
    "seats": optional_or_null seats 13, "min_seats": optional_or_null min_seats 14,
    "max_seats": optional_or_null max_seats 15, "units": field units, "min_units": field min_units,
    "max_units": field max_units, "discount_amount": field discount_amount,
    "net_amount": field net_amount, "tax_amount": field tax_amount,
    "tax_behavior": field tax_behavior, "total_amount": field total_amount,
    "currency": field currency, "allow_trial": field allow_trial,
    "active_trial_interval": field active_trial_interval,
    "active_trial_interval_count": field active_trial_interval_count, "trial_end": field trial_end,
    "organization_id": field organization_id, "product_id": field product_id,
    "product_price_id": field product_price_id, "discount_id": field discount_id,
    "allow_discount_codes": field allow_discount_codes,
    "require_billing_address": field require_billing_address,
    "is_discount_applicable": field is_discount_applicable,
    "is_free_product_price": field is_free_product_price,
    "is_payment_required": field is_payment_required,
    "is_payment_setup_required": field is_payment_setup_required,
    "is_payment_form_required": field is_payment_form_required, "customer_id": field customer_id,
    "is_business_customer": field is_business_customer, "customer_name": field customer_name,
    "customer_email": field customer_email, "customer_ip_address": field customer_ip_address,
    "customer_billing_name": field customer_billing_name,
    "customer_billing_address": field customer_billing_address,
    "customer_tax_id": field customer_tax_id, "locale": optional_or_null locale 48,
    "payment_method_type": field payment_method_type,
    "payment_processor_metadata": field payment_processor_metadata,
    "billing_address_fields": field billing_address_fields, "trial_interval": field trial_interval,
    "trial_interval_count": field trial_interval_count, "metadata": field metadata,
    "external_customer_id": field external_customer_id, "products": field products,
    "product": field product, "product_price": field product_price, "prices": field prices,
    "discount": field discount, "subscription_id": field subscription_id,
    "attached_custom_fields": field attached_custom_fields,
    "customer_metadata": field customer_metadata,
}

encode_record! {
    CheckoutBillingAddressFields;
    "country": field country, "state": field state, "city": field city,
    "postal_code": field postal_code, "line1": field line1, "line2": field line2,
}

encode_record! {
    CheckoutProduct;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "trial_interval": field trial_interval, "trial_interval_count": field trial_interval_count,
    "name": field name, "description": field description, "visibility": field visibility,
    "recurring_interval": field recurring_interval,
    "recurring_interval_count": field recurring_interval_count,
    "meter_interval": field meter_interval, "meter_interval_count": field meter_interval_count,
    "is_recurring": field is_recurring, "is_archived": field is_archived,
    "organization_id": field organization_id, "prices": field prices, "benefits": field benefits,
    "medias": field medias,
}

serde_codecs!(Checkout, CheckoutBillingAddressFields, CheckoutProduct, CheckoutStatus);
#[cfg(feature = "mock")]
crate::mock::samples!(
    Checkout, CheckoutBillingAddressFields, CheckoutProduct, CheckoutStatus
);
