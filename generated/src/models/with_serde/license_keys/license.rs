//! Models: license. The codecs that only the features `mock` and `serde` need.

use crate::models::LicenseKeyUpdate;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader};

impl Decode for LicenseKeyUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["status", "usage", "limit_activations", "limit_usage", "expires_at"],
            &mut [
                &mut value.status, &mut value.usage, &mut value.limit_activations,
                &mut value.limit_usage, &mut value.expires_at,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for LicenseKeyUpdate {
    const BLANK: Self = Self {
        status: Blank::BLANK,
        usage: Blank::BLANK,
        limit_activations: Blank::BLANK,
        limit_usage: Blank::BLANK,
        expires_at: Blank::BLANK,
    };
}

serde_codecs!(LicenseKeyUpdate);
#[cfg(feature = "mock")]
crate::mock::samples!(LicenseKeyUpdate);
