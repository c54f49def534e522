//! Models: checkout link. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CheckoutLink, CheckoutLinkCreate, CheckoutLinkCreateProduct,
    CheckoutLinkCreateProductPrice, CheckoutLinkCreateProducts, CheckoutLinkPage,
    CheckoutLinkProduct, CheckoutLinkSortProperty, CheckoutLinkUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{
    Blank, Constant, Decode, DecodeError, Encode, Reader, Unknown, Writer,
};

impl Encode for CheckoutLink {
    #[inline]
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
        object.field("units", &self.units);
        object.field("organization_id", &self.organization_id);
        object.field("products", &self.products);
        object.field("discount", &self.discount);
        object.field("url", &self.url);
        object.end();
    }
}

impl Decode for CheckoutLinkCreate {
    #[inline]
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
        Unknown::read(reader, &[]).map(Self::Unknown)
    }
}

impl Blank for CheckoutLinkCreate {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

impl Decode for CheckoutLinkCreateProduct {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "metadata", "trial_interval", "trial_interval_count", "payment_processor", "label",
                "allow_discount_codes", "require_billing_address", "discount_id", "seats", "units",
                "success_url", "return_url", "product_id",
            ],
            &mut [
                &mut value.metadata,
                &mut value.trial_interval,
                &mut value.trial_interval_count,
                &mut Constant::string("stripe"),
                &mut value.label,
                &mut value.allow_discount_codes,
                &mut value.require_billing_address,
                &mut value.discount_id,
                &mut value.seats,
                &mut value.units,
                &mut value.success_url,
                &mut value.return_url,
                &mut value.product_id,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CheckoutLinkCreateProduct {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        trial_interval: Blank::BLANK,
        trial_interval_count: Blank::BLANK,
        label: Blank::BLANK,
        allow_discount_codes: Blank::BLANK,
        require_billing_address: Blank::BLANK,
        discount_id: Blank::BLANK,
        seats: Blank::BLANK,
        units: Blank::BLANK,
        success_url: Blank::BLANK,
        return_url: Blank::BLANK,
        product_id: Blank::BLANK,
    };
}

impl Decode for CheckoutLinkCreateProductPrice {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "metadata", "trial_interval", "trial_interval_count", "payment_processor", "label",
                "allow_discount_codes", "require_billing_address", "discount_id", "seats", "units",
                "success_url", "return_url", "product_price_id",
            ],
            &mut [
                &mut value.metadata,
                &mut value.trial_interval,
                &mut value.trial_interval_count,
                &mut Constant::string("stripe"),
                &mut value.label,
                &mut value.allow_discount_codes,
                &mut value.require_billing_address,
                &mut value.discount_id,
                &mut value.seats,
                &mut value.units,
                &mut value.success_url,
                &mut value.return_url,
                &mut value.product_price_id,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CheckoutLinkCreateProductPrice {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        trial_interval: Blank::BLANK,
        trial_interval_count: Blank::BLANK,
        label: Blank::BLANK,
        allow_discount_codes: Blank::BLANK,
        require_billing_address: Blank::BLANK,
        discount_id: Blank::BLANK,
        seats: Blank::BLANK,
        units: Blank::BLANK,
        success_url: Blank::BLANK,
        return_url: Blank::BLANK,
        product_price_id: Blank::BLANK,
    };
}

impl Decode for CheckoutLinkCreateProducts {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "metadata", "trial_interval", "trial_interval_count", "payment_processor", "label",
                "allow_discount_codes", "require_billing_address", "discount_id", "seats", "units",
                "success_url", "return_url", "products",
            ],
            &mut [
                &mut value.metadata,
                &mut value.trial_interval,
                &mut value.trial_interval_count,
                &mut Constant::string("stripe"),
                &mut value.label,
                &mut value.allow_discount_codes,
                &mut value.require_billing_address,
                &mut value.discount_id,
                &mut value.seats,
                &mut value.units,
                &mut value.success_url,
                &mut value.return_url,
                &mut value.products,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CheckoutLinkCreateProducts {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        trial_interval: Blank::BLANK,
        trial_interval_count: Blank::BLANK,
        label: Blank::BLANK,
        allow_discount_codes: Blank::BLANK,
        require_billing_address: Blank::BLANK,
        discount_id: Blank::BLANK,
        seats: Blank::BLANK,
        units: Blank::BLANK,
        success_url: Blank::BLANK,
        return_url: Blank::BLANK,
        products: Blank::BLANK,
    };
}

impl Encode for CheckoutLinkPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Encode for CheckoutLinkProduct {
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
        object.field("prices", &self.prices);
        object.field("benefits", &self.benefits);
        object.field("medias", &self.medias);
        object.end();
    }
}

impl Decode for CheckoutLinkSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for CheckoutLinkSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

impl Decode for CheckoutLinkUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "trial_interval", "trial_interval_count", "metadata", "products", "label",
                "allow_discount_codes", "require_billing_address", "discount_id", "seats", "units",
                "success_url", "return_url",
            ],
            &mut [
                &mut value.trial_interval, &mut value.trial_interval_count, &mut value.metadata,
                &mut value.products, &mut value.label, &mut value.allow_discount_codes,
                &mut value.require_billing_address, &mut value.discount_id, &mut value.seats,
                &mut value.units, &mut value.success_url, &mut value.return_url,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CheckoutLinkUpdate {
    const BLANK: Self = Self {
        trial_interval: Blank::BLANK,
        trial_interval_count: Blank::BLANK,
        metadata: Blank::BLANK,
        products: Blank::BLANK,
        label: Blank::BLANK,
        allow_discount_codes: Blank::BLANK,
        require_billing_address: Blank::BLANK,
        discount_id: Blank::BLANK,
        seats: Blank::BLANK,
        units: Blank::BLANK,
        success_url: Blank::BLANK,
        return_url: Blank::BLANK,
    };
}

serde_codecs!(
    CheckoutLink, CheckoutLinkCreate, CheckoutLinkCreateProduct,
    CheckoutLinkCreateProductPrice, CheckoutLinkCreateProducts, CheckoutLinkPage,
    CheckoutLinkProduct, CheckoutLinkSortProperty, CheckoutLinkUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CheckoutLink, CheckoutLinkCreate, CheckoutLinkCreateProduct,
    CheckoutLinkCreateProductPrice, CheckoutLinkCreateProducts, CheckoutLinkPage,
    CheckoutLinkProduct, CheckoutLinkSortProperty, CheckoutLinkUpdate
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(CheckoutLinkCreate);
