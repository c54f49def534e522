//! What all enums of whole numbers have in common.

/// Implements traits for an enum of integers from its `as_i64`, so that it is displayed, compared and hashed as its
/// number: `integer_enum!(Weather);`
// Not every API uses it.
#[allow(unused_macros)]
macro_rules! integer_enum {
    ($name:ident) => {
        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), formatter)
            }
        }

        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> ::std::primitive::bool {
                self.as_i64() == other.as_i64()
            }
        }

        impl ::std::cmp::Eq for $name {}

        impl ::std::hash::Hash for $name {
            #[inline]
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_i64().hash(state);
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
                self.as_i64().cmp(&other.as_i64())
            }
        }

        impl $crate::runtime::json::FromInteger for $name {}
    };
}

// Not every API uses it.
#[allow(unused_imports)]
pub(crate) use integer_enum;
