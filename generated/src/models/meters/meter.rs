//! Models: meter.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{Aggregation, Filter, MetadataValue, Meter, MeterUnit, Pagination};
use crate::runtime::{Page, encode_string_enum, string_enum};
use crate::runtime::json::{Patch, Timestamp, UnknownValue, decode_record, encode_record};

/// Aggregation functions.
///
/// Accepted by [`Meters::quantities`](crate::services::meters::Meters::quantities).
#[derive(Clone)]
#[non_exhaustive]
pub enum AggregationFunction {
    /// `count`
    Count,
    /// `sum`
    Sum,
    /// `max`
    Max,
    /// `min`
    Min,
    /// `avg`
    Avg,
    /// `unique`
    Unique,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    AggregationFunction;
    Count = "count", Sum = "sum", Max = "max", Min = "min", Avg = "avg", Unique = "unique",
}

encode_string_enum!(AggregationFunction);

/// A new meter.
///
/// Accepted by [`Meters::create`](crate::services::meters::Meters::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MeterCreate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Meter name, shown on invoices and in usage reports. At least 3 characters.
    pub name: String,
    /// Unit of the meter. Defaults to `scalar`.
    pub unit: Option<MeterUnit>,
    /// Name of the unit, such as `request`. Required for `custom` units.
    pub custom_label: Patch<String>,
    /// Number of base units in one displayed unit, greater than 0: 1000 displays thousands. Defaults to
    /// 1.
    pub custom_multiplier: Patch<i64>,
    /// Filter that selects the events.
    pub filter: Filter,
    /// How the events are aggregated. Discriminated by `func`.
    pub aggregation: Aggregation,
    /// Organization that will own the object. Required unless an organization access token is used.
    pub organization_id: Patch<Uuid>,
}

impl MeterCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        filter: impl Into<Filter>,
        aggregation: impl Into<Aggregation>,
    ) -> Self {
        Self {
            metadata: None,
            name: name.into(),
            unit: None,
            custom_label: Patch::Keep,
            custom_multiplier: Patch::Keep,
            filter: filter.into(),
            aggregation: aggregation.into(),
            organization_id: Patch::Keep,
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

    /// Unit of the meter. Defaults to `scalar`.
    #[must_use]
    #[inline]
    pub fn unit(mut self, unit: impl Into<MeterUnit>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Name of the unit, such as `request`. Required for `custom` units.
    #[must_use]
    #[inline]
    pub fn custom_label(mut self, custom_label: impl Into<Patch<String>>) -> Self {
        self.custom_label = custom_label.into();
        self
    }

    /// Number of base units in one displayed unit, greater than 0: 1000 displays thousands. Defaults to
    /// 1.
    #[must_use]
    #[inline]
    pub fn custom_multiplier(
        mut self,
        custom_multiplier: impl Into<Patch<i64>>,
    ) -> Self {
        self.custom_multiplier = custom_multiplier.into();
        self
    }

    /// Organization that will own the object. Required unless an organization access token is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
}

/// Repeats what a `Meter` has.
impl From<&Meter> for MeterCreate {
    #[inline]
    fn from(value: &Meter) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            name: value.name.clone(),
            unit: Some(value.unit.clone()),
            custom_label: Patch::new(value.custom_label.clone(), false),
            custom_multiplier: Patch::new(value.custom_multiplier, false),
            filter: value.filter.clone(),
            aggregation: value.aggregation.clone(),
            organization_id: Patch::Value(value.organization_id),
        }
    }
}

encode_record! {
    MeterCreate;
    "metadata": optional metadata, "name": field name, "unit": optional unit,
    "custom_label": patch custom_label, "custom_multiplier": patch custom_multiplier,
    "filter": field filter, "aggregation": field aggregation,
    "organization_id": patch organization_id,
}

/// A page of meters.
///
/// Returned by [`Meters::list`](crate::services::meters::Meters::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MeterPage {
    /// Items of the page, in order.
    pub items: Vec<Meter>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    MeterPage;
    "items": items, "pagination": pagination,
}

