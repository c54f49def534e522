//! Models: checkout update. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CheckoutConfirmStripe, CheckoutProductsCreate, CheckoutUpdate, CheckoutUpdatePublic,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::decode_record;

decode_record! {
    CheckoutConfirmStripe;
    "custom_field_data": custom_field_data, "product_id": product_id,
    "product_price_id": product_price_id, "amount": amount, "seats": seats, "units": units,
    "is_business_customer": is_business_customer, "customer_name": customer_name,
    "customer_email": customer_email, "customer_billing_name": customer_billing_name,
    "customer_billing_address": customer_billing_address, "customer_tax_id": customer_tax_id,
    "locale": locale, "payment_method_type": payment_method_type, "discount_code": discount_code,
    "allow_trial": allow_trial, "confirmation_token_id": confirmation_token_id,
}

decode_record! {
    CheckoutProductsCreate;
    "trial_interval": trial_interval, "trial_interval_count": trial_interval_count,
    "metadata": metadata, "custom_field_data": custom_field_data, "discount_id": discount_id,
    "allow_discount_codes": allow_discount_codes,
    "require_billing_address": require_billing_address, "amount": amount, "seats": seats,
    "min_seats": min_seats, "max_seats": max_seats, "units": units, "min_units": min_units,
    "max_units": max_units, "allow_trial": allow_trial, "customer_id": customer_id,
    "is_business_customer": is_business_customer, "external_customer_id": external_customer_id,
    "customer_name": customer_name, "customer_email": customer_email,
    "customer_ip_address": customer_ip_address, "customer_billing_name": customer_billing_name,
    "customer_billing_address": customer_billing_address, "customer_tax_id": customer_tax_id,
    "customer_metadata": customer_metadata, "subscription_id": subscription_id,
    "success_url": success_url, "return_url": return_url, "embed_origin": embed_origin,
    "locale": locale, "currency": currency, "products": products, "prices": prices,
}

decode_record! {
    CheckoutUpdate;
    "custom_field_data": custom_field_data, "product_id": product_id,
    "product_price_id": product_price_id, "amount": amount, "seats": seats, "units": units,
    "is_business_customer": is_business_customer, "customer_name": customer_name,
    "customer_email": customer_email, "customer_billing_name": customer_billing_name,
    "customer_billing_address": customer_billing_address, "customer_tax_id": customer_tax_id,
    "locale": locale, "trial_interval": trial_interval,
    "trial_interval_count": trial_interval_count, "metadata": metadata, "currency": currency,
    "discount_id": discount_id, "allow_discount_codes": allow_discount_codes,
    "require_billing_address": require_billing_address, "allow_trial": allow_trial,
    "customer_ip_address": customer_ip_address, "customer_metadata": customer_metadata,
    "success_url": success_url, "return_url": return_url, "embed_origin": embed_origin,
}

decode_record! {
    CheckoutUpdatePublic;
    "custom_field_data": custom_field_data, "product_id": product_id,
    "product_price_id": product_price_id, "amount": amount, "seats": seats, "units": units,
    "is_business_customer": is_business_customer, "customer_name": customer_name,
    "customer_email": customer_email, "customer_billing_name": customer_billing_name,
    "customer_billing_address": customer_billing_address, "customer_tax_id": customer_tax_id,
    "locale": locale, "payment_method_type": payment_method_type, "discount_code": discount_code,
    "allow_trial": allow_trial,
}

serde_codecs!(
    CheckoutConfirmStripe, CheckoutProductsCreate, CheckoutUpdate, CheckoutUpdatePublic
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CheckoutConfirmStripe, CheckoutProductsCreate, CheckoutUpdate, CheckoutUpdatePublic
);
