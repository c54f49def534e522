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
use {crate::models::ProductMediaFileRead, crate::runtime::json::encode_record};
#[cfg(any(feature = "customer-portal", feature = "metrics", feature = "orders"))]
use {crate::models::ProductBillingType, crate::runtime::decode_string_enum};
#[cfg(feature = "mock")]
use crate::mock::samples;
#[cfg(any(feature = "products", feature = "subscriptions", feature = "webhooks"))]
use crate::models::Product;

#[cfg(any(feature = "products", feature = "subscriptions", feature = "webhooks"))]
encode_record! {
    Product;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "trial_interval": field trial_interval, "trial_interval_count": field trial_interval_count,
    "name": field name, "description": field description, "visibility": field visibility,
    "recurring_interval": field recurring_interval,
    "recurring_interval_count": field recurring_interval_count,
    "meter_interval": field meter_interval, "meter_interval_count": field meter_interval_count,
    "is_recurring": field is_recurring, "is_archived": field is_archived,
    "organization_id": field organization_id, "metadata": field metadata, "prices": field prices,
    "benefits": field benefits, "medias": field medias,
    "attached_custom_fields": field attached_custom_fields,
}

#[cfg(any(feature = "customer-portal", feature = "metrics", feature = "orders"))]
decode_string_enum!(ProductBillingType, Self::OneTime);

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "files", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
encode_record! {
    ProductMediaFileRead;
    "id": field id, "organization_id": field organization_id, "name": field name,
    "path": field path, "mime_type": field mime_type, "size": field size,
    "storage_version": field storage_version, "checksum_etag": field checksum_etag,
    "checksum_sha256_base64": field checksum_sha256_base64,
    "checksum_sha256_hex": field checksum_sha256_hex, "last_modified_at": field last_modified_at,
    "version": field version, "service": field service, "is_uploaded": field is_uploaded,
    "created_at": field created_at, "size_readable": field size_readable,
    "public_url": field public_url,
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
