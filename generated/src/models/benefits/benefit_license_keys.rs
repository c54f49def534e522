//! Models: benefit license keys.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    BenefitLicenseKeyActivationProperties, BenefitLicenseKeyExpirationProperties,
    BenefitLicenseKeys, BenefitLicenseKeysProperties, BenefitVisibility, MetadataValue,
};
use crate::runtime::json::{Patch, encode_record};

/// Limits on the activations of a license key, in a create or update body.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitLicenseKeyActivationCreateProperties {
    /// Maximum number of activations of a key, from 1 to 2147483647.
    pub limit: i64,
    /// Whether the customer may manage the activations of a key.
    pub enable_customer_admin: bool,
}

impl BenefitLicenseKeyActivationCreateProperties {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(limit: impl Into<i64>, enable_customer_admin: bool) -> Self {
        Self {
            limit: limit.into(),
            enable_customer_admin,
        }
    }
}

/// Repeats what a `BenefitLicenseKeyActivationProperties` has.
impl From<&BenefitLicenseKeyActivationProperties>
for BenefitLicenseKeyActivationCreateProperties {
    #[inline]
    fn from(value: &BenefitLicenseKeyActivationProperties) -> Self {
        Self {
            limit: value.limit,
            enable_customer_admin: value.enable_customer_admin,
        }
    }
}

encode_record! {
    BenefitLicenseKeyActivationCreateProperties;
    "limit": field limit, "enable_customer_admin": field enable_customer_admin,
}

/// Request to create a license key benefit.
///
/// Accepted by [`Benefits::create`](crate::services::benefits::Benefits::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitLicenseKeysCreate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Human-readable description of what the customer gets, shown on products with the benefit. 3 to
    /// 42 characters.
    pub description: String,
    /// Organization that will own the benefit. Required unless an organization access token is used,
    /// and rejected if one is used.
    pub organization_id: Patch<Uuid>,
    /// Visibility of the benefit in the customer portal. Defaults to `public`.
    pub visibility: Patch<BenefitVisibility>,
    /// Settings of the new benefit.
    pub properties: BenefitLicenseKeysCreateProperties,
}

impl BenefitLicenseKeysCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
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
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// Organization that will own the benefit. Required unless an organization access token is used,
    /// and rejected if one is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// Visibility of the benefit in the customer portal. Defaults to `public`.
    #[must_use]
    #[inline]
    pub fn visibility(
        mut self,
        visibility: impl Into<Patch<BenefitVisibility>>,
    ) -> Self {
        self.visibility = visibility.into();
        self
    }
}

/// Repeats what a `BenefitLicenseKeys` has.
impl From<&BenefitLicenseKeys> for BenefitLicenseKeysCreate {
    #[inline]
    fn from(value: &BenefitLicenseKeys) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            description: value.description.clone(),
            organization_id: Patch::Value(value.organization_id),
            visibility: Patch::Value(value.visibility.clone()),
            properties: (&value.properties).into(),
        }
    }
}

encode_record! {
    BenefitLicenseKeysCreate;
    "metadata": optional metadata, "type" = "license_keys", "description": field description,
    "organization_id": patch organization_id, "visibility": patch visibility,
    "properties": field properties,
}

/// Settings of a new or changed license key benefit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitLicenseKeysCreateProperties {
    /// Prefix of each key, as in `ACME-...`. A blank string is treated as null: no prefix.
    pub prefix: Patch<String>,
    /// Lifetime of a key; null for keys that do not expire.
    pub expires: Patch<BenefitLicenseKeyExpirationProperties>,
    /// Limits on activations; null if keys do not support activations.
    pub activations: Patch<BenefitLicenseKeyActivationCreateProperties>,
    /// Limit on the usage counter of a key, from 1 to 2147483647; null for no limit.
    pub limit_usage: Patch<i64>,
}

