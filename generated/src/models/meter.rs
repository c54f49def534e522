//! Models: meter.

use std::collections::BTreeMap;
use std::fmt;

use uuid::Uuid;

use crate::models::{Filter, MetadataValue, Pagination};
use crate::runtime::{debug_fields, string_enum};
use crate::runtime::json::{
    Blank, Constant, Decode, DecodeError, Encode, Nulls, Patch, Reader, Timestamp,
    Unknown, UnknownValue, Writer,
};

#[cfg(feature = "serde")]
mod with_serde;

/// How a meter makes one number of the events that it counts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Aggregation {
    /// Counts the events.
    Count(CountAggregation),
    /// Computes the sum, average, maximum or minimum of a property of the events.
    Property(PropertyAggregation),
    /// Counts the different values of a property of the events.
    Unique(UniqueAggregation),
    /// Something that this version does not know, kept whole.
    Unknown(Unknown),
}

impl From<CountAggregation> for Aggregation {
    #[inline]
    fn from(value: CountAggregation) -> Self {
        Self::Count(value)
    }
}

impl From<PropertyAggregation> for Aggregation {
    #[inline]
    fn from(value: PropertyAggregation) -> Self {
        Self::Property(value)
    }
}

impl From<UniqueAggregation> for Aggregation {
    #[inline]
    fn from(value: UniqueAggregation) -> Self {
        Self::Unique(value)
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

/// Ways to make one number of many values.
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
    /// A value that this version does not know, kept as it came.
    Unknown(UnknownValue),
}

impl AggregationFunction {
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Count => "count",
            Self::Sum => "sum",
            Self::Max => "max",
            Self::Min => "min",
            Self::Avg => "avg",
            Self::Unique => "unique",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for AggregationFunction {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "count" => Self::Count,
            "sum" => Self::Sum,
            "max" => Self::Max,
            "min" => Self::Min,
            "avg" => Self::Avg,
            "unique" => Self::Unique,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(AggregationFunction);

impl Encode for AggregationFunction {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

/// Counts the events.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountAggregation {}

impl CountAggregation {
    /// Creates a value in which nothing is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Decode for CountAggregation {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::BLANK;
        reader.record(&["func"], &mut [&mut Constant::string("count").optional()])?;
        Ok(value)
    }
}

impl Blank for CountAggregation {
    const BLANK: Self = Self {};
}

impl Encode for CountAggregation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("func", "count");
        object.end();
    }
}

/// A measure of usage: a filter chooses events, an aggregation turns them into one number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Meter {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Meter name, as it appears on invoices and in usage reports.
    pub name: String,
    /// What the meter counts.
    pub unit: MeterUnit,
    /// Name of the unit when `unit` is `custom`, else `null`.
    pub custom_label: Option<String>,
    /// How many base units make one displayed unit, or `null`.
    pub custom_multiplier: Option<i64>,
    /// Which events the meter counts.
    pub filter: Filter,
    /// How the events become a number; `func` tells the members apart.
    pub aggregation: Aggregation,
    /// Organization that owns the meter.
    pub organization_id: Uuid,
    /// When the meter was archived; `null` while it counts.
    pub archived_at: Option<Timestamp>,
    nulls: Nulls,
}

impl fmt::Debug for Meter {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "Meter",
            &[
                ("metadata", &self.metadata),
                ("created_at", &self.created_at),
                ("modified_at", &self.modified_at),
                ("id", &self.id),
                ("name", &self.name),
                ("unit", &self.unit),
                ("custom_label", &self.custom_label),
                ("custom_multiplier", &self.custom_multiplier),
                ("filter", &self.filter),
                ("aggregation", &self.aggregation),
                ("organization_id", &self.organization_id),
                ("archived_at", &self.archived_at),
            ],
        )
    }
}

