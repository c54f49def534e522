//! Models: license.

use crate::models::{LicenseKeyRead, LicenseKeyStatus};
use crate::runtime::json::{Patch, Timestamp, encode_record};

/// Request to update a license key. Omitted fields are unchanged.
///
/// Accepted by [`LicenseKeys::update`](crate::services::license_keys::LicenseKeys::update).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LicenseKeyUpdate {
    /// New state.
    pub status: Patch<LicenseKeyStatus>,
    /// New value of the usage counter. Defaults to `0`.
    pub usage: Option<i64>,
    /// Maximum number of activations of the key, at least 1; null for no limit.
    pub limit_activations: Patch<i64>,
    /// Limit on `usage`, at least 1; null for no limit.
    pub limit_usage: Patch<i64>,
    /// When the key expires; null for never.
    pub expires_at: Patch<Timestamp>,
}

impl LicenseKeyUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// New state.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<Patch<LicenseKeyStatus>>) -> Self {
        self.status = status.into();
        self
    }

    /// New value of the usage counter. Defaults to `0`.
    #[must_use]
    #[inline]
    pub fn usage(mut self, usage: impl Into<i64>) -> Self {
        self.usage = Some(usage.into());
        self
    }

    /// Maximum number of activations of the key, at least 1; null for no limit.
    #[must_use]
    #[inline]
    pub fn limit_activations(
        mut self,
        limit_activations: impl Into<Patch<i64>>,
    ) -> Self {
        self.limit_activations = limit_activations.into();
        self
    }

    /// Limit on `usage`, at least 1; null for no limit.
    #[must_use]
    #[inline]
    pub fn limit_usage(mut self, limit_usage: impl Into<Patch<i64>>) -> Self {
        self.limit_usage = limit_usage.into();
        self
    }

    /// When the key expires; null for never.
    #[must_use]
    #[inline]
    pub fn expires_at(mut self, expires_at: impl Into<Patch<Timestamp>>) -> Self {
        self.expires_at = expires_at.into();
        self
    }
}

/// Repeats what a `LicenseKeyRead` has.
impl From<&LicenseKeyRead> for LicenseKeyUpdate {
    #[inline]
    fn from(value: &LicenseKeyRead) -> Self {
        Self {
            status: Patch::Value(value.status.clone()),
            usage: Some(value.usage),
            limit_activations: Patch::new(value.limit_activations, true),
            limit_usage: Patch::new(value.limit_usage, true),
            expires_at: Patch::new(value.expires_at, true),
        }
    }
}

encode_record! {
    LicenseKeyUpdate;
    "status": patch status, "usage": optional usage, "limit_activations": patch limit_activations,
    "limit_usage": patch limit_usage, "expires_at": patch expires_at,
}
