//! Models: benefit license keys. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitLicenseKeyActivationProperties, BenefitLicenseKeyExpirationProperties,
    BenefitLicenseKeyExpirationPropertiesTimeframe,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
use crate::models::{BenefitLicenseKeys, BenefitLicenseKeysProperties};

encode_record! {
    BenefitLicenseKeyActivationProperties;
    "limit": field limit, "enable_customer_admin": field enable_customer_admin,
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
encode_record! {
    BenefitLicenseKeys;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "type": field type_, "description": field description, "selectable": field selectable,
    "deletable": field deletable, "is_deleted": field is_deleted,
    "organization_id": field organization_id, "metadata": field metadata,
    "visibility": field visibility, "properties": field properties,
    "visibility_configurable": field visibility_configurable,
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
encode_record! {
    BenefitLicenseKeysProperties;
    "prefix": field prefix, "expires": field expires, "activations": field activations,
    "limit_usage": field limit_usage,
}

serde_codecs!(
    BenefitLicenseKeyActivationProperties, BenefitLicenseKeyExpirationProperties,
    BenefitLicenseKeyExpirationPropertiesTimeframe
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    BenefitLicenseKeyActivationProperties, BenefitLicenseKeyExpirationProperties,
    BenefitLicenseKeyExpirationPropertiesTimeframe
);

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
serde_codecs!(BenefitLicenseKeys, BenefitLicenseKeysProperties);
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
#[cfg(feature = "mock")]
crate::mock::samples!(BenefitLicenseKeys, BenefitLicenseKeysProperties);
