//! Models: meter.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{Filter, MetadataValue, MeterUnit};
use crate::runtime::{debug_record, decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Nulls, Patch, Reader, Timestamp, Unknown,
    UnknownValue, Writer, decode_record, encode_record, variant_methods,
};

/// How a meter aggregates events into a number.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Aggregation {
    /// Counts the events.
    Count(CountAggregation),
    /// Computes the sum, average, maximum or minimum of a property of the events.
    Property(PropertyAggregation),
    /// Counts the distinct values of a property of the events.
    Unique(UniqueAggregation),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

variant_methods! {
    Aggregation,
    Count: is_count, as_count -> &CountAggregation, into_count -> CountAggregation, TryFrom;
    Property: is_property, as_property -> &PropertyAggregation,
        into_property -> PropertyAggregation, TryFrom;
    Unique: is_unique, as_unique -> &UniqueAggregation, into_unique -> UniqueAggregation, TryFrom;
}

impl From<CountAggregation> for Aggregation {
    #[inline]
    fn from(value: CountAggregation) -> Self {
        Self::Count(value)
    }
}

impl From<CountAggregation> for Patch<Aggregation> {
    #[inline]
    fn from(value: CountAggregation) -> Self {
        Self::Value(value.into())
    }
}

impl From<PropertyAggregation> for Aggregation {
    #[inline]
    fn from(value: PropertyAggregation) -> Self {
        Self::Property(value)
    }
}

impl From<PropertyAggregation> for Patch<Aggregation> {
    #[inline]
    fn from(value: PropertyAggregation) -> Self {
        Self::Value(value.into())
    }
}

impl From<UniqueAggregation> for Aggregation {
    #[inline]
    fn from(value: UniqueAggregation) -> Self {
        Self::Unique(value)
    }
}

impl From<UniqueAggregation> for Patch<Aggregation> {
    #[inline]
    fn from(value: UniqueAggregation) -> Self {
        Self::Value(value.into())
    }
}

impl Decode for Aggregation {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["func"])?.as_deref() {
            Some("count") => reader.value().map(Self::Count),
            Some("avg" | "max" | "min" | "sum") => reader.value().map(Self::Property),
            Some("unique") => reader.value().map(Self::Unique),
            Some(_) => Unknown::read(reader, &["func"]).map(Self::Unknown),
            None => {
                let probe = reader.probe(&[&["property"]])?;
                if probe.has(0) {
                    return reader.value().map(Self::Unique);
                }
                reader.value().map(Self::Count)
            }
        }
    }
}

impl Blank for Aggregation {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

impl Encode for Aggregation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Count(value) => value.encode(writer),
            Self::Property(value) => value.encode(writer),
            Self::Unique(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

/// Counts the events.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CountAggregation {}

impl CountAggregation {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

decode_record! {
    CountAggregation;
    "func" = string "count" optional,
}

encode_record! {
    CountAggregation;
    "func" = "count",
}

/// A meter of usage: a filter selects events, and an aggregation turns them into a number.
///
/// Returned by [`Meters::create`](crate::services::meters::Meters::create),
/// [`Meters::get`](crate::services::meters::Meters::get),
/// [`Meters::list`](crate::services::meters::Meters::list) and
/// [`Meters::update`](crate::services::meters::Meters::update).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Meter {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Meter name, as shown on invoices and in usage reports.
    pub name: String,
    /// Unit of the meter.
    pub unit: MeterUnit,
    /// Name of the unit if `unit` is `custom`, otherwise `null`.
    pub custom_label: Option<String>,
    /// Number of base units in one displayed unit, or `null`.
    pub custom_multiplier: Option<i64>,
    /// Filter that selects the events.
    pub filter: Filter,
    /// How the events are aggregated. Discriminated by `func`.
    pub aggregation: Aggregation,
    /// Organization that owns the meter.
    pub organization_id: Uuid,
    /// When the meter was archived; `null` if it was not.
    pub archived_at: Option<Timestamp>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    Meter, "Meter";
    "metadata": metadata, "created_at": created_at, "modified_at": modified_at, "id": id,
    "name": name, "unit": unit, "custom_label": custom_label,
    "custom_multiplier": custom_multiplier, "filter": filter, "aggregation": aggregation,
    "organization_id": organization_id, "archived_at": archived_at,
}

decode_record! {
    Meter, fields, nulls;
    "metadata": metadata, "created_at": created_at, "modified_at": modified_at, "id": id,
    "name": name, "unit": unit, "custom_label": custom_label,
    "custom_multiplier": custom_multiplier, "filter": filter, "aggregation": aggregation,
    "organization_id": organization_id, "archived_at": archived_at,
}

/// Computes the sum, average, maximum or minimum of a property of the events.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PropertyAggregation {
    /// What to compute: `sum`, `max`, `min` or `avg`.
    pub func: PropertyAggregationFunc,
    /// Name of the property.
    pub property: String,
}

impl PropertyAggregation {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        func: impl Into<PropertyAggregationFunc>,
        property: impl Into<String>,
    ) -> Self {
        Self {
            func: func.into(),
            property: property.into(),
        }
    }
}

decode_record! {
    PropertyAggregation;
    "func": func, "property": property,
}

encode_record! {
    PropertyAggregation;
    "func": field func, "property": field property,
}

/// What to compute: `sum`, `max`, `min` or `avg`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PropertyAggregationFunc {
    /// `sum`
    Sum,
    /// `max`
    Max,
    /// `min`
    Min,
    /// `avg`
    Avg,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    PropertyAggregationFunc;
    Sum = "sum", Max = "max", Min = "min", Avg = "avg",
}

decode_string_enum!(PropertyAggregationFunc, Self::Sum);

encode_string_enum!(PropertyAggregationFunc);

/// Counts the distinct values of a property of the events.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UniqueAggregation {
    /// Name of the property.
    pub property: String,
}

impl UniqueAggregation {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(property: impl Into<String>) -> Self {
        Self { property: property.into() }
    }
}

decode_record! {
    UniqueAggregation;
    "func" = string "unique" optional, "property": property,
}

encode_record! {
    UniqueAggregation;
    "func" = "unique", "property": field property,
}
