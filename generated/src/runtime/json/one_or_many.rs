//! A value or a list of values.

use std::collections::{BTreeSet, HashSet, VecDeque};

use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

/// One value or several, as the filters of lists accept.
///
/// ```
#[doc = concat!("# use ", env!("CARGO_CRATE_NAME"), "::runtime::json::{self, OneOrMany};")]
/// let one: OneOrMany<String> = "gold".into();
/// let many: OneOrMany<String> = ["gold", "silver"].into();
/// assert_eq!(json::to_string(&one), r#""gold""#);
/// assert_eq!(many.iter().len(), 2);
/// ```
/// Filters accept whatever converts into it: a value, a reference to one, an array, a slice, a `Vec`, a set, or an
/// `Option`, whose `None` omits the filter. Any other iterator is collected:
///
/// ```
#[doc = concat!("# use ", env!("CARGO_CRATE_NAME"), "::runtime::json::OneOrMany;")]
/// let lengths = ["gold", "silver"].iter().map(|name| name.len());
/// let filter: OneOrMany<usize> = lengths.collect();
/// assert_eq!(filter.as_slice(), [4, 6]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OneOrMany<T> {
    /// One value, written as it is.
    One(T),
    /// Any number of values, written as an array.
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    /// Returns the values.
    pub fn as_slice(&self) -> &[T] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Many(values) => values,
        }
    }

    /// Returns the values.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.as_slice().iter()
    }

    /// Returns the values.
    pub fn into_vec(self) -> Vec<T> {
        match self {
            Self::One(value) => vec![value],
            Self::Many(values) => values,
        }
    }
}

impl<T: Decode> Decode for OneOrMany<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.space();
        if reader.byte() == b'[' {
            Vec::decode(reader).map(Self::Many)
        } else {
            T::decode(reader).map(Self::One)
        }
    }
}

impl<T: Encode> Encode for OneOrMany<T> {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::One(value) => value.encode(writer),
            Self::Many(values) => values.encode(writer),
        }
    }
}

impl<T> IntoIterator for OneOrMany<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_vec().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a OneOrMany<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> FromIterator<T> for OneOrMany<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Self::Many(values.into_iter().collect())
    }
}

impl<T> From<T> for OneOrMany<T> {
    fn from(value: T) -> Self {
        Self::One(value)
    }
}

impl<T> From<Vec<T>> for OneOrMany<T> {
    fn from(values: Vec<T>) -> Self {
        Self::Many(values)
    }
}

impl<T, const N: usize> From<[T; N]> for OneOrMany<T> {
    fn from(values: [T; N]) -> Self {
        Self::Many(values.into())
    }
}

impl<T: Clone> From<&[T]> for OneOrMany<T> {
    fn from(values: &[T]) -> Self {
        Self::Many(values.to_vec())
    }
}

impl<T: Clone> From<&Vec<T>> for OneOrMany<T> {
    fn from(values: &Vec<T>) -> Self {
        Self::Many(values.clone())
    }
}

impl<T: Clone, const N: usize> From<&[T; N]> for OneOrMany<T> {
    fn from(values: &[T; N]) -> Self {
        Self::Many(values.to_vec())
    }
}

impl<T: Clone> From<&T> for OneOrMany<T> {
    fn from(value: &T) -> Self {
        Self::One(value.clone())
    }
}

/// `None` is an empty list: the filter is omitted.
impl<T> From<Option<T>> for OneOrMany<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Many(Vec::new()), Self::One)
    }
}

impl<T: Clone> From<Option<&T>> for OneOrMany<T> {
    fn from(value: Option<&T>) -> Self {
        value.cloned().into()
    }
}

impl<T: Clone> From<&Option<T>> for OneOrMany<T> {
    fn from(value: &Option<T>) -> Self {
        value.clone().into()
    }
}

impl<T> From<Option<Vec<T>>> for OneOrMany<T> {
    fn from(values: Option<Vec<T>>) -> Self {
        Self::Many(values.unwrap_or_default())
    }
}

impl<T: Clone> From<Option<&[T]>> for OneOrMany<T> {
    fn from(values: Option<&[T]>) -> Self {
        values.unwrap_or_default().into()
    }
}

impl From<Option<&str>> for OneOrMany<String> {
    fn from(value: Option<&str>) -> Self {
        value.map(str::to_owned).into()
    }
}

macro_rules! collections {
    ($($collection:ty),+) => {
        $(impl<T> From<$collection> for OneOrMany<T> {
            fn from(values: $collection) -> Self {
                values.into_iter().collect()
            }
        })+
    };
}

collections!(BTreeSet<T>, HashSet<T>, VecDeque<T>, std::vec::IntoIter<T>);

macro_rules! borrowed_collections {
    ($($collection:ty),+) => {
        $(impl<'a, T: Clone> From<$collection> for OneOrMany<T> {
            fn from(values: $collection) -> Self {
                values.into_iter().cloned().collect()
            }
        })+
    };
}

borrowed_collections!(&'a BTreeSet<T>, &'a HashSet<T>, std::slice::Iter<'a, T>);

impl From<&str> for OneOrMany<String> {
    fn from(value: &str) -> Self {
        Self::One(value.to_owned())
    }
}

impl<const N: usize> From<[&str; N]> for OneOrMany<String> {
    fn from(values: [&str; N]) -> Self {
        values.into_iter().map(str::to_owned).collect()
    }
}

impl From<Vec<&str>> for OneOrMany<String> {
    fn from(values: Vec<&str>) -> Self {
        values.into_iter().map(str::to_owned).collect()
    }
}

impl From<&[&str]> for OneOrMany<String> {
    fn from(values: &[&str]) -> Self {
        values.iter().map(|value| (*value).to_owned()).collect()
    }
}

#[cfg(feature = "serde")]
mod with_serde {
    use serde::de::{Deserialize, Deserializer};
    use serde::ser::{Serialize, Serializer};

    use crate::runtime::json::{Decode, Encode, OneOrMany, deserialize, serialize};

    impl<T: Encode> Serialize for OneOrMany<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serialize(self, serializer)
        }
    }

    impl<'de, T: Decode> Deserialize<'de> for OneOrMany<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserialize(deserializer)
        }
    }
}

impl<T> Blank for OneOrMany<T> {
    const BLANK: Self = Self::Many(Vec::new());
}
