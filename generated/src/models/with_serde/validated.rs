//! Models: validated. The codecs that only the features `mock` and `serde` need.

use crate::models::ValidatedLicenseKey;
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    ValidatedLicenseKey;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "organization_id": field organization_id, "customer_id": field customer_id,
    "customer": field customer, "benefit_id": field benefit_id, "key": field key,
    "display_key": field display_key, "status": field status,
    "limit_activations": field limit_activations, "usage": field usage,
    "limit_usage": field limit_usage, "validations": field validations,
    "last_validated_at": field last_validated_at, "expires_at": field expires_at,
    "activation": optional_or_null activation 16,
}

serde_codecs!(ValidatedLicenseKey);
#[cfg(feature = "mock")]
crate::mock::samples!(ValidatedLicenseKey);
