//! Models: benefit meter credit.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    BenefitMeterCredit, BenefitMeterCreditProperties, BenefitVisibility, MetadataValue,
};
use crate::runtime::json::{Patch, encode_record};

/// Request to create a meter credit benefit.
///
/// Accepted by [`Benefits::create`](crate::services::benefits::Benefits::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitMeterCreditCreate {
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
    pub properties: BenefitMeterCreditCreateProperties,
}

impl BenefitMeterCreditCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        description: impl Into<String>,
        properties: impl Into<BenefitMeterCreditCreateProperties>,
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

/// Repeats what a `BenefitMeterCredit` has.
impl From<&BenefitMeterCredit> for BenefitMeterCreditCreate {
    #[inline]
    fn from(value: &BenefitMeterCredit) -> Self {
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
    BenefitMeterCreditCreate;
    "metadata": optional metadata, "type" = "meter_credit", "description": field description,
    "organization_id": patch organization_id, "visibility": patch visibility,
    "properties": field properties,
}

/// Settings of a new or changed meter credit benefit.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitMeterCreditCreateProperties {
    /// Number of units credited to the meter, from 1 to 2147483647.
    pub units: i64,
    /// Whether unused units are carried over to the next billing period.
    pub rollover: bool,
    /// Meter that the units are credited to.
    pub meter_id: Uuid,
}

impl BenefitMeterCreditCreateProperties {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(units: impl Into<i64>, rollover: bool, meter_id: Uuid) -> Self {
        Self {
            units: units.into(),
            rollover,
            meter_id,
        }
    }
}

/// Repeats what a `BenefitMeterCreditProperties` has.
impl From<&BenefitMeterCreditProperties> for BenefitMeterCreditCreateProperties {
    #[inline]
    fn from(value: &BenefitMeterCreditProperties) -> Self {
        Self {
            units: value.units,
            rollover: value.rollover,
            meter_id: value.meter_id,
        }
    }
}

encode_record! {
    BenefitMeterCreditCreateProperties;
    "units": field units, "rollover": field rollover, "meter_id": field meter_id,
}

/// Request to update a meter credit benefit. Omitted fields are unchanged.
///
/// Accepted by [`Benefits::update`](crate::services::benefits::Benefits::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BenefitMeterCreditUpdate {
    /// New metadata, of at most 50 pairs: keys of at most 40 characters, values strings of 1 to 500
    /// characters, numbers or booleans.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New text for the customer, 3 to 42 characters. Unchanged if omitted.
    pub description: Patch<String>,
    /// New visibility in the customer portal. Unchanged if omitted.
    pub visibility: Patch<BenefitVisibility>,
    /// New settings, which replace all existing ones. Unchanged if omitted.
    pub properties: Patch<BenefitMeterCreditCreateProperties>,
}

impl BenefitMeterCreditUpdate {
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
        properties: impl Into<Patch<BenefitMeterCreditCreateProperties>>,
    ) -> Self {
        self.properties = properties.into();
        self
    }
}

/// Repeats what a `BenefitMeterCredit` has.
impl From<&BenefitMeterCredit> for BenefitMeterCreditUpdate {
    #[inline]
    fn from(value: &BenefitMeterCredit) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            description: Patch::Value(value.description.clone()),
            visibility: Patch::Value(value.visibility.clone()),
            properties: Patch::Value((&value.properties).into()),
        }
    }
}

encode_record! {
    BenefitMeterCreditUpdate;
    "metadata": optional metadata, "description": patch description, "visibility": patch visibility,
    "type" = "meter_credit", "properties": patch properties,
}
