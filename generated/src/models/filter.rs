//! Models: filter.

use crate::models::FieldValue;
use crate::runtime::{decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Reader, Unknown, UnknownValue, Writer,
    decode_record, encode_record, variant_methods,
};

/// A filter for events, with optional nested filters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Filter {
    /// Whether all clauses must match (`and`) or at least one of them (`or`).
    pub conjunction: FilterConjunction,
    /// The clauses: a `FilterClause` compares a property, a `Filter` is nested.
    pub clauses: Vec<FilterTerm>,
}

impl Filter {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        conjunction: impl Into<FilterConjunction>,
        clauses: impl IntoIterator<Item = FilterTerm>,
    ) -> Self {
        Self {
            conjunction: conjunction.into(),
            clauses: clauses.into_iter().collect(),
        }
    }
}

decode_record! {
    Filter;
    "conjunction": conjunction, "clauses": clauses,
}

encode_record! {
    Filter;
    "conjunction": field conjunction, "clauses": field clauses,
}

/// Compares a property of an event with a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FilterClause {
    /// Name of the property.
    pub property: String,
    /// Comparison operator.
    pub operator: FilterOperator,
    /// Value to compare with: a string of up to 1000 characters, a 32-bit integer or a boolean.
    pub value: FieldValue,
}

impl FilterClause {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        property: impl Into<String>,
        operator: impl Into<FilterOperator>,
        value: impl Into<FieldValue>,
    ) -> Self {
        Self {
            property: property.into(),
            operator: operator.into(),
            value: value.into(),
        }
    }
}

decode_record! {
    FilterClause;
    "property": property, "operator": operator, "value": value,
}

encode_record! {
    FilterClause;
    "property": field property, "operator": field operator, "value": field value,
}

/// Whether all clauses of a filter must match (`and`) or at least one of them (`or`).
#[derive(Clone)]
#[non_exhaustive]
pub enum FilterConjunction {
    /// `and`
    And,
    /// `or`
    Or,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    FilterConjunction;
    And = "and", Or = "or",
}

decode_string_enum!(FilterConjunction, Self::And);

encode_string_enum!(FilterConjunction);

/// Comparison operators of filters.
#[derive(Clone)]
#[non_exhaustive]
pub enum FilterOperator {
    /// `eq`
    Eq,
    /// `ne`
    Ne,
    /// `gt`
    Gt,
    /// `gte`
    Gte,
    /// `lt`
    Lt,
    /// `lte`
    Lte,
    /// `like`
    Like,
    /// `not_like`
    NotLike,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    FilterOperator;
    Eq = "eq", Ne = "ne", Gt = "gt", Gte = "gte", Lt = "lt", Lte = "lte", Like = "like",
    NotLike = "not_like",
}

decode_string_enum!(FilterOperator, Self::Eq);

encode_string_enum!(FilterOperator);

/// A clause of a filter: a comparison or a nested filter.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterTerm {
    /// Compares a property of an event with a value.
    FilterClause(FilterClause),
    /// A filter for events, with optional nested filters.
    Filter(Filter),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

variant_methods! {
    FilterTerm,
    FilterClause: is_filter_clause, as_filter_clause -> &FilterClause,
        into_filter_clause -> FilterClause, TryFrom;
    Filter: is_filter, as_filter -> &Filter, into_filter -> Filter, TryFrom;
}

impl From<FilterClause> for FilterTerm {
    #[inline]
    fn from(value: FilterClause) -> Self {
        Self::FilterClause(value)
    }
}

impl From<Filter> for FilterTerm {
    #[inline]
    fn from(value: Filter) -> Self {
        Self::Filter(value)
    }
}

impl Decode for FilterTerm {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader.probe(&[&["property"], &["conjunction"]])?;
        if probe.has(0) {
            return reader.value().map(Self::FilterClause);
        }
        if probe.has(1) {
            return reader.value().map(Self::Filter);
        }
        Unknown::read(reader, &[]).map(Self::Unknown)
    }
}

impl Blank for FilterTerm {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

impl Encode for FilterTerm {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::FilterClause(value) => value.encode(writer),
            Self::Filter(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}