impl Page for MeterPage {
    type Item = Meter;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    #[inline]
    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// Quantities of a meter over time.
///
/// Returned by [`Meters::quantities`](crate::services::meters::Meters::quantities).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MeterQuantities {
    /// One entry per interval.
    pub quantities: Vec<MeterQuantity>,
    /// Total quantity.
    pub total: f64,
}

decode_record! {
    MeterQuantities;
    "quantities": quantities, "total": total,
}

/// Quantity of a meter in one interval.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MeterQuantity {
    /// Start of the interval.
    pub timestamp: Timestamp,
    /// Quantity in the interval.
    pub quantity: f64,
}

decode_record! {
    MeterQuantity;
    "timestamp": timestamp, "quantity": quantity,
}

/// Sort key for meters; a leading `-` sorts in descending order.
///
/// Accepted by [`Meters::list`](crate::services::meters::Meters::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum MeterSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `name`
    Name,
    /// `-name`
    NameDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    MeterSortProperty;
    CreatedAt = "created_at", CreatedAtDesc = "-created_at", Name = "name", NameDesc = "-name",
}

encode_string_enum!(MeterSortProperty);

/// Changes to a meter. Omitted fields are unchanged.
///
/// Accepted by [`Meters::update`](crate::services::meters::Meters::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeterUpdate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New name, at least 3 characters.
    pub name: Patch<String>,
    /// Unit of the meter.
    pub unit: Patch<MeterUnit>,
    /// Name of the unit. Required for `custom` units.
    pub custom_label: Patch<String>,
    /// Number of base units in one displayed unit. Required for `custom` units. At least 1.
    pub custom_multiplier: Patch<i64>,
    /// Filter that selects the events.
    pub filter: Patch<Filter>,
    /// How the events are aggregated. Discriminated by `func`.
    pub aggregation: Patch<Aggregation>,
    /// Whether the meter is archived, and no longer billed.
    pub is_archived: Patch<bool>,
}

impl MeterUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
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

    /// New name, at least 3 characters.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Unit of the meter.
    #[must_use]
    #[inline]
    pub fn unit(mut self, unit: impl Into<Patch<MeterUnit>>) -> Self {
        self.unit = unit.into();
        self
    }

    /// Name of the unit. Required for `custom` units.
    #[must_use]
    #[inline]
    pub fn custom_label(mut self, custom_label: impl Into<Patch<String>>) -> Self {
        self.custom_label = custom_label.into();
        self
    }

    /// Number of base units in one displayed unit. Required for `custom` units. At least 1.
    #[must_use]
    #[inline]
    pub fn custom_multiplier(
        mut self,
        custom_multiplier: impl Into<Patch<i64>>,
    ) -> Self {
        self.custom_multiplier = custom_multiplier.into();
        self
    }

    /// Filter that selects the events.
    #[must_use]
    #[inline]
    pub fn filter(mut self, filter: impl Into<Patch<Filter>>) -> Self {
        self.filter = filter.into();
        self
    }

    /// How the events are aggregated. Discriminated by `func`.
    #[must_use]
    #[inline]
    pub fn aggregation(mut self, aggregation: impl Into<Patch<Aggregation>>) -> Self {
        self.aggregation = aggregation.into();
        self
    }

    /// Whether the meter is archived, and no longer billed.
    #[must_use]
    #[inline]
    pub fn is_archived(mut self, is_archived: impl Into<Patch<bool>>) -> Self {
        self.is_archived = is_archived.into();
        self
    }
}

/// Repeats what a `Meter` has. Its other fields are not set.
impl From<&Meter> for MeterUpdate {
    #[inline]
    fn from(value: &Meter) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            name: Patch::Value(value.name.clone()),
            unit: Patch::Value(value.unit.clone()),
            custom_label: Patch::new(value.custom_label.clone(), false),
            custom_multiplier: Patch::new(value.custom_multiplier, false),
            filter: Patch::Value(value.filter.clone()),
            aggregation: Patch::Value(value.aggregation.clone()),
            ..Default::default()
        }
    }
}

encode_record! {
    MeterUpdate;
    "metadata": optional metadata, "name": patch name, "unit": patch unit,
    "custom_label": patch custom_label, "custom_multiplier": patch custom_multiplier,
    "filter": patch filter, "aggregation": patch aggregation, "is_archived": patch is_archived,
}
