//! Models: checkout update; the codecs that only the feature `serde` needs.

use crate::models::{
    CheckoutConfirmStripe, CheckoutProductsCreate, CheckoutUpdate, CheckoutUpdatePublic,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Patch, Reader};

impl Decode for CheckoutConfirmStripe {
    #[allow(deprecated)]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "custom_field_data", "product_id", "product_price_id", "amount", "seats",
            "is_business_customer", "customer_name", "customer_email", "customer_billing_name",
            "customer_billing_address", "customer_tax_id", "locale", "payment_method_type",
            "discount_code", "allow_trial", "confirmation_token_id",
        ];
        let mut custom_field_data = None;
        let mut product_id = None;
        let mut product_price_id = None;
        let mut amount = None;
        let mut seats = None;
        let mut is_business_customer = None;
        let mut customer_name = None;
        let mut customer_email = None;
        let mut customer_billing_name = None;
        let mut customer_billing_address = None;
        let mut customer_tax_id = None;
        let mut locale = None;
        let mut payment_method_type = None;
        let mut discount_code = None;
        let mut allow_trial = None;
        let mut confirmation_token_id = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut custom_field_data),
                1 => reader.fill(&mut product_id),
                2 => reader.fill(&mut product_price_id),
                3 => reader.fill(&mut amount),
                4 => reader.fill(&mut seats),
                5 => reader.fill(&mut is_business_customer),
                6 => reader.fill(&mut customer_name),
                7 => reader.fill(&mut customer_email),
                8 => reader.fill(&mut customer_billing_name),
                9 => reader.fill(&mut customer_billing_address),
                10 => reader.fill(&mut customer_tax_id),
                11 => reader.fill(&mut locale),
                12 => reader.fill(&mut payment_method_type),
                13 => reader.fill(&mut discount_code),
                14 => reader.fill(&mut allow_trial),
                15 => reader.fill(&mut confirmation_token_id),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            custom_field_data,
            product_id: Patch::new(product_id, fields.is_null(1)),
            product_price_id: Patch::new(product_price_id, fields.is_null(2)),
            amount: Patch::new(amount, fields.is_null(3)),
            seats: Patch::new(seats, fields.is_null(4)),
            is_business_customer: Patch::new(is_business_customer, fields.is_null(5)),
            customer_name: Patch::new(customer_name, fields.is_null(6)),
            customer_email: Patch::new(customer_email, fields.is_null(7)),
            customer_billing_name: Patch::new(customer_billing_name, fields.is_null(8)),
            customer_billing_address: Patch::new(customer_billing_address, fields.is_null(9)),
            customer_tax_id: Patch::new(customer_tax_id, fields.is_null(10)),
            locale: Patch::new(locale, fields.is_null(11)),
            payment_method_type: Patch::new(payment_method_type, fields.is_null(12)),
            discount_code: Patch::new(discount_code, fields.is_null(13)),
            allow_trial: Patch::new(allow_trial, fields.is_null(14)),
            confirmation_token_id: Patch::new(confirmation_token_id, fields.is_null(15)),
        })
    }
}

