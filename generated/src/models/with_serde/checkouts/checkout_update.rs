//! Models: checkout update. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CheckoutConfirmStripe, CheckoutProductsCreate, CheckoutUpdate, CheckoutUpdatePublic,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader};

impl Decode for CheckoutConfirmStripe {
    #[allow(deprecated)]
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "custom_field_data", "product_id", "product_price_id", "amount", "seats", "units",
                "is_business_customer", "customer_name", "customer_email", "customer_billing_name",
                "customer_billing_address", "customer_tax_id", "locale", "payment_method_type",
                "discount_code", "allow_trial", "confirmation_token_id",
            ],
            &mut [
                &mut value.custom_field_data, &mut value.product_id, &mut value.product_price_id,
                &mut value.amount, &mut value.seats, &mut value.units,
                &mut value.is_business_customer, &mut value.customer_name,
                &mut value.customer_email, &mut value.customer_billing_name,
                &mut value.customer_billing_address, &mut value.customer_tax_id, &mut value.locale,
                &mut value.payment_method_type, &mut value.discount_code, &mut value.allow_trial,
                &mut value.confirmation_token_id,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CheckoutConfirmStripe {
    #[allow(deprecated)]
    const BLANK: Self = Self {
        custom_field_data: Blank::BLANK,
        product_id: Blank::BLANK,
        product_price_id: Blank::BLANK,
        amount: Blank::BLANK,
        seats: Blank::BLANK,
        units: Blank::BLANK,
        is_business_customer: Blank::BLANK,
        customer_name: Blank::BLANK,
        customer_email: Blank::BLANK,
        customer_billing_name: Blank::BLANK,
        customer_billing_address: Blank::BLANK,
        customer_tax_id: Blank::BLANK,
        locale: Blank::BLANK,
        payment_method_type: Blank::BLANK,
        discount_code: Blank::BLANK,
        allow_trial: Blank::BLANK,
        confirmation_token_id: Blank::BLANK,
    };
}

impl Decode for CheckoutProductsCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "trial_interval", "trial_interval_count", "metadata", "custom_field_data",
                "discount_id", "allow_discount_codes", "require_billing_address", "amount", "seats",
                "min_seats", "max_seats", "units", "min_units", "max_units", "allow_trial",
                "customer_id", "is_business_customer", "external_customer_id", "customer_name",
                "customer_email", "customer_ip_address", "customer_billing_name",
                "customer_billing_address", "customer_tax_id", "customer_metadata",
                "subscription_id", "success_url", "return_url", "embed_origin", "locale",
                "currency", "products", "prices",
            ],
            &mut [
                &mut value.trial_interval, &mut value.trial_interval_count, &mut value.metadata,
                &mut value.custom_field_data, &mut value.discount_id,
                &mut value.allow_discount_codes, &mut value.require_billing_address,
                &mut value.amount, &mut value.seats, &mut value.min_seats, &mut value.max_seats,
                &mut value.units, &mut value.min_units, &mut value.max_units,
                &mut value.allow_trial, &mut value.customer_id, &mut value.is_business_customer,
                &mut value.external_customer_id, &mut value.customer_name,
                &mut value.customer_email, &mut value.customer_ip_address,
                &mut value.customer_billing_name, &mut value.customer_billing_address,
                &mut value.customer_tax_id, &mut value.customer_metadata,
                &mut value.subscription_id, &mut value.success_url, &mut value.return_url,
                &mut value.embed_origin, &mut value.locale, &mut value.currency,
                &mut value.products, &mut value.prices,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CheckoutProductsCreate {
    const BLANK: Self = Self {
        trial_interval: Blank::BLANK,
        trial_interval_count: Blank::BLANK,
        metadata: Blank::BLANK,
        custom_field_data: Blank::BLANK,
        discount_id: Blank::BLANK,
        allow_discount_codes: Blank::BLANK,
        require_billing_address: Blank::BLANK,
        amount: Blank::BLANK,
        seats: Blank::BLANK,
        min_seats: Blank::BLANK,
        max_seats: Blank::BLANK,
        units: Blank::BLANK,
        min_units: Blank::BLANK,
        max_units: Blank::BLANK,
        allow_trial: Blank::BLANK,
        customer_id: Blank::BLANK,
        is_business_customer: Blank::BLANK,
        external_customer_id: Blank::BLANK,
        customer_name: Blank::BLANK,
        customer_email: Blank::BLANK,
        customer_ip_address: Blank::BLANK,
        customer_billing_name: Blank::BLANK,
        customer_billing_address: Blank::BLANK,
        customer_tax_id: Blank::BLANK,
        customer_metadata: Blank::BLANK,
        subscription_id: Blank::BLANK,
        success_url: Blank::BLANK,
        return_url: Blank::BLANK,
        embed_origin: Blank::BLANK,
        locale: Blank::BLANK,
        currency: Blank::BLANK,
        products: Blank::BLANK,
        prices: Blank::BLANK,
    };
}

impl Decode for CheckoutUpdate {
    #[allow(deprecated)]
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "custom_field_data", "product_id", "product_price_id", "amount", "seats", "units",
                "is_business_customer", "customer_name", "customer_email", "customer_billing_name",
                "customer_billing_address", "customer_tax_id", "locale", "trial_interval",
                "trial_interval_count", "metadata", "currency", "discount_id",
                "allow_discount_codes", "require_billing_address", "allow_trial",
                "customer_ip_address", "customer_metadata", "success_url", "return_url",
                "embed_origin",
            ],
            &mut [
                &mut value.custom_field_data, &mut value.product_id, &mut value.product_price_id,
                &mut value.amount, &mut value.seats, &mut value.units,
                &mut value.is_business_customer, &mut value.customer_name,
                &mut value.customer_email, &mut value.customer_billing_name,
                &mut value.customer_billing_address, &mut value.customer_tax_id, &mut value.locale,
                &mut value.trial_interval, &mut value.trial_interval_count, &mut value.metadata,
                &mut value.currency, &mut value.discount_id, &mut value.allow_discount_codes,
                &mut value.require_billing_address, &mut value.allow_trial,
                &mut value.customer_ip_address, &mut value.customer_metadata,
                &mut value.success_url, &mut value.return_url, &mut value.embed_origin,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CheckoutUpdate {
    #[allow(deprecated)]
    const BLANK: Self = Self {
        custom_field_data: Blank::BLANK,
        product_id: Blank::BLANK,
        product_price_id: Blank::BLANK,
        amount: Blank::BLANK,
        seats: Blank::BLANK,
        units: Blank::BLANK,
        is_business_customer: Blank::BLANK,
        customer_name: Blank::BLANK,
        customer_email: Blank::BLANK,
        customer_billing_name: Blank::BLANK,
        customer_billing_address: Blank::BLANK,
        customer_tax_id: Blank::BLANK,
        locale: Blank::BLANK,
        trial_interval: Blank::BLANK,
        trial_interval_count: Blank::BLANK,
        metadata: Blank::BLANK,
        currency: Blank::BLANK,
        discount_id: Blank::BLANK,
        allow_discount_codes: Blank::BLANK,
        require_billing_address: Blank::BLANK,
        allow_trial: Blank::BLANK,
        customer_ip_address: Blank::BLANK,
        customer_metadata: Blank::BLANK,
        success_url: Blank::BLANK,
        return_url: Blank::BLANK,
        embed_origin: Blank::BLANK,
    };
}

impl Decode for CheckoutUpdatePublic {
    #[allow(deprecated)]
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "custom_field_data", "product_id", "product_price_id", "amount", "seats", "units",
                "is_business_customer", "customer_name", "customer_email", "customer_billing_name",
                "customer_billing_address", "customer_tax_id", "locale", "payment_method_type",
                "discount_code", "allow_trial",
            ],
            &mut [
                &mut value.custom_field_data, &mut value.product_id, &mut value.product_price_id,
                &mut value.amount, &mut value.seats, &mut value.units,
                &mut value.is_business_customer, &mut value.customer_name,
                &mut value.customer_email, &mut value.customer_billing_name,
                &mut value.customer_billing_address, &mut value.customer_tax_id, &mut value.locale,
                &mut value.payment_method_type, &mut value.discount_code, &mut value.allow_trial,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CheckoutUpdatePublic {
    #[allow(deprecated)]
    const BLANK: Self = Self {
        custom_field_data: Blank::BLANK,
        product_id: Blank::BLANK,
        product_price_id: Blank::BLANK,
        amount: Blank::BLANK,
        seats: Blank::BLANK,
        units: Blank::BLANK,
        is_business_customer: Blank::BLANK,
        customer_name: Blank::BLANK,
        customer_email: Blank::BLANK,
        customer_billing_name: Blank::BLANK,
        customer_billing_address: Blank::BLANK,
        customer_tax_id: Blank::BLANK,
        locale: Blank::BLANK,
        payment_method_type: Blank::BLANK,
        discount_code: Blank::BLANK,
        allow_trial: Blank::BLANK,
    };
}

serde_codecs!(
    CheckoutConfirmStripe, CheckoutProductsCreate, CheckoutUpdate, CheckoutUpdatePublic
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CheckoutConfirmStripe, CheckoutProductsCreate, CheckoutUpdate, CheckoutUpdatePublic
);
