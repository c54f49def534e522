//! Models: benefit license keys.

use crate::runtime::string_enum;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Reader, UnknownValue, Writer,
};

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

impl Decode for BenefitLicenseKeyActivationProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["limit", "enable_customer_admin"],
            &mut [&mut value.limit, &mut value.enable_customer_admin],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitLicenseKeyActivationProperties {
    const BLANK: Self = Self {
        limit: Blank::BLANK,
        enable_customer_admin: Blank::BLANK,
    };
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

impl Decode for BenefitLicenseKeyExpirationProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader
            .record(&["ttl", "timeframe"], &mut [&mut value.ttl, &mut value.timeframe])?;
        Ok(value)
    }
}

impl Blank for BenefitLicenseKeyExpirationProperties {
    const BLANK: Self = Self {
        ttl: Blank::BLANK,
        timeframe: Blank::BLANK,
    };
}

impl Encode for BenefitLicenseKeyExpirationProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("ttl", &self.ttl);
        object.field("timeframe", &self.timeframe);
        object.end();
    }
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

impl BenefitLicenseKeyExpirationPropertiesTimeframe {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Year => "year",
            Self::Month => "month",
            Self::Day => "day",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for BenefitLicenseKeyExpirationPropertiesTimeframe {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "year" => Self::Year,
            "month" => Self::Month,
            "day" => Self::Day,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(BenefitLicenseKeyExpirationPropertiesTimeframe);

impl Decode for BenefitLicenseKeyExpirationPropertiesTimeframe {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for BenefitLicenseKeyExpirationPropertiesTimeframe {
    const BLANK: Self = Self::Year;
}

impl Encode for BenefitLicenseKeyExpirationPropertiesTimeframe {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

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
impl Decode for BenefitLicenseKeys {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id", "created_at", "modified_at", "type", "description", "selectable", "deletable",
                "is_deleted", "organization_id", "metadata", "visibility", "properties",
                "visibility_configurable",
            ],
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at, &mut value.type_,
                &mut value.description, &mut value.selectable, &mut value.deletable,
                &mut value.is_deleted, &mut value.organization_id, &mut value.metadata,
                &mut value.visibility, &mut value.properties, &mut value.visibility_configurable,
            ],
        )?;
        Ok(value)
    }
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
impl Blank for BenefitLicenseKeys {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        type_: Blank::BLANK,
        description: Blank::BLANK,
        selectable: Blank::BLANK,
        deletable: Blank::BLANK,
        is_deleted: Blank::BLANK,
        organization_id: Blank::BLANK,
        metadata: Blank::BLANK,
        visibility: Blank::BLANK,
        properties: Blank::BLANK,
        visibility_configurable: Blank::BLANK,
    };
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
impl Decode for BenefitLicenseKeysProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["prefix", "expires", "activations", "limit_usage"],
            &mut [
                &mut value.prefix, &mut value.expires, &mut value.activations,
                &mut value.limit_usage,
            ],
        )?;
        Ok(value)
    }
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
impl Blank for BenefitLicenseKeysProperties {
    const BLANK: Self = Self {
        prefix: Blank::BLANK,
        expires: Blank::BLANK,
        activations: Blank::BLANK,
        limit_usage: Blank::BLANK,
    };
}
