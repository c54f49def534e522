//! Models: metadata.

use std::collections::BTreeMap;

use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Kind, Reader, Unknown, Writer,
};

/// The value of a metadata key to filter by, or a list of allowed values.
///
/// Accepted by [`Benefits::list`](crate::services::benefits::Benefits::list),
/// [`Customers::list`](crate::services::customers::Customers::list),
/// [`Events::list`](crate::services::events::Events::list) and 5 other operations.
#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetadataFilter {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// A boolean.
    Boolean(bool),
    /// A list of strings.
    StringList(Vec<String>),
    /// A list of integers.
    IntegerList(Vec<i64>),
    /// A list of booleans.
    BooleanList(Vec<bool>),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
impl From<String> for MetadataFilter {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
impl From<&str> for MetadataFilter {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
impl From<&String> for MetadataFilter {
    #[inline]
    fn from(value: &String) -> Self {
        Self::String(value.to_owned())
    }
}

#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
impl From<i64> for MetadataFilter {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
impl From<bool> for MetadataFilter {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
impl From<Vec<String>> for MetadataFilter {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
impl<const N: usize> From<[String; N]> for MetadataFilter {
    #[inline]
    fn from(value: [String; N]) -> Self {
        Self::StringList(value.into())
    }
}

#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
impl<const N: usize> From<[&str; N]> for MetadataFilter {
    #[inline]
    fn from(value: [&str; N]) -> Self {
        Self::StringList(value.into_iter().map(str::to_owned).collect())
    }
}

#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
impl From<Vec<i64>> for MetadataFilter {
    #[inline]
    fn from(value: Vec<i64>) -> Self {
        Self::IntegerList(value)
    }
}

#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
impl<const N: usize> From<[i64; N]> for MetadataFilter {
    #[inline]
    fn from(value: [i64; N]) -> Self {
        Self::IntegerList(value.into())
    }
}

#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
impl From<Vec<bool>> for MetadataFilter {
    #[inline]
    fn from(value: Vec<bool>) -> Self {
        Self::BooleanList(value)
    }
}

#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
impl<const N: usize> From<[bool; N]> for MetadataFilter {
    #[inline]
    fn from(value: [bool; N]) -> Self {
        Self::BooleanList(value.into())
    }
}

#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
impl Encode for MetadataFilter {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::String(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Boolean(value) => value.encode(writer),
            Self::StringList(value) => value.encode(writer),
            Self::IntegerList(value) => value.encode(writer),
            Self::BooleanList(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

/// Key-value data with values of strings, integers, floats and booleans.
pub type MetadataOutputType = BTreeMap<String, MetadataValue>;

/// Filter by metadata: keys with the allowed value or list of values.
#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
pub type MetadataQuery = BTreeMap<String, MetadataFilter>;

/// A value of a metadata key.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MetadataValue {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// A number.
    Number(f64),
    /// A boolean.
    Boolean(bool),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl MetadataValue {
    /// Returns the string, or `None` if the value is not a string.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the integer, or `None` if the value is not an integer.
    #[must_use]
    #[inline]
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the number, or `None` if the value is not a number. Integers beyond 2⁵³ are rounded.
    #[must_use]
    #[inline]
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Integer(value) => Some(*value as f64),
            Self::Number(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the boolean, or `None` if the value is not a boolean.
    #[must_use]
    #[inline]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Boolean(value) => Some(*value),
            _ => None,
        }
    }
}

impl From<String> for MetadataValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for MetadataValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<&String> for MetadataValue {
    #[inline]
    fn from(value: &String) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for MetadataValue {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for MetadataValue {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for MetadataValue {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl Decode for MetadataValue {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.kind()? {
            Kind::String => reader.value().map(Self::String),
            Kind::Integer => reader.either(Self::Integer, Self::Unknown),
            Kind::Number => reader.either(Self::Number, Self::Unknown),
            Kind::Boolean => reader.value().map(Self::Boolean),
            _ => reader.value().map(Self::Unknown),
        }
    }
}

impl Blank for MetadataValue {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

impl Encode for MetadataValue {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::String(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Number(value) => value.encode(writer),
            Self::Boolean(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}
