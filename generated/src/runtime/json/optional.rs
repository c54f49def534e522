//! An optional value, as the setters of calls accept it.

use std::borrow::Cow;

use crate::runtime::json::{Encode, Number, Writer};

/// A value or nothing, as the setters of optional parameters accept it: they take `impl Into<Optional<T>>`.
///
/// A `T`, a `&T`, an `Option` of either, and what usually stands for a `T`, such as `&str` for a `String`. `None` omits
/// the parameter.
///
/// ```
#[doc = concat!("# use ", env!("CARGO_CRATE_NAME"), "::runtime::json::Optional;")]
/// fn filter(limit: impl Into<Optional<i64>>) -> Option<i64> {
///     limit.into().into_option()
/// }
///
/// assert_eq!(filter(10), Some(10));
/// assert_eq!(filter(Some(10)), Some(10));
/// assert_eq!(filter(None::<i64>), None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Optional<T>(Option<T>);

impl<T> Optional<T> {
    /// Returns the value, if there is one.
    pub fn into_option(self) -> Option<T> {
        self.0
    }
}

/// Without a value, nothing is written, so that the parameter is omitted in any style.
impl<T: Encode> Encode for Optional<T> {
    fn encode(&self, writer: &mut Writer) {
        if let Some(value) = &self.0 {
            value.encode(writer);
        }
    }
}

impl<T> From<T> for Optional<T> {
    fn from(value: T) -> Self {
        Self(Some(value))
    }
}

impl<T> From<Option<T>> for Optional<T> {
    fn from(value: Option<T>) -> Self {
        Self(value)
    }
}

impl<T: Clone> From<&T> for Optional<T> {
    fn from(value: &T) -> Self {
        Self(Some(value.clone()))
    }
}

impl<T: Clone> From<&Option<T>> for Optional<T> {
    fn from(value: &Option<T>) -> Self {
        Self(value.clone())
    }
}

impl<T: Clone> From<Option<&T>> for Optional<T> {
    fn from(value: Option<&T>) -> Self {
        Self(value.cloned())
    }
}

/// A type that any text converts into: a string or an enum of strings.
#[doc(hidden)]
pub trait FromText: for<'a> From<&'a str> {}

impl FromText for String {}

impl<T: FromText> From<&str> for Optional<T> {
    fn from(text: &str) -> Self {
        Self(Some(T::from(text)))
    }
}

impl<T: FromText> From<Option<&str>> for Optional<T> {
    fn from(text: Option<&str>) -> Self {
        Self(text.map(T::from))
    }
}

/// A type that integers convert into: an enum of integers.
#[doc(hidden)]
pub trait FromInteger: From<i64> {}

impl<T: FromInteger> From<i64> for Optional<T> {
    fn from(value: i64) -> Self {
        Self(Some(T::from(value)))
    }
}

macro_rules! from {
    ($($target:ty: $($source:ty),+;)+) => {
        $($(
            impl From<$source> for Optional<$target> {
                fn from(value: $source) -> Self {
                    Self(Some(value.into()))
                }
            }

            impl From<Option<$source>> for Optional<$target> {
                fn from(value: Option<$source>) -> Self {
                    Self(value.map(Into::into))
                }
            }
        )+)+
    };
}

from! {
    String: Box<str>, Cow<'_, str>, char;
    i64: i8, i16, i32, u8, u16, u32;
    f64: f32, i8, i16, i32, u8, u16, u32;
    Number: i64, i32, f64;
}
