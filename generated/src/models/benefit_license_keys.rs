//! Models: benefit license keys.

use crate::runtime::{decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::{UnknownValue, decode_record, encode_record};

/// Limits on the activations of a license key.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitLicenseKeyActivationProperties {
    /// Maximum number of activations of a key.
    pub limit: i64,
    /// Whether the customer may manage the activations of a key.
    pub enable_customer_admin: bool,
}

/// Repeats what a `BenefitLicenseKeyActivationCreateProperties` has.
#[cfg(feature = "benefits")]
impl From<&crate::models::BenefitLicenseKeyActivationCreateProperties>
for BenefitLicenseKeyActivationProperties {
    #[inline]
    fn from(value: &crate::models::BenefitLicenseKeyActivationCreateProperties) -> Self {
        Self {
            limit: value.limit,
            enable_customer_admin: value.enable_customer_admin,
        }
    }
}

decode_record! {
    BenefitLicenseKeyActivationProperties;
    "limit": limit, "enable_customer_admin": enable_customer_admin,
}

/// Lifetime of a license key: `ttl` times `timeframe`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitLicenseKeyExpirationProperties {
    /// Number of units of `timeframe`, at least 1. The server also sets a maximum for each unit, such
    /// as 457 years.
    pub ttl: i64,
    /// Unit of `ttl`.
    pub timeframe: BenefitLicenseKeyExpirationPropertiesTimeframe,
}

impl BenefitLicenseKeyExpirationProperties {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        ttl: impl Into<i64>,
        timeframe: impl Into<BenefitLicenseKeyExpirationPropertiesTimeframe>,
    ) -> Self {
        Self {
            ttl: ttl.into(),
            timeframe: timeframe.into(),
        }
    }
}

decode_record! {
    BenefitLicenseKeyExpirationProperties;
    "ttl": ttl, "timeframe": timeframe,
}

encode_record! {
    BenefitLicenseKeyExpirationProperties;
    "ttl": field ttl, "timeframe": field timeframe,
}

/// Unit of `ttl`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BenefitLicenseKeyExpirationPropertiesTimeframe {
    /// `year`
    Year,
    /// `month`
    Month,
    /// `day`
    Day,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    BenefitLicenseKeyExpirationPropertiesTimeframe;
    Year = "year", Month = "month", Day = "day",
}

decode_string_enum!(BenefitLicenseKeyExpirationPropertiesTimeframe, Self::Year);

encode_string_enum!(BenefitLicenseKeyExpirationPropertiesTimeframe);

/// Benefit that issues a license key to each customer.
///
/// Returned by [`Benefits::create`](crate::services::benefits::Benefits::create),
/// [`Benefits::get`](crate::services::benefits::Benefits::get),
/// [`Benefits::list`](crate::services::benefits::Benefits::list) and
/// [`Benefits::update`](crate::services::benefits::Benefits::update).
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitLicenseKeys {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: uuid::Uuid,
    /// When the object was created.
    pub created_at: crate::runtime::json::Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<crate::runtime::json::Timestamp>,
    /// Always `license_keys`.
    pub type_: String,
    /// Human-readable description of what the customer gets.
    pub description: String,
    /// Whether the benefit can be selected when a product is created.
    pub selectable: bool,
    /// Whether the benefit can be deleted.
    pub deletable: bool,
    /// Whether the object has been deleted.
    pub is_deleted: bool,
    /// Organization that owns the object.
    pub organization_id: uuid::Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: std::collections::BTreeMap<String, crate::models::MetadataValue>,
    /// Visibility of the benefit in the customer portal.
    pub visibility: crate::models::BenefitVisibility,
    /// Settings that depend on the `type` of the object.
    pub properties: BenefitLicenseKeysProperties,
    /// Whether `visibility` can be changed for this benefit.
    pub visibility_configurable: bool,
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
decode_record! {
    BenefitLicenseKeys;
    "id": id, "created_at": created_at, "modified_at": modified_at, "type": type_,
    "description": description, "selectable": selectable, "deletable": deletable,
    "is_deleted": is_deleted, "organization_id": organization_id, "metadata": metadata,
    "visibility": visibility, "properties": properties,
    "visibility_configurable": visibility_configurable,
}

/// Settings of a license key benefit.
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitLicenseKeysProperties {
    /// Prefix of each key, as in `ACME-...`; null for none.
    pub prefix: Option<String>,
    /// Lifetime of a key; null for keys that do not expire.
    pub expires: Option<BenefitLicenseKeyExpirationProperties>,
    /// Limits on activations; null if keys do not support activations.
    pub activations: Option<BenefitLicenseKeyActivationProperties>,
    /// Limit on the usage counter of a key; null for no limit.
    pub limit_usage: Option<i64>,
}

/// Repeats what a `BenefitLicenseKeysCreateProperties` has.
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
#[cfg(feature = "benefits")]
impl From<&crate::models::BenefitLicenseKeysCreateProperties>
for BenefitLicenseKeysProperties {
    #[inline]
    fn from(value: &crate::models::BenefitLicenseKeysCreateProperties) -> Self {
        Self {
            prefix: value.prefix.value().cloned(),
            expires: value.expires.value().cloned(),
            activations: value.activations.value().map(|value| value.into()),
            limit_usage: value.limit_usage.value().copied(),
        }
    }
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
decode_record! {
    BenefitLicenseKeysProperties;
    "prefix": prefix, "expires": expires, "activations": activations, "limit_usage": limit_usage,
}
