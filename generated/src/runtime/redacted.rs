//! What `Debug` shows of models that hold secrets, or more than their fields.

use std::fmt;

/// Shows that something is there, but not what.
pub(crate) struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}

/// Shows a struct with these fields.
// Not every document has a use for it.
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
