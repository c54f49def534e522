//! What all enums of strings have in common.

/// Implements traits for an enum of strings from its `as_str`, so that it is displayed, parsed, compared, ordered and
/// hashed as its string: `string_enum!(BenefitType);`
// Not every API uses it.
#[allow(unused_macros)]
macro_rules! string_enum {
    ($name:ident) => {
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(self.as_str(), formatter)
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> ::std::primitive::bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::std::cmp::Eq for $name {}

        impl ::std::hash::Hash for $name {
            #[inline]
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl ::std::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                ::std::option::Option::Some(self.cmp(other))
            }
        }

        impl ::std::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl ::std::convert::AsRef<::std::primitive::str> for $name {
            #[inline]
            fn as_ref(&self) -> &::std::primitive::str {
                self.as_str()
            }
        }

        // It is compared, ordered and hashed as its string.
        impl ::std::borrow::Borrow<::std::primitive::str> for $name {
            #[inline]
            fn borrow(&self) -> &::std::primitive::str {
                self.as_str()
            }
        }

        impl $crate::runtime::json::FromText for $name {}

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(
                text: &::std::primitive::str,
            ) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok(::std::convert::From::from(text))
            }
        }
    };
}

// Not every API uses it.
#[allow(unused_imports)]
pub(crate) use string_enum;