impl Decode for CheckoutProductsCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "trial_interval", "trial_interval_count", "metadata", "custom_field_data",
            "discount_id", "allow_discount_codes", "require_billing_address", "amount", "seats",
            "min_seats", "max_seats", "allow_trial", "customer_id", "is_business_customer",
            "external_customer_id", "customer_name", "customer_email", "customer_ip_address",
            "customer_billing_name", "customer_billing_address", "customer_tax_id",
            "customer_metadata", "subscription_id", "success_url", "return_url", "embed_origin",
            "locale", "currency", "products", "prices",
        ];
        let mut trial_interval = None;
        let mut trial_interval_count = None;
        let mut metadata = None;
        let mut custom_field_data = None;
        let mut discount_id = None;
        let mut allow_discount_codes = None;
        let mut require_billing_address = None;
        let mut amount = None;
        let mut seats = None;
        let mut min_seats = None;
        let mut max_seats = None;
        let mut allow_trial = None;
        let mut customer_id = None;
        let mut is_business_customer = None;
        let mut external_customer_id = None;
        let mut customer_name = None;
        let mut customer_email = None;
        let mut customer_ip_address = None;
        let mut customer_billing_name = None;
        let mut customer_billing_address = None;
        let mut customer_tax_id = None;
        let mut customer_metadata = None;
        let mut subscription_id = None;
        let mut success_url = None;
        let mut return_url = None;
        let mut embed_origin = None;
        let mut locale = None;
        let mut currency = None;
        let mut products = None;
        let mut prices = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut trial_interval),
                1 => reader.fill(&mut trial_interval_count),
                2 => reader.fill(&mut metadata),
                3 => reader.fill(&mut custom_field_data),
                4 => reader.fill(&mut discount_id),
                5 => reader.fill(&mut allow_discount_codes),
                6 => reader.fill(&mut require_billing_address),
                7 => reader.fill(&mut amount),
                8 => reader.fill(&mut seats),
                9 => reader.fill(&mut min_seats),
                10 => reader.fill(&mut max_seats),
                11 => reader.fill(&mut allow_trial),
                12 => reader.fill(&mut customer_id),
                13 => reader.fill(&mut is_business_customer),
                14 => reader.fill(&mut external_customer_id),
                15 => reader.fill(&mut customer_name),
                16 => reader.fill(&mut customer_email),
                17 => reader.fill(&mut customer_ip_address),
                18 => reader.fill(&mut customer_billing_name),
                19 => reader.fill(&mut customer_billing_address),
                20 => reader.fill(&mut customer_tax_id),
                21 => reader.fill(&mut customer_metadata),
                22 => reader.fill(&mut subscription_id),
                23 => reader.fill(&mut success_url),
                24 => reader.fill(&mut return_url),
                25 => reader.fill(&mut embed_origin),
                26 => reader.fill(&mut locale),
                27 => reader.fill(&mut currency),
                28 => reader.fill(&mut products),
                29 => reader.fill(&mut prices),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            trial_interval: Patch::new(trial_interval, fields.is_null(0)),
            trial_interval_count: Patch::new(trial_interval_count, fields.is_null(1)),
            metadata,
            custom_field_data,
            discount_id: Patch::new(discount_id, fields.is_null(4)),
            allow_discount_codes,
            require_billing_address,
            amount: Patch::new(amount, fields.is_null(7)),
            seats: Patch::new(seats, fields.is_null(8)),
            min_seats: Patch::new(min_seats, fields.is_null(9)),
            max_seats: Patch::new(max_seats, fields.is_null(10)),
            allow_trial,
            customer_id: Patch::new(customer_id, fields.is_null(12)),
            is_business_customer,
            external_customer_id: Patch::new(external_customer_id, fields.is_null(14)),
            customer_name: Patch::new(customer_name, fields.is_null(15)),
            customer_email: Patch::new(customer_email, fields.is_null(16)),
            customer_ip_address: Patch::new(customer_ip_address, fields.is_null(17)),
            customer_billing_name: Patch::new(customer_billing_name, fields.is_null(18)),
            customer_billing_address: Patch::new(customer_billing_address, fields.is_null(19)),
            customer_tax_id: Patch::new(customer_tax_id, fields.is_null(20)),
            customer_metadata,
            subscription_id: Patch::new(subscription_id, fields.is_null(22)),
            success_url: Patch::new(success_url, fields.is_null(23)),
            return_url: Patch::new(return_url, fields.is_null(24)),
            embed_origin: Patch::new(embed_origin, fields.is_null(25)),
            locale: Patch::new(locale, fields.is_null(26)),
            currency: Patch::new(currency, fields.is_null(27)),
            products: products.unwrap_or_default(),
            prices: Patch::new(prices, fields.is_null(29)),
        })
    }
}

