//! Models: product.

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "files", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
use {uuid::Uuid, crate::runtime::json::{Timestamp, decode_record}};

/// A one-time or subscription product of an organization, with its prices, benefits and custom
/// fields.
///
/// Returned by [`Products::create`](crate::services::products::Products::create),
/// [`Products::get`](crate::services::products::Products::get),
/// [`Products::list`](crate::services::products::Products::list) and 2 other operations.
#[cfg(any(feature = "products", feature = "subscriptions", feature = "webhooks"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Unit of the product's trial; `null` if there is no trial.
    pub trial_interval: Option<crate::models::TrialInterval>,
    /// Length of the trial in `trial_interval`s; `null` if there is no trial.
    pub trial_interval_count: Option<i64>,
    /// Product name, as shown to customers.
    pub name: String,
    /// Free text shown to customers, or `null`.
    pub description: Option<String>,
    /// Visibility of the product, see `ProductVisibility`.
    pub visibility: ProductVisibility,
    /// Unit of the billing period; `null` for a one-time purchase.
    pub recurring_interval: Option<crate::models::RecurringInterval>,
    /// Length of the billing period in `recurring_interval`s: with `month`, 1 bills monthly and 2 every
    /// other month. `null` for a one-time purchase.
    pub recurring_interval_count: Option<i64>,
    /// Unit of the meter cycle, if it differs from the billing period. `null` if meters follow the
    /// billing period.
    pub meter_interval: Option<crate::models::RecurringInterval>,
    /// Length of the meter cycle in `meter_interval`s; `null` if meters follow the billing period.
    pub meter_interval_count: Option<i64>,
    /// `true` for a subscription product, `false` for a one-time purchase.
    pub is_recurring: bool,
    /// Whether the product is withdrawn from sale.
    pub is_archived: bool,
    /// Organization that sells the product.
    pub organization_id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: std::collections::BTreeMap<String, crate::models::MetadataValue>,
    /// Prices of the product. Each is a `ProductPrice` or, for old products, a
    /// `LegacyRecurringProductPrice`.
    pub prices: Vec<crate::models::AnyProductPrice>,
    /// Benefits that the product grants, with all fields (other views of a product only have
    /// `BenefitPublic`).
    pub benefits: Vec<crate::models::Benefit>,
    /// Images of the product, as uploaded files of the `product_media` service.
    pub medias: Vec<ProductMediaFileRead>,
    /// Custom fields that the customer fills in at checkout.
    pub attached_custom_fields: Vec<crate::models::AttachedCustomField>,
}

#[cfg(any(feature = "products", feature = "subscriptions", feature = "webhooks"))]
decode_record! {
    Product;
    "id": id, "created_at": created_at, "modified_at": modified_at,
    "trial_interval": trial_interval, "trial_interval_count": trial_interval_count, "name": name,
    "description": description, "visibility": visibility, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count, "meter_interval": meter_interval,
    "meter_interval_count": meter_interval_count, "is_recurring": is_recurring,
    "is_archived": is_archived, "organization_id": organization_id, "metadata": metadata,
    "prices": prices, "benefits": benefits, "medias": medias,
    "attached_custom_fields": attached_custom_fields,
}

/// How a product is billed: once (`one_time`) or by subscription (`recurring`).
///
/// Accepted by [`Metrics::export`](crate::services::metrics::Metrics::export),
/// [`Metrics::get`](crate::services::metrics::Metrics::get),
/// [`Orders::list`](crate::services::orders::Orders::list) and
/// [`customer_portal::Orders::list`](crate::services::customer_portal::orders::Orders::list).
#[cfg(any(feature = "customer-portal", feature = "metrics", feature = "orders"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductBillingType {
    /// `one_time`
    OneTime,
    /// `recurring`
    Recurring,
    /// A value unknown to this version, preserved as received.
    Unknown(crate::runtime::json::UnknownValue),
}

#[cfg(any(feature = "customer-portal", feature = "metrics", feature = "orders"))]
crate::runtime::string_enum! {
    ProductBillingType;
    OneTime = "one_time", Recurring = "recurring",
}

#[cfg(any(feature = "customer-portal", feature = "metrics", feature = "orders"))]
crate::runtime::encode_string_enum!(ProductBillingType);

/// Image of a product.
///
/// Returned by [`Files::list`](crate::services::files::Files::list),
/// [`Files::update`](crate::services::files::Files::update) and
/// [`Files::uploaded`](crate::services::files::Files::uploaded).
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "files", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProductMediaFileRead {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Name of the file, with its extension.
    pub name: String,
    /// Key of the file in the storage. It does not change if the file is renamed.
    pub path: String,
    /// MIME type of the file, such as `text/plain`.
    pub mime_type: String,
    /// Size of the file in bytes.
    pub size: i64,
    /// Version ID in the storage; null until the upload is complete.
    pub storage_version: Option<String>,
    /// ETag from the storage, including quotes; null until the upload is complete.
    pub checksum_etag: Option<String>,
    /// SHA-256 digest of the content, in Base64; null if unknown.
    pub checksum_sha256_base64: Option<String>,
    /// SHA-256 digest of the content, in hexadecimal; null if unknown.
    pub checksum_sha256_hex: Option<String>,
    /// When the content was last modified in the storage; null until the upload is complete.
    pub last_modified_at: Option<Timestamp>,
    /// Your own version label of the file, such as `1.1`; null if there is none.
    pub version: Option<String>,
    /// Always `product_media`.
    pub service: String,
    /// Whether the upload is complete.
    pub is_uploaded: bool,
    /// When the object was created.
    pub created_at: Timestamp,
    /// Human-readable size of the file, such as `18.0 B`.
    pub size_readable: String,
    /// Public URL of the file.
    pub public_url: String,
}

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "files", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
decode_record! {
    ProductMediaFileRead;
    "id": id, "organization_id": organization_id, "name": name, "path": path,
    "mime_type": mime_type, "size": size, "storage_version": storage_version,
    "checksum_etag": checksum_etag, "checksum_sha256_base64": checksum_sha256_base64,
    "checksum_sha256_hex": checksum_sha256_hex, "last_modified_at": last_modified_at,
    "version": version, "service": service, "is_uploaded": is_uploaded, "created_at": created_at,
    "size_readable": size_readable, "public_url": public_url,
}

/// Visibility of a product.
///
/// Accepted by [`Products::list`](crate::services::products::Products::list).
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "discounts", feature = "orders", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductVisibility {
    /// `draft`
    Draft,
    /// `private`
    Private,
    /// `public`
    Public,
    /// A value unknown to this version, preserved as received.
    Unknown(crate::runtime::json::UnknownValue),
}

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "discounts", feature = "orders", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
crate::runtime::string_enum! {
    ProductVisibility;
    Draft = "draft", Private = "private", Public = "public",
}

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "discounts", feature = "orders", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
crate::runtime::decode_string_enum!(ProductVisibility, Self::Draft);

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "discounts", feature = "orders", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
crate::runtime::encode_string_enum!(ProductVisibility);
