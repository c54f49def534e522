//! Models: benefit license keys.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{BenefitSubscriberOrganization, BenefitVisibility, MetadataValue};
use crate::runtime::string_enum;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Patch, Reader, Timestamp, UnknownValue, Writer,
};

#[cfg(feature = "serde")]
mod with_serde;

/// Limits on the activations of a license key, in a create or update body.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitLicenseKeyActivationCreateProperties {
    /// How many activations one key may have, from 1 to 2147483647.
    pub limit: i64,
    /// Whether the customer may manage the activations of a key.
    pub enable_customer_admin: bool,
}

impl BenefitLicenseKeyActivationCreateProperties {
    /// Creates a value with what must be given.
    #[must_use]
    pub fn new(limit: impl Into<i64>, enable_customer_admin: bool) -> Self {
        Self {
            limit: limit.into(),
            enable_customer_admin,
        }
    }
}

impl Encode for BenefitLicenseKeyActivationCreateProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("limit", &self.limit);
        object.field("enable_customer_admin", &self.enable_customer_admin);
        object.end();
    }
}

/// Limits on the activations of a license key.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitLicenseKeyActivationProperties {
    /// How many activations one key may have.
    pub limit: i64,
    /// Whether the customer may manage the activations of a key.
    pub enable_customer_admin: bool,
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitLicenseKeyExpirationProperties {
    /// Number of units of `timeframe`, at least 1. The server also sets a maximum for each unit, such
    /// as 457 years.
    pub ttl: i64,
    /// Unit of `ttl`.
    pub timeframe: BenefitLicenseKeyExpirationPropertiesTimeframe,
}

impl BenefitLicenseKeyExpirationProperties {
    /// Creates a value with what must be given.
    #[must_use]
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
    /// A value that this version does not know, kept as it came.
    Unknown(UnknownValue),
}

impl BenefitLicenseKeyExpirationPropertiesTimeframe {
    /// The value as the API spells it.
    #[must_use]
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitLicenseKeys {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Always `license_keys`.
    pub type_: String,
    /// What the customer gets, as text for people.
    pub description: String,
    /// Whether the benefit can be picked when a product is put together.
    pub selectable: bool,
    /// Whether the benefit can be deleted.
    pub deletable: bool,
    /// Whether the object has been deleted.
    pub is_deleted: bool,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// How visible the benefit is in the customer portal.
    pub visibility: BenefitVisibility,
    /// Settings that depend on the `type` of the object.
    pub properties: BenefitLicenseKeysProperties,
    /// Whether `visibility` can be changed for this benefit.
    pub visibility_configurable: bool,
}

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

/// Body that creates a license key benefit.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitLicenseKeysCreate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// What the customer gets, as text for people; shown on the products that have the benefit. 3 to 42
    /// characters.
    pub description: String,
    /// Organization that will own the benefit. Needed unless the access token belongs to an
    /// organization; the server rejects it with such a token.
    pub organization_id: Patch<Uuid>,
    /// How visible the benefit is in the customer portal. Left out, it becomes `public`.
    pub visibility: Patch<BenefitVisibility>,
    /// Settings of the new benefit.
    pub properties: BenefitLicenseKeysCreateProperties,
}

impl BenefitLicenseKeysCreate {
    /// Creates a value with what must be given.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        properties: impl Into<BenefitLicenseKeysCreateProperties>,
    ) -> Self {
        Self {
            metadata: None,
            description: description.into(),
            organization_id: Patch::Keep,
            visibility: Patch::Keep,
            properties: properties.into(),
        }
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Organization that will own the benefit. Needed unless the access token belongs to an
    /// organization; the server rejects it with such a token.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// How visible the benefit is in the customer portal. Left out, it becomes `public`.
    #[must_use]
    pub fn visibility(
        mut self,
        visibility: impl Into<Patch<BenefitVisibility>>,
    ) -> Self {
        self.visibility = visibility.into();
        self
    }
}

impl Encode for BenefitLicenseKeysCreate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("metadata", &self.metadata);
        object.field("type", "license_keys");
        object.field("description", &self.description);
        object.patch("organization_id", &self.organization_id);
        object.patch("visibility", &self.visibility);
        object.field("properties", &self.properties);
        object.end();
    }
}

/// Settings of a new or changed license key benefit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BenefitLicenseKeysCreateProperties {
    /// Text in front of each key, as in `ACME-...`. Blank text counts as null, which means no prefix.
    pub prefix: Patch<String>,
    /// Lifetime of a key; null for keys that do not expire.
    pub expires: Patch<BenefitLicenseKeyExpirationProperties>,
    /// Limits on activations; null where keys are used without activations.
    pub activations: Patch<BenefitLicenseKeyActivationCreateProperties>,
    /// Limit on the usage counter of a key, from 1 to 2147483647; null for no limit.
    pub limit_usage: Patch<i64>,
}

impl BenefitLicenseKeysCreateProperties {
    /// Creates a value in which nothing is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Text in front of each key, as in `ACME-...`. Blank text counts as null, which means no prefix.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<Patch<String>>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Lifetime of a key; null for keys that do not expire.
    #[must_use]
    pub fn expires(
        mut self,
        expires: impl Into<Patch<BenefitLicenseKeyExpirationProperties>>,
    ) -> Self {
        self.expires = expires.into();
        self
    }

