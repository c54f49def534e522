//! Models: checkout link. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CheckoutLink, CheckoutLinkCreate, CheckoutLinkCreateProduct,
    CheckoutLinkCreateProductPrice, CheckoutLinkCreateProducts, CheckoutLinkPage,
    CheckoutLinkProduct, CheckoutLinkSortProperty, CheckoutLinkUpdate,
};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Reader, Unknown, decode_record, encode_record,
};

encode_record! {
    CheckoutLink;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "trial_interval": field trial_interval, "trial_interval_count": field trial_interval_count,
    "metadata": field metadata, "payment_processor": field payment_processor,
    "client_secret": field client_secret, "success_url": field success_url,
    "return_url": field return_url, "label": field label,
    "allow_discount_codes": field allow_discount_codes,
    "require_billing_address": field require_billing_address, "discount_id": field discount_id,
    "seats": field seats, "units": field units, "organization_id": field organization_id,
    "products": field products, "discount": field discount, "url": field url,
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

decode_record! {
    CheckoutLinkCreateProduct;
    "metadata": metadata, "trial_interval": trial_interval,
    "trial_interval_count": trial_interval_count, "payment_processor" = string "stripe",
    "label": label, "allow_discount_codes": allow_discount_codes,
    "require_billing_address": require_billing_address, "discount_id": discount_id, "seats": seats,
    "units": units, "success_url": success_url, "return_url": return_url, "product_id": product_id,
}

decode_record! {
    CheckoutLinkCreateProductPrice;
    "metadata": metadata, "trial_interval": trial_interval,
    "trial_interval_count": trial_interval_count, "payment_processor" = string "stripe",
    "label": label, "allow_discount_codes": allow_discount_codes,
    "require_billing_address": require_billing_address, "discount_id": discount_id, "seats": seats,
    "units": units, "success_url": success_url, "return_url": return_url,
    "product_price_id": product_price_id,
}

decode_record! {
    CheckoutLinkCreateProducts;
    "metadata": metadata, "trial_interval": trial_interval,
    "trial_interval_count": trial_interval_count, "payment_processor" = string "stripe",
    "label": label, "allow_discount_codes": allow_discount_codes,
    "require_billing_address": require_billing_address, "discount_id": discount_id, "seats": seats,
    "units": units, "success_url": success_url, "return_url": return_url, "products": products,
}

encode_record! {
    CheckoutLinkPage;
    "items": field items, "pagination": field pagination,
}

encode_record! {
    CheckoutLinkProduct;
    "metadata": field metadata, "id": field id, "created_at": field created_at,
    "modified_at": field modified_at, "trial_interval": field trial_interval,
    "trial_interval_count": field trial_interval_count, "name": field name,
    "description": field description, "visibility": field visibility,
    "recurring_interval": field recurring_interval,
    "recurring_interval_count": field recurring_interval_count,
    "meter_interval": field meter_interval, "meter_interval_count": field meter_interval_count,
    "is_recurring": field is_recurring, "is_archived": field is_archived,
    "organization_id": field organization_id, "prices": field prices, "benefits": field benefits,
    "medias": field medias,
}

decode_string_enum!(CheckoutLinkSortProperty, Self::CreatedAt);

decode_record! {
    CheckoutLinkUpdate;
    "trial_interval": trial_interval, "trial_interval_count": trial_interval_count,
    "metadata": metadata, "products": products, "label": label,
    "allow_discount_codes": allow_discount_codes,
    "require_billing_address": require_billing_address, "discount_id": discount_id, "seats": seats,
    "units": units, "success_url": success_url, "return_url": return_url,
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