impl Decode for Meter {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "metadata", "created_at", "modified_at", "id", "name", "unit", "custom_label",
                "custom_multiplier", "filter", "aggregation", "organization_id", "archived_at",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.metadata, &mut value.created_at, &mut value.modified_at, &mut value.id,
                &mut value.name, &mut value.unit, &mut value.custom_label,
                &mut value.custom_multiplier, &mut value.filter, &mut value.aggregation,
                &mut value.organization_id, &mut value.archived_at,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for Meter {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        name: Blank::BLANK,
        unit: Blank::BLANK,
        custom_label: Blank::BLANK,
        custom_multiplier: Blank::BLANK,
        filter: Blank::BLANK,
        aggregation: Blank::BLANK,
        organization_id: Blank::BLANK,
        archived_at: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

/// A new meter.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MeterCreate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Meter name, at least 3 characters; shown on invoices and in usage reports.
    pub name: String,
    /// What the meter counts; `scalar` when left out.
    pub unit: Option<MeterUnit>,
    /// Name of the unit, such as `request`. `custom` units need it.
    pub custom_label: Patch<String>,
    /// How many base units make one displayed unit, above 0: 1000 shows thousands. 1 when left out.
    pub custom_multiplier: Patch<i64>,
    /// Which events the meter counts.
    pub filter: Filter,
    /// How the events become a number; `func` tells the members apart.
    pub aggregation: Aggregation,
    /// Organization that will own the object. Needed unless the access token belongs to an
    /// organization.
    pub organization_id: Patch<Uuid>,
}

impl MeterCreate {
    /// Creates a value with what must be given.
    #[must_use]
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
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// What the meter counts; `scalar` when left out.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<MeterUnit>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Name of the unit, such as `request`. `custom` units need it.
    #[must_use]
    pub fn custom_label(mut self, custom_label: impl Into<Patch<String>>) -> Self {
        self.custom_label = custom_label.into();
        self
    }

    /// How many base units make one displayed unit, above 0: 1000 shows thousands. 1 when left out.
    #[must_use]
    pub fn custom_multiplier(
        mut self,
        custom_multiplier: impl Into<Patch<i64>>,
    ) -> Self {
        self.custom_multiplier = custom_multiplier.into();
        self
    }

    /// Organization that will own the object. Needed unless the access token belongs to an
    /// organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
}

impl Encode for MeterCreate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("metadata", &self.metadata);
        object.field("name", &self.name);
        object.optional("unit", &self.unit);
        object.patch("custom_label", &self.custom_label);
        object.patch("custom_multiplier", &self.custom_multiplier);
        object.field("filter", &self.filter);
        object.field("aggregation", &self.aggregation);
        object.patch("organization_id", &self.organization_id);
        object.end();
    }
}

/// A page of meters.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MeterPage {
    /// Elements of the list, in its order.
    pub items: Vec<Meter>,
    /// Position of this page in the whole list.
    pub pagination: Pagination,
}

impl Decode for MeterPage {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["items", "pagination"],
            &mut [&mut value.items, &mut value.pagination],
        )?;
        Ok(value)
    }
}

impl Blank for MeterPage {
    const BLANK: Self = Self {
        items: Blank::BLANK,
        pagination: Blank::BLANK,
    };
}

impl crate::runtime::Page for MeterPage {
    type Item = Meter;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// What a meter counted over time.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MeterQuantities {
    /// One entry per interval.
    pub quantities: Vec<MeterQuantity>,
    /// Quantity over the whole time.
    pub total: f64,
}

impl Decode for MeterQuantities {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["quantities", "total"],
            &mut [&mut value.quantities, &mut value.total],
        )?;
        Ok(value)
    }
}

impl Blank for MeterQuantities {
    const BLANK: Self = Self {
        quantities: Blank::BLANK,
        total: Blank::BLANK,
    };
}

/// What a meter counted in one interval.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MeterQuantity {
    /// Time that the interval stands for.
    pub timestamp: Timestamp,
    /// Quantity in the interval.
    pub quantity: f64,
}

impl Decode for MeterQuantity {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["timestamp", "quantity"],
            &mut [&mut value.timestamp, &mut value.quantity],
        )?;
        Ok(value)
    }
}

impl Blank for MeterQuantity {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        quantity: Blank::BLANK,
    };
}

/// Sort key for meters; a leading `-` sorts in descending order.
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
    /// A value that this version does not know, kept as it came.
    Unknown(UnknownValue),
}

