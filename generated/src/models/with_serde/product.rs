//! Models: product. The codecs that only the features `mock` and `serde` need.

use crate::runtime::serde_codecs;

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "discounts", feature = "orders", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
use crate::models::ProductVisibility;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "files", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
use {crate::models::ProductMediaFileRead, crate::runtime::json::{Encode, Writer}};
#[cfg(any(feature = "customer-portal", feature = "metrics", feature = "orders"))]
use {
    crate::models::ProductBillingType,
    crate::runtime::json::{Blank, Decode, DecodeError, Reader},
};
#[cfg(feature = "mock")]
use crate::mock::samples;
#[cfg(any(feature = "products", feature = "subscriptions", feature = "webhooks"))]
use crate::models::Product;

#[cfg(any(feature = "products", feature = "subscriptions", feature = "webhooks"))]
impl Encode for Product {
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
        object.field("metadata", &self.metadata);
        object.field("prices", &self.prices);
        object.field("benefits", &self.benefits);
        object.field("medias", &self.medias);
        object.field("attached_custom_fields", &self.attached_custom_fields);
        object.end();
    }
}

#[cfg(any(feature = "customer-portal", feature = "metrics", feature = "orders"))]
impl Decode for ProductBillingType {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

#[cfg(any(feature = "customer-portal", feature = "metrics", feature = "orders"))]
impl Blank for ProductBillingType {
    const BLANK: Self = Self::OneTime;
}

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "files", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
impl Encode for ProductMediaFileRead {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("organization_id", &self.organization_id);
        object.field("name", &self.name);
        object.field("path", &self.path);
        object.field("mime_type", &self.mime_type);
        object.field("size", &self.size);
        object.field("storage_version", &self.storage_version);
        object.field("checksum_etag", &self.checksum_etag);
        object.field("checksum_sha256_base64", &self.checksum_sha256_base64);
        object.field("checksum_sha256_hex", &self.checksum_sha256_hex);
        object.field("last_modified_at", &self.last_modified_at);
        object.field("version", &self.version);
        object.field("service", &self.service);
        object.field("is_uploaded", &self.is_uploaded);
        object.field("created_at", &self.created_at);
        object.field("size_readable", &self.size_readable);
        object.field("public_url", &self.public_url);
        object.end();
    }
}

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "discounts", feature = "orders", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
serde_codecs!(ProductVisibility);
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "discounts", feature = "orders", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
#[cfg(feature = "mock")]
samples!(ProductVisibility);

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "files", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
serde_codecs!(ProductMediaFileRead);
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "files", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
#[cfg(feature = "mock")]
samples!(ProductMediaFileRead);

#[cfg(any(feature = "customer-portal", feature = "metrics", feature = "orders"))]
serde_codecs!(ProductBillingType);
#[cfg(any(feature = "customer-portal", feature = "metrics", feature = "orders"))]
#[cfg(feature = "mock")]
samples!(ProductBillingType);

#[cfg(any(feature = "products", feature = "subscriptions", feature = "webhooks"))]
serde_codecs!(Product);
#[cfg(any(feature = "products", feature = "subscriptions", feature = "webhooks"))]
#[cfg(feature = "mock")]
samples!(Product);
