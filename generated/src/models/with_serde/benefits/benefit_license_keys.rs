//! Models: benefit license keys. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitLicenseKeyActivationCreateProperties, BenefitLicenseKeysCreate,
    BenefitLicenseKeysCreateProperties, BenefitLicenseKeysUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::decode_record;

decode_record! {
    BenefitLicenseKeyActivationCreateProperties;
    "limit": limit, "enable_customer_admin": enable_customer_admin,
}

decode_record! {
    BenefitLicenseKeysCreate;
    "metadata": metadata, "type" = string "license_keys", "description": description,
    "organization_id": organization_id, "visibility": visibility, "properties": properties,
}

decode_record! {
    BenefitLicenseKeysCreateProperties;
    "prefix": prefix, "expires": expires, "activations": activations, "limit_usage": limit_usage,
}

decode_record! {
    BenefitLicenseKeysUpdate;
    "metadata": metadata, "description": description, "visibility": visibility,
    "type" = string "license_keys", "properties": properties,
}

serde_codecs!(
    BenefitLicenseKeyActivationCreateProperties, BenefitLicenseKeysCreate,
    BenefitLicenseKeysCreateProperties, BenefitLicenseKeysUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    BenefitLicenseKeyActivationCreateProperties, BenefitLicenseKeysCreate,
    BenefitLicenseKeysCreateProperties, BenefitLicenseKeysUpdate
);
