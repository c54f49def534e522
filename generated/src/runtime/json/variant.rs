//! Methods of unions that ask for one variant, and the error of a conversion into what a variant holds.

use std::fmt;

/// A union that holds another variant than the one that was asked for.
///
/// `TryFrom` gives it, so that nothing is lost:
///
/// ```ignore
/// match BenefitCustom::try_from(benefit) {
///     Ok(custom) => println!("{}", custom.description),
///     Err(other) => archive(other.into_inner()),
/// }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct WrongVariant<T> {
    value: T,
    expected: &'static str,
}

impl<T> WrongVariant<T> {
    #[allow(dead_code, reason = "an API may have no union")]
    pub(crate) fn new(value: T, expected: &'static str) -> Self {
        Self { value, expected }
    }

    /// Returns the union.
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T> fmt::Debug for WrongVariant<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The value may be long, or contain secrets.
        f.debug_struct("WrongVariant")
            .field("expected", &self.expected)
            .finish_non_exhaustive()
    }
}

impl<T> fmt::Display for WrongVariant<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the value is not the variant `{}`", self.expected)
    }
}

impl<T> std::error::Error for WrongVariant<T> {}

/// Implements the methods of a union that ask for one variant, and conversions of the union into what its variants hold:
///
/// `variant_methods! { Shape, Circle: is_circle, as_circle -> &Circle, into_circle -> Circle, TryFrom; }`
///
/// `= *` behind a type says that the value is behind a reference or in a box.
// Not every API uses it.
#[allow(unused_macros)]
macro_rules! variant_methods {
    ($union:ident, $(
        $variant:ident: $is:ident $(,
            $by_reference:ident -> $given:ty $(= $copied:tt)?,
            $by_value:ident -> $held:ty $(= $unboxed:tt)?
            $(, $convert:ident)?
        )?;
    )*) => {
        impl $union {
            $(
                #[doc = concat!(
                    "Returns `true` if the value is [`", stringify!($variant), "`](Self::", stringify!($variant), ").",
                )]
                #[inline]
                #[must_use]
                pub fn $is(&self) -> ::std::primitive::bool {
                    ::std::matches!(self, Self::$variant { .. })
                }

                $(
                    #[doc = concat!(
                        "Returns what [`", stringify!($variant), "`](Self::", stringify!($variant),
                        ") holds, or `None` if the value is another variant.",
                    )]
                    #[inline]
                    #[must_use]
                    pub fn $by_reference(&self) -> ::std::option::Option<$given> {
                        match self {
                            Self::$variant(value) => ::std::option::Option::Some($($copied)? value),
                            _ => ::std::option::Option::None,
                        }
                    }

                    #[doc = concat!(
                        "Takes what [`", stringify!($variant), "`](Self::", stringify!($variant), ") holds.",
                    )]
                    ///
                    /// # Errors
                    /// Returns the value itself if it is another variant.
                    #[inline]
                    #[allow(clippy::result_large_err)]
                    pub fn $by_value(self) -> ::std::result::Result<$held, Self> {
                        match self {
                            Self::$variant(value) => ::std::result::Result::Ok($($unboxed)? value),
                            other => ::std::result::Result::Err(other),
                        }
                    }
                )?
            )*
        }

        $($($(
            impl ::std::convert::$convert<$union> for $held {
                type Error = $crate::runtime::json::WrongVariant<$union>;

                #[inline]
                fn try_from(union: $union) -> ::std::result::Result<Self, Self::Error> {
                    match union.$by_value() {
                        ::std::result::Result::Ok(value) => ::std::result::Result::Ok(value),
                        ::std::result::Result::Err(other) => ::std::result::Result::Err(
                            $crate::runtime::json::WrongVariant::new(other, stringify!($variant)),
                        ),
                    }
                }
            }
        )?)?)*
    };
}

// Not every API has a union that is received.
#[allow(unused_imports)]
pub(crate) use variant_methods;
