//! Secrets that do not show in logs.

use std::fmt;
use std::hint::black_box;

use crate::runtime::Redacted;

/// A token or a password. `Debug` hides it, and its memory is zeroed on drop.
#[derive(Clone, Default)]
pub struct Secret(Vec<u8>);

impl Secret {
    /// Returns the secret in plain text. Keep it out of logs.
    #[must_use]
    pub fn expose(&self) -> &str {
        // Always created from a string, so always UTF-8.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text.into_bytes())
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.as_bytes().to_vec())
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&Secret> for Secret {
    fn from(secret: &Secret) -> Self {
        secret.clone()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Secret").field(&Redacted).finish()
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}

/// Zeroes memory.
pub(crate) fn wipe(secret: &mut [u8]) {
    secret.fill(0);
    // Keeps the compiler from removing a write that nothing reads.
    black_box(secret);
}