impl BenefitLicenseKeysCreateProperties {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Prefix of each key, as in `ACME-...`. A blank string is treated as null: no prefix.
    #[must_use]
    #[inline]
    pub fn prefix(mut self, prefix: impl Into<Patch<String>>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Lifetime of a key; null for keys that do not expire.
    #[must_use]
    #[inline]
    pub fn expires(
        mut self,
        expires: impl Into<Patch<BenefitLicenseKeyExpirationProperties>>,
    ) -> Self {
        self.expires = expires.into();
        self
    }

    /// Limits on activations; null if keys do not support activations.
    #[must_use]
    #[inline]
    pub fn activations(
        mut self,
        activations: impl Into<Patch<BenefitLicenseKeyActivationCreateProperties>>,
    ) -> Self {
        self.activations = activations.into();
        self
    }

    /// Limit on the usage counter of a key, from 1 to 2147483647; null for no limit.
    #[must_use]
    #[inline]
    pub fn limit_usage(mut self, limit_usage: impl Into<Patch<i64>>) -> Self {
        self.limit_usage = limit_usage.into();
        self
    }
}

/// Repeats what a `BenefitLicenseKeysProperties` has.
impl From<&BenefitLicenseKeysProperties> for BenefitLicenseKeysCreateProperties {
    #[inline]
    fn from(value: &BenefitLicenseKeysProperties) -> Self {
        Self {
            prefix: Patch::new(value.prefix.clone(), true),
            expires: Patch::new(value.expires.clone(), true),
            activations: Patch::new(
                value.activations.as_ref().map(|value| value.into()),
                true,
            ),
            limit_usage: Patch::new(value.limit_usage, true),
        }
    }
}

encode_record! {
    BenefitLicenseKeysCreateProperties;
    "prefix": patch prefix, "expires": patch expires, "activations": patch activations,
    "limit_usage": patch limit_usage,
}

/// Request to update a license key benefit. Omitted fields are unchanged.
///
/// Accepted by [`Benefits::update`](crate::services::benefits::Benefits::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BenefitLicenseKeysUpdate {
    /// New metadata, of at most 50 pairs: keys of at most 40 characters, values strings of 1 to 500
    /// characters, numbers or booleans.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New text for the customer, 3 to 42 characters. Unchanged if omitted.
    pub description: Patch<String>,
    /// New visibility in the customer portal. Unchanged if omitted.
    pub visibility: Patch<BenefitVisibility>,
    /// New settings, which replace all existing ones: an omitted setting becomes null. Unchanged if
    /// omitted.
    pub properties: Patch<BenefitLicenseKeysCreateProperties>,
}

impl BenefitLicenseKeysUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// New metadata, of at most 50 pairs: keys of at most 40 characters, values strings of 1 to 500
    /// characters, numbers or booleans.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// New text for the customer, 3 to 42 characters. Unchanged if omitted.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// New visibility in the customer portal. Unchanged if omitted.
    #[must_use]
    #[inline]
    pub fn visibility(
        mut self,
        visibility: impl Into<Patch<BenefitVisibility>>,
    ) -> Self {
        self.visibility = visibility.into();
        self
    }

    /// New settings, which replace all existing ones: an omitted setting becomes null. Unchanged if
    /// omitted.
    #[must_use]
    #[inline]
    pub fn properties(
        mut self,
        properties: impl Into<Patch<BenefitLicenseKeysCreateProperties>>,
    ) -> Self {
        self.properties = properties.into();
        self
    }
}

/// Repeats what a `BenefitLicenseKeys` has.
impl From<&BenefitLicenseKeys> for BenefitLicenseKeysUpdate {
    #[inline]
    fn from(value: &BenefitLicenseKeys) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            description: Patch::Value(value.description.clone()),
            visibility: Patch::Value(value.visibility.clone()),
            properties: Patch::Value((&value.properties).into()),
        }
    }
}

encode_record! {
    BenefitLicenseKeysUpdate;
    "metadata": optional metadata, "description": patch description, "visibility": patch visibility,
    "type" = "license_keys", "properties": patch properties,
}
