//! What all enums of strings have in common.

/// Implements `as_str` and traits for an enum of strings, which is displayed, parsed, compared, ordered and hashed as its
/// string. Each entry of the table is a variant and its string:
///
/// `string_enum! { BenefitType; Custom = "custom", LicenseKeys = "license_keys", }`
///
/// The enum also has a variant `Unknown` for all other strings.
// Not every API uses it.
#[allow(unused_macros)]
macro_rules! string_enum {
    ($name:path; $($variant:ident = $text:literal,)*) => {
        impl $name {
            /// Returns the value as the API spells it.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &::std::primitive::str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }

        impl ::std::convert::From<&::std::primitive::str> for $name {
            #[inline]
            fn from(text: &::std::primitive::str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Unknown($crate::runtime::json::UnknownValue::new(text)),
                }
            }
        }

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

/// Implements `Decode` for an enum of strings, and `Blank`, whose value is the given variant: `decode_string_enum!(Color,
/// Self::Red);`
// Not every API receives one.
#[allow(unused_macros)]
macro_rules! decode_string_enum {
    ($name:path $(, Self::$blank:ident)?) => {
        impl $crate::runtime::json::Decode for $name {
            #[inline]
            fn decode(
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::std::result::Result<Self, $crate::runtime::json::DecodeError> {
                reader.string_enum()
            }
        }

        $(
            impl $crate::runtime::json::Blank for $name {
                const BLANK: Self = Self::$blank;
            }
        )?
    };
}

#[allow(unused_imports)]
pub(crate) use decode_string_enum;

/// Implements `Encode` for an enum of strings: `encode_string_enum!(Color);`
// Not every API sends one.
#[allow(unused_macros)]
macro_rules! encode_string_enum {
    ($name:path) => {
        impl $crate::runtime::json::Encode for $name {
            #[inline]
            fn encode(&self, writer: &mut $crate::runtime::json::Writer) {
                writer.string(self.as_str());
            }
        }
    };
}

#[allow(unused_imports)]
pub(crate) use encode_string_enum;
