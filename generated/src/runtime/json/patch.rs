//! Fields of an update.

use std::collections::{BTreeMap, HashMap};

use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Object, Reader, Slot, Writer};

/// What an update does to a field: keep it, clear it, or set it.
///
/// Setters take `impl Into<Patch<T>>`: a value, an `Option` (where `None` clears), or [`Null`].
///
/// ```
#[doc = concat!("# use ", env!("CARGO_CRATE_NAME"), "::runtime::json::{Null, Patch};")]
/// let seats: Patch<i64> = 5.into();
/// let description: Patch<String> = Null.into();
/// assert_eq!((seats.value(), description.is_null()), (Some(&5), true));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// The field keeps its value: it is not sent.
    #[default]
    Keep,
    /// The field is cleared: `null` is sent.
    Null,
    /// The field is set.
    Value(T),
}

/// Clears a field of an update.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Null;

impl<T> Patch<T> {
    /// Returns the patch for a value that may be missing or `null`.
    pub fn new(value: Option<T>, null: bool) -> Self {
        match value {
            Some(value) => Self::Value(value),
            None if null => Self::Null,
            None => Self::Keep,
        }
    }

    /// Returns `true` if the field keeps its value.
    pub fn is_keep(&self) -> bool {
        matches!(self, Self::Keep)
    }

    /// Returns `true` if the field is cleared.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Returns the value to set, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Keep | Self::Null => None,
        }
    }

    /// Returns the value to set, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Keep | Self::Null => None,
        }
    }

    /// Returns the value to set, after setting the default one if there is none.
    pub fn get_or_insert_default(&mut self) -> &mut T
    where
        T: Default,
    {
        if !matches!(self, Self::Value(_)) {
            *self = Self::Value(T::default());
        }
        match self {
            Self::Value(value) => value,
            Self::Keep | Self::Null => unreachable!("a value has been set"),
        }
    }

    /// Returns the same patch with a borrowed value.
    pub fn as_ref(&self) -> Patch<&T> {
        match self {
            Self::Keep => Patch::Keep,
            Self::Null => Patch::Null,
            Self::Value(value) => Patch::Value(value),
        }
    }
}

// The bound keeps this conversion from overlapping with that of `Null`.
impl<T: Encode> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> From<Null> for Patch<T> {
    fn from(_: Null) -> Self {
        Self::Null
    }
}

impl<T> From<Option<T>> for Patch<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl From<&str> for Patch<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl From<&String> for Patch<String> {
    fn from(value: &String) -> Self {
        Self::Value(value.clone())
    }
}

impl<K: Into<String>, V, const N: usize> From<[(K, V); N]> for Patch<BTreeMap<String, V>> {
    fn from(entries: [(K, V); N]) -> Self {
        let entries = entries.into_iter().map(|(key, value)| (key.into(), value));
        Self::Value(entries.collect())
    }
}

impl<K: Into<String>, V> From<Vec<(K, V)>> for Patch<BTreeMap<String, V>> {
    fn from(entries: Vec<(K, V)>) -> Self {
        let entries = entries.into_iter().map(|(key, value)| (key.into(), value));
        Self::Value(entries.collect())
    }
}

impl<V> From<HashMap<String, V>> for Patch<BTreeMap<String, V>> {
    fn from(entries: HashMap<String, V>) -> Self {
        Self::Value(entries.into_iter().collect())
    }
}

impl<T, const N: usize> From<[T; N]> for Patch<Vec<T>> {
    fn from(values: [T; N]) -> Self {
        Self::Value(values.into())
    }
}

impl<T: Encode> Encode for Patch<T> {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Value(value) => value.encode(writer),
            Self::Keep | Self::Null => writer.null(),
        }
    }
}

impl<T: Decode> Slot for Patch<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = match T::EMPTY_IS_NONE && reader.empty_text() {
            true => Self::Null,
            false => Self::Value(T::decode(reader)?),
        };
        Ok(())
    }

    fn absent(&mut self, null: bool) -> bool {
        *self = match null {
            true => Self::Null,
            false => Self::Keep,
        };
        true
    }
}

impl Object<'_> {
    /// Writes a field unless the patch keeps it.
    pub fn patch<T: Encode>(&mut self, name: &str, value: &Patch<T>) {
        if !value.is_keep() {
            self.field(name, value);
        }
    }
}

#[cfg(feature = "serde")]
mod with_serde {
    use serde::de::{Deserialize, Deserializer};
    use serde::ser::{Serialize, Serializer};

    use crate::runtime::json::{Decode, Encode, Patch, deserialize, serialize};

    impl<T: Encode> Serialize for Patch<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serialize(self, serializer)
        }
    }

    impl<'de, T: Decode> Deserialize<'de> for Patch<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let value: Option<T> = deserialize(deserializer)?;
            Ok(Self::new(value, true))
        }
    }
}

impl<T> Blank for Patch<T> {
    const BLANK: Self = Self::Keep;
}
