//! What `Debug` shows in place of a secret.

use std::fmt;

/// Shows that something is there, but not what.
pub(crate) struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}
