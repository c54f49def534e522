//! Models: checkout update; the codecs that only the feature `serde` needs.

use crate::models::{
    CheckoutConfirmStripe, CheckoutProductsCreate, CheckoutUpdate, CheckoutUpdatePublic,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Reader, Wide};

impl Decode for CheckoutConfirmStripe {
    #[allow(deprecated)]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            custom_field_data, product_id, product_price_id, amount, seats, is_business_customer,
            customer_name, customer_email, customer_billing_name, customer_billing_address,
            customer_tax_id, locale, payment_method_type, discount_code, allow_trial,
            confirmation_token_id,
        ) = reader
            .record(&[
                "custom_field_data", "product_id", "product_price_id", "amount", "seats",
                "is_business_customer", "customer_name", "customer_email", "customer_billing_name",
                "customer_billing_address", "customer_tax_id", "locale", "payment_method_type",
                "discount_code", "allow_trial", "confirmation_token_id",
            ])?;
        Ok(Self {
            custom_field_data,
            product_id,
            product_price_id,
            amount,
            seats,
            is_business_customer,
            customer_name,
            customer_email,
            customer_billing_name,
            customer_billing_address,
            customer_tax_id,
            locale,
            payment_method_type,
            discount_code,
            allow_trial,
            confirmation_token_id,
        })
    }
}

impl Decode for CheckoutProductsCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let Wide(
            (
                trial_interval, trial_interval_count, metadata, custom_field_data, discount_id,
                allow_discount_codes, require_billing_address, amount, seats, min_seats, max_seats,
                allow_trial, customer_id, is_business_customer, external_customer_id, customer_name,
            ),
            (
                customer_email, customer_ip_address, customer_billing_name,
                customer_billing_address, customer_tax_id, customer_metadata, subscription_id,
                success_url, return_url, embed_origin, locale, currency, products, prices,
            ),
        ) = reader
            .record(&[
                "trial_interval", "trial_interval_count", "metadata", "custom_field_data",
                "discount_id", "allow_discount_codes", "require_billing_address", "amount", "seats",
                "min_seats", "max_seats", "allow_trial", "customer_id", "is_business_customer",
                "external_customer_id", "customer_name", "customer_email", "customer_ip_address",
                "customer_billing_name", "customer_billing_address", "customer_tax_id",
                "customer_metadata", "subscription_id", "success_url", "return_url", "embed_origin",
                "locale", "currency", "products", "prices",
            ])?;
        Ok(Self {
            trial_interval,
            trial_interval_count,
            metadata,
            custom_field_data,
            discount_id,
            allow_discount_codes,
            require_billing_address,
            amount,
            seats,
            min_seats,
            max_seats,
            allow_trial,
            customer_id,
            is_business_customer,
            external_customer_id,
            customer_name,
            customer_email,
            customer_ip_address,
            customer_billing_name,
            customer_billing_address,
            customer_tax_id,
            customer_metadata,
            subscription_id,
            success_url,
            return_url,
            embed_origin,
            locale,
            currency,
            products,
            prices,
        })
    }
}

impl Decode for CheckoutUpdate {
    #[allow(deprecated)]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let Wide(
            (
                custom_field_data, product_id, product_price_id, amount, seats,
                is_business_customer, customer_name, customer_email, customer_billing_name,
                customer_billing_address, customer_tax_id, locale, trial_interval,
                trial_interval_count, metadata, currency,
            ),
            (
                discount_id, allow_discount_codes, require_billing_address, allow_trial,
                customer_ip_address, customer_metadata, success_url, return_url, embed_origin,
            ),
        ) = reader
            .record(&[
                "custom_field_data", "product_id", "product_price_id", "amount", "seats",
                "is_business_customer", "customer_name", "customer_email", "customer_billing_name",
                "customer_billing_address", "customer_tax_id", "locale", "trial_interval",
                "trial_interval_count", "metadata", "currency", "discount_id",
                "allow_discount_codes", "require_billing_address", "allow_trial",
                "customer_ip_address", "customer_metadata", "success_url", "return_url",
                "embed_origin",
            ])?;
        Ok(Self {
            custom_field_data,
            product_id,
            product_price_id,
            amount,
            seats,
            is_business_customer,
            customer_name,
            customer_email,
            customer_billing_name,
            customer_billing_address,
            customer_tax_id,
            locale,
            trial_interval,
            trial_interval_count,
            metadata,
            currency,
            discount_id,
            allow_discount_codes,
            require_billing_address,
            allow_trial,
            customer_ip_address,
            customer_metadata,
            success_url,
            return_url,
            embed_origin,
        })
    }
}

impl Decode for CheckoutUpdatePublic {
    #[allow(deprecated)]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            custom_field_data, product_id, product_price_id, amount, seats, is_business_customer,
            customer_name, customer_email, customer_billing_name, customer_billing_address,
            customer_tax_id, locale, payment_method_type, discount_code, allow_trial,
        ) = reader
            .record(&[
                "custom_field_data", "product_id", "product_price_id", "amount", "seats",
                "is_business_customer", "customer_name", "customer_email", "customer_billing_name",
                "customer_billing_address", "customer_tax_id", "locale", "payment_method_type",
                "discount_code", "allow_trial",
            ])?;
        Ok(Self {
            custom_field_data,
            product_id,
            product_price_id,
            amount,
            seats,
            is_business_customer,
            customer_name,
            customer_email,
            customer_billing_name,
            customer_billing_address,
            customer_tax_id,
            locale,
            payment_method_type,
            discount_code,
            allow_trial,
        })
    }
}

serde_codecs!(
    CheckoutConfirmStripe, CheckoutProductsCreate, CheckoutUpdate, CheckoutUpdatePublic
);
