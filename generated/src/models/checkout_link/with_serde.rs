//! Models: checkout link; the codecs that only the feature `serde` needs.

use crate::models::{
    CheckoutLink, CheckoutLinkCreate, CheckoutLinkCreateProduct,
    CheckoutLinkCreateProductPrice, CheckoutLinkCreateProducts, CheckoutLinkPage,
    CheckoutLinkProduct, CheckoutLinkSortProperty, CheckoutLinkUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

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
        const FIELDS: &[&str] = &[
            "metadata", "trial_interval", "trial_interval_count", "payment_processor", "label",
            "allow_discount_codes", "require_billing_address", "discount_id", "seats",
            "success_url", "return_url", "product_id",
        ];
        let mut metadata = None;
        let mut trial_interval = None;
        let mut trial_interval_count = None;
        let mut label = None;
        let mut allow_discount_codes = None;
        let mut require_billing_address = None;
        let mut discount_id = None;
        let mut seats = None;
        let mut success_url = None;
        let mut return_url = None;
        let mut product_id = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut trial_interval),
                2 => reader.fill(&mut trial_interval_count),
                3 => reader.constant("stripe"),
                4 => reader.fill(&mut label),
                5 => reader.fill(&mut allow_discount_codes),
                6 => reader.fill(&mut require_billing_address),
                7 => reader.fill(&mut discount_id),
                8 => reader.fill(&mut seats),
                9 => reader.fill(&mut success_url),
                10 => reader.fill(&mut return_url),
                11 => reader.fill(&mut product_id),
                _ => reader.skip_value(),
            }?;
        }
        let (true, Some(product_id)) = (fields.has(3), product_id) else {
            return Err(fields.missing(reader, &[3, 11]));
        };
        Ok(Self {
            metadata,
            trial_interval: Patch::new(trial_interval, fields.is_null(1)),
            trial_interval_count: Patch::new(trial_interval_count, fields.is_null(2)),
            label: Patch::new(label, fields.is_null(4)),
            allow_discount_codes,
            require_billing_address,
            discount_id: Patch::new(discount_id, fields.is_null(7)),
            seats: Patch::new(seats, fields.is_null(8)),
            success_url: Patch::new(success_url, fields.is_null(9)),
            return_url: Patch::new(return_url, fields.is_null(10)),
            product_id,
        })
    }
}

impl Decode for CheckoutLinkCreateProductPrice {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "metadata", "trial_interval", "trial_interval_count", "payment_processor", "label",
            "allow_discount_codes", "require_billing_address", "discount_id", "seats",
            "success_url", "return_url", "product_price_id",
        ];
        let mut metadata = None;
        let mut trial_interval = None;
        let mut trial_interval_count = None;
        let mut label = None;
        let mut allow_discount_codes = None;
        let mut require_billing_address = None;
        let mut discount_id = None;
        let mut seats = None;
        let mut success_url = None;
        let mut return_url = None;
        let mut product_price_id = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut trial_interval),
                2 => reader.fill(&mut trial_interval_count),
                3 => reader.constant("stripe"),
                4 => reader.fill(&mut label),
                5 => reader.fill(&mut allow_discount_codes),
                6 => reader.fill(&mut require_billing_address),
                7 => reader.fill(&mut discount_id),
                8 => reader.fill(&mut seats),
                9 => reader.fill(&mut success_url),
                10 => reader.fill(&mut return_url),
                11 => reader.fill(&mut product_price_id),
                _ => reader.skip_value(),
            }?;
        }
        let (true, Some(product_price_id)) = (fields.has(3), product_price_id) else {
            return Err(fields.missing(reader, &[3, 11]));
        };
        Ok(Self {
            metadata,
            trial_interval: Patch::new(trial_interval, fields.is_null(1)),
            trial_interval_count: Patch::new(trial_interval_count, fields.is_null(2)),
            label: Patch::new(label, fields.is_null(4)),
            allow_discount_codes,
            require_billing_address,
            discount_id: Patch::new(discount_id, fields.is_null(7)),
            seats: Patch::new(seats, fields.is_null(8)),
            success_url: Patch::new(success_url, fields.is_null(9)),
            return_url: Patch::new(return_url, fields.is_null(10)),
            product_price_id,
        })
    }
}

