//! `Debug` for models with secrets.

use std::fmt;

/// Shows that a value is present, but not the value.
pub(crate) struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}

/// Formats a struct with these fields.
// Not every API uses it.
#[allow(dead_code)]
pub(crate) fn debug_fields(
    formatter: &mut fmt::Formatter<'_>,
    name: &str,
    fields: &[(&str, &dyn fmt::Debug)],
) -> fmt::Result {
    let mut shown = formatter.debug_struct(name);
    for (name, value) in fields {
        shown.field(name, value);
    }
    shown.finish()
}

/// Implements `Debug` for a struct, which is shown with this name. Each entry of the table is the label of a field and the
/// field, or `Redacted` for a secret: `debug_record! { Token, "Token"; "id": id, "secret" = Redacted, }`
// Not every API uses it.
#[allow(unused_macros)]
macro_rules! debug_record {
    ($name:path, $shown:literal; $($label:literal $(: $field:ident)? $(= $redacted:ident)?,)*) => {
        impl ::std::fmt::Debug for $name {
            #[allow(deprecated)]
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::debug_fields(
                    formatter,
                    $shown,
                    &[$(($label, $(&self.$field)? $(&$crate::runtime::$redacted)?)),*],
                )
            }
        }
    };
}

#[allow(unused_imports)]
pub(crate) use debug_record;