impl Decode for CheckoutUpdate {
    #[allow(deprecated)]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "custom_field_data", "product_id", "product_price_id", "amount", "seats",
            "is_business_customer", "customer_name", "customer_email", "customer_billing_name",
            "customer_billing_address", "customer_tax_id", "locale", "trial_interval",
            "trial_interval_count", "metadata", "currency", "discount_id", "allow_discount_codes",
            "require_billing_address", "allow_trial", "customer_ip_address", "customer_metadata",
            "success_url", "return_url", "embed_origin",
        ];
        let mut custom_field_data = None;
        let mut product_id = None;
        let mut product_price_id = None;
        let mut amount = None;
        let mut seats = None;
        let mut is_business_customer = None;
        let mut customer_name = None;
        let mut customer_email = None;
        let mut customer_billing_name = None;
        let mut customer_billing_address = None;
        let mut customer_tax_id = None;
        let mut locale = None;
        let mut trial_interval = None;
        let mut trial_interval_count = None;
        let mut metadata = None;
        let mut currency = None;
        let mut discount_id = None;
        let mut allow_discount_codes = None;
        let mut require_billing_address = None;
        let mut allow_trial = None;
        let mut customer_ip_address = None;
        let mut customer_metadata = None;
        let mut success_url = None;
        let mut return_url = None;
        let mut embed_origin = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut custom_field_data),
                1 => reader.fill(&mut product_id),
                2 => reader.fill(&mut product_price_id),
                3 => reader.fill(&mut amount),
                4 => reader.fill(&mut seats),
                5 => reader.fill(&mut is_business_customer),
                6 => reader.fill(&mut customer_name),
                7 => reader.fill(&mut customer_email),
                8 => reader.fill(&mut customer_billing_name),
                9 => reader.fill(&mut customer_billing_address),
                10 => reader.fill(&mut customer_tax_id),
                11 => reader.fill(&mut locale),
                12 => reader.fill(&mut trial_interval),
                13 => reader.fill(&mut trial_interval_count),
                14 => reader.fill(&mut metadata),
                15 => reader.fill(&mut currency),
                16 => reader.fill(&mut discount_id),
                17 => reader.fill(&mut allow_discount_codes),
                18 => reader.fill(&mut require_billing_address),
                19 => reader.fill(&mut allow_trial),
                20 => reader.fill(&mut customer_ip_address),
                21 => reader.fill(&mut customer_metadata),
                22 => reader.fill(&mut success_url),
                23 => reader.fill(&mut return_url),
                24 => reader.fill(&mut embed_origin),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            custom_field_data,
            product_id: Patch::new(product_id, fields.is_null(1)),
            product_price_id: Patch::new(product_price_id, fields.is_null(2)),
            amount: Patch::new(amount, fields.is_null(3)),
            seats: Patch::new(seats, fields.is_null(4)),
            is_business_customer: Patch::new(is_business_customer, fields.is_null(5)),
            customer_name: Patch::new(customer_name, fields.is_null(6)),
            customer_email: Patch::new(customer_email, fields.is_null(7)),
            customer_billing_name: Patch::new(customer_billing_name, fields.is_null(8)),
            customer_billing_address: Patch::new(customer_billing_address, fields.is_null(9)),
            customer_tax_id: Patch::new(customer_tax_id, fields.is_null(10)),
            locale: Patch::new(locale, fields.is_null(11)),
            trial_interval: Patch::new(trial_interval, fields.is_null(12)),
            trial_interval_count: Patch::new(trial_interval_count, fields.is_null(13)),
            metadata,
            currency: Patch::new(currency, fields.is_null(15)),
            discount_id: Patch::new(discount_id, fields.is_null(16)),
            allow_discount_codes: Patch::new(allow_discount_codes, fields.is_null(17)),
            require_billing_address: Patch::new(require_billing_address, fields.is_null(18)),
            allow_trial: Patch::new(allow_trial, fields.is_null(19)),
            customer_ip_address: Patch::new(customer_ip_address, fields.is_null(20)),
            customer_metadata: Patch::new(customer_metadata, fields.is_null(21)),
            success_url: Patch::new(success_url, fields.is_null(22)),
            return_url: Patch::new(return_url, fields.is_null(23)),
            embed_origin: Patch::new(embed_origin, fields.is_null(24)),
        })
    }
}

impl Decode for CheckoutUpdatePublic {
    #[allow(deprecated)]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "custom_field_data", "product_id", "product_price_id", "amount", "seats",
            "is_business_customer", "customer_name", "customer_email", "customer_billing_name",
            "customer_billing_address", "customer_tax_id", "locale", "payment_method_type",
            "discount_code", "allow_trial",
        ];
        let mut custom_field_data = None;
        let mut product_id = None;
        let mut product_price_id = None;
        let mut amount = None;
        let mut seats = None;
        let mut is_business_customer = None;
        let mut customer_name = None;
        let mut customer_email = None;
        let mut customer_billing_name = None;
        let mut customer_billing_address = None;
        let mut customer_tax_id = None;
        let mut locale = None;
        let mut payment_method_type = None;
        let mut discount_code = None;
        let mut allow_trial = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut custom_field_data),
                1 => reader.fill(&mut product_id),
                2 => reader.fill(&mut product_price_id),
                3 => reader.fill(&mut amount),
                4 => reader.fill(&mut seats),
                5 => reader.fill(&mut is_business_customer),
                6 => reader.fill(&mut customer_name),
                7 => reader.fill(&mut customer_email),
                8 => reader.fill(&mut customer_billing_name),
                9 => reader.fill(&mut customer_billing_address),
                10 => reader.fill(&mut customer_tax_id),
                11 => reader.fill(&mut locale),
                12 => reader.fill(&mut payment_method_type),
                13 => reader.fill(&mut discount_code),
                14 => reader.fill(&mut allow_trial),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            custom_field_data,
            product_id: Patch::new(product_id, fields.is_null(1)),
            product_price_id: Patch::new(product_price_id, fields.is_null(2)),
            amount: Patch::new(amount, fields.is_null(3)),
            seats: Patch::new(seats, fields.is_null(4)),
            is_business_customer: Patch::new(is_business_customer, fields.is_null(5)),
            customer_name: Patch::new(customer_name, fields.is_null(6)),
            customer_email: Patch::new(customer_email, fields.is_null(7)),
            customer_billing_name: Patch::new(customer_billing_name, fields.is_null(8)),
            customer_billing_address: Patch::new(customer_billing_address, fields.is_null(9)),
            customer_tax_id: Patch::new(customer_tax_id, fields.is_null(10)),
            locale: Patch::new(locale, fields.is_null(11)),
            payment_method_type: Patch::new(payment_method_type, fields.is_null(12)),
            discount_code: Patch::new(discount_code, fields.is_null(13)),
            allow_trial: Patch::new(allow_trial, fields.is_null(14)),
        })
    }
}

serde_codecs!(
    CheckoutConfirmStripe, CheckoutProductsCreate, CheckoutUpdate, CheckoutUpdatePublic
);
