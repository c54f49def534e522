//! The codecs of records whose fields are read and written one by one.
//! In: the name of a struct and a table of its fields. Out: its implementations of `Decode`, `Blank` and `Encode`.

/// Implements `Decode` and `Blank` for a struct. Each entry of the table is the name of a field in JSON and the field, or a
/// constant that is checked but not stored:
///
/// `decode_record! { Pet; "name": name, "kind" = string "cat", "legs" = integer 4 optional, }`
///
/// After `Pet, fields, nulls;`, the struct records in its field `nulls` which fields were null. `escaped_fields` is for names
/// that must be escaped in JSON.
// Not every API receives a struct.
#[allow(unused_macros)]
macro_rules! decode_record {
    ($name:path; $($wire:literal $(: $field:ident)? $(= $kind:ident $value:literal $($optional:ident)?)?,)*) => {
        impl $crate::runtime::json::Decode for $name {
            #[allow(deprecated)]
            #[inline]
            fn decode(
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::std::result::Result<Self, $crate::runtime::json::DecodeError> {
                #[allow(unused_mut)]
                let mut value = <Self as $crate::runtime::json::Blank>::BLANK;
                reader.record(
                    &[$($wire),*],
                    &mut [$(
                        $(&mut value.$field)?
                        $(&mut $crate::runtime::json::Constant::$kind($value)$(.$optional())?)?
                    ),*],
                )?;
                ::std::result::Result::Ok(value)
            }
        }

        impl $crate::runtime::json::Blank for $name {
            #[allow(deprecated)]
            const BLANK: Self = Self { $($($field: $crate::runtime::json::Blank::BLANK,)?)* };
        }
    };
    ($name:path, $fields:ident $(, $nulls:ident)?; $($wire:literal $(: $field:ident)? $(= $kind:ident $value:literal $($optional:ident)?)?,)*) => {
        impl $crate::runtime::json::Decode for $name {
            #[allow(deprecated)]
            #[inline]
            fn decode(
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::std::result::Result<Self, $crate::runtime::json::DecodeError> {
                #[allow(unused_mut)]
                let mut value = <Self as $crate::runtime::json::Blank>::BLANK;
                let mut fields = reader.$fields(&[$($wire),*])?;
                fields.read(
                    reader,
                    &mut [$(
                        $(&mut value.$field)?
                        $(&mut $crate::runtime::json::Constant::$kind($value)$(.$optional())?)?
                    ),*],
                )?;
                $(value.$nulls = fields.$nulls();)?
                ::std::result::Result::Ok(value)
            }
        }

        impl $crate::runtime::json::Blank for $name {
            #[allow(deprecated)]
            const BLANK: Self = Self {
                $($($field: $crate::runtime::json::Blank::BLANK,)?)*
                $($nulls: $crate::runtime::json::Blank::BLANK,)?
            };
        }
    };
}

#[allow(unused_imports)]
pub(crate) use decode_record;

/// Implements `Encode` for a struct. Each entry of the table is the name of a field in JSON, the function that writes it
/// and the field, or a constant:
///
/// `encode_record! { Pet; "name": field name, "owner": optional owner, "kind" = "cat", }`
///
/// For `optional_or_null`, the number after the field is its place in `nulls`.
// Not every API sends a struct.
#[allow(unused_macros)]
macro_rules! encode_record {
    ($name:path; $($wire:literal $(: $write:ident $field:ident $($null:literal)?)? $(= $value:expr)?,)*) => {
        impl $crate::runtime::json::Encode for $name {
            #[allow(deprecated)]
            #[inline]
            fn encode(&self, writer: &mut $crate::runtime::json::Writer) {
                #[allow(unused_mut)]
                let mut object = writer.object();
                $(
                    $(object.$write($wire, &self.$field $(, self.nulls.has($null))?);)?
                    $(object.field($wire, $value);)?
                )*
                object.end();
            }
        }
    };
}

#[allow(unused_imports)]
pub(crate) use encode_record;
