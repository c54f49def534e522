//! Models: benefit feature flag.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{BenefitFeatureFlag, BenefitVisibility, MetadataValue};
use crate::runtime::json::{Patch, RawJson, encode_record};

/// Request to create a feature flag benefit.
///
/// Accepted by [`Benefits::create`](crate::services::benefits::Benefits::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitFeatureFlagCreate {
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
    /// Visibility of the benefit in the customer portal. Defaults to `private`.
    pub visibility: Patch<BenefitVisibility>,
    /// Settings of the new benefit.
    pub properties: BTreeMap<String, RawJson>,
}

impl BenefitFeatureFlagCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        description: impl Into<String>,
        properties: impl IntoIterator<Item = (impl Into<String>, RawJson)>,
    ) -> Self {
        Self {
            metadata: None,
            description: description.into(),
            organization_id: Patch::Keep,
            visibility: Patch::Keep,
            properties: properties
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
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

    /// Visibility of the benefit in the customer portal. Defaults to `private`.
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

/// Repeats what a `BenefitFeatureFlag` has.
impl From<&BenefitFeatureFlag> for BenefitFeatureFlagCreate {
    #[inline]
    fn from(value: &BenefitFeatureFlag) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            description: value.description.clone(),
            organization_id: Patch::Value(value.organization_id),
            visibility: Patch::Value(value.visibility.clone()),
            properties: value.properties.clone(),
        }
    }
}

encode_record! {
    BenefitFeatureFlagCreate;
    "metadata": optional metadata, "type" = "feature_flag", "description": field description,
    "organization_id": patch organization_id, "visibility": patch visibility,
    "properties": field properties,
}

/// Request to update a feature flag benefit. Omitted fields are unchanged.
///
/// Accepted by [`Benefits::update`](crate::services::benefits::Benefits::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BenefitFeatureFlagUpdate {
    /// New metadata, of at most 50 pairs: keys of at most 40 characters, values strings of 1 to 500
    /// characters, numbers or booleans.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New text for the customer, 3 to 42 characters. Unchanged if omitted.
    pub description: Patch<String>,
    /// New visibility in the customer portal. Unchanged if omitted.
    pub visibility: Patch<BenefitVisibility>,
    /// New settings, which replace all existing ones. Unchanged if omitted.
    pub properties: Patch<BTreeMap<String, RawJson>>,
}

impl BenefitFeatureFlagUpdate {
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

    /// New settings, which replace all existing ones. Unchanged if omitted.
    #[must_use]
    #[inline]
    pub fn properties(
        mut self,
        properties: impl Into<Patch<BTreeMap<String, RawJson>>>,
    ) -> Self {
        self.properties = properties.into();
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn properties_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<RawJson>,
    ) -> Self {
        self.properties.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}

/// Repeats what a `BenefitFeatureFlag` has.
impl From<&BenefitFeatureFlag> for BenefitFeatureFlagUpdate {
    #[inline]
    fn from(value: &BenefitFeatureFlag) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            description: Patch::Value(value.description.clone()),
            visibility: Patch::Value(value.visibility.clone()),
            properties: Patch::Value(value.properties.clone()),
        }
    }
}

encode_record! {
    BenefitFeatureFlagUpdate;
    "metadata": optional metadata, "description": patch description, "visibility": patch visibility,
    "type" = "feature_flag", "properties": patch properties,
}