impl Decode for CheckoutLinkCreateProducts {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "metadata", "trial_interval", "trial_interval_count", "payment_processor", "label",
            "allow_discount_codes", "require_billing_address", "discount_id", "seats",
            "success_url", "return_url", "products",
        ];
        let mut metadata = None;
        let mut trial_interval = None;
        let mut trial_interval_count = None;
        let mut label = None;
        let mut allow_discount_codes = None;
        let mut require_billing_address = None;
        let mut discount_id = None;
        let mut seats = None;
        let mut success_url = None;
        let mut return_url = None;
        let mut products = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut trial_interval),
                2 => reader.fill(&mut trial_interval_count),
                3 => reader.constant("stripe"),
                4 => reader.fill(&mut label),
                5 => reader.fill(&mut allow_discount_codes),
                6 => reader.fill(&mut require_billing_address),
                7 => reader.fill(&mut discount_id),
                8 => reader.fill(&mut seats),
                9 => reader.fill(&mut success_url),
                10 => reader.fill(&mut return_url),
                11 => reader.fill(&mut products),
                _ => reader.skip_value(),
            }?;
        }
        if !fields.has(3) {
            return Err(fields.missing(reader, &[3]));
        }
        Ok(Self {
            metadata,
            trial_interval: Patch::new(trial_interval, fields.is_null(1)),
            trial_interval_count: Patch::new(trial_interval_count, fields.is_null(2)),
            label: Patch::new(label, fields.is_null(4)),
            allow_discount_codes,
            require_billing_address,
            discount_id: Patch::new(discount_id, fields.is_null(7)),
            seats: Patch::new(seats, fields.is_null(8)),
            success_url: Patch::new(success_url, fields.is_null(9)),
            return_url: Patch::new(return_url, fields.is_null(10)),
            products: products.unwrap_or_default(),
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
        reader.string_enum(|text| text.into())
    }
}

impl Decode for CheckoutLinkUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "trial_interval", "trial_interval_count", "metadata", "products", "label",
            "allow_discount_codes", "require_billing_address", "discount_id", "seats",
            "success_url", "return_url",
        ];
        let mut trial_interval = None;
        let mut trial_interval_count = None;
        let mut metadata = None;
        let mut products = None;
        let mut label = None;
        let mut allow_discount_codes = None;
        let mut require_billing_address = None;
        let mut discount_id = None;
        let mut seats = None;
        let mut success_url = None;
        let mut return_url = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut trial_interval),
                1 => reader.fill(&mut trial_interval_count),
                2 => reader.fill(&mut metadata),
                3 => reader.fill(&mut products),
                4 => reader.fill(&mut label),
                5 => reader.fill(&mut allow_discount_codes),
                6 => reader.fill(&mut require_billing_address),
                7 => reader.fill(&mut discount_id),
                8 => reader.fill(&mut seats),
                9 => reader.fill(&mut success_url),
                10 => reader.fill(&mut return_url),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            trial_interval: Patch::new(trial_interval, fields.is_null(0)),
            trial_interval_count: Patch::new(trial_interval_count, fields.is_null(1)),
            metadata,
            products: Patch::new(products, fields.is_null(3)),
            label: Patch::new(label, fields.is_null(4)),
            allow_discount_codes: Patch::new(allow_discount_codes, fields.is_null(5)),
            require_billing_address: Patch::new(require_billing_address, fields.is_null(6)),
            discount_id: Patch::new(discount_id, fields.is_null(7)),
            seats: Patch::new(seats, fields.is_null(8)),
            success_url: Patch::new(success_url, fields.is_null(9)),
            return_url: Patch::new(return_url, fields.is_null(10)),
        })
    }
}

serde_codecs!(
    CheckoutLink, CheckoutLinkCreate, CheckoutLinkCreateProduct,
    CheckoutLinkCreateProductPrice, CheckoutLinkCreateProducts, CheckoutLinkPage,
    CheckoutLinkProduct, CheckoutLinkSortProperty, CheckoutLinkUpdate
);
