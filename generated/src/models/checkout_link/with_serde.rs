//! Models: checkout link; the codecs that only the feature `serde` needs.

use crate::models::{
    CheckoutLink, CheckoutLinkCreate, CheckoutLinkCreateProduct,
    CheckoutLinkCreateProductPrice, CheckoutLinkCreateProducts, CheckoutLinkPage,
    CheckoutLinkProduct, CheckoutLinkSortProperty, CheckoutLinkUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for CheckoutLink {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("trial_interval", &self.trial_interval);
        object.field("trial_interval_count", &self.trial_interval_count);
        object.field("metadata", &self.metadata);
        object.field("payment_processor", &self.payment_processor);
        object.field("client_secret", &self.client_secret);
        object.field("success_url", &self.success_url);
        object.field("return_url", &self.return_url);
        object.field("label", &self.label);
        object.field("allow_discount_codes", &self.allow_discount_codes);
        object.field("require_billing_address", &self.require_billing_address);
        object.field("discount_id", &self.discount_id);
        object.field("seats", &self.seats);
        object.field("organization_id", &self.organization_id);
        object.field("products", &self.products);
        object.field("discount", &self.discount);
        object.field("url", &self.url);
        object.end();
    }
}

impl Decode for CheckoutLinkCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader
            .probe(&[&["product_price_id"], &["product_id"], &["products"]])?;
        if probe.has(0) {
            return reader.value().map(Self::ProductPrice);
        }
        if probe.has(1) {
            return reader.value().map(Self::Product);
        }
        if probe.has(2) {
            return reader.value().map(Self::Products);
        }
        reader.value().map(Self::Unknown)
    }
}

impl Decode for CheckoutLinkCreateProduct {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            metadata, trial_interval, trial_interval_count, payment_processor, label,
            allow_discount_codes, require_billing_address, discount_id, seats, success_url,
            return_url, product_id,
        ) = reader
            .record(&[
                "metadata", "trial_interval", "trial_interval_count", "payment_processor", "label",
                "allow_discount_codes", "require_billing_address", "discount_id", "seats",
                "success_url", "return_url", "product_id",
            ])?;
        reader.at(payment_processor).constant("stripe")?;
        Ok(Self {
            metadata,
            trial_interval,
            trial_interval_count,
            label,
            allow_discount_codes,
            require_billing_address,
            discount_id,
            seats,
            success_url,
            return_url,
            product_id,
        })
    }
}

impl Decode for CheckoutLinkCreateProductPrice {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            metadata, trial_interval, trial_interval_count, payment_processor, label,
            allow_discount_codes, require_billing_address, discount_id, seats, success_url,
            return_url, product_price_id,
        ) = reader
            .record(&[
                "metadata", "trial_interval", "trial_interval_count", "payment_processor", "label",
                "allow_discount_codes", "require_billing_address", "discount_id", "seats",
                "success_url", "return_url", "product_price_id",
            ])?;
        reader.at(payment_processor).constant("stripe")?;
        Ok(Self {
            metadata,
            trial_interval,
            trial_interval_count,
            label,
            allow_discount_codes,
            require_billing_address,
            discount_id,
            seats,
            success_url,
            return_url,
            product_price_id,
        })
    }
}

impl Decode for CheckoutLinkCreateProducts {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            metadata, trial_interval, trial_interval_count, payment_processor, label,
            allow_discount_codes, require_billing_address, discount_id, seats, success_url,
            return_url, products,
        ) = reader
            .record(&[
                "metadata", "trial_interval", "trial_interval_count", "payment_processor", "label",
                "allow_discount_codes", "require_billing_address", "discount_id", "seats",
                "success_url", "return_url", "products",
            ])?;
        reader.at(payment_processor).constant("stripe")?;
        Ok(Self {
            metadata,
            trial_interval,
            trial_interval_count,
            label,
            allow_discount_codes,
            require_billing_address,
            discount_id,
            seats,
            success_url,
            return_url,
            products,
        })
    }
}

impl Encode for CheckoutLinkPage {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Encode for CheckoutLinkProduct {
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
        object.field("prices", &self.prices);
        object.field("benefits", &self.benefits);
        object.field("medias", &self.medias);
        object.end();
    }
}

impl Decode for CheckoutLinkSortProperty {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Decode for CheckoutLinkUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            trial_interval, trial_interval_count, metadata, products, label, allow_discount_codes,
            require_billing_address, discount_id, seats, success_url, return_url,
        ) = reader
            .record(&[
                "trial_interval", "trial_interval_count", "metadata", "products", "label",
                "allow_discount_codes", "require_billing_address", "discount_id", "seats",
                "success_url", "return_url",
            ])?;
        Ok(Self {
            trial_interval,
            trial_interval_count,
            metadata,
            products,
            label,
            allow_discount_codes,
            require_billing_address,
            discount_id,
            seats,
            success_url,
            return_url,
        })
    }
}

serde_codecs!(
    CheckoutLink, CheckoutLinkCreate, CheckoutLinkCreateProduct,
    CheckoutLinkCreateProductPrice, CheckoutLinkCreateProducts, CheckoutLinkPage,
    CheckoutLinkProduct, CheckoutLinkSortProperty, CheckoutLinkUpdate
);
