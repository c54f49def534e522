//! Models: license. The codecs that only the features `mock` and `serde` need.

use crate::models::LicenseKeyUpdate;
use crate::runtime::serde_codecs;
use crate::runtime::json::decode_record;

decode_record! {
    LicenseKeyUpdate;
    "status": status, "usage": usage, "limit_activations": limit_activations,
    "limit_usage": limit_usage, "expires_at": expires_at,
}

serde_codecs!(LicenseKeyUpdate);
#[cfg(feature = "mock")]
crate::mock::samples!(LicenseKeyUpdate);
