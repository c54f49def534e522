//! Models: benefit license keys. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitLicenseKeysSubscriber, BenefitLicenseKeysSubscriberProperties,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    BenefitLicenseKeysSubscriber;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "type": field type_, "description": field description, "selectable": field selectable,
    "deletable": field deletable, "is_deleted": field is_deleted,
    "organization_id": field organization_id, "organization": field organization,
    "properties": field properties,
}

encode_record! {
    BenefitLicenseKeysSubscriberProperties;
    "prefix": field prefix, "expires": field expires, "activations": field activations,
    "limit_usage": field limit_usage,
}

serde_codecs!(BenefitLicenseKeysSubscriber, BenefitLicenseKeysSubscriberProperties);
#[cfg(feature = "mock")]
crate::mock::samples!(
    BenefitLicenseKeysSubscriber, BenefitLicenseKeysSubscriberProperties
);