    /// Limits on activations; null where keys are used without activations.
    #[must_use]
    pub fn activations(
        mut self,
        activations: impl Into<Patch<BenefitLicenseKeyActivationCreateProperties>>,
    ) -> Self {
        self.activations = activations.into();
        self
    }

    /// Limit on the usage counter of a key, from 1 to 2147483647; null for no limit.
    #[must_use]
    pub fn limit_usage(mut self, limit_usage: impl Into<Patch<i64>>) -> Self {
        self.limit_usage = limit_usage.into();
        self
    }
}

impl Encode for BenefitLicenseKeysCreateProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.patch("prefix", &self.prefix);
        object.patch("expires", &self.expires);
        object.patch("activations", &self.activations);
        object.patch("limit_usage", &self.limit_usage);
        object.end();
    }
}

/// Settings of a license key benefit.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitLicenseKeysProperties {
    /// Text in front of each key, as in `ACME-...`; null for none.
    pub prefix: Option<String>,
    /// Lifetime of a key; null for keys that do not expire.
    pub expires: Option<BenefitLicenseKeyExpirationProperties>,
    /// Limits on activations; null where keys are used without activations.
    pub activations: Option<BenefitLicenseKeyActivationProperties>,
    /// Limit on the usage counter of a key; null for no limit.
    pub limit_usage: Option<i64>,
}

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

impl Blank for BenefitLicenseKeysProperties {
    const BLANK: Self = Self {
        prefix: Blank::BLANK,
        expires: Blank::BLANK,
        activations: Blank::BLANK,
        limit_usage: Blank::BLANK,
    };
}

/// License key benefit as its customers see it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitLicenseKeysSubscriber {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Always `license_keys`.
    pub type_: String,
    /// What the customer gets, as text for people.
    pub description: String,
    /// Whether the benefit can be picked when a product is put together.
    pub selectable: bool,
    /// Whether the benefit can be deleted.
    pub deletable: bool,
    /// Whether the object has been deleted.
    pub is_deleted: bool,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Organization that owns the object, in short form.
    pub organization: BenefitSubscriberOrganization,
    /// Those settings of the benefit that customers may see.
    pub properties: BenefitLicenseKeysSubscriberProperties,
}

impl Decode for BenefitLicenseKeysSubscriber {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id", "created_at", "modified_at", "type", "description", "selectable", "deletable",
                "is_deleted", "organization_id", "organization", "properties",
            ],
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at, &mut value.type_,
                &mut value.description, &mut value.selectable, &mut value.deletable,
                &mut value.is_deleted, &mut value.organization_id, &mut value.organization,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitLicenseKeysSubscriber {
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
        organization: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

/// Settings of a license key benefit that customers may see.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitLicenseKeysSubscriberProperties {
    /// Text in front of each key, as in `ACME-...`; null for none.
    pub prefix: Option<String>,
    /// Lifetime of a key; null for keys that do not expire.
    pub expires: Option<BenefitLicenseKeyExpirationProperties>,
    /// Limits on activations; null where keys are used without activations.
    pub activations: Option<BenefitLicenseKeyActivationProperties>,
    /// Limit on the usage counter of a key; null for no limit.
    pub limit_usage: Option<i64>,
}

impl Decode for BenefitLicenseKeysSubscriberProperties {
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

impl Blank for BenefitLicenseKeysSubscriberProperties {
    const BLANK: Self = Self {
        prefix: Blank::BLANK,
        expires: Blank::BLANK,
        activations: Blank::BLANK,
        limit_usage: Blank::BLANK,
    };
}

/// Body that changes a license key benefit. What is left out stays as it is.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BenefitLicenseKeysUpdate {
    /// New metadata, of at most 50 pairs: keys of at most 40 characters, values strings of 1 to 500
    /// characters, numbers or booleans.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New text for the customer, 3 to 42 characters. Left out, it stays as it is.
    pub description: Patch<String>,
    /// New visibility in the customer portal. Left out, it stays as it is.
    pub visibility: Patch<BenefitVisibility>,
    /// New settings, all of them: a setting that is not given becomes null. Left out, they stay as they
    /// are.
    pub properties: Patch<BenefitLicenseKeysCreateProperties>,
}

impl BenefitLicenseKeysUpdate {
    /// Creates a value in which nothing is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// New metadata, of at most 50 pairs: keys of at most 40 characters, values strings of 1 to 500
    /// characters, numbers or booleans.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// New text for the customer, 3 to 42 characters. Left out, it stays as it is.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// New visibility in the customer portal. Left out, it stays as it is.
    #[must_use]
    pub fn visibility(
        mut self,
        visibility: impl Into<Patch<BenefitVisibility>>,
    ) -> Self {
        self.visibility = visibility.into();
        self
    }

    /// New settings, all of them: a setting that is not given becomes null. Left out, they stay as they
    /// are.
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl Into<Patch<BenefitLicenseKeysCreateProperties>>,
    ) -> Self {
        self.properties = properties.into();
        self
    }
}

impl Encode for BenefitLicenseKeysUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("metadata", &self.metadata);
        object.patch("description", &self.description);
        object.patch("visibility", &self.visibility);
        object.field("type", "license_keys");
        object.patch("properties", &self.properties);
        object.end();
    }
}