impl MeterSortProperty {
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::CreatedAtDesc => "-created_at",
            Self::Name => "name",
            Self::NameDesc => "-name",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for MeterSortProperty {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "created_at" => Self::CreatedAt,
            "-created_at" => Self::CreatedAtDesc,
            "name" => Self::Name,
            "-name" => Self::NameDesc,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(MeterSortProperty);

impl Encode for MeterSortProperty {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

/// What a meter counts: a plain number (`scalar`), tokens, or a unit with a name of its own
/// (`custom`).
#[derive(Clone)]
#[non_exhaustive]
pub enum MeterUnit {
    /// `scalar`
    Scalar,
    /// `token`
    Token,
    /// `custom`
    Custom,
    /// A value that this version does not know, kept as it came.
    Unknown(UnknownValue),
}

impl MeterUnit {
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Scalar => "scalar",
            Self::Token => "token",
            Self::Custom => "custom",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for MeterUnit {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "scalar" => Self::Scalar,
            "token" => Self::Token,
            "custom" => Self::Custom,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(MeterUnit);

impl Decode for MeterUnit {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for MeterUnit {
    const BLANK: Self = Self::Scalar;
}

impl Encode for MeterUnit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

/// Changes to a meter; what is left out stays as it is.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeterUpdate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New name, at least 3 characters.
    pub name: Patch<String>,
    /// What the meter counts.
    pub unit: Patch<MeterUnit>,
    /// Name of the unit. `custom` units need it.
    pub custom_label: Patch<String>,
    /// How many base units make one displayed unit. `custom` units need it. At least 1.
    pub custom_multiplier: Patch<i64>,
    /// Which events the meter counts.
    pub filter: Patch<Filter>,
    /// How the events become a number; `func` tells the members apart.
    pub aggregation: Patch<Aggregation>,
    /// `true` archives the meter, which is then no longer billed.
    pub is_archived: Patch<bool>,
}

impl MeterUpdate {
    /// Creates a value in which nothing is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
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

    /// New name, at least 3 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// What the meter counts.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<Patch<MeterUnit>>) -> Self {
        self.unit = unit.into();
        self
    }

    /// Name of the unit. `custom` units need it.
    #[must_use]
    pub fn custom_label(mut self, custom_label: impl Into<Patch<String>>) -> Self {
        self.custom_label = custom_label.into();
        self
    }

    /// How many base units make one displayed unit. `custom` units need it. At least 1.
    #[must_use]
    pub fn custom_multiplier(
        mut self,
        custom_multiplier: impl Into<Patch<i64>>,
    ) -> Self {
        self.custom_multiplier = custom_multiplier.into();
        self
    }

    /// Which events the meter counts.
    #[must_use]
    pub fn filter(mut self, filter: impl Into<Patch<Filter>>) -> Self {
        self.filter = filter.into();
        self
    }

    /// How the events become a number; `func` tells the members apart.
    #[must_use]
    pub fn aggregation(mut self, aggregation: impl Into<Patch<Aggregation>>) -> Self {
        self.aggregation = aggregation.into();
        self
    }

    /// `true` archives the meter, which is then no longer billed.
    #[must_use]
    pub fn is_archived(mut self, is_archived: impl Into<Patch<bool>>) -> Self {
        self.is_archived = is_archived.into();
        self
    }
}

impl Encode for MeterUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("metadata", &self.metadata);
        object.patch("name", &self.name);
        object.patch("unit", &self.unit);
        object.patch("custom_label", &self.custom_label);
        object.patch("custom_multiplier", &self.custom_multiplier);
        object.patch("filter", &self.filter);
        object.patch("aggregation", &self.aggregation);
        object.patch("is_archived", &self.is_archived);
        object.end();
    }
}

/// Computes the sum, average, maximum or minimum of a property of the events.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PropertyAggregation {
    /// What to compute: `sum`, `max`, `min` or `avg`.
    pub func: PropertyAggregationFunc,
    /// Name of the property.
    pub property: String,
}

impl PropertyAggregation {
    /// Creates a value with what must be given.
    #[must_use]
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

impl Decode for PropertyAggregation {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader
            .record(&["func", "property"], &mut [&mut value.func, &mut value.property])?;
        Ok(value)
    }
}

impl Blank for PropertyAggregation {
    const BLANK: Self = Self {
        func: Blank::BLANK,
        property: Blank::BLANK,
    };
}

impl Encode for PropertyAggregation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("func", &self.func);
        object.field("property", &self.property);
        object.end();
    }
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
    /// A value that this version does not know, kept as it came.
    Unknown(UnknownValue),
}

impl PropertyAggregationFunc {
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sum => "sum",
            Self::Max => "max",
            Self::Min => "min",
            Self::Avg => "avg",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for PropertyAggregationFunc {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "sum" => Self::Sum,
            "max" => Self::Max,
            "min" => Self::Min,
            "avg" => Self::Avg,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(PropertyAggregationFunc);

impl Decode for PropertyAggregationFunc {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for PropertyAggregationFunc {
    const BLANK: Self = Self::Sum;
}

impl Encode for PropertyAggregationFunc {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

/// Counts the different values of a property of the events.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UniqueAggregation {
    /// Name of the property.
    pub property: String,
}

impl UniqueAggregation {
    /// Creates a value with what must be given.
    #[must_use]
    pub fn new(property: impl Into<String>) -> Self {
        Self { property: property.into() }
    }
}

impl Decode for UniqueAggregation {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["func", "property"],
            &mut [&mut Constant::string("unique").optional(), &mut value.property],
        )?;
        Ok(value)
    }
}

impl Blank for UniqueAggregation {
    const BLANK: Self = Self { property: Blank::BLANK };
}

impl Encode for UniqueAggregation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("func", "unique");
        object.field("property", &self.property);
        object.end();
    }
}
